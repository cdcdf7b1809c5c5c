"""A submission on its way through the desk, and what is written of each step."""

import pytest

from tests.desk.people import AT, Desk, account
from tests.desk.submitting import KEYS, NO, NOT_ASKED, SOURCE, YES, crossing_of, person, submission, submit, told
from verbale.desk.accounts.models import Role
from verbale.desk.cases.models import Case, Person
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.substance import Block
from verbale.desk.log.models import LogEntry
from verbale.desk.log.verifying import breaks_of_log
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.steps.accept import NoSuchCase, accept
from verbale.desk.steps.answer_source import ask, decline
from verbale.desk.steps.change_consents import change_consents
from verbale.desk.steps.collect import collect
from verbale.desk.steps.join import join, reopen
from verbale.desk.steps.open_identity import open_identity
from verbale.desk.steps.screen import mark_urgent, screen
from verbale.desk.steps.taking import StepRefused
from verbale.desk.steps.taking_submission import NoSuchSubmission
from verbale.desk.steps.withdraw_submission import withdraw_submission
from verbale.desk.submissions import notes
from verbale.desk.submissions.models import Submission, SubmissionNote
from verbale.desk.submissions.notes import leave_notes
from verbale.intake.coming_back import left_for_source
from verbale.intake.handing_in import Receipt, say_to_desk
from verbale.intake.models import Note
from verbale.intake.receipts.keys import box_key
from verbale.intake.submission import PersonTold

pytestmark = pytest.mark.django_db(databases=["default", "intake"])


def codes(refused: pytest.ExceptionInfo[StepRefused]) -> list[str]:
    return [refusal.code for refusal in refused.value.refusals]


def screened(desk: Desk, *people: PersonTold) -> Submission:
    taken = submission(told(*people))
    screen(desk.officer, taken.key, AT)
    taken.refresh_from_db()
    return taken


def in_case(desk: Desk, *people: PersonTold) -> Submission:
    taken = screened(desk, *people)
    accept(desk.officer, taken.key, AT, into=desk.case.key)
    taken.refresh_from_db()
    return taken


def left(receipt: Receipt) -> list[str]:
    leave_notes(AT)
    return [words for _, words in left_for_source(crossing_of(receipt), box_key(receipt.code))]


def test_who_is_not_on_its_case_cannot_learn_that_a_submission_exists(desk: Desk) -> None:
    taken = in_case(desk)
    for key in (taken.key, "never-was"):
        for step in (
            lambda key=key: screen(desk.outsider, key, AT),
            lambda key=key: ask(desk.outsider, key, "When?", "the day", AT),
            lambda key=key: open_identity(desk.outsider, key, "why not", AT, KEYS),
            lambda key=key: mark_urgent(desk.outsider, key, "held", AT),
        ):
            with pytest.raises(NoSuchSubmission):
                step()


@pytest.mark.parametrize("role", [Role.HOLDER, Role.ASSISTANT, Role.CLERK, Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_officers_know_of_submissions(desk: Desk, role: Role) -> None:
    taken = submission()
    with pytest.raises(NoSuchSubmission):
        screen(account("other", role), taken.key, AT)


def test_a_step_that_is_refused_writes_nothing(desk: Desk) -> None:
    taken = submission()
    before = LogEntry.objects.count(), OutboxEntry.objects.count(), Case.objects.count(), SubmissionNote.objects.count()
    for step in (
        lambda: accept(desk.officer, taken.key, AT, title="The bakers"),
        lambda: decline(desk.officer, taken.key, "", AT),
        lambda: ask(desk.officer, taken.key, " ", "why", AT),
        lambda: open_identity(desk.officer, taken.key, " ", AT, KEYS),
    ):
        with pytest.raises(StepRefused):
            step()
    assert before == (
        LogEntry.objects.count(),
        OutboxEntry.objects.count(),
        Case.objects.count(),
        SubmissionNote.objects.count(),
    )


def test_a_case_that_the_officer_is_not_on_takes_nothing_in(desk: Desk) -> None:
    taken = screened(desk)
    with pytest.raises(NoSuchCase):
        accept(desk.outsider, taken.key, AT, into=desk.case.key)
    assert Submission.objects.get().state == "screening"


def test_accepted_into_a_new_case_its_people_come_with_their_consents_and_nobody_else_sees_it(desk: Desk) -> None:
    taken = screened(desk, person("Remedios Ansúrez", YES, YES, NO), person("Bo Lind", NOT_ASKED, NO, NO, child=True))
    accept(desk.officer, taken.key, AT, title="The bakers of Oreba")
    case = Case.objects.get(title="The bakers of Oreba")
    assert [(p.name, p.child, p.in_letter, p.to_government, p.in_public) for p in case.people.order_by("pk")] == [
        ("Remedios Ansúrez", False, "yes", "yes", "no"),
        ("Bo Lind", True, "not-asked", "no", "no"),
    ]
    assert [(each.account, each.why) for each in case.access.all()] == [(desk.officer, "opened")]
    assert LogEntry.objects.filter(action="accept").get().facts["case"] == case.key
    assert breaks_of_log() == ()


def test_an_officer_says_who_is_in_the_case_already_and_one_no_outweighs_a_yes(desk: Desk) -> None:
    in_case(desk, person("Remedios Ansúrez", YES, YES, YES))
    known = Person.objects.get()
    second = screened(desk, person("Remedios Ansurez Vidal", YES, NO, NOT_ASKED))
    accept(desk.officer, second.key, AT, into=desk.case.key, same={second.people.get().key: known.key})
    known.refresh_from_db()
    assert (known.in_letter, known.to_government, known.in_public) == ("yes", "no", "yes")
    assert known.names == ("Remedios Ansúrez", "Remedios Ansurez Vidal")


def test_names_that_are_alike_are_never_made_one_unasked(desk: Desk) -> None:
    in_case(desk, person("Remedios Ansúrez"))
    in_case(desk, person("Remedios Ansúrez"))
    assert desk.case.people.count() == 2


def test_a_question_reaches_the_source_sealed_and_its_answer_opens_the_submission_again(desk: Desk) -> None:
    receipt = submit()
    collect(AT, KEYS)
    key = Submission.objects.get().key
    screen(desk.officer, key, AT)
    ask(desk.officer, key, "¿A qué hora?", "the hour is not known", AT)
    assert left(receipt) == ["¿A qué hora?"]
    assert b"hora" not in bytes(Note.objects.get().box)
    assert "hora" not in str(LogEntry.objects.filter(action="ask-more").get().facts)
    say_to_desk(crossing_of(receipt), "A las siete.", KEYS.public, AT.date())
    collect(AT, KEYS)
    assert Submission.objects.get().state == "screening"


def test_what_is_left_for_a_source_is_left_once_also_when_the_machine_stopped_before_marking_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = submit()
    collect(AT, KEYS)
    key = Submission.objects.get().key
    screen(desk.officer, key, AT)
    ask(desk.officer, key, "¿A qué hora?", "why", AT)
    note = SubmissionNote.objects.get()
    notes._leave(note)
    assert left(receipt) == left(receipt) == ["¿A qué hora?"]
    note.refresh_from_db()
    assert note.left_at == AT
    assert not OutboxEntry.objects.filter(done_at=None, code="question-for-source").exists()


def test_a_declined_source_is_told_so_in_its_language_without_the_reason_and_may_be_taken_up_again(desk: Desk) -> None:
    receipt = submit()
    collect(AT, KEYS)
    key = Submission.objects.get().key
    screen(desk.officer, key, AT)
    decline(desk.officer, key, "outside the mandate", AT)
    (words,) = left(receipt)
    assert words.startswith("Gracias por su información")
    assert "mandate" not in words
    reopen(desk.officer, key, "new facts", AT)
    assert Submission.objects.get().state == "screening"


def test_an_identity_is_opened_with_a_reason_in_the_log_and_the_source_learns_that_and_why_but_not_by_whom(
    desk: Desk,
) -> None:
    receipt = submit()
    collect(AT, KEYS)
    key = Submission.objects.get().key
    assert open_identity(desk.officer, key, "to ask for a medical paper", AT, KEYS) == SOURCE
    entry = LogEntry.objects.get(action="open-identity")
    assert (entry.actor, entry.reason) == (desk.officer.key, "to ask for a medical paper")
    assert "Basilio" not in f"{entry.facts}{entry.reason}"
    (words,) = left(receipt)
    assert "to ask for a medical paper" in words
    assert desk.officer.name not in words
    assert desk.officer.key not in words


def test_a_submission_joined_to_one_in_a_case_brings_its_people_and_one_joined_before_comes_along(desk: Desk) -> None:
    first, early = screened(desk, person("Remedios Ansúrez")), screened(desk, person("Bo Lind"))
    join(desk.officer, early.key, first.key, AT)
    accept(desk.officer, first.key, AT, into=desk.case.key)
    late = screened(desk, person("Ilse Berg"))
    join(desk.officer, late.key, first.key, AT)
    assert {each.name for each in desk.case.people.all()} == {"Remedios Ansúrez", "Bo Lind", "Ilse Berg"}
    assert {each.case for each in Submission.objects.all()} == {desk.case}


def test_a_submission_is_not_joined_to_itself_nor_to_one_that_is_joined_or_declined(desk: Desk) -> None:
    one, other = screened(desk), screened(desk)
    decline(desk.officer, other.key, "no facts", AT)
    for key in (one.key, other.key):
        with pytest.raises(StepRefused) as refused:
            join(desk.officer, one.key, key, AT)
        assert codes(refused) == ["not-joinable"]
    with pytest.raises(StepRefused) as refused:
        join(desk.officer, one.key, "", AT)
    assert codes(refused) == ["no-other-submission"]


def test_a_withdrawn_submission_takes_its_consents_along_and_every_letter_that_rests_on_them_is_held(
    desk: Desk,
) -> None:
    taken = in_case(desk, person("Karel Ostrow", YES, YES, YES))
    blocks = [Block("allegations", "On 3 May 2021, the house of Mr. Karel Ostrow was searched.")]
    assert obstacles_to_sending(blocks, desk.case.people.all()) == ()
    withdraw_submission(None, taken.key, AT)
    assert [each.code for each in obstacles_to_sending(blocks, desk.case.people.all())] == ["name-without-consent"]
    assert OutboxEntry.objects.filter(code="tell-what-rests-on-it", subject=taken.key).exists()
    assert LogEntry.objects.get(action="withdraw").actor == "source"


def test_what_another_source_said_stands_when_one_withdraws(desk: Desk) -> None:
    first = in_case(desk, person("Karel Ostrow", YES, NO, NO))
    second, known = screened(desk, person("Karel Ostrow", YES, YES, NO)), Person.objects.get()
    accept(desk.officer, second.key, AT, into=desk.case.key, same={second.people.get().key: known.key})
    withdraw_submission(desk.officer, first.key, AT, "by telephone")
    known.refresh_from_db()
    assert (known.in_letter, known.to_government) == ("yes", "yes")


def test_a_consent_that_was_changed_goes_before_what_was_said_till_then_and_not_before_what_comes(desk: Desk) -> None:
    in_case(desk, person("Karel Ostrow", YES, NO, NO))
    known = Person.objects.get()
    change_consents(desk.officer, known.key, ("yes", "yes", "no"), "he himself, by telephone", AT)
    known.refresh_from_db()
    assert known.to_government == "yes"
    later = screened(desk, person("Karel Ostrow", YES, NO, NO))
    accept(desk.officer, later.key, AT, into=desk.case.key, same={later.people.get().key: known.key})
    known.refresh_from_db()
    assert known.to_government == "no"


def test_consents_change_only_on_somebodys_word_and_only_for_who_is_on_the_case(desk: Desk) -> None:
    in_case(desk)
    key = Person.objects.get().key
    with pytest.raises(NoSuchCase):
        change_consents(desk.outsider, key, ("no", "no", "no"), "she", AT)
    for consents, said_by, code in (((), "she", "no-consents"), (("no", "no", "no"), " ", "no-word-of-whom")):
        with pytest.raises(StepRefused) as refused:
            change_consents(desk.officer, key, consents, said_by, AT)
        assert codes(refused) == [code]
    with pytest.raises(StepRefused) as refused:
        change_consents(desk.holders["HRD"], key, ("no", "no", "no"), "she", AT)
    assert codes(refused) == ["not-yours"]
