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
