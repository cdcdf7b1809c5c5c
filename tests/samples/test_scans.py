"""Three letters as pictures of their pages: what must survive character recognition."""

import io

import pypdfium2
import pytest
from PIL import Image

from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import open_document
from verbale.documents.tree import Format
from verbale.letters.reading import read
from verbale.samples import Sample, letters

CHOSEN = [sample for sample in letters() if sample.name in ("al-xal-24-2023", "oth-41-2019", "ua-xfa-7-2019")]
DOTS = 200
"""An inch, as an office scanner has them."""


def scanned(sample: Sample, kind: str) -> bytes:
    """The letter printed and scanned in grey: a PDF of pictures, or a picture file of several pages."""
    with pypdfium2.PdfDocument(make_pdf(open_document(sample.path), sample.language)) as document:
        pages = [page.render(scale=DOTS / 72).to_pil().convert("L") for page in document]
    first, *rest = pages
    buffer = io.BytesIO()
    first.save(buffer, format=kind, save_all=True, append_images=rest, resolution=DOTS)
    assert isinstance(first, Image.Image)
    return buffer.getvalue()


@pytest.mark.scans
@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize(
    ("sample", "kind"),
    list(zip(CHOSEN, ("PDF", "TIFF", "PDF"), strict=True)),
    ids=lambda value: str(getattr(value, "name", value)),
)
def test_a_scanned_letter_has_the_frame_of_the_letter(sample: Sample, kind: str) -> None:
    expected = read(sample.path)
    record = read(scanned(sample, kind), name=f"scan.{kind.lower()}")
    assert record.source.format == Format.SCAN
    assert record.reference is not None
    assert expected.reference is not None
    assert record.reference.printed == expected.reference.printed
    assert (record.date, record.language, record.addressee) == (expected.date, expected.language, expected.addressee)
    assert [(each.code, each.resolution) for each in record.mandates] == [
        (each.code, each.resolution) for each in expected.mandates
    ]
    assert [request.number for request in record.requests] == [request.number for request in expected.requests]
    assert [each.mandate for each in record.signatories] == [each.mandate for each in expected.signatories]
    assert {person.name for person in expected.people} <= {person.name for person in record.people}
