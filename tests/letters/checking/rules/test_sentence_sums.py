"""Sentences, reductions, and what is left."""

import pytest

from tests.letters.records import a_record, a_term, words
from verbale.letters.checking.rules.sentence_sums import RULE


def found(text: str, *terms: tuple[str, int, int]) -> list[tuple[object, object]]:
    sentences = tuple(a_term(years, months, words(text, quoted), "person@1") for quoted, years, months in terms)
    return [
        (each.facts["expected"], each.facts["after"]) for each in RULE.problems(a_record(text, sentences=sentences))
    ]


FIRST = "She was sentenced to 11 years in prison. "


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "On appeal the term was reduced by five months to 10 years and 7 months.",
            ("10 years and 7 months", 10, 7),
        ),
        ("On appeal she was given 12 years.", ("12 years", 12, 0)),
        ("La pena fue reducida en cinco meses y quedó en 10 años y 7 meses.", ("10 años y 7 meses", 10, 7)),
        ("La peine a été réduite de cinq mois, soit 10 ans et 7 mois.", ("10 ans et 7 mois", 10, 7)),
        ("On appeal the term was increased by two years to 13 years.", ("13 years", 13, 0)),
    ],
)
def test_it_is_silent_where_the_sum_is_right_or_no_change_is_told(text: str, after: tuple[str, int, int]) -> None:
    assert found(FIRST + text, ("11 years in prison", 11, 0), after) == []


def test_it_sees_a_remainder_that_does_not_fit() -> None:
    text = FIRST + "On appeal the term was reduced by five months to 10 years and 6 months."
    assert found(text, ("11 years in prison", 11, 0), ("10 years and 6 months", 10, 6)) == [(127, 126)]


def test_it_does_not_compare_the_terms_of_two_people() -> None:
    text = FIRST + "The term of the other was reduced by three months to 2 years."
    sentences = (
        a_term(14, 0, words(text, "11 years in prison"), "person@1"),
        a_term(2, 0, words(text, "2 years"), "person@9"),
    )
    assert list(RULE.problems(a_record(text, sentences=sentences))) == []
