"""The shipped letters against their labels: what must be right in each, and what the checks say of each."""

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from verbale.documents.opening import open_document
from verbale.letters.checking import check
from verbale.letters.reading import read
from verbale.letters.record import Record
from verbale.samples import Sample, letters
from verbale.samples.labels import expected_findings, labelled_file
from verbale.samples.scoring.compare import compare

SHORT = tomllib.loads(Path(__file__).with_name("short_of_golden.toml").read_text(encoding="utf-8"))
"""By letter, what is still read otherwise than its labels say: how many differences a field has. Whoever mends one takes it out."""

LABELLED = [sample for sample in letters() if sample.labels is not None]
each_letter = pytest.mark.parametrize("sample", LABELLED, ids=lambda sample: str(sample.name))


@cache
def golden(sample: Sample) -> Record:
    assert sample.labels is not None
    return labelled_file(open_document(sample.path).text, sample.labels)


@cache
def reading(sample: Sample) -> Record:
    return read(sample.path)


def test_there_are_eight_letters_and_more_in_each_language_all_of_them_labelled() -> None:
    for language in ("en", "fr", "es"):
        assert sum(sample.language == language for sample in LABELLED) >= 8
    assert len(LABELLED) == len(letters())


@each_letter
def test_each_letter_says_that_it_is_invented(sample: Sample) -> None:
    first = " ".join(sample.path.read_text(encoding="utf-8").lstrip().partition("\n")[0].split())
    assert first.startswith(("Invented sample:", "Exemple inventé :", "Ejemplo inventado:"))
    assert golden(sample).addressee.code == "OTH" or str(golden(sample).addressee.code).startswith("X")


@each_letter
def test_the_checks_find_in_it_what_its_labels_say_and_nothing_else(sample: Sample) -> None:
    assert sample.labels is not None
    expected = sorted(expected_findings(sample.labels.read_text(encoding="utf-8")))
    assert sorted(finding.rule for finding in check(golden(sample))) == expected
    assert sorted({finding.rule for finding in check(reading(sample))}) == sorted(set(expected))


@each_letter
def test_its_frame_is_read_to_the_letter(sample: Sample) -> None:
    read_, expected = reading(sample), golden(sample)
    assert read_.reference == expected.reference
    assert (read_.date, read_.language, read_.addressee) == (expected.date, expected.language, expected.addressee)
    assert (read_.subject, read_.response_days, read_.publication_days) == (
        expected.subject,
        expected.response_days,
        expected.publication_days,
    )
    assert read_.spans == expected.spans
    assert read_.mandates == expected.mandates
    assert read_.requests == expected.requests
    assert read_.signatories == expected.signatories


@each_letter
def test_every_other_field_is_read_as_its_labels_say_but_for_what_is_listed(sample: Sample) -> None:
    found = Counter(difference.field for difference in compare(reading(sample), golden(sample)).differences)
    assert dict(found) == SHORT.get(sample.name, {})
