"""A PDF's pages into one row of blocks; pages whose words are pictures go to character recognition."""

from collections.abc import Iterator

from verbale.documents.opening.pdf.furniture import Furniture
from verbale.documents.opening.pdf.lines import lines_of, sideways
from verbale.documents.opening.pdf.objects import File, Page, opened
from verbale.documents.opening.pdf.paragraphs import Paragraphs, Setting, Sheet
from verbale.documents.opening.scan import Recognition
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Document, Format, Run

_DOTS = 250
"""An inch; below 200 characters run together, above 300 recognition only takes longer."""


def open_pdf(source: Source) -> Document:
    """The document in a PDF. Raises Unreadable."""
    with opened(source) as file:
        pages = [file.page(number) for number in range(1, file.count + 1)]
        pictures = {page.number for page in pages if page.textless}
        sheets = [_sheet(page) for page in pages if page.number not in pictures]
        paragraphs = Paragraphs(Setting.of(sheets), Furniture.among(sheets))
        recognised = Recognition(source) if pictures else None
        blocks: list[Block] = []
        written = {sheet.number: sheet for sheet in sheets}
        for page in pages:
            source.hurry()
            if recognised and page.number in pictures:
                found = _recognised(file, page, recognised)
            else:
                found = paragraphs.blocks(written[page.number])
                found += _stamps(page)
            if found:
                blocks += found[:-1]
                blocks.append(_ends_page(found[-1]))
            else:
                blocks.append(Block(BlockKind.PARAGRAPH, (), gap="\n\n\f"))
        form = Format.SCAN if pictures and not any(sheet.lines for sheet in sheets) else Format.PDF
        return Document(source.name, form, source.sha256, source.assembled(blocks), file.count, file.title)


def _sheet(page: Page) -> Sheet:
    return Sheet(page.number, page.height, lines_of(page), [rule[2] for rule in page.rules])


def _recognised(file: File, page: Page, recognition: Recognition) -> list[Block]:
    data, width, height = file.picture(page.number, _DOTS)
    return recognition.blocks(data, width, height, _DOTS * width / max(page.width * _DOTS / 72, 1.0), page.number)


def _stamps(page: Page) -> list[Block]:
    text = " ".join(_sideways(page))
    return [Block(BlockKind.FURNITURE, (Run(text),), page=page.number)] if text.strip() else []


def _sideways(page: Page) -> Iterator[str]:
    for text in sideways(page):
        yield text.strip()


def _ends_page(block: Block) -> Block:
    return Block(
        block.kind, block.runs, "\n\n\f", block.level, block.number, block.page, block.row, block.column, block.box
    )
