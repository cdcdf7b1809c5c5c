"""Periods of response and publication in French and Spanish, and in words."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.periods import PublicationAnnounced, ResponseAsked, find_periods
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We look forward to your response. It will be reflected in our report."),
        ("en", "He was sentenced to 60 days in prison."),
        ("fr", "Nous vous remercions de votre réponse."),
        ("es", "Agradecemos su pronta respuesta."),
    ],
)
def test_a_sentence_without_a_time_limit_sets_none(language: Language, sentence: str) -> None:
    assert list(find_periods(sheet_of((PartKind.RESPONSE, sentence), language=language))) == []


def test_a_time_limit_among_the_facts_is_not_the_letters() -> None:
    assert list(find_periods(sheet_of("The Government was to give a response within 60 days."))) == []


@pytest.mark.parametrize(
    ("language", "sentence", "asked", "public"),
    [
        ("fr", "Nous serions reconnaissants de recevoir une réponse dans un délai de 60 jours.", "60 jours", None),
        ("fr", "Je serais reconnaissant de recevoir votre réponse dans les deux mois.", "deux mois", None),
        ("fr", "Cette communication et toute réponse seront rendues publiques sous 48 heures.", None, "48 heures"),
        ("es", "Agradeceríamos recibir una respuesta en un plazo de sesenta días.", "sesenta días", None),
        ("es", "Esta comunicación y toda respuesta se harán públicas en un plazo de 48 horas.", None, "48 horas"),
        ("en", "I would appreciate your reply within thirty days.", "thirty days", None),
        ("en", "Kindly send your observations within 4 weeks.", "4 weeks", None),
    ],
)
def test_a_period_is_that_of_the_response_or_of_publication(
    language: Language, sentence: str, asked: str | None, public: str | None
) -> None:
    sheet = sheet_of((PartKind.RESPONSE, sentence), language=language)
    found = list(find_periods(sheet))
    assert [m.span.of(sheet.flow.text) for m in found if isinstance(m, ResponseAsked)] == ([asked] if asked else [])
    assert [m.span.of(sheet.flow.text) for m in found if isinstance(m, PublicationAnnounced)] == (
        [public] if public else []
    )
