"""A source submits without script and comes back with its code."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect


def go_on(page: Page) -> None:
    with page.expect_navigation():
        page.locator("button[value=on]").click()


@pytest.mark.django_db(databases=["intake"], transaction=True)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_source_submits_without_script_and_comes_back(browser: Browser, live: str, language: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live}/submit?lang={language}")
    page.check("#about-people")
    go_on(page)
    page.fill("#name-0", "ليلى الحداد")
    go_on(page)
    page.fill("#what", "They came at night.")
    go_on(page)
    page.fill("#when_from", "2023-05")
    go_on(page)
    page.fill("#where", "Lenz")
    page.fill("#by_whom", "the Quay Police")
    go_on(page)
    go_on(page)
    for consent in ("in_letter-0-yes", "to_government-0-no", "in_public-0-no"):
        page.check(f"#{consent}")
    go_on(page)
    page.fill("#contact", "me@example.org")
    go_on(page)
    go_on(page)
    code = " ".join(page.locator("ol.list b").all_inner_texts())
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
