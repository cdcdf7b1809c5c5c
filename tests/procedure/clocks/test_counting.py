"""Counting days, months and hours."""

import datetime

import pytest

from verbale.procedure.clocks.counting import last_day
from verbale.procedure.clocks.working import Period, Unit

DATE = datetime.date.fromisoformat


@pytest.mark.parametrize(
    ("start", "value", "unit", "end"),
    [
        ("2023-10-25", 60, "day", "2023-12-24"),
        ("2023-12-31", 2, "month", "2024-02-29"),
        ("2024-08-31", 1, "month", "2024-09-30"),
        ("2024-03-01", 48, "hour", "2024-03-03"),
        ("2024-03-01", 36, "hour", "2024-03-03"),
        ("2024-03-01", 1, "hour", "2024-03-02"),
    ],
)
def test_months_are_cut_to_their_end_and_hours_are_days_begun(start: str, value: int, unit: Unit, end: str) -> None:
    assert last_day(DATE(start), Period(value, unit)) == DATE(end)
