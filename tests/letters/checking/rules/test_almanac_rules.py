"""Rules that hold a letter against the reference data of its day."""

import dataclasses

import pytest

from tests.letters.records import a_mandate, a_record, a_signatory
from verbale.letters.checking.rules import (
    instrument_superseded,
    provision_unknown,
    ratification_date,
    resolution_not_in_force,
    signatory_not_holder,
    state_not_bound,
)
from verbale.letters.record import Addressee, Citation, Ratification, Record
from verbale.spans import Span

SPAN = Span(0, 1)


def cited(instrument: str | None, provision: str | None = None, paragraph: str | None = None) -> Citation:
    return Citation(instrument, provision, paragraph, None, "article", SPAN)


def told(kind: str, date: str | None, instrument: str = "iccpr", state: str = "RUS") -> Ratification:
    return Ratification(instrument, state, date, kind, SPAN)


@pytest.mark.parametrize(
    ("mandate", "resolution", "date"),
    [
        ("HRD", "52/4", "2023-10-25"),
        ("RUS", "51/25", "2023-10-25"),
        ("RUS", "54/23", "2023-10-25"),
        ("HRD", "43/16", "2023-05-02"),
        ("HRD", None, "2023-10-25"),
        (None, "1/1", "2023-10-25"),
        ("HRD", "1/1", None),
        ("HRD", "1/1", "2023"),
    ],
    ids=[
        "in force",
        "the one before",
        "its renewal",
        "weeks after",
        "none cited",
        "unknown mandate",
        "no date",
        "year alone",
    ],
)
def test_a_resolution_that_a_letter_may_cite_is_no_finding(
    mandate: str | None, resolution: str | None, date: str | None
) -> None:
    record = a_record(date=date, mandates=(a_mandate(mandate, resolution),))
    assert list(resolution_not_in_force.RULE.problems(record)) == []


def test_a_resolution_of_another_time_is_found_and_the_right_one_named() -> None:
    record = a_record(date="2023-10-25", mandates=(a_mandate("HRD", "43/16"),))
    [problem] = resolution_not_in_force.RULE.problems(record)
    assert (problem.facts["printed"], problem.facts["expected"]) == ("43/16", "52/4")


@pytest.mark.parametrize(
    ("name", "mandate", "date"),
    [
        ("Mary Lawlor", "HRD", "2023-10-25"),
        ("Clement Nyaletsossi Voule", "FOAA", "2023-10-25"),
        ("Somebody Else", "WGAD", "2023-10-25"),
        ("Somebody Else", None, "2023-10-25"),
        ("Somebody Else", "HRD", None),
    ],
    ids=["holder", "an accent lost", "a working group", "no mandate", "no date"],
)
def test_a_signatory_who_held_the_mandate_is_no_finding(name: str, mandate: str | None, date: str | None) -> None:
    record = a_record(date=date, signatories=(a_signatory(name, mandate),))
    assert list(signatory_not_holder.RULE.problems(record)) == []


@pytest.mark.parametrize(("name", "mandate"), [("Michel Forst", "HRD"), ("Mary Lawlor", "FOE"), ("Nadira Osei", "HRD")])
def test_a_signatory_who_did_not_hold_it_that_day_is_found(name: str, mandate: str) -> None:
    record = a_record(date="2023-10-25", signatories=(a_signatory(name, mandate),))
    assert len(list(signatory_not_holder.RULE.problems(record))) == 1


@pytest.mark.parametrize(
    "citation",
    [
        cited("iccpr", "19(3)"),
        cited("iccpr", "53"),
        cited("iccpr"),
        cited(None, "900"),
        cited("ccpr-gc-34", None, "52"),
        cited("ccpr-gc-34", None, "54"),
        cited("crc", "6 bis"),
        cited("hrc-24-5", None, "900"),
    ],
)
def test_a_provision_that_exists_or_cannot_be_known_is_no_finding(citation: Citation) -> None:
    assert list(provision_unknown.RULE.problems(a_record(citations=(citation,)))) == []


@pytest.mark.parametrize(
    "citation", [cited("iccpr", "54"), cited("iccpr", "0"), cited("udhr", "31(2)"), cited("ccpr-gc-34", None, "90")]
)
def test_a_provision_beyond_the_last_is_found(citation: Citation) -> None:
    assert len(list(provision_unknown.RULE.problems(a_record(citations=(citation,))))) == 1


def to_state(code: str, date: str, *citations: Citation, **fields: object) -> Record:
    record = a_record(date=date, citations=citations, addressee=Addressee("state", code, code))
    return dataclasses.replace(record, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "record",
    [
        to_state("RUS", "2023-10-25", cited("iccpr", "19")),
        to_state("RUS", "2023-10-25", cited("udhr", "19")),
        to_state("CHN", "2022-02-01", cited("iccpr")),
        to_state(
            "CHN", "2022-02-01", cited("iccpr", "19"), ratifications=(told("signature", "1998-10-05", state="CHN"),)
        ),
        to_state("CHN", "2031-02-01", cited("iccpr", "19")),
        dataclasses.replace(
            to_state("CHN", "2022-02-01", cited("iccpr", "19")), addressee=Addressee("other", "OTH", "A bank")
        ),
    ],
    ids=["party", "no treaty", "named only", "letter says signed", "after the data", "a company"],
)
def test_a_treaty_that_binds_or_may_be_named_is_no_finding(record: Record) -> None:
    assert list(state_not_bound.RULE.problems(record)) == []


def test_a_treaty_that_was_signed_only_is_found_once() -> None:
    record = to_state("CHN", "2022-02-01", cited("iccpr", "19"), cited("iccpr", "21"))
    [problem] = state_not_bound.RULE.problems(record)
    assert problem.facts["status"] == "signed only, on 5 October 1998"


@pytest.mark.parametrize(
    "statement",
    [
        told("ratification", "1973-10-16"),
        told("ratification", "1973-10"),
        told("ratification", "1973"),
        told("ratification", None),
        told("signature", "1968-03-18"),
        told("accession", "1999-01-01", instrument="geneva-iv"),
        told("party", "1973-10-16"),
    ],
)
def test_a_date_that_fits_or_cannot_be_checked_is_no_finding(statement: Ratification) -> None:
    assert list(ratification_date.RULE.problems(a_record(ratifications=(statement,)))) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (told("ratification", "1968-03-18"), "1973-10-16"),
        (told("accession", "1977-12-08"), "1973-10-16"),
        (told("signature", "1973-10-16"), "1968-03-18"),
    ],
)
def test_a_date_that_is_another_is_found_and_the_right_one_named(statement: Ratification, expected: str) -> None:
    [problem] = ratification_date.RULE.problems(a_record(ratifications=(statement,)))
    assert problem.facts["expected"] == expected


def test_an_instrument_that_was_replaced_is_said_once_and_not_before_its_successor() -> None:
    both = (cited("ccpr-gc-10"), cited("ccpr-gc-10"))
    assert len(list(instrument_superseded.RULE.problems(a_record(date="2020-01-15", citations=both)))) == 1
    assert list(instrument_superseded.RULE.problems(a_record(date="2010-01-15", citations=both))) == []
    assert list(instrument_superseded.RULE.problems(a_record(date="2020-01-15", citations=(cited("iccpr"),)))) == []
