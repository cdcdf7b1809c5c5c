"""A sentence changed on appeal does not follow from the sentence before it and the reduction or addition that is told.

"Reduced by five months to 10 years and 7 months" after 11 years is right; the rule speaks only where the letter
gives all three figures for one person.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.reading.flow import without_accents
from verbale.letters.record import Duration, Record, Sentence, SentenceKind, Severity
from verbale.spans import Span

_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "a an one un une una uno",
            "two deux dos",
            "three trois tres",
            "four quatre cuatro",
            "five cinq cinco",
            "six seis",
            "seven sept siete",
            "eight huit ocho",
            "nine neuf nueve",
            "ten dix diez",
            "eleven onze once",
            "twelve douze doce",
        ),
        start=1,
    )
    for word in words.split()
}
_UNIT = r"(?:years?|months?|ans?|annees?|mois|anos?|mes(?:es)?)"
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_WORDS)})"
_LENGTH = rf"{_NUMBER}\s+{_UNIT}(?:\s+(?:and|et|y)\s+{_NUMBER}\s+{_UNIT})?"
_CHANGE = re.compile(
    rf"\b(reduced|lowered|increased|raised|extended|reduit\w*|augmente\w*|reducid\w+|redujo|aument\w+)\b[^.;]{{0,60}}?"
    rf"\b(?:by|de|en)\s+({_LENGTH})",
    re.IGNORECASE,
)
_ONE = re.compile(rf"({_NUMBER})\s+({_UNIT})", re.IGNORECASE)
_MORE = re.compile(r"increased|raised|extended|augmente|aument", re.IGNORECASE)
_REACH = 200
"""Characters around a new sentence in which its change is told."""


@dataclass(frozen=True, slots=True)
class Change:
    months: int
    span: Span


def problems(record: Record) -> Iterable[Problem]:
    text = without_accents(record.text)
    terms = [each for each in record.sentences if each.kind is SentenceKind.IMPRISONMENT and each.duration is not None]
    for index, after in enumerate(terms):
        change = _change(text, after.span)
        before = next((each for each in reversed(terms[:index]) if set(each.people) & set(after.people)), None)
        if change is None or before is None or before.suspended != after.suspended:
            continue
        expected = _months(before) + change.months
        if expected != _months(after):
            facts = {"before": _months(before), "change": change.months, "after": _months(after), "expected": expected}
            yield Problem(after.span, facts)


def _change(text: str, near: Span) -> Change | None:
    """The change told in the same sentence as a new term, in months; negative for a reduction."""
    start = max(text.rfind(". ", max(near.start - _REACH, 0), near.start), near.start - _REACH, 0)
    for match in _CHANGE.finditer(text, start, near.end + _REACH):
        told = Span(*match.span(2))
        if not told.overlaps(near):
            months = sum(_count(number) * (12 if unit[0] in "yaYA" else 1) for number, unit in _ONE.findall(match[2]))
            return Change(months if _MORE.match(match[1]) else -months, told)
    return None


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word.lower()]


def _months(sentence: Sentence) -> int:
    duration: Duration | None = sentence.duration
    return duration.years * 12 + duration.months if duration else 0


RULE = Rule("sentence-sums", Group.ARITHMETIC, Severity.WARNING, can_be_wrong=True, problems=problems)
