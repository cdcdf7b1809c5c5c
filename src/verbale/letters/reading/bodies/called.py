"""Names without a head noun of their own: in quotation marks, beside a noun for a body, with a company's ending or an acronym."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.almanac.states import state_forms
from verbale.letters.reading.bodies.brackets import in_brackets
from verbale.letters.reading.bodies.mention import OrganisationMention
from verbale.letters.reading.bodies.named import united_nations
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.bodies import BODY_BEFORE, COMPANY_ENDS, INSTRUMENTS, NO_ACRONYMS, SOLDIERS
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, STARTERS, TITLES
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import LOWER, UPPER
from verbale.spans import Span

_QUOTED = re.compile(
    rf"""(?<!\w)(["']) ?(?P<name>[{UPPER}\d][^"'\n]{{1,60}}(?:'[{LOWER}][^"'\n]{{0,30}})?)(?<! ) ?\1"""
)
_CAPITALS = (
    rf"[{UPPER}][\w'-]*(?:(?: (?:of|de|du|la|al|el|and the|&|des|para|por|del|ul|os))? [{UPPER}\d][\w'-]*){{0,5}}"
)


_QUALIFIED = (
    "immobilier|immobiliere|miniere?|petroliere?|forestiere?|telephonique|minera|petrolera|forestal|constructora|"
    "hidroelectrica|en ligne|online|independante?|independiente|"
    "digital|locale?|privee?|privad[oa]|d'information|comunitari[oa]|indigena|"
    "feminista|feministe|nommee?|appelee?|denommee?|llamad[oa]|denominad[oa]|called|named|known as|de la societe civile"
)


@cache
def _nouns(tongue: Language) -> str:
    return "|".join(sorted(BODY_BEFORE[tongue], key=len, reverse=True))


@cache
def _after_quote(tongue: Language) -> re.Pattern[str]:
    articles = {"en": "(?:an?|the) ", "fr": "(?:une? |la |le |l')", "es": "(?:una?|la|el) "}[tongue]
    return re.compile(
        rf"(?: \([^()]{{2,60}}\))?,? (?:(?:which is |is |est |es )?{articles})(?:[\w-]+ ){{0,4}}?({_nouns(tongue)})\b"
    )


@cache
def _before_name(tongue: Language) -> re.Pattern[str]:
    return re.compile(
        rf"\b({_nouns(tongue)})s? (?:[a-z]+ ){{0,1}}?(?:(?:called|named|known as|appelee?|denommee?|llamad[oa]|"
        rf"denominad[oa]) )?$"
    )


@cache
def _noun_name(tongue: Language) -> Opened:
    extra = {
        "en": "civil rights group|rights group|media outlet|human rights group",
        "fr": "site d'information",
        "es": "medio de comunicacion",
    }[tongue]
    return opened(rf"\b(?:{extra}|(?P<noun>{_nouns(tongue)}|NGO|ONG))(?: (?:{_QUALIFIED}))? (?P<name>{_CAPITALS})")


def quoted(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """A name in quotation marks beside a noun for a body, before or after it."""
    plain, tongue = sheet.flow.plain, sheet.language
    for found in _QUOTED.finditer(plain, span.start, span.end):
        name = Span(*found.span("name"))
        before = _before_name(tongue).search(plain.lower(), max(found.start() - 50, 0), found.start())
        after = _after_quote(tongue).match(plain, found.end())
        noun = (before or after) and (before[1] if before else after[1] if after else None)
        if noun and len(name.of(plain).split(" ")) <= 7:
            yield OrganisationMention(name, BODY_BEFORE[tongue][noun], None, in_brackets(sheet, name.end))


def named_by_noun(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """A proper name after a noun for a body: "the NGO Nova Zarya", "the company Karta Holding"."""
    plain, tongue = sheet.flow.plain, sheet.language
    for found in sheet.flow.words.matches(_noun_name(tongue), plain, span):
        start, end = found.span("name")
        words = found["name"].split(" ")
        for joint in (" and the ",):
            if joint in found["name"]:
                words = found["name"].split(joint)[0].split(" ")
        while words and words[-1] in STARTERS and not (len(words) > 1 and words[-2].islower()):
            words.pop()
        articled = len(words) > 1 and words[0] in _ARTICLES
        if (
            not words
            or (words[0] in STARTERS and not articled)
            or words[0] in TITLES
            or words[0].rstrip(".") in _FORMS_OF_ADDRESS
            or any(word in INSTRUMENTS for word in words)
        ):
            continue
        name = " ".join(words)
        end = start + len(name)
        if name.endswith("'s"):
            end -= 2
        other = OrganisationKind.MEDIA if _MEDIA.search(found[0]) else OrganisationKind.CIVIL_SOCIETY
        kind = BODY_BEFORE[tongue].get(found["noun"] or "", other)
        adjective = _ADJECTIVE.search(plain, max(found.start() - 30, 0), found.start())
        if adjective and kind is OrganisationKind.CIVIL_SOCIETY:
            kind = OrganisationKind.ARMED_GROUP if adjective[1] else OrganisationKind.OTHER
        if united_nations(name) or plain[end : end + 1] == "-" or name in CALENDAR or name in NO_ACRONYMS:
            continue
        yield OrganisationMention(Span(start, end), kind, None, _brackets_of(plain, end))


_FORMS_OF_ADDRESS = frozenset(["Mr", "Mrs", "Ms", "Messrs", "Dr", "M", "MM", "Mme", "Me", "Sr", "Sra", "Sres"])
_MEDIA = re.compile(r"^(?:media outlet|site d'information|medio de comunicacion)")
_ARTICLES = frozenset(["The", "Le", "La", "Les", "El", "Los", "Las"])
_ADJECTIVE = re.compile(
    r"\b(?:(armed|militant|rebel|insurgent|guerrilla|paramilitary|arme|rebelle|armad[oa]|guerriller[oa]|paramilitar)|"
    r"terrorist|extremist|islamic|religious|political|opposition) (?:designated |\w+ )?$",
    re.IGNORECASE,
)


_SHORT = re.compile(
    r""" \((?P<mark>["']?)(?:the )?([A-Z][A-Z.]{1,9}|[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?P=mark)\)(?! [A-Z])"""
)


def _brackets_of(plain: str, end: int) -> tuple[str, ...]:
    found = _SHORT.match(plain, end)
    return (found[2],) if found and found[2] not in CALENDAR else ()


_COMPANY = re.compile(
    rf"(?<![\w'-])(?P<name>[{UPPER}][\w&'-]*(?: (?:(?:de|of|&|du|del|"
    rf"la) )?[{UPPER}][\w&'-]*){{0,5}},? {COMPANY_ENDS})(?![\w])"
)


def companies(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    plain = sheet.flow.plain
    for found in sheet.flow.capitalised(_COMPANY, span):
        words = found["name"].split(" ")
        start = found.start()
        while len(words) > 2 and words[0] in STARTERS:
            start += len(words[0]) + 1
            words = words[1:]
        if words[0] not in STARTERS:
            yield OrganisationMention(
                Span(start, found.end()), OrganisationKind.COMPANY, None, _brackets_of(plain, found.end())
            )


_ACRONYM = re.compile(r"(?<![\w.'(-])[A-Z]{3,8}(?![\w-])|(?<=\b[lL]')[A-Z]{3,8}(?![\w-])")


@cache
def _soldiers() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(sorted(SOLDIERS))}) (?:of|from|de|du|des|del|de la) (?:the |la |el |l')?$", re.IGNORECASE
    )


_DONE_BY = re.compile(
    r"\b(?:arrested|detained|searched|questioned|summoned|interrogated|raided|held|abducted|threatened|seized|taken|"
    r"(?:arret|interpell|convoqu|enlev|fouill|interrog|deten|allanad|llevad|citad)\w+)(?: \w+){0,3} "
    r"(?:by the |par la |par le |par l'|por el |por la )$"
)


def acronyms(sheet: Sheet, span: Span) -> Iterator[OrganisationMention]:
    """Letters that have members and offices, or arrest somebody, though nothing tells what they stand for."""
    plain = sheet.flow.plain
    for found in sheet.flow.capitalised(_ACRONYM, span):
        if found[0] in NO_ACRONYMS:
            continue
        before = max(found.start() - 70, span.start)
        if _soldiers().search(plain, before, found.start()):
            yield OrganisationMention(Span(*found.span()), None)
        elif _DONE_BY.search(plain, before, found.start()):
            yield OrganisationMention(Span(*found.span()), OrganisationKind.AUTHORITY)


_LETTERS = re.compile(
    r"\b(?:arrested|detained|searched|questioned|summoned|interrogated|raided|held|abducted|threatened|seized|taken|"
    r"(?:arret|interpell|convoqu|enlev|fouill|interrog|deten|allanad|llevad|citad)\w+)(?: \w+){0,3} "
    r"(?:by the|par la|par le|par l'|por el|por la) ?(?P<name>[A-Z]{3,6})(?![\w-])"
)


_LETTERS = re.compile(r""" \(["']?(?P<letters>[A-Z]{3,9})["']?\)""")
_FAR = 20
"""How many words before its bracket a name begins, at most."""
_WORD_BEFORE = re.compile(r"(?:^|(?<=[ (\n]))[^ (\n]+ ?$")


def initialled(plain: str, span: Span) -> Iterator[OrganisationMention]:
    """A name whose words begin with the letters in the bracket after it: "Women's Legal Aid Circle (WLAC)"."""
    for found in _LETTERS.finditer(plain, span.start, span.end):
        letters, start, place = found["letters"], found.start(), found.start()
        left = len(letters)
        for _ in range(_FAR):
            word = _WORD_BEFORE.search(plain, max(span.start, place - 40), place) if left else None
            if word is None:
                break
            printed = word[0].strip()
            bare = printed[2:] if printed[:2] in {"l'", "d'", "L'", "D'"} else printed
            if bare[:1] == letters[left - 1]:
                left -= 1
                start = word.start() + len(printed) - len(bare)
            elif bare[:1].isupper() or printed.endswith((",", ".", ";")):
                break
            place = word.start()
        if left == 0 and letters not in NO_ACRONYMS and not united_nations(plain[start : found.start()]):
            name = Span(start, found.start())
            if not any(each in INSTRUMENTS for each in name.of(plain).split(" ")):
                yield OrganisationMention(name, OrganisationKind.CIVIL_SOCIETY, None, (letters,))


_TITLED = re.compile(rf"(?<=[a-z,] )The (?P<first>[{UPPER}][\w-]+)(?: [{UPPER}][\w-]+)?(?![\w-])")


def titled(plain: str, span: Span, tongue: Language) -> Iterator[OrganisationMention]:
    """English: an article with a capital inside a sentence begins the name of a newspaper, a site or a play."""
    for found in _TITLED.finditer(plain, span.start, span.end) if tongue == "en" else ():
        words = found[0].split(" ")[1:]
        if any(word in _NO_TITLES for word in words) or found[0].lower().removeprefix("the ") in state_forms():
            continue
        yield OrganisationMention(Span(*found.span()), OrganisationKind.MEDIA, None)


_NO_TITLES = STARTERS | CALENDAR | LEARNED | BODIES | TITLES | {"Hague"}


@cache
def _non_governmental(tongue: Language) -> re.Pattern[str]:
    nouns = {
        "en": r"NGO|non-governmental organi[sz]ation|civil society organi[sz]ation|association|independent",
        "fr": r"ONG|organisation non gouvernementale|association|organisation de la societe civile",
        "es": r"ONG|organizacion no gubernamental|asociacion|organizacion de la sociedad civil",
    }[tongue]
    return re.compile(rf"(?: \([^()]{{2,60}}\))?, (?:(?:an?|une?|una|l'|la) ?)?(?:[\w-]+ )?(?:{nouns})\b")


def said_to_be_free(plain: str, end: int, tongue: Language) -> bool:
    """Whether the words after a body's name say that it is none of the State's."""
    return _non_governmental(tongue).match(plain, end) is not None
