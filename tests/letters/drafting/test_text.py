"""Words put into slots, and what happens where they meet."""

import pytest

from verbale.documents.tree import Run
from verbale.letters.drafting.text import NoSuchSlot, capitalised, closed, filled, listed, plain, said
from verbale.wording import Language


@pytest.mark.parametrize(
    ("language", "template", "name", "expected"),
    [
        ("fr", "l’arrestation de {x}", "le Groupe", "l’arrestation du Groupe"),
        ("fr", "contraires à {x}", "les articles 9", "contraires aux articles 9"),
        ("fr", "la réponse de {x}", "Amina", "la réponse d’Amina"),
        ("fr", "la réponse de {x}", "Mme Vale", "la réponse de Mme Vale"),
        ("es", "la casa de {x}", "el Sr. Vale", "la casa del Sr. Vale"),
        ("es", "la casa de {x}", "El Salvador", "la casa de El Salvador"),
        ("es", "Vale y {x}", "Irigoyen", "Vale e Irigoyen"),
        ("es", "Vale y {x}", "Hierro", "Vale y Hierro"),
        ("en", "sent to {x}.", "Hallin Ltd.", "sent to Hallin Ltd."),
    ],
)
def test_words_meet_as_their_language_has_it(language: Language, template: str, name: str, expected: str) -> None:
    assert plain(filled(template, language, {"x": name})) == expected


def test_a_slot_without_words_is_an_error_that_names_it() -> None:
    with pytest.raises(NoSuchSlot, match="x"):
        filled("of {x}", "en", {})


def test_bold_stays_with_the_words_that_have_it() -> None:
    made = filled("of {x}, a lawyer", "en", {"x": (Run("Ms. "), Run("Vale", bold=True))})
    assert [(run.text, run.bold) for run in made] == [("of Ms. ", False), ("Vale", True), (", a lawyer", False)]


def test_lists_capitals_and_full_stops() -> None:
    assert plain(listed([said("a"), said("b"), said("c")], "en")) == "a, b and c"
    assert plain(capitalised(said("the end"))) == "The end"
    assert plain(closed(said("He asked: “Why?”"))) == "He asked: “Why?”"
    assert plain(closed(said("It ended"))) == "It ended."
