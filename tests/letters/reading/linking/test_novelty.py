"""What is told without a day, or told twice: a new thing, or only a comment on one told before."""

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.linking.test_events import events, written
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events
from verbale.letters.record import PartKind

ARREST = "On 3 May 2021, Ms. Mira Tesk was arrested. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Having spent two months in custody, she left the country.", []),
        ("She is to be tried on 5 May 2030.", []),
        ("The trial of Ms. Mira Tesk was long.", []),
        ("On 3 May 2021, Ms. Mira Tesk was arrested at home.", []),
    ],
)
def test_what_was_told_before_and_what_sums_up_is_nothing_new(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(ARREST + text)][1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She spent nine nights in the cells of the station.", ["- detention > Tesk"]),
        ("She was put on trial with two others.", ["- trial > Tesk"]),
        ("The prosecutor asked for eight years for Ms. Mira Tesk.", ["- trial > Tesk"]),
    ],
)
def test_what_is_done_without_a_day_is_new(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(ARREST + text)][1:] == expected


def test_two_things_of_no_kind_on_one_day_are_two_unless_they_are_told_of_the_same_people() -> None:
    text = (
        "On 3 May 2021, the fair opened.\nOn 3 May 2021, Ms. Mira Tesk met her sister. On 3 May 2021, she met a friend."
    )
    assert [written(event) for event in events(text)] == ["2021-05-03 other", "2021-05-03 other > Tesk"]


def test_a_beating_told_after_a_release_by_the_one_who_was_held_was_in_custody() -> None:
    text = (
        "On 3 May 2021, Mr. Ilun Baro was held in a cell. On 9 May 2021, he was released. He claims that he was beaten "
        "with a hose."
    )
    assert [written(event) for event in events(text)][-1] == "- torture alleged > Baro"


def test_a_month_named_in_the_concerns_looks_back_on_what_was_told() -> None:
    letter = sheet_of(
        (PartKind.CONCERNS, "We are concerned for all who took part in the marches of March and April 2021.")
    )
    assert link_events(letter, finds_of(letter), record_of(letter)).events == ()


def test_custody_in_another_place_is_new_and_in_the_same_place_is_not() -> None:
    first = "On 3 May 2021, a judge ordered that Ms. Mira Tesk be detained. "
    letter = sheet_of(
        first + "She was taken to the prison of the Central Police. She was taken to the prison of the Central Police."
    )
    kinds = [str(event.kind) for event in link_events(letter, finds_of(letter), record_of(letter)).events]
    assert kinds == ["detention", "detention"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police fired on the crowd on 3 May 2021. According to a clinic, 43 people were treated for wounds that day.",
            ["attack"],
        ),
        ("A committee of the chamber heard four experts.", ["legislation"]),
        ("The bill was long.", []),
    ],
)
def test_a_count_of_the_hurt_adds_nothing_and_a_hearing_of_experts_does(text: str, expected: list[str]) -> None:
    assert [str(event.kind) for event in events(text)] == expected
