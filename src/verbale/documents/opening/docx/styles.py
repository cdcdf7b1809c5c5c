"""Styles: what a paragraph or run takes from its style and from those that the style rests on."""

from dataclasses import dataclass, field

from lxml import etree

from verbale.documents.opening.docx.package import attribute, child, children

_DEEPEST = 20
"""So many styles may rest on each other; a ring of styles ends here."""


def switched(properties: etree._Element | None, name: str) -> bool | None:
    """An on-off property: None where it is not given."""
    element = child(properties, name)
    if element is None:
        return None
    return (attribute(element, "w:val") or "true").lower() not in ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class Style:
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    raised: bool = False
    heading: int = 0
    list: str | None = None
    """The number of its list, None for none."""
    list_level: int | None = None
    indent: int = 0
    """In twentieths of a point."""
    page_before: bool = False


@dataclass
class Styles:
    elements: dict[str, etree._Element] = field(default_factory=dict)
    known: dict[str, Style] = field(default_factory=dict)
    paragraph: str | None = None
    """The style of paragraphs that name none."""

    @classmethod
    def of(cls, root: etree._Element | None) -> "Styles":
        styles = cls()
        for element in children(root, "w:style") if root is not None else ():
            identity = attribute(element, "w:styleId") or ""
            styles.elements[identity] = element
            if attribute(element, "w:default") in ("1", "true") and attribute(element, "w:type") == "paragraph":
                styles.paragraph = identity
        return styles

    def style(self, identity: str | None) -> Style:
        """The style of that name, with all that it rests on; the plain one where there is none."""
        if identity is None:
            return _PLAIN
        if identity not in self.known:
            self.known[identity] = self._resolved(identity)
        return self.known[identity]

    def _resolved(self, identity: str) -> Style:
        chain: list[etree._Element] = []
        here: str | None = identity
        while here in self.elements and len(chain) < _DEEPEST:
            element = self.elements[here]
            chain.append(element)
            here = attribute(child(element, "w:basedOn"), "w:val")
        resolved = _PLAIN
        for element in reversed(chain):
            resolved = applied(resolved, child(element, "w:pPr"), child(element, "w:rPr"), _heading(element))
        return resolved


_PLAIN = Style()


def _heading(style: etree._Element) -> int:
    """The level that a style's name gives; names of built-in styles are English in every file."""
    name = (attribute(child(style, "w:name"), "w:val") or "").lower()
    if name == "title":
        return 1
    kind, _, level = name.partition(" ")
    return int(level) if kind == "heading" and level in "123456789" and level else 0


def applied(
    style: Style, paragraph: etree._Element | None, run: etree._Element | None, heading: int | None = None
) -> Style:
    """The style with the properties of a paragraph (`w:pPr`) and a run (`w:rPr`) laid over it."""

    def chosen(name: str, before: bool) -> bool:
        here = switched(run, name)
        return before if here is None else here

    raised = attribute(child(run, "w:vertAlign"), "w:val")
    outline = attribute(child(paragraph, "w:outlineLvl"), "w:val")
    numbering = child(paragraph, "w:numPr")
    number = attribute(child(numbering, "w:numId"), "w:val")
    level = attribute(child(numbering, "w:ilvl"), "w:val")
    indent = child(paragraph, "w:ind")
    left = attribute(indent, "w:left") or attribute(indent, "w:start")
    before = switched(paragraph, "w:pageBreakBefore")
    return Style(
        chosen("w:b", style.bold),
        chosen("w:i", style.italic),
        chosen("w:vanish", style.hidden),
        raised == "superscript" if raised else style.raised,
        (int(outline) + 1 if int(outline) < 9 else 0)
        if outline and outline.isdecimal()
        else (heading or style.heading),
        number if number is not None else style.list,
        int(level) if level and level.isdecimal() else style.list_level,
        int(left) if left and left.lstrip("-").isdecimal() else style.indent,
        style.page_before if before is None else before,
    )
