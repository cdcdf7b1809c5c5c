"""The record of a letter before anything has been read from it."""

from verbale.documents.tree import Document
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Addressee, Record, Source, Spans


def blank_record(document: Document, language: Language) -> Record:
    """A record that says what the file is and nothing about the letter."""
    return nothing_read(
        Source(document.name, document.format.value, document.sha256, document.pages), document.text, language
    )


def nothing_read(source: Source, text: str, language: Language) -> Record:
    return Record(
        source=source,
        text=text,
        parts=(),
        reference=None,
        date=None,
        language=language,
        addressee=Addressee("state", None, None),
        subject=None,
        summary=None,
        response_days=None,
        publication_days=None,
        interim_measures=False,
        spans=Spans(),
    )
