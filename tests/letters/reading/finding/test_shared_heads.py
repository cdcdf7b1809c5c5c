"""Mandates that share one head in an opening. All sentences are invented around the mandates' official titles."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.mandates import find_mandates
from verbale.letters.reading.linking.mandates import link_mandates
from verbale.letters.reading.sheet import Finds, Language
from verbale.letters.record import PartKind


def mandates(text: str, language: Language) -> list[tuple[str | None, str]]:
    sheet = sheet_of((PartKind.OPENING, text), language=language)
    finds = Finds(find_mandates(sheet))
    return [
        (each.code, each.title) for each in link_mandates(sheet, finds, blank_record(sheet.document, language)).mandates
    ]


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("en", "We write as Special Rapporteurs on mills and on bread.", [None]),
        ("fr", "Nous écrivons en qualité de Rapporteurs spéciaux sur les moulins et sur le pain.", [None]),
        ("es", "Escribimos en calidad de Relatores Especiales sobre los molinos y sobre el pan.", [None]),
        ("en", "I write as Special Rapporteur on the right to food, and on bread.", [None]),
        (
            "en",
            (
                "I write as Special Rapporteur on adequate housing as a component of the right to an adequate standard of living, "
                "and on the right to non-discrimination in this context."
            ),
            ["HOUSING"],
        ),
    ],
)
def test_a_list_that_is_not_known_to_be_one_stays_whole(language: Language, text: str, codes: list[str | None]) -> None:
    assert [code for code, _ in mandates(text, language)] == codes


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            (
                "We write as Special Rapporteurs on the right to food and on the situation of human rights defenders, and "
                "Independent Expert on the enjoyment of all human rights by older persons."
            ),
            [
                ("FOOD", "Special Rapporteur on the right to food"),
                ("HRD", "Special Rapporteur on the situation of human rights defenders"),
                ("OLDER", "Independent Expert on the enjoyment of all human rights by older persons"),
            ],
        ),
        (
            "en",
            "We write as Working Groups on Arbitrary Detention and on Enforced or Involuntary Disappearances.",
            [
                ("WGAD", "Working Group on Arbitrary Detention"),
                ("WGEID", "Working Group on Enforced or Involuntary Disappearances"),
            ],
        ),
        (
            "fr",
            (
                "Nous écrivons en qualité de Rapporteurs spéciaux sur le droit à l'alimentation, sur la situation des défenseurs "
                "des droits de l'homme et sur l'indépendance des juges et des avocats."
            ),
            [
                ("FOOD", "Rapporteur spécial sur le droit à l'alimentation"),
                ("HRD", "Rapporteur spécial sur la situation des défenseurs des droits de l'homme"),
                ("IJL", "Rapporteur spécial sur l'indépendance des juges et des avocats"),
            ],
        ),
        (
            "es",
            (
                "Escribimos en calidad de Relatores Especiales sobre el derecho a la alimentación y sobre la situación de los "
                "defensores de derechos humanos."
            ),
            [
                ("FOOD", "Relator Especial sobre el derecho a la alimentación"),
                ("HRD", "Relator Especial sobre la situación de los defensores de derechos humanos"),
            ],
        ),
    ],
)
def test_each_mandate_of_a_list_under_one_head(language: Language, text: str, expected: list[tuple[str, str]]) -> None:
    assert mandates(text, language) == expected
