"""Markdown comes out as what a person reads of it."""

import re
from pathlib import Path

import pytest

from verbale.documents.limits import Limits
from verbale.documents.opening import Empty, TooLarge, open_document
from verbale.documents.tree import Block, BlockKind, Document

SEED = Path(__file__).parents[4] / "shared" / "seed"


def opened(text: str, name: str = "letter.md") -> Document:
    return open_document(text.encode(), name)


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def only(text: str) -> Block:
    (block,) = opened(text).blocks
    return block


@pytest.mark.parametrize(
    "text",
    [
        "Ref.: AL XYZ 3/2021\n(Please quote it)",
        "5 * 4 is 20, and so is 4 * 5.",
        "One.\n\nTwo.\n\n\n\nThree.",
        "snake_case_name and 2_000",
        "Mr. X <name withheld> was seen.",
        "1. One.\n2. Two.\n\n3. Three",
        "- one\n- two",
        "(a) one\n\n(b) two",
        "article 19 [of the Covenant] (paragraph 3)",
        "A & B, a < b > c",
        "كتب السيد أحمد رسالة",
    ],
)
def test_text_without_marks_is_not_changed(text: str) -> None:
    assert opened(text).text == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("**Mandates** of *the* Rapporteur", "Mandates of the Rapporteur"),
        ("## **Annex**\n\n### Law", "Annex\n\nLaw"),
        ("Annex\n=====\n\nLaw", "Annex\n\nLaw"),
        ("Ref.: AL XYZ 3/2021  \n(Please quote it)", "Ref.: AL XYZ 3/2021\n(Please quote it)"),
        ("one\\\ntwo", "one\ntwo"),
        ("1\\. not a list \\* \\[x\\]", "1. not a list * [x]"),
        ("the [website](#), the [list](https://example.org/a_b?c=d 'title')", "the website, the list"),
        ("<https://example.org>", "https://example.org"),
        ("a&nbsp;b &amp; c &#8220;d&#8221;", "a\u00a0b & c “d”"),
        ("> quoted\n> twice", "quoted\ntwice"),
        ("one\n\n---\n\ntwo", "one\n\ntwo"),
        ("one\n\n<!-- page 2 -->\n\ntwo", "one\n\ntwo"),
        ("<!-- invented sample -->\n\nInvented sample\n\ntwo", "Invented sample\n\ntwo"),
        ("one<!-- hidden --> two", "one two"),
        ("~~struck~~ text", "struck text"),
        ("```\nline one\nline two\n```", "line one\nline two"),
        ("    His Excellency\n    Mr. Doe", "His Excellency\nMr. Doe"),
        ("Name<sup>1</sup> and<br>line <u>under</u>", "Name1 and\nline under"),
        ("**Mr. Ode **was held", "Mr. Ode was held"),
        ("* one\n* two", "• one\n• two"),
        ("1. one\n1. two\n1. three", "1. one\n2. two\n3. three"),
        ("<p align='center'>Geneva</p>\n\ntext", "Geneva\n\ntext"),
        ("\ufeff\r\none\r\n\r\ntwo\r\n", "one\n\ntwo"),
    ],
)
def test_marks_are_left_out(text: str, read: str) -> None:
    assert opened(text).text == read


def test_a_list_that_a_page_broke_keeps_its_numbers() -> None:
    document = opened("1. First.\n2. Second or\n\nelse.\n\n3. Third.\n")
    assert [(block.kind, block.number, block.text, block.gap) for block in document.blocks] == [
        (BlockKind.ITEM, "1", "1. First.", "\n"),
        (BlockKind.ITEM, "2", "2. Second or", "\n\n"),
        (BlockKind.PARAGRAPH, None, "else.", "\n\n"),
        (BlockKind.ITEM, "3", "3. Third.", ""),
    ]


def test_paragraphs_and_lists_within_an_item_are_set_in() -> None:
    document = opened("1. One.\n\n   More of one.\n\n   - a\n   - b\n\n2) Other list.\n\nOut.")
    assert [(block.kind.value, block.level, block.number, block.text) for block in document.blocks] == [
        ("item", 0, "1", "1. One."),
        ("paragraph", 1, None, "More of one."),
        ("item", 1, None, "- a"),
        ("item", 1, None, "- b"),
        ("item", 0, "2", "2) Other list."),
        ("paragraph", 0, None, "Out."),
    ]


def test_an_item_without_text_keeps_its_mark() -> None:
    assert opened("1. one\n2.\n3. three").text == "1. one\n2.\n3. three"


@pytest.mark.parametrize(("mark", "number"), [("(a)", "a"), ("(iv)", "iv"), ("a)", "a"), ("(12)", "12"), ("IV.", "IV")])
def test_marks_that_markdown_does_not_know_make_items(mark: str, number: str) -> None:
    block = only(f"{mark} Provide details.")
    assert (block.kind, block.number, block.text) == (BlockKind.ITEM, number, f"{mark} Provide details.")


def test_an_initial_is_no_mark() -> None:
    assert only("A. Ode was held.").kind is BlockKind.PARAGRAPH


def test_bold_italic_and_links_are_kept_in_runs() -> None:
    runs = only("Mr. **Adam *Ode*** on [the site](https://example.org).").runs
    assert [(run.text, run.bold, run.italic, run.link) for run in runs] == [
        ("Mr. ", False, False, None),
        ("Adam ", True, False, None),
        ("Ode", True, True, None),
        (" on ", False, False, None),
        ("the site", False, False, "https://example.org"),
        (".", False, False, None),
    ]


def test_a_heading_has_its_level() -> None:
    document = opened("# One\n\n### Three\n\nTwo\n---")
    assert [(block.kind.value, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("heading", 3),
        ("heading", 2),
    ]


def test_a_line_of_dashes_below_a_sentence_makes_no_heading() -> None:
    assert kinds(opened("He was held in May.\n---\nShe was not.")) == [
        ("paragraph", "He was held in May."),
        ("paragraph", "She was not."),
    ]


def test_a_table_comes_cell_by_cell() -> None:
    document = opened("| Name | Age |\n|---|---|\n| **Ode** | 4 |\n\nafter")
    assert document.text == "Name\tAge\nOde\t4\n\nafter"
    assert [(b.row, b.column) for b in document.blocks] == [(0, 0), (0, 1), (1, 0), (1, 1), (None, None)]
    assert document.blocks[0].kind is BlockKind.CELL


def test_front_matter_stands_outside() -> None:
    document = opened("---\ntitle: A letter\ndate: 2021-05-03\n---\n\nExcellency,")
    assert kinds(document) == [("outside", "title: A letter\ndate: 2021-05-03"), ("paragraph", "Excellency,")]


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert kinds(opened("---\n\nExcellency,\n\n---\n\nEnd")) == [("paragraph", "Excellency,"), ("paragraph", "End")]


def test_a_picture_alone_is_furniture() -> None:
    assert kinds(opened("![emblem](a.png)\n\nExcellency,")) == [("furniture", "emblem"), ("paragraph", "Excellency,")]


@pytest.mark.parametrize("text", ["", "\n \n", "<!-- nothing -->", "---"])
def test_nothing_to_read_is_said(text: str) -> None:
    with pytest.raises(Empty, match=r"^letter\.md: "):
        opened(text)


@pytest.mark.parametrize("text", [">" * 300 + " deep", "".join(f"{'  ' * n}- a\n" for n in range(200))])
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(TooLarge, match="nested deeper than 100 levels"):
        opened(text)


def test_a_text_that_takes_too_long_is_refused() -> None:
    with pytest.raises(TooLarge, match="longer"):
        open_document(b"text\n\n" * 10, "letter.md", Limits(seconds=-1))


def test_the_seed_letter_loses_no_word() -> None:
    path = SEED / "AL-RUS-24-2023.md"
    if not path.exists():
        pytest.skip("the seed letter is not beside this checkout")
    without = re.sub(r"[*#]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", path.read_text("utf-8")))
    document = open_document(path)
    assert document.text.split() == without.split()
    assert [block.number for block in document.blocks if block.kind is BlockKind.ITEM] == ["1", "2", "3", "4"]
    assert "\n\n" in document.text
    assert not re.search(r"[ \t]$", document.text, re.MULTILINE)
