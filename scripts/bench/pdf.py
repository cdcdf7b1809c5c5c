"""Reading a PDF of six pages: the tree beside pdfium's bare text, the whole record beside pypdf's and pdfium's."""

import io
from collections.abc import Iterator

import pypdf
import pypdfium2

from scripts.bench.material import a_pdf, pages
from scripts.bench.report import Row, peer
from scripts.bench.timing import in_turn
from verbale.documents.opening import open_document
from verbale.letters.checked import read


def rows() -> Iterator[Row]:
    data = a_pdf()

    def tree() -> object:
        return open_document(data, name="letter.pdf")

    def record() -> object:
        return read(data, name="letter.pdf")

    def pdfium() -> object:
        with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
            return [page.get_textpage().get_text_bounded() for page in document]

    def bare() -> object:
        return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]

    for what, ours, theirs, library, aim in (
        (f"tree of a PDF ({pages(data)} pages)", tree, pdfium, "pypdfium2", "≤ 2"),
        ("record with checks, same PDF", record, bare, "pypdf", "≤ 1"),
        ("record with checks, same PDF", record, pdfium, "pypdfium2", "≤ 4"),
    ):
        timed = in_turn(ours, theirs)
        yield Row(
            what, f"{timed.ours:.1f} ms", f"{peer(library)}, bare text", f"{timed.theirs:.1f} ms", timed.ratio, aim
        )
