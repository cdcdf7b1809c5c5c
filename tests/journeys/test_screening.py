"""A source submits; an officer screens, asks, and accepts; the source answers with its code."""

import base64
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django import Settings

from tests.desk.people import account
from tests.desk.signed_in import signed_in
from tests.journeys.handing_in import hand_in
from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Case
from verbale.desk.keyring import keyring, make_pair
from verbale.desk.steps.collect import collect
from verbale.desk.submissions.models import Submission
from verbale.intake.sealing import key_bytes
from verbale.register.lookup import people_like

pytestmark = pytest.mark.django_db(databases=["default", "intake"], transaction=True)


@pytest.fixture
def desk_keys(tmp_path: Path, emptied_log: None, live: str, settings: Settings) -> None:
    """A desk whose key the counter seals to; and the register's letters read, so that no page waits for it."""
    make_pair(tmp_path)
    settings.VERBALE_HOME = tmp_path
    settings.VERBALE_DESK_PUBLIC_KEY = base64.b64encode(key_bytes(keyring(tmp_path).public)).decode()
    people_like("")


def sign_in(page: Page, live: str, officer: Account) -> None:
    name = settings.SESSION_COOKIE_NAME
    page.context.add_cookies([{"name": name, "value": signed_in(officer).cookies[name].value, "url": live}])


def come_back(page: Page, live: str, code: str) -> None:
    page.goto(f"{live}/submit/return")
    page.fill("#code", code)
    page.locator("main button").first.click()


def accessible_and_fitting(page: Page, width: int) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_from_a_submission_through_a_question_and_its_answer_into_a_case(
    browser: Browser, live: str, desk_keys: None
) -> None:
    source = browser.new_context(java_script_enabled=False).new_page()
    code = hand_in(source, live)
    collect(timezone.now())
    officer = browser.new_context(java_script_enabled=False).new_page()
    sign_in(officer, live, account("officer", Role.OFFICER))

    officer.goto(f"{live}/desk/screening")
    officer.get_by_role("link", name="S-0001").click()
    officer.get_by_role("button", name="Take it up").click()
    officer.locator("summary", has_text="Ask the source").click()
    officer.fill("#question", "At what hour?")
    officer.fill("#ask-reason", "the hour is not known")
    officer.get_by_role("button", name="Leave the question").click()
    expect(officer.locator("#s-h")).to_contain_text("More asked of the source")
    assert "secret@" not in officer.content()

    come_back(source, live, code)
    expect(source.get_by_text("At what hour?")).to_be_visible()
    source.fill("#words", "At three.")
    source.locator("button[value=add]").click()
    expect(source.get_by_role("status")).to_be_visible()
    collect(timezone.now())

    officer.goto(f"{live}/desk/screening/{Submission.objects.get().key}")
    expect(officer.get_by_text("At three.")).to_be_visible()
    officer.fill("#title", "The night in Lenz")
    officer.get_by_role("button", name="Accept the submission").click()
    officer.get_by_role("link", name="The night in Lenz").click()
    expect(officer.get_by_role("heading", level=1)).to_have_text("The night in Lenz")
    expect(officer.locator("bdi", has_text="ليلى الحداد").first).to_be_visible()
    case = Case.objects.get()
    assert [(p.name, p.to_government, p.in_public) for p in case.people.all()] == [("ليلى الحداد", "yes", "no")]
    source.context.close()
    officer.context.close()


def press(page: Page, name: str) -> None:
    """Press a button and wait for the page that it leads to, so that nothing is asked of the one before."""
    with page.expect_navigation():
        page.get_by_role("button", name=name).click()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_pages_are_accessible_and_fit(page: Page, live: str, desk_keys: None, width: int) -> None:
    hand_in(page, live)
    collect(timezone.now())
    sign_in(page, live, account("officer", Role.OFFICER))
    page.set_viewport_size({"width": width, "height": 900})
    key = Submission.objects.get().key
    page.goto(f"{live}/desk/screening/{key}")
    press(page, "Take it up")
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    accessible_and_fitting(page, width)
    page.fill("#title", "The night in Lenz")
    press(page, "Accept the submission")
    page.goto(f"{live}/desk/cases")
    accessible_and_fitting(page, width)
    with page.expect_navigation():
        page.get_by_role("link", name="The night in Lenz").click()
    page.locator("#event > summary").click()
    page.fill("#date", "2023-05")
    page.fill("#what", "She was held.")
    page.select_option("#told-by", index=1)
    press(page, "Enter it")
    with page.expect_navigation():
        page.get_by_role("link", name="Correct: She was held.").click()
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    accessible_and_fitting(page, width)
