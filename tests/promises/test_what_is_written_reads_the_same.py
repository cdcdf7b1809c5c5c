"""The fourth promise, for writing: a letter that was written and is read again says what was put in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.promises.drafted import expected, matters, read_back
from tests.promises.facts import facts
from verbale.documents.making.docx import make_docx
from verbale.documents.making.html import make_html
from verbale.documents.making.pdf import make_pdf
from verbale.documents.making.plain import make_plain
from verbale.documents.tree import Document
from verbale.letters.checking import checked
from verbale.letters.drafting import assemble
from verbale.letters.drafting.matter import Matter
from verbale.letters.drafting.printing import printed
from verbale.letters.reading import read, read_document
from verbale.letters.record import PartKind, Record
from verbale.samples import Sample, letters

SAMPLES = letters()
FORMS = ("docx", "html", "pdf", "txt")


def made(document: Document, language: str, form: str, foot: str | None = None) -> bytes:
    if form == "html":
        return make_html(document, language)
    if form == "txt":
        return make_plain(document)
    return (make_docx if form == "docx" else make_pdf)(document, language, foot)


def read_again(record: Record, form: str) -> Record:
    foot = record.reference.printed if record.reference else None
    return read(made(printed(record), record.language, form, foot), name=f"letter.{form}")


def is_plain(record: Record) -> bool:
    return "\t" not in record.text and all(part.kind is not PartKind.FOOTNOTES for part in record.parts)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))
def test_a_sample_letter_written_and_read_again_gives_the_same_facts(sample: Sample, form: str) -> None:
    record = read(sample.path)
    if form == "txt" and not is_plain(record):
        return  # plain text has no way to say tables and notes
    before, after = facts(record), facts(read_again(record, form))
    assert before - after == after - before


@pytest.mark.parametrize("form", FORMS)
def test_a_real_letter_written_and_read_again_gives_the_same_facts(seed_letter: Path, form: str) -> None:
    record = read(seed_letter)
    before, after = facts(record), facts(read_again(record, form))
    assert before - after == after - before


def reference_of(matter: Matter) -> str:
    return f"{matter.type} {matter.addressee.state or 'OTH'} 4/{matter.day[:4]}"


@given(matters())
def test_a_letter_drafted_from_a_matter_says_what_the_matter_says_and_the_checks_find_nothing(matter: Matter) -> None:
    reference = reference_of(matter)
    document = assemble(matter).document(reference)
    record = read_document(document)
    wanted, found = expected(matter, reference, document.text), read_back(record)
    assert wanted - found == found - wanted
    assert checked(record).findings == ()


@given(matters(), st.sampled_from(["docx", "html", "txt"]))
@settings(max_examples=20)
def test_a_drafted_letter_says_the_same_in_every_form(matter: Matter, form: str) -> None:
    in_a_form(matter, form)


@given(matters())
@settings(max_examples=5)
def test_a_drafted_letter_says_the_same_as_pdf(matter: Matter) -> None:
    in_a_form(matter, "pdf")


def in_a_form(matter: Matter, form: str) -> None:
    reference = reference_of(matter)
    document = assemble(matter).document(reference)
    record = read(made(document, matter.language, form, reference), name=f"letter.{form}")
    wanted, found = expected(matter, reference, document.text), read_back(record)
    assert wanted - found == found - wanted
