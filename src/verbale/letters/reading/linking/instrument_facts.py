"""What linking asks of the reference data about an instrument: its unit, its last article, its noun, its symbol."""

import re
from functools import cache

from verbale.almanac import instruments as almanac
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.words import instruments as words


def unit(key: str) -> str | None:
    found = almanac.instrument_by_key(key)
    return found.unit or None if found else None


def last_provision(key: str) -> int | None:
    found = almanac.instrument_by_key(key)
    return found.unit_count if found else None


def adopted(key: str) -> str | None:
    """The day of adoption, or the year where no more is known."""
    found = almanac.instrument_by_key(key)
    if found is None:
        return None
    return str(found.adopted or found.year or "") or None


def by_symbol(symbol: str) -> str | None:
    """The one instrument that a document symbol stands for; None where it stands for none or for several."""
    found = almanac.instrument_of_symbol(symbol)
    return found.key if found else None


def comment(body: str, number: int) -> str | None:
    """The key of a committee's comment or recommendation; letters mix the two words up, so the word is not asked for."""
    found = almanac.general_comment(body, number)
    return found.key if found else None


def comments(kind: str, number: int) -> tuple[str, ...]:
    """The keys of all committees' comments of a kind with that number."""
    sign = "gc" if kind == "comment" else "gr"
    found = (almanac.general_comment(each.prefix, number) for each in almanac.committees() if each.series == sign)
    return tuple(each.key for each in found if each is not None)


@cache
def treaty_of(body: str) -> str | None:
    """The treaty that a committee monitors."""
    committee = almanac.committee_named(body)
    return committee.treaty if committee else None


@cache
def body_of(treaty: str) -> str | None:
    return next((each.prefix for each in almanac.committees() if each.treaty == treaty), None)


@cache
def genera(key: str) -> frozenset[str]:
    """The nouns that a letter may call the instrument by for short, from its titles in the three languages."""
    if key in ("iccpr", "icescr"):
        return frozenset({"covenant"})
    found = almanac.instrument_by_key(key)
    if found is None:
        return frozenset()
    nouns: set[str] = set()
    for title in found.titles.known():
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
