"""A record as a document to be printed."""

from verbale.documents.tree import Block, BlockKind
from verbale.letters.drafting.printing import printed
from verbale.letters.reading import read

LETTER = """\
Invented sample: all in it is made up.

**Mandates of the Special Rapporteur on the situation of human rights defenders; the Independent Expert on minority issues**

Ref.: AL XAL 4/2022
(Please quote this reference in your answer)

3 May 2022

Excellency,

We are told of Ms. Ilse Vale.

According to the information received:

On 6 June 2021, Ms. Ilse Vale was arrested
in Lenz.[^1]

– 2 –

Please answer these questions:

1. Please explain why.
2. Please say where.

Please accept, Excellency, the expression of our regard.

Anneke Solbraat

Special Rapporteur on minority issues

Annex

| Name | Age |
|---|---|
| Ms. Ilse Vale | 40 |

[^1]: See A/HRC/31/66, para. 26.
"""


def blocks() -> list[Block]:
    return list(printed(read(LETTER.encode(), name="letter.md")).blocks)


def block(words: str) -> Block:
    return next(each for each in blocks() if words in each.text)


def test_what_stands_around_the_letter_and_between_its_pages_is_left_out() -> None:
    text = printed(read(LETTER.encode(), name="letter.md")).text
    assert "Invented sample" not in text
    assert "– 2 –" not in text


def test_names_are_bold_where_they_are_first_met() -> None:
    assert [run.text for run in block("We are told").runs if run.bold] == ["Ilse Vale"]
    assert not any(run.bold for run in block("was arrested").runs)


def test_heading_requests_tables_notes_and_annex_are_what_they_are() -> None:
    assert block("Mandates of").centred
    assert [each.number for each in blocks() if each.kind is BlockKind.ITEM] == ["1", "2"]
    assert [each.text for each in blocks() if each.kind is BlockKind.CELL] == ["Name", "Age", "Ms. Ilse Vale", "40"]
    assert block("See A/HRC").kind is BlockKind.NOTE
    assert [run.note for run in block("was arrested").runs if run.note] == ["1"]
    assert block("Annex").new_page


def test_lines_that_were_broken_for_width_alone_are_joined() -> None:
    assert "arrested in Lenz" in block("was arrested").text
    assert "4/2022\n(" in block("Ref.").text


def test_a_signatory_stays_with_the_title_under_the_name() -> None:
    assert block("Anneke Solbraat").kept
    title = block("Special Rapporteur on minority issues")
    assert [each.centred for each in (block("Anneke Solbraat"), title)] == [True, True]


def test_the_title_names_no_person() -> None:
    assert printed(read(LETTER.encode(), name="letter.md")).title == "AL XAL 4/2022"
