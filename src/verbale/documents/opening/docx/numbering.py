"""Drawn numbers: DOCX keeps lists as rules, and the numbers that a person reads are counted from them."""

import re
from dataclasses import dataclass, field

from lxml import etree

from verbale.documents.opening.docx.package import attribute, child, children
from verbale.documents.opening.docx.styles import Style, Styles
from verbale.documents.opening.marks import printed

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_FORMATS = {
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
}
_BULLETS = {"o": "◦"}


@dataclass(frozen=True, slots=True)
class Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    """Whether all of its numbers are drawn in Arabic digits."""
    joined: bool = False
    """Whether the text follows without a blank."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark as drawn, with the blank after it, and its number without punctuation."""

    text: str
    number: str | None
    level: int


@dataclass
class _List:
    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]
    """Numbers with which this list begins anew."""
    begun: set[int] = field(default_factory=set)


@dataclass
class Numbering:
    lists: dict[str, _List] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    """Of each abstract list, the last number of each level; lists with one abstract list go on with each other."""

    @classmethod
    def of(cls, root: etree._Element | None, styles: Styles) -> "Numbering":
        if root is None:
            return cls()
        abstracts = {attribute(each, "w:abstractNumId") or "": each for each in children(root, "w:abstractNum")}
        numbers = {attribute(each, "w:numId") or "": each for each in children(root, "w:num")}
        lists: dict[str, _List] = {}
        for identity, number in numbers.items():
            abstract = attribute(child(number, "w:abstractNumId"), "w:val") or ""
            abstract = _linked(abstract, abstracts, numbers, styles)
            levels = _levels(abstracts.get(abstract))
            starts: dict[int, int] = {}
            for override in children(number, "w:lvlOverride"):
                place = _whole(attribute(override, "w:ilvl"), 0)
                start = attribute(child(override, "w:startOverride"), "w:val")
                own = child(override, "w:lvl")
                if own is not None:
                    levels[place] = _level(own)
                if start is not None:
                    starts[place] = _whole(start, 1)
            lists[identity] = _List(abstract, levels, starts)
        return cls(lists)

    def draw(self, style: Style) -> Drawn | None:
        """Count on, and give the mark of a paragraph of this style; None where it has none."""
        here = self.lists.get(style.list or "")
        place = min(style.list_level or 0, _LEVELS - 1)
        if here is None or style.list == "0":
            return None
        level = here.levels.get(place, Level())
        counts = self.counts.setdefault(here.abstract, {})
        if place in here.starts and place not in here.begun:
            counts[place] = here.starts[place]
            here.begun.add(place)
        else:
            counts[place] = counts[place] + 1 if place in counts else level.start
        for deeper in [each for each in counts if each > place]:
            restart = here.levels.get(deeper, Level()).restart
            if restart is None or (restart and place < restart):
                del counts[deeper]
        return self._mark(here, level, place, counts)

    def _mark(self, here: _List, level: Level, place: int, counts: dict[int, int]) -> Drawn | None:
        if level.format == "bullet":
            sign = level.text.strip()
            if not sign:
                return None
            sign = "•" if "\ue000" <= sign[0] <= "\uf8ff" else _BULLETS.get(sign, sign)
            return Drawn(f"{sign} ", None, place)

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            rules = here.levels.get(at, Level())
            return _number(counts.get(at, rules.start), "decimal" if level.legal else rules.format)

        text = _PLACE.sub(number, level.text).strip()
        if not text:
            return None
        return Drawn(text + ("" if level.joined else " "), text.strip(" ().[]:;,-–\u00a0") or None, place)


def _linked(
    abstract: str, abstracts: dict[str, etree._Element], numbers: dict[str, etree._Element], styles: Styles
) -> str:
    """The abstract list that holds the levels, where one only names a style of lists."""
    for _ in range(4):
        name = attribute(child(abstracts.get(abstract), "w:numStyleLink"), "w:val")
        number = numbers.get(styles.style(name).list or "") if name else None
        if number is None:
            break
        abstract = attribute(child(number, "w:abstractNumId"), "w:val") or ""
    return abstract


def _levels(abstract: etree._Element | None) -> dict[int, Level]:
    if abstract is None:
        return {}
    return {_whole(attribute(each, "w:ilvl"), 0): _level(each) for each in children(abstract, "w:lvl")}


def _level(element: etree._Element) -> Level:
    restart = attribute(child(element, "w:lvlRestart"), "w:val")
    legal = child(element, "w:isLgl")
    return Level(
        _whole(attribute(child(element, "w:start"), "w:val"), 1),
        attribute(child(element, "w:numFmt"), "w:val") or "decimal",
        attribute(child(element, "w:lvlText"), "w:val") or "",
        None if restart is None else _whole(restart, 0),
        legal is not None and attribute(legal, "w:val") not in ("0", "false"),
        attribute(child(element, "w:suff"), "w:val") == "nothing",
    )


def _whole(value: str | None, default: int) -> int:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 8 else default


def _number(value: int, form: str) -> str:
    if form == "none":
        return ""
    if form == "decimalZero":
        return f"{value:02d}"
    if form in ("lowerLetter", "upperLetter") and value > 26:  # Word counts z, aa, bb
        letter = printed((value - 1) % 26 + 1, _FORMATS[form])
        return letter * min((value - 1) // 26 + 1, 20)
    return printed(value, _FORMATS.get(form, "1"))


def note_mark(value: int, form: str) -> str:
    """The mark of a footnote or endnote."""
    return "*" * min(value, 8) if form == "chicago" else _number(value, form)
