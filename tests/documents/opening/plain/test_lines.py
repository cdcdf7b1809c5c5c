"""The width to which a text is set is told by nearly all of its lines."""

import pytest

from verbale.documents.opening.plain.lines import Line, line_of, width_of


@pytest.mark.parametrize(
    ("line", "read"),
    [("", Line(0, "")), ("  a b ", Line(2, "a b")), ("\ta", Line(8, "a")), ("a\tb", Line(0, "a\tb"))],
)
def test_a_line_is_its_indent_and_its_words(line: str, read: Line) -> None:
    assert line_of(line) == read
    assert read.end == read.indent + len(read.text)


@pytest.mark.parametrize(
    ("ends", "width"),
    [
        ([], 0),
        ([20], 50),
        ([20, 30, 40], 50),
        ([80] * 30 + [95], 80),
        ([80, 82, 201], 0),
    ],
)
def test_the_width_leaves_out_the_few_that_stand_out_and_is_none_where_lines_are_not_wrapped(
    ends: list[int], width: int
) -> None:
    assert width_of([line_of("x" * end) for end in ends]) == width
