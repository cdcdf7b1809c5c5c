"""Names in lists, in tables, in bold, and before what happens to people."""

import re
from collections.abc import Iterator

from verbale.documents.tree import BlockKind
from verbale.letters.reading.capitals import full_words, trimmed
from verbale.letters.reading.openings import opened
from verbale.letters.reading.people.beside import all_nouns, of_something
from verbale.letters.reading.people.mention import Found, Ground, PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.names.tokens import NAME
from verbale.spans import Span

BETWEEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:,|;)(?: and)? |,? and |,? & "),
    "fr": re.compile(r"(?:,|;)(?: et)? | et |, ainsi que "),
    "es": re.compile(r"(?:,|;)(?: y| e)? | [ye] "),
}
_OPENS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:namely|the following (?:[\w-]+ ){1,5}|as follows|(?:identified|named) as(?: follows)?)[:,]? $"
    ),
    "fr": re.compile(
        r"(?:a savoir|les (?:[\w-]+ ){1,4}suivante?s|nomme(?:e|s|es)?|du nom de|sous le nom de)(?: ?:|,)? $"
    ),
    "es": re.compile(r"(?:a saber|l[oa]s siguientes (?:[\w-]+ ){0,4}|siguientes|llamad[oa]s?|de nombre)(?: ?:|,)? $"),
}


def listed(sheet: Sheet, names: list[Span], found: Found) -> Iterator[PersonMention]:
    """Names that follow "namely" or a name found by a noun in the plural, one after the other."""
    plain, tongue = sheet.flow.plain, sheet.language
    ends = {mention.span.end for mention in found.mentions() if _opens_list(mention, tongue)}
    for name in names:
        if full_words(plain, name) < 2 or not found.free(name):
            continue
        between = BETWEEN[tongue]
        linked = any(
            (joint := between.match(plain, end)) is not None and joint.end() == name.start
            for end in ends
            if 0 < name.start - end < 14
        )
        if (
            linked
            or _follows(plain, name.start, sheet)
            or _OPENS[tongue].search(plain, max(name.start - 60, 0), name.start)
        ):
            if of_something(plain, name, tongue):
                continue
            ends.add(name.end)
            yield PersonMention(name, name, None, Ground.LIST)


_COLON = re.compile(r"(?:suivant(?:e)?s|follows|following|siguientes) ?: $")


def _follows(plain: str, place: int, sheet: Sheet) -> bool:
    """Whether a list of people is announced: "the names of the detainees are as follows:"."""
    if not _COLON.search(plain, max(place - 16, 0), place):
        return False
    return sheet.flow.words.first(_PEOPLE_LIST, (sheet.flow.sentence_at(place).start, place)) is not None


def _opens_list(mention: PersonMention, tongue: Language) -> bool:
    return (
        mention.ground is Ground.NOUN
        and mention.noun is not None
        and mention.noun.endswith(("s", "men"))
        and (mention.noun in all_nouns(tongue))
    )


_NAME_COLUMN = re.compile(
    r"(?i)(?:full |first |last |family )?names?\b|nom(?:s)?\b|prenoms?\b|nombres?\b|apellidos?\b|victims?$|victimes?$|victimas?$"
)
_PEOPLE_LIST = opened(
    r"\b(?:names|victims?|persons|individuals|detainees|prisoners|defenders|journalists|lawyers|students|people|noms|victimes|personnes|"
    r"detenus|prisonniers|nombres|victimas|personas|detenid[oa]s|defensor[ae]s)\b"
)
_WHOLE = re.compile(rf"(?:[\w()]{{1,4}}[.)] ?|[-–•*] ?)?(?P<name>{NAME})(?=$|[,;(]| –| -|\.$|\n)")


def tabled(sheet: Sheet, spans: tuple[Span, ...]) -> Iterator[PersonMention]:
    """Names in a table's column of names, and items that are names under a heading for people."""
    plain, tongue = sheet.flow.plain, sheet.language
    columns: set[int | None] = set()
    under = False
    for paragraph in sheet.flow.paragraphs:
        span = paragraph.span
        block = sheet.document.blocks[paragraph.block]
        if block.row is not None:
            heads = block.row == 0 or (block.row == 1 and not columns)
            if heads and _NAME_COLUMN.match(plain, span.start, span.end):
                columns.add(block.column)
                continue
            if block.column not in columns:
                continue
        else:
            columns = set()
            item = paragraph.kind is BlockKind.ITEM or paragraph.number is not None
            if not item or span.length > 200:
                under = span.length < 300 and sheet.flow.words.first(_PEOPLE_LIST, span) is not None
                continue
            if not under:
                continue
        found = _WHOLE.match(plain, span.start, span.end)
        if found and any(part.start <= span.start < part.end for part in spans):
            name = trimmed(plain, Span(*found.span("name")), tongue)
            if name and full_words(plain, name) >= 2 and name.end == found.end("name"):
                yield PersonMention(name, name, None, Ground.TABLE)


_LIVES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r",? (?:who |was |is |has |had )(?:been )?(?:\w+ )?(?:arrested|detained|sentenced|killed|abducted|held(?! to\b| that\b)|"
        r"beaten|born|interrogated|tortured|imprisoned|murdered)\b"
    ),
    "fr": re.compile(
        r",? (?:qui )?(?:a ete|aurait ete|avait ete|est|etait|fut) (?:\w+ )?(?:arrete|detenu|condamne|inculpe|tue|enleve|libere|"
        r"interpelle|nee? |assassine|torture|disparu|convoque|place)"
    ),
    "es": re.compile(
        r",? (?:quien )?(?:fue|habria sido|ha sido|habia sido|es|era) (?:\w+ )?(?:detenid|arrestad|condenad|acusad|asesinad|"
        r"secuestrad|liberad|imputad|torturad|desaparecid|encarcelad|amenazad|golpead)[oa]"
    ),
}
"""What happens to people only, after the name of one."""


def set_in_bold(sheet: Sheet, names: list[Span]) -> Iterator[PersonMention]:
    """A name that stands in bold by itself, where what follows happens to a person. Bold over more words says nothing."""
    plain, tongue = sheet.flow.plain, sheet.language
    ends = {bold.end: bold for bold in sheet.flow.bold if bold.length < 60}
    for name in names:
        if _LIVES[tongue].match(plain, name.end) is None:
            continue
        if full_words(plain, name) < 2 or of_something(plain, name, tongue):
            continue
        bold = ends.get(name.end) or ends.get(name.end + 1)
        if (bold is not None and bold.start == name.start) or plain[name.end : name.end + 2] != ", ":
            yield PersonMention(name, name, None, Ground.BOLD)
