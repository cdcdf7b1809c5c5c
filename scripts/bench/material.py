"""What the benchmarks read: the sample letters, and a letter of six pages as PDF."""

import io
from bisect import bisect_right
from dataclasses import replace
from functools import cache

import pypdfium2

from verbale.documents.making.pdf import make_pdf
from verbale.documents.opening import open_document
from verbale.documents.tree import Document
from verbale.letters.reading import read_document
from verbale.letters.record import PartKind
from verbale.samples import Sample, letters

PAGES = 6


@cache
def a_pdf() -> bytes:
    """A letter of six pages: the longest sample without its annex, and with as many of its allegations as six pages hold."""
    letter = open_document(max(letters(), key=lambda sample: sample.path.stat().st_size).path)
    allegations = len(_blocks(letter, PartKind.ALLEGATIONS))
    beyond = bisect_right(range(allegations + 1), PAGES, key=lambda left: pages(make_pdf(_shortened(letter, left))))
    return make_pdf(_shortened(letter, beyond - 1))


def _shortened(letter: Document, allegations: int) -> Document:
    """The letter with so many of the paragraphs of its allegations, and without what follows its signatures."""
    left_out = {*_blocks(letter, PartKind.ALLEGATIONS)[allegations:], *_blocks(letter, PartKind.ANNEX)}
    kept = tuple(block for index, block in enumerate(letter.blocks) if index not in left_out)
    return replace(letter, blocks=kept)


def _blocks(letter: Document, kind: PartKind) -> list[int]:
    """The indices of the blocks that begin in parts of a kind."""
    spans = [part.span for part in read_document(letter).parts if part.kind is kind]
    return [index for index, block in enumerate(letter.spans) if any(span.holds(block.start) for span in spans)]


def pages(data: bytes) -> int:
    with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
        return len(document)


@cache
def english() -> tuple[tuple[Sample, str], ...]:
    """The English samples with their texts."""
    return tuple(
        (sample, open_document(sample.path).text) for sample in letters() if sample.language == "en" and sample.labels
    )
