"""Names of bodies whose head noun is written small: "Velda prison", "prison civile de Velda", "tribunal de Velda"."""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.bodies.body import Body
from verbale.letters.reading.bodies.ends import ORDINALS, capital, rightwards
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.bodies import STANDING
from verbale.letters.reading.words.body_heads import NEEDS_TELLING, SMALL, SMALL_MODIFIERS, TELLING_SMALL
from verbale.letters.reading.words.no_names import CALENDAR, STARTERS
from verbale.letters.record import OrganisationKind
from verbale.names.tokens import LOWER, UPPER
from verbale.spans import Span

_MAISONS = (" d'arret", " centrale d", " centrale n", " de correction d", " penitentiaire")
_Kind = OrganisationKind

_COURTS = re.compile(
    r" (?:d'(?:appel|assises)|supreme|penale|criminelle|constitutionnelle|militaire|martiale|"
    r"de (?:cassation|justice|"
    r"surete|repression)|de (?=[A-Z])(?!M(?:me|lle|e|M?\.)? ))"
)
_OF_POLICE = re.compile(r" (?:station|department|headquarters|post|academy|office|custody)\b")
_POLICE_OF = re.compile(
    rf" of (?:the )?(?:[{UPPER}][\w-]+ ){{1,2}}(?:District|Region|Province|Precinct|County)(?: of [{UPPER}][\w-]+)?(?![\w'-])"
)
_INNER = frozenset(["La", "Le", "El", "Los", "Las", "San", "Al", "No"])
"""Words that begin sentences of other languages, and stand inside names of English ones ("Bo La prison")."""
_OF_PLACES = frozenset(["prison", "jail", "hospital", "facility", "centre", "center", "university"])
_OF_PLACE = re.compile(rf" of [{UPPER}][{UPPER}{LOWER}-]+(?: [{UPPER}][{UPPER}{LOWER}-]+){{0,2}}(?![\w'-])")
_SMALL_LEFT = re.compile(rf"([{UPPER}{LOWER}][\w'-]*) $")
_SMALL_RIGHT = {
    "en": re.compile(r" (?:No\.? ?|Number |number )\d[\w-]*|-\d+"),
    "fr": re.compile(r" (?:n°|No\.?|numero) ?\d[\w-]*"),
    "es": re.compile(r" (?:n[.°º]o?|No\.?|num\.|numero) ?\d[\w-]*"),
}


def small_body(plain: str, head: Span, within: Span, tongue: Language) -> Body | None:
    """ "Velda prison", "Upper Velda district court", "prison No. 4"; "prison civile de Velda", "tribunal de Velda"."""
    word = head.of(plain)
    kind = SMALL[tongue][word]
    if tongue != "en":
        if word == "cour" and not _COURTS.match(plain, head.end):
            return None  # a yard
        if word == "centre" and not re.match(
            r" (?:de (?:detention|retention|reeducation|transit)|penitentiaire)", plain[head.end :][:20]
        ):
            return None
        if word == "maison" and not plain.startswith(_MAISONS, head.end):
            return None
        end = rightwards(plain, head.end, within.end, tongue)
        name = plain[head.start : end]
        named = any(capital(each) for each in name.split(" ")[1:]) or re.search(r"\d", name)
        if not named or (
            word in NEEDS_TELLING
            and not re.search(
                r"penitenciari|carcelari|detencion|detention|retention|transit|penitentiaire|reclusion|reinsercion|readaptacion|internamiento|"
                r"reeducation|rehabilitacion social",
                name,
            )
        ):
            return None
        return Body(Span(head.start, end), kind, word)
    if word == "police" and _OF_POLICE.match(plain, head.end):
        return None  # the next head takes it in
    if word == "police" and (district := _POLICE_OF.match(plain, head.end, within.end)):
        return Body(Span(head.start, district.end()), kind, word)
    start, telling, proper = head.start, word not in NEEDS_TELLING, False
    modifiers: list[str] = []
    while found := _SMALL_LEFT.search(plain, max(within.start, start - 40), start):
        before = found[1]
        if before[0].islower():
            if before not in SMALL_MODIFIERS[tongue] or proper:
                break
            telling = telling or before in TELLING_SMALL[tongue]
            modifiers.append(before)
        elif (
            before.rstrip("'s") in CALENDAR
            or before in STARTERS - ORDINALS - _INNER
            or before.endswith("'s")
            or before in _NATIONS_LIKE
        ):
            break
        else:
            proper = True
        start = found.start(1)
    end = head.end
    of = _OF_PLACE.match(plain, end, within.end) if word in _OF_PLACES and not proper else None
    if of and telling:
        return Body(Span(start, of.end()), kind, word)
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


@cache
def _standing(tongue: Language) -> re.Pattern[str] | None:
    names = "|".join(STANDING[tongue])
    return re.compile(rf"\b(?:{names})\b") if names else None


def standing(plain: str, within: Span, tongue: Language) -> Iterator[Body]:
    """Bodies known by a name without any capital: "la police aux frontières"."""
    pattern = _standing(tongue)
    for found in pattern.finditer(plain, within.start, within.end) if pattern else ():
        yield Body(Span(*found.span()), STANDING[tongue][found[0]], found[0].split(" ")[0])
