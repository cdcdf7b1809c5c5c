"""Sheets made by hand for the tests of finders and linkers: the paragraphs given, all of one part unless said otherwise."""

import dataclasses

from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.letters.reading.flowing import flow_of
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.record import Part, PartKind
from verbale.spans import Span


def sheet_of(*texts: str | tuple[PartKind, str], language: Language = "en", dated: str | None = None) -> Sheet:
    """A sheet of paragraphs. A bare one belongs to the allegations; `dated` is the letter's own date, on a line before them."""
    told = [text if isinstance(text, tuple) else (PartKind.ALLEGATIONS, text) for text in texts]
    if dated is not None:
        told.insert(0, (PartKind.DATE, dated))
    blocks = tuple(
        Block(BlockKind.HEADING if kind is PartKind.DATE else BlockKind.PARAGRAPH, (Run(text),)) for kind, text in told
    )
    document = Document("letter.md", Format.MARKDOWN, "0" * 64, blocks)
    flow = flow_of(document)
    kinds = [kind for kind, _ in told]
    starts = [paragraph.span.start for paragraph in flow.paragraphs]
    if len(starts) != len(kinds):
        kinds, starts = kinds[:1], [0]  # a paragraph was taken for the end of the one before it
    ends = [*starts[1:], len(flow.text)]
    parts = tuple(Part(kind, Span(start, end)) for kind, start, end in zip(kinds, starts, ends, strict=True))
    return Sheet(document, flow, language, parts)


def whole_part(kind: PartKind, *texts: str, language: Language = "en") -> Sheet:
    """A sheet of paragraphs that together are one part."""
    sheet = sheet_of(*((kind, text) for text in texts), language=language)
    return dataclasses.replace(sheet, parts=(Part(kind, Span(0, len(sheet.flow.text))),))
