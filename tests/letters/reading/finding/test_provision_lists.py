"""Lists of provisions read from a place on, as the linking of citations reads the second half of one."""

import pytest

from verbale.letters.reading.finding.provision_lists import ListReader, roman_number


def read(text: str, plural: bool = True) -> tuple[list[str], int]:
    reader = ListReader(text.lower(), text, plural)
    reader.read(0)
    return [item.value for item in reader.items], reader.end


@pytest.mark.parametrize("text", ["", "and so on", "(a)", "x 5"])
def test_nothing_is_read_where_no_number_stands(text: str) -> None:
    assert read(text) == ([], 0)


def test_the_list_ends_where_something_else_begins() -> None:
    assert read("7 (4) of the treaty") == (["7(4)"], 5)
    assert read("10 and 11 of the treaty") == (["10", "11"], 9)


def test_only_a_list_in_the_plural_takes_bare_numbers_before_a_noun() -> None:
    assert read("10 and 11 persons", plural=False) == (["10"], 2)


def test_a_range_that_would_be_endless_is_none() -> None:
    assert read("6-9000")[0] == ["6-9000"]


@pytest.mark.parametrize(("printed", "value"), [("I", 1), ("IV", 4), ("XVIII", 18), ("XXV", 25), ("XL", 40)])
def test_a_roman_number(printed: str, value: int) -> None:
    assert roman_number(printed) == value


@pytest.mark.parametrize("printed", ["", "IIII", "x", "VX", "MCM", "civil"])
def test_no_roman_number(printed: str) -> None:
    assert roman_number(printed) is None
