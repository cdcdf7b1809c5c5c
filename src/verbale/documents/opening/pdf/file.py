"""A PDF open in pdfium: its pages, drawn or walked through. No two threads may be in pdfium at once."""

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from verbale.documents.opening.pdf.objects import Shared, Walk
from verbale.documents.opening.pdf.page import Page
from verbale.documents.opening.pdf.streams import bounded
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged, Encrypted

LOCK = threading.RLock()
"""Held over every call into pdfium, which crashes the process where two threads are in it."""


@dataclass
class File:
    source: Source
    handle: object
    count: int
    shared: Shared

    def page(self, number: int) -> Page:
        """What is on the page of that number, counted from 1. Raises Damaged."""
        with LOCK, self._loaded(number) as handle:
            return Walk(self.shared, handle, number).page()

    @contextmanager
    def _loaded(self, number: int) -> Iterator[object]:
        handle = pdfium.FPDF_LoadPage(self.handle, number - 1)
        if not handle:
            raise Damaged(self.source.name, "cannot be read", f"page {number}")
        try:
            yield handle
        finally:
            pdfium.FPDF_ClosePage(handle)

    def picture(self, number: int, dots: int) -> tuple[bytes, int, int]:
        """The page drawn in grey at so many dots an inch: its bytes, width and height."""
        with LOCK, self._loaded(number) as handle:
            scale = dots / 72
            width, height = pdfium.FPDF_GetPageWidthF(handle) * scale, pdfium.FPDF_GetPageHeightF(handle) * scale
            if width * height > self.source.limits.pixels:
                scale *= (self.source.limits.pixels / (width * height)) ** 0.5
                width, height = pdfium.FPDF_GetPageWidthF(handle) * scale, pdfium.FPDF_GetPageHeightF(handle) * scale
            across, down = max(int(width), 1), max(int(height), 1)
            data = bytearray(across * down)
            memory = (ctypes.c_ubyte * len(data)).from_buffer(data)
            bitmap = pdfium.FPDFBitmap_CreateEx(across, down, pdfium.FPDFBitmap_Gray, memory, across)
            if not bitmap:
                raise Damaged(self.source.name, "cannot be drawn", f"page {number}")
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xFFFFFFFF)
            pdfium.FPDF_RenderPageBitmap(
                bitmap, handle, 0, 0, across, down, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_GRAYSCALE
            )
            pdfium.FPDFBitmap_Destroy(bitmap)
            del memory
            return bytes(data), across, down

    @property
    def title(self) -> str | None:
        with LOCK:
            length = pdfium.FPDF_GetMetaText(self.handle, b"Title", None, 0)
            if not 2 < length < 4000:
                return None
            buffer = ctypes.create_string_buffer(length)
            pdfium.FPDF_GetMetaText(self.handle, b"Title", buffer, length)
        return " ".join(buffer.raw[: length - 2].decode("utf-16-le", "replace").replace("\x00", "").split()) or None


@contextmanager
def opened(source: Source) -> Iterator[File]:
    """The file, open in pdfium. Raises Damaged, Encrypted, TooLarge."""
    bounded(source)
    with LOCK:
        handle = pdfium.FPDF_LoadMemDocument64(source.data, len(source.data), None)
        if not handle:
            error = pdfium.FPDF_GetLastError()
            if error in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
                raise Encrypted(source.name, "asks for a password")
            raise Damaged(source.name, "is cut off or no whole PDF")
        count = pdfium.FPDF_GetPageCount(handle)
    try:
        if count < 1:
            raise Damaged(source.name, "has no pages")
        if count > source.limits.pages:
            raise source.too_many_pages(count)
        yield File(source, handle, count, Shared(source))
    finally:
        with LOCK:
            pdfium.FPDF_CloseDocument(handle)
