"""Footnotes of a page: raised or bracketed numbers, and what they link to."""

import re

from selectolax.lexbor import LexborNode

NOTE_MARK = re.compile(r"[\[(]?(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§])[\])]?\.?")


def notes_of(body: LexborNode) -> dict[str, str]:
    """What raised or bracketed numbers link to: the notes, by their identifiers."""
    notes: dict[str, str] = {}
    for link in body.css("sup a[href], a[href] sup, a[href]"):
        anchor = link if link.tag == "a" else link.parent
        target = ((anchor.attributes.get("href") or "") if anchor else "").partition("#")[2]
        match = NOTE_MARK.fullmatch(link.text(deep=True).strip())
        raised = link.tag == "sup" or (link.parent is not None and link.parent.tag == "sup")
        if target and match and (raised or not match[0].isalnum()):
            notes.setdefault(target, match[1])
    return notes
