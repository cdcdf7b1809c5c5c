"""What stands in a paragraph of a DOCX: words, breaks, marks of notes, fields, text boxes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from verbale.documents.opening.docx.package import Relationship, alternative, attribute, child, children, tag
from verbale.documents.opening.docx.styles import Style, Styles, applied, switched
from verbale.documents.opening.source import Source
from verbale.documents.tree import Run

_THROUGH = frozenset(
    (
        "w:ins",
        "w:moveTo",
        "w:smartTag",
        "w:sdt",
        "w:sdtContent",
        "w:customXml",
        "w:dir",
        "w:bdo",
        "mc:Choice",
        "mc:Fallback",
    )
)
_COUNTED = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
"""Fields that print where a page is, and no word of the letter."""
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]{1,2000})"', re.IGNORECASE)
_SIGNS = {
    "f0b7": "•",
    "f0a7": "▪",
    "f0d8": "➢",
    "f0fc": "✓",
    "f0e0": "→",
    "f0a8": "☐",
    "f0fe": "☒",
    "f02d": "-",
    "f0be": "–",
}
_RAISED = re.compile(r"\d{1,3}|[*†‡§]{1,3}")


@dataclass(frozen=True, slots=True)
class Break:
    """A page ends here."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a note, in its run."""

    run: Run


Piece = Run | Break | Mark


@dataclass
class _Field:
    instruction: str = ""
    result: bool = False


@dataclass
class Inline:
    """Reads one paragraph. `boxes` are the text boxes that are tied to it."""

    source: Source
    styles: Styles
    style: Style
    relationships: dict[str, Relationship]
    mark: Callable[[str, str, str | None], str]
    boxes: list[etree._Element] = field(default_factory=list)
    fields: list[_Field] = field(default_factory=list)
    own: tuple[str, str] | None = None
    """A note whose mark is the text that follows."""

    def pieces(self, element: etree._Element, link: str | None = None, depth: int = 0) -> Iterator[Piece]:
        if depth > self.source.limits.depth:
            raise self.source.too_deep()
        for each in element:
            name = tag(each)
            if name == "w:r":
                yield from self._run(each, link)
            elif name == "w:hyperlink":
                yield from self.pieces(each, self._target(each) or link, depth + 1)
            elif name == "w:fldSimple":
                if not _COUNTED.match(attribute(each, "w:instr") or ""):
                    yield from self.pieces(each, link, depth + 1)
            elif name == "mc:AlternateContent":
                chosen = alternative(each)
                if chosen is not None:
                    yield from self.pieces(chosen, link, depth + 1)
            elif name in _THROUGH:
                yield from self.pieces(each, link, depth + 1)
            elif name.startswith("m:oMath"):
                yield Run("".join(word.text or "" for word in each.iter("{*}t")))

    def _target(self, element: etree._Element) -> str | None:
        known = self.relationships.get(attribute(element, "r:id") or "")
        anchor = attribute(element, "w:anchor")
        return known.target if known else f"#{anchor}" if anchor else None

    def _run(self, element: etree._Element, link: str | None) -> Iterator[Piece]:
        properties = child(element, "w:rPr")
        style = self._style(properties)
        hidden = style.hidden
        for each in element:
            name = tag(each)
            if name == "w:fldChar":
                self._field(attribute(each, "w:fldCharType") or "")
            elif name == "w:instrText" and self.fields and len(self.fields[-1].instruction) < 4000:
                self.fields[-1].instruction += each.text or ""
            elif hidden or self._unshown():
                continue
            elif name in ("w:drawing", "w:pict", "w:object", "mc:AlternateContent"):
                self._boxes(each)
            elif name in ("w:footnoteReference", "w:endnoteReference"):
                yield from self._note(each, name[2:-9], style)
            elif name == "w:ruby":  # what is read out stands in small letters over the words
                base = child(each, "w:rubyBase")
                yield from self.pieces(base, link) if base is not None else ()
            elif name == "w:br" and attribute(each, "w:type") == "page":
                yield Break()
            else:
                text = _text(each, name)
                if text and self.own:
                    kind, identity = self.own
                    self.own = None
                    mark = self.mark(kind, identity, text.strip() or "*")
                    yield Mark(Run(text, style.bold, style.italic, mark))
                elif text:
                    raised = _RAISED.fullmatch(text.strip()) if style.raised else None
                    yield Run(text, style.bold, style.italic, raised[0] if raised else None, self._link() or link)

    def _style(self, properties: etree._Element | None) -> Style:
        """The run's own setting, over its style, over the paragraph's; bold in both styles cancels out."""
        if properties is None:
            return self.style
        named = attribute(child(properties, "w:rStyle"), "w:val")
        style = self.style
        if named:
            character = self.styles.style(named)
            style = replace(
                style,
                bold=style.bold != character.bold,
                italic=style.italic != character.italic,
                hidden=style.hidden or character.hidden,
                raised=style.raised or character.raised,
            )
        style = applied(style, None, properties)
        if switched(properties, "w:rtl"):  # right-to-left words have settings of their own
            style = replace(
                style,
                bold=bool(switched(properties, "w:bCs")) or style.bold,
                italic=bool(switched(properties, "w:iCs")) or style.italic,
            )
        return style

    def _field(self, kind: str) -> None:
        if kind == "begin" and len(self.fields) < self.source.limits.depth:
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            self.fields[-1].result = True
        elif kind == "end" and self.fields:
            self.fields.pop()

    def _unshown(self) -> bool:
        return any(not each.result or _COUNTED.match(each.instruction) for each in self.fields)

    def _link(self) -> str | None:
        for each in reversed(self.fields):
            match = _LINK.match(each.instruction)
            if match:
                return match[1]
        return None

    def _note(self, element: etree._Element, kind: str, style: Style) -> Iterator[Piece]:
        identity = attribute(element, "w:id") or ""
        if attribute(element, "w:customMarkFollows") in ("1", "true", "on"):
            self.own = (kind, identity)
            return
        mark = self.mark(kind, identity, None)
        yield Mark(Run(mark, style.bold, style.italic, mark))

    def _boxes(self, element: etree._Element) -> None:
        """Keep the text boxes of a drawing; a box is written twice, for new and old programs, and taken once."""
        if tag(element) == "mc:AlternateContent":
            for name in ("mc:Choice", "mc:Fallback"):
                for chosen in children(element, name):
                    before = len(self.boxes)
                    for each in chosen:
                        self._boxes(each)
                    if len(self.boxes) > before:
                        return
            return
        outer: set[int] = set()
        for box in element.iter("{*}txbxContent"):
            if not any(id(parent) in outer for parent in box.iterancestors()):
                self.boxes.append(box)
                outer.add(id(box))


def _text(element: etree._Element, name: str) -> str:
    match name:
        case "w:t":
            return (element.text or "").replace("\n", " ").replace("\r", "")
        case "w:tab" | "w:ptab":
            return "\t"
        case "w:br" | "w:cr":
            return "\n"
        case "w:noBreakHyphen":
            return "\u2011"
        case "w:sym":
            code = (attribute(element, "w:char") or "").lower()
            if code in _SIGNS:
                return _SIGNS[code]
            return chr(int(code, 16)) if re.fullmatch(r"[0-9a-f]{2,4}", code) and not code.startswith("d") else ""
        case _:
            return ""
