"""The form at /submit: what it says, what it keeps, what it seals."""

import re

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http.response import HttpResponse
from django.test import Client
from pytest_django import Settings

from verbale.intake.form.answers import Answers, PersonTyped
from verbale.intake.form.files import LARGEST, wrong_files
from verbale.intake.form.steps import STEPS, first_unanswered
from verbale.intake.handing_in import SubmittedFile
from verbale.intake.models import Crossing, CrossingFile
from verbale.intake.receipts.codes import code_meant
from verbale.intake.sealing import unseal
from verbale.intake.submission import Consent, source, told

pytestmark = pytest.mark.django_db(databases=["intake"])

DESK = X25519PrivateKey.generate()
PEOPLE = (
    PersonTyped("ليلى الحداد", in_letter="yes", to_government="no", in_public="not-asked", said_by="her sister"),
    PersonTyped(""),
    PersonTyped("Bo Lind", child=True),
)
WHOLE = Answers(
    once="a-random-word-of-the-form",
    about="people",
    people=PEOPLE,
    alike=True,
    what="They came at night.",
    when="in May",
    when_from="2023-05",
    where="Lenz",
    by_whom="the Quay Police",
    contact="me@example.org",
)


@pytest.fixture
def client(settings: Settings) -> Client:
    import base64

    raw = DESK.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    settings.VERBALE_DESK_PUBLIC_KEY = base64.b64encode(raw).decode()
    settings.VERBALE_INTAKE_PEPPER = "p" * 40
    return Client(headers={"host": "127.0.0.1"})


def post(client: Client, step: str, answers: Answers, **fields: object) -> HttpResponse:
    response = client.post("/submit", {"kept": answers.kept(), "step": step, "go": "on", **fields})
    assert response.status_code == 200
    assert isinstance(response, HttpResponse)
    return response


def step_of(response: HttpResponse) -> str:
    found = re.search(r'name="step" value="(\w+)"', response.content.decode())
    return found[1] if found else "receipt"


@pytest.mark.parametrize(
    ("step", "fields", "field"),
    [
        ("about", {}, "about"),
        ("who", {"rows": "1", "name-0": " "}, "name-0"),
        ("what", {"what": "  "}, "what"),
        ("when", {"when": "", "when_from": ""}, "when"),
        ("when", {"when": "May", "when_from": "2023-02-30"}, "when_from"),
        ("when", {"when_from": "2023-05-17", "when_to": "2022"}, "when_to"),
        ("where", {"where": "Lenz", "by_whom": ""}, "by_whom"),
        ("names", {}, "in_letter-0"),
        ("contact", {"contact": ""}, "contact"),
    ],
)
def test_what_is_missing_is_said_at_its_field(client: Client, step: str, fields: dict[str, str], field: str) -> None:
    response = post(client, step, Answers(about="" if step == "about" else "people", people=PEOPLE), **fields)
    page = response.content.decode()
    assert step_of(response) == step
    assert f'href="#{field}"' in page
    assert f'id="{field}"' in page


def test_nothing_is_stored_before_it_is_sent(client: Client) -> None:
    for step in ("about", "what", "contact"):
        post(client, step, WHOLE, about="people", what="x", contact="me")
    assert not Crossing.objects.exists()


def test_what_was_typed_goes_along_also_when_going_back(client: Client) -> None:
    response = post(client, "what", WHOLE, what="They came «at night» & <b>left</b>.", go="back")
    assert step_of(response) == "who"
    forward = post(client, "who", WHOLE, rows="3", **{"name-0": "X Y", "name-2": "Bo Lind"})
    assert step_of(forward) == "what"
    assert "They came at night." in forward.content.decode()


def test_who_skips_a_step_by_hand_is_led_back_to_it(client: Client) -> None:
    response = post(client, "send", Answers(about="people", people=PEOPLE))
    assert step_of(response) == first_unanswered(Answers(about="people", people=PEOPLE)).code  # type: ignore[union-attr]
    assert not Crossing.objects.exists()


def test_a_form_that_somebody_broke_begins_anew(client: Client) -> None:
    response = client.post("/submit", {"kept": "{not json", "step": "what", "go": "on"})
    assert response.status_code == 200
    assert not Crossing.objects.exists()


def test_a_group_is_not_asked_about_names(client: Client) -> None:
    response = post(client, "home", Answers(about="group", group="The bakers"))
    assert step_of(response) == "contact"


def test_it_is_sealed_and_the_receipt_opens_it_again(client: Client) -> None:
    file = SimpleUploadedFile("brief.pdf", b"%PDF-1.7 words")
    response = post(client, "send", WHOLE, files=[file])
    page = response.content.decode()
    words = re.findall(r"<li><b>([^<]+)</b></li>", page)
    assert code_meant(" ".join(words))
    assert "brief.pdf" in page
    crossing = Crossing.objects.get()
    opened = told(unseal([DESK], f"told {crossing.key}", bytes(crossing.told)))
    assert [person.name for person in opened.people] == ["ليلى الحداد", "Bo Lind"]
    assert [person.in_public for person in opened.people] == [Consent.NOT_ASKED, Consent.NOT_ASKED]
    assert [person.to_government for person in opened.people] == [Consent.NO, Consent.NO]
    assert opened.people[1].child
    assert source(unseal([DESK], f"source {crossing.key}", bytes(crossing.source))).contact == "me@example.org"


def test_sending_twice_is_sending_once_with_the_same_receipt(client: Client) -> None:
    pages = [post(client, "send", WHOLE).content.decode() for _ in range(2)]
    words = [re.findall(r"<li><b>([^<]+)</b></li>", page) for page in pages]
    assert words[0] == words[1] != []
    assert Crossing.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"", "file-empty"),
        ("a.pdf", b"MZ\x90\x00", "file-type"),
        ("a.txt", b"<html><script>", "file-type"),
        ("a.svg", b"<svg onload='x'>", "file-type"),
        ("a.sh", b"#!/bin/sh\n", "file-type"),
        ("a.zip", b"PK\x03\x04 other things", "file-type"),
        ("a.pdf", b"%PDF-" + b"0" * LARGEST, "file-too-large"),
    ],
)
def test_a_file_is_judged_by_what_it_holds(name: str, content: bytes, code: str) -> None:
    assert [(wrong.name, wrong.code) for wrong in wrong_files([SubmittedFile(name, content)])] == [(name, code)]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.4", b"\xff\xd8\xff\xe0", "C'était en mai.".encode(), b"\x00\x00\x00\x20ftypheic"]
)
def test_what_sources_have_is_taken(content: bytes) -> None:
    assert wrong_files([SubmittedFile("x", content)]) == ()


def test_a_wrong_file_is_said_and_nothing_is_stored(client: Client) -> None:
    response = post(client, "send", WHOLE, files=[SimpleUploadedFile("virus.exe", b"MZ\x90\x00")])
    assert step_of(response) == "send"
    assert "virus.exe" in response.content.decode()
    assert not Crossing.objects.exists()
    assert not CrossingFile.objects.exists()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_step_speaks_every_language(client: Client, language: str) -> None:
    client.get("/submit", {"lang": language})
    for step in STEPS:
        page = post(client, step.code, WHOLE, go="back").content.decode()
        assert f'<html lang="{language}"' in page


def test_a_wrong_code_says_what_is_wrong_with_it(client: Client) -> None:
    page = client.post("/submit/return", {"code": "abandon ability able xyzzy absent absorb abstract"}).content.decode()
    assert "xyzzy" in page
    unknown = client.post("/submit/return", {"code": "abandon ability able about absent absorb abstract"})
    assert "abandon" not in unknown.content.decode()


def test_answers_carry_no_cache_and_no_address_holds_a_code(client: Client) -> None:
    response = post(client, "send", WHOLE)
    assert "no-store" in response["Cache-Control"]
    page = client.get("/submit/return?code=abandon").content.decode()
    assert 'id="code" name="code"' in page
    assert 'value="abandon"' not in page
