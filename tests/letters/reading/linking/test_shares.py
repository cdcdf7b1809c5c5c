"""One thing told of several people, and of one whom only the heading names."""

import pytest

from tests.letters.reading.linking.test_events import events, written

HEADING = "The case of Ms. Mira Tesk\n"
BOTH = "Mr. Ilun Baro and Ms. Mira Tesk met. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADING + BOTH + "On 3 May 2021, the Mayor said on television that the road was open.", ["2021-05-03 speech"]),
        (BOTH + "On 3 May 2021, a court upheld both sentences.", ["2021-05-03 appeal"]),
    ],
)
def test_nobody_is_taken_for_the_one_meant_where_others_are_told_of(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2021, both were arrested.", ["2021-05-03 arrest > Baro,Tesk"]),
        (
            "On 3 May 2021, a court sentenced Mr. Ilun Baro to two years in prison and Ms. Mira Tesk to three.",
            ["2021-05-03 sentence > Baro,Tesk [Sentence: two years of imprisonment]"],
        ),
        (
            "On 3 May 2021, a court sentenced Mr. Ilun Baro to two years in prison; Ms. Mira Tesk received a sentence of one year.",
            ["2021-05-03 sentence > Baro,Tesk [Sentence: two years of imprisonment and one year of imprisonment]"],
        ),
        (
            "On 3 May 2021, Mr. Ilun Baro was acquitted, and Ms. Mira Tesk was sentenced to one year in prison.",
            ["2021-05-03 verdict > Baro", "2021-05-03 sentence > Tesk [Sentence: one year of imprisonment]"],
        ),
        (
            "On 3 May 2021, Ms. Mira Tesk, the sister of Mr. Ilun Baro, was arrested.",
            ["2021-05-03 arrest > Tesk"],
        ),
        ("On 3 May 2021, Ms. Mira Tesk told a clerk that Mr. Ilun Baro slept.", ["2021-05-03 other > Tesk"]),
        ("On 3 May 2021, the university dismissed her.", ["2021-05-03 dismissal > Tesk"]),
    ],
)
def test_everybody_whom_it_happened_to_is_named(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(BOTH + text)] == expected


def test_a_step_of_a_case_told_without_a_name_is_that_of_the_person_in_the_heading() -> None:
    text = f"{BOTH}\n{HEADING}On 3 May 2021, the trial began. On 4 May 2021, the appeal was rejected."
    assert [written(event) for event in events(text)] == ["2021-05-03 trial > Tesk", "2021-05-04 appeal > Tesk"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 3 May 2021, Officer Rado Sim presented a bill to the Chamber.", ["2021-05-03 legislation < Sim"]),
        ("On 3 May 2021, Officer Rado Sim closed the road to the lake.", ["2021-05-03 other < Sim"]),
        ("On 3 May 2021, Rado Sim was made a captain.", ["2021-05-03 other > Sim"]),
    ],
)
def test_office_holders_who_act_are_the_doers(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text)] == expected


def test_a_further_charge_is_a_new_one_though_no_day_is_given() -> None:
    text = 'On 3 May 2021, Mr. Ilun Baro was charged with "insult". He was further charged with "fraud".'
    assert [written(event) for event in events(text)] == ["2021-05-03 charge > Baro", "- charge > Baro"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "On 3 May 2021, Mr. Ilun Baro was sentenced to death. On 4 May 2021, Ms. Mira Tesk was sentenced to death. "
                "The verdicts were upheld on 5 June 2021."
            ),
            "2021-06-05 appeal > Baro,Tesk",
        ),
        (
            (
                "On 3 May 2021, Mr. Ilun Baro was arrested. Ms. Mira Tesk and Ms. Oda Venn gave themselves up on 4 May 2021. "
                "The three were held in a cellar. On 5 May 2021, they were released."
            ),
            "2021-05-05 release > Baro,Tesk,Venn",
        ),
        (
            "On 3 May 2021, Mr. Ilun Baro met a friend. In court, on 5 May 2021, he withdrew it.",
            "2021-05-05 trial > Baro",
        ),
    ],
)
def test_plural_words_mean_everybody_told_of_before(text: str, expected: str) -> None:
    assert [written(event) for event in events(BOTH + "\n" + text)][-1] == expected
