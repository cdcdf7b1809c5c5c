"""The tree of a document: blocks of runs, with what each format knows about them, and the one text that a person reads.

`Document.text` is every character of the file that a person reads, in the file's order, without markup (no asterisks, no
tags). It is the concatenation of each block's text and gap, so every character belongs to exactly one block.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

from verbale.spans import Span


class Format(StrEnum):
    MARKDOWN = "markdown"
    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    SCAN = "scan"
    """Pages that are pictures, in a PDF or an image file, read by character recognition."""


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    """An item of a list. Its printed mark ("1.", "(a)", "–") stands at the start of the text, also where the format draws it."""
    CELL = "cell"
    """A cell of a table, row by row."""
    NOTE = "note"
    """A footnote or endnote, with its mark at the start of the text."""
    FURNITURE = "furniture"
    """What the format itself knows to be no running text: page headers and footers, page numbers."""
    OUTSIDE = "outside"
    """What a web page puts around its main text: navigation, banners, front matter."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one way. `note` is the mark of the footnote that the run points at; the mark is part of the text."""

    text: str
    bold: bool = False
    italic: bool = False
    note: str | None = None
    link: str | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, item, cell, note or piece of furniture.

    `gap` is the white space that follows it in the text ("\\n\\n" between paragraphs, with "\\f" where a page ends).
    Lines that the format breaks for width alone are kept in the runs' text as "\\n"; reading joins them.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    gap: str = "\n\n"
    level: int = 0
    """Of a heading, 1 the highest; of an item or a paragraph set in, the depth of its indent."""
    number: str | None = None
    """Of an item, its mark without punctuation: "1", "a", "iv"; of a note, its mark. None for bullets."""
    page: int | None = None
    """Counted from 1, where the format has pages."""
    row: int | None = None
    column: int | None = None
    box: Box | None = None
    language: str | None = None
    centred: bool = False
    """For making alone, as the next two: a heading with mandates, signatures."""
    new_page: bool = False
    """Whether it begins a page, as an annex does."""
    kept: bool = False
    """Whether it stays on one page with the block after it: a name with the title under it."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Document:
    """A file as opened. `sha256` is of the file's bytes; `pages` is None where the format has none."""

    name: str
    format: Format
    sha256: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    title: str | None = None

    @cached_property
    def text(self) -> str:
        return "".join(piece for block in self.blocks for piece in (block.text, block.gap))

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Of each block, the span of its text, without its gap."""
        lengths = [(len(block.text), len(block.gap)) for block in self.blocks]
        starts = accumulate((own + gap for own, gap in lengths), initial=0)
        return tuple(Span(start, start + own) for start, (own, _) in zip(starts, lengths, strict=False))

    def runs(self) -> Iterator[tuple[Span, Run, Block]]:
        """Each run with its span in `text` and the block that it stands in."""
        for block, span in zip(self.blocks, self.spans, strict=True):
            place = span.start
            for run in block.runs:
                yield Span(place, place + len(run.text)), run, block
                place += len(run.text)
