"""Lengths of time: "four years and six months", "six-month", "deux mois", "trece años y nueve meses"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words import penalties as words
from verbale.letters.record import Duration
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class Length:
    """The span covers numbers and units."""

    span: Span
    duration: Duration


_WORDS = "|".join(sorted((re.escape(word) for word in words.NUMBERS), key=len, reverse=True))
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|vingt|trente|treinta|cuarenta)"
NUMBER = rf"(?:\d{{1,4}}|{_TENS}[- ](?:(?:et|y)[- ])?(?:{_WORDS})|(?:{_WORDS}))"
"""A whole number in figures or words."""

_JOINT = re.compile(r"(?:,? (?:and|et|y)|,)? $")
_TAIL = re.compile(
    rf"(?<![\w.,/-])(?:(?P<half>{NUMBER} and a half|{NUMBER} ans? et demi)|(?P<n>{NUMBER})(?: \(\d{{1,4}}\))?)[- ]$"
)


@cache
def _units(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<=[ -])(?:{words.UNIT_WORDS[language]})\b")


def lengths(low: str, language: Language, span: Span) -> Iterator[Length]:
    """The lengths told in a stretch of a text in lower case without accents; parts joined by "and" are one length."""
    pending: Length | None = None
    for unit in _units(language).finditer(low, span.start, span.end):
        told = _TAIL.search(low, max(span.start, unit.start() - 34), unit.start())
        if told is None:
            continue
        one = Length(Span(told.start(), unit.end()), _duration(told, unit[0], language))
        if pending is not None and _JOINT.fullmatch(low, pending.span.end, one.span.start) and _finer(pending, one):
            pending = Length(pending.span.joined(one.span), _sum(pending.duration, one.duration))
            continue
        if pending is not None:
            yield pending
        pending = one
    if pending is not None:
        yield pending


def number_of(word: str) -> int:
    """The value of a number in figures or words; "twenty-one" and "treinta y dos" too."""
    if word.isdigit():
        return int(word)
    if word in words.NUMBERS:
        return words.NUMBERS[word]
    return sum(words.NUMBERS.get(piece, 0) for piece in re.split(r"[- ]", word))


def _duration(told: re.Match[str], unit: str, language: Language) -> Duration:
    names = words.UNITS[language]
    kind = names.get(unit) or names.get(unit.removesuffix("s")) or names.get(unit.removesuffix("es")) or "days"
    if told["half"]:
        whole = number_of(re.split(r" and | ans?", told["half"])[0])
        return Duration(years=whole, months=6) if kind == "years" else Duration(months=whole, days=15)
    count = number_of(told["n"])
    if kind == "weeks":
        return Duration(days=7 * count)
    if kind == "hours":
        return Duration(days=count // 24)
    return Duration(**{kind: count})


def _rank(duration: Duration) -> int:
    return 0 if duration.years else 1 if duration.months else 2


def _finer(first: Length, second: Length) -> bool:
    last = 2 if first.duration.days else 1 if first.duration.months else 0
    return _rank(second.duration) > last


def _sum(first: Duration, second: Duration) -> Duration:
    return Duration(first.years + second.years, first.months + second.months, first.days + second.days)
