"""What part a person has in the case: victim, relative, official, perpetrator, witness, other."""

import re
from functools import cache

from verbale.documents.tree import BlockKind
from verbale.letters.reading.flow import Paragraph
from verbale.letters.reading.people.beside import noun_after, noun_before
from verbale.letters.reading.people.mention import PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.lists import words
from verbale.letters.reading.words.person_nouns import OFFICES, RELATIVES, WITNESSES
from verbale.letters.reading.words.portraits import (
    BEFELL,
    BY,
    DEFENDS,
    DONE_BY,
    KNOWN_AS,
    LED_BY,
    ONE_OF_SEVERAL,
    PURSUED,
    SAW,
    STRUCK,
    SUFFERS,
)
from verbale.letters.record import PartKind, Person, Role, Withheld
from verbale.spans import Span

_ASKED = (PartKind.SUBJECT, PartKind.CONCERNS, PartKind.REQUESTS, PartKind.MEASURES)
_OF_BODIES = words(
    """president presidente presidenta director directora directeur directrice head chair chairman chairperson
    chairwoman secretary
    secretaire secretario secretaria chief chef jefe jefa spokesperson spokesman spokeswoman portavoz vocero vocera
    porte-parole
    deputy officer official agent vice-president administrator general"""
)
"""Offices that associations have too."""
_RANKS = words(
    "lieutenant-colonel lieutenant-general major-general brigadier-general col gen gral capt cap lt sgt maj brig adm "
    "cmdr cdte cnel tte sgto corporal admiral brigadier major mayor sargento constable detective adjudant adjudant-chef caporal "
    "sergent sergent-chef subteniente suboficial almirante amiral commodore marshal sub-inspector marechal"
)
_STATE = re.compile(
    r"\b(?:of|for|at|in|du|de|des|del|de la|d'|l')? ?(?:the |la |le |l')?"
    r"(?:government|gouvernement|gobierno|ministry|ministere|ministerio|"
    r"police|policia|gendarmerie|army|armee|ejercito|prison|carcel|court|tribunal|cour|corte|parliament|parlement|"
    r"parlamento|senat\w*|"
    r"republi\w+|state|etat|security|securite|seguridad|prosecut\w+|parquet|fiscalia|customs|intelligence|"
    r"municipality|assembly|"
    r"assemblee|asamblea|penal colony|detention)"
)
_GENERAL = re.compile(r"\b(?:le|el|the|du|del|al|au) (?:general|major|mayor) $")
_FORMER = frozenset(["former", "ex", "ancien", "ancienne", "exministro"])


def part_of(sheet: Sheet, person: Person, mentions: list[PersonMention], bodies: tuple[Span, ...]) -> Role:
    """The part by nouns beside the name and by what is told after it; victim where something befell the person.

    Of relatives, lawyers and office holders only what is plainly done to them counts: the words near their names are
    mostly
    about the person whom they stand by or judge.
    """
    tongue, plain = sheet.language, sheet.flow.plain
    if any(_done_by(sheet, span) for span in person.mentions):
        return Role.PERPETRATOR
    nouns = {mention.noun for mention in mentions if mention.noun} or _described_as(sheet, person)
    if person.withheld is Withheld.DESCRIPTION and not nouns.isdisjoint(OFFICES[tongue]):
        harmed = any(_struck(sheet, span) or _sought(sheet, span) for span in person.mentions)
        return Role.VICTIM if harmed else Role.PERPETRATOR
    raised = any(sheet.part_at(span.start) is PartKind.SUBJECT or _heads(sheet, span) for span in person.mentions)
    if not nouns.isdisjoint(WITNESSES[tongue]):
        return Role.WITNESS
    struck = raised or any(_struck(sheet, span) or _suffers(sheet, span) for span in person.mentions)
    struck = struck or (person.gender is not None and any(_pursued(sheet, person, span) for span in person.mentions))
    holds = any(_holds(sheet, mention, tongue, bodies) or _leads(sheet, mention.span) for mention in mentions)
    if (holds or any(_known_as(sheet, span) for span in person.mentions)) and not struck:
        return Role.OFFICIAL
    sought = any(_sought(sheet, span) for span in person.mentions)
    if not nouns.isdisjoint(RELATIVES[tongue]) and not (struck or sought):
        return Role.RELATIVE
    if any(SAW[tongue].match(plain, span.end) for span in person.mentions) and not struck:
        return Role.WITNESS
    defends = any(DEFENDS[tongue].search(plain, max(span.start - 60, 0), span.start) for span in person.mentions)
    if defends and not (struck or sought):
        return Role.OTHER
    asked = any(sheet.part_at(span.start) in _ASKED for span in person.mentions)
    harmed = struck or sought or asked or any(_befell(sheet, span) for span in person.mentions)
    return Role.VICTIM if harmed or person.withheld else Role.OTHER


def _done_by(sheet: Sheet, span: Span) -> bool:
    plain, tongue, start = sheet.flow.plain, sheet.language, max(span.start - 100, 0)
    if sheet.flow.low.find(BY[tongue], start, span.start) < 0:
        return False
    return DONE_BY[tongue].search(plain, start, span.start) is not None


def _described_as(sheet: Sheet, person: Person) -> set[str]:
    """The nouns of somebody who is described, or beside initials and marks."""
    if not person.withheld:
        return set()
    span, plain, tongue = person.mentions[0], sheet.flow.plain, sheet.language
    if person.withheld is Withheld.DESCRIPTION:
        return set(re.findall(r"[\w-]+", span.of(plain).lower()))
    said = noun_before(plain, span.start, tongue) or noun_after(plain, span.end, tongue)
    return {said} if said else set()


def _heads(sheet: Sheet, span: Span) -> bool:
    """Whether the mention stands in a heading ("The case of Mr. X")."""
    paragraph = sheet.flow.paragraph_at(span.start)
    if paragraph.span.length > 160 or sheet.part_at(span.start) not in (PartKind.ALLEGATIONS, PartKind.BACKGROUND):
        return False
    if _CASE_OF.match(sheet.flow.plain, paragraph.span.start) or paragraph.kind is BlockKind.HEADING:
        return True
    return _ONLY_NAMES.fullmatch(sheet.flow.plain, *paragraph.span) is not None


_ONLY_NAMES = re.compile(
    r"(?:[\dA-Za-z]{1,4}[.)] )?(?:Mr|Ms|Mrs|Messrs|Dr|M|MM|Mme|Mmes|Sr|Sra|Sres)\.? "
    r"(?:[A-Z][\w'.-]*(?:,? |$)|(?:and|et|y|la|el) )+"
)
"""A title that is nothing but the names of those whose story follows."""


_CASE_OF = re.compile(
    r"(?:[\dA-Za-z]{1,4}[.)] )?(?:(?:The )?(?:[Cc]ases?|[Ss]ituation) of|(?:Le |Les )?[Cc]as d|"
    r"(?:La )?[Ss]ituation d|(?:El |Los )?[Cc]asos? d)"
)


def _struck(sheet: Sheet, span: Span) -> bool:
    """Whether the words right after the name say that something was done to its bearer."""
    plain = sheet.flow.plain
    end = min(sheet.flow.sentence_at(span.start).end, span.end + 90)
    start = span.end
    aside = _WHO.match(plain, start)
    if aside:  # "Ms. X, who had gone to claim the body, was struck"
        start, end = aside.end(), min(sheet.flow.sentence_at(span.start).end, aside.end() + 90)
    told = sheet.flow.words.first(BEFELL[sheet.language], (start, end))
    return told is not None and _between(sheet.language).fullmatch(plain, start, told.start()) is not None


_WHO = re.compile(r", (?:who|qui|quien) [^,;.]{3,80},(?= )")


def _sought(sheet: Sheet, span: Span) -> bool:
    """Whether the words right before the name say that something was done to its bearer, and not by its bearer."""
    plain = sheet.flow.plain
    start = max(sheet.flow.sentence_at(span.start).start, span.start - 40)
    told = sheet.flow.words.first(BEFELL[sheet.language], (start, span.start))
    return told is not None and _BY.search(plain, told.end(), span.start) is None


def _suffers(sheet: Sheet, span: Span) -> bool:
    """Whether its bearer gets threats or a sentence, or is one of several to whom something is done."""
    low, tongue = sheet.flow.low, sheet.language
    aside = _ASIDE.match(low, span.end)
    if SUFFERS[tongue].match(low, aside.end() if aside else span.end):
        return True
    start = sheet.flow.sentence_at(span.start).start
    counted = ONE_OF_SEVERAL[tongue].search(low, start, span.start)
    return counted is not None and sheet.flow.words.first(BEFELL[tongue], (start, counted.start())) is not None


_ASIDE = re.compile(r", (?:who|whose|qui|dont|quien|que|cuy[oa])\b[^,;.]{3,70},(?= )|, (?:aged? )?[^,;.]{3,40},(?= )")


def _pursued(sheet: Sheet, person: Person, span: Span) -> bool:
    """Whether a later sentence of the paragraph, before anybody else is named, has a pronoun for whom something is done to."""
    low = sheet.flow.low
    sentence, paragraph = sheet.flow.sentence_at(span.start), sheet.flow.paragraph_at(span.start).span
    if sentence.start != paragraph.start or len(_ANY_HONORIFIC.findall(low, sentence.start, sentence.end)) > 1:
        return False
    other = _ANY_HONORIFIC.search(low, sentence.end, paragraph.end)
    told = PURSUED[sheet.language].search(low, sentence.end, other.start() if other else paragraph.end)
    return told is not None and (told["she"] is not None) == (person.gender == "female")


_ANY_HONORIFIC = re.compile(r"\b(?:mr|ms|mrs|messrs|dr|mme|mm|sr|sra|sres)\b\.?")
_BY = re.compile(r"\b(?:by|par|por|before|devant|ante|of his|of her)\b|[;:]")


@cache
def _between(tongue: Language) -> re.Pattern[str]:
    return re.compile(STRUCK[tongue])


def _holds(sheet: Sheet, mention: PersonMention, tongue: Language, bodies: tuple[Span, ...]) -> bool:
    """Whether the noun beside the name is an office of the State."""
    rank = (mention.honorific or "").rstrip(".").lower()
    if not {*rank.split()}.isdisjoint(OFFICES[tongue] | _RANKS):
        return True
    if mention.noun not in OFFICES[tongue]:
        return False
    if _GENERAL.search(sheet.flow.plain, max(mention.span.start - 14, 0), mention.span.start):
        return True
    plain, start = sheet.flow.plain, mention.span.start
    before = plain[max(start - 90, 0) : start].lower()
    if any(word in before.split(" ")[-12:] for word in _FORMER):
        return False
    if mention.noun not in _OF_BODIES:
        return True
    if _STATE.search(before.rsplit(mention.noun, 1)[-1]):
        return True
    capital = plain[max(start - 40, 0) : start]
    printed = mention.noun[0].upper() + mention.noun[1:]
    return f"{printed} " in capital and not any(body.end <= start and start - body.end < 4 for body in bodies)


def _leads(sheet: Sheet, span: Span) -> bool:
    """Whether its bearer is said to head a body of the State: "a committee of parliament chaired by X"."""
    low, sentence = sheet.flow.low, sheet.flow.sentence_at(span.start)
    led = LED_BY[sheet.language].search(low, max(sentence.start, span.start - 60), span.start)
    return led is not None and _UNIT.search(low, max(sentence.start, led.start() - 80), led.start()) is not None


_UNIT = re.compile(
    r"\b(?:polic\w+|gendarm\w+|soldiers?|soldats?|soldados?|army|armee|ejercito|militar\w*|commission|comision|tribunal|court|"
    r"cour|chambre|sala|parliament\w*|parlement\w*|ministr\w+|prosecut\w+|parquet|fiscalia|prison|penal|brigade|brigada|patrol|"
    r"patrouille|patrulla|delegation|troops|troupes|tropas|battalion|bataillon|batallon|unit|unite|unidad|municipal\w*)\b"
)


def _known_as(sheet: Sheet, span: Span) -> bool:
    """Whether a guard or an officer bears no more than this name: "a guard identified only as Mr. X"."""
    return KNOWN_AS[sheet.language].search(sheet.flow.low, max(span.start - 90, 0), span.start) is not None


def _befell(sheet: Sheet, span: Span) -> bool:
    """Whether the words after the name, in its sentence, tell of something that is done to people.

    So do those of a next sentence that goes on with a pronoun.
    """
    words, told = sheet.flow.words, BEFELL[sheet.language]
    sentence = sheet.flow.sentence_at(span.start)
    if words.first(told, (span.end, min(sentence.end, span.end + 220))):
        return True
    paragraph = sheet.flow.paragraph_at(span.start)
    if sheet.document.blocks[paragraph.block].row is not None:
        return _befell_in_row(sheet, paragraph)
    goes_on = _PRONOUN.match(sheet.flow.plain, sentence.end)
    return goes_on is not None and words.first(told, (goes_on.end(), goes_on.end() + 80)) is not None


_PRONOUN = re.compile(r" (?:He|She|Il|Elle|Ella|Fue|Habria sido) ")


def _befell_in_row(sheet: Sheet, named: Paragraph) -> bool:
    """Whether the row of a table that names somebody, or its column heads, tells of something that is done to people."""
    blocks, paragraphs = sheet.document.blocks, sheet.flow.paragraphs
    first = last = paragraphs.index(named)
    row = blocks[named.block].row
    while first > 0 and blocks[paragraphs[first - 1].block].row is not None:
        first -= 1
    while last + 1 < len(paragraphs) and blocks[paragraphs[last + 1].block].row == row:
        last += 1
    told = BEFELL[sheet.language]
    near = (each for each in paragraphs[first : last + 1] if blocks[each.block].row in (0, 1, row))
    return any(sheet.flow.words.first(told, each.span) for each in near)
