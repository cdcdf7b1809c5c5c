"""The frame of whole letters: written for the tests, in three languages and several styles, whole and damaged."""

import pytest

from tests.letters.reading.frames import DAMAGES, FRAMES, frame_of, letter
from verbale.letters.reading import read
from verbale.spans import tiles


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", FRAMES)
def test_a_letter_and_its_damaged_copies_have_one_frame(name: str, damage: str) -> None:
    record = read(DAMAGES[damage](letter(name)).encode(), name=f"{name}.md")
    assert frame_of(record) == FRAMES[name]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", FRAMES)
def test_the_parts_of_a_letter_tile_its_text(name: str, damage: str) -> None:
    record = read(DAMAGES[damage](letter(name)).encode(), name=f"{name}.md")
    assert tiles([part.span for part in record.parts], len(record.text))
    assert all(a.kind is not b.kind for a, b in zip(record.parts, record.parts[1:], strict=False))


@pytest.mark.parametrize("name", ["appeal-2012-en", "appeal-cover-es", "bill-es", "bill-fr"])
def test_a_letter_whose_paragraphs_were_all_lost_still_has_its_frame(name: str) -> None:
    text = " ".join(letter(name).replace("**", "").split())
    assert frame_of(read(text.encode(), name=f"{name}.md")) == FRAMES[name]
