"""Making the flow of a document: what stands aside is left out, what lines and pages broke is joined."""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from verbale.documents.tree import Block, BlockKind, Document
from verbale.letters.reading.flow import Flow, Paragraph, without_accents
from verbale.letters.reading.words.compounds import FIRST_HALVES
from verbale.spans import Span

_SAME = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\ufffe", "-"),
    **dict.fromkeys("\u2012\u2013\u2014\u2015", "–"),
}
_MANY_FORMED = re.compile(f"[{''.join(_SAME)}]")
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
_SPECIAL = re.compile(
    r"\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]|[\u0300-\u036f]|[\ufb00-\ufb06\u2026]"
)
"""What is not taken over as it is: white space other than a single blank, invisible characters, accents of their own, ligatures."""
_EDGES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "".join(_DROPPED)
_LINE_END = re.compile(r"[-\ufffe]\s")
_BROKEN = re.compile(r"\w{1,40}[-\ufffe]\s{1,40}\w{1,40}")
_WORD_BEFORE = re.compile(r"(\w+)$")
_WORD_AFTER = re.compile(r"\w+")
_BEGINS = re.compile(r"(?<!\w)(?<!\w-)")
_ENDS = re.compile(r"(?!\w|-\w)")
_DANGLING = re.compile(
    # a paragraph that ends in one of these goes on after the break
    r"(?:[\-–(]|(?<=.{50}),|\b(?:the|of|and|or|in|on|to|by|for|with|from|at|as|an?|that|which|his|her|their|its|Mr\.|Ms\.|Mrs\.|article|articles|"
    r"de|du|des|la|le|les|l'|d'|et|ou|en|au|aux|par|pour|dans|sur|que|qui|un|une|sa|son|ses|(?<!\.)M\.|Mme|"
    r"del|el|los|las|y|e|o|por|para|con|a|al|su|sus|una|Sr\.|Sra\.|articulo|articulos))$"
)
_ENDED = re.compile(r"[.:;!?…]['\")\]]*$")
_LONG = 200
"""A paragraph longer than this that a page's end leaves without a full stop goes on, whatever the next begins with."""
_MANDATES = re.compile(r"mandat[eos]|procedures? special|procedures speciales|procedimientos especiales", re.IGNORECASE)
_ONLY_A_MARK = re.compile(r"\(?\w{1,5}[.)]")
_YEAR = re.compile(r"(?:19|20)\d\d\b(?!-\d)")
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def flow_of(document: Document, aside: Iterable[Span] = ()) -> Flow:
    """The flow of a document without the spans of its text that stand aside."""
    return _Builder(document, sorted(aside)).build()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a block that stands in the flow: `[start, end)` of the block's kept text, read from `place` on."""

    start: int
    end: int
    place: int
    bold: bool
    italic: bool


class _Builder:
    def __init__(self, document: Document, aside: list[Span]) -> None:
        self.document = document
        self.aside = aside
        self.starts = [each.start for each in aside]
        self.reaches = list(accumulate((each.end for each in aside), max))
        self.done: list[str] = []
        self.length = 0
        self.origin: array[int] = array("l")
        self.paragraphs: list[Paragraph] = []
        self.bold: list[Span] = []
        self.italic: list[Span] = []
        self.breaks: list[int] = []
        self.lists_mandates = False
        """Whether the paragraph being read is the list of mandates over the letter."""

    @cached_property
    def unbroken(self) -> str:
        """The document in small letters, without the words that a line's end broke."""
        low = self.document.text.lower()
        kept, start = "", 0
        for end in _LINE_END.finditer(low):
            before = _WORD_BEFORE.search(low, max(start, end.start() - 40), end.start())
            broken = _BROKEN.match(low, before.start()) if before else None
            if broken:
                kept += f"{low[start : broken.start()]} "
                start = broken.end()
        return kept + low[start:]

    def has(self, word: str) -> bool:
        """Whether a word, which may have hyphens in it, stands in the document by itself and unbroken."""
        place = self.unbroken.find(word)
        while place >= 0:
            if _BEGINS.match(self.unbroken, place) and _ENDS.match(self.unbroken, place + len(word)):
                return True
            place = self.unbroken.find(word, place + 1)
        return False

    def build(self) -> Flow:
        blocks = list(zip(range(len(self.document.blocks)), self.document.blocks, self.document.spans, strict=True))
        for index, block, span in blocks:
            if block.kind not in (BlockKind.NOTE, BlockKind.FURNITURE, BlockKind.OUTSIDE):
                self._add(index, block, span)
        for index, block, span in blocks:  # notes come last, so that none interrupts a sentence
            if block.kind is BlockKind.NOTE:
                self._add(index, block, span)
        text = "".join(self.done)
        marked = tuple(self.bold), tuple(self.italic), tuple(self.breaks)
        return Flow(text, self.origin, tuple(self.paragraphs), *marked, unspaced=self._unspaced())

    def _unspaced(self) -> bool:
        gaps = [
            block.gap for block in self.document.blocks if block.kind is BlockKind.PARAGRAPH and len(block.text) > _LONG
        ]
        return sum(gap == "\n" for gap in gaps) > len(gaps) / 2

    def _add(self, index: int, block: Block, span: Span) -> None:
        kept, pieces = self._kept(block, span)
        first, last = len(kept) - len(kept.lstrip(_EDGES)), len(kept.rstrip(_EDGES))
        if first >= last:
            return
        head = without_accents(kept[first : first + 40])
        joined = self._goes_on(block, head, self._is_close(index))
        if joined:
            self._close_up(head, span.start)
        elif self.length:
            self._put("\n", self.origin[-1] + 1)
        start = self.length
        for piece in pieces:
            begin, end = max(piece.start, first), min(piece.end, last)
            if begin < end:
                self._piece(kept, begin, end, piece)
        while self.length > start and self.done[-1][-1] == " ":
            self._drop_last()
        if joined:
            before = self.paragraphs[-1]
            self.paragraphs[-1] = replace(before, span=Span(before.span.start, self.length))
        elif self.length > start:
            whole = Span(start, self.length)
            self.lists_mandates = _MANDATES.match(head) is not None
            self.paragraphs.append(Paragraph(whole, block.kind, block.number, block.level, block.page, index))

    def _kept(self, block: Block, span: Span) -> tuple[str, list[_Piece]]:
        """The block's text without notes' marks and what stands aside, and the pieces that it was put together from."""
        kept: list[str] = []
        pieces: list[_Piece] = []
        place, length = span.start, 0
        first, last = bisect_right(self.reaches, span.start), bisect_left(self.starts, span.end)
        aside = [each for each in self.aside[first:last] if each.overlaps(span)]
        for run in block.runs:
            stop = place + len(run.text)
            for start, end in () if run.note is not None else _outside(place, stop, aside):
                kept.append(run.text[start - place : end - place])
                pieces.append(_Piece(length, length + end - start, start, run.bold, run.italic))
                length += end - start
            place = stop
        return _MANY_FORMED.sub(lambda mark: _SAME[mark[0]], "".join(kept)), pieces

    def _is_close(self, index: int) -> bool:
        """Whether nothing but a line's end parts the block from the one before."""
        before = self.document.blocks[index - 1] if index else None
        return before is not None and before.kind is BlockKind.PARAGRAPH and before.gap == "\n"

    def _goes_on(self, block: Block, head: str, close: bool) -> bool:
        """Whether a block carries on the paragraph before it, which a page's or a line's end broke."""
        if not self.paragraphs or block.kind is not BlockKind.PARAGRAPH:
            return False
        before = self.paragraphs[-1]
        if before.kind not in _RUNNING:
            return False
        if before.kind is BlockKind.ITEM and _ONLY_A_MARK.fullmatch(self._tail(before.span.length)):
            return True  # the mark of an item that stands on a line of its own
        tail = without_accents(self._tail(60))
        dangling = _DANGLING.search(tail)
        if _ENDED.search(tail) and not dangling:
            return False
        if head[0].islower() or _YEAR.match(head):
            return True
        if dangling and (head[0].isalnum() or head[0] in "\"'("):
            return True
        if before.span.length <= _LONG:
            return False
        turned = block.page is not None and before.page is not None and block.page != before.page
        # a list of mandates, which stands over its letter without a full stop, is not gone on with
        carried = head[0].isalnum() or (head[0] in "\"'(" and _ONLY_A_MARK.match(head) is None)
        return (turned and carried) or (close and head[0].isalpha() and not self.lists_mandates)

    def _close_up(self, head: str, start: int) -> None:
        if self.done[-1].endswith("-") and head[0].islower():
            self._unhyphenate(head)
        elif start > self.origin[-1] + 1:
            self.breaks.append(self.length)
            self._put(" ", self.origin[-1] + 1)

    def _piece(self, kept: str, begin: int, end: int, piece: _Piece) -> None:
        start = self.length
        at = begin
        for match in _SPECIAL.finditer(kept, begin, end):
            self._plain(kept, at, match.start(), piece)
            self._special(match[0], kept, match.end(), piece.place + match.start() - piece.start)
            at = match.end()
        self._plain(kept, at, end, piece)
        if piece.bold:
            _extend(self.bold, Span(start, self.length))
        if piece.italic:
            _extend(self.italic, Span(start, self.length))

    def _plain(self, kept: str, begin: int, end: int, piece: _Piece) -> None:
        if begin < end and kept[begin] == " " and (not self.done or self.done[-1][-1] in " \n"):
            begin += 1
        if begin < end:
            place = piece.place - piece.start
            self.done.append(kept[begin:end])
            self.length += end - begin
            self.origin.fromlist(list(range(place + begin, place + end)))  # `extend` takes twice as long

    def _special(self, found: str, kept: str, after: int, place: int) -> None:
        if found[0].isspace():
            self._blank(found, kept, after, place)
        elif unicodedata.combining(found) and self.done:
            composed = unicodedata.normalize("NFC", self.done[-1][-1] + found)
            if len(composed) == 1:
                self.done[-1] = self.done[-1][:-1] + composed
        elif found not in _DROPPED:
            for char in unicodedata.normalize("NFKC", found):
                self._put(char, place)

    def _blank(self, found: str, kept: str, after: int, place: int) -> None:
        broken = "\n" in found or "\f" in found
        if broken and self.done and self.done[-1][-1] == "-":
            following = kept[after : after + 40]
            if following[:1].islower():
                self._unhyphenate(following)
                return
            if following[:1].isalpha() and self._tail(2)[:1].isalnum():
                return  # "Al-" and "Qahtani" on the next line
        if not self.done or self.done[-1][-1] in " \n":
            return
        if broken and self.done[-1][-1] == "/" and self._tail(2)[:1].isalnum() and kept[after : after + 1].isalnum():
            return  # "A/" and "HRC/20/27" on the next line
        if broken:
            self.breaks.append(self.length)
        self._put(" ", place)

    def _unhyphenate(self, following: str) -> None:
        """Drop the hyphen at the end, unless it belongs to the word."""
        before = _WORD_BEFORE.search(self._tail(40)[:-1])
        after = _WORD_AFTER.match(following)
        if before and after:
            first, second = before[1].lower(), after[0].lower()
            if not self.has(first + second) and self._is_compound(first, second):
                return
            self._drop_last()

    def _is_compound(self, first: str, second: str) -> bool:
        """Whether a word is written with a hyphen elsewhere, or its halves stand as words of their own."""
        if len(first) == 1 or first in FIRST_HALVES or self.has(f"{first}-{second}"):
            return True
        return self.has(first) and self.has(second)

    def _drop_last(self) -> None:
        self.done[-1] = self.done[-1][:-1]
        if not self.done[-1]:
            self.done.pop()
        self.length -= 1
        self.origin.pop()
        if self.breaks and self.breaks[-1] == self.length:
            self.breaks.pop()

    def _tail(self, length: int) -> str:
        found = ""
        for piece in reversed(self.done):
            found = piece + found
            if len(found) >= length:
                break
        return found[-length:]

    def _put(self, char: str, place: int) -> None:
        self.done.append(char)
        self.length += 1
        self.origin.append(place)


def _outside(start: int, end: int, aside: list[Span]) -> Iterator[tuple[int, int]]:
    """The stretches of `[start, end)` that none of the spans, which are in order, covers."""
    for each in aside:
        if each.start > start:
            yield start, min(each.start, end)
        start = max(start, each.end)
        if start >= end:
            return
    if start < end:
        yield start, end


def _extend(spans: list[Span], span: Span) -> None:
    """Add a span, as one with the last where only a blank parts them."""
    if span.length and spans and spans[-1].end >= span.start - 1:
        spans[-1] = Span(spans[-1].start, span.end)
    elif span.length:
        spans.append(span)
