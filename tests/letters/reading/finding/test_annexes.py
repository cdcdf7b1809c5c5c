"""Annexes that a letter announces or has: those of decrees are none; an annex is called by its title, else by its word."""

import pytest

from tests.letters.reading.sheets import sheet_of, whole_part
from verbale.letters.reading.finding.annexes import find_annexes
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def announced(text: str, language: Language = "en", kind: PartKind = PartKind.LAW) -> list[tuple[str, str | None]]:
    sheet = sheet_of((kind, text), language=language)
    return [(each.span.of(sheet.flow.text), each.numeral) for each in find_annexes(sheet) if not each.present]


def headed(*lines: str, language: Language = "en") -> list[tuple[str, str | None]]:
    sheet = whole_part(PartKind.ANNEX, *lines, language=language)
    return [(each.span.of(sheet.flow.text), each.numeral) for each in find_annexes(sheet) if each.present]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The annexed shore and the annexes of the decree are other things."),
        ("en", "The ferry rules stand in annex II of the decree."),
        ("fr", "La rive annexée et les annexes du décret sont autre chose."),
        ("fr", "Le tarif figure à l'annexe II du décret."),
        ("es", "La orilla anexada y los anexos del decreto son otra cosa."),
        ("es", "La tarifa figura en el anexo II del decreto."),
    ],
)
def test_what_is_annexed_to_something_else_is_not_announced(language: Language, text: str) -> None:
    assert announced(text, language) == []


def test_an_annex_among_the_facts_is_not_the_letters() -> None:
    assert announced("Her complaint had an annex, which the clerk lost.", kind=PartKind.ALLEGATIONS) == []


@pytest.mark.parametrize(
    ("language", "text", "title", "numeral"),
    [
        (
            "en",
            "The rules are in the Annex on the law of ferries attached to this letter.",
            "Annex on the law of ferries",
            None,
        ),
        ("en", "The rules are set out in annex II, below.", "annex II", "ii"),
        ("en", "See the Annex on the law of ferries at the end of this letter.", "Annex on the law of ferries", None),
        ("fr", "Voir l'annexe I sur le droit des bacs, jointe à la présente.", "annexe I sur le droit des bacs", "i"),
        (
            "fr",
            "Voir l'annexe ci-jointe relative au droit des bacs.",
            "annexe ci-jointe relative au droit des bacs",
            None,
        ),
        ("es", "Véase el anexo sobre el derecho de barcas adjunto.", "anexo sobre el derecho de barcas", None),
        ("es", "Véase el anexo 2 que acompaña esta carta.", "anexo 2", "2"),
    ],
)
def test_an_announced_annex_has_the_title_it_is_given(
    language: Language, text: str, title: str, numeral: str | None
) -> None:
    assert announced(text, language) == [(title, numeral)]


@pytest.mark.parametrize(
    "line",
    [
        "The ferry must be open to all; so must the quay.",
        "The ferry, which is " + "very " * 40 + "old",
        "Annexed land is land.",
    ],
)
def test_an_annex_that_begins_with_a_sentence_has_no_title(line: str) -> None:
    assert headed(line) == []


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", ("Law of ferries", "A ferry is for all."), [("Law of ferries", None)]),
        ("en", ("Annex", "A ferry is for all."), [("Annex", None)]),  # a sentence is no title
        ("en", ("Annex", "Law of ferries", "A ferry is for all."), [("Law of ferries", None)]),
        ("en", ("Annex I: Ferries", "A ferry floats.", "Annex II", "Quays"), [("Ferries", "i"), ("Quays", "ii")]),
        ("en", ("Annex I: Ferries", "Annex to the decree on quays."), [("Ferries", "i")]),
        ("fr", ("Annexe 2 – Droit des bacs", "Un bac est à tous."), [("Droit des bacs", "2")]),
        ("fr", ("Appendice B : Droit des bacs",), [("Droit des bacs", "b")]),
        ("es", ("Anexo", "Derecho de barcas", "Una barca es de todos."), [("Derecho de barcas", None)]),
    ],
)
def test_an_annex_is_called_by_its_title(
    language: Language, lines: tuple[str, ...], expected: list[tuple[str, str | None]]
) -> None:
    assert headed(*lines, language=language) == expected
