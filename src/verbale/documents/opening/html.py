"""HTML into blocks, in the order of the page, with the numbers that a browser draws and without what it hides."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from verbale.documents.opening.html_elements import BLOCKS, CLOSED_BY_ITSELF, HIDDEN, LIST_TYPES, TAGS
from verbale.documents.opening.marks import paragraph, printed
from verbale.documents.opening.page import Surroundings
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import TooLarge
from verbale.documents.tree import Block, BlockKind, Run

_SPACE = re.compile(r"[ \t\n\r\f]+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*?(/?)>")
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_RAISED = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_DRAWN = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_NOTE_MARK = re.compile(r"[\[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§])[\])]?\.?")
_BACK = re.compile(r"[\u21a9\u2191^\ufe0e]+")


def blocks_of(text: str, source: Source) -> tuple[Iterator[Block], str | None]:
    """The blocks of a page, and its title."""
    page = _parsed(text, source)
    title = page.css_first("title")
    words = _SPACE.sub(" ", title.text(deep=True)).strip() if title else None
    return _Walk(source, Surroundings.of(page.body)).blocks(page.body), words or None


def fragment(markup: str, source: Source) -> Iterator[Block]:
    """The blocks of a piece of HTML that stands in another text; what only looks like a tag stays."""
    kept = _TAG.sub(lambda tag: tag[0] if tag[2].lower() in TAGS else tag[0].replace("<", "&lt;"), markup)
    return _Walk(source, Surroundings()).blocks(_parsed(kept, source).body)


def _parsed(text: str, source: Source) -> LexborHTMLParser:
    """The parsed page. Nesting is judged before, since the parser's time grows with its square."""
    if len(text) > 4 * source.limits.characters:
        raise TooLarge(source.name, f"has more than {4 * source.limits.characters:,} characters of HTML")
    opened: Counter[str] = Counter()
    depth = 0
    for number, match in enumerate(_TAG.finditer(text)):
        if number % 1000 == 0:
            source.hurry()
            if number > 8 * source.limits.blocks:
                raise TooLarge(source.name, f"has more than {8 * source.limits.blocks:,} tags")
        name = match[2].lower()
        if match[3] or name in CLOSED_BY_ITSELF:
            continue
        if match[1]:
            if opened[name]:
                opened[name] -= 1
                depth -= 1
        else:
            opened[name] += 1
            depth += 1
            if depth > 20 * source.limits.depth:  # elements left open by sloppy hands count here, too
                raise source.too_deep()
    return LexborHTMLParser(text.encode("utf-8", "replace"))


@dataclass
class _List:
    type: str
    next: int
    note: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    italic: bool = False
    raised: bool = False
    link: str | None = None
    kept: bool = False
    """Whether white space is kept as written."""
    language: str | None = None
    outside: bool = False
    note: bool = False
    heading: int = 0
    level: int = 0
    table: int = 0
    """Which table's cell this is in, 0 for none."""
    depth: int = 0


@dataclass
class _Walk:
    source: Source
    surroundings: Surroundings
    runs: list[Run] = field(default_factory=list)
    style: _Style = field(default_factory=_Style)
    first: _Style | None = None
    """The style at the block's first word, which says what block it is."""
    lists: list[_List] = field(default_factory=list)
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
        stack: list[tuple[LexborNode, _Style, bool]] = [(body, self.style, False)] if body else []
        self.notes = _notes(body) if body else {}
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
            if tag in HIDDEN or self._unseen(attributes):
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

    def _unseen(self, attributes: dict[str, str | None]) -> bool:
        return "hidden" in attributes or bool(_UNSEEN.search(attributes.get("style") or ""))

    def _style(self, node: LexborNode, tag: str, attributes: dict[str, str | None]) -> _Style:
        now = self.style
        changes: dict[str, object] = {}
        css = attributes.get("style") or ""
        weight, slant = _WEIGHT.search(css), _SLANT.search(css)
        if tag in ("b", "strong", "th"):
            changes["bold"] = True
        elif tag in ("i", "em"):
            changes["italic"] = True
        elif tag == "sup":
            changes["raised"] = True
        elif tag == "a" and attributes.get("href"):
            changes["link"] = attributes["href"]
        elif tag in ("pre", "textarea"):
            changes["kept"] = True
        elif tag == "blockquote":
            changes["level"] = now.level + 1
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            changes["heading"] = int(tag[1])
        if tag == "table":
            self.tables += 1
            changes["table"] = 0 if _layout(node) else self.tables
        if weight:
            changes["bold"] = weight[1].lower() in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
        if slant:
            changes["italic"] = slant[1].lower() != "normal"
        if css and _RAISED.search(css):
            changes["raised"] = True
        if attributes.get("lang") and tag not in ("html", "body"):
            changes["language"] = (attributes["lang"] or "").lower().partition("-")[0] or None
        if not now.outside and self.surroundings.outside(node):
            changes["outside"] = True
        elif now.outside and self.surroundings.inside(node):
            changes["outside"] = False
        if attributes.get("role") == "doc-endnotes" or "footnotes" in (attributes.get("class") or "").split():
            changes["note"] = True
        if tag in BLOCKS:
            changes["depth"] = now.depth + 1
        return replace(now, **changes) if changes else now  # type: ignore[arg-type]

    def _enter(self, tag: str, attributes: dict[str, str | None]) -> Iterator[Block]:
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
            self.lists.append(_list(tag, attributes))
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

    def _item(self, attributes: dict[str, str | None]) -> None:
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

    def _mark_of_note(self, node: LexborNode, tag: str, attributes: dict[str, str | None], inner: _Style) -> bool:
        """Whether the element is a footnote's mark, which is then set."""
        if tag not in ("a", "sup") or (tag == "a" and not (attributes.get("href") or "").startswith("#")):
            return False
        text = _SPACE.sub(" ", node.text(deep=True)).strip()
        if _BACK.fullmatch(text):
            return True
        match = _NOTE_MARK.fullmatch(text)
        if match is None:
            return False
        if not any(run.text.strip() for run in self.runs) and tag == "a":
            self.note = match[1]
        self._add(Run(text, inner.bold, inner.italic, None if self.note else match[1]))
        return True

    def _text(self, text: str) -> None:
        if not self.style.kept:
            text = _SPACE.sub(" ", text)
            if not self.runs or self.broken or self.runs[-1].text.endswith((" ", "\n")):
                text = text.lstrip(" ")
        if not text:
            return
        style = self.style
        mark = _NOTE_MARK.fullmatch(text.strip()) if style.raised and self.runs else None
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

    def _block(self, style: _Style) -> Block:
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


def _notes(body: LexborNode) -> dict[str, str]:
    """What raised or bracketed numbers link to: the notes, by their identifiers."""
    notes: dict[str, str] = {}
    for link in body.css("sup a[href], a[href] sup, a[href]"):
        anchor = link if link.tag == "a" else link.parent
        target = ((anchor.attributes.get("href") or "") if anchor else "").partition("#")[2]
        match = _NOTE_MARK.fullmatch(link.text(deep=True).strip())
        raised = link.tag == "sup" or (link.parent is not None and link.parent.tag == "sup")
        if target and match and (raised or not match[0].isalnum()):
            notes.setdefault(target, match[1])
    return notes


def _list(tag: str, attributes: dict[str, str | None]) -> _List:
    drawn = _DRAWN.search(attributes.get("style") or "")
    told = drawn[1].lower() if drawn else attributes.get("type") or ""
    kind = LIST_TYPES.get(told, "1" if tag == "ol" else "•")
    start = attributes.get("start") or ""
    return _List(kind, int(start[:9]) if start.lstrip("-").isdecimal() else 1)


def _layout(table: LexborNode) -> bool:
    """Whether a table only places things on the page: another is in it, it has one column, or its cells hold running text."""
    if table.attributes.get("role") == "presentation" or len(table.css("table")) > 1:
        return True
    rows = table.css("tr")[:200]
    if all(len(row.css("td, th")) < 2 for row in rows):
        return True
    return any(len(cell.text(deep=True)) > 800 for cell in table.css("td")[:200])
