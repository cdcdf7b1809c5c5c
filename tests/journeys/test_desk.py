"""A letter on its way through the desk, in a browser: written and asked about, cleared by three, sent by the clerk."""

from collections.abc import Iterator

import pytest
from allauth.mfa.totp.internal import auth as totp
from axe_playwright_python.sync_playwright import Axe
from django.core.cache import cache
from django.db import connection
from playwright.sync_api import Browser, Page, expect

from verbale.desk.accounts.demonstration import PASSWORD
from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import Case
from verbale.desk.communications.models import Communication
from verbale.desk.demonstration import TITLE, make_demonstration

pytestmark = pytest.mark.django_db(databases=["default", "intake"], transaction=True)


@pytest.fixture
def demonstration(live: str) -> Iterator[str]:
    cache.clear()
    make_demonstration()
    yield live
    # the database refuses to delete what is in the log, and the test's is emptied by deleting
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'desk_logentry'")
        triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("DELETE FROM desk_logentry")
        for _, made in triggers:
            cursor.execute(made)


@pytest.fixture
def desk_page(browser: Browser, demonstration: str) -> Iterator[Page]:
    """A page that fails the test when the browser complains, but for what the test itself brings about: 409 and 422."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "console",
        lambda said: complaints.append(said.text) if said.type == "error" and "status of 4" not in said.text else None,
    )
    yield opened
    context.close()
    assert complaints == []


def sign_in(page: Page, address: str, who: str, language: str = "en") -> None:
    page.context.clear_cookies()
    page.goto(f"{address}/desk/sign-in?lang={language}")
    page.fill("#id_login", f"{who}@verbale.example")
    page.fill("#id_password", PASSWORD)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def accessible(page: Page) -> None:
    width = page.evaluate("innerWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
    found = Axe().run(page)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"


def answer(page: Page, address: str, letter: Communication, who: str, given: str, words: str = "") -> None:
    sign_in(page, address, who)
    page.goto(address + letter.get_absolute_url())
    page.check(f"input[name=answer][value={given}]")
    if words:
        page.fill("textarea[name=wording]", words)
    with page.expect_navigation():
        page.locator("aside button.btn").first.click()
    expect(page.get_by_role("status").first).to_be_visible()


def press(page: Page, value: str) -> None:
    with page.expect_navigation():
        page.locator(f"button[value='{value}']:not(.vh)").click()


def test_an_officer_drafts_three_mandates_clear_one_with_changes_and_the_clerk_sends(
    desk_page: Page, demonstration: str
) -> None:
    page, address = desk_page, demonstration
    sign_in(page, address, "ruta")
    page.goto(f"{address}/desk/communications/new")
    page.select_option("#id_case", label=TITLE)
    page.select_option("#id_type", "AL")
    page.select_option("#id_language", "en")
    page.select_option("#id_addressee", "XBE")
    page.select_option("#id_mandates", ["HRD", "FOAA", "FOE"])
    with page.expect_navigation():
        page.locator("main button.btn").click()
    letter = Communication.objects.get(addressee="XBE")
    fields = page.locator("textarea[name=block]")
    for number in range(fields.count()):
        fields.nth(number).fill(f"1. Words of part {number}.")
    expect(page.locator("#saved")).to_contain_text("Text 2", timeout=10_000)
    expect(page.locator("#based_on")).to_have_value("2")
    accessible(page)
    press(page, "ask-comments")
    answer(page, address, letter, "nadira", "ready")
    answer(page, address, letter, "teodor", "ready")
    answer(page, address, letter, "ines", "changes-proposed", "Say “reportedly”.")
    sign_in(page, address, "ruta")
    page.goto(address + letter.get_absolute_url())
    change = page.locator("input[name^=why-]")
    change.fill("Right.")
    key = (change.get_attribute("name") or "").removeprefix("why-")
    press(page, f"take:{key}")
    page.locator("textarea[name=block]").nth(3).fill("Reportedly, words of part 3.")
    press(page, "ask-endorsement")
    sign_in(page, address, "nadira")
    page.goto(address + letter.get_absolute_url())
    expect(page.locator("ins").first).to_contain_text("Reportedly")
    accessible(page)
    for who in ("nadira", "teodor", "ines"):
        answer(page, address, letter, who, "endorsed")
    sign_in(page, address, "ruta")
    page.goto(address + letter.get_absolute_url())
    press(page, "clear")
    sign_in(page, address, "mira")
    page.goto(address + letter.get_absolute_url())
    accessible(page)
    with page.expect_navigation():
        page.locator("main button.btn").click()
    letter.refresh_from_db()
    assert letter.state == "transmitted"
    expect(page.locator(".banner.good")).to_contain_text(str(letter))
    accessible(page)


def pages(letter: Communication) -> dict[str, tuple[str, ...]]:
    """All pages of the desk, by who sees them."""
    one = letter.get_absolute_url()
    return {
        "ruta": (
            "/desk",
            "/desk/communications",
            "/desk/communications/new",
            one,
            f"{one}/texts",
            f"{one}/log",
            "/desk/account",
            "/desk/sign-out",
        ),
        "teodor": ("/desk", one),
        "mira": ("/desk", one),
        "oskar": ("/desk/log",),
        "adela": ("/desk/accounts",),
    }


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (320, "fr"), (320, "es")])
def test_no_page_of_the_desk_has_anything_that_axe_finds_or_is_too_wide(
    desk_page: Page, demonstration: str, width: int, language: str
) -> None:
    page, address = desk_page, demonstration
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}/desk/sign-in?lang={language}")
    accessible(page)
    for who, found in pages(Communication.objects.get(type="AL")).items():
        sign_in(page, address, who, language)
        for each in found:
            page.goto(address + each)
            assert page.locator("html").get_attribute("lang") == language
            accessible(page)


def test_two_officers_who_write_at_once_are_shown_each_others_words(desk_page: Page, demonstration: str) -> None:
    page, address = desk_page, demonstration
    letter = Communication.objects.get(type="AL")
    sign_in(page, address, "ruta")
    page.goto(address + letter.get_absolute_url())
    other = page.context.new_page()
    other.goto(address + letter.get_absolute_url())
    other.locator("textarea[name=block]").nth(2).fill("Their words.")
    press(other, "save")
    page.locator("textarea[name=block]").nth(2).fill("My words.")
    expect(page.locator("#saved")).to_contain_text("Not saved", timeout=10_000)
    press(page, "save")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("#theirs ~ p ins").first).to_contain_text("Their")
    expect(page.locator("textarea[name=block]").nth(2)).to_have_value("My words.")
    accessible(page)


def test_a_mandate_answers_with_the_keyboard_alone(desk_page: Page, demonstration: str) -> None:
    page, address = desk_page, demonstration
    letter = Communication.objects.get(type="AL")
    sign_in(page, address, "teodor")
    page.goto(address + letter.get_absolute_url())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    for _ in range(40):
        if page.evaluate("document.activeElement.name") == "answer":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    for _ in range(6):
        if page.evaluate("document.activeElement.tagName") == "BUTTON":
            break
        page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    question = letter.rounds.get(runs=True).questions.get(mandate="FOAA")
    assert question.answer == "ready"


def test_a_first_sign_in_sets_up_an_app_and_the_next_one_asks_for_its_code(desk_page: Page, demonstration: str) -> None:
    page, address = desk_page, demonstration
    words = "four words nobody guesses"
    Account.objects.create_account("ada@example.org", "Ada Lund", Role.OFFICER, words)
    page.goto(f"{address}/desk/sign-in")
    page.fill("#id_login", "ada@example.org")
    page.fill("#id_password", words)
    press_first(page)
    accessible(page)
    page.get_by_role("link", name="Set up an app").click()
    page.fill("#id_password", words)
    press_first(page)
    accessible(page)
    secret = page.locator("main code").inner_text()
    page.fill("#id_code", code_of(secret))
    press_first(page)
    accessible(page)
    assert page.locator("main li code").count() == 10
    page.get_by_role("link", name="To the desk").click()
    expect(page).to_have_url(f"{address}/desk")
    page.goto(f"{address}/desk/sign-out")
    press_first(page)
    cache.clear()  # a code opens once; this one again, in the same half minute
    page.fill("#id_login", "ada@example.org")
    page.fill("#id_password", words)
    press_first(page)
    accessible(page)
    page.fill("#id_code", code_of(secret))
    press_first(page)
    expect(page).to_have_url(f"{address}/desk")
    assert Case.objects.count() == 1


def test_a_passkey_is_added_and_opens_the_desk_alone(browser: Browser, demonstration: str) -> None:
    address = demonstration.replace("127.0.0.1", "localhost")
    words = "four words nobody guesses"
    Account.objects.create_account("ada@example.org", "Ada Lund", Role.OFFICER, words)
    context = browser.new_context()
    page = context.new_page()
    chrome = context.new_cdp_session(page)
    chrome.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    chrome.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto(f"{address}/desk/sign-in")
    page.fill("#id_login", "ada@example.org")
    page.fill("#id_password", words)
    press_first(page)
    page.get_by_role("link", name="Add a passkey").click()
    page.fill("#id_password", words)
    press_first(page)
    page.fill("#id_name", "telephone")
    page.check("#id_passwordless")
    with page.expect_navigation():
        page.locator("#mfa_webauthn_add").click()
    page.goto(f"{address}/desk/sign-out")
    press_first(page)
    with page.expect_navigation():
        page.locator("#passkey_login").click()
    expect(page).to_have_url(f"{address}/desk")
    context.close()


def press_first(page: Page) -> None:
    with page.expect_navigation():
        page.locator("main button.btn").first.click()


def code_of(secret: str) -> str:
    return str(totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time())))))
