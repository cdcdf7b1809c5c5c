"""The flow: a letter's running text as the finders read it, each character tied to its place in the document's text.

The text of a record keeps every character of the file. The flow is a view of it in which a finder need not think of
lines, pages or type: what stands aside (furniture, letterhead, an addressee block in mid-sentence) is left out, broken
lines, paragraphs and words are joined, blanks are single, quotation marks and apostrophes are straight. Paragraphs are
parted by one "\\n". `plain` is the same without accents, character for character, so that a pattern written without
accents finds a text that has lost them. Spans in the flow go back to the text with `back`.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from verbale.documents.tree import Block, BlockKind, Document
from verbale.letters.reading.sentences import sentence_ends
from verbale.spans import Span

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\ufffe", "-"),
        **dict.fromkeys("\u2012\u2013\u2014\u2015", "–"),
    }
)
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e")
_WORD_BEFORE = re.compile(r"(\w+)$")
_WORD_AFTER = re.compile(r"\w+")
_DANGLING = re.compile(
    # a paragraph that ends in one of these goes on after the break
    r"(?:[,\-–(]|\b(?:the|of|and|or|in|on|to|by|for|with|from|at|as|an?|that|which|his|her|their|its|Mr\.|Ms\.|Mrs\.|article|articles|"
    r"de|du|des|la|le|les|l'|d'|et|ou|en|au|aux|par|pour|dans|sur|que|qui|un|une|sa|son|ses|M\.|Mme|"
    r"del|el|los|las|y|e|o|por|para|con|a|al|su|sus|una|Sr\.|Sra\.|articulo|articulos))$"
)
_ENDED = re.compile(r"[.:;!?…]['\")\]]*$")
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def without_accents(text: str) -> str:
    """The text with each accented letter replaced by its base letter, of the same length."""
    if text.isascii():
        return text
    return "".join(char if char.isascii() else _base(char) for char in text)


def _base(char: str) -> str:
    first = unicodedata.normalize("NFD", char)[0]
    return first if first.isalpha() else char


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the flow; `block` is the index of its first block in the document."""

    span: Span
    kind: BlockKind
    number: str | None
    level: int
    page: int | None
    block: int


@dataclass(frozen=True)
class Flow:
    text: str
    origin: "array[int]"
    """For each character of the flow, its place in the document's text."""
    paragraphs: tuple[Paragraph, ...]
    bold: tuple[Span, ...]
    italic: tuple[Span, ...]
    breaks: tuple[int, ...]
    """Places of the flow's blanks at which the document breaks a line."""

    @classmethod
    def of(cls, document: Document, aside: Iterable[Span] = ()) -> "Flow":
        """The flow of a document without the spans of its text that stand aside."""
        return _Builder(document, sorted(aside)).build()

    @cached_property
    def plain(self) -> str:
        return without_accents(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order; none crosses a paragraph."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Span]:
        for paragraph in self.paragraphs:
            start = paragraph.span.start
            for end in sentence_ends(self.plain, paragraph.span):
                if end > start:
                    yield Span(start, end)
                start = end
                while start < paragraph.span.end and self.text[start] == " ":
                    start += 1

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.span.start for paragraph in self.paragraphs]

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the place; between two, the one before."""
        return self.sentences[max(bisect_right(self._sentence_starts, place) - 1, 0)]

    def paragraph_at(self, place: int) -> Paragraph:
        return self.paragraphs[max(bisect_right(self._paragraph_starts, place) - 1, 0)]

    def back(self, span: Span) -> Span:
        """The span of the document's text from which a span of the flow was read."""
        if span.end <= span.start:
            place = self.origin[span.start] if span.start < len(self.origin) else 0
            return Span(place, place)
        return Span(self.origin[span.start], self.origin[span.end - 1] + 1)

    def is_bold(self, span: Span) -> bool:
        """Whether all of the span is set in bold."""
        return any(bold.covers(span) for bold in self.bold)


class _Builder:
    def __init__(self, document: Document, aside: list[Span]) -> None:
        self.document = document
        self.aside = aside
        self.words = frozenset(re.findall(r"\w+(?:-\w+)*", document.text.lower()))
        self.chars: list[str] = []
        self.origin: array[int] = array("l")
        self.paragraphs: list[Paragraph] = []
        self.styles: dict[str, list[Span]] = {"bold": [], "italic": []}
        self.breaks: list[int] = []

    def build(self) -> Flow:
        blocks = list(zip(range(len(self.document.blocks)), self.document.blocks, self.document.spans, strict=True))
        for index, block, span in blocks:
            if block.kind not in (BlockKind.NOTE, BlockKind.FURNITURE, BlockKind.OUTSIDE):
                self._add(index, block, span)
        for index, block, span in blocks:  # notes come last, so that none interrupts a sentence
            if block.kind is BlockKind.NOTE:
                self._add(index, block, span)
        return Flow(
            "".join(self.chars),
            self.origin,
            tuple(self.paragraphs),
            tuple(self.styles["bold"]),
            tuple(self.styles["italic"]),
            tuple(self.breaks),
        )

    def _add(self, index: int, block: Block, span: Span) -> None:
        pieces = [(place, char, style) for place, char, style in self._characters(block, span)]
        if not any(not char.isspace() for _, char, _ in pieces):
            return
        first = next(i for i, (_, char, _) in enumerate(pieces) if not char.isspace())
        pieces = pieces[first:]
        head = without_accents("".join(char for _, char, _ in pieces[:40]))
        joined = self._goes_on(block, head)
        if joined:
            self._close_up(head, self.origin[-1] + 1)
        elif self.chars:
            self._put("\n", self.origin[-1] + 1)
        start = len(self.chars)
        for number, (place, char, style) in enumerate(pieces):
            self._character(place, char, style, pieces, number)
        while self.chars and self.chars[-1] == " ":
            self.chars.pop()
            self.origin.pop()
            if self.breaks and self.breaks[-1] == len(self.chars):
                self.breaks.pop()
        if joined:
            last = self.paragraphs[-1]
            self.paragraphs[-1] = Paragraph(
                Span(last.span.start, len(self.chars)), last.kind, last.number, last.level, last.page, last.block
            )
        elif len(self.chars) > start:
            whole = Span(start, len(self.chars))
            self.paragraphs.append(Paragraph(whole, block.kind, block.number, block.level, block.page, index))

    def _characters(self, block: Block, span: Span) -> Iterator[tuple[int, str, str]]:
        """Each character that does not stand aside: its place, itself, and its style ("", "b", "i", "bi")."""
        place = span.start
        aside = [each for each in self.aside if each.overlaps(span)]
        for run in block.runs:
            style = ("b" if run.bold else "") + ("i" if run.italic else "")
            if run.note is None:
                for offset, char in enumerate(run.text):
                    here = place + offset
                    if char not in _DROPPED and not any(each.holds(here) for each in aside):
                        yield here, char, style
            place += len(run.text)

    def _goes_on(self, block: Block, head: str) -> bool:
        """Whether a block carries on the paragraph before it, which a page's or a line's end broke."""
        if not self.paragraphs or block.kind is not BlockKind.PARAGRAPH:
            return False
        before = self.paragraphs[-1]
        if before.kind not in _RUNNING:
            return False
        tail = without_accents("".join(self.chars[-60:]))
        if _ENDED.search(tail) and not _DANGLING.search(tail):
            return False
        if head[0].islower():
            return True
        if _DANGLING.search(tail) and (head[0].isalnum() or head[0] in "\"'("):
            return True
        turned = block.page is not None and before.page is not None and block.page != before.page
        long = before.span.length > 200
        return turned and long and head[0].isalnum()

    def _close_up(self, head: str, place: int) -> None:
        if self.chars and self.chars[-1] == "-" and head[0].islower():
            self._unhyphenate(head)
        else:
            self.breaks.append(len(self.chars))
            self._put(" ", place)

    def _unhyphenate(self, following: str) -> None:
        """Drop the hyphen at the end where the word is not written with one elsewhere."""
        before = _WORD_BEFORE.search("".join(self.chars[-40:-1]))
        after = _WORD_AFTER.match(following)
        if before and after:
            first, second = before[1].lower(), after[0].lower()
            if f"{first}-{second}" in self.words and first + second not in self.words:
                return
            self.chars.pop()
            self.origin.pop()

    def _character(self, place: int, char: str, style: str, pieces: list[tuple[int, str, str]], number: int) -> None:
        if unicodedata.combining(char) and self.chars:
            composed = unicodedata.normalize("NFC", self.chars[-1] + char)
            if len(composed) == 1:
                self.chars[-1] = composed
            return
        if char.isspace() or char in "\x0b\x0c\u2028\u2029":
            self._blank(place, char, pieces, number)
            return
        same = char.translate(_SAME)
        if "\ufb00" <= char <= "\ufb06" or char == "…":
            same = unicodedata.normalize("NFKC", char)
        for each in same:
            self._put(each, place)
            for name, letter in (("bold", "b"), ("italic", "i")):
                if letter in style:
                    self._style(name, len(self.chars))

    def _blank(self, place: int, char: str, pieces: list[tuple[int, str, str]], number: int) -> None:
        if char == "\n" and self.chars and self.chars[-1] == "-" and number + 1 < len(pieces):
            following = "".join(each for _, each, _ in pieces[number + 1 : number + 40]).lstrip()
            if following and following[0].islower():
                self._unhyphenate(following)
                return
            if following and len(self.chars) > 1 and self.chars[-2].isalnum():
                return  # "Al-" and "Qahtani" on the next line
        if self.chars and self.chars[-1] == "\n":
            return
        if self.chars and self.chars[-1] == " ":
            if char == "\n" and (not self.breaks or self.breaks[-1] != len(self.chars) - 1):
                self.breaks.append(len(self.chars) - 1)
            return
        if char == "\n":
            self.breaks.append(len(self.chars))
        self._put(" ", place)

    def _put(self, char: str, place: int) -> None:
        self.chars.append(char)
        self.origin.append(place)

    def _style(self, name: str, end: int) -> None:
        spans = self.styles[name]
        if spans and (spans[-1].end == end - 1 or (spans[-1].end == end - 2 and self.chars[end - 2] == " ")):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(end - 1, end))
