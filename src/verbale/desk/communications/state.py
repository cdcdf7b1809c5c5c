"""A communication's rows as the state that the procedure decides on, and a new state written back into them."""

import datetime

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import (
    ClearanceQuestion,
    ClearanceRound,
    Communication,
    CommunicationMandate,
)
from verbale.procedure.clearing import Answer, Clearing, Question
from verbale.procedure.clocks.clearance import Round
from verbale.procedure.communication import CommunicationState
from verbale.procedure.transitions import State


def state_of(communication: Communication) -> CommunicationState:
    """The state as it stands in the database."""
    drafters = communication.versions.values_list("by__key", flat=True)
    running = communication.rounds.filter(runs=True).first()
    return CommunicationState(
        text=communication.text,
        mandates=tuple(communication.mandates.values_list("code", flat=True)),
        drafters=frozenset(drafters),
        state=State(communication.state),
        clearing=_clearing(running) if running is not None else None,
        cleared_text=communication.cleared_text or None,
        public_from=communication.public_from,
        deferred_to=communication.deferred_to,
    )


def _clearing(row: ClearanceRound) -> Clearing:
    questions = tuple(
        Question(each.mandate, row.text, each.until, Answer(each.answer), each.by.key if each.by else None)
        for each in row.questions.select_related("by")
    )
    changes = frozenset(row.changes.filter(taken=None).values_list("key", flat=True))
    return Clearing(Round(row.kind), questions, changes)


def write_state(
    communication: Communication, before: CommunicationState, after: CommunicationState, at: datetime.datetime
) -> None:
    """Write what a step has changed. Versions, changes and numbers are written by the steps that make them."""
    communication.state = after.state.value
    communication.text = after.text
    communication.cleared_text = after.cleared_text or ""
    communication.public_from = after.public_from
    communication.deferred_to = after.deferred_to
    communication.save()
    if after.mandates != before.mandates:
        _write_mandates(communication, after.mandates)
    if after.clearing != before.clearing:
        _write_clearing(communication, before.clearing, after.clearing, at)


def _write_mandates(communication: Communication, codes: tuple[str, ...]) -> None:
    communication.mandates.exclude(code__in=codes).delete()
    for place, code in enumerate(codes):
        CommunicationMandate.objects.update_or_create(communication=communication, code=code, defaults={"place": place})


def _write_clearing(
    communication: Communication, before: Clearing | None, after: Clearing | None, at: datetime.datetime
) -> None:
    running = communication.rounds.filter(runs=True)
    if after is None:
        running.update(runs=False)
        return
    row = running.first()
    if row is None or before is None or not _same_round(before, after):
        running.update(runs=False)
        row = ClearanceRound.objects.create(
            communication=communication, kind=after.round.value, text=after.text, asked_at=at
        )
    row.questions.exclude(mandate__in=[question.mandate for question in after.questions]).delete()
    for question in after.questions:
        _write_question(row, question, at)


def _same_round(before: Clearing, after: Clearing) -> bool:
    """A round goes on while its questions only get answers or lose mandates."""
    asked = {(question.mandate, question.until) for question in before.questions}
    return (
        before.round is after.round
        and before.text == after.text
        and {(q.mandate, q.until) for q in after.questions} <= asked
    )


def _write_question(row: ClearanceRound, question: Question, at: datetime.datetime) -> None:
    by = Account.objects.get(key=question.by) if question.by else None
    found, made = ClearanceQuestion.objects.get_or_create(
        round=row,
        mandate=question.mandate,
        defaults={"until": question.until, "answer": question.answer.value, "by": by},
    )
    if not made and (found.answer, found.by_id) != (question.answer.value, by.pk if by else None):
        found.answer, found.by, found.answered_at = question.answer.value, by, at
        found.save()
