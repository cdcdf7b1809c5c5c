"""What is asked of every command: that the table knows it from this state, that this role may give it, that a reason is there."""

from verbale.procedure.decision import Actor, Refusal
from verbale.procedure.transitions import State, Subject, Transition, Verb, transition


def permitted(
    subject: Subject, state: State, verb: Verb, actor: Actor, reason: str
) -> tuple[Transition | None, tuple[Refusal, ...]]:
    """The row of the table, with what is still missing; no row where the command is not open from this state or to this role."""
    row = transition(subject, verb, state)
    if row is None:
        return None, (Refusal("not-from-here", {"verb": verb.value, "state": state.value}),)
    if actor.who not in row.who:
        return None, (Refusal("not-yours", {"verb": verb.value, "who": actor.who.value}),)
    return row, (Refusal("no-reason", {"verb": verb.value}),) if row.reason and not reason.strip() else ()
