"""The text of a DOCX: headers, body, notes and footers, walked in the order in which a person reads them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from verbale.documents.opening.docx.inline import Break, Inline, Mark, Piece
from verbale.documents.opening.docx.numbering import Drawn, Numbering, note_mark
from verbale.documents.opening.docx.package import Package, Relationship, alternative, attribute, child, children, tag
from verbale.documents.opening.docx.styles import Style, Styles, applied, switched
from verbale.documents.opening.marks import paragraph
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged
from verbale.documents.tree import Block, BlockKind, Run

_THROUGH = frozenset(
    ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:body", "mc:Choice", "mc:Fallback")
)
_SET_IN = 500
"""Twentieths of a point from which on a paragraph counts as set in (9 mm)."""
_LONG = 800
"""A cell with more characters holds running text: its table only places things on the page."""


def blocks_of(source: Source) -> tuple[list[Block], str | None]:
    """The blocks of a DOCX, and the title in its properties. Raises Damaged, Encrypted, TooLarge, UnknownFormat."""
    package = Package.of(source)
    main = package.main()
    root = package.xml(main)
    body = child(root, "w:body")
    if body is None:
        raise Damaged(source.name, "has no body", f"part {main}")
    core = package.xml("docProps/core.xml")
    title = (child(core, "dc:title").text or "").strip() if child(core, "dc:title") is not None else ""  # type: ignore[union-attr]
    return list(_Reader(source, package, main).read(body)), title or None


@dataclass
class _Notes:
    kind: str
    form: str
    next: int
    marks: dict[str, str] = field(default_factory=dict)
    """By identifier, in the order in which the text points at them."""

    def mark(self, identity: str, own: str | None = None) -> str:
        if identity not in self.marks:
            self.marks[identity] = own or note_mark(self.next, self.form)
            self.next += own is None
        return self.marks[identity]


class _Reader:
    def __init__(self, source: Source, package: Package, main: str) -> None:
        self.source = source
        self.package = package
        self.main = main
        self.relationships = package.relationships(main)
        self.styles = Styles.of(self._part("styles"))
        self.numbering = Numbering.of(self._part("numbering"), self.styles)
        settings = self._part("settings")
        self.footnotes = _notes(settings, "footnote", "decimal")
        self.endnotes = _notes(settings, "endnote", "lowerRoman")
        self.carried: list[Piece] = []
        """What a paragraph leaves to the next one, its own end being deleted in tracked changes."""
        self.carried_style = Style()

    def _part(self, kind: str) -> etree._Element | None:
        target = next((each.target for each in self.relationships.values() if each.kind == kind), f"word/{kind}.xml")
        return self.package.xml(target)

    def read(self, body: etree._Element) -> Iterator[Block]:
        sections = list(body.iter("{*}sectPr"))
        yield from self._furniture(sections, "header")
        yield from self._blocks(body, self.relationships, 0)
        yield from self._written(self.footnotes)
        yield from self._written(self.endnotes)
        yield from self._furniture(sections, "footer")

    def _furniture(self, sections: list[etree._Element], kind: str) -> Iterator[Block]:
        """The headers or footers that are shown, each text once."""
        seen: set[str] = set()
        for section in sections[:50]:
            for each in children(section, f"w:{kind}Reference"):
                if attribute(each, "w:type") == "first" and not switched(section, "w:titlePg"):
                    continue
                target = self.relationships.get(attribute(each, "r:id") or "")
                root = self.package.xml(target.target) if target else None
                if target is None or root is None:
                    continue
                for block in self._blocks(root, self.package.relationships(target.target), 0):
                    text = block.text.strip()
                    if text and text not in seen:
                        seen.add(text)
                        yield Block(BlockKind.FURNITURE, block.runs)

    def _written(self, notes: _Notes) -> Iterator[Block]:
        """The notes that the text points at."""
        kind = f"{notes.kind}s"
        target = next((each.target for each in self.relationships.values() if each.kind == kind), f"word/{kind}.xml")
        root = self.package.xml(target)
        if root is None:
            return
        written = {attribute(each, "w:id") or "": each for each in children(root, f"w:{notes.kind}")}
        relationships = self.package.relationships(target)
        done: set[str] = set()
        while True:  # a note may point at a note
            waiting = [identity for identity in notes.marks if identity not in done]
            if not waiting:
                return
            for identity in waiting:
                done.add(identity)
                note = written.get(identity)
                if note is None:
                    continue
                for number, block in enumerate(self._blocks(note, relationships, 0)):
                    mark = notes.marks[identity]
                    runs = [Run(f"{mark} "), *_stripped(block.runs, mark)] if number == 0 else list(block.runs)
                    yield Block(BlockKind.NOTE, tuple(runs), gap="\n", number=mark)

    def _blocks(self, parent: etree._Element, relationships: dict[str, Relationship], depth: int) -> Iterator[Block]:
        if depth > self.source.limits.depth:
            raise self.source.too_deep()
        waiting: Block | None = None
        for block in self._each(parent, relationships, depth):
            if waiting:
                both_items = waiting.kind is block.kind is BlockKind.ITEM and waiting.gap == "\n\n"
                yield replace(waiting, gap="\n") if both_items else waiting
            waiting = block
        if waiting:
            yield waiting

    def _each(self, parent: etree._Element, relationships: dict[str, Relationship], depth: int) -> Iterator[Block]:
        for element in parent:
            if tag(element) == "w:tbl":
                yield from self._left_over()
            yield from self._block(element, relationships, depth)
        if tag(parent) == "w:body" or tag(parent) not in _THROUGH:
            yield from self._left_over()

    def _left_over(self) -> Iterator[Block]:
        """What a paragraph with a deleted end has left to a next one that does not come, as before a table."""
        pieces, self.carried = self.carried, []
        if pieces:
            yield from self._split(pieces, self.carried_style, None)

    def _block(self, element: etree._Element, relationships: dict[str, Relationship], depth: int) -> Iterator[Block]:
        name = tag(element)
        if name == "w:p":
            self.source.hurry()
            yield from self._paragraph(element, relationships, depth)
        elif name == "w:tbl":
            yield from self._table(element, relationships, depth)
        elif name == "mc:AlternateContent":
            chosen = alternative(element)
            if chosen is not None:
                yield from self._blocks(chosen, relationships, depth + 1)
        elif name == "w:altChunk":
            target = relationships.get(attribute(element, "r:id") or "")
            raise Damaged(
                self.source.name,
                "holds text in another format, which Word takes over when it saves the file",
                f"part {target.target}" if target else None,
                "open it in Word, save it and open what was saved",
            )
        elif name in _THROUGH:
            yield from self._blocks(element, relationships, depth + 1)

    def _paragraph(
        self, element: etree._Element, relationships: dict[str, Relationship], depth: int
    ) -> Iterator[Block]:
        properties = child(element, "w:pPr")
        identity = attribute(child(properties, "w:pStyle"), "w:val")
        own = self.styles.style(identity if identity is not None else self.styles.paragraph)
        style = applied(own, properties, None)
        if style.page_before:
            yield Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")
        inline = Inline(self.source, self.styles, own, relationships, self._mark)
        pieces = [*self.carried, *inline.pieces(element)]
        self.carried = []
        marks = child(properties, "w:rPr")
        if child(marks, "w:del") is not None or child(marks, "w:moveFrom") is not None:
            self.carried, self.carried_style = pieces, style
            return
        empty = not any(isinstance(piece, Mark) or (isinstance(piece, Run) and piece.text.strip()) for piece in pieces)
        drawn = None if empty else self.numbering.draw(style)
        yield from self._split(pieces, style, drawn)
        for box in inline.boxes:
            yield from self._blocks(box, relationships, depth + 1)
        section = child(properties, "w:sectPr")
        if section is not None and attribute(child(section, "w:type"), "w:val") != "continuous":
            yield Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")

    def _split(self, pieces: list[Piece], style: Style, drawn: Drawn | None) -> Iterator[Block]:
        """The paragraph's blocks: one, or more where a page ends in it."""
        runs: list[Run] = []
        for piece in pieces:
            if isinstance(piece, Break):
                yield replace(_block(tuple(runs), style, drawn), gap="\n\f")
                drawn = drawn if not runs else None
                runs = []
            elif isinstance(piece, Mark):
                runs.append(piece.run)
            else:
                runs.append(piece)
        yield _block(tuple(runs), style, drawn)

    def _mark(self, kind: str, identity: str, own: str | None) -> str:
        return (self.footnotes if kind == "footnote" else self.endnotes).mark(identity, own)

    def _table(self, element: etree._Element, relationships: dict[str, Relationship], depth: int) -> Iterator[Block]:
        rows: list[list[tuple[int, list[Block]]]] = []
        nested = next(element.iter("{*}tbl"), None) is not None and sum(1 for _ in element.iter("{*}tbl")) > 1
        for row in _within(element, "w:tr"):
            properties = child(row, "w:trPr")
            if child(properties, "w:del") is not None:
                continue
            column = _number(child(properties, "w:gridBefore"))
            cells: list[tuple[int, list[Block]]] = []
            for cell in _within(row, "w:tc"):
                blocks = [block for block in self._blocks(cell, relationships, depth + 1) if block.text.strip()]
                cells.append((column, blocks))
                column += max(_number(child(cell, "w:tcPr", "w:gridSpan")), 1)
            rows.append(cells)
        long = any(sum(len(block.text) for block in blocks) > _LONG for row in rows for _, blocks in row)
        if nested or long or all(len(row) < 2 for row in rows):
            for each in rows:
                for _, found in each:
                    yield from found
            return
        yield from _cells(rows)


def _notes(settings: etree._Element | None, kind: str, form: str) -> _Notes:
    rules = child(settings, f"w:{kind}Pr")
    start = attribute(child(rules, "w:numStart"), "w:val") or "1"
    return _Notes(kind, attribute(child(rules, "w:numFmt"), "w:val") or form, int(start) if start.isdecimal() else 1)


def _within(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows or cells, also those in content controls and tracked insertions."""
    for each in element:
        here = tag(each)
        if here == name:
            yield each
        elif here in _THROUGH:
            yield from _within(each, name)


def _number(element: etree._Element | None) -> int:
    value = attribute(element, "w:val") or ""
    return min(int(value), 100) if value.isdecimal() and len(value) < 6 else 0


def _cells(rows: list[list[tuple[int, list[Block]]]]) -> Iterator[Block]:
    for number, row in enumerate(rows):
        filled = [(column, blocks) for column, blocks in row if blocks]
        for place, (column, blocks) in enumerate(filled):
            for at, block in enumerate(blocks):
                last = at == len(blocks) - 1
                gap = "\n" if not last or place == len(filled) - 1 else "\t"
                if number == len(rows) - 1 and last and place == len(filled) - 1:
                    gap = "\n\n"
                yield Block(BlockKind.CELL, block.runs, gap, number=block.number, row=number, column=column)


def _stripped(runs: tuple[Run, ...], mark: str) -> Iterator[Run]:
    """A note's runs without the mark that the note itself draws."""
    waiting = True
    for run in runs:
        text = run.text
        if waiting:
            text = text.lstrip()
            if run.note is None and (text == mark or (not mark.isalnum() and text.startswith(f"{mark} "))):
                text = text[len(mark) :].lstrip()
            waiting = not text
        if text:
            yield replace(run, text=text)


def _block(runs: tuple[Run, ...], style: Style, drawn: Drawn | None) -> Block:
    if drawn:
        runs = (Run(drawn.text), *_without_lead(runs))
    if style.heading:
        return Block(BlockKind.HEADING, runs, level=style.heading)
    if drawn:
        return Block(BlockKind.ITEM, runs, level=drawn.level, number=drawn.number)
    return paragraph(runs, 1 if style.indent >= _SET_IN else 0)


def _without_lead(runs: tuple[Run, ...]) -> Iterator[Run]:
    """The runs without blanks before the first word."""
    begun = False
    for run in runs:
        text = run.text if begun else run.text.lstrip()
        begun = begun or bool(text)
        if text:
            yield run if text is run.text else replace(run, text=text)
