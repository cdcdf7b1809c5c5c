"""The chronology of a case: an event is added with its source and attribution, corrected by a new one in its place, or struck."""

import datetime
from dataclasses import dataclass

from django.db import router, transaction

from verbale.dates import PartialDate
from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Attribution, Case, CaseEvent
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.accept import NoSuchCase
from verbale.desk.steps.case_access import own_case
from verbale.desk.steps.taking import StepRefused
from verbale.desk.submissions.models import Submission
from verbale.procedure.decision import Refusal


@dataclass(frozen=True, slots=True)
class EventTyped:
    """An event as an officer enters it. Dates are ISO 8601 at the precision that is known."""

    date: str
    what: str
    attribution: str
    until: str = ""
    where: str = ""
    by_whom: str = ""
    submission: str = ""
    """The key of the submission that tells of it."""
    told_in: str = ""
    """Another source, in words."""


def enter_event(account: Account, case: str, typed: EventTyped, at: datetime.datetime, replaces: str = "") -> CaseEvent:
    """Add an event, or put it in the place of another. Raises StepRefused with all that is wrong, and NoSuchCase."""
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        wrong = _wrong(typed)
        submission = Submission.objects.filter(key=typed.submission, case=found).first()
        if not (submission or typed.told_in.strip()):
            wrong += (Refusal("event-without-source"),)
        if wrong:
            raise StepRefused(wrong)
        event = CaseEvent.objects.create(
            case=found,
            date=typed.date.strip(),
            until=typed.until.strip(),
            what=typed.what.strip(),
            where=typed.where.strip()[:300],
            by_whom=typed.by_whom.strip()[:300],
            attribution=typed.attribution,
            submission=submission,
            told_in=typed.told_in.strip()[:300],
            by=account,
            at=at,
            replaces=_standing(found, replaces) if replaces else None,
        )
        add_to_log(at, account.key, "enter-event", found.key, facts={"event": event.key, "replaces": replaces})
        return event


def strike_event(account: Account, case: str, event: str, reason: str, at: datetime.datetime) -> None:
    """Take an event out of the chronology. It is kept, as everything is."""
    with transaction.atomic(using=router.db_for_write(Case)):
        found = own_case(account, case)
        row = _standing(found, event)
        if not reason.strip():
            raise StepRefused((Refusal("no-reason", {"verb": "strike-event"}),))
        row.struck = True
        row.save()
        add_to_log(at, account.key, "strike-event", found.key, reason.strip(), {"event": row.key})


def _standing(case: Case, key: str) -> CaseEvent:
    found = case.events.filter(key=key, replaced_by=None, struck=False).first()
    if found is None:
        raise NoSuchCase(key)
    return found


def _wrong(typed: EventTyped) -> tuple[Refusal, ...]:
    found = [] if typed.what.strip() else [Refusal("event-without-words")]
    if not _is_date(typed.date):
        found.append(Refusal("event-without-date"))
    if typed.until.strip() and (
        not _is_date(typed.until) or typed.until.strip() < typed.date.strip()[: len(typed.until)]
    ):
        found.append(Refusal("event-ends-early"))
    if typed.attribution not in Attribution.values:
        found.append(Refusal("event-without-attribution"))
    return tuple(found)


def _is_date(text: str) -> bool:
    try:
        PartialDate.parse(text.strip())
    except ValueError:
        return False
    return True
