"""Sessions of the Council, report windows and default periods."""

import datetime

import pytest

from verbale.almanac.report_windows import report_windows, window_of, window_of_session
from verbale.almanac.response_rules import RuleKind, response_rules
from verbale.almanac.sessions import session_numbered, session_on

Day = datetime.date


def test_no_session_sits_between_two_or_is_known_by_another_number() -> None:
    assert session_on(Day(2023, 8, 15)) is None
    assert session_on(Day(2006, 6, 18)) is None
    assert session_numbered("S-99") is None
    assert session_numbered("0") is None


def test_a_session_is_found_by_day_and_number() -> None:
    on_day = session_on(Day(2023, 10, 2))
    assert on_day is not None
    assert on_day == session_numbered(54)
    special = session_numbered("s-36")
    assert special is not None
    assert special.special
    assert special.end == Day(2023, 5, 11)


@pytest.mark.parametrize("day", [Day(2010, 11, 30), Day(2026, 6, 1), Day(1999, 1, 1)])
def test_no_window_holds_a_letter_before_the_first_report_or_after_the_last_known(day: Day) -> None:
    assert window_of(day) is None


@pytest.mark.parametrize(
    ("day", "session"),
    [
        (Day(2010, 12, 1), 18),
        (Day(2023, 10, 25), 55),
        (Day(2023, 11, 30), 55),
        (Day(2023, 12, 5), 56),
        (Day(2024, 2, 29), 56),
        (Day(2024, 6, 10), 58),
        (Day(2026, 5, 31), 63),
    ],
)
def test_a_letter_belongs_to_the_window_of_its_date(day: Day, session: int) -> None:
    found = window_of(day)
    assert found is not None
    assert found.session == session
    assert found == window_of_session(session)


def test_every_day_between_the_first_and_the_last_window_has_one() -> None:
    windows = report_windows()
    day = windows[0].letters_from
    while day <= windows[-1].letters_to:
        found = window_of(day)
        assert found is not None
        assert found.letters_from <= day <= found.letters_to
        day += datetime.timedelta(days=1)


def test_no_period_is_known_for_an_unknown_type_or_time() -> None:
    assert response_rules("AL", RuleKind.RESPONSE, Day(2000, 1, 1)) == ()
    assert response_rules("AM", RuleKind.RESPONSE, Day(2023, 1, 1)) == ()
    assert response_rules("OTH", RuleKind.REMINDER, Day(2023, 1, 1)) == ()


def test_the_period_depends_on_type_and_time() -> None:
    def period(kind: str, day: Day) -> tuple[int | None, str] | None:
        (rule,) = response_rules(kind, RuleKind.RESPONSE, day)
        return (rule.value, rule.unit) if rule else None

    assert period("AL", Day(2010, 1, 1)) == (2, "month")
    assert period("JAL", Day(2023, 10, 25)) == (60, "day")
    assert period("UA", Day(2010, 1, 1)) == (30, "day")
    assert period("UA", Day(2023, 1, 1)) == (None, "")


def test_letters_on_legislation_have_a_second_publication_rule() -> None:
    rules = response_rules("OL", RuleKind.PUBLICATION, Day(2020, 1, 1))
    assert {(rule.value, rule.unit) for rule in rules} == {(48, "hour"), (60, "day")}
    assert len(response_rules("AL", RuleKind.PUBLICATION, Day(2014, 1, 1))) == 1
