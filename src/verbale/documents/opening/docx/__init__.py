"""DOCX into blocks: the file's own XML is walked, since only it knows drawn numbers, notes and tracked changes."""

from verbale.documents.opening.docx.body import blocks_of

__all__ = ["blocks_of"]
