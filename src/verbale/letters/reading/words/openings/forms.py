"""Tables of patterns as text: a pattern a line, carried on by lines that are set in more deeply."""

import textwrap

from verbale.letters.record import PartKind

Openings = dict[PartKind, tuple[str, ...]]


def forms(table: str) -> tuple[str, ...]:
    """The patterns of a table. White space at the ends of a line is no part of a pattern."""
    patterns: list[str] = []
    for line in textwrap.dedent(table).splitlines():
        if not line.strip():
            continue
        if line[0] == " ":
            patterns[-1] += line.strip()
        else:
            patterns.append(line.strip())
    return tuple(patterns)


def form(table: str) -> str:
    """The one pattern of a table."""
    (pattern,) = forms(table)
    return pattern
