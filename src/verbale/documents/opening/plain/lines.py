"""A text as lines, and the width to which it is set."""

from collections.abc import Sequence
from dataclasses import dataclass

_UNWRAPPED = 200
"""A longer line was not broken for width, so that no other line of the file was."""
_NARROWEST = 50


@dataclass(frozen=True, slots=True)
class Line:
    indent: int
    text: str

    @property
    def end(self) -> int:
        return self.indent + len(self.text)


def line_of(line: str) -> Line:
    line = line.expandtabs(8) if line.startswith("\t") else line
    text = line.strip()
    return Line(len(line) - len(line.lstrip()), text)


def width_of(lines: Sequence[Line]) -> int:
    """The width to which the text is set; 0 where it is not."""
    ends = sorted(line.end for line in lines if line.text)
    if not ends or ends[-1] > _UNWRAPPED:
        return 0
    return max(ends[int(len(ends) * 0.95)], _NARROWEST) if len(ends) > 1 else _NARROWEST
