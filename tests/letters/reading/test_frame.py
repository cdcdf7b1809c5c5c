"""The frame of whole letters: written for the tests, in three languages and several styles, whole and damaged."""

from pathlib import Path

import pytest

from tests.letters.reading.frames import DAMAGES, FRAMES, Frame, frame_of, letter
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


def test_the_real_letter_beside_the_checkout_has_its_frame_to_the_span() -> None:
    path = Path(__file__).parents[4] / "shared" / "seed" / "AL-RUS-24-2023.md"
    if not path.exists():
        pytest.skip("the real letter is not beside this checkout")
    record = read(path)
    text = record.text
    assert frame_of(record) == Frame(
        reference="AL RUS 24/2023",
        date="2023-10-25",
        language="en",
        addressee=("state", "RUS", "Russian Federation"),
        mandates=(("HRD", "52/4"), ("FOE", "52/9"), ("FOAA", "50/17"), ("RUS", "51/25")),
        response=60,
        publication=60,
        measures=True,
        requests=(1, 2, 3, 4),
        notices=("report",),
        annexes=(True,),
        signatories=(
            ("Mary Lawlor", "HRD"),
            ("Irene Khan", "FOE"),
            ("Clement Nyaletsossi Voule", "FOAA"),
            ("Mariana Katzarova", "RUS"),
        ),
    )
    spans = record.spans
    assert [span and span.of(text) for span in (spans.date, spans.addressee, spans.response_days)] == [
        "25 October 2023",
        "RUS",
        "60 days",
    ]
    assert spans.subject is not None
    assert spans.subject.of(text) == record.subject
    assert [each.resolution_span and each.resolution_span.of(text) for each in record.mandates] == [
        each.resolution for each in record.mandates
    ]
    assert [each.span.of(text) for each in record.mandates] == [each.title for each in record.mandates]
    assert [" ".join(each.span.of(text).split()) for each in record.requests] == [each.text for each in record.requests]
    assert len(record.concerns) == 5
    assert record.annexes[0].span.of(text) == record.annexes[0].title == "Reference to international human rights law"
