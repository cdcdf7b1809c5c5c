"""Titles and grounds in heading and opening; none where mandates are only spoken of. The mandates are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.mandates import GroundPrinted, TitlePrinted, find_mandates
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

K = PartKind


def titles(*pieces: tuple[PartKind, str], language: Language = "en") -> list[str]:
    sheet = sheet_of(*pieces, language=language)
    return [each.span.of(sheet.flow.text) for each in find_mandates(sheet) if isinstance(each, TitlePrinted)]


def grounds(text: str, language: Language = "en") -> list[tuple[str, bool]]:
    sheet = sheet_of((K.OPENING, text), language=language)
    found = [each for each in find_mandates(sheet) if isinstance(each, GroundPrinted)]
    return [(each.span.of(sheet.flow.text), each.other) for each in found]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", K.ALLEGATIONS, "The Special Rapporteur on mills came, under resolution 52/4."),
        ("en", K.OPENING, "We write about a working group that met, and of paper 3/12/7."),
        ("fr", K.ALLEGATIONS, "Le Rapporteur spécial sur les moulins est venu."),
        ("fr", K.OPENING, "Nous écrivons au sujet d'un groupe de travail qui s'est réuni."),
        ("es", K.ALLEGATIONS, "La Relatora Especial sobre los molinos vino."),
        ("es", K.OPENING, "Escribimos acerca de un grupo de trabajo que se reunió."),
    ],
)
def test_mandates_spoken_of_elsewhere_and_other_groups_write_no_letter(
    language: Language, kind: PartKind, text: str
) -> None:
    assert titles((kind, text), language=language) == []
    assert list(find_mandates(sheet_of((kind, text), language=language))) == []


def test_who_is_named_after_the_statement_of_the_opening_writes_no_letter() -> None:
    text = "I write as Special Rapporteur on mills. It is cold here. The Special Rapporteur on bread fell ill."
    assert titles((K.OPENING, text)) == ["Special Rapporteur on mills"]


@pytest.mark.parametrize(
    ("language", "kind", "text", "expected"),
    [
        (
            "en",
            K.HEADING,
            "Mandates of the Special Rapporteur on mills, dams and weirs; and the Working Group on bread",
            ["Special Rapporteur on mills, dams and weirs", "Working Group on bread"],
        ),
        (
            "en",
            K.OPENING,
            "We write as Vice-Chair of the Working Group on bread and Independent Expert on boats, pursuant to resolution 52/4.",
            ["Working Group on bread", "Independent Expert on boats"],
        ),
        (
            "en",
            K.OPENING,
            "I write as Independent Expert on boats, under article 3 of the Mills Statute.",
            ["Independent Expert on boats"],
        ),
        (
            "en",
            K.OPENING,
            "I write as Special Rapporteur on mills. It rests on resolution 52/4.",
            ["Special Rapporteur on mills"],
        ),
        (
            "fr",
            K.OPENING,
            (
                "Nous écrivons en qualité de Présidente du Groupe de travail sur le pain et d'Experte indépendante sur les bacs, "
                "conformément à la résolution 52/4."
            ),
            ["Groupe de travail sur le pain", "Experte indépendante sur les bacs"],
        ),
        (
            "es",
            K.OPENING,
            (
                "Escribimos como Presidenta del Grupo de Trabajo sobre el pan y Relator Especial sobre molinos y presas, "
                "de conformidad con la resolución 52/4."
            ),
            ["Grupo de Trabajo sobre el pan", "Relator Especial sobre molinos y presas"],
        ),
    ],
)
def test_a_title_is_whole_and_without_chair_or_ground(
    language: Language, kind: PartKind, text: str, expected: list[str]
) -> None:
    assert titles((kind, text), language=language) == expected


def test_a_title_is_of_the_heading_or_of_the_opening() -> None:
    sheet = sheet_of(
        (K.HEADING, "Mandate of the Special Rapporteur on mills"), (K.OPENING, "I am Special Rapporteur on mills.")
    )
    assert [each.opening for each in find_mandates(sheet) if isinstance(each, TitlePrinted)] == [False, True]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "I write as Special Rapporteur on mills, in line with General Assembly resolution 60/251 and paper 52/4/1.",
            [],
        ),
        (
            "fr",
            "J'écris en qualité de Rapporteur spécial sur les moulins, selon les résolutions 60/1 et 61/2 de l'Assemblée générale.",
            [],
        ),
        ("es", "Escribo como Relator Especial sobre molinos, según la resolución 60/1 de la Asamblea General.", []),
        (
            "en",
            "I write as Special Rapporteur on mills, pursuant to resolutions 52/4, 2004/12 and S-12/1.",
            [("52/4", False), ("2004/12", False), ("S-12/1", False)],
        ),
        (
            "fr",
            "J'écris en qualité de Rapporteur spécial sur les moulins, en vertu des articles 3 et 4 du Règlement des moulins.",
            [("articles 3 et 4 du Règlement des moulins", True)],
        ),
        (
            "es",
            "Escribo como Relator sobre molinos, en virtud del artículo 3 del Reglamento de molinos y de la resolución 52/4.",
            [("52/4", False), ("artículo 3 del Reglamento de molinos y de la resolución 52/4", True)],
        ),
    ],
)
def test_grounds_are_resolutions_but_the_assemblys_and_articles(
    language: Language, text: str, expected: list[tuple[str, bool]]
) -> None:
    assert grounds(text, language) == expected
