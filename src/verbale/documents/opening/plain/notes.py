"""Notes at the foot of a text's pages, and their marks in the lines above.

Text has no raised figures: a mark is glued to the word or stop that it follows ("the law.12"), and to its note ("12Ibid.").
Either alone may be anything. Taken for marks are only those figures of a page that go on counting its notes and have, each,
a line at the page's foot that begins with the same figure.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from verbale.documents.opening.plain.lines import Line

_GLUED = re.compile(r"""(?<=[^\W\d_]|[.,;:!?)\]"”’»'])(\d{1,3})(?=\s|$|[.,;:)])""")
_COUNTING = re.compile(
    r"\b(?:p|pp|par|para|paras|párr|párrs|art|arts|no|nos|vol|rev|add|corr|sect|ch|chap)\.$", re.IGNORECASE
)
"""After these a figure counts something, though a blank was lost."""
_BEGINNING = re.compile(r"(\d{1,3})(?:[ \t]*(?=[^\W\d_]|[\"“«(])|$)")


@dataclass(frozen=True, slots=True)
class Foot:
    """`first` is the place of the first line of notes; `begins` their marks, by the places of the lines that they begin."""

    first: int
    begins: Mapping[int, str] = field(default_factory=dict)
    marks: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)
    """Where marks stand in the lines above, by line."""

    @property
    def last(self) -> int:
        return max(map(int, self.begins.values()), default=0)


def foot_of(page: Sequence[Line], aside: Collection[int], before: int) -> Foot:
    """A page's foot; `before` is the number of the last note before it. A page without notes has its foot at its end."""
    nothing = Foot(len(page))
    body = [place for place, line in enumerate(page) if line.text and place not in aside]
    for first in (before + 1, 1) if before else (1,):
        begins = _begins(page, body, first)
        while begins:
            start = min(begins)
            marks = _marks(
                page, [place for place in body if place < start], [begins[place] for place in sorted(begins)]
            )
            if marks is not None:
                return Foot(start, begins, marks)
            del begins[max(begins)]  # its last lines may be an item or a date of the note before
        if before == 0:
            break
    return nothing


def _begins(page: Sequence[Line], body: Sequence[int], first: int) -> dict[int, str]:
    """The lines that begin notes, counted from `first` on, each as low on the page as it can be."""
    starts = [(place, int(match[1])) for place in body if (match := _BEGINNING.match(page[place].text))]
    best: dict[int, str] = {}
    for at, (place, number) in enumerate(starts):
        if number != first:
            continue
        chain, wanted = {place: str(number)}, number + 1
        for other, following in starts[at + 1 :]:
            if following == wanted:
                chain[other] = str(following)
                wanted += 1
        if len(chain) >= len(best):
            best = chain
    return best


def _marks(
    page: Sequence[Line], body: Sequence[int], numbers: Sequence[str]
) -> dict[int, list[tuple[int, int]]] | None:
    """Where the numbers stand as marks, in their order; None where one of them does not."""
    marks: dict[int, list[tuple[int, int]]] = {}
    waiting = list(numbers)
    for place in body:
        for match in _GLUED.finditer(page[place].text):
            if waiting and match[1] == waiting[0] and not _COUNTING.search(page[place].text, 0, match.start()):
                marks.setdefault(place, []).append(match.span(1))
                waiting.pop(0)
    return None if waiting else marks
