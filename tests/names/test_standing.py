"""Where a name stands in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.names.standing import As, standings


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jan van Dijk", "The van stood before the house of A. and J."),
        ("A. B.", "A. B. and an unnamed person"),
        ("Rosa Lind", "The lindens and rosaries were in bloom."),
        ("Karel Ostrow", "He cared; the ostler rowed."),
        ("Maria Sol", "in the solar plant at the marina"),
    ],
)
def test_where_nobody_is_given_away_nothing_is_said(name: str, text: str) -> None:
    assert standings(name, text) == ()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Karel Ostrow", "the house of Karel Ostrow in Lenz", [("Karel Ostrow", As.FULL)]),
        (
            "Karel Ostrow",
            "OSTROW, Karel; and Mr. Ostrow’s brother",
            [("OSTROW, Karel", As.FULL), ("Ostrow’s", As.PART)],
        ),
        ("Karel Ostrow", "with Ostrowem and about Karelu", [("Ostrowem", As.CHANGED), ("Karelu", As.CHANGED)]),
        ("Aisha al-Qahtani", "Al Qahtani was seen", [("Qahtani", As.PART)]),
        ("Сергей Ковалёв", "Sergei Kovalev wrote", [("Sergei Kovalev", As.FULL)]),
        ("Sergei Kovalev", "Ковалёва видели", [("Ковалёва", As.CHANGED)]),
        ("José María Núñez", "Nunez and Jose M. Nunez", [("Nunez", As.PART), ("Jose M. Nunez", As.FULL)]),
        ("王小明", "见到王小明了", [("王小明", As.PART)]),
        ("王小明", "见到 王小明 了", [("王小明", As.PART)]),
        ("Ana Ríos", "ana.rios@example.org", [("ana.rios", As.FULL)]),
    ],
)
def test_the_forms_that_give_somebody_away(name: str, text: str, expected: list[tuple[str, As]]) -> None:
    assert [(found.span.of(text), found.how) for found in standings(name, text)] == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_of_two_words_is_found_wherever_it_stands(before: str, after: str) -> None:
    text = f"{before} Karel Ostrow {after}"
    start = len(before) + 1
    assert any(found.span.start <= start and found.span.end >= start + 12 for found in standings("Karel Ostrow", text))
