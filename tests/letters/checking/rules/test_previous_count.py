"""An announced number of earlier letters."""

import pytest

from tests.letters.records import a_previous, a_record, words
from verbale.letters.checking.rules.previous_count import RULE

LIST = "AL XAL 3/2021, UA XAL 19/2022 and AL XAL 2/2023"


def found(text: str, *references: str) -> list[tuple[object, object]]:
    previous = tuple(a_previous(words(text, reference), reference) for reference in references)
    return [
        (each.facts["announced"], each.facts["listed"]) for each in RULE.problems(a_record(text, previous=previous))
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"She was the subject of three previous communications: {LIST}.",
        f"A letter on the association was AL XAL 7/2020.\n\nShe was the subject of three earlier letters: {LIST}.",
        f"Elle a fait l’objet de trois communications : {LIST}.",
        f"Fue objeto de tres comunicaciones anteriores: {LIST}.",
        "She was the subject of four previous communications.",
        f"Two letters of complaint were sent to the court.\n\nSee {LIST}.",
    ],
    ids=["right", "another letter in another paragraph", "French", "Spanish", "none listed", "other letters"],
)
def test_it_is_silent(text: str) -> None:
    references = [
        each for each in ("AL XAL 7/2020", "AL XAL 3/2021", "UA XAL 19/2022", "AL XAL 2/2023") if each in text
    ]
    assert found(text, *references) == []


def test_it_sees_a_number_that_does_not_fit_its_list() -> None:
    text = f"She was the subject of two previous communications: {LIST}."
    assert found(text, "AL XAL 3/2021", "UA XAL 19/2022", "AL XAL 2/2023") == [(2, 3)]


def test_it_counts_the_paragraph_where_the_list_runs_on_over_sentences() -> None:
    text = "It sent three letters. One was AL XAL 3/2021. Others were UA XAL 19/2022 and AL XAL 2/2023."
    assert found(text, "AL XAL 3/2021", "UA XAL 19/2022", "AL XAL 2/2023") == []
