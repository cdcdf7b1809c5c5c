"""Plain text into blocks, also what programs that take text out of PDFs print."""

from verbale.documents.opening.plain.pages import blocks_of

__all__ = ["blocks_of"]
