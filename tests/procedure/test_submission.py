"""A submission through screening."""

import datetime

import pytest

from verbale.procedure.decision import Actor, Refused, Taken
from verbale.procedure.submission import SubmissionCommand, SubmissionState, decide_submission
from verbale.procedure.transitions import State, Verb, Who
from verbale.wording import say

TODAY = datetime.date(2024, 3, 1)
OFFICER = Actor(Who.OFFICER, "officer-1")
SOURCE = Actor(Who.SOURCE)


def step(now: SubmissionState, command: SubmissionCommand) -> SubmissionState:
    found = decide_submission(now, command, TODAY)
    assert isinstance(found, Taken)
    return found.state


def refusals(now: SubmissionState, command: SubmissionCommand) -> list[str]:
    found = decide_submission(now, command, TODAY)
    assert isinstance(found, Refused)
    assert all(say(f"refusal.{refusal.code}", "en", **refusal.facts) for refusal in found.refusals)
    return [refusal.code for refusal in found.refusals]


@pytest.mark.parametrize("verb", [Verb.ACCEPT, Verb.DECLINE, Verb.ASK_MORE, Verb.JOIN, Verb.REOPEN])
def test_nothing_is_decided_before_it_was_looked_at(verb: Verb) -> None:
    assert refusals(SubmissionState(), SubmissionCommand(verb, OFFICER, reason="because")) == ["not-from-here"]


def test_without_a_contact_it_cannot_be_accepted_and_all_that_is_missing_is_said_at_once() -> None:
    seen = SubmissionState(State.SCREENING, contact=False)
    assert refusals(seen, SubmissionCommand(Verb.ACCEPT, OFFICER)) == ["no-contact", "no-case"]


@pytest.mark.parametrize("reason", ["", "  "])
@pytest.mark.parametrize("verb", [Verb.DECLINE, Verb.ASK_MORE])
def test_declining_and_asking_need_a_reason(verb: Verb, reason: str) -> None:
    assert refusals(SubmissionState(State.SCREENING), SubmissionCommand(verb, OFFICER, reason=reason)) == ["no-reason"]


def test_a_source_decides_nothing_and_an_officer_adds_nothing_in_its_name() -> None:
    seen = SubmissionState(State.SCREENING)
    assert refusals(seen, SubmissionCommand(Verb.ACCEPT, SOURCE, case="c")) == ["not-yours"]
    assert refusals(seen, SubmissionCommand(Verb.ADD, OFFICER)) == ["not-yours"]


def test_it_goes_into_a_case() -> None:
    seen = step(SubmissionState(), SubmissionCommand(Verb.SCREEN, OFFICER))
    taken = step(seen, SubmissionCommand(Verb.ACCEPT, OFFICER, case="case-7"))
    assert (taken.state, taken.case) == (State.ACCEPTED, "case-7")


def test_an_answer_brings_it_back_to_screening() -> None:
    asked = step(SubmissionState(State.SCREENING), SubmissionCommand(Verb.ASK_MORE, OFFICER, reason="When was this?"))
    assert step(asked, SubmissionCommand(Verb.ADD, SOURCE)).state is State.SCREENING


def test_withdrawal_tells_everything_that_rests_on_it() -> None:
    found = decide_submission(
        SubmissionState(State.ACCEPTED, case="c"), SubmissionCommand(Verb.WITHDRAW, SOURCE), TODAY
    )
    assert isinstance(found, Taken)
    assert [effect.code for effect in found.effects] == ["tell-what-rests-on-it"]
    assert refusals(found.state, SubmissionCommand(Verb.ADD, SOURCE)) == ["not-from-here"]
