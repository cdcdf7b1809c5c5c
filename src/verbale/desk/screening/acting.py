"""What an officer does with a submission: each button of its page, as the step that it takes."""

import datetime
from collections.abc import Callable, Mapping

from verbale.desk.accounts.models import Account
from verbale.desk.steps.accept import accept
from verbale.desk.steps.answer_source import ask, decline
from verbale.desk.steps.join import join, reopen
from verbale.desk.steps.screen import mark_urgent, screen
from verbale.desk.steps.withdraw_submission import withdraw_submission
from verbale.desk.submissions.models import Submission
from verbale.desk.submissions.state import visible_submissions

Posted = Mapping[str, str]
Doing = Callable[[Account, str, Posted, datetime.datetime], object]


def _accept(account: Account, key: str, posted: Posted, at: datetime.datetime) -> object:
    same = {name.removeprefix("same-"): value for name, value in posted.items() if name.startswith("same-") and value}
    return accept(account, key, at, into=posted.get("into", ""), title=posted.get("title", ""), same=same)


def _join(account: Account, key: str, posted: Posted, at: datetime.datetime) -> object:
    return join(account, key, _key_of(account, posted.get("other", "")), at)


def _key_of(account: Account, typed: str) -> str:
    """The key of the submission that colleagues call S-0412, or 412; empty where there is none that this account may know of."""
    figures = typed.strip().upper().removeprefix("S").lstrip("-– ")
    if not (figures.isascii() and figures.isdigit() and len(figures) < 10):
        return ""
    found: Submission | None = visible_submissions(account).filter(number=int(figures)).first()
    return found.key if found else ""


DOINGS: Mapping[str, Doing] = {
    "screen": lambda account, key, _, at: screen(account, key, at),
    "accept": _accept,
    "ask": lambda account, key, posted, at: ask(account, key, posted.get("question", ""), posted.get("reason", ""), at),
    "decline": lambda account, key, posted, at: decline(
        account, key, posted.get("reason", ""), at, posted.get("words", "")
    ),
    "join": _join,
    "reopen": lambda account, key, posted, at: reopen(account, key, posted.get("reason", ""), at),
    "withdraw": lambda account, key, posted, at: withdraw_submission(account, key, at, posted.get("reason", "")),
    "urgent": lambda account, key, posted, at: mark_urgent(account, key, posted.get("why", ""), at),
}
