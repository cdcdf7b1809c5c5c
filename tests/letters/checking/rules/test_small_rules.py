"""Rules that look at one field each."""

import pytest

from tests.letters.records import a_mandate, a_person, a_record, a_reference, a_request, a_signatory, an_event
from verbale.letters.checking.rules import (
    range_backwards,
    reference_year,
    requests_numbered,
    response_period,
    signatory_missing,
    signatory_unnamed,
    withheld_in_sight,
)
from verbale.letters.record import EventKind, Part, PartKind, Record, Withheld
from verbale.spans import Span


def test_a_range_that_runs_forward_or_was_worked_out_is_no_finding() -> None:
    events = (
        an_event(EventKind.DETENTION, "2021-05-03", until="2021-05-05"),
        an_event(EventKind.DETENTION, "2021-05", until="2021-05"),
        an_event(EventKind.DETENTION, "2021-05-03", until="2021-05-01", inferred=True),
    )
    assert list(range_backwards.RULE.problems(a_record(events=events))) == []


def test_a_range_that_runs_backwards_is_found() -> None:
    events = (an_event(EventKind.DETENTION, "2021-05-05", until="2021-05-03"),)
    assert len(list(range_backwards.RULE.problems(a_record(events=events)))) == 1


@pytest.mark.parametrize(
    ("reference", "date", "expected"),
    [
        ("AL XAL 24/2023", "2023-10-25", 0),
        ("AL XAL 24/2023", None, 0),
        (None, "2023-10-25", 0),
        ("AL XAL 24/2011", "2012-01-17", 1),
    ],
)
def test_the_year_of_the_number_is_said_only_where_it_differs(
    reference: str | None, date: str | None, expected: int
) -> None:
    record = a_record(reference=a_reference(reference) if reference else None, date=date)
    assert len(list(reference_year.RULE.problems(record))) == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((), []), ((1, 2, 3), []), ((1, 2, 1, 2), []), ((1, 3), [3]), ((1, 2, 2, 3), [2]), ((2, 3), [2])],
    ids=["none", "in order", "two lists", "gap", "twice", "first missing"],
)
def test_requests_are_numbered_without_gaps(numbers: tuple[int, ...], expected: list[int]) -> None:
    record = a_record(requests=tuple(a_request(number) for number in numbers))
    assert [problem.facts["number"] for problem in requests_numbered.RULE.problems(record)] == expected


def letter(reference: str, date: str = "2023-10-25", days: int | None = None, signed: bool = True) -> Record:
    return a_record(
        reference=a_reference(reference),
        date=date,
        response_days=days,
        parts=(Part(PartKind.REQUESTS, Span(0, 9)),),
        signatories=(a_signatory("Nadira Osei", "HRD"),) if signed else (),
    )


@pytest.mark.parametrize(
    "record",
    [
        letter("AL XAL 1/2023", days=60),
        letter("UA XAL 1/2023"),
        letter("AL XAL 1/2006", "2006-03-27"),
        letter("AL XAL 1/2023", signed=False),
    ],
    ids=["it asks", "urgent appeal", "before 2008", "a page is missing"],
)
def test_a_missing_period_is_no_finding(record: Record) -> None:
    assert list(response_period.RULE.problems(record)) == []


def test_an_allegation_letter_without_a_period_is_found() -> None:
    assert len(list(response_period.RULE.problems(letter("AL XAL 1/2023")))) == 1


@pytest.mark.parametrize(
    ("mandates", "signed", "missing", "unnamed"),
    [
        (["HRD", "FOE"], ["HRD", "FOE"], 0, 0),
        (["HRD", "FOE"], [], 0, 0),
        (["HRD", "FOE"], ["HRD", None], 0, 0),
        (["HRD", None], ["HRD", "FOE"], 0, 0),
        (["HRD", "FOE"], ["HRD"], 1, 0),
        (["HRD"], ["HRD", "FOE"], 0, 1),
    ],
    ids=["all", "no signatures", "an unknown signatory", "an unknown mandate", "one missing", "one too many"],
)
def test_heading_and_signatures_agree(
    mandates: list[str | None], signed: list[str | None], missing: int, unnamed: int
) -> None:
    record = a_record(
        mandates=tuple(a_mandate(code) for code in mandates),
        signatories=tuple(a_signatory("Somebody", code) for code in signed),
    )
    assert len(list(signatory_missing.RULE.problems(record))) == missing
    assert len(list(signatory_unnamed.RULE.problems(record))) == unnamed


@pytest.mark.parametrize(
    ("hidden", "name", "expected"),
    [
        ("I. M.", "Tomas Velin", 0),
        ("M.", "Ilse Maravane", 0),
        ("I. M.", "Ilse Maravane", 1),
        ("I.M.", "Ilse Maravane", 1),
    ],
)
def test_initials_that_a_name_in_the_letter_spells_out_are_found(hidden: str, name: str, expected: int) -> None:
    people = (
        a_person("person@0", hidden, Span(0, 1), withheld=Withheld.INITIALS),
        a_person("person@5", name, Span(5, 6)),
    )
    assert len(list(withheld_in_sight.RULE.problems(a_record(people=people)))) == expected
