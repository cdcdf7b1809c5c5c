"""A tree as plain text: a paragraph a line, blank lines between, notes at the end."""

from collections.abc import Iterator
from itertools import groupby

from verbale.documents.tree import BlockKind, Document


def make_plain(document: Document) -> bytes:
    """UTF-8 text. The cells of a table's row stand in one line, with tabs between."""
    body = [text for text in _paragraphs(document) if text]
    notes = [block.text for block in document.blocks if block.kind is BlockKind.NOTE]
    return ("\n\n".join([*body, *notes]) + "\n").encode()


def _paragraphs(document: Document) -> Iterator[str]:
    for kind, group in groupby(document.blocks, key=lambda block: block.kind):
        if kind is BlockKind.CELL:
            rows = groupby(group, key=lambda cell: cell.row)
            yield "\n".join("\t".join(cell.text for cell in row) for _, row in rows)
        elif kind is not BlockKind.NOTE:
            yield from (block.text.strip("\n") for block in group)
