"""Reading: from a file to the record of a letter."""

import dataclasses
from pathlib import Path

from verbale.documents.opening import open_document
from verbale.documents.tree import Document
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding import find_all
from verbale.letters.reading.layout import NotALetter, lay_out
from verbale.letters.reading.linking import link_all
from verbale.letters.reading.linking.beside import with_asides
from verbale.letters.reading.parts.tiling import tile
from verbale.letters.reading.sheet import relocate
from verbale.letters.reading.stops import closed
from verbale.letters.record import Record

__all__ = ["NotALetter", "read", "read_document"]


def read(source: str | Path | bytes, *, name: str | None = None) -> Record:
    """The record of the letter in a file (a path) or in a file's bytes, which `name` then names.

    Raises `documents.opening.Unreadable` where the file cannot be opened, and NotALetter where it holds no letter.
    """
    return read_document(open_document(source, name))


def read_document(document: Document) -> Record:
    """The record of the letter in a document that is already open. Raises NotALetter where it is none."""
    sheet = lay_out(document)
    record = link_all(sheet, find_all(sheet), blank_record(document, sheet.language))
    parts = tile(document, sheet.flow, sheet.parts, sheet.asides)
    record = with_asides(sheet, relocate(record, sheet.flow))
    return dataclasses.replace(closed(record), parts=parts)
