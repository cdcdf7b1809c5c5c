"""Which words say an age or a nationality."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.traits import AgeSaid, NationalitySaid, find_traits
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en") -> list[int | str]:
    traits = find_traits(sheet_of(text, language=language))
    return [trait.years if isinstance(trait, AgeSaid) else trait.printed for trait in traits]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He was born on 3 May 1980 and sentenced to 14 years."),
        ("en", "The 60-day period and the 14-year sentence ended."),
        ("en", "A baby aged 7 months was there."),
        ("en", "A senior citizen and a foreign national came."),
        ("en", "The Russian Criminal Code was amended."),
        ("fr", "Il est né le 3 mai 1980 et condamné à 14 ans."),
        ("fr", "Un simple citoyen est venu."),
        ("es", "Nació el 3 de mayo de 1980 y fue condenado a 14 años."),
        ("es", "Cumple una pena de 14 años de prisión."),
        ("es", "Cumple una pena de 29 años y nueve meses de prisión, y otra condena de 21 años."),
    ],
)
def test_dates_terms_and_laws_say_nothing_of_a_person(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "X, aged 43, came.", [43]),
        ("en", "X, a drilling engineer of 46, came in a group of 12, first of 15.", [46]),
        ("en", "A 15-year-old came; she is 16 years old now.", [15, 16]),
        ("en", "A Kenyan citizen came.", ["Kenyan"]),
        ("en", "A person of Swedish nationality came.", ["Swedish"]),
        ("en", "A Kenyan human rights lawyer came.", ["Kenyan"]),
        ("fr", "X, âgée de 43 ans, est venue.", [43]),
        ("fr", "Un ressortissant malien est venu.", ["malien"]),
        ("fr", "Une journaliste malienne est venue.", ["malienne"]),
        ("es", "X, de 43 años, vino.", [43]),
        ("es", "Una ciudadana española vino.", ["española"]),
        ("es", "Un abogado español vino.", ["español"]),
    ],
)
def test_ages_and_nationalities_are_found(language: Language, text: str, expected: list[int | str]) -> None:
    assert list(dict.fromkeys(found(text, language))) == expected


def test_the_age_of_somebody_s_relative_is_marked() -> None:
    (age,) = find_traits(sheet_of("His 5-year-old daughter came."))
    assert isinstance(age, AgeSaid)
    assert age.relative


def test_parts_of_those_who_write_say_nothing() -> None:
    assert list(find_traits(sheet_of((PartKind.SIGNATURES, "A Kenyan citizen, aged 43")))) == []


def test_the_span_covers_the_words_that_say_it() -> None:
    sheet = sheet_of("He is of Swedish nationality.")
    (trait,) = find_traits(sheet)
    assert isinstance(trait, NationalitySaid)
    assert trait.span.of(sheet.flow.text) == "of Swedish nationality"
