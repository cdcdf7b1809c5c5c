"""A walk through the elements of a page, which puts their words together into blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborNode

from verbale.documents.opening.html.elements import BLOCKS, HIDDEN
from verbale.documents.opening.html.lists import List, list_of
from verbale.documents.opening.html.notes import NOTE_MARK, notes_of
from verbale.documents.opening.html.parsing import SPACE
from verbale.documents.opening.html.styles import Attributes, Style, unseen
from verbale.documents.opening.html.surroundings import Surroundings
from verbale.documents.opening.html.tables import only_places
from verbale.documents.opening.marks import paragraph, printed
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Run

_BACK = re.compile(r"[\u21a9\u2191^\ufe0e]+")


@dataclass
class Walk:
    source: Source
    surroundings: Surroundings
    runs: list[Run] = field(default_factory=list)
    style: Style = field(default_factory=Style)
    first: Style | None = None
    """The style at the block's first word, which says what block it is."""
    lists: list[List] = field(default_factory=list)
    mark: tuple[str, str | None] | None = None
    note: str | None = None
    margin: float = 0
    broken: int = 0
    """Line breaks since the last word."""
    waiting: Block | None = None
    row: int = -1
    column: int = -1
    tables: int = 0
    notes: dict[str, str] = field(default_factory=dict)
    """The marks of the elements that marks of notes link to."""
    cells: tuple[int, int] = (0, 0)
    """The tables of the last two blocks, 0 for none."""

    def blocks(self, body: LexborNode | None) -> Iterator[Block]:
        """Walked with a stack of our own, since pages nest deeper than Python's."""
        stack: list[tuple[LexborNode, Style, bool]] = [(body, self.style, False)] if body else []
        self.notes = notes_of(body) if body else {}
        count = 0
        while stack:
            node, style, leaving = stack.pop()
            count += 1
            if count % 256 == 0:
                self.source.hurry()
            if leaving:
                yield from self._leave(node)
                self.style = style
                continue
            self.style = style
            if node.tag == "-text":
                self._text(node.text_content or "")
                continue
            attributes = node.attributes
            tag = node.tag or ""
            if tag in HIDDEN or unseen(attributes):
                continue
            yield from self._enter(tag, attributes)
            inner = self._style(node, tag, attributes)
            if inner.depth > self.source.limits.depth:
                raise self.source.too_deep()
            if self._mark_of_note(node, tag, attributes, inner):
                continue
            stack.append((node, style, True))
            child = node.last_child
            while child is not None:
                stack.append((child, inner, False))
                child = child.prev
        yield from self._flush(2)
        if self.waiting:
            yield self.waiting

    def _style(self, node: LexborNode, tag: str, attributes: Attributes) -> Style:
        now = self.style
        inner = now.within(tag, attributes)
        if tag == "table":
            self.tables += 1
            inner = replace(inner, table=0 if only_places(node) else self.tables)
        if not now.outside and self.surroundings.outside(node):
            return replace(inner, outside=True)
        if now.outside and self.surroundings.inside(node):
            return replace(inner, outside=False)
        return inner

    def _enter(self, tag: str, attributes: Attributes) -> Iterator[Block]:
        if tag == "br":
            self._break()
            if self.broken > 1:
                yield from self._flush(2)
            return
        if tag not in BLOCKS:
            return
        within = bool(self.lists) and tag in ("ul", "ol")
        yield from self._flush(1 if within else BLOCKS[tag])
        if tag == "table":
            self.row = self.column = -1
        elif tag == "tr":
            self.row, self.column = self.row + 1, -1
        elif tag in ("td", "th"):
            self.column += 1
        elif tag in ("ul", "ol"):
            self.lists.append(list_of(tag, attributes))
        elif tag == "li" and self.lists:
            self._item(attributes)
        self.note = self.notes.get(attributes.get("id") or "", self.note)

    def _leave(self, node: LexborNode) -> Iterator[Block]:
        tag = node.tag or ""
        if tag not in BLOCKS:
            return
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()
        within = bool(self.lists) and tag in ("ul", "ol")
        yield from self._flush(1 if within else BLOCKS[tag])

    def _item(self, attributes: Attributes) -> None:
        here = self.lists[-1]
        value = attributes.get("value") or ""
        if value.lstrip("-").isdecimal():
            here.next = int(value[:9])
        if here.type == "•":
            self.mark = ("• ", None)
        elif here.type:
            number = printed(here.next, here.type)
            self.mark = (f"{number}. ", number)
        here.next += 1

    def _mark_of_note(self, node: LexborNode, tag: str, attributes: Attributes, inner: Style) -> bool:
        """Whether the element is a footnote's mark, which is then set."""
        if tag not in ("a", "sup") or (tag == "a" and not (attributes.get("href") or "").startswith("#")):
            return False
        text = SPACE.sub(" ", node.text(deep=True)).strip()
        if _BACK.fullmatch(text):
            return True
        match = NOTE_MARK.fullmatch(text)
        if match is None:
            return False
        if not any(run.text.strip() for run in self.runs) and tag == "a":
            self.note = match[1]
        self._add(Run(text, inner.bold, inner.italic, None if self.note else match[1]))
        return True

    def _text(self, text: str) -> None:
        if not self.style.kept:
            text = SPACE.sub(" ", text)
            if not self.runs or self.broken or self.runs[-1].text.endswith((" ", "\n")):
                text = text.lstrip(" ")
        if not text:
            return
        style = self.style
        mark = NOTE_MARK.fullmatch(text.strip()) if style.raised and self.runs else None
        self._add(Run(text, style.bold, style.italic, mark[1] if mark and text.strip() != "o" else None, style.link))

    def _add(self, run: Run) -> None:
        if self.first is None:
            self.first = self.style
        self.broken = 0
        self.runs.append(run)

    def _break(self) -> None:
        self.broken += 1
        if self.broken == 1 and self.runs:
            self.runs[-1] = replace(self.runs[-1], text=self.runs[-1].text.rstrip(" "))
            self.runs.append(Run("\n", self.style.bold, self.style.italic))

    def _flush(self, margin: float) -> Iterator[Block]:
        """End the block; `margin` is how far the next one stands off at least."""
        if any(run.text.strip() for run in self.runs):
            block = self._block(self.first or self.style)
            if self.waiting:
                yield replace(self.waiting, gap=self._gap(self.waiting, block))
            self.waiting = block
            self.margin = 0
            self.mark = self.note = None
        self.runs, self.first, self.broken = [], None, 0
        self.margin = max(self.margin, margin)

    def _gap(self, before: Block, block: Block) -> str:
        if before.kind is block.kind is BlockKind.CELL and self.cells[0] == self.cells[1] and before.row == block.row:
            return "\t" if before.column != block.column else "\n"
        return "\n\n" if self.margin >= 2 else "\n"

    def _block(self, style: Style) -> Block:
        runs = tuple(self.runs)
        level = len(self.lists) + style.level
        self.cells = (self.cells[1], style.table)
        if style.outside:
            return Block(BlockKind.OUTSIDE, runs, language=style.language)
        if self.note or style.note:
            number, mark = self.note, self.mark
            if mark and mark[1]:
                number = number or mark[1]
                runs = (Run(f"{mark[1]} "), *runs)
            return Block(BlockKind.NOTE, runs, number=number, language=style.language)
        if style.table and not style.heading:
            return Block(BlockKind.CELL, runs, row=self.row, column=self.column, language=style.language)
        if self.mark:
            return Block(
                BlockKind.ITEM,
                (Run(self.mark[0]), *runs),
                level=max(level - 1, 0),
                number=self.mark[1],
                language=style.language,
            )
        if style.heading:
            return Block(BlockKind.HEADING, runs, level=style.heading, language=style.language)
        return replace(paragraph(runs, level), language=style.language)
