"""Markdown into blocks: CommonMark with tables and footnotes, its marks left out and its lines kept."""

import re
from collections.abc import Iterator

from verbale.documents.opening.markdown.parser import parser
from verbale.documents.opening.markdown.reader import Reader
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Run

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n((?:[ \t]*(?:[\w.-]+[ \t]*:.*|#.*|- .*|[ \t]+\S.*)?\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)"
)


def blocks_of(text: str, source: Source) -> Iterator[Block]:
    """The blocks of a Markdown text whose lines end in "\\n"."""
    front = _FRONT_MATTER.match(text)
    if front and ":" in front[1]:
        yield Block(BlockKind.OUTSIDE, (Run(front[1].strip("\n")),))
        text = text[front.end() :]
    tokens = parser(source.limits.depth).parse(text, {"source": source})
    yield from Reader(text.split("\n"), source).read(tokens)
