"""Dates told by another one; the day they fall on is worked out from the last day told."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.relative_dates import relative_dates
from verbale.letters.reading.openings import Words
from verbale.letters.reading.sheet import Language

SILENT: list[tuple[Language, str]] = [
    ("en", "a few days later, several weeks earlier and years later"),
    ("en", "later that was found, days before the hearing"),
    ("en", "the 3rd session and the 5th floor"),
    ("fr", "quelques jours plus tard, trois jours avant l'audience"),
    ("fr", "le 24 avril et le 3e bureau"),
    ("es", "dias despues de la audiencia, dos dias antes de la marcha"),
    ("es", "el dia 5 de mayo"),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_is_vague_or_names_what_it_is_counted_from_tells_no_day(language: Language, text: str) -> None:
    assert list(relative_dates(Words(text), language)) == []


TOLD: list[tuple[Language, str, str]] = [
    ("en", "On 3 May 2021, she was arrested. Three days later, she was charged.", "2021-05-06"),
    ("en", "On 3 May 2021, she was arrested. A week later, she was charged.", "2021-05-10"),
    ("en", "On 3 May 2021, she was arrested. Two days earlier, her home was searched.", "2021-05-01"),
    ("en", "On 3 May 2021, she was arrested. Two months later, she was charged.", "2021-07"),
    ("en", "On 3 May 2021, she was arrested. Since then, she has been in prison.", "2021-05-03"),
    ("en", "On 3 May 2021, she was arrested. Half an hour later, she was charged.", "2021-05-03"),
    ("en", "On 3 May 2021, she was arrested. She was charged on the 7th.", "2021-05-07"),
    ("fr", "Le 3 mai 2021, elle a été arrêtée. Deux semaines plus tard, elle a été inculpée.", "2021-05-17"),
    ("fr", "Le 3 mai 2021, elle a été arrêtée. Elle a été libérée le 24 sans inculpation.", "2021-05-24"),
    ("fr", "Le 3 mai 2021, elle a été arrêtée. Depuis lors, elle est détenue.", "2021-05-03"),
    ("es", "El 3 de mayo de 2021 fue detenida. Dos días después fue acusada.", "2021-05-05"),
    ("es", "El 3 de mayo de 2021 fue detenida. El día 5 fue trasladada.", "2021-05-05"),
    ("es", "El 3 de mayo de 2021 fue detenida. Desde entonces está en prisión.", "2021-05-03"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_the_day_is_worked_out_and_marked_as_inferred(language: Language, text: str, expected: str) -> None:
    dates = list(find_dates(sheet_of(text, language=language)))
    assert [str(date.date) for date in dates][1:] == [expected]
    assert dates[1].inferred


def test_since_then_says_nothing_new_beside_a_date() -> None:
    text = "On 3 May 2021, she was arrested. Since then, on 5 June 2021, she fell ill."
    assert [str(date.date) for date in find_dates(sheet_of(text, language="en"))] == ["2021-05-03", "2021-06-05"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hearing has been set for 23 May 2022."),
        ("en", "Judgment is to be given on 12 November 2021."),
        ("en", "The trial was put off to 12 December 2022."),
        ("fr", "L'audience est fixée au 2 septembre 2024."),
        ("es", "La audiencia está señalada para el 21 de marzo de 2024."),
    ],
)
def test_what_is_still_to_come_is_planned(language: Language, text: str) -> None:
    (date,) = find_dates(sheet_of(text, language=language))
    assert date.role is DateRole.PLANNED
