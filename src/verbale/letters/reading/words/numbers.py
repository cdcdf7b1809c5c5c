"""Numbers in words to the hundreds, in three languages, without accents."""

import re
from functools import cache

from verbale.letters.reading.sheet import Language

_SMALL: dict[Language, str] = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho "
    "diecinueve",
}
_TENS: dict[Language, dict[str, int]] = {
    "en": {
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    "fr": {
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
    },
    "es": {
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
}
_HUNDREDS: dict[Language, dict[str, int]] = {
    "en": {"hundred": 100},
    "fr": {"cent": 100, "cents": 100},
    "es": {
        "cien": 100,
        "ciento": 100,
        "doscientos": 200,
        "doscientas": 200,
        "trescientos": 300,
        "trescientas": 300,
        "cuatrocientos": 400,
        "cuatrocientas": 400,
        "quinientos": 500,
        "quinientas": 500,
        "seiscientos": 600,
    },
}
_COLLECTIVE: dict[Language, dict[str, int]] = {
    "en": {"a dozen": 12, "two dozen": 24, "a hundred": 100, "half a dozen": 6},
    "fr": {
        "une dizaine": 10,
        "une douzaine": 12,
        "une quinzaine": 15,
        "une vingtaine": 20,
        "une trentaine": 30,
        "une quarantaine": 40,
        "une cinquantaine": 50,
        "une soixantaine": 60,
        "une centaine": 100,
    },
    "es": {
        "una decena": 10,
        "una docena": 12,
        "una quincena": 15,
        "una veintena": 20,
        "una treintena": 30,
        "una cuarentena": 40,
        "una cincuentena": 50,
        "un centenar": 100,
        "una centena": 100,
    },
}


_THOUSAND: dict[Language, str] = {"en": "thousand", "fr": "mille", "es": "mil"}
_ONE: dict[Language, dict[str, int]] = {
    "en": {},
    "fr": {"une": 1},
    "es": {"un": 1, "una": 1, "veintiuna": 21, "veintiun": 21},
}
_JOINTS = re.compile(r"(?:-et-| et | y | and |-| )")


@cache
def _values(tongue: Language) -> dict[str, int]:
    """The value of each single word."""
    found = {word: value for value, word in enumerate(_SMALL[tongue].split(), start=1)}
    if tongue == "es":
        found.update({f"veinti{word}": 20 + value for word, value in list(found.items()) if value < 10})
    return {**found, **_TENS[tongue], **_HUNDREDS[tongue], **_ONE[tongue], _THOUSAND[tongue]: 1000}


@cache
def number_words(tongue: Language) -> dict[str, int]:
    """Each single word for a number, and words such as "a dozen"."""
    return {**_values(tongue), **_COLLECTIVE[tongue]}


@cache
def number_pattern(tongue: Language) -> str:
    """A pattern for a number in words or digits."""
    collective = "|".join(map(re.escape, sorted(_COLLECTIVE[tongue], key=len, reverse=True)))
    words = "|".join(map(re.escape, sorted(_values(tongue), key=len, reverse=True)))
    joint = {"en": "(?: and |-| )", "fr": "(?:-et-| et |-| )", "es": "(?: y | )"}[tongue]
    return rf"(?:{collective}|(?:{words})(?:{joint}(?:{words}))*(?![\w-])|\d{{1,3}}(?:[,. ]\d{{3}})+|\d{{1,6}})"


def number_of(printed: str, tongue: Language) -> int | None:
    """The number that words or digits say; None for what is none."""
    words = " ".join(printed.lower().split())
    if words in number_words(tongue):
        return number_words(tongue)[words]
    digits = re.sub(r"[,. ]", "", words)
    if digits.isdigit():
        return int(digits)
    values = []
    for word in _JOINTS.split(re.sub(r"quatre-vingts?", "quatrevingt", words)):
        value = 80 if word == "quatrevingt" else _values(tongue).get(word)
        if value is None:
            return None
        values.append(value)
    return _sum(values)


def _sum(values: list[int]) -> int:
    """Of words in their order: a hundred or a thousand multiplies the smaller number before it."""
    total = current = 0
    for value in values:
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif value == 100 and 0 < current < 10:
            current *= 100
        else:
            current += value
    return total + current
