import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.dates import PartialDate, Precision, add_months


@pytest.mark.parametrize(
    "text", ["", "24", "2023-13", "2023-02-29", "2023-00-00", "2023-1-1", "25 October 2023", "2023-10-25T00:00"]
)
def test_what_is_no_date_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(ValueError, match=text.replace("?", r"\?") or "''"):
        PartialDate.parse(text)


def test_a_day_without_a_month_is_refused() -> None:
    with pytest.raises(ValueError, match="a day needs a month"):
        PartialDate(2023, None, 5)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2023-10-25", Precision.DAY, dt.date(2023, 10, 25), dt.date(2023, 10, 25)),
        ("2024-02", Precision.MONTH, dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2023-12", Precision.MONTH, dt.date(2023, 12, 1), dt.date(2023, 12, 31)),
        ("2019", Precision.YEAR, dt.date(2019, 1, 1), dt.date(2019, 12, 31)),
    ],
)
def test_it_keeps_the_precision_that_was_written(
    text: str, precision: Precision, first: dt.date, last: dt.date
) -> None:
    date = PartialDate.parse(text)
    assert (date.precision, date.first_day(), date.last_day(), str(date)) == (precision, first, last, text)


def test_the_less_precise_of_two_comes_first() -> None:
    in_order = ["2022", "2022-01", "2022-01-01", "2022-01-02", "2022-02", "2023"]
    assert [str(date) for date in sorted(map(PartialDate.parse, reversed(in_order)))] == in_order


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2006-03-27", "2006-05-27"),
        ("2007-12-31", "2008-02-29"),
        ("2009-12-31", "2010-02-28"),
        ("2010-11-15", "2011-01-15"),
    ],
)
def test_two_months_are_the_same_day_two_months_on_cut_to_the_months_end(day: str, expected: str) -> None:
    assert add_months(dt.date.fromisoformat(day), 2) == dt.date.fromisoformat(expected)


@given(st.dates(dt.date(1, 1, 1), dt.date(9000, 1, 1)), st.integers(0, 24))
def test_adding_months_lands_in_the_month_so_many_on(day: dt.date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + dt.timedelta(days=1)).day == 1)
