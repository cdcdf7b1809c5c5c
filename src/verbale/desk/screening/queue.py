"""The queue: what waits, the urgent first, then what is feared for, then the oldest."""

import datetime
from dataclasses import dataclass

from django.db.models import Case, QuerySet, When

from verbale.desk.accounts.models import Account
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.state import visible_submissions
from verbale.procedure.transitions import State
from verbale.wording import Language, counted, number, say

SHOWN = 30
_WAITING = (State.RECEIVED.value, State.SCREENING.value, State.MORE_ASKED.value)
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Row:
    submission: Submission
    title: str
    waits: str


@dataclass(frozen=True, slots=True)
class Queue:
    rows: tuple[Row, ...]
    count: int
    line: str
    """How many wait, and how long the oldest has."""
    shown: str
    """How many of them are shown, where that is not all."""


def waiting(account: Account) -> QuerySet[Submission]:
    place = Case(When(urgent__gt="", then=0), When(reprisals__gt="", then=1), default=2)
    return visible_submissions(account).filter(state__in=_WAITING).order_by(place, "day", "number")


def count_waiting(account: Account) -> int:
    return waiting(account).count()


def queue(account: Account, today: datetime.date, language: Language, *, whole: bool) -> Queue:
    every = waiting(account)
    count = every.count()
    found = tuple(Row(each, title(each), _days(each, today, language)) for each in (every if whole else every[:SHOWN]))
    oldest = every.order_by("day").first()
    line = (
        say("screening.waits", language, count=number(count, language), days=_days(oldest, today, language))
        if oldest
        else ""
    )
    shown = (
        say("screening.shown", language, shown=number(len(found), language), count=number(count, language))
        if len(found) < count
        else ""
    )
    return Queue(found, count, line, shown)


def title(submission: Submission) -> str:
    """Its first words: a submission has no title of its own."""
    words = " ".join(submission.what.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]} …"


def _days(submission: Submission, today: datetime.date, language: Language) -> str:
    return counted("duration.days", max((today - submission.day).days, 0), language, spelled=False)
