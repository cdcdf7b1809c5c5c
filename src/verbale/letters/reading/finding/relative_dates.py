"""Dates told by another one: "the same day", "two weeks later", "since then", "le 24"."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.finding.date_atoms import Atom, Relative
from verbale.letters.reading.finding.lengths import NUMBER, number_of
from verbale.letters.reading.openings import Opened, Words, opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words import dates as words
from verbale.spans import Span


def relative_dates(text: Words, language: Language) -> Iterator[Atom]:
    """Each of them, kind by kind; what they are told by is for the reader of dates to find."""
    yield from _named(text, language)
    yield from _counted(text, language)
    yield from _light(text, language)
    for match in text.matches(_overnight(language)):
        yield Atom(Span(*match.span("then")), relative=Relative.NEXT_DAY)
    for match in text.matches(_day_pattern(language)):
        yield Atom(Span(*match.span("d")), day=int(match["d"]), relative=Relative.DAY_OF_MONTH)


@cache
def _relative_pattern(language: Language) -> Opened:
    tables = {
        "same_day": words.SAME_DAY,
        "next_day": words.NEXT_DAY,
        "day_before": words.DAY_BEFORE,
        "same_month": words.SAME_MONTH,
        "same_year": words.SAME_YEAR,
    }
    return opened(rf"\b(?:{'|'.join(f'(?P<{name}>{table[language]})' for name, table in tables.items())})\b")


def _named(text: Words, language: Language) -> Iterator[Atom]:
    for match in text.matches(_relative_pattern(language)):
        assert match.lastgroup is not None
        yield Atom(Span(*match.span()), relative=Relative[match.lastgroup.upper()])


_ONES = frozenset(("a", "an", "un", "une", "una"))


@cache
def _counted_pattern(language: Language) -> Opened:
    later, earlier = words.LATER[language], words.EARLIER[language]
    return opened(rf"\b(?<=[ \n])(?P<unit>{words.COUNTED_UNITS[language]}) (?:(?P<later>{later})|{earlier})(?![a-z])")


_NUMBER_BEFORE = re.compile(rf"(?:\b(?P<n>{NUMBER}|an?|une?|una) )$")


def _counted(text: Words, language: Language) -> Iterator[Atom]:
    """ "Three days later": the unit is looked for, and then the number before it. Years are too far to count by."""
    low = text.low
    for match in text.matches(_counted_pattern(language)):
        number = _NUMBER_BEFORE.search(low, max(0, match.start() - 24), match.start())
        if number is None:
            continue
        count = 1 if number["n"] in _ONES else number_of(number["n"])
        count = count if match["later"] else -count
        span = Span(number.start("n"), match.end())
        unit = match["unit"][0]
        if abs(count) > 60:
            continue
        if unit == "m":
            yield Atom(span, relative=Relative.LATER, months=count)
        else:
            yield Atom(span, relative=Relative.LATER, days=count * words.DAYS_OF_UNITS[unit])


@cache
def _light_pattern(language: Language) -> Opened:
    return opened(rf"\b(?:{words.SINCE_THEN[language]}|(?P<hours>{words.HOURS_LATER[language]}))(?![a-z])")


_COUNT_BEFORE = re.compile(r"(?:\b[a-z]+ ){0,2}$")


def _light(text: Words, language: Language) -> Iterator[Atom]:
    low = text.low
    for match in text.matches(_light_pattern(language)):
        if match["hours"]:
            before = _COUNT_BEFORE.search(low, max(0, match.start() - 24), match.start())
            yield Atom(
                Span(before.start() if before else match.start(), match.end()), relative=Relative.LATER, light=True
            )
        else:
            yield Atom(Span(*match.span("then")), relative=Relative.LATER, light=True)


@cache
def _overnight(language: Language) -> Opened:
    return opened(rf"\b(?:{words.OVERNIGHT[language]})\b")


@cache
def _day_pattern(language: Language) -> Opened:
    return opened(words.DAY_OF_MONTH[language])
