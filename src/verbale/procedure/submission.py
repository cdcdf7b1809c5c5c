"""A submission: received, screened, accepted or declined, and withdrawn whenever its source wishes."""

import datetime
from dataclasses import dataclass, replace

from verbale.procedure.decision import Actor, Effect, Fact, Refusal, Refused, Taken
from verbale.procedure.guards import permitted
from verbale.procedure.transitions import State, Subject, Verb


@dataclass(frozen=True, slots=True)
class SubmissionState:
    state: State = State.RECEIVED
    contact: bool = True
    """Whether the source left a way to be reached, without which a submission cannot be considered."""
    case: str | None = None
    joined_to: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionCommand:
    verb: Verb
    actor: Actor
    reason: str = ""
    case: str | None = None
    """The case that an accepted submission goes into."""
    other: str | None = None
    """The submission that this one joins."""


def decide_submission(
    now: SubmissionState, command: SubmissionCommand, today: datetime.date
) -> Taken[SubmissionState] | Refused:
    """The step that a command makes of a submission on a day, or all that stands in its way."""
    row, refusals = permitted(Subject.SUBMISSION, now.state, command.verb, command.actor, command.reason)
    if row is None:
        return Refused(refusals)
    refusals += _obstacles(now, command)
    if refusals:
        return Refused(refusals)
    after = replace(now, state=row.target or now.state)
    facts: dict[str, Fact] = {"day": today.isoformat(), "from": now.state.value, "to": after.state.value}
    effects: tuple[Effect, ...] = ()
    match command.verb:
        case Verb.ACCEPT:
            after = replace(after, case=command.case)
        case Verb.JOIN:
            after = replace(after, joined_to=command.other)
        case Verb.ASK_MORE:
            effects = (Effect("question-for-source"),)
        case Verb.DECLINE:
            effects = (Effect("answer-for-source"),)
        case Verb.WITHDRAW:
            effects = (Effect("tell-what-rests-on-it"),)
    return Taken(after, command.verb, command.actor, facts, effects)


def _obstacles(now: SubmissionState, command: SubmissionCommand) -> tuple[Refusal, ...]:
    found = []
    if command.verb is Verb.ACCEPT and not now.contact:
        found.append(Refusal("no-contact"))
    if command.verb is Verb.ACCEPT and not command.case:
        found.append(Refusal("no-case"))
    if command.verb is Verb.JOIN and not command.other:
        found.append(Refusal("no-other-submission"))
    return tuple(found)
