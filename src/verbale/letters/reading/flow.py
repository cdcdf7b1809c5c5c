"""The flow: a letter's running text as the finders read it, each character tied to its place in the document's text.

The text of a record keeps every character of the file. The flow is a view of it in which a finder need not think of
lines, pages or type: what stands aside (furniture, letterhead, an addressee block in mid-sentence) is left out, broken
lines, paragraphs and words are joined, blanks are single, quotation marks and apostrophes are straight. Paragraphs are
parted by one "\\n". `plain` is the same without accents, character for character, so that a pattern written without
accents finds a text that has lost them. Spans in the flow go back to the text with `back`. `flowing` makes it.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from verbale.documents.tree import BlockKind
from verbale.letters.reading.openings import Words, matches_at
from verbale.letters.reading.sentences import sentence_ends
from verbale.spans import Span

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


@lru_cache(maxsize=4096)
def _base(letter: str) -> str:
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isalpha() else letter


def without_accents(text: str) -> str:
    """The text with each accented letter replaced by its base letter, of the same length."""
    if not text.isascii():
        # a letter has few such characters, most of them again and again: this is several times faster than to translate all
        for letter in set(_BEYOND_ASCII.findall(text)):
            text = text.replace(letter, _base(letter))
    return text


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
    unspaced: bool = False
    """Whether no blank lines part the document's paragraphs, so that one whose last line is full runs into the next."""

    @cached_property
    def plain(self) -> str:
        return without_accents(self.text)

    @cached_property
    def low(self) -> str:
        """`plain` in lower case, character for character."""
        low = self.plain.lower()
        if len(low) == len(self.plain):
            return low
        return "".join(char.lower() if len(char.lower()) == 1 else char for char in self.plain)

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

    @cached_property
    def words(self) -> Words:
        return Words(self.low)

    @cached_property
    def capitals(self) -> list[int]:
        """The places of the words that begin with a capital."""
        plain = self.plain
        return [start for start, _ in self.words.spans if plain[start].isupper()]

    def capitalised(self, pattern: re.Pattern[str], span: Span) -> Iterator[re.Match[str]]:
        """What a pattern that begins a word with a capital finds in `plain`, tried at such words only."""
        return matches_at(self.capitals, pattern, self.plain, span)

    def sentences_from(self, place: int) -> Iterator[Span]:
        """The sentences that begin at a place or after it."""
        return islice(self.sentences, bisect_left(self._sentence_starts, place), None)

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the place; between two, the one before."""
        return self.sentences[max(bisect_right(self._sentence_starts, place) - 1, 0)]

    def paragraph_at(self, place: int) -> Paragraph:
        return self.paragraphs[max(bisect_right(self._paragraph_starts, place) - 1, 0)]

    def is_line(self, place: int) -> bool:
        """Whether the document begins a line at the place, in mid-paragraph."""
        index = bisect_left(self.breaks, place - 1)
        return index < len(self.breaks) and self.breaks[index] == place - 1

    def back(self, span: Span) -> Span:
        """The span of the document's text from which a span of the flow was read, without blanks at its ends."""
        start, end = span
        while end > start and self.text[end - 1] in " \n":
            end -= 1
        while start < end and self.text[start] in " \n":
            start += 1
        span = Span(start, end)
        if span.end <= span.start:
            place = self.origin[span.start] if span.start < len(self.origin) else 0
            return Span(place, place)
        return Span(self.origin[span.start], self.origin[span.end - 1] + 1)
