"""Lists of links at the edges of a page are told from the lists of a letter."""

import pytest

from verbale.documents.opening import open_document

LONG = "We have the honour to write to you in our capacities as Special Rapporteur on one matter and on another one."
LINKS = "<h3>More</h3><ul><li><a href=/a>One page</a><li><a href=/b>Another page</a></ul>"


def outside(body: str) -> list[str]:
    document = open_document(f"<!doctype html><body>{body}</body>".encode(), "letter.html")
    return [block.text for block in document.blocks if block.kind == "outside"]


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LONG}</p>{LINKS}<p>{LONG}</p>",  # in the midst of the text
        f"<p>{LONG}</p><ol><li>Please explain <a href=/a>the law</a>.<li>Please answer.</ol>",
        f"<p>{LONG}</p><ul><li><a href=/a>Annex</a></ul>",  # one link is no list of them
        f"<p>{LONG}</p><ul><li><a href=#a>Annex 1</a><li><a href=#b>Annex 2</a></ul>",
        f"<p>{LONG}</p><ul><li><a href=https://example.org>https://example.org</a><li><a href=/a>http://example.org/a</a></ul>",
        LINKS,  # a page that is nothing else
    ],
)
def test_other_lists_are_words_of_the_page(body: str) -> None:
    assert outside(body) == []


def test_lists_of_links_before_and_after_the_text_stand_outside_with_their_heading() -> None:
    ways = ["More", "• One page", "• Another page"]
    assert outside(f"<p>{LONG}</p><p>Adam Ode</p>{LINKS}") == ways
    assert outside(f"{LINKS}<p>3 May 2021</p><p>{LONG}</p>") == ways


def test_what_follows_hundreds_of_short_lines_is_no_edge() -> None:
    assert outside(f"<p>{LONG}</p>" + "<p>x</p>" * 300 + "<p>y</p>") == []
