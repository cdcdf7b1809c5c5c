"""Counting days, months and hours. Days are added to dates, never hours, so that a change of the clocks moves no day."""

import datetime
import math
from zoneinfo import ZoneInfo

from verbale.dates import add_months
from verbale.procedure.clocks.working import Period


def last_day(start: datetime.date, period: Period) -> datetime.date:
    """The last day of a period whose day 0 is `start`: 25 October + 60 days is 24 December.

    Months end on the same day of a later month, cut to its end: 31 December + 2 months is the last of February. Hours are
    days begun: 48 hours are two days.
    """
    if period.unit == "month":
        return add_months(start, period.value)
    days = period.value if period.unit == "day" else math.ceil(period.value / 24)
    return start + datetime.timedelta(days=days)


def after_hours(sent: datetime.datetime, hours: int, zone: str) -> datetime.datetime:
    """The instant so many hours after another, on the clocks of the zone."""
    return (sent.astimezone(datetime.UTC) + datetime.timedelta(hours=hours)).astimezone(ZoneInfo(zone))


def start_of(day: datetime.date, zone: str) -> datetime.datetime:
    """The first instant of a day in the zone."""
    return datetime.datetime.combine(day, datetime.time(), ZoneInfo(zone))


def end_of(day: datetime.date, zone: str) -> datetime.datetime:
    """The first instant that is no longer of that day: what is due on a day is in time before it."""
    return start_of(day + datetime.timedelta(days=1), zone)
