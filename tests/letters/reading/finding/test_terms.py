"""Penalties as a letter names them, imposed or not; custody before a judgment and prices are none."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.terms import Term, find_terms
from verbale.letters.reading.sheet import Language


def written(term: Term) -> str:
    parts = [str(term.kind)]
    if term.duration is not None:
        parts.append(f"{term.duration.years}y{term.duration.months}m{term.duration.days}d")
    if term.amount is not None:
        parts.append(f"{term.amount:g} {term.unit}")
    return " ".join([*parts, *(["suspended"] if term.suspended else [])])


def terms(text: str, language: Language) -> list[str]:
    return [written(term) for term in find_terms(sheet_of(text, language=language))]


SILENT: list[tuple[Language, str]] = [
    ("en", "Mr. Baro was held for two months in pre-trial detention."),
    ("en", "The court fined 71 others."),
    ("en", "The road cost 200,000 dollars."),
    ("en", "He has worked there for ten years."),
    ("fr", "M. Baro a passé deux mois en détention provisoire."),
    ("es", "El Sr. Baro lleva dos meses en prisión preventiva."),
]
TOLD: list[tuple[Language, str, list[str]]] = [
    ("en", "He was sentenced to 14 years in prison.", ["imprisonment 14y0m0d"]),
    ("en", "He was given a suspended sentence of two years.", ["imprisonment 2y0m0d suspended"]),
    ("en", "She was sentenced to life imprisonment.", ["imprisonment"]),
    ("en", "The court sentenced Mr. Ilun Baro and Ms. Mira Tesk to death.", ["death"]),
    (
        "en",
        "The court sentenced Mr. Ilun Baro to two years and Ms. Mira Tesk to ten months.",
        ["imprisonment 2y0m0d", "imprisonment 0y10m0d"],
    ),
    ("en", "He was sentenced to 120 hours of community work.", ["other 120 hours"]),
    ("en", "She was sentenced to fifteen days of administrative arrest.", ["imprisonment 0y0m15d"]),
    ("en", "He was sentenced to ten years in exile.", ["other 10y0m0d"]),
    ("en", "He was sentenced to 74 lashes and a fine of 200,000 rubles.", ["corporal 74 lashes", "fine 200000 rubles"]),
    ("en", "She was banned from teaching for five years.", ["ban 5y0m0d"]),
    ("fr", "Elle a été condamnée à deux ans de prison avec sursis.", ["imprisonment 2y0m0d suspended"]),
    (
        "fr",
        "Il est condamné à cinq ans de prison et à 350 000 francs d'amende.",
        ["imprisonment 5y0m0d", "fine 350000 francs"],
    ),
    (
        "es",
        "Le impuso una pena de un año y seis meses de prisión, con suspensión de su ejecución, y una multa de 20 euros.",
        ["imprisonment 1y6m0d suspended", "fine 20 euros"],
    ),
    ("es", "Fue condenado a dos años de prisión, cuya ejecución quedó en suspenso.", ["imprisonment 2y0m0d suspended"]),
    (
        "es",
        "Fue condenado a dos años de prisión con suspensión condicional de la pena.",
        ["imprisonment 2y0m0d suspended"],
    ),
    ("fr", "Elle a été condamnée à deux ans de prison assortis du sursis.", ["imprisonment 2y0m0d suspended"]),
    ("fr", "Le tribunal lui a interdit d'exercer la médecine pendant dix ans.", ["ban 10y0m0d"]),
    ("es", "Fue condenado a trece años y nueve meses de prisión.", ["imprisonment 13y9m0d"]),
    ("es", "El juez le prohibió ejercer el periodismo durante un año.", ["ban 1y0m0d"]),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_custody_crowds_prices_and_spans_of_life_are_no_penalties(language: Language, text: str) -> None:
    assert terms(text, language) == []


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_penalties_are_found_with_their_measure(language: Language, text: str, expected: list[str]) -> None:
    assert terms(text, language) == expected
