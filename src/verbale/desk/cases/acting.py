"""What an officer does on the page of a case: each button, as the step that it takes."""

import datetime
from collections.abc import Callable, Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.steps.case_access import hand_over, let_in
from verbale.desk.steps.case_notes import add_note, add_task, finish_task
from verbale.desk.steps.change_consents import change_consents
from verbale.desk.steps.chronology import EventTyped, enter_event, strike_event
from verbale.desk.steps.taking import StepRefused
from verbale.procedure.decision import Refusal

Posted = Mapping[str, str]
Doing = Callable[[Account, str, Posted, datetime.datetime], object]


def _event(account: Account, case: str, posted: Posted, at: datetime.datetime) -> object:
    names = ("date", "what", "attribution", "until", "where", "by_whom", "submission", "told_in")
    typed = EventTyped(**{name: posted.get(name, "") for name in names})
    return enter_event(account, case, typed, at, posted.get("replaces", ""))


def _consents(account: Account, _: str, posted: Posted, at: datetime.datetime) -> object:
    consents = [posted.get(name, "") for name in ("in_letter", "to_government", "in_public")]
    return change_consents(account, posted.get("person", ""), consents, posted.get("said_by", ""), at)


def _task(account: Account, case: str, posted: Posted, at: datetime.datetime) -> object:
    typed = posted.get("until", "").strip()
    try:
        until = datetime.date.fromisoformat(typed) if typed else None
    except ValueError:
        raise StepRefused((Refusal("wrong-day"),)) from None
    return add_task(account, case, posted.get("words", ""), at, posted.get("who", ""), until)


DOINGS: Mapping[str, Doing] = {
    "event": _event,
    "strike": lambda account, case, posted, at: strike_event(
        account, case, posted.get("event", ""), posted.get("reason", ""), at
    ),
    "consents": _consents,
    "note": lambda account, case, posted, at: add_note(account, case, posted.get("words", ""), at),
    "task": _task,
    "done": lambda account, case, posted, at: finish_task(account, case, posted.get("task", ""), at),
    "let-in": lambda account, case, posted, at: let_in(account, case, posted.get("who", ""), posted.get("why", ""), at),
    "hand-over": lambda account, case, posted, at: hand_over(account, case, posted.get("to", ""), at),
}
