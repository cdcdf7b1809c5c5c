"""What pdfium knows of a page: its text objects, rules and pictures. No two threads may be in pdfium at once.

One buffer is used for all texts and each font is looked at once, which keeps the walk near the cost of pdfium's own text.
"""

import ctypes
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from verbale.documents.opening.pdf.streams import bounded
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import Damaged, Encrypted

LOCK = threading.RLock()
"""Held over every call into pdfium, which crashes the process where two threads are in it."""

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_PLAIN = re.compile(r"regular|roman|book|light|medium", re.IGNORECASE)
_SLANTED = re.compile(r"italic|oblique|slanted", re.IGNORECASE)
_BUFFER = 4096
_WEIGHT = 600
_ITALIC_FLAG = 64
_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-", "\r": None, "\n": None, "\x00": None})


@dataclass(frozen=True, slots=True)
class Font:
    bold: bool
    italic: bool
    named: bool
    """Whether its own name says that it is bold; weights are at times wrong for whole files."""


@dataclass(slots=True)
class Piece:
    """A text object; places are in points from the page's top left corner, `base` is the line that it stands on."""

    text: str
    left: float
    right: float
    base: float
    foot: float
    """Where the ink ends below."""
    size: float
    font: Font
    upright: bool = True


@dataclass
class Page:
    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    """Horizontal lines: left, right, place from the top."""
    bars: list[tuple[float, float, float]] = field(default_factory=list)
    """Vertical lines, as between a table's columns: place from the left, top, bottom."""
    pictures: float = 0.0
    """The largest picture's share of the page."""
    paths: int = 0

    @property
    def textless(self) -> bool:
        """Whether the page's words are a picture, alone or but for a stamp."""
        count = sum(len(piece.text.strip()) for piece in self.pieces)
        if count == 0:
            return self.pictures > 0.02 or self.paths > 200
        return count < 40 and self.pictures > 0.5


@dataclass
class File:
    source: Source
    handle: object
    count: int
    fonts: dict[int, Font] = field(default_factory=dict)
    buffer: "ctypes.Array[ctypes.c_ushort]" = field(default_factory=lambda: (ctypes.c_ushort * _BUFFER)())

    def page(self, number: int) -> Page:
        """What is on the page of that number, counted from 1. Raises Damaged."""
        with LOCK, self._loaded(number) as handle:
            return _Walk(self, handle, number).page()

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
        yield File(source, handle, count)
    finally:
        with LOCK:
            pdfium.FPDF_CloseDocument(handle)


_Matrix = tuple[float, float, float, float, float, float]


class _Walk:
    """One page's objects. pdfium measures from the bottom left of the unturned page."""

    def __init__(self, file: File, handle: object, number: int) -> None:
        self.file = file
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
            raise Damaged(self.file.source.name, "has text that cannot be read", f"page {self.shown.number}")
        try:
            whole, self.lines = _lines(text)
            self._objects(text)
            if self.lines and _filled(whole) != sum(_filled(piece.text) for piece in self.shown.pieces):
                self.lines = {}  # an object that begins and ends a line is not always all of it
                self.shown = Page(self.shown.number, self.shown.width, self.shown.height)
                self._objects(text)
        finally:
            pdfium.FPDFText_ClosePage(text)
        return self.shown

    def _objects(self, text: object) -> None:
        for index in range(pdfium.FPDFPage_CountObjects(self.handle)):
            if index % 256 == 0:
                self.file.source.hurry()
            self._object(pdfium.FPDFPage_GetObject(self.handle, index), text, None, 0)

    def _object(self, item: object, text: object, outer: _Matrix | None, depth: int) -> None:
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            self._text(item, text, outer)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM:
            if depth > 12:
                raise self.file.source.too_deep()
            pdfium.FPDFPageObj_GetMatrix(item, self.matrix)
            inner = _within(self.matrix, outer)
            for index in range(pdfium.FPDFFormObj_CountObjects(item)):
                if index % 256 == 0:
                    self.file.source.hurry()
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
        buffer = self.file.buffer
        length = pdfium.FPDFTextObj_GetText(item, text, buffer, len(buffer))
        if length > len(buffer):
            buffer = self.file.buffer = (ctypes.c_ushort * (length + 1))()
            length = pdfium.FPDFTextObj_GetText(item, text, buffer, len(buffer))
        return ctypes.string_at(buffer, max(length - 2, 0)).decode("utf-16-le", "replace").translate(_HYPHENS)

    def _font(self, handle: object) -> Font:
        place = ctypes.addressof(handle.contents) if handle else 0  # type: ignore[attr-defined]
        known = self.file.fonts.get(place)
        if known is None:
            known = self.file.fonts[place] = _font(handle)
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


def _lines(text: object) -> tuple[str, dict[int, str]]:
    """A page's text, and the lines of it that are one text object each, by the object's place in memory.

    pdfium takes as long to give one object's text as to go through the page, and most objects of a letter are lines.
    """
    count = pdfium.FPDFText_CountChars(text)
    if count < 1:
        return "", {}
    buffer = (ctypes.c_ushort * (count + 1))()
    got = pdfium.FPDFText_GetText(text, 0, count, buffer)
    whole = ctypes.string_at(buffer, max(got - 1, 0) * 2).decode("utf-16-le", "replace")
    lines: dict[int, str] = {}
    if got - 1 != count or len(whole) != count:  # places of characters and of objects do not agree
        return whole, lines
    seen: set[int] = set()
    start = 0
    for line in whole.split("\r\n"):
        stop = start + len(line)
        words = line.rstrip(" ")
        if words and "\ufffe" not in words and "\x02" not in words:
            first = pdfium.FPDFText_GetTextObject(text, start)
            last = pdfium.FPDFText_GetTextObject(text, start + len(words) - 1)
            if first and last:
                one, other = ctypes.addressof(first.contents), ctypes.addressof(last.contents)
                if one == other and one not in seen:
                    lines[one] = line
                else:
                    lines.pop(one, None)
                    lines.pop(other, None)
                seen |= {one, other}
        start = stop + 2
    return whole, lines


def _filled(text: str) -> int:
    """How many of the characters are no blanks."""
    return len("".join(text.split()))


def _within(matrix: "pdfium.FS_MATRIX", outer: _Matrix | None) -> _Matrix:
    a, b, c, d, e, f = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
    if outer is None:
        return a, b, c, d, e, f
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _font(handle: object) -> Font:
    buffer = ctypes.create_string_buffer(256)
    length = pdfium.FPDFFont_GetBaseFontName(handle, buffer, 256)
    name = buffer.raw[: max(min(length, 256) - 1, 0)].decode("latin-1").rpartition("+")[2]
    angle = ctypes.c_int()
    pdfium.FPDFFont_GetItalicAngle(handle, angle)
    named = _BOLD.search(name) is not None
    heavy = pdfium.FPDFFont_GetWeight(handle) >= _WEIGHT and not _PLAIN.search(name)
    slanted = bool(pdfium.FPDFFont_GetFlags(handle) & _ITALIC_FLAG) or angle.value != 0 or bool(_SLANTED.search(name))
    return Font(named or heavy, slanted, named)
