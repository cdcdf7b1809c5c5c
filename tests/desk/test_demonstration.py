"""The demonstration: a case half way, made once, with something on it for every role."""

import pytest
from django.test import Client

from tests.desk.signed_in import HERE, signed_in
from verbale.desk.accounts.demonstration import ACCOUNTS
from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.demonstration import make_demonstration
from verbale.desk.log.verifying import breaks_of_log

pytestmark = pytest.mark.django_db


def test_it_is_made_once_and_its_log_holds() -> None:
    assert make_demonstration() is True
    assert make_demonstration() is False
    assert Communication.objects.count() == 2
    assert breaks_of_log() == ()


def test_the_sign_in_page_names_its_accounts_on_this_machine_only() -> None:
    assert "ruta@" not in Client(headers=HERE).get("/desk/sign-in").content.decode()
    make_demonstration()
    page = Client(headers=HERE).get("/desk/sign-in").content.decode()
    assert all(each.email in page for each in ACCOUNTS)
    assert "ruta@" not in Client(headers=HERE, REMOTE_ADDR="192.0.2.7").get("/desk/sign-in").content.decode()


@pytest.mark.parametrize(
    ("email", "words"),
    [
        ("ruta@verbale.example", "Take or leave the changes proposed"),
        ("teodor@verbale.example", "Comment on the draft"),
        ("mira@verbale.example", "Send"),
    ],
)
def test_each_role_finds_something_that_waits(email: str, words: str) -> None:
    make_demonstration()
    page = signed_in(Account.objects.get(email=email)).get("/desk").content.decode()
    assert words in page


def test_the_officer_sees_what_the_checks_and_the_consents_say() -> None:
    make_demonstration()
    letter = Communication.objects.get(type="AL")
    page = signed_in(Account.objects.get(email="ruta@verbale.example")).get(letter.get_absolute_url()).content.decode()
    assert "impossible-date" in page
    assert "requests-numbered" in page
    assert "Sami Tolan" in page
