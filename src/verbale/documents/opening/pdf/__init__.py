"""PDF into blocks: text objects with place, size and font, put together into lines and paragraphs."""

from verbale.documents.opening.pdf.opening import open_pdf

__all__ = ["open_pdf"]
