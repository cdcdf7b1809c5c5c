"""Measures urged right after the questions, without a word for the meantime: a part of their own, not a question's last words."""

import pytest

from tests.letters.reading.short_letters import cuenta, of_blocks, raconte
from verbale.letters.record import PartKind, Record

_CLOSING = {"es": "Acepte, Excelencia", "fr": "Veuillez agréer"}


def _urging(language: str, sentence: str) -> Record:
    text = (cuenta("Nada.") if language == "es" else raconte("Rien.")).text
    closing = _CLOSING[language]
    return of_blocks(text.replace(closing, f"{sentence}\n\n{closing}"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "2. Sírvase indicar qué medidas se adoptaron para que cesaran las amenazas."),
        ("es", "Quisiéramos pedir que se nos indique el fundamento jurídico de la detención."),
        ("fr", "2. Veuillez indiquer quelles mesures ont été prises pour mettre fin aux menaces."),
        ("fr", "Nous souhaiterions connaître les mesures prises."),
    ],
)
def test_what_asks_which_measures_were_taken_urges_none(language: str, sentence: str) -> None:
    record = _urging(language, sentence)
    assert not record.interim_measures
    assert PartKind.MEASURES not in [part.kind for part in record.parts]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Quisiéramos instar al Gobierno de su Excelencia a que adopte todas las medidas necesarias."),
        ("es", "Quisiera exhortar a las autoridades a que pongan fin a las amenazas."),
        ("es", "Hacemos un llamamiento al Gobierno de su Excelencia para que garantice su integridad."),
        ("es", "Rogamos al Gobierno de su Excelencia que proteja a la Sra. Modelo."),
        ("es", "Nos permitimos instar a su Gobierno a que vele por su seguridad."),
        (
            "fr",
            "Nous souhaiterions exhorter le Gouvernement de votre Excellence à prendre toutes les mesures nécessaires.",
        ),
        (
            "fr",
            "Nous engageons le Gouvernement de votre Excellence à prendre les mesures nécessaires pour la protéger.",
        ),
        ("fr", "Je tiens à prier instamment le Gouvernement de mettre fin aux menaces."),
    ],
)
def test_what_is_urged_right_after_the_questions_is_a_part_of_its_own(language: str, sentence: str) -> None:
    record = _urging(language, sentence)
    assert record.interim_measures
    assert [part.span.of(record.text).strip() for part in record.parts if part.kind is PartKind.MEASURES] == [sentence]
    assert all(sentence not in request.text for request in record.requests)
