"""Short forms and translations in brackets right after a body's name."""

import re

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.no_names import CALENDAR

IN_BRACKETS = re.compile(r"\([^()]{0,40}$")
_BRACKET = re.compile(r"""["']? \(([^()\n]{2,90})\)""")
_HEREAFTER = re.compile(
    r"""(?i:hereinafter|hereafter|henceforth|ci-apres|en adelante|en lo sucesivo)?(?: referred to as| the| denomm?ee?)?,? ?["']?"""
    r"""(?i:the |la |le |el )?([^"']{2,70}?)["']?$"""
)
_NO_ALIAS = re.compile(
    r"\d{3}|^(?:see|voir|ver|the |para|art|i\.e|e\.g|also|now|formerly|in |on |including|UA|AL|OL|JUA|JAL)\b",
    re.IGNORECASE,
)
_KNOWN_BY = re.compile(
    r"(?i)(?:also |better |formerly )?(?:known (?:as|by)|by its \w+ acronym|acronym|por sus siglas(?: en \w+)?|sigle|"
    r"connu sous)[:,]? ?"
)


def in_brackets(sheet: Sheet, end: int) -> tuple[str, ...]:
    """Short forms and translations in brackets right after a name."""
    plain, text = sheet.flow.plain, sheet.flow.text
    found = _BRACKET.match(plain, end)
    if found is None:
        return ()
    start, stop = found.span(1)
    known = _KNOWN_BY.match(plain, start, stop)
    if known:
        start = known.end()
    aliases = []
    for piece in re.finditer(r"[^,;]+", plain[start:stop]):
        inner = _HEREAFTER.match(plain, start + piece.start() + (piece[0][0] == " "), start + piece.end())
        if inner is None:
            continue
        alias = text[inner.start(1) : inner.end(1)].strip(" \"'")
        if _NO_ALIAS.search(inner[1]) or not alias or alias in CALENDAR:
            continue
        words = alias.split(" ")
        if len(words) <= 9 and (words[0][0].isupper() or words[-1][0].isupper()):
            aliases.append(alias)
    return tuple(aliases)
