"""How long the addressee has to answer, and after how long the letter becomes public."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.periods import ASKED, BEFORE, MADE_PUBLIC, NUMBERS, THEREUPON, UNITS
from verbale.letters.record import PartKind
from verbale.spans import Span


class Unit(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ResponseAsked:
    number: int
    unit: Unit
    span: Span


@dataclass(frozen=True, slots=True)
class PublicationAnnounced:
    """`number` and `unit` are None where publication rests on the period asked for ("past this delay")."""

    number: int | None
    unit: Unit | None
    span: Span


_PARTS = (PartKind.RESPONSE, PartKind.URGENCY, PartKind.NOTICE, PartKind.MEASURES, PartKind.CLOSING)


def find_periods(sheet: Sheet) -> Iterator[ResponseAsked | PublicationAnnounced]:
    """The first period asked for and the first publication clause that has a period or rests on the one asked for."""
    asked: ResponseAsked | None = None
    public: PublicationAnnounced | None = None
    low = sheet.flow.low
    words = _words(sheet.language)
    for sentence in _sentences(sheet):
        is_public = words.public.search(low, sentence.start, sentence.end)
        rests = words.thereupon.search(low, sentence.start, sentence.end)
        for match in period_pattern(sheet.language).finditer(low, sentence.start, sentence.end):
            number, unit, span = _period(match, sheet.language)
            before = low[sentence.start : match.start()]
            of_response = asked is None and words.asked.search(before)
            if is_public and not (of_response and is_public.start() > match.end() and not _is_public_clause(before)):
                if public is None:
                    public = PublicationAnnounced(number, unit, span)
            elif asked is None and (of_response or words.asked.search(low, match.end(), sentence.end)):
                asked = ResponseAsked(number, unit, span)
        if is_public and public is None and asked is not None and rests:
            public = PublicationAnnounced(None, None, Span(rests.start(), rests.end()))
    if asked:
        yield asked
    if public:
        yield public


_CLAUSE = re.compile(
    r"(?:this|the present|cette|la presente|esta|la) (?:\w+ )?(?:communication|letter|lettre|comunicacion|carta)\b[^.]*$"
)


def _is_public_clause(before: str) -> bool:
    """Whether the sentence so far speaks of the letter itself, so that its period is that of publication."""
    return _CLAUSE.search(before) is not None


def _sentences(sheet: Sheet) -> Iterator[Span]:
    """Of the parts after the requests, and of what introduces the requests, each sentence."""
    wanted = [part.span for part in sheet.parts if part.kind in _PARTS]
    wanted += [
        Span(part.start, sheet.flow.paragraph_at(part.start).span.end) for part in sheet.within(PartKind.REQUESTS)
    ]
    wanted.sort()
    for sentence in sheet.flow.sentences:
        if any(span.start <= sentence.start < span.end for span in wanted):
            yield sentence
        else:
            for span in wanted:  # a part that begins in the middle of what was taken for a sentence
                if sentence.start < span.start < sentence.end:
                    yield Span(span.start, min(sentence.end, span.end))


@dataclass(frozen=True, slots=True)
class _Words:
    asked: re.Pattern[str]
    public: re.Pattern[str]
    thereupon: re.Pattern[str]


@cache
def _words(language: Language) -> _Words:
    return _Words(re.compile(ASKED[language]), re.compile(MADE_PUBLIC[language]), re.compile(THEREUPON[language]))


@cache
def period_pattern(language: Language) -> re.Pattern[str]:
    """A period as a time limit, `number` with its `unit`: "within 60 days", "in sixty (60) days", "dos meses"."""
    words = "|".join(sorted(NUMBERS[language], key=len, reverse=True))
    units = "|".join(f"(?P<{unit}>{form})" for unit, form in UNITS[language].items())
    return re.compile(
        rf"\b{BEFORE[language]}(?P<whole>(?P<number>\d{{1,3}}|{words})(?: ?\(\w{{1,12}}\))?[ -](?:{units}))\b"
    )


def _period(match: re.Match[str], language: Language) -> tuple[int, Unit, Span]:
    word = match["number"]
    number = int(word) if word.isdigit() else NUMBERS[language][word]
    unit = next(unit for unit in Unit if match[unit.value])
    return number, unit, Span(*match.span("whole"))
