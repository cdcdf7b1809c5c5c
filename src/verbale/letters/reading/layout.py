"""Laying a document out for reading: what stands aside, the flow of the rest, its language, its parts."""

from verbale.documents.tree import Document
from verbale.letters.reading.flowing import flow_of
from verbale.letters.reading.language import language_of
from verbale.letters.reading.parts.asides import find_asides
from verbale.letters.reading.parts.genre import NotALetter, check_genre
from verbale.letters.reading.parts.split import split
from verbale.letters.reading.sheet import Sheet

__all__ = ["NotALetter", "lay_out"]


def lay_out(document: Document) -> Sheet:
    """The sheet of a document. Raises NotALetter where it has nothing of the genre."""
    asides = find_asides(document)
    flow = flow_of(document, tuple(aside.span for aside in asides))
    language = language_of(flow.plain)
    parts = split(flow, language)
    check_genre(document.name, flow, language, parts)
    return Sheet(document, flow, language, parts, asides)
