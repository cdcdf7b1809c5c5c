"""Notes at a page's foot, with their marks in the text above, are told from other figures."""

import pytest

from verbale.documents.opening import open_document
from verbale.documents.tree import Block

WIDE = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"


def blocks(*pages: str) -> tuple[Block, ...]:
    return open_document("\f".join(pages).encode(), "letter.txt").blocks


def notes(*pages: str) -> list[tuple[str | None, str]]:
    return [(block.number, block.text) for block in blocks(*pages) if block.kind == "note"]


def marks(*pages: str) -> list[str]:
    return [run.note for block in blocks(*pages) for run in block.runs if run.note]


@pytest.mark.parametrize(
    "page",
    [
        f"{WIDE} of article\n1 Of the Covenant.",  # no mark
        f"{WIDE} of law.1 It\nis so.",  # no note
        f"{WIDE} of law.1 It\nis so.\n1. Please explain.",  # the mark of an item
        f"{WIDE} of law.2 It\nis so.\n2See there.",  # begins with none
        f"{WIDE} (paras.1 and 2) on\n1 May 2021.",
        f"{WIDE} of law. 1 It\nis so.\n1See there.",
    ],
)
def test_figures_that_do_not_answer_each_other_are_no_marks(page: str) -> None:
    assert (notes(page, "End."), marks(page, "End.")) == ([], [])


def test_notes_and_their_marks_answer_each_other() -> None:
    page = f"{WIDE} of law.1 It\nis so”,2 and was.\n\n1Ibid., paras. 3 and\n4 of it.\n2 See there.\n7\n"
    first, one, two, number = blocks(page, "End.")[:4]
    assert first.text == f"{WIDE} of law.1 It\nis so”,2 and was."
    assert [run.text for run in first.runs if run.note] == ["1", "2"]
    assert [(each.kind.value, each.number, each.text) for each in (one, two, number)] == [
        ("note", "1", "1 Ibid., paras. 3 and\n4 of it."),
        ("note", "2", "2 See there."),
        ("furniture", None, "7"),
    ]


def test_a_mark_on_a_line_of_its_own_takes_the_next_line() -> None:
    assert notes(f"{WIDE} of law.1 It\nis so.\n\n1\nSee there.\n", "End.") == [("1", "1 See there.")]


def test_notes_are_counted_from_page_to_page_or_anew() -> None:
    one, two = f"{WIDE} of law.1\n\n1 See there.\n", f"{WIDE} as well.2\n\n2 See here.\n"
    assert notes(one, two, "End.") == [("1", "1 See there."), ("2", "2 See here.")]
    assert notes(one, one, "End.") == [("1", "1 See there.")] * 2


def test_a_date_at_a_lines_beginning_begins_no_note() -> None:
    page = f"{WIDE} of law.1 It was so on\n1 May 2021, as told.\n\n1See there.\n"
    assert notes(page, "End.") == [("1", "1 See there.")]


def test_a_sentence_that_a_page_breaks_goes_on_after_the_notes() -> None:
    kinds = [each.kind.value for each in blocks(f"{WIDE} of law.1 It was\n\n1See there.\n", "so.")]
    assert kinds == ["paragraph", "note", "paragraph"]
