"""The steps of the form at /submit, as a source takes them."""

from playwright.sync_api import Page


def go_on(page: Page) -> None:
    with page.expect_navigation():
        page.locator("button[value=on]").click()


def hand_in(page: Page, live: str, language: str = "en", to_government: str = "yes") -> str:
    """Fill in the form about one person and send it; the receipt code."""
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
    for consent in ("in_letter-0-yes", f"to_government-0-{to_government}", "in_public-0-no"):
        page.check(f"#{consent}")
    go_on(page)
    page.fill("#contact", "secret@example.org")
    go_on(page)
    go_on(page)
    return " ".join(page.locator("ol.list b").all_inner_texts())
