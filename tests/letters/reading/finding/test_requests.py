"""Questions to the addressee: what asks nothing is none; then numbered, lettered, bulleted and unmarked, each whole."""

import pytest

from tests.letters.reading.sheets import sheet_of, whole_part
from verbale.letters.reading.finding.requests import find_requests
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def requests(*lines: str, language: Language = "en") -> list[tuple[int | None, str]]:
    sheet = whole_part(PartKind.REQUESTS, *lines, language=language)
    return [(each.number, each.span.of(sheet.flow.text)) for each in find_requests(sheet)]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("We would be glad of your views on what follows.",)),
        ("en", ("14. The ferry sank.", "15. The quay is closed.")),  # paragraphs of the letter, not questions
        ("en", ("(a) the ferry", "The quay is closed.")),  # one mark makes no list
        ("fr", ("Nous vous remercions de votre attention. Le bac a coulé.",)),
        ("es", ("Agradecemos su atención. La barca se hundió.",)),
    ],
)
def test_what_asks_nothing_is_no_request(language: Language, lines: tuple[str, ...]) -> None:
    assert requests(*lines, language=language) == []


def test_what_somebody_asked_among_the_facts_is_no_request() -> None:
    assert (
        list(find_requests(sheet_of("1. Who is there? the guard asked.", "2. Please open, said the ferryman."))) == []
    )


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        (
            "en",
            ("Please answer:", "1. Who owns the ferry?", "2. Please say why it sank.", "We await your reply."),
            [(1, "Who owns the ferry?"), (2, "Please say why it sank")],
        ),
        ("en", ("1. Who rows? 2. Who steers? 7. Who pays?",), [(1, "Who rows?"), (2, "Who steers? 7. Who pays?")]),
        ("en", ("1 Please say who rows.", "9 Oars were lost."), [(1, "Please say who rows")]),
        (
            "en",
            ("1. Please tell of the ferry:", "(a) its age;", "(b) its owner.", "2. Who steers?"),
            [(1, "Please tell of the ferry:\n(a) its age;\n(b) its owner"), (2, "Who steers?")],
        ),
        (
            "fr",
            ("1) Veuillez dire qui rame.", "Veuillez dire depuis quand.", "Le bac a coulé."),
            [(1, "Veuillez dire qui rame.\nVeuillez dire depuis quand")],
        ),
        (
            "fr",
            ("Question 1 : Veuillez dire qui rame.", "Question 2 : Qui paie ?"),
            [(1, "Veuillez dire qui rame"), (2, "Qui paie ?")],
        ),
        (
            "es",
            ("Pregunta 1: Sírvase decir quién rema.", "Pregunta 2: ¿Quién paga?"),
            [(1, "Sírvase decir quién rema"), (2, "¿Quién paga?")],
        ),
    ],
)
def test_numbered_requests_keep_their_numbers_and_what_carries_them_on(
    language: Language, lines: tuple[str, ...], expected: list[tuple[int | None, str]]
) -> None:
    assert requests(*lines, language=language) == expected


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", ("Please tell us:", "(a) who rows;", "(b) who steers."), ["who rows", "who steers"]),
        (
            "fr",
            ("Dites-nous :", "- Veuillez dire qui rame ;", "- Qui paie ?"),
            ["Veuillez dire qui rame", "Qui paie ?"],
        ),
        (
            "en",
            ("Kindly say who rows.", "It sank.", "Furthermore, could you say why."),
            ["Kindly say who rows", "Furthermore, could you say why"],
        ),
        (
            "fr",
            ("Veuillez dire qui rame. Le bac a coulé. De plus, merci de dire quand.",),
            ["Veuillez dire qui rame", "De plus, merci de dire quand"],
        ),
        (
            "es",
            ("Sírvase decir quién rema. La barca se hundió. ¿Quién paga?",),
            ["Sírvase decir quién rema", "¿Quién paga?"],
        ),
    ],
)
def test_requests_without_numbers_are_told_by_mark_paragraph_or_sentence(
    language: Language, lines: tuple[str, ...], expected: list[str]
) -> None:
    assert requests(*lines, language=language) == [(None, text) for text in expected]
