"""Plain text comes out in paragraphs, also where no blank line parts them."""

import pytest

from verbale.documents.opening import open_document
from verbale.documents.tree import Document

WIDE = "We have the honour to write to you in our capacities as Special Rapporteur on one matter"


def opened(text: str) -> Document:
    return open_document(text.encode(), "letter.txt")


def told(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in opened(text).blocks]


def test_wrapped_lines_stay_in_one_block() -> None:
    text = f"{WIDE}\nand of Working Group on another matter, pursuant to resolutions 43/16 and 42/22 of the\nCouncil."
    assert told(text) == [("paragraph", text)]


def test_lines_keep_their_words_and_blank_lines_their_number() -> None:
    text = f"{WIDE}\nand so on.\n\n\n\nSecond  paragraph."
    assert opened(text).text == text


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        # short lines that could have held the next word were ended on purpose
        (f"{WIDE}\nends.\n\nHis Excellency\nMr. Adam Ode\nGeneva", [2, "His Excellency", "Mr. Adam Ode", "Geneva"]),
        (f"Ref.: AL XYZ 3/2021\n(Please quote it)\n\n{WIDE}\nends.", ["Ref.: AL XYZ 3/2021", "(Please quote it)", 2]),
        # a paragraph's first line set in, its last one short
        (f"{WIDE}\nends here.\n   {WIDE}\nends there.", [2, 2]),
        (f"   {WIDE}\nends here and not there, and goes on for as long as a line of this letter can be,\nends.", [3]),
        # a title that is wrapped goes on in small letters
        (f"{WIDE}\nends.\n\nSpecial Rapporteur on the\nright to education", [2, 2]),
        # a number at a line's start is no item where the sentence goes on
        (f"{WIDE} under article\n14 and article\n19. It is so.", [3]),
        # a short line that ends no sentence stands for itself, also below a full one
        (f"{WIDE}\nMargaret Roe\nSpecial Rapporteur on another matter", [1, "Margaret Roe", 1]),
        (
            f"{WIDE}\nof the Council and of all that it does at its sessions of June and of September.\nIt is alleged:\n{WIDE}",
            [2, 1, 1],
        ),
        # no line was wrapped where one is very long
        (f"{WIDE * 3}.\n{WIDE * 2}", [1, 1]),
    ],
)
def test_blocks_are_told_by_width_and_indent(text: str, blocks: list[int | str]) -> None:
    found = [block.text for block in opened(text).blocks]
    assert [
        len(text.split("\n")) if isinstance(want, int) else text for text, want in zip(found, blocks, strict=True)
    ] == blocks


def test_items_begin_blocks_and_hang() -> None:
    text = (
        f"1. {WIDE}\n   and goes on.\n2. Second.\n   (a) {WIDE}\n       and goes on;\n   (b) other.\n3. Third, which is"
        f" long enough to be wrapped at the end of the line as these\nare.\n• dot\n- dash"
    )
    blocks = opened(text).blocks
    assert [(b.kind.value, b.number, b.level, b.text.count("\n"), b.gap) for b in blocks] == [
        ("item", "1", 0, 1, "\n"), ("item", "2", 0, 0, "\n"), ("item", "a", 1, 1, "\n"), ("item", "b", 1, 0, "\n"),
        ("item", "3", 0, 1, "\n"), ("item", None, 0, 0, "\n"), ("item", None, 0, 0, ""),
    ]  # fmt: skip


def test_a_mark_on_a_line_of_its_own_takes_the_next_line() -> None:
    assert told("1.\nPlease explain.\n\n2.\nPlease answer.") == [
        ("item", "1.\nPlease explain."),
        ("item", "2.\nPlease answer."),
    ]


def test_a_line_in_capitals_is_a_heading() -> None:
    assert told(f"ANNEX\n\n{WIDE}")[0] == ("heading", "ANNEX")
    assert told(f"REFERENCE: AL XYZ 3/2021\n\n{WIDE}")[0][0] == "paragraph"


def test_two_columns_side_by_side_stay_lines() -> None:
    text = f"NATIONS UNIES                UNITED NATIONS\nHAUT COMMISSARIAT            HIGH COMMISSIONER\n\n{WIDE}"
    assert opened(text).text == text
