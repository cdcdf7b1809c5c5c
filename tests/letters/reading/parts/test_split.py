"""Paragraphs that a text without blank lines runs together are parted by their fixed openings, at a line's beginning."""

import pytest

from verbale.documents.opening import open_document
from verbale.letters.reading.layout import lay_out
from verbale.letters.record import PartKind

HEAD = "Mandate of the Special Rapporteur on freedom of opinion\nREFERENCE: AL XAL 3/2021\n3 May 2021\nExcellency,\n"
OPENING = """\
I have the honour to address you in my capacity as Special Rapporteur on the freedom of
opinion, pursuant to Human Rights Council resolution 43/4.
"""
SUBJECT = """\
In this connection, I would like to bring to the attention of your Government information
that I have received concerning the arrest of Mr. Adam Ode by the police of Orla, on a day
"""
BACKGROUND = """\
Mr. Ode is a teacher in Orla, where he has edited a newspaper for the past eleven years,
and is known for what he wrote of its harbour.
"""
FACTS = """\
According to the information received:
On 3 April 2021, five officers in plain clothes entered the house of Mr. Ode, in the north of
Orla, and took him to the central police station, where he was questioned for many hours.
"""
CONCERNS = """\
Without prejudging the accuracy of these allegations, I express serious concern at the arrest
of Mr. Ode. I fear for his health.
"""
CLOSING = """\
Please accept, Excellency, the assurances of my highest consideration.
Eva Example
Special Rapporteur on freedom of opinion
"""


def parts(text: str) -> list[tuple[PartKind, str]]:
    """The parts of the letter, each with its last word."""
    sheet = lay_out(open_document(text.encode(), "letter.txt"))
    return [(part.kind, part.span.of(sheet.flow.text).split()[-1]) for part in sheet.parts]


def test_a_fixed_opening_that_begins_a_line_begins_a_part() -> None:
    found = parts(HEAD + OPENING + SUBJECT.replace("day\n", "day.\n") + BACKGROUND + FACTS + CONCERNS + CLOSING)
    assert found[4:] == [
        (PartKind.OPENING, "43/4."), (PartKind.SUBJECT, "day."), (PartKind.BACKGROUND, "harbour."),
        (PartKind.ALLEGATIONS, "hours."), (PartKind.CONCERNS, "health."), (PartKind.CLOSING, "consideration."),
        (PartKind.SIGNATURES, "opinion"),
    ]  # fmt: skip


@pytest.mark.parametrize("gap", ["\n", ""])
def test_an_opening_within_a_line_or_in_a_text_with_blank_lines_parts_nothing(gap: str) -> None:
    told = FACTS.replace(
        "hours.\n",
        "hours. We are\nconcerned that he was beaten there, as his family and his lawyer say of him. He is free.\n",
    )
    quoted = FACTS.replace(
        "hours.\n",
        "hours.\nI am concerned, he said to the judge, that nobody has told me of what I am accused. He is\nfree.\n",
    )
    for facts in (told, quoted) if gap else (told,):
        pieces = (HEAD, OPENING, SUBJECT.replace("day\n", "day.\n"), BACKGROUND, facts, CONCERNS, CLOSING)
        found = parts(gap.join(pieces))
        assert (PartKind.ALLEGATIONS, "free.") in found
        assert [kind for kind, _ in found].count(PartKind.CONCERNS) == 1
