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

    def after(self, place: int) -> "Line":
        """The rest of the line from a place of the document on."""
        rest = self.text[place - self.span.start :].strip(" •|·,;:")
        return Line(Span(self.span.end - len(rest), self.span.end), rest, _words(rest), self.block, self.index)


_CURLED = re.compile("[\u2019\u2018\u00b4`]")


def lines_of(document: Document) -> list[Line]:
    lines: list[Line] = []
    for index, (block, span) in enumerate(zip(document.blocks, document.spans, strict=True)):
        if block.kind in (BlockKind.FURNITURE, BlockKind.OUTSIDE):
            continue
        for match in _LINE.finditer(block.text):
            text = match[0].strip()
            if text:
                start = span.start + match.start() + len(match[0]) - len(match[0].lstrip())
                lines.append(Line(Span(start, start + len(text)), text, _words(text), block, index))
    return lines


def _words(text: str) -> str:
    return " ".join(without_accents(_CURLED.sub("'", text)).lower().split())
