"""The pages of cases."""

import pytest

from tests.desk.people import Desk, account
from tests.desk.signed_in import signed_in
from tests.desk.submitting import submission_in
from tests.desk.test_screening_pages import text_of
from verbale.desk.accounts.models import Role
from verbale.desk.cases.models import CaseTask
from verbale.desk.cases.people import add_person, say_consents, take_back
from verbale.desk.log.models import LogEntry
from verbale.desk.log.verifying import breaks_of_log

pytestmark = pytest.mark.django_db
EVENT = {"date": "2023-05", "what": "She was held.", "attribution": "alleged", "told_in": "a newspaper"}


def path(desk: Desk, end: str = "") -> str:
    return f"/desk/cases/{desk.case.key}{end}"


def test_what_one_may_not_see_looks_as_what_does_not_exist(desk: Desk) -> None:
    client = signed_in(desk.outsider)
    there, nowhere = (client.get(f"/desk/cases/{key}") for key in (desk.case.key, "2222222222nope"))
    assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)
    for end in ("/note", "/event", "/hand-over", "/let-in", "/consents", "/dance"):
        there, nowhere = (client.post(f"/desk/cases/{key}{end}") for key in (desk.case.key, "2222222222nope"))
        assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)
    assert "bakers" not in client.get("/desk/cases").content.decode()


def test_the_list_says_how_much_is_in_each_case(desk: Desk) -> None:
    add_person(desk.case, "Karel Ostrow")
    submission_in(desk.case)
    page = text_of(signed_in(desk.officer).get("/desk/cases").content)
    assert "The bakers of Lenz 1 1 0" in page


def test_an_event_is_entered_corrected_and_struck_and_nothing_of_it_is_lost(desk: Desk) -> None:
    client = signed_in(desk.officer)
    client.post(path(desk, "/event"), EVENT)
    first = desk.case.events.get()
    assert "May 2023 She was held. Alleged a newspaper" in text_of(client.get(path(desk)).content)
    form = client.get(f"{path(desk)}?event={first.key}").content.decode()
    assert f'name="replaces" value="{first.key}"' in form
    client.post(path(desk, "/event"), {**EVENT, "date": "2023-05-03", "replaces": first.key})
    page = text_of(client.get(path(desk)).content)
    assert "3 May 2023" in page
    assert desk.case.events.count() == 2
    second = desk.case.events.get(replaces=first)
    assert client.post(path(desk, "/event"), {**EVENT, "replaces": first.key}).status_code == 404
    assert client.post(path(desk, "/strike"), {"event": second.key, "reason": ""}).status_code == 422
    client.post(path(desk, "/strike"), {"event": second.key, "reason": "another person"})
    assert "No event was entered." in text_of(client.get(path(desk)).content)
    assert desk.case.events.count() == 2
    assert breaks_of_log() == ()


def test_all_that_is_wrong_with_an_event_is_said_at_once_and_what_was_typed_is_kept(desk: Desk) -> None:
    wrong = signed_in(desk.officer).post(
        path(desk, "/event"), {"date": "in May", "until": "2020", "what": " ", "where": "Lenz", "attribution": "sure"}
    )
    page = text_of(wrong.content)
    for words in (
        "Say what happened.",
        "Write the date as",
        "The end is no date",
        "how it is known",
        "Say which submission",
    ):
        assert words in page
    assert 'value="Lenz"' in wrong.content.decode()
    assert not desk.case.events.exists()


def test_consents_are_changed_on_somebodys_word(desk: Desk) -> None:
    person, client = add_person(desk.case, "Karel Ostrow"), signed_in(desk.officer)
    change = {"person": person.key, "in_letter": "yes", "to_government": "yes", "in_public": "no"}
    assert client.post(path(desk, "/consents"), change).status_code == 422
    client.post(path(desk, "/consents"), {**change, "said_by": "he himself"})
    person.refresh_from_db()
    assert (person.in_letter, person.to_government, person.in_public) == ("yes", "yes", "no")


def test_a_withdrawn_source_shows_at_once_on_the_case(desk: Desk) -> None:
    submission, person = submission_in(desk.case), add_person(desk.case, "Karel Ostrow")
    client = signed_in(desk.officer)
    say_consents(person, ("yes", "yes", "no"), "he", desk.case.opened_at, submission_id=submission.pk)
    assert "A source has withdrawn" not in text_of(client.get(path(desk)).content)
    take_back(submission.pk, desk.case.opened_at)
    assert "A source has withdrawn" in text_of(client.get(path(desk)).content)


def test_notes_and_tasks_are_kept_and_the_log_does_not_say_what_they_say(desk: Desk) -> None:
    client = signed_in(desk.officer)
    client.post(path(desk, "/note"), {"words": "Call the lawyer of Karel"})
    client.post(path(desk, "/task"), {"words": "Call again", "who": desk.officer.key, "until": "2024-03-31"})
    assert client.post(path(desk, "/task"), {"words": "Call", "until": "soon"}).status_code == 422
    assert client.post(path(desk, "/note"), {"words": " "}).status_code == 422
    task = CaseTask.objects.get()
    page = text_of(client.get(path(desk)).content)
    assert "Call the lawyer of Karel" in page
    assert "31 March 2024" in page
    client.post(path(desk, "/done"), {"task": task.key})
    task.refresh_from_db()
    assert task.done_at is not None
    assert not any("Call" in f"{entry.reason}{entry.facts}" for entry in LogEntry.objects.all())


def test_the_case_shows_who_may_see_it_and_why_and_is_handed_over_in_one_step(desk: Desk) -> None:
    client, colleague = signed_in(desk.officer), account("colleague", Role.OFFICER)
    client.post(path(desk, "/let-in"), {"who": desk.outsider.key, "why": "knows the town"})
    page = text_of(client.get(path(desk)).content)
    assert "outsider, Officer: knows the town" in page or "outsider, officer: knows the town" in page
    client.post(path(desk, "/task"), {"words": "Call again", "who": desk.officer.key})
    client.post(path(desk, "/hand-over"), {"to": colleague.key})
    assert client.get(path(desk)).status_code == 404
    assert CaseTask.objects.get().who == colleague
    assert "took the case over" in text_of(signed_in(colleague).get(path(desk)).content)


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_reads_no_case_is_never_let_in(desk: Desk, role: Role) -> None:
    other = account("other", role)
    answer = signed_in(desk.officer).post(path(desk, "/let-in"), {"who": other.key, "why": "asked"})
    assert answer.status_code == 422
    assert not desk.case.access.filter(account=other).exists()
