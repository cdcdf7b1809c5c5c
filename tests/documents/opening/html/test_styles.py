"""What an element says of how its words are set is laid over what it stands in."""

from verbale.documents.opening import open_document
from verbale.documents.tree import Document


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


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
