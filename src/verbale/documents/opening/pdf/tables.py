"""Drawn tables: which words stand in which cell, by the lines between them."""

from bisect import bisect_right
from dataclasses import dataclass

from verbale.documents.opening.pdf.page import Page

_TOUCH = 3.0
"""Points: lines that end so near each other belong to one table."""


@dataclass(frozen=True, slots=True)
class Grid:
    """`columns` and `rows` are the places of the lines between cells, from left and top, the outer ones among them."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def row(self, place: float) -> int | None:
        """The row at a place from the top, None outside of the table."""
        inside = self.rows[0] - _TOUCH < place < self.rows[-1] + _TOUCH
        return min(max(bisect_right(self.rows, place) - 1, 0), len(self.rows) - 2) if inside else None

    def column(self, left: float, right: float) -> int | None:
        """The column of words with these edges, None outside of the table."""
        middle = (left + right) / 2
        inside = self.columns[0] - _TOUCH < middle < self.columns[-1] + _TOUCH
        return min(max(bisect_right(self.columns, middle) - 1, 0), len(self.columns) - 2) if inside else None


def grids(page: Page) -> list[Grid]:
    """The page's tables with at least two columns and two rows, from the top."""
    found: list[Grid] = []
    zone: list[tuple[float, float, float]] = []
    for bar in sorted(page.bars, key=lambda each: each[1]):
        if zone and bar[1] > max(each[2] for each in zone) + _TOUCH:
            found += _grid(zone, page)
            zone = []
        zone.append(bar)
    return found + _grid(zone, page)


def _grid(bars: list[tuple[float, float, float]], page: Page) -> list[Grid]:
    columns = _apart([bar[0] for bar in bars])
    if len(columns) < 3:
        return []
    top, bottom = min(bar[1] for bar in bars), max(bar[2] for bar in bars)
    across = [rule[2] for rule in page.rules if rule[0] < columns[-1] and rule[1] > columns[0]]
    rows = _apart([place for place in across if top - _TOUCH < place < bottom + _TOUCH])
    return [Grid(columns, rows)] if len(rows) >= 3 else []


def _apart(places: list[float]) -> tuple[float, ...]:
    """The places in order, those that are the same but for a line's width once."""
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > _TOUCH:
            kept.append(place)
    return tuple(kept)
