"""The joint communications report of each session, and the window of letters and replies that it holds.

A letter belongs to the report whose window holds its date, which is not always the report to the next session.
"""

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from verbale.almanac.tables import Confidence, date, rows
from verbale.dates import PartialDate


@dataclass(frozen=True, slots=True)
class ReportWindow:
    """Both ends of each window are inclusive."""

    session: int
    symbol: str | None
    letters_from: datetime.date
    letters_to: datetime.date
    replies_from: PartialDate | None
    replies_to: PartialDate | None
    note: str
    confidence: Confidence


def report_windows() -> tuple[ReportWindow, ...]:
    """All windows, earliest first; those of letters tile the calendar."""
    return _windows()


def window_of(letter_date: datetime.date) -> ReportWindow | None:
    """The window that holds a letter's date; None before the first joint report and after the last window known."""
    found = _windows()
    place = bisect_right(found, letter_date, key=lambda window: window.letters_from) - 1
    if place < 0 or letter_date > found[place].letters_to:
        return None
    return found[place]


def window_of_session(session: int) -> ReportWindow | None:
    return next((window for window in _windows() if window.session == session), None)


@cache
def _windows() -> tuple[ReportWindow, ...]:
    found = [
        ReportWindow(
            session=int(row["session"]),
            symbol=row["symbol"] or None,
            letters_from=datetime.date.fromisoformat(row["letters_from"]),
            letters_to=datetime.date.fromisoformat(row["letters_to"]),
            replies_from=date(row["replies_from"]),
            replies_to=date(row["replies_to"]),
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("report_windows")
    ]
    return tuple(sorted(found, key=lambda window: window.letters_from))
