"""The objects of a page, one by one, each brought to its place on the page as it is shown.

One buffer is used for all texts and each font is looked at once, which keeps the walk near the cost of pdfium's own text.
"""

import ctypes
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from verbale.documents.opening.pdf.fonts import Font, font_of
from verbale.documents.opening.pdf.page import Page, Piece
from verbale.documents.opening.pdf.whole_lines import whole_lines
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged

_BUFFER = 4096
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\r": None, "\n": None, "\x00": None})


@dataclass
class Shared:
    """What the walks over a file's pages share."""

    source: Source
    fonts: dict[int, Font] = field(default_factory=dict)
    buffer: "ctypes.Array[ctypes.c_ushort]" = field(default_factory=lambda: (ctypes.c_ushort * _BUFFER)())


_Matrix = tuple[float, float, float, float, float, float]


class Walk:
    """One page's objects. pdfium measures from the bottom left of the unturned page."""

    def __init__(self, shared: Shared, handle: object, number: int) -> None:
        self.shared = shared
        self.handle = handle
        self.turn = pdfium.FPDFPage_GetRotation(handle)
        self.shown = Page(number, pdfium.FPDF_GetPageWidthF(handle), pdfium.FPDF_GetPageHeightF(handle))
        self.edges = tuple(ctypes.c_float() for _ in range(4))
        self.matrix = pdfium.FS_MATRIX()
        self.size = ctypes.c_float()
        self.low, self.left_edge = 0.0, 0.0
        left, bottom, right, top = self.edges
        if pdfium.FPDFPage_GetCropBox(handle, left, bottom, right, top) or pdfium.FPDFPage_GetMediaBox(
            handle, left, bottom, right, top
        ):
            self.low, self.left_edge = bottom.value, left.value

    def page(self) -> Page:
        text = pdfium.FPDFText_LoadPage(self.handle)
        if not text:
            raise Damaged(self.shared.source.name, "has text that cannot be read", f"page {self.shown.number}")
        try:
            whole, self.lines = whole_lines(text)
            self._objects(text)
            if self.lines and _filled(whole) != _filled("".join([piece.text for piece in self.shown.pieces])):
                self.lines = {}  # an object that begins and ends a line is not always all of it
                self.shown = Page(self.shown.number, self.shown.width, self.shown.height)
                self._objects(text)
        finally:
            pdfium.FPDFText_ClosePage(text)
        return self.shown

    def _objects(self, text: object) -> None:
        for index in range(pdfium.FPDFPage_CountObjects(self.handle)):
            if index % 256 == 0:
                self.shared.source.hurry()
            self._object(pdfium.FPDFPage_GetObject(self.handle, index), text, None, 0)

    def _object(self, item: object, text: object, outer: _Matrix | None, depth: int) -> None:
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            self._text(item, text, outer)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            if depth > 12:
                raise self.shared.source.too_deep()
            pdfium.FPDFPageObj_GetMatrix(item, self.matrix)
            inner = _within(self.matrix, outer)
            for index in range(pdfium.FPDFFormObj_CountObjects(item)):
                if index % 256 == 0:
                    self.shared.source.hurry()
                self._object(pdfium.FPDFFormObj_GetObject(item, index), text, inner, depth + 1)
        elif kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
            left, top, right, bottom = self._bounds(item, outer)
            if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                share = (right - left) * (bottom - top) / max(self.shown.width * self.shown.height, 1.0)
                self.shown.pictures = max(self.shown.pictures, share)
            else:
                self.shown.paths += 1
                if bottom - top < 2.5 and right - left > 20 and len(self.shown.rules) < 500:
                    self.shown.rules.append((left, right, top))
                elif right - left < 2.5 and bottom - top > 6 and len(self.shown.bars) < 500:
                    self.shown.bars.append(((left + right) / 2, top, bottom))

    def _text(self, item: object, text: object, outer: _Matrix | None) -> None:
        words = self.lines.get(ctypes.addressof(item.contents)) or self._words(item, text)  # type: ignore[attr-defined]
        if not words:
            return
        pdfium.FPDFTextObj_GetFontSize(item, self.size)
        pdfium.FPDFPageObj_GetMatrix(item, self.matrix)
        matrix = self.matrix
        a, b, c, d, e, f = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
        if outer:
            a, b, c, d, e, f = _within(matrix, outer)
        left, _, right, foot = self._bounds(item, outer)
        base = self._placed(e, f)[1]
        upright = abs(b) <= abs(a) * 0.2 if self.turn % 2 == 0 else abs(a) <= abs(b) * 0.2
        size = abs(self.size.value) * (max(abs(c), abs(d)) or 1.0)
        font = self._font(pdfium.FPDFTextObj_GetFont(item))
        self.shown.pieces.append(Piece(words, left, right, base, foot, size, font, upright))

    def _words(self, item: object, text: object) -> str:
        buffer = self.shared.buffer
        length = pdfium.FPDFTextObj_GetText(item, text, buffer, len(buffer))
        if length > len(buffer):
            buffer = self.shared.buffer = (ctypes.c_ushort * (length + 1))()
            length = pdfium.FPDFTextObj_GetText(item, text, buffer, len(buffer))
        return ctypes.string_at(buffer, max(length - 2, 0)).decode("utf-16-le", "replace").translate(_HYPHENS)

    def _font(self, handle: object) -> Font:
        place = ctypes.addressof(handle.contents) if handle else 0  # type: ignore[attr-defined]
        known = self.shared.fonts.get(place)
        if known is None:
            known = self.shared.fonts[place] = font_of(handle)
        return known

    def _bounds(self, item: object, outer: _Matrix | None) -> tuple[float, float, float, float]:
        """Left, top, right, bottom on the page as it is shown."""
        left, bottom, right, top = self.edges
        pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top)
        x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
        if outer:
            a, b, c, d, e, f = outer
            x0, y0, x1, y1 = a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f
        if not self.turn:
            height = self.shown.height + self.low
            edge = self.left_edge
            return min(x0, x1) - edge, height - max(y0, y1), max(x0, x1) - edge, height - min(y0, y1)
        (x0, y0), (x1, y1) = self._placed(x0, y0), self._placed(x1, y1)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _placed(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file's page on the page as it is shown."""
        x, y = x - self.left_edge, y - self.low
        match self.turn:
            case 1:
                return y, x
            case 2:
                return self.shown.width - x, y
            case 3:
                return self.shown.width - y, self.shown.height - x
            case _:
                return x, self.shown.height - y


def _filled(text: str) -> int:
    """How many of the characters are no blanks."""
    return len("".join(text.split()))


def _within(matrix: "pdfium.FS_MATRIX", outer: _Matrix | None) -> _Matrix:
    a, b, c, d, e, f = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
    if outer is None:
        return a, b, c, d, e, f
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u
