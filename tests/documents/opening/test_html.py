"""HTML comes out as a browser shows it, the letter apart from the page around it."""

import pytest

from verbale.documents.opening import Empty, open_document
from verbale.documents.tree import BlockKind, Document


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


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


def test_headings_links_languages_and_title() -> None:
    document = opened(
        '<h3>Annex</h3><p lang="FR-fr">see <a href="https://example.org">it</a></p>', "<title>A\n letter</title>"
    )
    heading, paragraph = document.blocks
    assert (heading.kind, heading.level) == (BlockKind.HEADING, 3)
    assert (paragraph.language, paragraph.runs[1].link) == ("fr", "https://example.org")
    assert document.title == "A letter"


@pytest.mark.parametrize("body", ["", "<script>x</script>", "<p> </p><!-- x -->"])
def test_a_page_without_words_is_empty(body: str) -> None:
    with pytest.raises(Empty):
        opened(body)
