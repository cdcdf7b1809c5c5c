"""Sessions of the Human Rights Council. Of special sessions only the last day is known, mostly."""

import datetime
from dataclasses import dataclass
from functools import cache

from verbale.almanac.tables import Confidence, rows


@dataclass(frozen=True, slots=True)
class Session:
    number: str
    """`54`, or `S-36` for a special session."""
    special: bool
    start: datetime.date | None
    end: datetime.date | None
    last_resolution: datetime.date | None
    """The day on which its last text was adopted."""
    note: str
    confidence: Confidence


def sessions() -> tuple[Session, ...]:
    """All sessions: regular ones in their order, then special ones."""
    return tuple(_by_number().values())


def session_numbered(number: str | int) -> Session | None:
    """The session of that number: 54, "54", "S-36"."""
    return _by_number().get(str(number).strip().upper())


def session_on(day: datetime.date) -> Session | None:
    """The regular session that sat on a day, its pauses included; None between sessions and where dates are not known."""
    for session in sessions():
        if not session.special and session.start and session.end and session.start <= day <= session.end:
            return session
    return None


@cache
def _by_number() -> dict[str, Session]:
    return {
        row["session"]: Session(
            number=row["session"],
            special=row["type"] == "special",
            start=_day(row["start"]),
            end=_day(row["end"]),
            last_resolution=_day(row["last_resolution"]),
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("hrc_sessions")
    }


def _day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
