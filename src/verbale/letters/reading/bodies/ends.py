"""Where a body's name ends on either side of its head noun: words with capitals, and what connects them."""

import re

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.bodies import AND, CONNECTORS, LINKS, LOWER_PARTS, PEOPLES
from verbale.letters.reading.words.body_heads import HEADS
from verbale.letters.reading.words.lists import words as table
from verbale.letters.reading.words.no_names import CALENDAR, STARTERS, TITLES
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import LOWER, UPPER

_WORD = re.compile(rf"(?:[dlDL]')?[{UPPER}{LOWER}][\w-]*(?:'(?!s\b)[{UPPER}{LOWER}]\w*|\.(?=\d))*|\d+[\w/-]*|&|[NnNº]°")
_NUMBER = re.compile(
    r"(?:No|no|Nro|nro|Num|num|N|n)\.? ?[°oº]?\.? ?\d[\w/-]*|\d+(?:\.?[ºª]|st|nd|rd|th|er|e|eme|o|a)?\b"
)


def rightwards(plain: str, place: int, end: int, tongue: Language) -> int:
    """The end of a name that goes on after `place`: words with capitals, numbers, and what connects them."""
    while True:
        further = _next_right(plain, place, end, tongue)
        if further is None:
            return place
        place = further


def _next_right(plain: str, place: int, end: int, tongue: Language) -> int | None:
    if plain[place : place + 1] != " ":
        return None
    number = _NUMBER.match(plain, place + 1, end)
    if number and not re.match(r" (?:%|[A-Z][a-z]+ \d{4}|" + _MONTHS + r")", plain[number.end() : number.end() + 16]):
        return number.end() if not re.fullmatch(r"(?:19|20)\d\d", number[0]) else None
    word = _WORD.match(plain, place + 1, end)
    if word is None:
        return None
    text = word[0]
    if capital(text):
        return word.end() if _belongs(text) else None
    if text in LOWER_PARTS[tongue] or (tongue != "en" and _adjective(text, plain, word.end())):
        return word.end()
    if text not in LINKS[tongue] and not text.startswith(("d'", "l'")):
        return None
    if text in AND[tongue] and _closed(plain, place, word.end(), end, tongue):
        return None
    # connectors in a row, then a word that the name goes on with
    at, count, first = word.end(), 0, text
    if text[:2] in {"d'", "l'"} and text[:2] == "l'":
        return None
    if text[:2] == "d'":
        rest = text[2:]
        return word.end() if rest in LOWER_PARTS[tongue] or capital(rest) or _noun(rest, tongue) else None
    while count < 3:
        word = _WORD.match(plain, at + 1, end) if plain[at : at + 1] == " " else None
        if word is None:
            return None
        text = word[0]
        bare = text[2:] if text[:2] in {"d'", "l'"} else text
        if capital(bare):
            break
        if bare in LOWER_PARTS[tongue] or (bare != text and _noun(bare, tongue)):
            break
        if text not in CONNECTORS[tongue] and _noun(text, tongue):
            break
        if text not in CONNECTORS[tongue]:
            return None
        at, count = word.end(), count + 1
    else:
        return None
    if first in {"for", "on"} and _no_part(plain, word.start(), end, first):
        return None
    if not (_belongs(bare) or (bare == "Este" and text == bare and plain.endswith("del ", 0, word.start()))) or (
        first in AND[tongue] and _another(plain, word.start(), end, tongue, at > 0 and count > 0)
    ):
        return None
    return word.end()


_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|janvier|fevrier|mars|avril|mai|juin|"
    "juillet|aout|septembre|octobre|novembre|decembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    "noviembre|diciembre)"
)


_DEMONYM = re.compile(
    r"[a-z-]{3,}(?:aise?s?|ien|ienne|ienn?es|oise?s?|aine?s?|enne|anne|ana|ano|ena|eno|ense|esa|ina|ino)$"
)
_QUALITY = re.compile(r"[a-z]{3,}(?:iere|iques?|ales?|elles?|aires?|ives?)$")
_GOES_ON = re.compile(r" (?:de|des|du|d'|pour|contre|para|por)\b")
_LINKED = re.compile(r" (?:pour|contre) (?:la |le |les |l')?[a-z]+$")


def _adjective(word: str, plain: str, end: int) -> bool:
    """Whether a word in small letters is an adjective in a name: "Ligue malienne des …", "pour la transparence miniere"."""
    if _DEMONYM.fullmatch(word) and _GOES_ON.match(plain, end):
        return True
    return bool(_QUALITY.fullmatch(word) and _LINKED.search(plain, max(end - len(word) - 40, 0), end - len(word) - 1))


def _noun(word: str, tongue: Language) -> bool:
    """Whether a word in small letters after "de la", "contre l'" goes on with a French name: any noun that is long enough."""
    return (
        tongue == "fr"
        and len(word) > 5
        and word.isalpha()
        and word.islower()
        and word not in _NO_NOUNS
        and not _INFINITIVE.search(word)
    )


_INFINITIVE = re.compile(r"(?:er|ir|oir|[dt]re|ant)$")
_NO_NOUNS = table(
    """plusieurs nouveau nouvelle nombreux nombreuses quelques maniere certains certaines lesquels laquelle lequel toutes chaque
    aucune permettre prendre rendre mettre garantir detenir"""
)


def capital(word: str) -> bool:
    bare = word[2:] if word[:2] in {"d'", "l'", "D'", "L'"} else word
    return bare[:1].isupper()


def _belongs(word: str) -> bool:
    return word not in STARTERS or word in {"La", "Los", "Las", "El", "Le", "All", "First", "Second", "Third", "Su"}


_LAST = frozenset({OrganisationKind.COMPANY, OrganisationKind.COURT, OrganisationKind.PRISON})


def _closed(plain: str, place: int, after: int, end: int, tongue: Language) -> bool:
    """Whether a name ends before "and": "Velda Telecom and Karsk Systems", but not "Velda Mining and Metals Company"."""
    if HEADS[tongue].get(plain[max(place - 30, 0) : place].rsplit(" ", 1)[-1]) not in _LAST:
        return False
    ahead = re.split(r"[,.;:()\n]", plain[after : min(after + 40, end)])[0].split(" ")
    return len(ahead) > 2 and not any(HEADS[tongue].get(word) in _LAST for word in ahead)


_STREET = re.compile(r"[^,.;:()\n]{0,40}\b(?:Road|Street|Avenue|Square|Hill|Island|Boulevard)\b")


def _no_part(plain: str, place: int, end: int, link: str) -> bool:
    """Whether what follows "on" is an address, and what follows "for" another body ("elected for the Green Party")."""
    if link == "on":
        return _STREET.match(plain, place, end) is not None
    ahead = re.split(r"[,.;:()\n]", plain[place : min(place + 40, end)])[0].split(" ")[:4]
    return any(word in {"Party", "Movement", "Front", "League", "Union"} for word in ahead)


def _another(plain: str, place: int, end: int, tongue: Language, article: bool) -> bool:
    """Whether what follows "and" is a name of its own: an article before it, or a head noun in it before the next comma."""
    if article:
        return True
    ahead = re.split(r"[,.;:()\n]", plain[place : min(place + 60, end)])[0]
    return any(word in HEADS[tongue] for word in ahead.split(" ")[:4])


_BEFORE = re.compile(
    rf"(?:^|(?<=[^\w'-]))([{UPPER}{LOWER}][\w-]*(?:'(?!s )[{UPPER}{LOWER}]\w*)*|\d+(?:st|nd|rd|th|ere?|eme|e|er|o|a)|&)('s|s'|')? $"
)


def leftwards(plain: str, place: int, start: int, tongue: Language) -> int:
    """The start of a name that ends with the head: words with capitals before it.

    An "and" belongs to the name only after an article ("the Peace and Justice Institute"); else two names stand side by side.
    """
    joined: int | None = None
    while place - 1 > start and plain[place - 1] == " ":
        found = _BEFORE.search(plain, max(start, place - 40), place)
        if found is None:
            break
        word, owner = found[1], found[2]
        if owner and word not in PEOPLES:
            break
        if word == "&" or (word in {"and", "of"} and tongue == "en"):
            earlier = _BEFORE.search(plain, max(start, found.start() - 40), found.start(1))
            if earlier is None or not _goes_back(plain, earlier, word, start, tongue):
                break
            if word == "and" and joined is None:
                joined = place
            place = earlier.start(1)
            continue
        if not (word[0].isupper() or word[0].isdigit()) or word in STARTERS - ORDINALS or word in CALENDAR:
            break
        place = found.start(1)
    if joined is not None and plain[max(place - 4, 0) : place].lower() != "the ":
        return joined
    return place


ORDINALS = frozenset(["First", "Second", "Third"])
_BEARER = re.compile(rf"(?:Mr|Ms|Mrs|Dr)s?\.? (?:[{UPPER}][\w-]+ )+$|, (?:[{UPPER}][\w-]+ )+$")


def _goes_back(plain: str, earlier: re.Match[str], link: str, start: int, tongue: Language) -> bool:
    """Whether the word before "and", "of" or "&" belongs to the same name."""
    word = earlier[1]
    if earlier[2] or not word[0].isupper() or word in STARTERS or word in TITLES:
        return False
    if link == "of":
        return word in _LEFT_OF
    listed = plain[max(start, earlier.end() - 60) : earlier.end(1) + 1]
    if _BEARER.search(listed):
        return False
    return not any(each in HEADS[tongue] for each in listed.split(" ")[-4:])


_LEFT_OF = frozenset(["Freedom", "House", "Rule", "Voice", "Voices", "Friends", "Sons", "Children", "Women", "Office"])
