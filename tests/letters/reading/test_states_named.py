"""States named in a stretch of text."""

import pytest

from verbale.letters.reading.states_named import states_in
from verbale.spans import Span


def found(text: str) -> list[tuple[str, str]]:
    return [(code, span.of(text)) for code, span in states_in(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", ["they ate turkey and played chad", "the Government of the town", "", "us and them"])
def test_no_state(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("by the Russian Federation on", "RUS", "Russian Federation"),
        ("par l'Almara le", "XAL", "Almara"),
        ("by the Islamic Republic of Iran on", "IRN", "Islamic Republic of Iran"),
        ("by Bestria's courts", "XBE", "Bestria's"),
    ],
)
def test_a_state(text: str, code: str, words: str) -> None:
    assert found(text) == [(code, words)]
