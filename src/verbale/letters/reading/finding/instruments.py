"""Instruments that a letter names: by title, abbreviation or byname in three languages, or shortly ("the Covenant").

What a short name stands for is for `linking.citations`. A name that looks like an instrument's and that the reference data
do not know ("the Convention on …") is found too, without a key: it is a source that later words may refer to.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.almanac import instruments as almanac
from verbale.letters.reading.finding.instrument_names import Name, known_keys, names
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import instruments as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class InstrumentNamed:
    """`keys` are what the name may stand for: one for a name of the data, none for an unknown or a short one.

    `genus` is the noun of a short name ("covenant", "principles"), None for others.
    """

    keys: tuple[str, ...]
    genus: str | None
    span: Span
    abbreviation: bool = False


@dataclass(frozen=True, slots=True)
class BodyNamed:
    """A committee, council or assembly, by the first word of its keys: "ccpr", "hrc", "ga"."""

    body: str
    span: Span


_PREFIX = re.compile(r"(?:\b(?:UN|United Nations|International|the) )?(?:\b(?:UN|United Nations|International) )$")
_AS_BODY = re.compile(words.ABBREVIATION_AS_BODY)
_PROTOCOL = re.compile(
    r"\b(?:(First|1st|Premier|Primer|Second|2nd|Deuxieme|Segundo) )?(?:Optional Protocol|Protocole facultatif|"
    r"Protocolo Facultativo)"
    r"(?: se rapportant)?(?: (?:to|of|on|a|au|du|al|del|de))?(?: (?:the|la|le|l'))? ?$"
)
_PROTOCOLS = {
    "iccpr": "iccpr-op1",
    "icescr": "icescr-op",
    "cedaw": "cedaw-op",
    "cat": "opcat",
    "crpd": "crpd-op",
    "crc": None,
}
_SECOND = frozenset({"Second", "2nd", "Deuxieme", "Segundo"})
_LABOUR = opened(
    r"\b(?:(?:ILO|OIT|International Labou?r Organi[sz]ation) )?(?:Conventions?|Convenios?|Convention de l'OIT) "
    r"(?:\((?:ILO|OIT)\) )?(?:(?:[Nn]os?\.?|n°s?|[Nn]ums?\.?|Nº|C) ?)?(\d{2,3})(?!\d|/)((?:(?:, ?| and | et |"
    r" y )(?:[Nn]o\.? )?\d{2,3}(?!\d))*)"
)
_OF_LABOUR = re.compile(
    r"[^.;]{0,60}?(?:\bILO\b|\bOIT\b|International Labou?r Org|Organisation internationale du [Tt]ravail|"
    r"Organizacion Internacional del Trabajo)"
)
_NUMBER = re.compile(r"\d{2,3}")


@cache
def _short() -> Opened:
    nouns = sorted(
        {(noun, genus) for genus, table in words.SHORT.items() for each in table.values() for noun in each},
        key=lambda pair: -len(pair[0]),
    )
    pieces = sorted({noun for noun, _ in nouns}, key=lambda noun: (-len(noun), noun))
    return opened(rf"\b(?:{'|'.join(pieces)})\b(?!')")


@cache
def _genus_of() -> dict[str, str]:
    return {noun: genus for genus, table in words.SHORT.items() for each in table.values() for noun in each}


_BEFORE = "|".join(sorted({word for each in words.SHORT_BEFORE.values() for word in each}))
_ARTICLE_BEFORE = re.compile(
    rf"(?:\b(?:{_BEFORE})|(?:^|[^\w])[\"'(]|[\"(]|\bboth) ?(?:(?:UN|United Nations|present|said|same|above-?mentioned|"
    rf"aforementioned|susmentionne\w*|citad\w|menciona\w+) )?[\"']?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(words.FULL_NAME_GOES_ON)
_LONGER = re.compile(
    r"(?:(?: (?:of|on|and|the|in|to|for|against|de|la|del|los|las|y|des|du|les|et|le|sur|contre|pour|sobre|contra|para|"
    r"from|all|toutes|todas|d'|l')){0,4} ?[A-Z][\w'-]+){1,12}"
)
_TREATIES = frozenset({"covenant", "convention", "protocol", "agreement"})
_DECLARES = re.compile(r" (?:on|against|sur|contre|sobre|contra|relative?s? a|concerning|relating to) ")


def find_instruments(sheet: Sheet) -> Iterator[InstrumentNamed | BodyNamed]:
    plain = sheet.flow.plain
    taken: list[Span] = []
    for name in names(plain, sheet.flow.words):
        if plain[name.span.end : name.span.end + 1] == "/" and name.span.of(plain).isupper():
            continue  # "CCPR/C/GC/34"
        mention = _mention(plain, name)
        taken.append(mention.span)
        yield mention
    for mention in _labour(sheet.flow):
        if not any(span.overlaps(mention.span) for span in taken):
            taken.append(mention.span)
            yield mention
    ends = sorted(taken)
    for match in sheet.flow.words.matches(_short(), plain):
        if not any(span.start <= match.start() < span.end for span in ends):
            short = _short_name(plain, match)
            if short is not None:
                yield short


def _mention(plain: str, name: Name) -> InstrumentNamed | BodyNamed:
    words_of_it = name.span.of(plain)
    abbreviation = words_of_it.upper() == words_of_it or " " not in words_of_it
    if name.body:
        return BodyNamed(name.keys[0], name.span)
    body = _body_of().get(name.keys[0])
    if abbreviation and body is not None and _AS_BODY.match(plain, name.span.end):
        return BodyNamed(body, name.span)
    start = name.span.start
    if not abbreviation and (prefix := _PREFIX.search(plain, max(0, start - 32), start)):
        start = prefix.start() + (4 if prefix[0].startswith("the ") else 0)
    protocol = _PROTOCOL.search(plain, max(0, start - 60), start)
    if protocol is not None and name.keys[0] in _PROTOCOLS:
        key = "iccpr-op2" if protocol[1] in _SECOND and name.keys[0] == "iccpr" else _PROTOCOLS[name.keys[0]]
        return InstrumentNamed((key,) if key else (), None, Span(protocol.start(), name.span.end))
    return InstrumentNamed(name.keys, None, Span(start, name.span.end), abbreviation)


@cache
def _body_of() -> dict[str, str]:
    """The body that has the abbreviation of its treaty, by the treaty's key."""
    return {**{each.treaty: each.prefix for each in almanac.committees()}, "echr": "ecthr"}


def _labour(flow: Flow) -> Iterator[InstrumentNamed]:
    """Conventions of the International Labour Organization by number, also several in one list."""
    plain = flow.plain
    for match in flow.words.matches(_LABOUR, plain):
        labour = match[0].startswith(("ILO", "OIT", "International")) or "OIT" in match[0] or "ILO" in match[0]
        if not labour and not _OF_LABOUR.match(plain, match.end()):
            continue
        start = match.start()
        for number in _NUMBER.finditer(plain, match.start(1), match.end()):
            key = f"ilo-c{int(number[0]):03d}"
            known = key in _labour_keys()
            yield InstrumentNamed((key,) if known else (), None, Span(start, number.end()))
            start = number.end() + 1
            while start < match.end() and not plain[start].isdigit():
                start += 1


@cache
def _labour_keys() -> frozenset[str]:
    return frozenset(key for key in known_keys() if key.startswith("ilo-"))


def _short_name(plain: str, match: re.Match[str]) -> InstrumentNamed | None:
    genus = _genus_of()[match[0]]
    before = _ARTICLE_BEFORE.search(plain, max(0, match.start() - 30), match.start())
    goes_on = _GOES_ON.match(plain, match.end())
    if goes_on is not None:
        longer = _LONGER.match(plain, goes_on.end())
        if longer is not None:
            return _unknown(plain, match, genus, longer.end())
    if before is None or re.match(r" [A-Z][a-z]+(?! of\b)", plain[match.end() : match.end() + 30]):
        return None
    return InstrumentNamed((), genus, Span(match.start(), match.end()))


def _unknown(plain: str, match: re.Match[str], genus: str, end: int) -> InstrumentNamed | None:
    if genus in _TREATIES or (
        genus in ("declaration", "charter", "principles") and _DECLARES.match(plain, match.end())
    ):
        return InstrumentNamed((), None, Span(match.start(), end))
    return None
