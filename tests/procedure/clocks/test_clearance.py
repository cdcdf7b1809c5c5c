"""By when an answer in clearance lapses."""

import datetime

import pytest

from verbale.procedure.clocks import Period, Round, clearance
from verbale.procedure.practice import Practice

ASKED = datetime.datetime.fromisoformat("2024-03-29T18:00+01:00")


def test_a_type_without_a_period_is_an_error_and_not_a_guess() -> None:
    with pytest.raises(KeyError):
        clearance("AM", Round.FINAL, ASKED)


def test_days_run_to_the_end_of_the_last_one_in_geneva() -> None:
    found = clearance("JAL", Round.COMMENTS, ASKED)
    assert found.day == datetime.date(2024, 4, 5)
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-04-06T00:00:00+02:00"


def test_an_urgent_appeal_is_counted_in_hours_also_when_clocks_change() -> None:
    asked = datetime.datetime.fromisoformat("2024-03-30T18:00+01:00")
    found = clearance("UA", Round.COMMENTS, asked)
    assert found.moment is not None
    assert found.moment.isoformat() == "2024-03-31T19:00:00+02:00"


def test_whoever_asks_may_name_another_time() -> None:
    found = clearance("UA", Round.FINAL, ASKED, period=Period(2, "day"))
    assert found.day == datetime.date(2024, 3, 31)


def test_the_day_is_that_of_the_zone_not_of_whoever_asks() -> None:
    evening = datetime.datetime.fromisoformat("2024-03-29T23:30+00:00")
    assert clearance("AL", Round.FINAL, evening).day == datetime.date(2024, 4, 2)
    assert clearance("AL", Round.FINAL, evening, Practice(zone="America/New_York")).day == datetime.date(2024, 4, 1)
