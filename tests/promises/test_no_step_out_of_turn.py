"""The fifth promise, for the procedure alone: whatever commands come in whatever order, no step is taken out of its turn.

The model keeps its own account of who endorsed which text, and of which days were named; it shares no code with the rulings.
"""

import datetime

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from verbale.procedure.clearing import Answer
from verbale.procedure.communication import CommunicationCommand, CommunicationState, decide_communication
from verbale.procedure.decision import Actor, Refusal, Refused
from verbale.procedure.transitions import State, Subject, Verb, Who, transition

MANDATES = ("HRD", "FOAA", "TERR")
START = datetime.datetime(2024, 3, 1, tzinfo=datetime.UTC)
DAYS = st.integers(1, 40)


class Procedure(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = CommunicationState("text-0", MANDATES, frozenset({"officer"}))
        self.at = START
        self.endorsed: dict[tuple[str, str], set[str]] = {}
        """By mandate and text, the accounts that endorsed it and did not decline since."""
        self.writers = {"officer"}
        self.asked_until: dict[tuple[str, str], datetime.datetime] = {}
        self.named_days: list[datetime.datetime] = []
        self.sent_text: str | None = None

    def give(self, command: CommunicationCommand) -> bool:
        """Give a command; whether it was followed. Whatever happens, the table must have the step."""
        before = self.now
        found = decide_communication(before, command, self.at)
        if isinstance(found, Refused):
            assert found.refusals
            return False
        row = transition(Subject.COMMUNICATION, command.verb, before.state)
        assert row is not None
        assert command.actor.who in row.who
        assert command.reason or not row.reason
        self.now = found.state
        return True

    @rule(days=st.integers(0, 12), hours=st.integers(0, 23))
    def time_passes(self, days: int, hours: int) -> None:
        self.at += datetime.timedelta(days=days, hours=hours)

    @rule(
        number=st.integers(0, 3), writer=st.sampled_from(["officer", "holder-HRD"]), reason=st.sampled_from(["", "why"])
    )
    def edit(self, number: int, writer: str, reason: str) -> None:
        who = Who.OFFICER if writer == "officer" else Who.HOLDER
        actor = Actor(who, writer, None if who is Who.OFFICER else "HRD")
        if self.give(CommunicationCommand(Verb.EDIT, actor, reason, text=f"text-{number}")):
            self.writers.add(writer)

    @rule(verb=st.sampled_from([Verb.ASK_COMMENTS, Verb.ASK_ENDORSEMENT]), days=DAYS, stale=st.booleans())
    def ask(self, verb: Verb, days: int, stale: bool) -> None:
        text = "text-9" if stale else self.now.text
        until = self.at + datetime.timedelta(days=days)
        if self.give(CommunicationCommand(verb, Actor(Who.OFFICER, "officer"), text=text, until=until)):
            assert not stale
            if verb is Verb.ASK_COMMENTS:
                self.endorsed.clear()
            else:
                self.endorsed = {key: who for key, who in self.endorsed.items() if key[1] == text}
            self.asked_until = {(mandate, text): until for mandate in self.now.mandates}

    @rule(
        mandate=st.sampled_from(MANDATES),
        verb=st.sampled_from([Verb.ENDORSE, Verb.DECLINE, Verb.COMMENT]),
        number=st.integers(0, 3),
        answer=st.sampled_from([Answer.READY, Answer.CHANGES_PROPOSED, Answer.ENDORSED, Answer.LAPSED]),
    )
    def answer(self, mandate: str, verb: Verb, number: int, answer: Answer) -> None:
        text = f"text-{number}"
        actor = Actor(Who.HOLDER, f"holder-{mandate}", mandate)
        changes = frozenset({f"{mandate}-change"}) if answer is Answer.CHANGES_PROPOSED else frozenset()
        given = CommunicationCommand(verb, actor, text=text, answer=answer, changes=changes)
        if not self.give(given):
            return
        if verb is Verb.ENDORSE:
            assert self.now.text == text
            assert self.at < self.asked_until[mandate, text]
            self.endorsed.setdefault((mandate, text), set()).add(f"holder-{mandate}")
        elif verb is Verb.DECLINE:
            self.endorsed.pop((mandate, self.now.text), None)

    @rule(mandate=st.sampled_from(MANDATES), reason=st.sampled_from(["", "why"]))
    def settle(self, mandate: str, reason: str) -> None:
        change = frozenset({f"{mandate}-change"})
        self.give(CommunicationCommand(Verb.SETTLE_CHANGE, Actor(Who.OFFICER, "officer"), reason, changes=change))

    @rule()
    def lapse(self) -> None:
        self.give(CommunicationCommand(Verb.LAPSE, Actor(Who.CLOCK)))

    @rule(mandate=st.sampled_from(MANDATES), chance=st.integers(0, 3))
    def drop(self, mandate: str, chance: int) -> None:
        if chance == 0:
            self.give(
                CommunicationCommand(Verb.DROP_MANDATE, Actor(Who.OFFICER, "officer"), "No answer.", mandate=mandate)
            )

    @rule(mandate=st.sampled_from((*MANDATES, "HEALTH")), chance=st.integers(0, 3))
    def add(self, mandate: str, chance: int) -> None:
        if chance == 0:
            self.give(CommunicationCommand(Verb.ADD_MANDATE, Actor(Who.OFFICER, "officer"), mandate=mandate))

    @rule(who=st.sampled_from([Who.OFFICER, Who.CLERK]))
    def clear(self, who: Who) -> None:
        if self.give(CommunicationCommand(Verb.CLEAR, Actor(who, who.value), text=self.now.text)):
            self.all_endorsed(self.now.text)

    @rule(who=st.sampled_from([Who.OFFICER, Who.CLERK, Who.DOOR]), hindered=st.booleans(), days=DAYS)
    def transmit(self, who: Who, hindered: bool, days: int) -> None:
        obstacles = (Refusal("no-text"),) if hindered else ()
        public = self.at + datetime.timedelta(days=days)
        given = CommunicationCommand(
            Verb.TRANSMIT, Actor(who, who.value), text=self.now.text, until=public, obstacles=obstacles
        )
        if self.give(given):
            assert not hindered
            assert who is Who.CLERK
            self.all_endorsed(self.now.text)
            self.sent_text = self.now.text
            self.named_days.append(public)

    @rule(days=st.integers(-5, 30), reason=st.sampled_from(["", "why"]))
    def defer(self, days: int, reason: str) -> None:
        until = self.at + datetime.timedelta(days=days)
        if self.give(CommunicationCommand(Verb.DEFER, Actor(Who.OFFICER, "officer"), reason, until=until)):
            assert until > max(self.named_days)
            self.named_days.append(until)

    @rule(hindered=st.booleans())
    def publish(self, hindered: bool) -> None:
        obstacles = (Refusal("no-text"),) if hindered else ()
        if self.give(CommunicationCommand(Verb.PUBLISH, Actor(Who.DOOR), obstacles=obstacles)):
            assert not hindered
            assert self.at >= max(self.named_days)

    @rule(reason=st.sampled_from(["", "", "", "why"]), chance=st.integers(0, 9))
    def withdraw(self, reason: str, chance: int) -> None:
        if chance == 0:
            self.give(CommunicationCommand(Verb.WITHDRAW, Actor(Who.OFFICER, "officer"), reason))

    @rule()
    def next_step(self) -> None:
        """What would come next where all goes well, so that sending and publishing are reached."""
        clearing = self.now.clearing
        if self.now.state is State.DRAFTING or (self.now.state is State.IN_CLEARANCE and clearing is None):
            self.ask(Verb.ASK_COMMENTS if self.now.state is State.DRAFTING else Verb.ASK_ENDORSEMENT, 9, False)
        elif self.now.state is State.IN_CLEARANCE and clearing is not None:
            for mandate in self.now.mandates:
                number = int(self.now.text.removeprefix("text-"))
                self.answer(
                    mandate, Verb.COMMENT if clearing.round == "comments" else Verb.ENDORSE, number, Answer.READY
                )
            self.ask(Verb.ASK_ENDORSEMENT, 9, False) if clearing.round == "comments" else self.clear(Who.OFFICER)
        elif self.now.state is State.CLEARED:
            self.transmit(Who.CLERK, False, 9)
        elif self.now.state is State.TRANSMITTED:
            self.publish(False)

    def all_endorsed(self, text: str) -> None:
        """Each mandate on the letter endorsed this very text, and somebody who did not write it is among them."""
        accounts = [self.endorsed[mandate, text] for mandate in self.now.mandates]
        assert all(accounts)
        assert set().union(*accounts) - self.writers

    @invariant()
    def what_was_sent_never_changes(self) -> None:
        if self.sent_text is not None:
            assert self.now.text == self.sent_text
            assert self.now.state in (State.TRANSMITTED, State.PUBLISHED, State.WITHDRAWN)


TestProcedure = Procedure.TestCase
TestProcedure.settings = settings(stateful_step_count=60, suppress_health_check=[HealthCheck.too_slow])
