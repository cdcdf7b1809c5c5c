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


@cache
def number_words(tongue: Language) -> dict[str, int]:
    """Each number from 1 to 99 in words, the full hundreds, and words such as "a dozen"."""
    small = {word: value for value, word in enumerate(_SMALL[tongue].split(), start=1)}
    found = dict(small)
    for ten, value in _TENS[tongue].items():
        found[ten] = value
        for word, unit in small.items():
            if unit < 10 or (tongue == "fr" and value in (60, 80) and unit < 20):
                joints = {"en": ("-", " "), "fr": ("-", " et ", "-et-"), "es": (" y ",)}[tongue]
                found.update({f"{ten}{joint}{word}": value + unit for joint in joints})
    if tongue == "es":
        found.update({f"veinti{word}": 20 + unit for word, unit in small.items() if unit < 10})
        found.update({"una": 1, "un": 1, "veintiuna": 21, "veintiun": 21, "treinta y una": 31})
    if tongue == "fr":
        found["une"] = 1
    for hundred, value in _HUNDREDS[tongue].items():
        if value == 100 and tongue != "es":
            found.update({f"{word} {hundred}": unit * 100 for word, unit in small.items() if unit < 10})
        if tongue != "en":
            found[hundred] = value
    found.update(_COLLECTIVE[tongue])
    return found


@cache
def number_pattern(tongue: Language) -> str:
    """A pattern for a number from 2 up, in words or digits."""
    forms = [re.escape(form) for form, value in number_words(tongue).items() if value > 1]
    by_letter: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_letter.setdefault(form[0], []).append(form[1:])
    told = "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return rf"(?:{told}|\d{{1,3}}(?:[,. ]\d{{3}})+|\d{{1,6}})"


def number_of(printed: str, tongue: Language) -> int | None:
    """The number that words or digits say; None for what is none."""
    words = " ".join(printed.lower().split())
    if words in number_words(tongue):
        return number_words(tongue)[words]
    digits = re.sub(r"[,. ]", "", words)
    return int(digits) if digits.isdigit() else None
