"""Whether words with capitals are the name of a place, and of which State."""

import re
from dataclasses import dataclass

from verbale.almanac.states import nationality_forms, state_abbreviations, state_forms
from verbale.letters.reading.words.ground import (
    CITIES,
    HEADS_AFTER,
    NO_PLACES,
    TOO_WIDE,
)
from verbale.letters.reading.words.lists import words as table
from verbale.letters.reading.words.no_names import BODIES, CALENDAR, LEARNED, STARTERS
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """`state` is the code of the State whose name this is; `listed` where a noun in the plural announces more of them."""

    span: Span
    state: str | None = None
    listed: bool = False


def started(plain: str, span: Span) -> Span:
    """The span without the words in front that begin a sentence."""
    start = span.start
    while (blank := plain.find(" ", start, span.end)) > 0 and plain[start:blank] in STARTERS - LEADING:
        start = blank + 1
    return Span(start, span.end)


_AFTER_NAME = re.compile(r"(?:'s)? (?:\d|language|script|law|courts?|translation|dialect|newspaper|magazine|news\b)")


def spoken(plain: str, span: Span) -> bool:
    """Whether the name belongs to something else that is said after it."""
    return _AFTER_NAME.match(plain, span.end) is not None


def place_named(plain: str, span: Span, told: bool) -> PlaceMention | None:
    """The name as a place's, or None. `told` where a noun says that it is one."""
    name = span.of(plain)
    words = name.split(" ")
    code = _state(name)
    while code is None and len(words) > 1:  # "in Velda Mr. …", "in Velda On 5 May"
        if words[-1] in {"La", "Le", "El", "Los", "Las"}:
            return None
        if words[-1] in STARTERS | CALENDAR | {"Mr", "Mrs", "Ms", "Dr"}:
            words.pop()
            while words and words[-1].islower() and words[-1] not in HEADS_AFTER:
                words.pop()
            name = " ".join(words)
            code = _state(name)
        else:
            break
    if not words:
        return None
    span = Span(span.start, span.start + len(name))
    if code:
        return PlaceMention(span, code)
    first = words[0]
    if name in _ARTICLED:
        return PlaceMention(span)
    bare = words[:-1] if words[-1].lower() in HEADS_AFTER else words
    if all(word in _NO_NAMES for word in bare):
        return None  # "the Third District", "M." of somebody, "the Republic of" a State whose name was cut out
    if name[0].islower() and not name.startswith(("d'", "l'")):
        return None  # nothing but the noun
    if (
        first in NO_PLACES
        or first in CALENDAR
        or (first in STARTERS and first not in LEADING)
        or (first[0].isdigit() and (len(words) < 3 or words[-1].lower() not in HEADS_AFTER))
    ):
        return None
    if any(word in TOO_WIDE for word in words):
        return None
    headed = words[-1].lower() in HEADS_AFTER
    ground = first in _NATURE and len(words) > 1
    if (
        not (headed or told or ground)
        and name not in CITIES
        and any(word in BODIES or word in LEARNED for word in words)
    ):
        return None
    if any(word in _BODILY for word in words):
        return None
    if len(words) == 1 and (name.lower() in nationality_forms() or (name.isupper() and len(name) < 6)):
        return None
    if (
        headed
        and len(words) == 2
        and (first in LEARNED or first.lower() in nationality_forms())
        and words[-1] in {"state", "border", "city"}
    ):
        return None
    return PlaceMention(span)


_ARTICLED = frozenset(["The Hague"])
_NO_NAMES = table(
    "M D First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Upper Lower North South East West Old New Central "
    "Republic Republique Republica State Etat Estado Kingdom Royaume Reino Federation Federacion Union"
)
LEADING = frozenset(["La", "Le", "Les", "El", "Los", "Las", "San", "Al"])
_NATURE = table("Mount Lake River Cape Island Camp Port Fort Mont Lac Monte Lago Rio Isla Cerro Puerto")
"""What makes a name a place's where it leads it."""
_BODILY = BODIES - table(
    """Camp Campo Square Place Plaza Street Rue Calle Avenue Avenida Road Boulevard Hotel Bridge River Lake Mount Island Islands
    Province Provincia District Distrito Region City Ville Ciudad Village Town Municipality Municipio Governorate County Prefecture
    Oblast Airport Aeropuerto Aeroport Station Hospital Hopital School Department Departement Departamento Red Post Front Women"""
)
"""Words of bodies that no place's name holds."""


def _state(name: str) -> str | None:
    return state_forms().get(name.lower().removeprefix("the ")) or state_abbreviations().get(name)
