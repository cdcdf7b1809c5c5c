"""Who gets through the gate of the desk, and how."""

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from verbale.desk.accounts.demonstration import ACCOUNTS, PASSWORD, make_demonstration_accounts
from verbale.desk.accounts.models import Account, Role

WORDS = "four words nobody guesses"
HERE = {"host": "127.0.0.1:8000"}


@pytest.fixture(autouse=True)
def no_attempts_before() -> None:
    cache.clear()


@pytest.fixture
def officer(db: None) -> Account:
    return Account.objects.create_account("ada@example.org", "Ada Lund", Role.OFFICER, WORDS)


def sign_in(client: Client, email: str, password: str) -> str:
    """Where the sign-in leads to; nothing where it leads nowhere."""
    answer = client.post("/desk/sign-in", {"login": email, "password": password})
    return answer["Location"] if answer.status_code == 302 else ""


def code_for(account: Account) -> str:
    """A second factor for the account, and the code that its app shows."""
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(account, secret)
    return str(totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time())))))


@pytest.mark.django_db
def test_whoever_has_not_signed_in_is_led_to_the_sign_in_wherever_they_knock() -> None:
    for path in ("/desk", "/desk/account", "/desk/communications", "/desk/never-was"):
        answer = Client(headers=HERE).get(path)
        assert (answer.status_code, answer["Location"]) == (302, "/desk/sign-in")


def test_an_account_without_a_second_factor_gets_only_the_page_to_set_one_up(officer: Account) -> None:
    client = Client(headers=HERE)
    assert sign_in(client, officer.email, WORDS) == "/desk"
    for path in ("/desk", "/desk/communications", "/desk/account/recovery", "/desk/never-was"):
        assert client.get(path)["Location"] == "/desk/account"
    page = client.get("/desk/account").content.decode()
    assert "set up a second factor" in page
    again = client.get("/desk/account/app")["Location"]
    assert again.startswith("/desk/account/confirm?")
    assert client.post(again, {"password": WORDS})["Location"] == "/desk/account/app"
    assert "<svg" in client.get("/desk/account/app").content.decode()


def test_with_an_app_the_code_is_asked_for_before_anything_is_shown(officer: Account) -> None:
    code = code_for(officer)
    client = Client(headers=HERE)
    assert sign_in(client, officer.email, WORDS) == "/desk/sign-in/code"
    assert client.get("/desk")["Location"] == "/desk/sign-in"
    wrong = client.post("/desk/sign-in/code", {"code": "000000"})
    assert "This code is not right" in wrong.content.decode()
    assert client.post("/desk/sign-in/code", {"code": code})["Location"] == "/desk"
    assert client.get("/desk").status_code == 200


def test_the_secret_of_a_second_factor_is_not_in_the_database_in_clear(officer: Account) -> None:
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(officer, secret)
    kept = Authenticator.objects.get(user=officer).data["secret"]
    assert secret not in kept
    assert get_adapter().decrypt(kept) == secret


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_wrong_password_and_an_unknown_address_are_told_apart_by_nothing(officer: Account, language: str) -> None:
    client = Client(headers=HERE)
    pages = []
    for email in (officer.email, "nobody@example.org"):
        answer = client.post(f"/desk/sign-in?lang={language}", {"login": email, "password": "not this one at all"})
        pages.append(answer.content.decode().replace(email, "").split('role="alert"')[1].split("</div>")[0])
    assert pages[0] == pages[1]


def test_guessing_is_stopped(officer: Account) -> None:
    client = Client(headers=HERE)
    for _ in range(12):
        client.post("/desk/sign-in", {"login": officer.email, "password": "not this one at all"})
    assert sign_in(client, officer.email, WORDS) == ""


def test_a_disabled_account_is_as_one_that_never_was(officer: Account) -> None:
    officer.is_active = False
    officer.save()
    client = Client(headers=HERE)
    answer = client.post("/desk/sign-in", {"login": officer.email, "password": WORDS}, follow=True)
    assert answer.request["PATH_INFO"] == "/desk/sign-in"


@pytest.mark.django_db
def test_nobody_signs_up() -> None:
    for path in ("/desk/signup", "/desk/sign-up", "/accounts/signup/"):
        assert Client(headers=HERE).get(path).status_code in {302, 404}
    assert Account.objects.count() == 0


def test_a_session_is_short_and_unknown_to_public_pages(officer: Account) -> None:
    client = Client(headers=HERE)
    sign_in(client, officer.email, WORDS)
    cookie = client.cookies["desk"]
    assert (cookie["path"], cookie["max-age"], cookie["httponly"]) == ("/desk", "", True)
    assert 0 < client.session.get_expiry_age() <= 3600
    assert "no-store" in client.get("/desk/account")["Cache-Control"]


@pytest.mark.django_db
def test_demonstration_accounts_need_no_second_factor_on_this_machine() -> None:
    assert {each.role for each in ACCOUNTS} == set(Role)
    make_demonstration_accounts()
    make_demonstration_accounts()
    assert Account.objects.count() == len(ACCOUNTS)
    client = Client(headers=HERE)
    assert sign_in(client, ACCOUNTS[0].email, PASSWORD) == "/desk"
    assert client.get("/desk").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("headers", "address"),
    [
        ({"host": "desk.example.org"}, "127.0.0.1"),
        (HERE, "192.0.2.7"),
        ({**HERE, "x-forwarded-for": "192.0.2.7"}, "127.0.0.1"),
    ],
)
def test_demonstration_accounts_are_refused_beyond_this_machine(
    settings: Settings, headers: dict[str, str], address: str
) -> None:
    settings.ALLOWED_HOSTS = ["127.0.0.1", "desk.example.org"]
    make_demonstration_accounts()
    beyond = Client(headers=headers, REMOTE_ADDR=address)
    assert sign_in(beyond, ACCOUNTS[0].email, PASSWORD) == ""
    beyond.force_login(Account.objects.get(email=ACCOUNTS[0].email))
    assert beyond.get("/desk")["Location"] == "/desk/sign-in"
