"""Lengths of time, in figures and words, one or several joined."""

import pytest

from verbale.letters.reading.finding.lengths import lengths, number_of
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Duration
from verbale.spans import Span

SILENT: list[tuple[Language, str]] = [
    ("en", "years of silence"),
    ("en", "no. 5/2020 of the year"),
    ("fr", "il y a des annees"),
    ("es", "hace anos que espera"),
]
TOLD: list[tuple[Language, str, list[Duration]]] = [
    ("en", "four years and six months", [Duration(4, 6)]),
    ("en", "a six-month term", [Duration(months=6)]),
    ("en", "two weeks", [Duration(days=14)]),
    ("en", "thirty-six hours", [Duration(days=1)]),
    ("en", "one and a half years", [Duration(1, 6)]),
    ("en", "two years and three years", [Duration(2), Duration(3)]),
    ("fr", "deux ans et trois mois", [Duration(2, 3)]),
    ("fr", "quinze jours", [Duration(days=15)]),
    ("es", "trece anos y nueve meses", [Duration(13, 9)]),
    ("es", "treinta y dos dias", [Duration(days=32)]),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_unit_without_a_number_is_no_length(language: Language, text: str) -> None:
    assert list(lengths(text, language, Span(0, len(text)))) == []


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_numbers_with_their_units_are_lengths(language: Language, text: str, expected: list[Duration]) -> None:
    assert [length.duration for length in lengths(text, language, Span(0, len(text)))] == expected


@pytest.mark.parametrize(("word", "value"), [("12", 12), ("twelve", 12), ("twenty-one", 21), ("treinta y dos", 32)])
def test_numbers_in_figures_and_words_have_their_value(word: str, value: int) -> None:
    assert number_of(word) == value
