"""The letter's own date. All letters are invented."""

import pytest

from verbale.letters.reading import read
from verbale.letters.reading.sheet import Language

BODIES: dict[Language, str] = {
    "en": (
        "Excellency,\n\nI have the honour to address you in my capacity as Special Rapporteur on the right to food, pursuant to "
        "resolution 49/13.\n\nOn 5 May 2021 the mill was closed.\n\n1. Please explain why.\n\nPlease accept, Excellency, the "
        "assurances of my highest consideration.\n\nKarel Ostrow\nSpecial Rapporteur on the right to food\n"
    ),
    "fr": (
        "Excellence,\n\nJ'ai l'honneur de m'adresser à vous en ma qualité de Rapporteur spécial sur le droit à l'alimentation, "
        "conformément à la résolution 49/13.\n\nLe 5 mai 2021, le moulin a été fermé.\n\n1. Veuillez expliquer pourquoi.\n\n"
        "Veuillez agréer, Excellence, l'assurance de ma haute considération.\n\nKarel Ostrow\nRapporteur spécial sur le droit à "
        "l'alimentation\n"
    ),
    "es": (
        "Excelencia:\n\nTengo el honor de dirigirme a usted en mi calidad de Relator Especial sobre el derecho a la "
        "alimentación, de conformidad con la resolución 49/13.\n\nEl 5 de mayo de 2021 se cerró el molino.\n\n"
        "1. Sírvase explicar por qué.\n\n"
        "Acepte, Excelencia, la expresión de mi más distinguida consideración.\n\nKarel Ostrow\nRelator Especial sobre el "
        "derecho a la alimentación\n"
    ),
}


def dated(language: Language, head: str = "", end: str = "") -> str | None:
    return read(f"AL XAL 7/2022\n\n{head}\n\n{BODIES[language]}\n{end}\n".encode(), name="letter.txt").date


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", ""),
        ("en", "03/06/2022"),  # in English the month may come first
        ("en", "31.2.2022"),
        ("fr", "31/02/2022"),
        ("es", "Expediente 12/2022"),
    ],
)
def test_no_date_is_guessed(language: Language, head: str) -> None:
    assert dated(language, head) is None


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "3 June 2022"),
        ("en", "3.6.2022"),
        ("en", "2022-06-03"),
        ("en", "Date: 2022-06-03"),
        ("fr", "03/06/2022"),
        ("fr", "Genève, le 3 juin 2022"),
        ("fr", "Genève, le 3.06.2022"),
        ("es", "Fecha: 03/06/2022"),
        ("es", "Ginebra, 3 de junio de 2022"),
    ],
)
def test_the_date_of_the_head(language: Language, head: str) -> None:
    assert dated(language, head) == "2022-06-03"
    assert dated(language, head, end=head.replace("2022", "2023")) == "2022-06-03"


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("en", "Geneva, 3 June 2022"),
        ("fr", "Genève, le 3 juin 2022"),
        ("es", "Ginebra, 3 de junio de 2022"),
        ("fr", "03/06/2022"),
    ],
)
def test_a_date_after_the_signatures_where_the_head_has_none(language: Language, end: str) -> None:
    assert dated(language, end=end) == "2022-06-03"


def test_a_day_and_a_month_that_are_one_number_are_no_doubt() -> None:
    assert dated("en", "06/06/2022") == "2022-06-06"
    assert dated("en", "25/06/2022") == "2022-06-25"
