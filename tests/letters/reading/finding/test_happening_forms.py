"""A form is tried in a paragraph only where all its words may stand, and never passed over where it could tell something."""

import pytest

from verbale.letters.reading.finding.happening_forms import KEYS, TABLES, Form, Voice, forms_of
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.happenings.forms import Forms
from verbale.letters.record import EventKind


def form(written: str, language: Language = "en") -> Form:
    return Form(EventKind.OTHER, Voice.ACTIVE, written, language, None, None)


def may_stand(written: str, paragraph: str, language: Language = "en") -> bool:
    return form(written, language).may_stand(frozenset(KEYS.findall(paragraph)))


@pytest.mark.parametrize(
    ("written", "paragraph"),
    [
        ("taken .. to|into custody", "he was taken to the harbour."),
        ("a|the kite .. flew", "the lamp flew."),
        ("put on trial", "they put the lamp in the window for a trial of it"),
    ],
)
def test_a_form_is_passed_over_where_the_paragraph_lacks_one_of_its_words(written: str, paragraph: str) -> None:
    assert not may_stand(written, paragraph)


@pytest.mark.parametrize(
    ("written", "paragraph", "language"),
    [
        ("arrested", "nothing of it stands here.", "en"),
        ("taken .. to|into custody", "he was taken by them into custody.", "en"),
        ("put to rob~", "they were put to robbing.", "en"),  # a short stem can go on in many ways
        ("mise? en", "mis en cause", "fr"),
        ("objet mise?|prise?", "objet mis", "fr"),
        ("chef accusation", "le chef d'accusation", "fr"),
        ("chef d'accusation", "le chef d'accusation", "fr"),
        ("set on+fire", "set on fire", "en"),
        ("barred re-entry", "barred re-entry", "en"),
        ("amende (?:de|d'un)", "nothing", "fr"),
    ],
)
def test_a_form_is_tried_where_its_words_may_stand(written: str, paragraph: str, language: Language) -> None:
    assert may_stand(written, paragraph, language)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_each_form_of_the_tables_is_tried_at_its_own_words(language: Language) -> None:
    for forms in TABLES[language][0].values():
        for written in Forms.each(f"{forms.verbs};{forms.acts};{forms.nouns}"):
            one = form(written, language)
            pieces = [piece.split("|")[-1] for piece in written.split(" ") if not piece.startswith(".")]
            said = " ".join(pieces).replace("~", "").replace("+", " ")
            if one.pattern.match(said):
                assert one.may_stand(frozenset(KEYS.findall(said))), written


def test_a_word_tells_of_the_forms_that_begin_with_it_or_with_its_stem() -> None:
    assert all("arrest" in each.written.split(" ")[0] for each in forms_of("arrested", "en")[1])
    assert forms_of("arrested", "en")[1]
    assert forms_of("beekeeper", "en") == ((), ())
