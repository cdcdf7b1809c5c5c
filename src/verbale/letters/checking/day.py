"""The day as of which a letter is checked against the reference data."""

import datetime as dt

from verbale.dates import PartialDate, Precision
from verbale.letters.record import Record


def day_of(record: Record) -> dt.date | None:
    """The letter's date, where it is known to the day."""
    if record.date is None:
        return None
    date = PartialDate.parse(record.date)
    return date.first_day() if date.precision is Precision.DAY else None
