"""A page parsed, within the limits: how many tags it may have, and how deep they may lie in each other."""

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser

from verbale.documents.opening.html.elements import CLOSED_BY_ITSELF, TAGS
from verbale.documents.opening.source import Source
from verbale.documents.opening.unreadable import TooLarge

SPACE = re.compile(r"[ \t\n\r\f]+")
"""What a browser draws as one blank."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*?(/?)>")


def parsed(text: str, source: Source) -> LexborHTMLParser:
    """The parsed page. Nesting is judged before, since the parser's time grows with its square."""
    if len(text) > 4 * source.limits.characters:
        raise TooLarge(source.name, f"has more than {4 * source.limits.characters:,} characters of HTML")
    opened: Counter[str] = Counter()
    depth = 0
    for number, match in enumerate(_TAG.finditer(text)):
        if number % 1000 == 0:
            source.hurry()
            if number > 8 * source.limits.blocks:
                raise TooLarge(source.name, f"has more than {8 * source.limits.blocks:,} tags")
        name = match[2].lower()
        if match[3] or name in CLOSED_BY_ITSELF:
            continue
        if match[1]:
            if opened[name]:
                opened[name] -= 1
                depth -= 1
        else:
            opened[name] += 1
            depth += 1
            if depth > 20 * source.limits.depth:  # elements left open by sloppy hands count here, too
                raise source.too_deep()
    return LexborHTMLParser(text.encode("utf-8", "replace"))


def tags_only(markup: str) -> str:
    """The markup with what only looks like a tag ("<name withheld>") kept as words."""
    return _TAG.sub(lambda tag: tag[0] if tag[2].lower() in TAGS else tag[0].replace("<", "&lt;"), markup)
