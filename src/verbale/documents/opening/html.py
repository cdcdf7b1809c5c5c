"""HTML into blocks."""

import re
from collections.abc import Iterator

from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Run

TAGS = frozenset(
    ["a", "abbr", "address", "article", "aside", "b", "base", "blockquote", "body", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "label", "legend", "li", "link", "main", "mark", "meta", "nav", "ol", "p", "pre", "q", "s", "section", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "u", "ul", "wbr"]
)
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
_ANY_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>")


def fragment(markup: str, source: Source) -> Iterator[Block]:
    """The blocks of a piece of HTML that stands in another text."""
    text = _ANY_TAG.sub(lambda tag: "" if tag[1].lower() in TAGS else tag[0], _COMMENT.sub("", markup))
    if text.strip():
        yield Block(BlockKind.PARAGRAPH, (Run(text.strip()),))
