from tests.letters.records import a_previous, a_record
from verbale.letters.checking.rules.previous_after_letter import RULE
from verbale.spans import Span


def found(date: str | None, letter: str | None) -> int:
    return len(list(RULE.problems(a_record(date=letter, previous=(a_previous(Span(0, 1), "AL XAL 3/2021", date),)))))


def test_it_is_silent_on_the_day_itself_before_it_and_without_dates() -> None:
    assert found("2023-10-25", "2023-10-25") == found("2021-02-11", "2023-10-25") == 0
    assert found(None, "2023-10-25") == found("2024-02-11", None) == 0


def test_it_sees_an_earlier_letter_of_a_later_day() -> None:
    assert found("2023-11-11", "2023-10-25") == 1
