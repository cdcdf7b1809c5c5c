"""What may follow what: one table, which code, screens, documentation and tests read.

A row says that a command leads from any of some states to another, who may give it, and whether it needs a reason. Whatever more
must hold is asked by `deciding`. A target of None leaves the state as it is.
"""

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    SUBMISSION = "submission"
    COMMUNICATION = "communication"


class Who(StrEnum):
    """Who acts. The clock is the machine doing what fell due; the door is publication."""

    SOURCE = "source"
    OFFICER = "officer"
    HOLDER = "holder"
    ASSISTANT = "assistant"
    CLERK = "clerk"
    CLOCK = "clock"
    DOOR = "door"


class State(StrEnum):
    RECEIVED = "received"
    SCREENING = "screening"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    MORE_ASKED = "more-asked"
    JOINED = "joined"
    DRAFTING = "drafting"
    IN_CLEARANCE = "in-clearance"
    CLEARED = "cleared"
    TRANSMITTED = "transmitted"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Verb(StrEnum):
    SCREEN = "screen"
    ACCEPT = "accept"
    DECLINE = "decline"
    ASK_MORE = "ask-more"
    ADD = "add"
    JOIN = "join"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    EDIT = "edit"
    ASK_COMMENTS = "ask-comments"
    COMMENT = "comment"
    SETTLE_CHANGE = "settle-change"
    ASK_ENDORSEMENT = "ask-endorsement"
    ENDORSE = "endorse"
    LAPSE = "lapse"
    ADD_MANDATE = "add-mandate"
    DROP_MANDATE = "drop-mandate"
    CLEAR = "clear"
    TRANSMIT = "transmit"
    DEFER = "defer"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class Transition:
    subject: Subject
    verb: Verb
    sources: frozenset[State]
    target: State | None
    who: frozenset[Who]
    reason: bool = False


_S = State
_LIVE = frozenset({_S.RECEIVED, _S.SCREENING, _S.ACCEPTED, _S.MORE_ASKED, _S.JOINED})
_UNSENT = frozenset({_S.DRAFTING, _S.IN_CLEARANCE, _S.CLEARED})
_OFFICER = frozenset({Who.OFFICER})
_SOURCE = frozenset({Who.SOURCE})
_MANDATE = frozenset({Who.HOLDER, Who.ASSISTANT})


def _submission(
    verb: Verb, sources: frozenset[State], target: State | None, who: frozenset[Who], *, reason: bool = False
) -> Transition:
    return Transition(Subject.SUBMISSION, verb, sources, target, who, reason)


def _communication(
    verb: Verb, sources: frozenset[State], target: State | None, who: frozenset[Who], *, reason: bool = False
) -> Transition:
    return Transition(Subject.COMMUNICATION, verb, sources, target, who, reason)


TRANSITIONS = (
    _submission(Verb.SCREEN, frozenset({_S.RECEIVED}), _S.SCREENING, _OFFICER),
    _submission(Verb.ACCEPT, frozenset({_S.SCREENING, _S.MORE_ASKED}), _S.ACCEPTED, _OFFICER),
    _submission(Verb.DECLINE, frozenset({_S.SCREENING, _S.MORE_ASKED}), _S.DECLINED, _OFFICER, reason=True),
    _submission(Verb.ASK_MORE, frozenset({_S.SCREENING, _S.ACCEPTED}), _S.MORE_ASKED, _OFFICER, reason=True),
    _submission(Verb.JOIN, frozenset({_S.SCREENING, _S.MORE_ASKED}), _S.JOINED, _OFFICER),
    _submission(Verb.REOPEN, frozenset({_S.DECLINED}), _S.SCREENING, _OFFICER, reason=True),
    _submission(Verb.ADD, frozenset({_S.MORE_ASKED}), _S.SCREENING, _SOURCE),
    _submission(Verb.ADD, _LIVE - {_S.MORE_ASKED}, None, _SOURCE),
    _submission(Verb.WITHDRAW, _LIVE | {_S.DECLINED}, _S.WITHDRAWN, _SOURCE | _OFFICER),
    _communication(Verb.EDIT, frozenset({_S.DRAFTING}), None, _OFFICER | _MANDATE),
    _communication(Verb.EDIT, frozenset({_S.IN_CLEARANCE, _S.CLEARED}), None, _OFFICER),
    _communication(Verb.ASK_COMMENTS, frozenset({_S.DRAFTING, _S.IN_CLEARANCE}), _S.IN_CLEARANCE, _OFFICER),
    _communication(Verb.COMMENT, frozenset({_S.IN_CLEARANCE}), None, _MANDATE),
    _communication(Verb.SETTLE_CHANGE, frozenset({_S.IN_CLEARANCE}), None, _OFFICER, reason=True),
    _communication(Verb.ASK_ENDORSEMENT, frozenset({_S.IN_CLEARANCE}), None, _OFFICER),
    _communication(Verb.ENDORSE, frozenset({_S.IN_CLEARANCE}), None, _MANDATE),
    _communication(Verb.DECLINE, frozenset({_S.IN_CLEARANCE}), None, _MANDATE),
    _communication(Verb.LAPSE, frozenset({_S.IN_CLEARANCE}), None, frozenset({Who.CLOCK})),
    _communication(Verb.ADD_MANDATE, frozenset({_S.DRAFTING, _S.IN_CLEARANCE}), None, _OFFICER),
    _communication(Verb.DROP_MANDATE, frozenset({_S.DRAFTING, _S.IN_CLEARANCE}), None, _OFFICER, reason=True),
    _communication(Verb.CLEAR, frozenset({_S.IN_CLEARANCE}), _S.CLEARED, _OFFICER),
    _communication(Verb.TRANSMIT, frozenset({_S.CLEARED}), _S.TRANSMITTED, frozenset({Who.CLERK})),
    _communication(Verb.DEFER, frozenset({_S.TRANSMITTED}), None, _OFFICER, reason=True),
    _communication(Verb.PUBLISH, frozenset({_S.TRANSMITTED}), _S.PUBLISHED, frozenset({Who.DOOR})),
    _communication(Verb.WITHDRAW, _UNSENT | {_S.TRANSMITTED, _S.PUBLISHED}, _S.WITHDRAWN, _OFFICER, reason=True),
)
"""In the order of the procedure. Of a verb with two rows, each state is in one."""


def transition(subject: Subject, verb: Verb, state: State) -> Transition | None:
    """The row by which a verb leads on from a state; None where it does not."""
    return next(
        (row for row in TRANSITIONS if row.subject is subject and row.verb is verb and state in row.sources), None
    )


def open_verbs(subject: Subject, state: State, who: Who) -> tuple[Verb, ...]:
    """What somebody may do next, as far as the table says, in the order of the procedure."""
    rows = (row for row in TRANSITIONS if row.subject is subject and state in row.sources and who in row.who)
    return tuple(dict.fromkeys(row.verb for row in rows))
