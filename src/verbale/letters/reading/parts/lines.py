"""The lines of a document's text, each with the block that it stands in."""

import re
from dataclasses import dataclass

from verbale.documents.tree import Block, BlockKind, Document
from verbale.letters.reading.flow import without_accents
from verbale.spans import Span

_LINE = re.compile(r"[^\n\f]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. `words` is its text without accents, in lower case, with single blanks and straight marks."""

    span: Span
    text: str
    words: str
    block: Block
    index: int
    """Of the block in the document."""

    @property
    def whole(self) -> bool:
        """Whether the line is all of its block."""
        return len(self.block.text.strip()) == len(self.text)


_STRAIGHT = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'", "\u00a0": " ", "\u202f": " "})


def lines_of(document: Document) -> list[Line]:
    lines: list[Line] = []
    for index, (block, span) in enumerate(zip(document.blocks, document.spans, strict=True)):
        if block.kind in (BlockKind.FURNITURE, BlockKind.OUTSIDE):
            continue
        for match in _LINE.finditer(block.text):
            text = match[0].strip()
            if text:
                start = span.start + match.start() + len(match[0]) - len(match[0].lstrip())
                words = " ".join(without_accents(text.translate(_STRAIGHT)).lower().split())
                lines.append(Line(Span(start, start + len(text)), text, words, block, index))
    return lines
