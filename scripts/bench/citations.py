"""Citations beside eyecite's, over the same English letters."""

from collections.abc import Iterator

from eyecite import get_citations

from scripts.bench.material import english
from scripts.bench.report import Row, peer
from scripts.bench.timing import in_turn
from verbale.documents.opening import open_document
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding import Finder, find_all
from verbale.letters.reading.finding.comments import find_comments
from verbale.letters.reading.finding.instruments import find_instruments
from verbale.letters.reading.finding.provisions import find_provisions
from verbale.letters.reading.finding.references import find_references
from verbale.letters.reading.finding.resolutions import find_resolutions
from verbale.letters.reading.finding.sources import find_sources
from verbale.letters.reading.finding.symbols import find_symbols
from verbale.letters.reading.layout import lay_out
from verbale.letters.reading.linking.citations import link_citations
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import Citation

CITED: tuple[Finder, ...] = (
    find_references,
    find_instruments,
    find_symbols,
    find_comments,
    find_resolutions,
    find_sources,
    find_provisions,
)


def rows() -> Iterator[Row]:
    sheets = [lay_out(open_document(sample.path)) for sample, _ in english()]
    texts = [text for _, text in english()]

    def ours() -> list[Citation]:
        return [citation for sheet in sheets for citation in _cited(sheet)]

    def theirs() -> list[object]:
        return [citation for text in texts for citation in get_citations(text)]

    measured = in_turn(ours, theirs, rounds=7)
    yield Row(
        f"citations in {len(texts)} letters ({len(ours())} found)",
        f"{measured.ours:.0f} ms",
        f"{peer('eyecite')} ({len(theirs())} found)",
        f"{measured.theirs:.0f} ms",
        measured.ratio,
        "≤ 1",
    )


def _cited(sheet: Sheet) -> tuple[Citation, ...]:
    finds = find_all(sheet, CITED)
    return link_citations(sheet, finds, blank_record(sheet.document, sheet.language)).citations
