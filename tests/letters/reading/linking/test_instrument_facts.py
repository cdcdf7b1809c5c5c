"""What linking asks of the reference data."""

import pytest

from verbale.letters.reading.linking import instrument_facts as facts


def test_what_is_not_known_is_none() -> None:
    assert facts.unit("nothing") is None
    assert facts.last_provision("nothing") is None
    assert facts.by_symbol("A/HRC/99/999") is None
    assert facts.comment("ccpr", 99) is None
    assert facts.genera("nothing") == frozenset()


def test_a_symbol_that_two_instruments_share_is_none() -> None:
    assert facts.by_symbol("A/RES/54/263") is None


def test_the_unit_and_the_last_article() -> None:
    assert (facts.unit("iccpr"), facts.last_provision("iccpr")) == ("article", 53)
    assert facts.unit("role-of-lawyers") == "principle"


@pytest.mark.parametrize(
    ("key", "noun"),
    [
        ("iccpr", "covenant"), ("cat", "convention"), ("udhr", "declaration"), ("opcat", "protocol"), ("achpr", "charter"),
        ("role-of-lawyers", "basic principles"), ("ungp", "guiding principles"), ("mandela-rules", "rules"),
        ("rome-statute", "statute"),
    ],
)  # fmt: skip
def test_the_noun_that_a_letter_calls_it_by(key: str, noun: str) -> None:
    assert noun in facts.genera(key)


def test_only_two_instruments_are_the_covenant() -> None:
    assert "covenant" not in facts.genera("gcm")


def test_a_committee_and_its_treaty() -> None:
    assert facts.treaty_of("ccpr") == "iccpr"
    assert facts.body_of("cat") == "cat"
