"""Whom a letter addresses by its own words: not who is only told of; then the surest naming with the place it stands in."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.addressee import CompanyNamed, Told, find_addressee, named_in_block
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

K = PartKind


def named(kind: PartKind, text: str, language: Language = "en") -> list[tuple[str, Told]]:
    """What is named: of a Government what stands for its State, of a company its name."""
    sheet = sheet_of((kind, text), language=language)
    return [
        (each.span.of(sheet.flow.text) if isinstance(each, CompanyNamed) else each.state, each.told)
        for each in find_addressee(sheet)
    ]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", K.CLOSING, "We thank the Government of Arlund."),
        ("en", K.ADDRESSEE, "Mr. Odo Renn, Quarry Lane 4"),
        ("en", K.ADDRESSEE, "Government of Arlund"),  # no mission, no company
        ("en", K.ALLEGATIONS, "The Permanent Mission of Arlund was told of it."),
        ("en", K.ALLEGATIONS, "The dust came from a pit of Orla Stone Ltd, he said."),
        ("en", K.SUBJECT, "We write about plans for a government of national unity."),
        ("en", K.CONCERNS, "A letter was also sent to the Government of Arlund."),
        ("fr", K.CONCERNS, "Une lettre a également été envoyée au Gouvernement de l'Arlande."),
        ("es", K.CONCERNS, "Una carta fue enviada también al Gobierno de Arlandia."),
    ],
)
def test_who_is_thanked_told_of_or_written_to_as_well_is_no_addressee(
    language: Language, kind: PartKind, text: str
) -> None:
    assert named(kind, text, language) == []


@pytest.mark.parametrize(
    ("language", "kind", "text", "expected"),
    [
        ("en", K.ADDRESSEE, "H.E. Ms. Odile Renn, Permanent Representative of Arlund", ("Arlund", Told.MISSION)),
        ("fr", K.ADDRESSEE, "Mme Odile Renn, Représentante permanente de l'Arlande", ("Arlande", Told.MISSION)),
        ("es", K.ADDRESSEE, "Misión Permanente de Arlandia", ("Arlandia", Told.MISSION)),
        ("en", K.ADDRESSEE, "Orla Stone Ltd, Harbour Road 5", ("Orla Stone Ltd", Told.BLOCK)),
        ("en", K.SUBJECT, "dust from a pit in which Orla Sten AB holds shares", ("Orla Sten AB", Told.ATTENTION)),
        ("fr", K.ADDRESSEE, "Carrières Orla S.A.", ("Carrières Orla S.A.", Told.BLOCK)),
        ("es", K.ADDRESSEE, "Grupo Canteras Orla S.A. de C.V.", ("Grupo Canteras Orla S.A. de C.V.", Told.BLOCK)),
        ("en", K.SUBJECT, "We ask the Government of Arlund, which closed it.", ("Arlund", Told.ATTENTION)),
        ("fr", K.OPENING, "Nous prions le Gouvernement de l'Arlande, que voici.", ("Arlande", Told.ATTENTION)),
        ("es", K.SUBJECT, "Pedimos al Gobierno de Arlandia, que la cerró.", ("Arlandia", Told.ATTENTION)),
        (
            "en",
            K.SUBJECT,
            "We write on dust from your company, Orla Stone Ltd, again.",
            ("Orla Stone Ltd", Told.ATTENTION),
        ),
        (
            "fr",
            K.SUBJECT,
            "Nous écrivons à votre société, Craie Orla S.A., ce jour.",
            ("Craie Orla S.A.", Told.ATTENTION),
        ),
        ("es", K.SUBJECT, "Escribimos a su empresa, Tiza Orla S.A., hoy.", ("Tiza Orla S.A.", Told.ATTENTION)),
        ("en", K.ALLEGATIONS, "The Government of the Republic of Arlund.", ("the Republic of Arlund", Told.GOVERNMENT)),
    ],
)
def test_an_addressee_is_named_with_how_surely_it_is_told(
    language: Language, kind: PartKind, text: str, expected: tuple[str, Told]
) -> None:
    assert named(kind, text, language) == [expected]


def test_a_government_written_to_as_well_does_not_silence_the_next_sentence() -> None:
    assert named(K.CONCERNS, "They wrote to others also. The Government of Arlund.") == [("Arlund", Told.GOVERNMENT)]


def test_a_block_that_stands_aside_may_be_in_another_language_and_cut_into_lines() -> None:
    found = named_in_block("M. Odo Renn\nReprésentant permanent\nde l'Arlande", "en")
    assert [(each.told, getattr(each, "state", None)) for each in found] == [(Told.MISSION, "Arlande")]
    (company,) = named_in_block("Ms. Odile Renn\nOrla Stone Ltd\nHarbour Road 5", "es")
    assert (type(company), company.told) == (CompanyNamed, Told.BLOCK)
    assert named_in_block("Ms. Odile Renn\nHarbour Road 5", "en") == ()
