"""The style sheet of a self-contained page: one style element, with the fonts that the page's letters need inside it."""

import base64
import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

_ASSETS = files("verbale.letters.showing").joinpath("assets")
_FONT_FACE = re.compile(r"@font-face \{.*?\}\n", re.DOTALL)
_FONT_URL = re.compile(r"url\(fonts/([\w.-]+)\)")
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")


def style(text: str, facts: int) -> Markup:
    """The style sheet for a page that shows `text`, on which so many facts can be chosen."""
    sheet = _FONT_FACE.sub(lambda face: _embedded(face[0]) if _needed(face[0], text) else "", _sheet())
    return Markup(sheet + _lit(facts))  # noqa: S704 - our own style sheet, and numbers


@cache
def _sheet() -> str:
    return _ASSETS.joinpath("verbale.css").read_text(encoding="utf-8")


def _needed(face: str, text: str) -> bool:
    """Whether the text has a letter that only this face has; the Latin faces always are."""
    if "-latin-wght" in face or "-latin-400" in face:
        return True
    ranges = [(int(low, 16), int(high or low, 16)) for low, high in _RANGE.findall(face)]
    letters = {ord(char) for char in text if ord(char) > 0xFF and char.isalpha()}
    return any(low <= letter <= high for low, high in ranges for letter in letters)


def _embedded(face: str) -> str:
    return _FONT_URL.sub(lambda url: f"url(data:font/woff2;base64,{_font(url[1])})", face)


@cache
def _font(name: str) -> str:
    return base64.b64encode(_ASSETS.joinpath("fonts", name).read_bytes()).decode()


def _lit(facts: int) -> str:
    """The rules that light up a chosen fact wherever it stands: one selector a fact, since a style sheet cannot compare."""
    chosen = [f".reading:has(.s{number}:is(:target, :hover)) .s{number}" for number in range(1, facts + 1)]
    return ",\n".join([":target.s", *chosen]) + (
        " { background-color: var(--lit); box-shadow: 0 0 0 2px var(--lit); outline: 0 solid; }\n"
    )
