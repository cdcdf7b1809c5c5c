"""How the words of an element are set: what it says itself, laid over what it stands in."""

import re
from dataclasses import dataclass, replace

from verbale.documents.opening.html.elements import BLOCKS

_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_RAISED = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)

Attributes = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Style:
    bold: bool = False
    italic: bool = False
    raised: bool = False
    link: str | None = None
    kept: bool = False
    """Whether white space is kept as written."""
    language: str | None = None
    outside: bool = False
    note: bool = False
    heading: int = 0
    level: int = 0
    table: int = 0
    """Which table's cell this is in, 0 for none."""
    depth: int = 0

    def within(self, tag: str, attributes: Attributes) -> "Style":
        """The style inside an element."""
        changes = {**_of_tag(self, tag, attributes), **_of_css(attributes.get("style") or "")}
        if attributes.get("lang") and tag not in ("html", "body"):
            changes["language"] = (attributes["lang"] or "").lower().partition("-")[0] or None
        if attributes.get("role") == "doc-endnotes" or "footnotes" in (attributes.get("class") or "").split():
            changes["note"] = True
        if tag in BLOCKS:
            changes["depth"] = self.depth + 1
        return replace(self, **changes) if changes else self  # type: ignore[arg-type]


def unseen(attributes: Attributes) -> bool:
    """Whether a browser hides the element."""
    return "hidden" in attributes or bool(_UNSEEN.search(attributes.get("style") or ""))


def _of_tag(now: Style, tag: str, attributes: Attributes) -> dict[str, object]:
    if tag in ("b", "strong", "th"):
        return {"bold": True}
    if tag in ("i", "em"):
        return {"italic": True}
    if tag == "sup":
        return {"raised": True}
    if tag == "a" and attributes.get("href"):
        return {"link": attributes["href"]}
    if tag in ("pre", "textarea"):
        return {"kept": True}
    if tag == "blockquote":
        return {"level": now.level + 1}
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return {"heading": int(tag[1])}
    return {}


def _of_css(css: str) -> dict[str, object]:
    changes: dict[str, object] = {}
    if not css:
        return changes
    weight, slant = _WEIGHT.search(css), _SLANT.search(css)
    if weight:
        changes["bold"] = weight[1].lower() in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
    if slant:
        changes["italic"] = slant[1].lower() != "normal"
    if _RAISED.search(css):
        changes["raised"] = True
    return changes
