"""Domestic laws as named: not what only looks like one; then each with its words, its title, its number and its date."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.laws import find_laws
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en", part: PartKind = PartKind.ALLEGATIONS) -> list[tuple[str, str]]:
    """The words and the title of each."""
    sheet = sheet_of((part, text), language=language)
    return [(each.span.of(sheet.flow.text), each.title.of(sheet.flow.text)) for each in find_laws(sheet)]


def titles(text: str, language: Language = "en") -> list[str]:
    return [title for _, title in found(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mr. Bill Harrow, of the Law Faculty, is a member of the Order of the Mill."),
        ("en", "An act of God was followed by an order in a code that nobody read."),
        ("en", "The Law and the Decree were hung on the door."),
        ("fr", "La loi du plus fort règne, et l'arrêté de la meunière aussi."),
        ("fr", "Par un arrêté du 3 mai 1999, le préfet a fermé le moulin."),
        ("fr", "Le code de conduite des meuniers et le code de la route sont affichés."),
        ("es", "La ley del más fuerte reina, y el decreto quedó en la puerta."),
        ("es", "El proyecto de ley del Gobierno y el código de conducta fueron leídos."),
    ],
)
def test_what_only_looks_like_a_law_names_none(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("part", [PartKind.OPENING, PartKind.SIGNATURES, PartKind.HEADING])
def test_the_frame_of_a_letter_names_no_laws(part: PartKind) -> None:
    assert found("The Mills Act says so.", part=part) == []
    assert found("The Mills Act says so.", part=PartKind.FOOTNOTES) == [("Mills Act", "Mills Act")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Under the Mills and Weirs Act it may.", ["Mills and Weirs Act"]),
        ("en", "According to the Mills Act it may.", ["Mills Act"]),
        ("en", "In the Millers Society's Press Act it may.", ["Press Act"]),
        ("en", "Both the Law on Mills and the code of the guild say so.", ["Law on Mills"]),
        ("fr", "Le code de procédure pénale le prévoit.", ["code de procédure pénale"]),
        ("fr", "Le Code de la famille réprime le bruit.", ["Code de la famille"]),
        (
            "fr",
            "Le code de justice militaire et le Code des moulins prévoient des amendes.",
            ["code de justice militaire", "Code des moulins"],
        ),
        (
            "fr",
            "Le projet de loi sur les moulins et le décret n° 7 le disent.",
            ["projet de loi sur les moulins", "décret n° 7"],
        ),
        ("es", "El código de familia prevé multas.", ["código de familia"]),
        ("es", "El Código de Justicia Militar tipifica el ruido.", ["Código de Justicia Militar"]),
        ("es", "El código de comercio tipifica el ruido.", ["código de comercio"]),
        ("fr", "Le code pénal mauritanien et le code minier le prévoient.", ["code pénal mauritanien", "code minier"]),
        (
            "fr",
            "Il viole le Code pénal de la France et le Code rural de la ville.",
            ["Code pénal de la France", "Code rural"],
        ),
        ("fr", "Le Code civil fédéral et le Code pénal tout entier.", ["Code civil fédéral", "Code pénal"]),
        (
            "es",
            "El Código Penal de Guatemala y el Código Minero de la finca.",
            ["Código Penal de Guatemala", "Código Minero"],
        ),
        (
            "fr",
            "Elle modifierait la loi du 3 mai 1999 sur les moulins et le Code du travail.",
            ["loi du 3 mai 1999 sur les moulins", "Code du travail"],
        ),
        (
            "fr",
            "Il remplacerait la loi n° 7 sur les moulins et abrogerait la loi n° 8 sur les ponts.",
            ["loi n° 7 sur les moulins", "loi n° 8 sur les ponts"],
        ),
    ],
)
def test_a_title_ends_where_the_sentence_goes_on_and_has_no_article(
    language: Language, text: str, expected: list[str]
) -> None:
    assert titles(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "words", "title"),
    [
        ("en", "By the Old Mills Act, No. 12 of 1999, it may.", "Old Mills Act, No. 12 of 1999", "Old Mills Act"),
        ("en", "The Mills Ordinance 1961 is old.", "Mills Ordinance 1961", "Mills Ordinance 1961"),
        ("en", "Law No. 12/1999 of 3 May 1999 on Mills.", *(["Law No. 12/1999 of 3 May 1999 on Mills"] * 2)),
        ("fr", "Le décret du 3 mai 1999 est vieux.", "décret du 3 mai 1999", "décret"),
        ("fr", "L'ordonnance n° 5/99 du 3 mai 1999.", *(["ordonnance n° 5/99 du 3 mai 1999"] * 2)),
        ("es", "La Ley N° 12 de 3 de mayo de 1999.", "Ley N° 12 de 3 de mayo de 1999", "Ley N° 12"),
        ("fr", "La loi n° 12 de 1999 sur les moulins.", *(["loi n° 12 de 1999 sur les moulins"] * 2)),
        ("es", "La Ley núm. 12 de 1999 está vigente.", *(["Ley núm. 12 de 1999"] * 2)),
    ],
)
def test_the_words_take_in_number_and_date_but_the_title_only_what_names_the_law(
    language: Language, text: str, words: str, title: str
) -> None:
    assert found(text, language) == [(words, title)]


@pytest.mark.parametrize(
    ("language", "text", "bill"),
    [
        ("en", "The draft Law on Mills was read.", True),
        ("en", "The Law on Mills was read.", False),
        ("fr", "Le projet de loi sur les moulins a été lu.", True),
        ("fr", "La loi sur les moulins a été lue.", False),
        ("es", "El proyecto de Ley de Molinos fue leído.", True),
        ("es", "La Ley de Molinos fue leída.", False),
    ],
)
def test_a_bill_is_told_from_a_law(language: Language, text: str, bill: bool) -> None:
    assert [each.bill for each in find_laws(sheet_of(text, language=language))] == [bill]
