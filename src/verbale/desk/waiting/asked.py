"""What waits for an account: what its role can do next with the communications it may see."""

from verbale.desk.accounts.models import Account, Role
from verbale.desk.communications.models import ClearanceQuestion, Communication
from verbale.desk.steps.taking import visible_to
from verbale.desk.waiting.listing import Row, row
from verbale.desk.words import moment
from verbale.procedure.clearing import Answer
from verbale.procedure.transitions import State


def waiting_for(account: Account) -> tuple[Row, ...]:
    """In the order in which it falls due."""
    match Role(account.role):
        case Role.OFFICER:
            return _of_officer(account)
        case Role.HOLDER | Role.ASSISTANT:
            return _of_mandates(account)
        case Role.CLERK:
            cleared = visible_to(account).filter(state=State.CLEARED.value)
            return tuple(row(each, "transmit") for each in cleared.select_related("case"))
    return ()


def how_many(account: Account) -> int:
    return len(waiting_for(account))


def _of_officer(account: Account) -> tuple[Row, ...]:
    found = visible_to(account).filter(state__in=[State.DRAFTING.value, State.IN_CLEARANCE.value])
    return tuple(row(each, code) for each in found.select_related("case") if (code := _asks_officer(each)))


def _asks_officer(communication: Communication) -> str:
    if communication.state == State.DRAFTING.value:
        return "write"
    running = communication.rounds.filter(runs=True).first()
    if running is None:
        return "ask-anew"
    if running.changes.filter(taken=None).exists():
        return "settle"
    waits = running.questions.filter(answer=Answer.ASKED.value).exists()
    return "" if waits else f"after-{running.kind}"


def _of_mandates(account: Account) -> tuple[Row, ...]:
    questions = ClearanceQuestion.objects.filter(
        round__runs=True,
        round__communication__state=State.IN_CLEARANCE.value,
        round__communication__in=visible_to(account),
        mandate__in=account.mandates.values_list("code", flat=True),
        answer=Answer.ASKED.value,
    )
    return tuple(
        row(each.round.communication, each.round.kind, moment(each.until))
        for each in questions.select_related("round__communication__case").order_by("until")
    )
