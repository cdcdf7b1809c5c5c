"""Blanks that a file does not hold are told from how far its pieces stand apart."""

import pytest

from tests.documents.opening.files import pdf, show
from verbale.documents.opening import open_document


def read(*pieces: tuple[str, float]) -> str:
    """The text of pieces in ten points, drawn at these places from the left."""
    content = "".join(show(text, place, 700, size=10) for text, place in pieces)
    return open_document(pdf([content]), "letter.pdf").text


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ((("1", 70), ("1", 75)), "11"),  # what is free beside narrow figures
        ((("r", 70), ("1", 73.33), (".", 78.33), ("1", 80.83)), "r1.1"),
        ((("1", 70), ("1", 77.2)), "1 1"),
        ((("I", 70), ("a", 76)), "I a"),
        ((("In", 70), ("Orla", 80.3)), "In Orla"),  # words as close as a full line sets them
        ((("In ", 70), ("Orla", 80.3)), "In Orla"),
        ((("Or", 70), ("la", 80.6)), "Orla"),
    ],
)
def test_a_blank_is_wider_than_what_is_free_beside_letters(pieces: tuple[tuple[str, float], ...], text: str) -> None:
    assert read(*pieces) == text
