"""Reading a six-page PDF: the tree beside pdfium's bare text, the whole record beside pypdf's."""

import io
from collections.abc import Iterator

import pypdf
import pypdfium2

from scripts.bench.material import pages, six_pages
from scripts.bench.report import Row, peer
from scripts.bench.timing import in_turn
from verbale.documents.opening import open_document
from verbale.letters.checked import read


def rows() -> Iterator[Row]:
    data = six_pages()
    size = f"{pages(data)} pages"

    def pdfium() -> object:
        with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
            return [page.get_textpage().get_text_bounded() for page in document]

    def bare() -> object:
        return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]

    tree = in_turn(lambda: open_document(data, name="six.pdf"), pdfium)
    yield Row(
        f"tree of a PDF ({size})",
        f"{tree.ours:.1f} ms",
        f"{peer('pypdfium2')}, bare text",
        f"{tree.theirs:.1f} ms",
        tree.ratio,
        "≤ 2",
    )
    record = in_turn(lambda: read(data, name="six.pdf"), bare)
    yield Row(
        "record with checks, same PDF",
        f"{record.ours:.1f} ms",
        f"{peer('pypdf')}, bare text",
        f"{record.theirs:.1f} ms",
        record.ratio,
        "≤ 1",
    )
    beside = in_turn(lambda: read(data, name="six.pdf"), pdfium)
    yield Row(
        "record with checks, same PDF",
        f"{beside.ours:.1f} ms",
        f"{peer('pypdfium2')}, bare text",
        f"{beside.theirs:.1f} ms",
        beside.ratio,
        "≤ 4",
    )
