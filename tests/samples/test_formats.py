"""A letter says the same in whatever format it comes: every sample written as HTML, DOCX and PDF, and as text out of a PDF."""

import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import program
from tests.promises.facts import facts
from verbale.documents.making.docx import make_docx
from verbale.documents.making.html import make_html
from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import open_document
from verbale.letters.reading import read
from verbale.letters.record import Record
from verbale.samples import Sample, letters

SAMPLES = letters()
BROKEN_TWICE = frozenset({"ua-xdu-8-2012"})
"""Lines set wider than the page of the PDF, so that it breaks each of them once more in the middle of names and sentences."""

TABLED = frozenset({"al-xbe-11-2022"})
"""A table of people, of which text keeps no cells, or cells whose heads stand askew."""
MOST = 3
"""So many facts of a letter may be lost in text out of a PDF, with hyphens at the ends of lines."""

Facts = Counter[tuple[object, ...]]


@cache
def of_sample(sample: Sample) -> Record:
    return read(sample.path)


@cache
def as_pdf(sample: Sample) -> bytes:
    return make_pdf(open_document(sample.path), sample.language)


def frame(record: Record) -> tuple[object, ...]:
    """What of the letter stands in fixed places."""
    printed = record.reference
    return (
        printed and (printed.type, printed.addressee, printed.number, printed.year, printed.file_numbers),
        record.date,
        record.language,
        record.addressee.code,
        [(each.code, each.resolution) for each in record.mandates],
        (record.response_days, record.publication_days, record.interim_measures),
        [each.number for each in record.requests],
        [(each.name, each.mandate, each.on_behalf) for each in record.signatories],
        [(each.reference, each.date, each.replied, each.replies) for each in record.previous],
    )


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))
def test_html_gives_the_same_facts(sample: Sample) -> None:
    made = make_html(open_document(sample.path), sample.language)
    assert facts(read(made, name="letter.html")) == facts(of_sample(sample))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))
def test_a_word_file_gives_the_same_facts(sample: Sample) -> None:
    made = make_docx(open_document(sample.path), sample.language)
    assert facts(read(made, name="letter.docx")) == facts(of_sample(sample))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))
def test_a_pdf_gives_the_same_facts(sample: Sample) -> None:
    before, after = facts(of_sample(sample)), facts(read(as_pdf(sample), name="letter.pdf"))
    if sample.name in BROKEN_TWICE:
        before, after = _without_bodies(before), _without_bodies(after)
        assert (before - after).total() <= MOST, before - after
        assert (after - before).total() <= MOST, after - before
        return
    assert before - after == after - before


def _without_bodies(found: Facts) -> Facts:
    return Counter({fact: count for fact, count in found.items() if fact[0] != "organisation"})


@pytest.mark.parametrize("option", ["", "-raw", "-layout"])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))
def test_text_that_a_program_takes_out_of_a_pdf_gives_the_same_frame_and_nearly_all_facts(
    sample: Sample, option: str, tmp_path: Path
) -> None:
    """Raised figures, blank lines and hyphens at line ends are lost on the way, so a few words may differ; the frame may not."""
    pdf = tmp_path / "letter.pdf"
    pdf.write_bytes(as_pdf(sample))
    command = [program("pdftotext"), *([option] if option else []), str(pdf), "-"]
    made = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
    record = read(made, name="letter.txt")
    assert frame(record) == frame(of_sample(sample))
    before, after = _glued(facts(of_sample(sample))), _glued(facts(record))
    if sample.name not in TABLED:
        assert (before - after).total() <= MOST, before - after
        assert (after - before).total() <= MOST, after - before


def _glued(found: Facts) -> Facts:
    """The facts with their words run together, as a lost hyphen leaves them."""
    return Counter(
        {
            tuple(each.replace(" ", "") if isinstance(each, str) else each for each in fact): count
            for fact, count in found.items()
        }
    )
