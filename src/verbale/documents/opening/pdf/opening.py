"""A PDF's pages into one row of blocks; pages whose words are pictures go to character recognition."""

from verbale.documents.opening.layout.lines import Sheet
from verbale.documents.opening.layout.paragraphs import blocks_of
from verbale.documents.opening.pdf.file import opened
from verbale.documents.opening.pdf.lines import lines_of, sideways
from verbale.documents.opening.scan import Recognition
from verbale.documents.opening.source import Source
from verbale.documents.tree import Document, Format

_DOTS = 250
"""An inch; below 200 characters run together, above 300 recognition only takes longer."""


def open_pdf(source: Source) -> Document:
    """The document in a PDF. Raises Unreadable."""
    recognition: Recognition | None = None
    written = False
    sheets: list[Sheet] = []
    with opened(source) as file:
        for number in range(1, file.count + 1):
            page = file.page(number)
            if page.textless:
                recognition = recognition or Recognition(source)
                grey, width, height = file.picture(number, _DOTS)
                dots = 72 * width / max(page.width, 1.0)
                sheets.append(recognition.sheet(grey, width, height, dots, number))
            else:
                written = written or bool(page.pieces)
                rules = [rule[2] for rule in page.rules]
                sheets.append(Sheet(number, page.height, lines_of(page), rules, sideways(page)))
        title = file.title
    form = Format.SCAN if recognition and not written else Format.PDF
    return Document(source.name, form, source.sha256, source.assembled(blocks_of(sheets, source)), len(sheets), title)
