"""What waits for an account: what its role can do next with the communications it may see.

It is counted on every page, so that the database counts it, and no row is read for that.
"""

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from verbale.desk.accounts.models import Account, Role
from verbale.desk.communications.models import Change, ClearanceQuestion, ClearanceRound, Communication
from verbale.desk.steps.taking import visible_to
from verbale.desk.waiting.listing import Row, row
from verbale.desk.words import moment
from verbale.procedure.clearing import Answer
from verbale.procedure.transitions import State

MOST = 200
"""Rows that the page shows; the count beside its name goes on."""


def waiting_for(account: Account) -> tuple[Row, ...]:
    """In the order in which it falls due, where it does."""
    match Role(account.role):
        case Role.OFFICER:
            found = _of_officer(account).select_related("case")
            return tuple(row(each, _asks(each.state, each.kind, open_=each.open)) for each in found[:MOST])
        case Role.HOLDER | Role.ASSISTANT:
            asked = _of_mandates(account).select_related("round__communication__case").order_by("until")
            return tuple(row(each.round.communication, each.round.kind, moment(each.until)) for each in asked[:MOST])
        case Role.CLERK:
            return tuple(row(each, "transmit") for each in _of_clerk(account).select_related("case")[:MOST])
    return ()


def how_many(account: Account) -> int:
    match Role(account.role):
        case Role.OFFICER:
            return int(_of_officer(account).count())
        case Role.HOLDER | Role.ASSISTANT:
            return _of_mandates(account).count()
        case Role.CLERK:
            return _of_clerk(account).count()
    return 0


def _of_officer(account: Account):  # type: ignore[no-untyped-def]  # annotated rows have no type of their own
    """Drafts to write, and rounds in which the next step is the officer's: nobody is still to answer, or changes are open."""
    running = ClearanceRound.objects.filter(communication=OuterRef("pk"), runs=True)
    changes = Change.objects.filter(round__communication=OuterRef("pk"), round__runs=True, taken=None)
    unanswered = ClearanceQuestion.objects.filter(
        round__communication=OuterRef("pk"), round__runs=True, answer=Answer.ASKED.value
    )
    found = visible_to(account).annotate(
        kind=Subquery(running.values("kind")[:1]), open=Exists(changes), waits=Exists(unanswered)
    )
    asked = Q(state=State.IN_CLEARANCE.value) & (Q(kind=None) | Q(open=True) | Q(waits=False))
    return found.filter(Q(state=State.DRAFTING.value) | asked).order_by("pk")


def _asks(state: str, kind: str | None, *, open_: bool) -> str:
    if state == State.DRAFTING.value:
        return "write"
    if kind is None:
        return "ask-anew"
    return "settle" if open_ else f"after-{kind}"


def _of_mandates(account: Account) -> QuerySet[ClearanceQuestion]:
    return ClearanceQuestion.objects.filter(
        round__runs=True,
        round__communication__state=State.IN_CLEARANCE.value,
        round__communication__in=visible_to(account),
        mandate__in=account.mandates.values_list("code", flat=True),
        answer=Answer.ASKED.value,
    )


def _of_clerk(account: Account) -> QuerySet[Communication]:
    return visible_to(account).filter(state=State.CLEARED.value).order_by("pk")
