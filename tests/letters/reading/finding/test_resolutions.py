"""Resolutions by number."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.resolutions import find_resolutions


def found(text: str) -> list[tuple[str, str]]:
    sheet = sheet_of(text)
    return [(each.number, each.span.of(sheet.flow.text)) for each in find_resolutions(sheet)]


@pytest.mark.parametrize(
    "text", ["The resolution was adopted.", "a resolution of 24 May", "resolution 5 of the board", "24/5"]
)
def test_no_resolution(text: str) -> None:
    assert found(text) == []


def test_a_list() -> None:
    assert found("See resolutions 15/21, 21/16 and 24/5 of the Council.") == [
        ("15/21", "resolutions 15/21"),
        ("21/16", "21/16"),
        ("24/5", "24/5"),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("resolution 53/144", "53/144"), ("résolution 21/16", "21/16"), ("resolución 68/181", "68/181"),
        ("resolution 1325 (2000)", "1325 (2000)"), ("resolution 217A (III)", "217A (III)"), ("resolution 2004/42", "2004/42"),
        ("resolution S-30/1", "S-30/1"),
    ],
)  # fmt: skip
def test_one(text: str, number: str) -> None:
    assert found(f"See {text}, which says so.") == [(number, text)]
