"""Names of bodies that hold a head noun ("Ministry", "tribunal"): from the head to both ends of the name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.body_kinds import body_kind
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.bodies import (
    AND,
    CONNECTORS,
    HEADS,
    INSTRUMENTS,
    LINKS,
    LOWER_PARTS,
    NEEDS_TELLING,
    PEOPLES,
    SMALL,
    SMALL_MODIFIERS,
    TELLING_SMALL,
    UNITED_NATIONS_PHRASES,
)
from verbale.letters.reading.words.lists import words as table
from verbale.letters.reading.words.no_names import CALENDAR, STARTERS, TITLES
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import LOWER, UPPER
from verbale.spans import Span

_Kind = OrganisationKind
_WORD = re.compile(rf"(?:[dlDL]')?[{UPPER}{LOWER}][\w-]*(?:'(?!s\b)[{UPPER}{LOWER}]\w*|\.(?=\d))*|\d+[\w/-]*|&|[NnNº]°")
_NUMBER = re.compile(r"(?:No|no|Nro|nro|Num|num|N)\.? ?[°o]?\.? ?\d[\w/-]*|\d+(?:st|nd|rd|th|er|e|eme|o|a)?\b")
_UNITED_NATIONS = re.compile(UNITED_NATIONS_PHRASES)
_TITLE_FIRST = re.compile(r"(?:of|de|du|del|de la|des) ")


@dataclass(frozen=True, slots=True)
class Body:
    """A name with the kind that its head tells; `head` is the head noun as printed."""

    span: Span
    kind: OrganisationKind
    head: str
    short: bool = False
    """Nothing but the head ("the Directorate"): a mention only where a longer name came before."""


@cache
def _first_letters(tongue: Language) -> re.Pattern[str]:
    heads = sorted({*HEADS[tongue], *SMALL[tongue]}, key=len, reverse=True)
    by_letter: dict[str, list[str]] = {}
    for head in heads:
        by_letter.setdefault(head[0], []).append(re.escape(head[1:]))
    tails = "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return re.compile(rf"(?<![\w'-])(?:[LlDd]')?(?P<head>{tails})(?![\w-])")


def bodies(plain: str, span: Span, tongue: Language) -> Iterator[Body]:
    """The named bodies within a part, in order, none overlapping another."""
    reached = span.start
    for found in _first_letters(tongue).finditer(plain, span.start, span.end):
        if found.start("head") < reached:
            continue
        head = Span(*found.span("head"))
        free = Span(reached, span.end)
        grow = _small if head.of(plain)[0].islower() else _large
        body = grow(plain, head, free, tongue)
        if body is None:
            continue
        reached = body.span.end
        if not united_nations(body.span.of(plain)) and not _of_law(plain, body.span):
            yield body


_LAW_BEFORE = re.compile(
    r"(?i)\b(?:law|act|code|bill|decree|regulations?|rules|principles|convention|declaration|loi|decret|ley|decreto|codigo|"
    r"reglamento|principios|convencion|declaracion)(?: n[o°]?\.? ?[\d/-]+)?,? "
    r"(?:on|for|relating to|concerning|sur|relative? a|portant|sobre|de) (?:the |la |le |l'|el |las? |los )?$"
)


def _of_law(plain: str, span: Span) -> bool:
    """Whether the name belongs to the title of a law, or holds the word for one."""
    if any(word in INSTRUMENTS for word in span.of(plain).split(" ")):
        return True
    return _LAW_BEFORE.search(plain, max(span.start - 50, 0), span.start) is not None


def united_nations(name: str) -> bool:
    """Whether a name is one under which letters cite the United Nations' own bodies."""
    return _UNITED_NATIONS.search(name) is not None


# --- to the right ---------------------------------------------------------------------------------------------------


def _rightwards(plain: str, place: int, end: int, tongue: Language) -> int:
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
    if _capital(text):
        return word.end() if _belongs(text) else None
    if text in LOWER_PARTS[tongue]:
        return word.end()
    if text not in LINKS[tongue] and not text.startswith(("d'", "l'")):
        return None
    # connectors in a row, then a word that the name goes on with
    at, count, first = word.end(), 0, text
    if text[:2] in {"d'", "l'"} and text[:2] == "l'":
        return None
    if text[:2] == "d'":
        rest = text[2:]
        return word.end() if rest in LOWER_PARTS[tongue] or _capital(rest) or _noun(rest, tongue) else None
    while count < 3:
        word = _WORD.match(plain, at + 1, end) if plain[at : at + 1] == " " else None
        if word is None:
            return None
        text = word[0]
        bare = text[2:] if text[:2] in {"d'", "l'"} else text
        if _capital(bare):
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
    if not _belongs(bare) or (
        first in AND[tongue] and _another(plain, word.start(), end, tongue, at > 0 and count > 0)
    ):
        return None
    return word.end()


_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|janvier|fevrier|mars|avril|mai|juin|"
    "juillet|aout|septembre|octobre|novembre|decembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    "noviembre|diciembre)"
)


def _noun(word: str, tongue: Language) -> bool:
    """Whether a word in small letters after "de la", "contre l'" goes on with a French name: any noun that is long enough."""
    return tongue == "fr" and len(word) > 5 and word.isalpha() and word.islower() and word not in _NO_NOUNS


_NO_NOUNS = table(
    """plusieurs nouveau nouvelle nombreux nombreuses quelques maniere certains certaines lesquels laquelle lequel toutes chaque
    aucune permettre prendre rendre mettre garantir detenir"""
)


def _capital(word: str) -> bool:
    bare = word[2:] if word[:2] in {"d'", "l'", "D'", "L'"} else word
    return bare[:1].isupper()


def _belongs(word: str) -> bool:
    return word not in STARTERS or word in {"La", "Los", "Las", "El", "Le", "All", "First", "Second", "Third", "Su"}


def _another(plain: str, place: int, end: int, tongue: Language, article: bool) -> bool:
    """Whether what follows "and" is a name of its own: an article before it, or a head noun in it before the next comma."""
    if article:
        return True
    ahead = re.split(r"[,.;:()\n]", plain[place : min(place + 60, end)])[0]
    return any(word in HEADS[tongue] for word in ahead.split(" ")[:4])


# --- to the left ----------------------------------------------------------------------------------------------------

_BEFORE = re.compile(
    rf"(?:^|(?<=[^\w'-]))([{UPPER}{LOWER}][\w-]*(?:'(?!s )[{UPPER}{LOWER}]\w*)*|\d+(?:st|nd|rd|th)|&)('s|s'|')? $"
)


def _leftwards(plain: str, place: int, start: int, tongue: Language) -> int:
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
        if not (word[0].isupper() or word[0].isdigit()) or word in STARTERS - _ORDINALS or word in CALENDAR:
            break
        place = found.start(1)
    if joined is not None and plain[max(place - 4, 0) : place].lower() != "the ":
        return joined
    return place


_ORDINALS = frozenset(["First", "Second", "Third"])
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


# --- whole ----------------------------------------------------------------------------------------------------------


def _large(plain: str, head: Span, within: Span, tongue: Language) -> Body | None:
    start = _leftwards(plain, head.start, within.start, tongue)
    end = _rightwards(plain, head.end, within.end, tongue)
    words = plain[start:end].split(" ")
    while len(words) > 1 and words[0] in TITLES and _TITLE_FIRST.match(plain, start + len(words[0]) + 1):
        return None  # "Minister of the Interior" is an office
    if words[0] in TITLES and len(words) > 1 and not words[1].endswith("'s"):
        start += len(words[0]) + 1
        words = words[1:]
    told, kind = body_kind(words, head.of(plain), tongue)
    if told == "International" and words[-1] != told:
        return None  # "Velda International Airport"
    return Body(Span(start, end), kind, told, short=len(words) == 1)


_SMALL_LEFT = re.compile(rf"([{UPPER}{LOWER}][\w'-]*) $")
_SMALL_RIGHT = {
    "en": re.compile(r" (?:No\.? ?|Number |number )\d[\w-]*|-\d+"),
    "fr": re.compile(r" (?:n°|No\.?|numero) ?\d[\w-]*"),
    "es": re.compile(r" (?:n[.°º]o?|No\.?|num\.|numero) ?\d[\w-]*"),
}


def _small(plain: str, head: Span, within: Span, tongue: Language) -> Body | None:
    """ "Velda prison", "Upper Velda district court", "prison No. 4"; "prison civile de Velda", "tribunal de Velda"."""
    word = head.of(plain)
    kind = SMALL[tongue][word]
    if tongue != "en":
        if word == "maison" and not plain.startswith(" d'arret", head.end):
            return None
        end = _rightwards(plain, head.end, within.end, tongue)
        name = plain[head.start : end]
        capital = any(_capital(each) for each in name.split(" ")[1:]) or re.search(r"\d", name)
        if not capital or (
            word in NEEDS_TELLING and not re.search(r"penitenciari|detencion|reclusion|reinsercion", name)
        ):
            return None
        return Body(Span(head.start, end), kind, word)
    start, telling, proper = head.start, word not in NEEDS_TELLING, False
    modifiers: list[str] = []
    while found := _SMALL_LEFT.search(plain, max(within.start, start - 40), start):
        before = found[1]
        if before[0].islower():
            if before not in SMALL_MODIFIERS[tongue] or proper:
                break
            telling = telling or before in TELLING_SMALL[tongue]
            modifiers.append(before)
        elif before.rstrip("'s") in CALENDAR or before in STARTERS or before.endswith("'s") or before in _NATIONS_LIKE:
            break
        else:
            proper = True
        start = found.start(1)
    end = head.end
    number = _SMALL_RIGHT[tongue].match(plain, end, within.end)
    if number:
        end = number.end()
    if not telling or not (proper or number):
        return None
    while not proper and modifiers and start < head.start and plain[start].islower() and not number:
        return None
    if word in {"office", "department", "police", "facility"} and not proper:
        return None
    if word == "facility" and "detention" not in modifiers:
        return None
    if (
        kind is _Kind.PRISON
        and word in {"centre", "center", "facility"}
        and not {"detention", "remand", "correctional", "holding"} & set(modifiers)
    ):
        return None
    return Body(Span(start, end), kind, word)


_NATIONS_LIKE = frozenset(["State", "Government", "English", "French", "Spanish", "Russian", "Arabic", "Chinese"])
