"""Lines into blocks: by leading, size, indent, marks and the width that a line leaves free."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from verbale.documents.opening.layout.furniture import Furniture
from verbale.documents.opening.layout.lines import Line, Sheet
from verbale.documents.opening.layout.notes import begins_note, foot_of
from verbale.documents.opening.layout.runs import box_of, runs_of
from verbale.documents.opening.layout.setting import Setting
from verbale.documents.opening.marks import Mark, follows, mark_of
from verbale.documents.opening.source import Source
from verbale.documents.tree import Block, BlockKind, Run

_STEP = 1.22
"""Times the usual leading: paragraphs stand farther apart than this, lines of one paragraph less."""
_FREE = 0.06
"""Of the column's width: a line that leaves so much more free than the next word needs was ended on purpose."""
_BIG = 1.12
_ENDED = re.compile(r"[.:;?!…][\"'”’»)\]\d]*$")


@dataclass
class _Group:
    lines: list[Line]
    mark: Mark | None = None
    note: str | None = None


def blocks_of(sheets: list[Sheet], source: Source) -> Iterator[Block]:
    """The blocks of all pages, each page's end in the gap of its last block."""
    paragraphs = Paragraphs(Setting.of(sheets), Furniture.among(sheets))
    for sheet in sheets:
        source.hurry()
        yield from paragraphs.blocks(sheet) or [Block(BlockKind.PARAGRAPH, (), gap="\n\n\f")]


@dataclass
class Paragraphs:
    """Reads page after page, since numbers of items go on over pages."""

    setting: Setting
    furniture: Furniture
    numbers: list[str] = field(default_factory=list)
    indents: list[float] = field(default_factory=list)

    def blocks(self, sheet: Sheet) -> list[Block]:
        """The page's blocks; the last one's gap ends the page."""
        aside = self.furniture.of(sheet)
        foot = foot_of(sheet, aside, self.setting.size)
        groups = list(self._groups(sheet, aside, foot))
        blocks: list[Block] = []
        row = 0
        for place, (kind, group) in enumerate(groups):
            following = groups[place + 1][1].lines[0] if place + 1 < len(groups) else None
            gap = self._gap(group.lines[-1], following)
            if kind is BlockKind.CELL:
                cells = group.lines[0].cells or []
                for number, cell in enumerate(cells):
                    last = number == len(cells) - 1
                    column = cell.column if cell.drawn else number
                    blocks.append(
                        Block(
                            kind, tuple(runs_of([cell], self.setting.heaviest)), gap if last else "\t", page=sheet.number,
                            row=row, column=column, box=box_of([cell]),
                        )
                    )  # fmt: skip
                row += 1
                continue
            row = 0
            blocks.append(self._block(kind, group, gap, sheet))
        if sheet.stamps:
            blocks.append(Block(BlockKind.FURNITURE, (Run(sheet.stamps),), page=sheet.number))
        if blocks:
            blocks[-1] = replace(blocks[-1], gap="\n\n\f")
        return blocks

    def _gap(self, line: Line, following: Line | None) -> str:
        if following is None or following.base < line.base:
            return "\n\n"
        step = following.base - line.base
        return "\n\n" if step > self.setting.leading * _STEP * max(line.size / self.setting.size, 0.8) else "\n"

    def _groups(self, sheet: Sheet, aside: frozenset[int], foot: int) -> Iterator[tuple[BlockKind, _Group]]:
        group: _Group | None = None
        lines = [line for place, line in enumerate(sheet.lines) if place not in aside]
        last_note: str | None = None
        for place, line in enumerate(sheet.lines):
            if place in aside:
                if group:
                    yield self._kind(group), group
                    group = None
                yield BlockKind.FURNITURE, _Group([line])
                continue
            if place >= foot:
                note = begins_note(line, last_note)
                if group and (note or group.note is None or self._apart(group.lines[-1], line)):
                    yield self._kind(group), group
                    group = None
                if group is None:
                    group = _Group([], note=note or "")
                last_note = note or last_note
                group.lines.append(line)
                continue
            if line.cells and (line.drawn or self._tabular(sheet.lines, place)):
                if group:
                    yield self._kind(group), group
                    group = None
                yield BlockKind.CELL, _Group([line])
                continue
            found = mark_of(line.text)
            if group and self._begins(group, line, found, lines):
                yield self._kind(group), group
                group = None
            if group is None:
                group = _Group([], found)
                if found and found.number:
                    self.numbers.append(found.number)
            group.lines.append(line)
        if group:
            yield self._kind(group), group

    def _tabular(self, lines: list[Line], place: int) -> bool:
        """Whether the line above or below has its parts at the same places."""
        here = [cell.left for cell in lines[place].cells or ()]
        for other in lines[max(place - 1, 0) : place] + lines[place + 1 : place + 2]:
            there = [cell.left for cell in other.cells or ()]
            if len(here) == len(there) and all(abs(a - b) < 6 for a, b in zip(here, there, strict=True)):
                return True
        return False

    def _apart(self, before: Line, line: Line) -> bool:
        step = line.base - before.base
        return step < 0 or step > self.setting.leading * _STEP or line.column != before.column

    def _begins(self, group: _Group, line: Line, found: Mark | None, lines: list[Line]) -> bool:
        """Whether a line begins a block rather than going on with the one before."""
        before = group.lines[-1]
        leading = self.setting.leading * max(line.size / self.setting.size, 1.0)
        step = line.base - before.base
        if step < -line.size * 0.3 or step > leading * _STEP or line.column != before.column:
            return True
        if group.mark and len(group.lines) == 1 and group.mark.length >= len(before.text):
            return False  # a mark alone waits for its text
        if abs(line.size - before.size) > 0.12 * before.size:
            return True
        edge = self.setting.edge(before, lines)
        free = edge - before.right - line.first_word - line.size * 0.25
        meant = free > _FREE * max(edge - before.left, 1.0)
        ended = _ENDED.search(before.text) is not None
        if found and group.mark and self._next(group, found, line):
            return True
        if ended and line.bold and not before.runs[-1].bold and line.text[:1].isupper() and not self.setting.heaviest:
            return True  # a title below a full line
        if found and (ended or meant):
            return found.number is None or self._expected(found.number) or (ended and meant)
        if ended and line.left > before.left + line.size * 0.8 and not (group.mark and len(group.lines) == 1):
            return True
        if ended and meant and len(group.lines) > 1 and line.left < before.left - line.size * 0.8:
            return True
        return meant and (ended or not line.text[:1].islower())

    def _next(self, group: _Group, found: Mark, line: Line) -> bool:
        """Whether the line is the item after the group's, hanging like it."""
        before = group.mark.number if group.mark else None
        first = group.lines[0]
        hanging = len(group.lines) == 1 or group.lines[1].left > first.left + 4
        return before is not None and hanging and abs(line.left - first.left) < 2 and follows(found.number, before)

    def _expected(self, number: str) -> bool:
        return follows(number, None) or any(follows(number, before) for before in self.numbers[-12:])

    def _kind(self, group: _Group) -> BlockKind:
        if group.note is not None:
            return BlockKind.NOTE
        if group.mark:
            return BlockKind.ITEM
        lines = group.lines
        text = lines[0].text
        if len(lines) <= 3 and sum(len(line.text) for line in lines) <= 160 and text[-1:] not in (",", ";", "."):
            if min(line.size for line in lines) > self.setting.size * _BIG:
                return BlockKind.HEADING
            letters = sum(map(str.isalpha, text))
            if len(lines) == 1 and letters > 3 and text.isupper() and lines[0].bold and not self.setting.heaviest:
                return BlockKind.HEADING
        return BlockKind.PARAGRAPH

    def _block(self, kind: BlockKind, group: _Group, gap: str, sheet: Sheet) -> Block:
        lines = group.lines
        runs = tuple(runs_of(lines, self.setting.heaviest))
        number: str | None = None
        level = 0
        if kind is BlockKind.ITEM and group.mark:
            number = group.mark.number
            level = self._level(lines[0].left)
        elif kind is BlockKind.NOTE:
            number = group.note or None
        elif kind is BlockKind.HEADING:
            level = 1 if lines[0].size > self.setting.size * 1.3 else 2
        elif kind is BlockKind.PARAGRAPH:
            left = min(line.left for line in lines)
            level = 1 if len(lines) > 1 and left > self._margin(lines[0].column) + 2 * self.setting.size else 0
        return Block(kind, runs, gap, level, number, sheet.number, box=box_of(lines))

    def _level(self, left: float) -> int:
        while self.indents and self.indents[-1] > left - 3:
            self.indents.pop()
        self.indents.append(left)
        return len(self.indents) - 1

    def _margin(self, column: int) -> float:
        known = sorted(key[1] * 12.0 for key in self.setting.edges if key[0] == column)
        return known[bisect_left(known, 0.0)] if known else 0.0
