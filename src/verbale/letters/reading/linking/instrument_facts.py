"""What linking asks of the reference data about an instrument: its unit, its last article, its noun, its symbol."""

import re
from functools import cache

from verbale.almanac import instruments as almanac
from verbale.letters.reading.finding.instrument_names import known_keys
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.words import instruments as words


def unit(key: str) -> str | None:
    found = almanac.instrument(key)
    return found.unit or None if found else None


def last_provision(key: str) -> int | None:
    found = almanac.instrument(key)
    return found.unit_count if found else None


@cache
def by_symbol(symbol: str) -> str | None:
    """The one instrument that a document symbol stands for; None where it stands for none or for several."""
    return _symbols().get(_plain_symbol(symbol))


@cache
def _symbols() -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for each in almanac.instruments():
        for symbol in re.split(r" ?; ?", each.symbol or ""):
            plain = _plain_symbol(symbol)
            if plain:
                found[plain] = None if plain in found else each.key
    return found


def _plain_symbol(symbol: str) -> str:
    return symbol.replace(" ", "").upper()


def comment(body: str, kind: str, number: int) -> str | None:
    """The key of a comment or recommendation of a committee; letters mix the two words up, so either is tried."""
    first = ("gc", "gr") if kind == "comment" else ("gr", "gc")
    return next((key for key in (f"{body}-{each}-{number}" for each in first) if key in known_keys()), None)


def comments(kind: str, number: int) -> tuple[str, ...]:
    """The keys of all committees' comments of a kind with that number."""
    sign = "gc" if kind == "comment" else "gr"
    return tuple(
        key for body in words.TREATY_OF_BODY if (key := f"{body}-{sign}-{number}") in known_keys()
    )


@cache
def genera(key: str) -> frozenset[str]:
    """The nouns that a letter may call the instrument by for short, from its titles in the three languages."""
    if key in ("iccpr", "icescr"):
        return frozenset({"covenant"})
    found = almanac.instrument(key)
    if found is None:
        return frozenset()
    nouns: set[str] = set()
    for title in (found.title_en, found.title_fr, found.title_es):
        first: tuple[int, int, str] | None = None
        plain = without_accents(title or "").lower()
        for genus, table in words.SHORT.items():
            for noun in (noun for each in table.values() for noun in each):
                place = re.search(rf"\b{noun.lower()}\b", plain)
                if place and (first is None or (place.start(), -len(noun)) < first[:2]):
                    first = (place.start(), -len(noun), genus)
        if first is not None:
            nouns.add(first[2])
    if any(noun.endswith("principles") for noun in nouns):
        nouns.add("principles")
    return frozenset(nouns - {"covenant"})


def adopted(key: str) -> str | None:
    found = almanac.instrument(key)
    return found.date_adopted or None if found else None
