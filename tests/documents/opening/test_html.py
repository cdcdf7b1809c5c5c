"""HTML comes out as a browser shows it, the letter apart from the page around it."""

import pytest

from verbale.documents.limits import Limits
from verbale.documents.opening import Empty, TooLarge, open_document
from verbale.documents.tree import BlockKind, Document

LONG = "We have the honour to write to you in our capacities as Special Rapporteur on one matter and on another one."


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


def told(body: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in opened(body).blocks]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>one\n  two</p><p>three</p>", "one two\n\nthree"),
        ("<div>Name<div>Title</div></div>", "Name\nTitle"),
        ("<p>Ref.: AL XYZ 3/2021<br>(Please quote it)</p>", "Ref.: AL XYZ 3/2021\n(Please quote it)"),
        ("one<br><br>two<br/>\n<br>three", "one\n\ntwo\n\nthree"),
        ("<p>a&nbsp;b &amp; c &#8220;d&#8221; &eacute;</p>", "a\u00a0b & c “d” é"),
        ("<p>a<!-- c --><script>x()</script><style>y</style><span hidden>z</span> b</p>", "a b"),
        ('<p>a<span style="display: none">z</span></p>', "a"),
        ("<pre>a\n   b</pre>", "a\n   b"),
        ("<ul><li>a<li>b</ul>", "• a\n• b"),
        ("<ol start=3><li>a<li value=7>b<li>c</ol>", "3. a\n7. b\n8. c"),
        ("<ol type=a><li>a<li>b</ol><ol type=I start=4><li>c</ol>", "a. a\nb. b\n\nIV. c"),
        ("<ol><li>a<ol style='list-style-type: lower-roman'><li>b<li>c</ol><li>d</ol>", "1. a\ni. b\nii. c\n2. d"),
        ("<ul style='list-style: none'><li>(a) x</ul>", "(a) x"),
        ("<table><tr><th>Name<th>Age<tr><td>Ode<td>4</table>after", "Name\tAge\nOde\t4\n\nafter"),
        ("<table><tr><td><p>one</p><p>two</p></td></tr></table>", "one\n\ntwo"),
        ("<p>كتب <b>أحمد</b></p>", "كتب أحمد"),
        ("<p>unclosed <b>bold <p>next", "unclosed bold\n\nnext"),
        ("<wbr>a<unknown>b</unknown>", "ab"),
    ],
)
def test_pages_are_read_as_shown(body: str, text: str) -> None:
    assert opened(body).text == text


def test_bold_and_italic_by_element_and_by_style() -> None:
    body = (
        '<p>a<b>b</b><span style="font-weight:700">c</span><strong style="font-weight: normal">d</strong><em>e</em></p>'
    )
    (block,) = opened(body).blocks
    assert [(run.text, run.bold, run.italic) for run in block.runs] == [
        ("a", False, False),
        ("bc", True, False),
        ("d", False, False),
        ("e", False, True),
    ]


def test_headings_links_languages_and_title() -> None:
    document = opened(
        '<h3>Annex</h3><p lang="FR-fr">see <a href="https://example.org">it</a></p>', "<title>A\n letter</title>"
    )
    heading, paragraph = document.blocks
    assert (heading.kind, heading.level) == (BlockKind.HEADING, 3)
    assert (paragraph.language, paragraph.runs[1].link) == ("fr", "https://example.org")
    assert document.title == "A letter"


def test_raised_numbers_and_links_to_notes_are_marks() -> None:
    body = '<p>Held.<sup>1</sup> Freed.<a href="#n2">[2]</a></p><p id="n2"><a href="#r2">[2]</a> See there.</p>'
    text, note = opened(body).blocks
    assert [run.note for run in text.runs] == [None, "1", None, "2"]
    assert (note.kind, note.number, note.text) == (BlockKind.NOTE, "2", "[2] See there.")


def test_what_a_mark_links_to_is_a_note() -> None:
    body = (
        '<p>Held.<sup><a href="#fn1">1</a></sup> Freed.<sup><a href="#n-2">2</a></sup> See <a href="#x">article 3</a>.</p>'
        '<p id="n-2"><small>2 Other.</small></p><p id="x">Text.</p><ol><li id="fn1">There. <a href="#r1">↩</a></li></ol>'
    )
    assert [(b.kind.value, b.number, b.text) for b in opened(body).blocks] == [
        ("paragraph", None, "Held.1 Freed.2 See article 3."), ("note", "2", "2 Other."), ("paragraph", None, "Text."),
        ("note", "1", "1 There."),
    ]  # fmt: skip


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


@pytest.mark.parametrize("body", ["", "<script>x</script>", "<p> </p><!-- x -->"])
def test_a_page_without_words_is_empty(body: str) -> None:
    with pytest.raises(Empty):
        opened(body)


def test_depth_and_length_are_bounded() -> None:
    with pytest.raises(TooLarge, match="nested deeper than 100"):
        opened("<div>" * 150 + "x")
    with pytest.raises(TooLarge, match="nested deeper than 100"):
        opened("<div></span>" * 100_000 + "x")
    with pytest.raises(TooLarge, match="40 characters of HTML"):
        open_document(b"<html><body>" + b"<p>" * 20, "a.html", Limits(characters=10))
    with pytest.raises(TooLarge, match="more than 800 tags"):
        open_document(b"<html><body>" + b"<p>a" * 2_000, "a.html", Limits(blocks=100))
