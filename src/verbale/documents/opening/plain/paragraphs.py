"""A page's lines into blocks: paragraphs by blanks, width and indent.

A line ends for width alone where the next line's first word would not have fitted on it; anything else that begins a
line is a block of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from verbale.documents.opening.marks import Mark, follows, mark_of
from verbale.documents.opening.plain.columns import Row, parted
from verbale.documents.opening.plain.lines import Line
from verbale.documents.opening.plain.notes import Foot
from verbale.documents.tree import Block, BlockKind, Run

_FITS = 0.8
"""A break is meant where the next word would have ended before this share of the width; letters differ in width."""
_FITS_ENDED = 0.88
"""The same where a sentence ends with the line and another begins."""
_SHORT = 0.6
_ENDED = re.compile(r"[.:;?!…][\"'”’»)\]\d]*$")


@dataclass
class Paragraphs:
    """Reads one page."""

    lines: Sequence[Line]
    width: int
    page: int | None
    aside: frozenset[int]
    """The places of lines that are no running text."""
    foot: Foot
    stack: list[int] = field(default_factory=list)
    """The indents of the items that are open."""
    numbers: list[str] = field(default_factory=list)
    """The numbers of the items before."""
    row: int = -1

    def blocks(self) -> Iterator[Block]:
        self.base = min((line.indent for line in self.lines if line.text), default=0)
        self.places = {id(line): place for place, line in enumerate(self.lines)}
        start = 0
        while start < len(self.lines):
            stop = self._stop(start)
            group = self.lines[start:stop]
            after = stop
            while after < len(self.lines) and not self.lines[after].text:
                after += 1
            gap = "\n" * (after - stop + (stop > start))
            if after == len(self.lines):
                gap = gap[: max(after - stop, 0)]  # the last line ends with the page
            if group:
                found = list(self._group(group, start))
                yield from found[:-1]
                yield replace(found[-1], gap=gap)
            start = after

    def _stop(self, start: int) -> int:
        """The place after the lines that stand together with the one at the start."""
        stop = start
        while stop < len(self.lines) and self.lines[stop].text:
            new = stop in self.aside or stop == self.foot.first or stop in self.foot.begins
            if stop > start and new:
                break
            stop += 1
            if start in self.aside:
                break
        return stop

    def _group(self, group: Sequence[Line], start: int) -> Iterator[Block]:
        if start in self.aside:
            yield Block(BlockKind.FURNITURE, (Run(group[0].text),), page=self.page)
        elif start >= self.foot.first:
            yield self._note(group, self.foot.begins.get(start))
        else:
            for stretch in parted(group):
                if isinstance(stretch[0], Line):
                    yield from self._split([line for line in stretch if isinstance(line, Line)])
                else:
                    yield from self._cells([row for row in stretch if not isinstance(row, Line)])

    def _note(self, group: Sequence[Line], mark: str | None) -> Block:
        text = "\n".join(line.text for line in group)
        if mark:
            text = f"{mark} {text[len(mark) :].lstrip()}"  # a mark on a line of its own takes the next line
        return Block(BlockKind.NOTE, (Run(text),), "\n", number=mark, page=self.page)

    def _cells(self, rows: Sequence[Row]) -> Iterator[Block]:
        for row in rows:
            self.row += 1
            filled = sorted(row)
            for column in filled:
                gap = "\n" if column == filled[-1] else "\t"
                text = "\n".join(row[column])
                yield Block(BlockKind.CELL, (Run(text),), gap, page=self.page, row=self.row, column=column)

    def _split(self, group: Sequence[Line]) -> Iterator[Block]:
        """The blocks of neighbouring lines."""
        width = self._local(group)
        block: list[Line] = []
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

    def _local(self, group: Sequence[Line]) -> int:
        """The width of these lines: their own where they are running text in a narrower column."""
        if not self.width or len(group) < 3:
            return self.width
        most = max(line.end for line in group)
        full = sum(line.end >= most * 0.85 for line in group)
        long = max(len(line.text) for line in group)
        return most if long >= 40 and full >= (len(group) - 1) * 0.7 else self.width

    def _begins(self, block: list[Line], mark: Mark | None, line: Line, found: Mark | None, width: int) -> bool:
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

    def _block(self, lines: list[Line], mark: Mark | None) -> Block:
        text = "\n".join(line.text for line in lines)
        runs = tuple(self._runs(lines))
        indent = lines[0].indent
        if mark:
            while self.stack and self.stack[-1] >= indent:
                self.stack.pop()
            self.stack.append(indent)
            return Block(BlockKind.ITEM, runs, "\n", len(self.stack) - 1, mark.number, self.page)
        if len(lines) == 1 and _capital(text):
            return Block(BlockKind.HEADING, runs, "\n", 1, page=self.page)
        level = 1 if min(line.indent for line in lines) >= self.base + 3 else 0
        return Block(BlockKind.PARAGRAPH, runs, "\n", level, page=self.page)

    def _runs(self, lines: Sequence[Line]) -> Iterator[Run]:
        """The lines' words, each note's mark in a run of its own."""
        words = ""
        for number, line in enumerate(lines):
            words += "\n" if number else ""
            start = 0
            for begin, end in self.foot.marks.get(self.places[id(line)], ()):
                yield Run(words + line.text[start:begin])
                yield Run(line.text[begin:end], note=line.text[begin:end])
                words, start = "", end
            words += line.text[start:]
        if words:
            yield Run(words)


def _alone(before: Line, line: Line, following: Sequence[Line], width: int) -> bool:
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
