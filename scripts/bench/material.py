"""What the benchmarks read: the sample letters, and a PDF made from the one nearest to six pages."""

import io
from functools import cache

import pypdfium2

from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import open_document
from verbale.samples import Sample, letters

PAGES = 6


@cache
def a_pdf() -> bytes:
    """The sample nearest to six pages, as PDF."""
    made = [make_pdf(open_document(sample.path)) for sample in letters() if sample.path.stat().st_size < 40_000]
    return min(made, key=lambda data: abs(pages(data) - PAGES))


def pages(data: bytes) -> int:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
        return len(document)


@cache
def english() -> tuple[tuple[Sample, str], ...]:
    """The English samples with their texts."""
    return tuple(
        (sample, open_document(sample.path).text) for sample in letters() if sample.language == "en" and sample.labels
    )
