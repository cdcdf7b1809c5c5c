"""Tables are told from lines that only have wide blanks in them."""

import pytest

from verbale.documents.opening import open_document

TABLE = """\
No.  Name            Age  Held in
1    Mr. Adam Ode    43   Prison of
                          Lenz
2    Ms. Eva          9   House
     Example
"""


def cells(text: str) -> list[tuple[int | None, int | None, str]]:
    return [(b.row, b.column, b.text) for b in open_document(text.encode(), "a.txt").blocks if b.kind == "cell"]


@pytest.mark.parametrize(
    "text",
    [
        "NATIONS UNIES          UNITED NATIONS\nHAUT COMMISSARIAT      HIGH COMMISSIONER\n",  # two columns only
        "We  write  to you\nin  our   capacities as\n",  # blanks that stand above words
        "Name    Age    Place\nMr. Adam Ode wrote of it, and went on to do so for years.\n",
        "Name    Age    Place\n",
    ],
)
def test_other_blanks_part_no_cells(text: str) -> None:
    assert cells(text) == []


def test_cells_begin_below_each_other_and_go_on_in_lines_that_begin_no_row() -> None:
    assert cells(TABLE) == [
        (0, 0, "No."), (0, 1, "Name"), (0, 2, "Age"), (0, 3, "Held in"),
        (1, 0, "1"), (1, 1, "Mr. Adam Ode"), (1, 2, "43"), (1, 3, "Prison of\nLenz"),
        (2, 0, "2"), (2, 1, "Ms. Eva\nExample"), (2, 2, "9"), (2, 3, "House"),
    ]  # fmt: skip


def test_one_blank_parts_cells_where_other_rows_have_more() -> None:
    rows = "1  Eva Example   13 May 2021 Lenz\n2  Adam Ode      3 May 2021  Orla\n3  Ali Sample    14 May 2021 Lenz\n"
    assert [text for _, column, text in cells(rows) if column == 3] == ["Lenz", "Orla", "Lenz"]


def test_heads_that_stand_askew_are_left_as_a_line() -> None:
    rows = "No Name           Age Where held\n1    Mr. Adam Ode    43   Lenz\n2    Ms. Eva Ode     9    Orla\n"
    document = open_document(rows.encode(), "a.txt")
    assert document.blocks[0].kind == "paragraph"
    assert [text for _, _, text in cells(rows)][:4] == ["1", "Mr. Adam Ode", "43", "Lenz"]


def test_what_stands_before_and_after_a_table_is_no_part_of_it() -> None:
    before = "We write of these people, who have been held for a year and have not seen a judge:\n"
    text = f"{before}{TABLE}All of them fear for their lives.\n"
    kinds = [block.kind.value for block in open_document(text.encode(), "a.txt").blocks]
    assert (kinds[0], kinds[-1], set(kinds[1:-1])) == ("paragraph", "paragraph", {"cell"})
