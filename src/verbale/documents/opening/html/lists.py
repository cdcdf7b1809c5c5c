"""Lists and their numbers, as a browser draws them."""

import re
from dataclasses import dataclass

from verbale.documents.opening.html.elements import LIST_TYPES

_DRAWN = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)


@dataclass
class List:
    type: str
    next: int


def list_of(tag: str, attributes: dict[str, str | None]) -> List:
    drawn = _DRAWN.search(attributes.get("style") or "")
    told = drawn[1].lower() if drawn else attributes.get("type") or ""
    kind = LIST_TYPES.get(told, "1" if tag == "ol" else "•")
    start = attributes.get("start") or ""
    return List(kind, int(start[:9]) if start.lstrip("-").isdecimal() else 1)
