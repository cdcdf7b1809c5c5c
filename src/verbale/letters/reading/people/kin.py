"""Relatives and children by a given name alone: "her daughter X", "his sons, X and Y", "a girl named X".

They are not what a letter is about, but somebody must know that they are named, so that their names can be guarded.
"""

import re
from collections.abc import Iterator

from verbale.letters.reading.capitals import trimmed
from verbale.letters.reading.people.beside import AGED
from verbale.letters.reading.people.listed import BETWEEN
from verbale.letters.reading.people.mention import Found, Ground, PersonMention
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.kin import APART, LED, NEAR, SEVERAL
from verbale.spans import Span

_BACK = 70
_WORD = 24
"""No noun for a relative and no word for naming is longer."""
_BORN = re.compile(r"-[a-z]{3}")
"""In an adjective, and in no name: "Veldan-born"."""


def kin(sheet: Sheet, names: list[Span], found: Found) -> Iterator[PersonMention]:
    """Those of the runs of capitals, in order, that stand where a relative or a child is named."""
    last: PersonMention | None = None
    for name in names:
        noun = _noun(sheet, name) or (last.noun if last and _goes_on(sheet, last, name) else None)
        if noun is None or not found.free(name) or trimmed(sheet.flow.plain, name, sheet.language) != name:
            continue
        if _BORN.search(name.of(sheet.flow.plain)):
            continue
        mention = PersonMention(name, name, None, Ground.NOUN, noun)
        yield mention
        last = mention if noun in SEVERAL[sheet.language] else None


def _noun(sheet: Sheet, name: Span) -> str | None:
    """The noun for a relative or a child that leads to the name."""
    plain, tongue = sheet.flow.plain, sheet.language
    if NEAR[tongue].search(plain, max(name.start - _WORD, 0), name.start) is None:
        return None
    led = LED[tongue].search(plain, max(name.start - _BACK, 0), name.start)
    if led is None:
        return None
    if led["apart"] and not APART[tongue].match(plain, name.end):
        return None
    return str(led["own"] or led["apart"] or led[0].split(" ")[0].lower())


def _goes_on(sheet: Sheet, last: PersonMention, name: Span) -> bool:
    """Whether nothing but an age and what joins a list stands between two names."""
    plain, tongue = sheet.flow.plain, sheet.language
    if not last.name.end < name.start <= last.name.end + 40:
        return False
    aged = AGED[tongue].match(plain, last.name.end)
    joint = BETWEEN[tongue].match(plain, aged.end() if aged else last.name.end)
    return joint is not None and plain[joint.end() : name.start].strip() == ""
