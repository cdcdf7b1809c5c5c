"""What a web page puts around a letter is told from the letter."""

from verbale.documents.opening import open_document
from verbale.documents.tree import BlockKind, Document

LONG = "We have the honour to write to you in our capacities as Special Rapporteur on one matter and on another one."


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


def told(body: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in opened(body).blocks]


PAGE = f"""<header><a href=/>Site</a></header><nav><ul><li><a href=a>Home</a></ul></nav>
<div class="cookie-banner">We use cookies</div>
<div id=content><div class=breadcrumbs>Home</div><div>Ref.: AL XYZ 3/2021</div><div><p>Excellency,</p><p>{LONG}</p>
<p>{LONG}</p><div class="share-links">Share</div></div></div><aside>More</aside><footer>About</footer>"""


def test_what_a_page_puts_around_the_letter_stands_outside() -> None:
    inside = [block.text for block in opened(PAGE).blocks if block.kind is not BlockKind.OUTSIDE]
    outside = [block.text for block in opened(PAGE).blocks if block.kind is BlockKind.OUTSIDE]
    assert inside == ["Ref.: AL XYZ 3/2021", "Excellency,", LONG, LONG]
    assert outside == ["Site", "Home", "We use cookies", "Home", "Share", "More", "About"]


def test_the_article_is_the_letter() -> None:
    body = f"<nav>menu</nav><div>posted</div><article><p>3 May 2021</p><p>{LONG}</p></article><div>other</div>"
    assert told(body) == [
        ("outside", "menu"), ("outside", "posted"), ("paragraph", "3 May 2021"), ("paragraph", LONG), ("outside", "other"),
    ]  # fmt: skip


def test_a_page_that_is_nothing_but_the_letter_has_nothing_outside() -> None:
    body = f"<div>Ref.: AL XYZ 3/2021</div><div><p>{LONG}</p></div><div>Adam Ode</div>"
    assert [kind for kind, _ in told(body)] == ["paragraph"] * 3
