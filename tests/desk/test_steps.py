"""A letter on its way through the desk, and what is written of each step."""

import datetime

import pytest

from tests.desk.people import AT, BLOCKS, Desk
from verbale.desk.cases.models import Consent, Person
from verbale.desk.communications.models import Change, Communication, Version
from verbale.desk.communications.substance import Block
from verbale.desk.log.models import LogEntry
from verbale.desk.log.verifying import breaks_of_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.answer import Proposal, decline, endorse, find_ready, propose_changes
from verbale.desk.steps.ask_mandates import ask_mandates
from verbale.desk.steps.change_mandates import add_mandate, drop_mandate
from verbale.desk.steps.clear import clear
from verbale.desk.steps.edit_draft import SavedOver, edit_draft
from verbale.desk.steps.lapse import lapse_what_is_due
from verbale.desk.steps.settle_change import settle_change
from verbale.desk.steps.taking import NoSuchCommunication, StepRefused
from verbale.desk.steps.transmit import transmit
from verbale.procedure.clocks import Round

WEEK = datetime.timedelta(days=7)


def codes(refused: pytest.ExceptionInfo[StepRefused]) -> list[str]:
    return [refusal.code for refusal in refused.value.refusals]


def test_who_is_not_on_a_case_cannot_learn_that_it_exists(desk: Desk) -> None:
    draft = desk.draft()
    for key in (draft.key, "never-was"):
        with pytest.raises(NoSuchCommunication):
            edit_draft(desk.outsider, key, BLOCKS, 1, AT)


def test_a_step_that_is_refused_writes_nothing(desk: Desk) -> None:
    draft = desk.draft()
    before = LogEntry.objects.count(), OutboxEntry.objects.count(), Version.objects.count()
    with pytest.raises(StepRefused) as refused:
        transmit(desk.clerk, draft.key, draft.text, AT)
    assert codes(refused) == ["not-from-here"]
    assert (LogEntry.objects.count(), OutboxEntry.objects.count(), Version.objects.count()) == before


def test_who_saves_over_anothers_change_is_shown_it_and_nothing_is_lost(desk: Desk) -> None:
    draft = desk.draft()
    edit_draft(desk.officer, draft.key, (*BLOCKS, Block("requests", "2. And this.")), 1, AT)
    with pytest.raises(SavedOver) as saved:
        edit_draft(desk.officer, draft.key, BLOCKS[:1], 1, AT)
    assert saved.value.latest.number == 2
    assert [version.number for version in draft.versions.all()] == [1, 2]


def test_mandates_propose_changes_that_are_taken_or_left_with_a_word_why(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, AT)
    propose_changes(
        desk.holders["HRD"], draft.key, "HRD", [Proposal("searched at night", "allegations"), Proposal(" ")], AT
    )
    for mandate in ("FOAA", "TERR"):
        find_ready(desk.holders[mandate], draft.key, mandate, AT)
    change = Change.objects.get()
    with pytest.raises(StepRefused) as refused:
        ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, AT)
    assert codes(refused) == ["changes-open"]
    settle_change(desk.officer, draft.key, change.key, taken=False, why="The hour is not known.", at=AT)
    change.refresh_from_db()
    assert (change.taken, change.why) == (False, "The hour is not known.")
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, AT)


def test_a_holder_answers_for_its_own_mandate_only(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, AT)
    with pytest.raises(StepRefused) as refused:
        find_ready(desk.holders["HRD"], draft.key, "FOAA", AT)
    assert codes(refused) == ["not-asked"]


def test_a_change_of_substance_asks_again_and_a_change_of_the_heading_does_not(desk: Desk) -> None:
    draft = desk.cleared()
    heading = (Block("heading", "Mandates of two"), *BLOCKS[1:])
    edit_draft(desk.officer, draft.key, heading, 1, AT)
    draft.refresh_from_db()
    assert draft.state == "cleared"
    edit_draft(desk.officer, draft.key, (*heading, Block("requests", "2. More.")), 2, AT)
    draft.refresh_from_db()
    assert (draft.state, draft.cleared_text, draft.rounds.filter(runs=True).count()) == ("in-clearance", "", 0)


def test_silence_lapses_once_and_is_no_consent(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, AT)
    assert lapse_what_is_due(AT + WEEK - datetime.timedelta(days=1)) == ()
    late = AT + 2 * WEEK
    assert lapse_what_is_due(late) == (draft.key,)
    assert lapse_what_is_due(late) == ()
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, late)
    endorse(desk.holders["HRD"], draft.key, "HRD", draft.text, late)
    decline(desk.holders["FOAA"], draft.key, "FOAA", draft.text, late)
    lapse_what_is_due(late + WEEK)
    with pytest.raises(StepRefused) as refused:
        clear(desk.officer, draft.key, draft.text, late + WEEK)
    assert codes(refused) == ["to-be-dropped"]
    for mandate in ("FOAA", "TERR"):
        drop_mandate(desk.officer, draft.key, mandate, "No endorsement.", late + WEEK)
    clear(desk.officer, draft.key, draft.text, late + WEEK)
    draft.refresh_from_db()
    assert [mandate.code for mandate in draft.mandates.all()] == ["HRD"]


def test_a_mandate_that_joins_late_is_asked_alone(desk: Desk) -> None:
    draft = desk.draft()
    ask_mandates(desk.officer, draft.key, draft.text, Round.COMMENTS, AT)
    for mandate, holder in desk.holders.items():
        find_ready(holder, draft.key, mandate, AT)
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, AT)
    for mandate, holder in desk.holders.items():
        endorse(holder, draft.key, mandate, draft.text, AT)
    add_mandate(desk.officer, draft.key, "HEALTH", AT)
    ask_mandates(desk.officer, draft.key, draft.text, Round.FINAL, AT)
    running = draft.rounds.get(runs=True)
    assert {question.mandate: question.answer for question in running.questions.all()} == {
        "HRD": "endorsed",
        "FOAA": "endorsed",
        "TERR": "endorsed",
        "HEALTH": "asked",
    }


def test_no_name_goes_to_a_government_without_consent(desk: Desk) -> None:
    draft = desk.cleared()
    person = Person.objects.create(case=desk.case, name="Karel Ostrow")
    for consent in (Consent.NOT_ASKED, Consent.NO):
        Person.objects.update(to_government=consent)
        with pytest.raises(StepRefused) as refused:
            transmit(desk.clerk, draft.key, draft.text, AT)
        assert codes(refused) == ["name-without-consent"]
        assert refused.value.refusals[0].facts["person"] == person.key
    Person.objects.update(to_government=Consent.YES)
    transmit(desk.clerk, draft.key, draft.text, AT)


def test_a_letter_that_is_sent_has_its_number_its_date_and_its_clock(desk: Desk) -> None:
    draft = desk.cleared()
    transmit(desk.clerk, draft.key, draft.text, AT)
    draft.refresh_from_db()
    assert str(draft) == "AL XAL 1/2024"
    assert draft.date == datetime.date(2024, 3, 1)
    assert draft.public_from == datetime.datetime(2024, 4, 30, 22, tzinfo=datetime.UTC)
    entry = LogEntry.objects.get(action="transmit")
    assert (entry.facts["number"], entry.facts["year"], entry.facts["date"]) == (1, 2024, "2024-03-01")
    assert set(OutboxEntry.objects.values_list("code", flat=True)) >= {"lay-at-counter", "send-calendar"}


def test_numbers_go_on_by_addressee_and_year_in_geneva(desk: Desk) -> None:
    new_year = datetime.datetime(2024, 12, 31, 23, 30, tzinfo=datetime.UTC)
    for addressee, at, expected in (
        ("XAL", AT, "1/2024"),
        ("XAL", AT, "2/2024"),
        ("XBE", AT, "1/2024"),
        ("XAL", new_year, "1/2025"),
    ):
        draft = desk.cleared(addressee)
        transmit(desk.clerk, draft.key, draft.text, at)
        draft.refresh_from_db()
        assert str(draft) == f"AL {addressee} {expected}"


def test_every_step_is_in_the_log_which_holds(desk: Desk) -> None:
    draft = desk.cleared()
    transmit(desk.clerk, draft.key, draft.text, AT)
    actions = list(LogEntry.objects.filter(subject=draft.key).values_list("action", flat=True))
    assert actions == [
        "begin-draft",
        "ask-comments",
        *["comment"] * 3,
        "ask-endorsement",
        *["endorse"] * 3,
        "clear",
        "transmit",
    ]
    assert breaks_of_log() == ()
    words = " ".join(f"{entry.reason} {entry.facts}" for entry in LogEntry.objects.all())
    assert "Ostrow" not in words


def test_a_number_is_never_given_twice_to_one_addressee_and_year(desk: Desk) -> None:
    first, second = desk.cleared(), desk.cleared()
    transmit(desk.clerk, first.key, first.text, AT)
    transmit(desk.clerk, second.key, second.text, AT)
    numbers = Communication.objects.exclude(number=None).values_list("number", flat=True)
    assert sorted(number for number in numbers if number) == [1, 2]
