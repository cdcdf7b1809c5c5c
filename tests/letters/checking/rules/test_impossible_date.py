"""Days that no calendar has."""

import pytest

from tests.letters.records import a_record
from verbale.letters.checking.rules.impossible_date import RULE


def found(text: str) -> list[str]:
    return [each.span.of(text) for each in RULE.problems(a_record(text)) if each.span]


@pytest.mark.parametrize(
    "text",
    [
        "On 30 April 2021 she left.",
        "On 29 February 2024",
        "on 29 February",
        "le 31 décembre 2020",
        "el 28 de febrero de 2023",
        "resolution 31 of April",
    ],
)
def test_it_is_silent(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("On 31 November 2021 she", "31 November 2021"),
        ("On 29 February 2023 she", "29 February 2023"),
        ("le 30 février 2020", "30 février 2020"),
        ("el 31 de junio de 2023", "31 de junio de 2023"),
        ("on 31 April.", "31 April"),
    ],
)
def test_it_sees_days_that_are_none(text: str, printed: str) -> None:
    assert found(text) == [printed]
