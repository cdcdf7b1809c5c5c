"""What leads to the name of a relative or a child that has no honorific: "her daughter X", "a girl named X". Three languages."""

import re

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.lists import alternatives, words
from verbale.letters.reading.words.person_nouns import RELATIVES

_OTHER: dict[
    Language, str
] = {  # what may stand between whose the relative is and the noun: "his elder", "her two small"
    "en": r"(?:(?!(?:and|or|of|to|the|with|in|at|by|from|for|that|who)\b)[a-z\d-]+ ){0,3}",
    "fr": r"(?:(?!(?:et|ou|de|a|avec|dans|par|pour|que|qui)\b)[a-z\d-]+ ){0,3}",
    "es": r"(?:(?!(?:y|e|o|de|a|con|en|por|para|que|quien)\b)[a-z\d-]+ ){0,3}",
}
_WHOSE: dict[Language, str] = {
    "en": r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|'s|s')",
    "fr": r"\b(?:[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|dont l[ae])",
    "es": r"\b(?:[Ss]us?|cuy[oa])",
}
_SOME: dict[Language, str] = {
    "en": r"\b(?:an?|one|two|three|four|five|six)",
    "fr": r"\b(?:une?|deux|trois|quatre|cinq|six)",
    "es": r"\b(?:una?|dos|tres|cuatro|cinco|seis)",
}
_AGE: dict[Language, str] = {"en": "(?: of \\d{1,2})?", "fr": "(?: de \\d{1,2} ans)?", "es": "(?: de \\d{1,2} anos)?"}
_CHILDREN: dict[Language, frozenset[str]] = {
    "en": words("girl boy child baby infant toddler minor teenager schoolgirl schoolboy pupil daughter son"),
    "fr": words("fille fils garcon fillette enfant bebe mineur mineure adolescent adolescente"),
    "es": words("nina nino hija hijo bebe menor adolescente muchacha muchacho"),
}
_CALLED: dict[Language, str] = {
    "en": r"(?:named|called|identified as)",
    "fr": r"(?:(?:pre)?nommee?|appelee?|du nom de)",
    "es": r"(?:llamad[oa]|de nombre|identificad[oa] como)",
}


def _led(tongue: Language) -> re.Pattern[str]:
    relative, child = alternatives(RELATIVES[tongue]), alternatives(_CHILDREN[tongue])
    return re.compile(
        rf"(?:{_WHOSE[tongue]} {_OTHER[tongue]}(?P<own>{relative}) "
        rf"|(?:{_WHOSE[tongue]}|{_SOME[tongue]}) {_OTHER[tongue]}(?P<apart>{relative}), "
        rf"|\b{child}{_AGE[tongue]},? (?P<called>{_CALLED[tongue]}) )$"
    )


def _near(tongue: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(RELATIVES[tongue])},?|{_CALLED[tongue]}) $")


NEAR: dict[Language, re.Pattern[str]] = {"en": _near("en"), "fr": _near("fr"), "es": _near("es")}
"""How whatever leads to such a name ends: looked at first, since it is cheap and seldom there."""
LED: dict[Language, re.Pattern[str]] = {"en": _led("en"), "fr": _led("fr"), "es": _led("es")}
"""Before a name: `own` straight beside the noun, `apart` after a comma, `called` after a word for naming."""
APART: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"[,.;:)]| \(| and "),
    "fr": re.compile(r"[,.;:)]| \(| et "),
    "es": re.compile(r"[,.;:)]| \(| y "),
}
"""After a name that a comma parts from its noun."""
SEVERAL: dict[Language, frozenset[str]] = {
    "en": words("sons daughters children parents brothers sisters siblings cousins relatives"),
    "fr": words("filles fils enfants parents freres soeurs cousins"),
    "es": words("hijos hijas padres hermanos hermanas primos familiares"),
}
"""Nouns in the plural, after which names stand one beside the other."""
