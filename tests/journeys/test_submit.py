"""A source submits without script and comes back with its code."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.journeys.handing_in import go_on, hand_in


@pytest.mark.django_db(databases=["intake"], transaction=True)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_source_submits_without_script_and_comes_back(browser: Browser, live: str, language: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    page = context.new_page()
    code = hand_in(page, live, language, to_government="no")
    assert len(code.split()) == 7
    page.goto(f"{live}/submit/return")
    page.fill("#code", code.upper())
    page.locator("main button").first.click()
    page.fill("#words", "It was the third of May.")
    page.locator("button[value=add]").click()
    expect(page.get_by_role("status")).to_be_visible()
    page.locator("summary").click()
    page.locator("button[value=withdraw]").click()
    expect(page.locator("#words")).to_have_count(0)
    context.close()


@pytest.mark.django_db(databases=["intake"], transaction=True)
@pytest.mark.parametrize("width", [320, 1280])
def test_each_step_is_accessible_and_fits(page: Page, live: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{live}/submit")
    typed = {
        "who": [("#name-0", "Bo Lind")],
        "what": [("#what", "words")],
        "when": [("#when", "in May")],
        "where": [("#where", "Lenz"), ("#by_whom", "police")],
        "contact": [("#contact", "me@example.org")],
    }
    chosen = {"about": ["about-people"], "names": ["in_letter-0-no", "to_government-0-no", "in_public-0-no"]}
    for _ in range(12):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        if page.locator("ol.list b").count():
            return
        step = page.locator("input[name=step]").get_attribute("value") or ""
        for field, words in typed.get(step, []):
            page.fill(field, words)
        for choice in chosen.get(step, []):
            page.check(f"#{choice}")
        go_on(page)
    raise AssertionError("the form has no end")
