"""Every address of all faces, opened by everybody: what each finds there is written down here, and nothing else is allowed."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.desk.people import Desk, account
from tests.desk.signed_in import HERE, signed_in
from tests.desk.submitting import submission_in
from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import CaseAccess

WHO = ("nobody", "officer", "holder", "assistant", "clerk", "auditor", "administrator", "outsider")
PUBLIC: dict[str, object] = dict.fromkeys(WHO, 200)
GONE: dict[str, object] = dict.fromkeys(WHO, 404)
NOBODY: dict[str, object] = {"nobody": "sign-in"}


def only(*roles: str, found: object = 200) -> dict[str, object]:
    """A page that these find, and for everybody else with an account is not there."""
    return {**GONE, **NOBODY, **dict.fromkeys(roles, found)}


EVERYONE = only(*WHO[1:])
EVERYONE_TO_THE_DESK: dict[str, object] = dict.fromkeys(WHO, "desk")
ON_THE_CASE = ("officer", "holder", "assistant", "clerk")
SENDS_BACK = "communication"

EXPECTED: dict[str, dict[str, object]] = {
    # public faces
    "index": PUBLIC,
    "due": PUBLIC,
    "icon": PUBLIC,
    "submit": PUBLIC,
    "come-back": PUBLIC,
    "mission": PUBLIC,
    "letter": GONE,  # of a name that no sample has
    "record": GONE,
    # signing in
    "account_login": {**EVERYONE_TO_THE_DESK, "nobody": 200},
    "mfa_authenticate": {**EVERYONE_TO_THE_DESK, "nobody": "sign-in"},
    "mfa_login_webauthn": {**EVERYONE_TO_THE_DESK, "nobody": "sign-in"},
    "account_logout": {**EVERYONE, "nobody": "sign-in"},
    "mfa_index": EVERYONE,
    # the accounts of this test have neither password nor second factor by which they could confirm who they are
    "account_reauthenticate": only(*WHO[1:], found=403),
    "mfa_reauthenticate": only(*WHO[1:], found=403),
    "mfa_reauthenticate_webauthn": only(*WHO[1:], found=403),
    "mfa_activate_totp": EVERYONE,
    "mfa_deactivate_totp": {**GONE, **NOBODY},
    "mfa_add_webauthn": EVERYONE,
    "mfa_remove_webauthn": {**GONE, **NOBODY},
    "mfa_view_recovery_codes": {**GONE, **NOBODY},
    "mfa_generate_recovery_codes": EVERYONE,
    # the desk
    "desk": {**EVERYONE, "auditor": "log", "administrator": "accounts"},
    "screening": only("officer", "outsider"),
    "submission": only("officer"),
    "submission-file": GONE | NOBODY,
    "submission-do": only("officer", "outsider", found=405),  # a step is taken by what is sent, never by an address
    "cases": only("officer", "outsider"),
    "case": only("officer"),
    "case-do": only("officer", "outsider", found=405),
    "communications": only(*ON_THE_CASE, "outsider"),
    "begin": only("officer", "outsider"),
    "communication": only(*ON_THE_CASE),
    "draft": only("officer", found=SENDS_BACK),
    "answer": only("holder", "assistant", found=SENDS_BACK),
    "transmit": only("clerk", found=SENDS_BACK),
    "sent-file": {**GONE, **NOBODY},  # of a number that no file has
    "texts": only(*ON_THE_CASE),
    "communication-log": only(*ON_THE_CASE),
    "log": only("auditor"),
    "accounts": only("administrator"),
}
"""By the name of an address: what each finds, as a status, or as the end of the address that it is sent on to."""


def addresses() -> Iterator[tuple[str, str]]:
    """The name of each address of the all-in-one face, and its route."""

    def walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[tuple[str, str]]:
        for each in patterns:
            route = before + str(each.pattern)
            if isinstance(each, URLResolver):
                yield from walk(each.url_patterns, route)
            else:
                yield each.name or route, route

    yield from walk(get_resolver("verbale.web.urls.all").url_patterns, "/")


ADDRESSES = tuple(addresses())


def people(desk: Desk) -> dict[str, Account]:
    """One of each role on the case, and an officer who is on none."""
    found = {
        "officer": desk.officer,
        "holder": desk.holders["HRD"],
        "assistant": account("assistant", Role.ASSISTANT, desk.case, "HRD"),
        "clerk": desk.clerk,
        "auditor": account("auditor", Role.AUDITOR),
        "administrator": account("administrator", Role.ADMINISTRATOR),
        "outsider": desk.outsider,
    }
    # being put on a case by mistake opens nothing for these two
    for role in ("auditor", "administrator"):
        CaseAccess.objects.create(case=desk.case, account=found[role], why="a mistake")
    return found


def test_every_address_is_classified() -> None:
    assert {name for name, _ in ADDRESSES} == set(EXPECTED), "say in EXPECTED who may open it"


@pytest.mark.django_db(databases=["default", "intake"])
@pytest.mark.parametrize("who", WHO)
def test_each_finds_what_is_written_down_and_no_more(desk: Desk, who: str) -> None:
    key, submitted = desk.draft().key, submission_in(desk.case).key
    everybody = people(desk)
    wrong = []
    for name, route in ADDRESSES:
        client = Client(headers=HERE) if who == "nobody" else signed_in(everybody[who])
        path = re.sub(r"<int:\w+>", "1", route)
        path = re.sub(r"<(?:\w+:)?key>", key, path)
        path = path.replace("<slug:submission>", submitted).replace("<slug:case>", desk.case.key)
        path = re.sub(r"<(?:\w+:)?\w+>", "nothing", path)
        answer = client.get(path)
        if answer.status_code == 302:
            found: object = answer["Location"].split("?")[0]
            expected = EXPECTED[name][who]
            same = str(found).endswith(f"/{expected}") or (expected == SENDS_BACK and str(found).endswith(f"/{key}"))
        else:
            found, expected = answer.status_code, EXPECTED[name][who]
            same = found == expected
        if not same:
            wrong.append((name, who, found, expected))
    assert wrong == []


def test_what_one_may_not_see_looks_as_what_does_not_exist(desk: Desk) -> None:
    key = desk.draft().key
    client = signed_in(desk.outsider)
    for end in ("", "/texts", "/log", "/draft"):
        there, nowhere = (client.get(f"/desk/communications/{each}{end}") for each in (key, "2222222222nope"))
        assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)
    for end in ("/draft", "/answer", "/transmit"):
        there, nowhere = (client.post(f"/desk/communications/{each}{end}") for each in (key, "2222222222nope"))
        assert (there.status_code, there.content) == (nowhere.status_code, nowhere.content)
    assert "bakers" not in client.get("/desk/communications").content.decode()
