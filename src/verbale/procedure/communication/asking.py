"""The two rounds: mandates are asked, answer, or let their time lapse; proposed changes are taken or left."""

from dataclasses import replace

from verbale.procedure.clearing import OF_ROUND, Answer, asked
from verbale.procedure.clocks.clearance import Round
from verbale.procedure.communication.ruling import Matter, Ruling
from verbale.procedure.communication.state import CommunicationCommand, CommunicationState
from verbale.procedure.decision import Effect, Refusal
from verbale.procedure.transitions import Verb


def _not_to_be_asked(matter: Matter) -> tuple[Refusal, ...]:
    found = []
    if not matter.now.mandates:
        found.append(Refusal("no-mandate"))
    if matter.command.until is None or matter.command.until <= matter.at:
        found.append(Refusal("no-time-to-answer"))
    if matter.command.text != matter.now.text:
        found.append(Refusal("another-text"))
    return tuple(found)


def _not_final(matter: Matter) -> tuple[Refusal, ...]:
    """A text is final once all have commented, or let their time lapse, and each change was taken or left."""
    found = list(_not_to_be_asked(matter))
    if matter.now.clearing is not None and matter.now.clearing.round is Round.COMMENTS:
        waiting = matter.now.clearing.lapsed(matter.at).with_answer(Answer.ASKED)
        if waiting:
            found.append(Refusal("comments-open", {"mandates": ", ".join(waiting)}))
        if matter.now.clearing.open_changes:
            found.append(Refusal("changes-open", {"count": len(matter.now.clearing.open_changes)}))
    return tuple(found)


def _asked(matter: Matter) -> CommunicationState:
    now, until = matter.now, matter.command.until
    assert until is not None
    round_ = Round.COMMENTS if matter.command.verb is Verb.ASK_COMMENTS else Round.FINAL
    return replace(now, clearing=asked(round_, now.mandates, now.text, until, now.clearing), cleared_text=None)


def _given(command: CommunicationCommand) -> Answer | None:
    given = {Verb.ENDORSE: Answer.ENDORSED, Verb.DECLINE: Answer.DECLINED}
    return given.get(command.verb, command.answer)


def _not_to_be_answered(matter: Matter) -> tuple[Refusal, ...]:
    """Only who was asked may answer, while there is time, in the words of that round, and about the text that was shown."""
    clearing, given = matter.now.clearing, _given(matter.command)
    question = clearing.of(matter.command.actor.mandate) if clearing is not None else None
    if clearing is None or question is None:
        return (Refusal("not-asked"),)
    found = []
    if given not in OF_ROUND[clearing.round]:
        found.append(Refusal("not-in-this-round", {"round": clearing.round.value}))
    if question.answer is Answer.LAPSED or question.until <= matter.at:
        found.append(Refusal("lapsed", {"until": question.until.isoformat()}))
    if clearing.round is Round.FINAL and not matter.command.text == question.text == matter.now.text:
        found.append(Refusal("another-text"))
    if given is Answer.CHANGES_PROPOSED and not matter.command.changes:
        found.append(Refusal("no-changes"))
    return tuple(found)


def _answered(matter: Matter) -> CommunicationState:
    given = _given(matter.command)
    assert matter.now.clearing is not None
    assert given is not None
    clearing = matter.now.clearing.answered(matter.command.actor.mandate, given, matter.command.actor.account)
    if given is Answer.CHANGES_PROPOSED:
        clearing = replace(clearing, open_changes=clearing.open_changes | matter.command.changes)
    return replace(matter.now, clearing=clearing)


def _no_such_change(matter: Matter) -> tuple[Refusal, ...]:
    known = matter.now.clearing.open_changes if matter.now.clearing is not None else frozenset()
    return () if matter.command.changes and matter.command.changes <= known else (Refusal("no-such-change"),)


def _settled(matter: Matter) -> CommunicationState:
    assert matter.now.clearing is not None
    return replace(
        matter.now,
        clearing=replace(matter.now.clearing, open_changes=matter.now.clearing.open_changes - matter.command.changes),
    )


def _nothing_lapses(matter: Matter) -> tuple[Refusal, ...]:
    lapses = matter.now.clearing is not None and matter.now.clearing.lapsed(matter.at) != matter.now.clearing
    return () if lapses else (Refusal("nothing-lapses"),)


def _lapsed(matter: Matter) -> CommunicationState:
    assert matter.now.clearing is not None
    return replace(matter.now, clearing=matter.now.clearing.lapsed(matter.at))


ASK_COMMENTS = Ruling(Verb.ASK_COMMENTS, _not_to_be_asked, _asked, (Effect("tell-mandates"),))
ASK_ENDORSEMENT = Ruling(Verb.ASK_ENDORSEMENT, _not_final, _asked, (Effect("tell-mandates"),))
COMMENT = Ruling(Verb.COMMENT, _not_to_be_answered, _answered, (Effect("tell-officer"),))
ENDORSE = Ruling(Verb.ENDORSE, _not_to_be_answered, _answered, (Effect("tell-officer"),))
DECLINE = Ruling(Verb.DECLINE, _not_to_be_answered, _answered, (Effect("tell-officer"),))
SETTLE_CHANGE = Ruling(Verb.SETTLE_CHANGE, _no_such_change, _settled, (Effect("tell-who-proposed"),))
LAPSE = Ruling(Verb.LAPSE, _nothing_lapses, _lapsed, (Effect("tell-officer"),))
