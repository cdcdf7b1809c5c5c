"""A tree as a DOCX file, with real headings, numbered lists, tables and footnotes."""

import datetime as dt
import io
import re
from collections.abc import Iterator
from itertools import groupby

import docx
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from lxml import etree

from verbale.documents.tree import Block, BlockKind, Document, Run

_MARK = re.compile(r"\(?\w{1,5}[.)]\s+")
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_TIME = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""A fixed time, so that the same tree gives the same file and nothing tells when it was made."""


def make_docx(document: Document, language: str = "en", foot: str | None = None) -> bytes:
    """The file's bytes. Properties hold the title and the language, and no name of anybody.

    `foot` stands at the foot of each page.
    """
    return _Maker(document, language, foot).make()


class _Maker:
    def __init__(self, document: Document, language: str, foot: str | None) -> None:
        self.document = document
        self.foot = foot
        self.language = language
        self.made: DocxDocument = docx.Document()
        self.notes = {block.number: block for block in document.blocks if block.kind is BlockKind.NOTE}
        self.note_ids: dict[str, int] = {}
        self.list: tuple[int, int] | None = None
        """The running list: its number in numbering.xml, and the last number that it printed."""

    def make(self) -> bytes:
        self._properties()
        for kind, group in groupby(self.document.blocks, key=lambda block: block.kind):
            if kind is BlockKind.CELL:
                self._table(list(group))
            elif kind is not BlockKind.NOTE:
                for block in group:
                    self._block(block)
        if self.note_ids:
            self._footnotes()
        buffer = io.BytesIO()
        self.made.save(buffer)
        return buffer.getvalue()

    def _properties(self) -> None:
        properties = self.made.core_properties
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.title = self.document.title or ""
        properties.language = self.language
        properties.created = properties.modified = _TIME
        section = self.made.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        if self.foot:
            section.footer.paragraphs[0].text = self.foot
        style = self.made.styles["Normal"]
        style.font.name = "Times New Roman"
        style.font.size = Pt(11.5)

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.HEADING:
            paragraph = self.made.add_heading(level=min(max(block.level, 1), 9))
        else:
            paragraph = self.made.add_paragraph()
        self._place(paragraph, block)
        runs = list(block.runs)
        if block.kind is BlockKind.ITEM and block.number is not None and block.number.isdigit():
            self._number(paragraph, int(block.number), block.level)
            runs = list(_without_mark(runs))
        for run in runs:
            self._run(paragraph, run)

    def _place(self, paragraph: Paragraph, block: Block) -> None:
        form = paragraph.paragraph_format
        if block.centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if block.new_page:
            form.page_break_before = True
        if block.kept:
            form.keep_with_next = True
        if block.kind is BlockKind.PARAGRAPH and block.level:
            form.left_indent = Mm(8 * min(block.level, 4))

    def _run(self, paragraph: Paragraph, run: Run) -> None:
        made = paragraph.add_run()
        if run.note is not None and run.note in self.notes:
            identity = self.note_ids.setdefault(run.note, len(self.note_ids) + 1)
            made.font.superscript = True
            made._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{identity}"/>'))
            return
        for number, line in enumerate(run.text.split("\n")):
            if number:
                made.add_break()
            made.add_text(line)
        made.bold = run.bold or None
        made.italic = run.italic or None

    def _table(self, cells: list[Block]) -> None:
        columns = max((cell.column or 0) for cell in cells) + 1
        first_row = min(cell.row or 0 for cell in cells)
        table = self.made.add_table(rows=max(cell.row or 0 for cell in cells) - first_row + 1, cols=columns)
        for cell in cells:
            paragraph = table.cell((cell.row or 0) - first_row, cell.column or 0).paragraphs[0]
            for run in cell.runs:
                self._run(paragraph, run)

    def _number(self, paragraph: Paragraph, number: int, level: int) -> None:
        """Let the format draw the item's number: in the running list where it goes on, else in a new one."""
        if self.list is None or number != self.list[1] + 1:
            self.list = (self._new_list(number), number)
        else:
            self.list = (self.list[0], number)
        properties = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{min(level, 8)}"/><w:numId w:val="{self.list[0]}"/></w:numPr>'
            )
        )

    def _new_list(self, start: int) -> int:
        numbering = self.made.part.numbering_part.element
        taken = [int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))]
        abstract = (
            max((int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))), default=0)
            + 1
        )
        identity = max(taken, default=0) + 1
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="{start if level == 0 else 1}"/><w:numFmt w:val="decimal"/>'
            f'<w:lvlText w:val="%{level + 1}."/><w:lvlJc w:val="left"/></w:lvl>'
            for level in range(9)
        )
        definition = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}">{levels}</w:abstractNum>')
        first = numbering.find(qn("w:num"))
        numbering.append(definition) if first is None else first.addprevious(definition)
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{identity}"><w:abstractNumId w:val="{abstract}"/></w:num>')
        )
        return identity

    def _footnotes(self) -> None:
        root = etree.Element(qn("w:footnotes"), nsmap={"w": parse_xml(f"<w:p {nsdecls('w')}/>").nsmap["w"]})
        for mark, identity in self.note_ids.items():
            note = etree.SubElement(root, qn("w:footnote"))
            note.set(qn("w:id"), str(identity))
            run = etree.SubElement(etree.SubElement(note, qn("w:p")), qn("w:r"))
            etree.SubElement(run, qn("w:footnoteRef"))
            for piece in _without_mark(list(self.notes[mark].runs)):
                run = etree.SubElement(note[0], qn("w:r"))
                words = etree.SubElement(run, qn("w:t"))
                words.text = " " + piece.text if piece is self.notes[mark].runs[0] else piece.text
                words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, blob, self.made.part.package)
        self.made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _without_mark(runs: list[Run]) -> Iterator[Run]:
    """The runs without the mark ("1. ") at the start of the first, which the format draws."""
    first, *rest = runs
    words = _MARK.sub("", first.text, count=1) if _MARK.match(first.text) else first.text.lstrip("0123456789").lstrip()
    yield Run(words, first.bold, first.italic, first.note, first.link)
    yield from rest
