"""How every step is taken: lock, decide, and write state, log entry and outbox in one transaction."""

import datetime
from collections.abc import Callable, Mapping

from django.db import router, transaction
from django.db.models import QuerySet

from verbale.desk.accounts.models import Account, Role
from verbale.desk.communications.models import Communication
from verbale.desk.communications.state import state_of, write_state
from verbale.desk.log.writing import add_to_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.procedure.communication import CommunicationCommand, CommunicationState, decide_communication
from verbale.procedure.decision import Actor, Fact, Refusal, Refused, Taken
from verbale.procedure.transitions import Who

Making = Callable[[Communication, CommunicationState], CommunicationCommand]
Following = Callable[[Communication, Taken[CommunicationState]], Mapping[str, Fact] | None]
"""Writes what belongs to the step beside its state, and gives what more the log shall say."""

_WHO = {
    Role.OFFICER: Who.OFFICER,
    Role.HOLDER: Who.HOLDER,
    Role.ASSISTANT: Who.ASSISTANT,
    Role.CLERK: Who.CLERK,
}


class StepRefused(Exception):
    """A step that was not taken; nothing was written. `refusals` say why, all at once."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(", ".join(refusal.code for refusal in refusals))
        self.refusals = refusals


class NoSuchCommunication(LookupError):
    """There is none of that key, or this account may not know of it: the two are not told apart."""


def actor(account: Account, mandate: str | None = None) -> Actor:
    """Who the account is to the procedure. A mandate that it does not answer for is refused as one that was not asked."""
    who = _WHO.get(Role(account.role))
    if who is None or not account.is_active:
        raise StepRefused((Refusal("not-yours", {"verb": "", "who": account.role}),))
    if mandate is not None and not account.mandates.filter(code=mandate).exists():
        raise StepRefused((Refusal("not-asked"),))
    return Actor(who, account.key, mandate)


def visible_to(account: Account) -> QuerySet[Communication]:
    """The communications that an account may know of: those of its cases."""
    return Communication.objects.filter(case__access__account=account)


def take(
    key: str,
    at: datetime.datetime,
    make: Making,
    account: Account | None,
    then: Following | None = None,
) -> Taken[CommunicationState]:
    """Take the step that `make` asks for of the communication as it stands under the lock, and `then` what belongs to it.

    Without an account it is the clock or the door that acts. Raises NoSuchCommunication and StepRefused; then nothing is written.
    """
    with transaction.atomic(using=router.db_for_write(Communication)):
        known = Communication.objects.all() if account is None else visible_to(account)
        communication = known.select_for_update(of=("self",)).filter(key=key).first()
        if communication is None:
            raise NoSuchCommunication(key)
        before = state_of(communication)
        command = make(communication, before)
        decision = decide_communication(before, command, at)
        if isinstance(decision, Refused):
            raise StepRefused(decision.refusals)
        write_state(communication, before, decision.state, at)
        more = then(communication, decision) if then is not None else None
        who = command.actor.account or command.actor.who.value
        add_to_log(at, who, command.verb.value, key, command.reason, {**decision.facts, **(more or {})})
        OutboxEntry.objects.bulk_create(
            OutboxEntry(code=effect.code, subject=key, facts=dict(effect.facts), asked_at=at)
            for effect in decision.effects
        )
        return decision
