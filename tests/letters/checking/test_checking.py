"""The list of rules, their pages, their words and their findings agree."""

from pathlib import Path

import pytest

from tests.letters.records import a_record, a_reference, a_request
from verbale.letters.checking import RULES, check
from verbale.wording import LANGUAGES, Language, codes

PAGES = Path(__file__).parents[3] / "docs" / "rules"


def test_there_is_a_page_for_each_rule_and_a_rule_for_each_page() -> None:
    assert sorted(rule.code for rule in RULES) == sorted(
        page.stem for page in PAGES.glob("*.md") if page.stem != "README"
    )


def test_the_list_of_pages_names_each_rule_with_its_severity() -> None:
    listed = (PAGES / "README.md").read_text(encoding="utf-8")
    for rule in RULES:
        wrong = ", can be wrong" if rule.can_be_wrong else ""
        assert f"[{rule.code}]({rule.code}.md) | {rule.group} | {rule.severity}{wrong} |" in listed


def test_codes_are_used_once_and_there_are_at_least_sixteen() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES) >= 16


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_has_its_sentence_in_each_language(language: Language) -> None:
    assert {f"finding.{rule.code}" for rule in RULES} <= codes(language)


def test_an_empty_record_has_no_findings() -> None:
    assert check(a_record()) == ()


def test_findings_come_in_the_order_of_the_text_and_say_what_is_wrong() -> None:
    record = a_record(
        "A letter with 31 November in it.",
        reference=a_reference("AL XAL 24/2022"),
        date="2023-10-25",
        requests=(a_request(2),),
    )
    findings = check(record)
    assert [finding.rule for finding in findings] == ["reference-year", "requests-numbered", "impossible-date"]
    assert findings[2].message == "No calendar has the day “31 November”."


def test_findings_are_said_in_the_language_that_is_asked_for() -> None:
    [finding] = check(a_record("le 31 novembre 2022"), "fr")
    assert finding.message == "Aucun calendrier ne connaît le jour « 31 novembre 2022 »."
