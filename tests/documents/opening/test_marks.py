"""Printed marks of items are told from words that look like them."""

import pytest

from verbale.documents.opening.marks import follows, mark_of, printed


@pytest.mark.parametrize(
    "line",
    [
        "A. Ode was held",
        "Mr. Ode",
        "1992 was",
        "1.Please",
        "(the) man",
        "19 (3) of",
        "a word",
        "i am",
        "-5 degrees",
        "D. X.",
        "",
    ],
)
def test_words_are_no_marks(line: str) -> None:
    assert mark_of(line) is None


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("1. Please", "1", "1."), ("12) x", "12", "12)"), ("(3) x", "3", "(3)"), ("1.2. x", "1.2", "1.2."), ("(a) x", "a", "(a)"),
        ("b. x", "b", "b."), ("iv) x", "iv", "iv)"), ("II. x", "II", "II."), ("• x", None, "•"), ("– x", None, "–"),
        ("3.", "3", "3."), ("1.\u00a0x", "1", "1."), ("\uf0b7\tx", None, "\uf0b7"),
    ],
)  # fmt: skip
def test_marks(line: str, number: str | None, text: str) -> None:
    mark = mark_of(line)
    assert mark is not None
    assert (mark.number, mark.text) == (number, text)


@pytest.mark.parametrize(
    ("number", "before"), [("1", None), ("a", None), ("2", "1"), ("10", "9"), ("c", "b"), ("iv", "iii"), ("1.3", "1.2")]
)
def test_a_number_follows(number: str, before: str | None) -> None:
    assert follows(number, before)


@pytest.mark.parametrize(
    ("number", "before"), [("14", None), ("3", "1"), ("2", "2"), ("a", "1"), ("v", "iii"), (None, "1")]
)
def test_a_number_does_not_follow(number: str | None, before: str | None) -> None:
    assert not follows(number, before)


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (4, "1", "4"),
        (1, "a", "a"),
        (27, "a", "aa"),
        (2, "A", "B"),
        (4, "i", "iv"),
        (1999, "I", "MCMXCIX"),
        (0, "a", "0"),
        (-1, "i", "-1"),
    ],
)
def test_numbers_are_drawn(value: int, kind: str, text: str) -> None:
    assert printed(value, kind) == text
