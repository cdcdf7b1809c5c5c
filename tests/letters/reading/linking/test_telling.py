"""Which day goes with which of the things that one sentence tells."""

import pytest

from tests.letters.reading.linking.test_events import events, written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms. Mira Tesk was questioned on 13, 15 and 20 May 2021 and, on the last of these dates, placed under house arrest.",
            [
                "2021-05-20 detention > Tesk",
                "2021-05-13 investigation > Tesk",
                "2021-05-15 investigation > Tesk",
                "2021-05-20 investigation > Tesk",
            ],
        ),
        (
            "Mr. Ilun Baro was beaten on 3 May 2021, and again on 5 and 6 May 2021.",
            ["2021-05-03 attack > Baro", "2021-05-05 attack > Baro", "2021-05-06 attack > Baro"],
        ),
        (
            "The bill had its first reading on 3 May 2021 and its second on 5 June 2021.",
            ["2021-05-03 legislation", "2021-06-05 legislation"],
        ),
        (
            "The bill was adopted on 3 May 2021 by 90 votes and entered into force on 5 June 2021.",
            ["2021-05-03 legislation", "2021-06-05 legislation"],
        ),
        (
            "In the course of a search of her cell on 3 May 2021, a guard forced Ms. Mira Tesk to undress.",
            ["2021-05-03 torture > Tesk"],
        ),
        (
            "On 3 May 2021, Ms. Mira Tesk pleaded guilty and was sentenced to one year in prison.",
            ["2021-05-03 sentence > Tesk [Sentence: one year of imprisonment]"],
        ),
        (
            "On 3 May 2021, a court convicted a list of men who had been there on 5 April 2021.",
            ["2021-05-03 verdict"],
        ),
        (
            "On 3 May 2021, soldiers arrested Mr. Ilun Baro at dawn, together with a friend who was let go.",
            ["2021-05-03 arrest > Baro"],
        ),
        (
            "On 3 May 2021, the Faculty cancelled her contract with effect from the next day.",
            ["2021-05-03 dismissal"],
        ),
        (
            "On 3 May 2021, the house of Ms. Mira Tesk was searched. Mr. Ilun Baro was arrested during the search.",
            ["2021-05-03 search > Tesk", "2021-05-03~ arrest > Baro"],
        ),
        ("The miners have gathered on the square since May 2021.", ["2021-05 assembly"]),
    ],
)
def test_a_day_goes_with_what_was_done_on_it(text: str, expected: list[str]) -> None:
    assert [written(event) for event in events(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The charges rest on poems published by River Watch, and on a prize which he had accepted in June 2021.",
            ["2021-06 other"],
        ),
        (
            "On 3 May 2021, Mr. Ilun Baro was brought before a judge of the Lake Court, who ordered that he be held for 90 days.",
            ["2021-05-03 detention > Baro"],
        ),
        (
            "On 3 May 2021, the court found Mr. Ilun Baro guilty under article 3 and ordered him confined in a closed institution.",
            ["2021-05-03 sentence > Baro"],
        ),
        (
            "Since May 2021, forty persons convicted in the spring have been transferred to a prison.",
            ["2021-05 detention"],
        ),
    ],
)
def test_a_day_belongs_to_its_own_clause(text: str, expected: list[str]) -> None:
    assert [written(event).split(" [")[0] for event in events(text)] == expected


def test_an_arrest_and_custody_for_a_time_are_two_things() -> None:
    held = "Ms. Mira Tesk was arrested on 3 May 2021 and was held until the next day at a police station."
    assert [str(event.kind) for event in events(held)] == ["arrest", "detention"]
    assert [str(event.kind) for event in events("On 3 May 2021, Ms. Mira Tesk was arrested and detained.")] == [
        "arrest"
    ]
