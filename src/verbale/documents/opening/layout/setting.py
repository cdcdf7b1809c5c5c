"""How a file is set: the size of its letters, the distance of its lines, the edges of its columns."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from verbale.documents.opening.layout.lines import Line, Sheet


@dataclass
class Setting:
    """How the file is set: what lines are compared with."""

    size: float
    leading: float
    edges: dict[tuple[int, int], float]
    """The right edge of lines, by column and left edge."""
    heaviest: bool = False
    """Whether nearly all of it is bold, so that bold says nothing."""

    @classmethod
    def of(cls, sheets: list[Sheet]) -> "Setting":
        sizes: Counter[float] = Counter()
        steps: Counter[float] = Counter()
        rights: dict[tuple[int, int], list[float]] = defaultdict(list)
        bold = 0
        for sheet in sheets:
            before: Line | None = None
            for line in sheet.lines:
                count = len(line.text)
                sizes[round(line.size * 2) / 2] += count
                rights[line.column, round(line.left / 12)].append(line.right)
                bold += count if line.runs[0].bold else 0
                if before is not None and count > 30:
                    step = line.base - before.base
                    if 0.8 * line.size < step < 2.6 * line.size:
                        steps[round(step * 2) / 2] += 1
                before = line
        size = sizes.most_common(1)[0][0] if sizes else 11.0
        leading = _usual(steps, size)
        edges = {key: max(found) for key, found in rights.items() if len(found) >= 3}
        return cls(size or 11.0, leading, edges, bold > sum(sizes.values()) * 0.7)

    def edge(self, line: Line, lines: list[Line]) -> float:
        """Where lines like this one end at the right."""
        key = (line.column, round(line.left / 12))
        known = self.edges.get(key)
        if known is None:
            known = max(self.edges.get((line.column, key[1] + by), 0.0) for by in (-1, 1))
        if known - line.left < 14 * line.size:  # a few short lines tell nothing of the width
            known = max((each.right for each in lines if each.column == line.column), default=line.right)
        return known


def _usual(steps: Counter[float], size: float) -> float:
    """The leading of running text: the smallest distance that is frequent."""
    if not steps:
        return size * 1.25
    most = max(steps.values())
    return min(step for step, count in steps.items() if count >= most * 0.35)
