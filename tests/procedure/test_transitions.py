"""The table of transitions, and the page that shows it."""

from pathlib import Path

import pytest

from verbale.procedure.communication.deciding import RULINGS
from verbale.procedure.transitions import TRANSITIONS, State, Subject, Verb, Who, open_verbs, transition

PAGE = Path(__file__).parents[2] / "docs" / "procedure.md"


def test_a_verb_leads_on_from_a_state_by_one_row_at_most() -> None:
    seen = [(row.subject, row.verb, state) for row in TRANSITIONS for state in row.sources]
    assert len(seen) == len(set(seen))


def test_what_was_withdrawn_stays_so() -> None:
    assert all(State.WITHDRAWN not in row.sources for row in TRANSITIONS)


def test_nothing_that_was_sent_is_edited_asked_about_or_cleared_again() -> None:
    for verb in set(Verb) - {Verb.DEFER, Verb.PUBLISH, Verb.WITHDRAW}:
        assert transition(Subject.COMMUNICATION, verb, State.TRANSMITTED) is None
        assert transition(Subject.COMMUNICATION, verb, State.PUBLISHED) is None


@pytest.mark.parametrize(
    "state", [State.RECEIVED, State.SCREENING, State.ACCEPTED, State.MORE_ASKED, State.JOINED, State.DECLINED]
)
def test_a_source_may_withdraw_at_any_time(state: State) -> None:
    assert Verb.WITHDRAW in open_verbs(Subject.SUBMISSION, state, Who.SOURCE)


def test_only_the_clerk_sends_only_the_door_publishes_and_only_the_clock_lets_lapse() -> None:
    alone = {Verb.TRANSMIT: Who.CLERK, Verb.PUBLISH: Who.DOOR, Verb.LAPSE: Who.CLOCK}
    for row in TRANSITIONS:
        if row.verb in alone:
            assert row.who == {alone[row.verb]}


@pytest.mark.parametrize("verb", [Verb.ENDORSE, Verb.COMMENT])
def test_only_mandates_answer(verb: Verb) -> None:
    assert all(row.who == {Who.HOLDER, Who.ASSISTANT} for row in TRANSITIONS if row.verb is verb)


def test_every_verb_of_a_communication_has_its_ruling() -> None:
    assert {ruling.verb for ruling in RULINGS} == {
        row.verb for row in TRANSITIONS if row.subject is Subject.COMMUNICATION
    }


def test_every_state_but_the_first_is_reached() -> None:
    reached = {row.target for row in TRANSITIONS}
    named = {state for row in TRANSITIONS for state in row.sources}
    assert named - reached == {State.RECEIVED, State.DRAFTING}


def test_the_page_shows_the_table_as_it_is() -> None:
    rows = [
        f"| {row.subject} | {row.verb} | {', '.join(sorted(row.sources))} | {row.target or ''} | {', '.join(sorted(row.who))} |"
        f" {'yes' if row.reason else ''} |"
        for row in TRANSITIONS
    ]
    page = PAGE.read_text(encoding="utf-8")
    assert [line for line in page.splitlines() if line.startswith(("| submission", "| communication"))] == rows
