"""Markdown into blocks: CommonMark with tables and footnotes, its marks left out and its lines kept."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from verbale.documents.opening.html import fragment
from verbale.documents.opening.html_elements import TAGS
from verbale.documents.opening.marks import paragraph
from verbale.documents.opening.source import Source, tidy
from verbale.documents.tree import Block, BlockKind, Run

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n((?:[ \t]*(?:[\w.-]+[ \t]*:.*|#.*|- .*|[ \t]+\S.*)?\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
_NOTE = re.compile(r"\[\^([^\]\s^]{1,40})\]")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic"}
_QUOTED = re.compile(r"^[>\s]*$")


def blocks_of(text: str, source: Source) -> Iterator[Block]:
    """The blocks of a Markdown text whose lines end in "\\n"."""
    front = _FRONT_MATTER.match(text)
    if front and ":" in front[1]:
        yield Block(BlockKind.OUTSIDE, (Run(front[1].strip("\n")),))
        text = text[front.end() :]
    tokens = _parser(source.limits.depth).parse(text, {"source": source})
    yield from _Reader(text.split("\n"), source).read(tokens)


@lru_cache(maxsize=4)
def _parser(depth: int) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": depth}).enable(["table", "strikethrough"])
    # What is set in by four blanks is an address or a quotation in a letter, never a program.
    # Escaped characters stay apart, so that "\*" is known from a mark left over.
    parser.disable(["code", "text_join"])
    parser.block.ruler.before("table", "hurry", _hurry)
    parser.block.ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("text", "hurry", _hurry_inline)
    parser.inline.ruler.before("link", "note", _note_mark)
    return parser


def _hurry(state: StateBlock, _start: int, _end: int, _silent: bool) -> bool:
    source: Source = state.env["source"]
    source.hurry()
    if state.level > source.limits.depth - 4:  # the parser would leave out what is deeper
        raise source.too_deep()
    return False


def _hurry_inline(state: StateInline, _silent: bool) -> bool:
    source: Source = state.env["source"]
    source.hurry()
    return False


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A footnote's text, "[^1]: …", with lines that go on and paragraphs that are set in below."""
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    match = _NOTE.match(line)
    if match is None or line[match.end() : match.end() + 1] != ":":
        return False
    if silent:
        return True
    first, content, paragraph = start, [line[match.end() + 1 :].strip()], start
    following = start + 1
    while following < end:
        here = state.src[state.bMarks[following] + state.tShift[following] : state.eMarks[following]]
        blank = not here.strip()
        set_in = state.sCount[following] >= state.blkIndent + 2
        if _NOTE.match(here) or (not blank and not content and not set_in):
            break
        if blank and content:
            _note_token(state, match[1], first, paragraph, following, content)
            content = []
        elif not blank:
            if not content:
                paragraph = following
            content.append(here.strip())
        following += 1
    if content:
        _note_token(state, match[1], first, paragraph, following, content)
    state.line = following
    return True


def _note_token(state: StateBlock, label: str, first: int, start: int, end: int, lines: list[str]) -> None:
    token = state.push("note", "", 0)
    token.info = label if start == first else ""
    token.map = [start, end]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = "\n".join(lines), [start, end], []


def _note_mark(state: StateInline, silent: bool) -> bool:
    match = _NOTE.match(state.src, state.pos) if state.src.startswith("[^", state.pos) else None
    if match is None:
        return False
    if not silent:
        state.push("note_mark", "", 0).content = match[1]
    state.pos = match.end()
    return True


@dataclass
class _List:
    numbers: list[str] | None
    """The numbers as printed; None for bullets."""
    mark: str
    place: int = 0


@dataclass
class _Reader:
    lines: Sequence[str]
    source: Source
    lists: list[_List] = field(default_factory=list)
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
                self.lists.append(_List(_numbers(tokens, index), token.markup))
            case "bullet_list_open":
                self.lists.append(_List(None, "-" if token.markup == "-" else "•"))
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
        mark = _note_head(children)
        if mark and opened.type == "paragraph_open":
            runs = _runs(children[3:])
            yield from self._put(Block(BlockKind.NOTE, (Run(f"{mark} "), *tidy(runs)), number=mark), lines)
            return
        runs = _runs(children)
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


def _numbers(tokens: list[Token], index: int) -> list[str]:
    """The numbers of a list as they are printed; a list numbered "1. 1. 1." by a lazy hand is drawn 1, 2, 3."""
    level = tokens[index].level
    written: list[str] = []
    for token in tokens[index + 1 :]:
        if token.level == level:
            break
        if token.type == "list_item_open" and token.level == level + 1:
            written.append(token.info)
    values = [int(number) for number in written]
    if len(values) > 1 and len(set(values)) == 1:
        return [str(values[0] + place) for place in range(len(values))]
    return written


def _like_heading(content: str) -> bool:
    return "\n" not in content and len(content) < 120 and not content.rstrip("* ").endswith((".", ",", ";"))


def _note_head(children: list[Token]) -> str | None:
    """The mark of a paragraph that begins with a raised number, as copies of a page's foot do."""
    if len(children) > 3 and [child.content.lower() for child in children[:3:2]] == ["<sup>", "</sup>"]:
        mark = children[1].content.strip()
        return mark if 0 < len(mark) <= 4 else None
    return None


def _lines(token: Token) -> tuple[int, int]:
    start, end = token.map or (0, 0)
    return start, end


_Toggle = Callable[[bool], None]


def _runs(children: list[Token]) -> list[Run]:
    """The runs of a paragraph's inner tokens."""
    runs: list[Run] = []
    bold = italic = raised = 0
    link: str | None = None
    starred = sum(child.content.count("**") for child in children if child.type == "text")
    for child in children:
        text = ""
        match child.type:
            case "text":
                # Marks that could not be paired ("**Mr. X **said") are no words of the letter; a pair still means bold.
                for place, piece in enumerate(child.content.split("**")):
                    if place and starred % 2 == 0:
                        bold = 0 if bold else 1
                    note = piece.strip() if raised and 0 < len(piece.strip()) <= 4 else None
                    runs.append(Run(piece, bold > 0, italic > 0, note, link))
            case "text_special" | "code_inline" | "image":
                text = child.content
            case "softbreak" | "hardbreak":
                text = "\n"
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                link = str(child.attrs.get("href", ""))
            case "link_close":
                link = None
            case "note_mark":
                runs.append(Run(child.content, bold > 0, italic > 0, child.content))
            case "html_inline":
                tag = _TAG.match(child.content)
                name = tag[1].lower() if tag else ""
                change = -1 if child.content.startswith("</") else 1
                if name in ("b", "strong"):
                    bold += change
                elif name in ("i", "em"):
                    italic += change
                elif name == "sup":
                    raised += change
                elif name == "br":
                    text = "\n"
                elif name and name not in TAGS:  # "<name withheld>" only looks like a tag
                    text = child.content
            case _:
                pass
        if text:
            runs.append(Run(text, bold > 0, italic > 0, None, link))
    return runs
