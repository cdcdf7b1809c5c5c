"""A reader opens the list, a letter, and a fact of it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from verbale.samples import letters

NAMES = [sample.name for sample in letters()]


def addresses(server: str) -> list[str]:
    return [server + "/", *(f"{server}/letters/{name}" for name in NAMES[:3]), f"{server}/letters/{NAMES[-1]}?lang=fr"]


def test_from_the_list_to_a_letter_to_the_words_of_an_event(page: Page, server: str) -> None:
    page.goto(server)
    expect(page.locator("h1")).to_have_text("Sample letters")
    page.locator("ol.list a").first.click()
    entry = page.locator(".chrono a").first
    target = entry.get_attribute("href")
    assert target is not None
    entry.click()
    chosen = page.locator(target)
    expect(chosen).to_be_in_viewport()
    lit = chosen.evaluate("element => getComputedStyle(element).backgroundColor")
    assert lit not in ("rgba(0, 0, 0, 0)", "transparent")
    again = page.locator(".chrono li").first.evaluate("element => getComputedStyle(element).backgroundColor")
    assert again == lit


def test_every_list_entry_leads_to_words_in_the_letter(page: Page, server: str) -> None:
    page.goto(f"{server}/letters/{NAMES[0]}")
    targets = page.eval_on_selector_all(".facts a", "links => links.map(link => link.getAttribute('href'))")
    assert targets
    missing = [target for target in targets if page.locator(target).count() != 1]
    assert missing == []


def test_no_date_of_the_chronology_runs_into_what_happened(page: Page, server: str) -> None:
    page.goto(f"{server}/letters/al-xbe-11-2022")
    wide = page.eval_on_selector_all(
        ".chrono time",
        "dates => dates.filter(date => date.scrollWidth > date.clientWidth).map(date => date.textContent)",
    )
    assert wide == []


def test_a_choice_far_down_a_long_letter_is_there_at_once(page: Page, server: str) -> None:
    page.goto(f"{server}/letters/al-xbe-11-2022")
    entry = page.locator(".chrono a").last
    target = entry.get_attribute("href")
    assert target is not None
    entry.click()
    top = page.locator(target).evaluate("element => element.getBoundingClientRect().top")
    assert 0 <= top < 900


def test_it_works_without_scripts_and_asks_nothing_of_anybody(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/letters/{NAMES[0]}")
    page.locator(".facts a").first.click()
    assert re.search(r"#m\d+-1$", page.url)
    assert {url.split("/")[2] for url in asked if not url.startswith("data:")} == {server.split("/")[2]}
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_page_has_an_accessibility_fault_or_scrolls_sideways(
    browser: Browser, server: str, width: int, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        bypass_csp=True,
    )
    page = context.new_page()
    for address in addresses(server):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}\n{found.generate_report()}"
    context.close()


def test_the_keyboard_reaches_the_text_and_the_facts(page: Page, server: str) -> None:
    page.goto(f"{server}/letters/{NAMES[0]}")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_a_page_that_is_not_there_says_so(browser: Browser, server: str) -> None:
    page = browser.new_page()
    answer = page.goto(f"{server}/letters/nobody")
    assert answer is not None
    assert answer.status == 404
    expect(page.locator("h1")).to_have_text("No page here")
    page.close()


def test_printing_leaves_the_letter_and_its_facts(page: Page, server: str) -> None:
    page.goto(f"{server}/letters/{NAMES[0]}")
    page.emulate_media(media="print")
    expect(page.locator(".letter")).to_be_visible()
    expect(page.locator(".jump")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", ["/due", "/due?type=AL&date=2023-10-25&lang=fr", "/due?type=&date=never&lang=es"])
def test_the_calculator_is_accessible_and_fits(page: Page, server: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{server}{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).violations_count == 0


def test_the_calculator_works_from_the_keyboard(page: Page, server: str) -> None:
    page.goto(server)
    page.get_by_role("link", name="Work out a letter’s dates").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Allegation letter").focus()
    page.keyboard.press("Space")
    page.get_by_label("Date of the letter").focus()
    page.keyboard.type("2023-10-25")
    page.keyboard.press("Enter")
    expect(page.get_by_text("is to be answered by Sunday, 24 December 2023")).to_be_visible()
