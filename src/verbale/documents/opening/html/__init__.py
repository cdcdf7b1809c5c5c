"""HTML into blocks, in the order of the page, with the numbers that a browser draws and without what it hides."""

from collections.abc import Iterator

from verbale.documents.opening.html.edges import edged
from verbale.documents.opening.html.parsing import SPACE, parsed, tags_only
from verbale.documents.opening.html.surroundings import Surroundings
from verbale.documents.opening.html.walk import Walk
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block


def blocks_of(text: str, source: Source) -> tuple[Iterator[Block], str | None]:
    """The blocks of a page, and its title."""
    page = parsed(text, source)
    title = page.css_first("title")
    words = SPACE.sub(" ", title.text(deep=True)).strip() if title else None
    return edged(Walk(source, Surroundings.of(page.body)).blocks(page.body)), words or None


def fragment(markup: str, source: Source) -> Iterator[Block]:
    """The blocks of a piece of HTML that stands in another text; what only looks like a tag stays."""
    return Walk(source, Surroundings()).blocks(parsed(tags_only(markup), source).body)
