"""The pages of a text, one after the other: what stands at their ends, and their blocks."""

from collections.abc import Iterator
from dataclasses import replace

from verbale.documents.opening.plain.furniture import furniture_of, recurring
from verbale.documents.opening.plain.lines import line_of, width_of
from verbale.documents.opening.plain.notes import Foot, foot_of
from verbale.documents.opening.plain.paragraphs import Paragraphs
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind


def blocks_of(text: str, source: Source) -> Iterator[Block]:
    """The blocks of a text whose lines end in "\\n" and whose pages end in "\\f"."""
    sheets = text.split("\f")
    count = len(sheets) - (not sheets[-1].strip())
    if count > source.limits.pages:
        raise source.too_many_pages(count)
    pages = [[line_of(line) for line in sheet.split("\n")] for sheet in sheets]
    width = width_of([line for page in pages for line in page])
    paged = len(pages) > 1
    heads = recurring(pages) if paged else frozenset()
    notes = 0
    for number, page in enumerate(pages, 1):
        source.hurry()
        last = number == len(pages)
        aside = furniture_of(page, heads) if paged else frozenset()
        foot = foot_of(page, aside, notes) if paged else Foot(len(page))
        notes = foot.last or notes
        reader = Paragraphs(page, width, number if paged else None, aside, foot)
        waiting: Block | None = None
        for block in reader.blocks():
            if waiting:
                yield waiting
            waiting = block
        if waiting:
            yield waiting if last else replace(waiting, gap=waiting.gap + "\f")
        elif not last:
            yield Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")
