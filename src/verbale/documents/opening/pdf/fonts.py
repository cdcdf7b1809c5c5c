"""What a font says of the words set in it."""

import ctypes
import re
from dataclasses import dataclass

import pypdfium2.raw as pdfium

_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_PLAIN = re.compile(r"regular|roman|book|light|medium", re.IGNORECASE)
_SLANTED = re.compile(r"italic|oblique|slanted", re.IGNORECASE)
_WEIGHT = 600
_ITALIC_FLAG = 64


@dataclass(frozen=True, slots=True)
class Font:
    bold: bool
    italic: bool
    named: bool
    """Whether its own name says that it is bold; weights are at times wrong for whole files."""


def font_of(handle: object) -> Font:
    """The font behind a handle of pdfium."""
    buffer = ctypes.create_string_buffer(256)
    length = pdfium.FPDFFont_GetBaseFontName(handle, buffer, 256)
    name = buffer.raw[: max(min(length, 256) - 1, 0)].decode("latin-1").rpartition("+")[2]
    angle = ctypes.c_int()
    pdfium.FPDFFont_GetItalicAngle(handle, angle)
    named = _BOLD.search(name) is not None
    heavy = pdfium.FPDFFont_GetWeight(handle) >= _WEIGHT and not _PLAIN.search(name)
    slanted = bool(pdfium.FPDFFont_GetFlags(handle) & _ITALIC_FLAG) or angle.value != 0 or bool(_SLANTED.search(name))
    return Font(named or heavy, slanted, named)
