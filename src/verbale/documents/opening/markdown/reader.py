"""The parser's tokens into blocks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from markdown_it.token import Token

from verbale.documents.opening.html import fragment
from verbale.documents.opening.markdown.lists import List, numbers_of
from verbale.documents.opening.markdown.runs import note_head, runs_of
from verbale.documents.opening.marks import paragraph
from verbale.documents.opening.source import Source, tidy
from verbale.documents.tree import Block, BlockKind, Run

_QUOTED = re.compile(r"^[>\s]*$")


@dataclass
class Reader:
    lines: Sequence[str]
    source: Source
    lists: list[List] = field(default_factory=list)
    quotes: int = 0
    prefix: str = ""
    """Marks of items that wait for their first text."""
    number: str | None = None
    heading: int = 0
    note: str | None = None
    """The mark of the footnote whose text comes next, "" for its further paragraphs."""
    row: int = -1
    column: int = 0
    waiting: tuple[Block, int] | None = None
    """The block before, whose gap is known only from the next one's place, and the line it ends before."""

    def read(self, tokens: list[Token]) -> Iterator[Block]:
        for index, token in enumerate(tokens):
            yield from self._token(token, tokens, index)
        if self.waiting:
            yield self.waiting[0]

    def _token(self, token: Token, tokens: list[Token], index: int) -> Iterator[Block]:
        match token.type:
            case "ordered_list_open":
                self.lists.append(List(numbers_of(tokens, index), token.markup))
            case "bullet_list_open":
                self.lists.append(List(None, "-" if token.markup == "-" else "•"))
            case "ordered_list_close" | "bullet_list_close":
                self.lists.pop()
            case "list_item_open":
                self._open_item(token)
            case "list_item_close" if self.prefix and token.level == tokens[index - 1].level:
                yield from self._put(self._block((Run(""),)), _lines(tokens[index - 1]))
            case "blockquote_open":
                self.quotes += 1
            case "blockquote_close":
                self.quotes -= 1
            case "heading_open":
                self.heading = int(token.tag[1:])
            case "heading_close":
                self.heading = 0
            case "tr_open":
                self.row, self.column = self.row + 1, 0
            case "table_close":
                self.row = -1
            case "th_close" | "td_close":
                self.column += 1
            case "note":
                self.note = token.info
            case "fence":
                yield from self._put(self._block((Run(token.content),)), _lines(token))
            case "html_block":
                yield from self._markup(token)
            case "inline":
                yield from self._inline(token, tokens[index - 1])
            case _:
                pass

    def _open_item(self, token: Token) -> None:
        here = self.lists[-1]
        if here.numbers is None:
            self.prefix += f"{here.mark} "
            self.number = None
        else:
            self.number = here.numbers[here.place]
            here.place += 1
            self.prefix += f"{self.number}{token.markup} "

    def _block(self, runs: Sequence[Run]) -> Block:
        """The block for these runs by what is open."""
        level = len(self.lists) + self.quotes
        if self.note is not None:
            number, self.note = self.note or None, None
            if number:
                runs = [Run(f"{number} "), *runs]
            return Block(BlockKind.NOTE, tuple(runs), level=level, number=number)
        if self.row >= 0:
            return Block(BlockKind.CELL, tuple(runs), row=self.row, column=self.column)
        if self.prefix:
            number, prefix = self.number, self.prefix
            self.prefix = ""
            return Block(BlockKind.ITEM, (Run(prefix), *runs), level=level - 1, number=number)
        if self.heading:
            return Block(BlockKind.HEADING, tuple(runs), level=self.heading)
        return paragraph(tuple(runs), level)

    def _put(self, block: Block, lines: tuple[int, int]) -> Iterator[Block]:
        """Give the block before its gap, by the lines between the two, and let this one wait."""
        if self.waiting:
            before, end = self.waiting
            yield replace(before, gap=self._gap(before, block, end, lines[0]))
        self.waiting = (block, lines[1])

    def _gap(self, before: Block, block: Block, end: int, start: int) -> str:
        if block.kind is before.kind is BlockKind.CELL and block.column:
            return "\t"
        blank = most = 0
        for line in self.lines[end:start]:
            blank = blank + 1 if _QUOTED.match(line) else 0
            most = max(most, blank)
        return "\n" * (most + 1)

    def _inline(self, token: Token, opened: Token) -> Iterator[Block]:
        children = token.children or []
        lines = _lines(opened) if opened.type == "heading_open" else _lines(token)
        if opened.type == "heading_open" and opened.markup in ("-", "=") and not _like_heading(token.content):
            self.heading = 0  # a line of dashes right below a paragraph parts it from the next and makes no title of it
        mark = note_head(children)
        if mark and opened.type == "paragraph_open":
            runs = runs_of(children[3:])
            yield from self._put(Block(BlockKind.NOTE, (Run(f"{mark} "), *tidy(runs)), number=mark), lines)
            return
        runs = runs_of(children)
        if children and all(child.type in ("image", "softbreak") for child in children):
            yield from self._put(Block(BlockKind.FURNITURE, tuple(runs)), lines)
            return
        yield from self._put(self._block(runs), lines)

    def _markup(self, token: Token) -> Iterator[Block]:
        """A piece of HTML: its first block stands off by the lines before, the others as HTML has it."""
        for number, block in enumerate(fragment(token.content, self.source)):
            if block.kind is BlockKind.PARAGRAPH:
                block = replace(self._block(block.runs), gap=block.gap)
            if number and self.waiting:
                yield self.waiting[0]
                self.waiting = (block, _lines(token)[1])
            else:
                yield from self._put(block, _lines(token))


def _like_heading(content: str) -> bool:
    return "\n" not in content and len(content) < 120 and not content.rstrip("* ").endswith((".", ",", ";"))


def _lines(token: Token) -> tuple[int, int]:
    start, end = token.map or (0, 0)
    return start, end
