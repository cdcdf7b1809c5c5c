"""What is sent, when it may be public, and what keeps either back."""

import datetime

from tests.procedure.communication.letters import (
    CLERK,
    DOOR,
    DRAFT,
    LATER,
    NOW,
    OFFICER,
    cleared,
    command,
    refusals,
    step,
)
from verbale.procedure.communication import CommunicationState, decide_communication
from verbale.procedure.decision import Refusal, Taken
from verbale.procedure.transitions import State, Verb

DAY = datetime.timedelta(days=1)
SIXTY = NOW + 60 * DAY


def sent(public_from: datetime.datetime | None = SIXTY) -> CommunicationState:
    return step(cleared(), command(Verb.TRANSMIT, CLERK, text="text-1", until=public_from))


def test_a_draft_is_not_sent_and_an_officer_sends_nothing() -> None:
    assert refusals(DRAFT, command(Verb.TRANSMIT, CLERK, text="text-1")) == ["not-from-here"]
    assert refusals(cleared(), command(Verb.TRANSMIT, OFFICER, text="text-1")) == ["not-yours"]


def test_every_obstacle_is_said_at_once() -> None:
    obstacles = (Refusal("no-contact"), Refusal("no-case"))
    given = command(Verb.TRANSMIT, CLERK, text="text-0", obstacles=obstacles)
    assert refusals(cleared(), given) == ["another-text", "no-contact", "no-case"]


def test_what_was_sent_is_laid_at_the_counter() -> None:
    found = decide_communication(cleared(), command(Verb.TRANSMIT, CLERK, text="text-1", until=SIXTY), NOW)
    assert isinstance(found, Taken)
    assert found.state.state is State.TRANSMITTED
    assert [effect.code for effect in found.effects] == ["lay-at-counter", "send-calendar"]


def test_nothing_is_public_before_its_time() -> None:
    assert refusals(sent(), command(Verb.PUBLISH, DOOR), SIXTY - datetime.timedelta(seconds=1)) == ["too-early"]
    assert step(sent(), command(Verb.PUBLISH, DOOR), SIXTY).state is State.PUBLISHED


def test_without_a_day_of_publication_nothing_is_public() -> None:
    assert refusals(sent(None), command(Verb.PUBLISH, DOOR), SIXTY) == ["no-publication-day"]


def test_publication_is_put_off_with_a_reason_and_never_brought_forward() -> None:
    assert refusals(sent(), command(Verb.DEFER, until=SIXTY - DAY, reason="Sooner")) == ["not-later"]
    assert refusals(sent(), command(Verb.DEFER, until=SIXTY + DAY)) == ["no-reason"]
    later = step(sent(), command(Verb.DEFER, until=SIXTY + 30 * DAY, reason="Her safety."))
    assert refusals(later, command(Verb.DEFER, until=SIXTY + 10 * DAY, reason="Sooner")) == ["not-later"]
    assert refusals(later, command(Verb.PUBLISH, DOOR), SIXTY + 29 * DAY) == ["too-early"]
    assert step(later, command(Verb.PUBLISH, DOOR), SIXTY + 30 * DAY).state is State.PUBLISHED


def test_what_forbids_publication_is_listed_beside_the_day() -> None:
    given = command(Verb.PUBLISH, DOOR, obstacles=(Refusal("no-text"),))
    assert refusals(sent(), given, LATER) == ["too-early", "no-text"]


def test_the_log_gets_codes_and_hashes_and_no_words() -> None:
    found = decide_communication(cleared(), command(Verb.WITHDRAW, reason="The source withdrew."), NOW)
    assert isinstance(found, Taken)
    assert found.facts == {"from": "cleared", "to": "withdrawn", "text": "text-1"}
