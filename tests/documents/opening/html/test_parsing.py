"""A page is parsed within limits."""

import pytest

from verbale.documents.limits import Limits
from verbale.documents.opening import TooLarge, open_document
from verbale.documents.tree import Document


def opened(body: str, head: str = "") -> Document:
    return open_document(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "letter.html")


def test_depth_and_length_are_bounded() -> None:
    with pytest.raises(TooLarge, match="nested deeper than 100"):
        opened("<div>" * 150 + "x")
    with pytest.raises(TooLarge, match="nested deeper than 100"):
        opened("<div></span>" * 100_000 + "x")
    with pytest.raises(TooLarge, match="40 characters of HTML"):
        open_document(b"<html><body>" + b"<p>" * 20, "a.html", Limits(characters=10))
    with pytest.raises(TooLarge, match="more than 800 tags"):
        open_document(b"<html><body>" + b"<p>a" * 2_000, "a.html", Limits(blocks=100))
