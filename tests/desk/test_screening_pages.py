"""The pages on which officers look through what sources have submitted."""

import datetime
import re
from html import unescape
from pathlib import Path

import pytest
from django.conf import LazySettings

from tests.desk.people import AT, Desk
from tests.desk.signed_in import signed_in
from tests.desk.submitting import PEPPER, person, submission_in, submit, told
from verbale.desk.cases.models import Case
from verbale.desk.cases.people import add_person
from verbale.desk.keyring import Keyring, keyring, make_pair
from verbale.desk.matching import raised
from verbale.desk.steps.collect import collect
from verbale.desk.submissions.models import Submission
from verbale.intake.coming_back import come_back, left_for_source
from verbale.intake.handing_in import SubmittedFile

pytestmark = pytest.mark.django_db(databases=["default", "intake"])


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raised, "people_like", lambda _: ())


@pytest.fixture
def keys(tmp_path: Path, settings: LazySettings) -> Keyring:
    settings.VERBALE_HOME = tmp_path
    make_pair(tmp_path)
    return keyring(tmp_path)


def text_of(page: bytes) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page.decode())))


def path(submission: Submission, end: str = "") -> str:
    return f"/desk/screening/{submission.key}{end}"


def test_what_one_may_not_see_looks_as_what_does_not_exist(desk: Desk) -> None:
    hidden, client = submission_in(desk.case), signed_in(desk.outsider)
    for end in ("", "/files/abc"):
        there, nowhere = (client.get(f"/desk/screening/{key}{end}") for key in (hidden.key, "2222222222nope"))
        assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)
    for end in ("/screen", "/accept", "/open", "/withdraw"):
        there, nowhere = (client.post(f"/desk/screening/{key}{end}") for key in (hidden.key, "2222222222nope"))
        assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content) == (404, there.content)
    assert "panader" not in client.get("/desk/screening").content.decode()


def test_no_page_shows_the_source_before_its_identity_is_opened_and_then_once(desk: Desk, keys: Keyring) -> None:
    receipt = submit(keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    client.post(path(taken, "/screen"))
    client.post(path(taken, "/accept"), {"into": desk.case.key})
    for page in ("/desk", "/desk/screening", path(taken), "/desk/cases", f"/desk/cases/{desk.case.key}"):
        shown = client.get(page).content.decode()
        assert "Basilio" not in shown
        assert "example.org, +99" not in shown
    refused = client.post(path(taken, "/open"), {"reason": " "})
    assert (refused.status_code, "Basilio" in refused.content.decode()) == (422, False)
    opened = client.post(path(taken, "/open"), {"reason": "to ask for a paper"})
    assert "Basilio Ansúrez" in text_of(opened.content)
    assert "basilio@example.org" in text_of(opened.content)
    assert "Basilio" not in client.get(path(taken)).content.decode()
    crossing, key = come_back(receipt.code, PEPPER, AT)
    assert any("to ask for a paper" in words for _, words in left_for_source(crossing, key))


def test_the_urgent_come_first_then_what_is_feared_for_then_the_oldest(desk: Desk) -> None:
    days = [datetime.date(2024, 2, day) for day in (1, 2, 3, 4)]
    made = [submission_in(None, number) for number in (1, 2, 3, 4)]
    for each, day in zip(made, reversed(days), strict=True):
        each.day = day
        each.save()
    Submission.objects.filter(number=1).update(urgent="held now")
    Submission.objects.filter(number=2).update(reprisals="for a sister")
    page = signed_in(desk.officer).get("/desk/screening").content.decode()
    assert re.findall(r">(S-\d{4})</a>", page) == ["S-0001", "S-0002", "S-0004", "S-0003"]
    assert "held now" in page


def test_an_empty_queue_says_so_and_on_which_day(desk: Desk) -> None:
    assert "No submission waits today" in text_of(signed_in(desk.officer).get("/desk/screening").content)


def test_who_is_like_its_people_stands_beside_it_with_reasons_and_may_be_said_to_be_the_same(
    desk: Desk, keys: Keyring
) -> None:
    known = add_person(desk.case, "Remedios Ansurez")
    submit(told(person("Remedios Ansúrez Vidal")), keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    client.post(path(taken, "/screen"))
    page = text_of(client.get(path(taken)).content)
    assert "strong Remedios Ansurez" in page
    assert "only accents, capitals or hyphens differ" in page
    same = {f"same-{taken.people.get().key}": known.key}
    client.post(path(taken, "/accept"), {"into": desk.case.key, **same})
    assert desk.case.people.count() == 1
    assert signed_in(desk.outsider).get(path(taken)).status_code == 404


def test_a_coordinator_is_shown_whom_to_ask_and_no_more(desk: Desk, keys: Keyring) -> None:
    hidden = Case.objects.create(title="The hidden matter")
    hidden.access.create(account=desk.outsider, why="test")
    add_person(hidden, "Remedios Ansurez")
    submit(keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    assert "blind" not in text_of(client.get(path(taken)).content)
    desk.officer.is_coordinator = True
    desk.officer.save()
    page = client.get(path(taken)).content.decode()
    assert "Ask: outsider." in text_of(page.encode())
    assert "hidden matter" not in page
    assert "Remedios Ansurez" not in page


def test_what_is_refused_is_said_and_what_was_typed_is_kept(desk: Desk, keys: Keyring) -> None:
    submit(keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    client.post(path(taken, "/screen"))
    asked = client.post(path(taken, "/ask"), {"question": "¿A qué hora?", "reason": ""})
    assert asked.status_code == 422
    assert "needs a reason" in text_of(asked.content)
    assert "¿A qué hora?" in asked.content.decode()
    nowhere = client.post(path(taken, "/join"), {"other": "S-9999"})
    assert "No other submission is named" in text_of(nowhere.content)
    accepted = client.post(path(taken, "/accept"), {"title": " "})
    assert "No case is named" in text_of(accepted.content)
    assert client.post(path(taken, "/dance")).status_code == 404


def test_a_file_is_given_to_keep_under_a_name_that_tells_nothing(desk: Desk, keys: Keyring) -> None:
    submit(files=[SubmittedFile("carta de Basilio.PDF", b"%PDF-words")], keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    got = client.get(path(taken, f"/files/{taken.files.get().key}"))
    assert got.content == b"%PDF-words"
    assert got["Content-Type"] == "application/octet-stream"
    assert re.fullmatch(r'attachment; filename="S-0001-\w{6}\.pdf"', got["Content-Disposition"])


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_page_speaks_the_readers_language(desk: Desk, keys: Keyring, language: str) -> None:
    submit(keys=keys)
    collect(AT, keys)
    taken, client = Submission.objects.get(), signed_in(desk.officer)
    client.post(path(taken, "/screen"))
    page = text_of(client.get(f"{path(taken)}?lang={language}").content)
    assert {"fr": "Interroger la source", "es": "Preguntar a la fuente"}[language] in page
