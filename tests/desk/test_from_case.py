"""A letter written out from what a case holds."""

import datetime

import pytest

from tests.desk.people import AT, Desk
from verbale.desk.cases.models import CaseEvent, Consent, Person
from verbale.desk.communications.findings import findings_of
from verbale.desk.communications.obstacles import obstacles_to_sending
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.from_case import written_out
from verbale.letters.reading import read
from verbale.wording import LANGUAGES, Language

MANDATES = ("HRD", "FOAA", "FOE")
DAY = datetime.date(2024, 3, 1)


def blocks(desk: Desk, language: Language = "en", letter_type: str = "AL") -> tuple[Block, ...]:
    return written_out(desk.case, letter_type, language, "XAL", MANDATES, DAY, on_legislation=False)


def event(desk: Desk, date: str, what: str, **more: object) -> CaseEvent:
    return CaseEvent.objects.create(case=desk.case, date=date, what=what, by=desk.officer, at=AT, **more)


def text(found: tuple[Block, ...]) -> str:
    return "\n\n".join(block.text for block in found)


def test_nobody_without_consent_stands_in_it_by_name(desk: Desk) -> None:
    for name, consents in (
        ("Rosa Lindqvist", {"to_government": Consent.NO}),
        ("Bo Ansgar", {"child": True}),
        ("Ilse Maravane", {"in_letter": Consent.NO}),
    ):
        Person.objects.create(case=desk.case, name=name, **consents)
    event(desk, "2023-05-03", "the house was searched")
    found = blocks(desk)
    assert obstacles_to_sending(found, desk.case.people.all()) == ()


def test_what_was_struck_or_corrected_is_not_told(desk: Desk) -> None:
    struck = event(desk, "2023-05-03", "the wrong house was searched")
    CaseEvent.objects.filter(pk=struck.pk).update(struck=True)
    first = event(desk, "2023-05-04", "the mill was closed on a guess")
    event(desk, "2023-05-04", "the mill was closed by the Quay Police", replaces=first)
    words = text(blocks(desk))
    assert "by the Quay Police" in words
    assert "wrong house" not in words
    assert "on a guess" not in words


def test_braces_in_what_somebody_wrote_name_nobody(desk: Desk) -> None:
    event(desk, "2023-05-03", "a banner with {words} was taken down")
    assert "(words)" in text(blocks(desk))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter_type", ["AL", "UA", "OL"])
def test_it_stands_at_once_with_capacities_and_resolutions_and_reads_as_a_letter(
    desk: Desk, language: Language, letter_type: str
) -> None:
    Person.objects.create(case=desk.case, name="Karel Ostrow", to_government=Consent.YES)
    event(desk, "2023-05-03", "Karel Ostrow")
    found = blocks(desk, language, letter_type)
    assert {"heading", "opening", "subject", "allegations", "requests", "signatures"} <= {block.part for block in found}
    assert not {"reference", "date"} & {block.part for block in found}
    record = read(text(found).encode(), name="draft.txt")
    assert [mandate.code for mandate in record.mandates] == list(MANDATES)
    assert len(record.signatories) == len(MANDATES)
    assert [finding.rule for finding in findings_of(found, language) if finding.severity.value == "error"] == []


def test_a_hedge_stands_before_what_no_independent_sources_tell(desk: Desk) -> None:
    event(desk, "2023-05-03", "the house of a baker was searched", attribution="stated")
    words = next(block.text for block in blocks(desk) if block.part == "allegations")
    assert "reported" in words.lower()
