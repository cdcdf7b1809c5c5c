"""Which words stand for a person whose name is kept back."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind, Withheld

_I, _N, _D = Withheld.INITIALS, Withheld.NAME, Withheld.DESCRIPTION


def found(text: str, language: Language = "en") -> list[tuple[str, Withheld]]:
    sheet = sheet_of(text, language=language)
    return [(mention.span.of(sheet.flow.text), mention.withheld) for mention in find_described(sheet)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The girl and the 15-year-old boy were seen again."),
        ("en", "A 40-year-old man was seen."),
        ("en", "Ms. Orlund is a 15-year-old girl."),
        ("en", "A 15-year-old girl named Lena Orlund was seen."),
        ("en", "The U.S. was told at 5 p.m. by J. Orlund."),
        ("en", "It was a minor offence, and a child has rights."),
        ("en", "His relative and a witness were seen."),
        ("fr", "La fillette a été vue."),
        ("fr", "Un homme de 40 ans a été vu."),
        ("fr", "Mme Kanté est une fille de 15 ans."),
        ("es", "La niña fue vista."),
        ("es", "Un hombre de 40 años fue visto."),
        ("es", "La Sra. Tarazo es una niña de 15 años."),
    ],
)
def test_others_without_a_name_stay_out(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They shot a 15-year-old girl.", [("a 15-year-old girl", _D)]),
        ("en", "They shot a seven-year-old boy and one minor.", [("a seven-year-old boy", _D), ("one minor", _D)]),
        ("en", "A boy aged 9 was shot.", [("A boy aged 9", _D)]),
        ("en", "A teacher (name withheld) was shot.", [("A teacher", _D)]),
        ("en", "The lawyer [REDACTED] was held.", [("[REDACTED]", _N)]),
        ("en", "███ was held.", [("███", _N)]),
        ("en", "A.B. was held, as was the lawyer C.D.", [("A.B.", _I), ("C.D.", _I)]),
        ("fr", "Une élève de 14 ans, A. S., a été blessée.", [("A. S.", _I)]),
        ("fr", "Un garçon de 12 ans a été blessé.", [("Un garçon de 12 ans", _D)]),
        ("fr", "Une militante (nom non divulgué) a été arrêtée.", [("Une militante", _D)]),
        ("es", "Una niña de 7 años fue herida.", [("Una niña de 7 años", _D)]),
        ("es", "Un menor de edad fue golpeado.", [("Un menor de edad", _D)]),
        ("es", "Una testigo (identidad reservada) declaró.", [("Una testigo", _D)]),
    ],
)
def test_a_name_kept_back_is_found_by_what_stands_for_it(
    language: Language, text: str, expected: list[tuple[str, Withheld]]
) -> None:
    assert found(text, language) == expected


def test_law_describes_nobody() -> None:
    assert list(find_described(sheet_of((PartKind.LAW, "A 15-year-old girl has rights.")))) == []
