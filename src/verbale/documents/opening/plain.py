"""Plain text into blocks, also what programs that take text out of PDFs print: paragraphs by blanks, width and indent.

A line ends for width alone where the next line's first word would not have fitted on it; anything else that begins a
line is a block of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from verbale.documents.opening.marks import Mark, follows, mark_of
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Run

_FITS = 0.8
"""A break is meant where the next word would have ended before this share of the width; letters differ in width."""
_FITS_ENDED = 0.88
"""The same where a sentence ends with the line and another begins."""
_SHORT = 0.6
_UNWRAPPED = 200
"""A longer line was not broken for width, so that no other line of the file was."""
_NARROWEST = 50
_ENDED = re.compile(r"[.:;?!…][\"'”’»)\]\d]*$")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—|] ?|(?P<round>\( ?)|(?P<square>\[ ?))?(?:(?:page|página|pag\.|p\.) ?)?\d{1,4}(?: ?(?:/|of|de|sur) ?\d{1,4})?"
    r"(?(round) ?\)|(?(square) ?\]|(?: ?[-–—|])?))",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3}")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    text: str

    @property
    def end(self) -> int:
        return self.indent + len(self.text)


def blocks_of(text: str, source: Source) -> Iterator[Block]:
    """The blocks of a text whose lines end in "\\n" and whose pages end in "\\f"."""
    sheets = text.split("\f")
    count = len(sheets) - (not sheets[-1].strip())
    if count > source.limits.pages:
        raise source.too_many_pages(count)
    pages = [[_line(line) for line in sheet.split("\n")] for sheet in sheets]
    width = _width([line for page in pages for line in page])
    furniture = _furniture(pages) if len(pages) > 1 else frozenset()
    for number, page in enumerate(pages, 1):
        source.hurry()
        last = number == len(pages)
        reader = _Page(page, width, number if len(pages) > 1 else None, furniture)
        waiting: Block | None = None
        for block in reader.blocks():
            if waiting:
                yield waiting
            waiting = block
        if waiting:
            yield waiting if last else replace(waiting, gap=waiting.gap + "\f")
        elif not last:
            yield Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")


def _line(line: str) -> _Line:
    line = line.expandtabs(8) if line.startswith("\t") else line
    text = line.strip()
    return _Line(len(line) - len(line.lstrip()), text)


def _width(lines: Sequence[_Line]) -> int:
    """The width to which the text is set; 0 where it is not."""
    ends = sorted(line.end for line in lines if line.text)
    if not ends or ends[-1] > _UNWRAPPED:
        return 0
    return max(ends[int(len(ends) * 0.95)], _NARROWEST) if len(ends) > 1 else _NARROWEST


def _furniture(pages: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """What recurs as first or last line of pages, its digits left out."""
    heads: Counter[str] = Counter()
    filled = 0
    for page in pages:
        ends = _ends(page)
        filled += bool(ends)
        worded = (place for place in ends if _WORD.search(page[place].text))  # not the mark of an item
        heads.update({_DIGITS.sub("0", page[place].text) for place in worded if _apart(page, place)})
    needed = max(3, filled // 3)
    return frozenset(head for head, count in heads.items() if count >= needed)


def _ends(page: Sequence[_Line]) -> tuple[int, ...]:
    """The places of a page's first and last line with text."""
    filled = [place for place, line in enumerate(page) if line.text]
    return (filled[0], filled[-1]) if filled else ()


def _apart(page: Sequence[_Line], place: int) -> bool:
    """Whether a line is the page's first with text, or has a blank one before it."""
    return not any(line.text for line in page[:place]) or not page[place - 1].text


@dataclass
class _Page:
    lines: Sequence[_Line]
    width: int
    number: int | None
    furniture: frozenset[str]
    stack: list[int] = field(default_factory=list)
    """The indents of the items that are open."""
    numbers: list[str] = field(default_factory=list)
    """The numbers of the items before."""

    def blocks(self) -> Iterator[Block]:
        aside = self._aside()
        self.base = min((line.indent for line in self.lines if line.text), default=0)
        group: list[_Line] = []
        start = 0
        while start < len(self.lines):
            stop = start
            group = []
            while stop < len(self.lines) and self.lines[stop].text and (stop not in aside or stop == start):
                group.append(self.lines[stop])
                stop += 1
                if start in aside:
                    break
            after = stop
            while after < len(self.lines) and not self.lines[after].text:
                after += 1
            gap = "\n" * (after - stop + (stop > start))
            if after == len(self.lines):
                gap = gap[: max(after - stop, 0)]  # the last line ends with the page
            if group:
                found = [self._furniture(group[0])] if start in aside else list(self._split(group))
                yield from found[:-1]
                yield replace(found[-1], gap=gap)
            start = after

    def _aside(self) -> frozenset[int]:
        if self.number is None:
            return frozenset()
        return frozenset(
            place
            for place in _ends(self.lines)
            if _PAGE_NUMBER.fullmatch(self.lines[place].text)
            or (_DIGITS.sub("0", self.lines[place].text) in self.furniture and _apart(self.lines, place))
        )

    def _furniture(self, line: _Line) -> Block:
        return Block(BlockKind.FURNITURE, (Run(line.text),), page=self.number)

    def _split(self, group: list[_Line]) -> Iterator[Block]:
        """The blocks of neighbouring lines."""
        width = self._local(group)
        block: list[_Line] = []
        mark: Mark | None = None
        for place, line in enumerate(group):
            found = mark_of(line.text)
            if block and (
                self._begins(block, mark, line, found, width)
                or _alone(block[-1], line, group[place + 1 : place + 2], width)
            ):
                yield self._block(block, mark)
                block = []
            if not block:
                mark = found
                if mark and mark.number:
                    self.numbers.append(mark.number)
            block.append(line)
        yield self._block(block, mark)

    def _local(self, group: list[_Line]) -> int:
        """The width of these lines: their own where they are running text in a narrower column."""
        if not self.width or len(group) < 3:
            return self.width
        most = max(line.end for line in group)
        full = sum(line.end >= most * 0.85 for line in group)
        long = max(len(line.text) for line in group)
        return most if long >= 40 and full >= (len(group) - 1) * 0.7 else self.width

    def _begins(self, block: list[_Line], mark: Mark | None, line: _Line, found: Mark | None, width: int) -> bool:
        before = block[-1]
        if not width:
            return True
        if mark and len(block) == 1 and mark.length >= len(before.text):
            return False  # a mark alone waits for its text
        ended = _ENDED.search(before.text) is not None
        meant = before.end + 1 + len(line.text.split(None, 1)[0]) <= width * _FITS
        if found and (ended or meant or (found.number is None and found.text != "-")):
            return found.number is None or self._expected(found.number) or (ended and meant)
        if mark and abs(line.indent - block[0].indent - mark.length) <= 1:
            return meant and ended and line.text[0].isupper()
        if ended and line.indent >= before.indent + 2 and not (mark and len(block) == 1):
            return True
        if ended and len(block) > 1 and line.indent <= before.indent - 2:
            return True
        if ended and not line.text[0].islower():
            return before.end + 1 + len(line.text.split(None, 1)[0]) <= width * _FITS_ENDED
        return meant and (ended or not line.text[0].islower())

    def _expected(self, number: str) -> bool:
        """Whether an item with this number may come now: a list's first, or the next of one of the last items."""
        return follows(number, None) or any(follows(number, before) for before in self.numbers[-12:])

    def _block(self, lines: list[_Line], mark: Mark | None) -> Block:
        text = "\n".join(line.text for line in lines)
        indent = lines[0].indent
        if mark:
            while self.stack and self.stack[-1] >= indent:
                self.stack.pop()
            self.stack.append(indent)
            return Block(BlockKind.ITEM, (Run(text),), "\n", len(self.stack) - 1, mark.number, self.page)
        if len(lines) == 1 and _capital(text):
            return Block(BlockKind.HEADING, (Run(text),), "\n", 1, page=self.page)
        level = 1 if min(line.indent for line in lines) >= self.base + 3 else 0
        return Block(BlockKind.PARAGRAPH, (Run(text),), "\n", level, page=self.page)

    @property
    def page(self) -> int | None:
        return self.number


def _alone(before: _Line, line: _Line, following: list[_Line], width: int) -> bool:
    """Whether a line is a short one with another after it, as a name above a title, or leads in what follows."""
    if not following or not line.text[0].isupper() or line.end > width * _SHORT or not following[0].text[0].isupper():
        return False
    if line.text.endswith(":"):
        return _ENDED.search(before.text) is not None
    return not _ENDED.search(line.text) and not line.text.endswith(",") and line.text[-1].isalpha()


def _capital(text: str) -> bool:
    """Whether a line is a title in capitals."""
    letters = sum(map(str.isalpha, text))
    return (
        letters >= 4
        and len(text) <= 80
        and text.isupper()
        and text[-1] not in ".,:;"
        and not any(map(str.isdigit, text))
    )
