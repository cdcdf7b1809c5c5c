"""Counts of what was found, missed and made up."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Figure:
    """Of one field: facts right, false, and missed; and of the right ones, those whose spans agree to the letter.

    A fact whose value differs is one false and one missed.
    """

    right: int = 0
    false: int = 0
    missed: int = 0
    exact: int = 0
    placed: int = 0
    """Of the right ones, those whose places were compared at all."""

    def __add__(self, other: "Figure") -> "Figure":
        return Figure(
            self.right + other.right,
            self.false + other.false,
            self.missed + other.missed,
            self.exact + other.exact,
            self.placed + other.placed,
        )

    @property
    def golden(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float | None:
        """Of what was read, how much is right. None where nothing was read."""
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def recall(self) -> float | None:
        """Of what the letter says, how much was read. None where it says nothing."""
        return self.right / self.golden if self.golden else None

    @property
    def f1(self) -> float | None:
        """None where there was nothing to read and nothing was."""
        whole = 2 * self.right + self.false + self.missed
        return 2 * self.right / whole if whole else None

    @property
    def exact_spans(self) -> float | None:
        return self.exact / self.placed if self.placed else None


class Fault(StrEnum):
    MISSED = "missed"
    FALSE = "false"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Difference:
    """What is wrong in one fact: its words in the letter, the golden value and the one read."""

    field: str
    fault: Fault
    words: str
    golden: str | None
    read: str | None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Of one letter: a figure for each field, in the order of the record, and every difference."""

    figures: dict[str, Figure]
    differences: tuple[Difference, ...]


def total(comparisons: Iterable[Comparison]) -> dict[str, Figure]:
    """The figures of many letters, added up field by field."""
    whole: dict[str, Figure] = {}
    for comparison in comparisons:
        for field, figure in comparison.figures.items():
            whole[field] = whole.get(field, Figure()) + figure
    return whole
