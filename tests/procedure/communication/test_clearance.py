"""Two rounds, and what is bound to which text."""

import datetime

import pytest

from tests.procedure.communication.letters import (
    CLOCK,
    DRAFT,
    LATER,
    NOW,
    OFFICER,
    cleared,
    command,
    holder,
    in_comments,
    in_final,
    refusals,
    step,
)
from verbale.procedure.clearing import Answer
from verbale.procedure.communication import CommunicationState
from verbale.procedure.decision import Actor, Refusal
from verbale.procedure.transitions import State, Verb, Who


def only(mandate: str) -> CommunicationState:
    """The draft with this mandate alone."""
    now = DRAFT
    for other in set(DRAFT.mandates) - {mandate}:
        now = step(now, command(Verb.DROP_MANDATE, mandate=other, reason="Not its matter."))
    return now


def test_nobody_is_asked_without_time_to_answer_or_about_a_text_that_has_changed() -> None:
    given = command(Verb.ASK_COMMENTS, text="text-0", until=NOW)
    assert refusals(DRAFT, given) == ["no-time-to-answer", "another-text"]


def test_a_final_text_is_not_put_before_comments_were_asked_for() -> None:
    assert refusals(DRAFT, command(Verb.ASK_ENDORSEMENT, text="text-1", until=LATER)) == ["not-from-here"]


def test_a_text_is_not_final_while_comments_or_changes_are_open() -> None:
    now = step(
        in_comments(), command(Verb.COMMENT, holder("HRD"), answer=Answer.CHANGES_PROPOSED, changes=frozenset({"c1"}))
    )
    final = command(Verb.ASK_ENDORSEMENT, text=now.text, until=LATER + datetime.timedelta(days=9))
    assert refusals(now, final) == ["comments-open", "changes-open"]
    now = step(now, command(Verb.SETTLE_CHANGE, reason="Taken: clearer.", changes=frozenset({"c1"})))
    assert refusals(now, final) == ["comments-open"]
    assert step(now, final, LATER).clearing is not None


def test_a_change_is_settled_with_a_word_why_and_once() -> None:
    now = step(
        in_comments(), command(Verb.COMMENT, holder("HRD"), answer=Answer.CHANGES_PROPOSED, changes=frozenset({"c1"}))
    )
    assert refusals(now, command(Verb.SETTLE_CHANGE, changes=frozenset({"c1"}))) == ["no-reason"]
    now = step(now, command(Verb.SETTLE_CHANGE, reason="Left: said above.", changes=frozenset({"c1"})))
    assert refusals(now, command(Verb.SETTLE_CHANGE, reason="Again", changes=frozenset({"c1"}))) == ["no-such-change"]


def test_changes_are_proposed_in_words_or_not_at_all() -> None:
    assert refusals(in_comments(), command(Verb.COMMENT, holder("HRD"), answer=Answer.CHANGES_PROPOSED)) == [
        "no-changes"
    ]


@pytest.mark.parametrize("actor", [holder("HEALTH"), Actor(Who.HOLDER, "holder-x")])
def test_who_was_not_asked_does_not_answer(actor: Actor) -> None:
    assert refusals(in_comments(), command(Verb.COMMENT, actor, answer=Answer.READY)) == ["not-asked"]


def test_a_word_of_one_round_is_none_of_the_other() -> None:
    assert refusals(in_comments(), command(Verb.ENDORSE, holder("HRD"), text="text-1")) == ["not-in-this-round"]
    assert refusals(in_final(), command(Verb.COMMENT, holder("HRD"), answer=Answer.READY, text="text-1")) == [
        "not-in-this-round"
    ]


def test_an_endorsement_is_of_the_text_that_was_shown() -> None:
    assert refusals(in_final(), command(Verb.ENDORSE, holder("HRD"), text="text-0")) == ["another-text"]
    assert refusals(in_final(), command(Verb.ENDORSE, holder("HRD"))) == ["another-text"]


def test_a_change_of_substance_voids_what_was_endorsed_and_asks_again_without_a_new_round_of_comments() -> None:
    now = step(in_final(), command(Verb.ENDORSE, holder("HRD"), text="text-1"))
    now = step(now, command(Verb.EDIT, text="text-2"))
    assert (now.state, now.clearing) == (State.IN_CLEARANCE, None)
    assert refusals(now, command(Verb.CLEAR, text="text-2")) == ["no-final-text"]
    assert refusals(now, command(Verb.ENDORSE, holder("HRD"), text="text-2")) == ["not-asked"]
    again = step(now, command(Verb.ASK_ENDORSEMENT, text="text-2", until=LATER))
    assert again.clearing is not None
    assert again.clearing.with_answer(Answer.ASKED) == DRAFT.mandates


def test_a_change_after_clearance_takes_it_back() -> None:
    now = step(cleared(), command(Verb.EDIT, text="text-2"))
    assert (now.state, now.cleared_text) == (State.IN_CLEARANCE, None)


def test_an_edit_that_changes_no_substance_keeps_every_endorsement() -> None:
    now = step(in_final(), command(Verb.ENDORSE, holder("HRD"), text="text-1"))
    assert step(now, command(Verb.EDIT, text="text-1")).clearing == now.clearing


def test_silence_lapses_on_its_day_and_is_no_consent() -> None:
    now = in_final()
    for mandate in ("HRD", "FOAA"):
        now = step(now, command(Verb.ENDORSE, holder(mandate), text="text-1"))
    assert refusals(now, command(Verb.LAPSE, CLOCK), LATER - datetime.timedelta(seconds=1)) == ["nothing-lapses"]
    assert refusals(now, command(Verb.CLEAR, text="text-1")) == ["endorsement-open"]
    assert refusals(now, command(Verb.ENDORSE, holder("TERR"), text="text-1"), LATER) == ["lapsed"]
    now = step(now, command(Verb.LAPSE, CLOCK), LATER)
    assert refusals(now, command(Verb.CLEAR, text="text-1"), LATER) == ["to-be-dropped"]
    now = step(now, command(Verb.DROP_MANDATE, mandate="TERR", reason="No answer."), LATER)
    assert step(now, command(Verb.CLEAR, text="text-1"), LATER).mandates == ("HRD", "FOAA")


def test_dropping_who_declined_asks_nobody_again() -> None:
    now = in_final()
    for mandate in ("HRD", "FOAA"):
        now = step(now, command(Verb.ENDORSE, holder(mandate), text="text-1"))
    now = step(now, command(Verb.DECLINE, holder("TERR"), text="text-1"))
    now = step(now, command(Verb.DROP_MANDATE, mandate="TERR", reason="Declined."))
    assert step(now, command(Verb.CLEAR, text="text-1")).state is State.CLEARED


def test_the_last_mandate_stays() -> None:
    now = only("TERR")
    assert refusals(now, command(Verb.DROP_MANDATE, mandate="TERR", reason="-")) == ["last-mandate"]
    assert refusals(now, command(Verb.DROP_MANDATE, mandate="HRD", reason="-")) == ["no-such-mandate"]


def test_who_drafts_does_not_clear_alone() -> None:
    writer = holder("HRD", "writer")
    now = in_final(step(only("HRD"), command(Verb.EDIT, writer, text="text-2")))
    now = step(now, command(Verb.ENDORSE, writer, text="text-2"))
    assert refusals(now, command(Verb.CLEAR, text="text-2")) == ["drafter-clears-alone"]


def test_a_mandate_may_change_its_mind_while_there_is_time() -> None:
    now = step(in_final(), command(Verb.DECLINE, holder("HRD"), text="text-1"))
    now = step(now, command(Verb.ENDORSE, holder("HRD"), text="text-1"))
    assert now.clearing is not None
    assert now.clearing.with_answer(Answer.ENDORSED) == ("HRD",)


def test_an_officer_answers_for_no_mandate() -> None:
    assert refusals(in_final(), command(Verb.ENDORSE, OFFICER, text="text-1")) == ["not-yours"]


def test_an_instant_without_its_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs its zone"):
        step(DRAFT, command(Verb.EDIT, text="text-2"), NOW.replace(tzinfo=None))


def test_obstacles_are_no_reason_for_other_commands() -> None:
    found = command(Verb.EDIT, text="text-2", obstacles=(Refusal("no-text"),))
    assert step(DRAFT, found).text == "text-2"


def test_a_clearance_is_of_the_text_that_was_shown() -> None:
    now = in_final()
    for mandate in now.mandates:
        now = step(now, command(Verb.ENDORSE, holder(mandate), text="text-1"))
    assert refusals(now, command(Verb.CLEAR, text="text-0")) == ["another-text"]


def test_a_mandate_that_joins_late_is_asked_and_the_others_are_not_asked_again() -> None:
    now = in_final()
    for mandate in now.mandates:
        now = step(now, command(Verb.ENDORSE, holder(mandate), text="text-1"))
    assert refusals(now, command(Verb.ADD_MANDATE, mandate="HRD")) == ["mandate-there"]
    now = step(now, command(Verb.ADD_MANDATE, mandate="HEALTH"))
    assert refusals(now, command(Verb.CLEAR, text="text-1")) == ["never-asked"]
    now = step(now, command(Verb.ASK_ENDORSEMENT, text="text-1", until=LATER))
    assert refusals(now, command(Verb.CLEAR, text="text-1")) == ["endorsement-open"]
    now = step(now, command(Verb.ENDORSE, holder("HEALTH"), text="text-1"))
    assert step(now, command(Verb.CLEAR, text="text-1")).mandates == ("HRD", "FOAA", "TERR", "HEALTH")
