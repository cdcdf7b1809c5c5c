"""A paragraph's words as HTML with the facts marked in them: nested elements from spans that may cross each other."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from verbale.letters.showing.paragraphs import Shown
from verbale.spans import Span

_BETWEEN_CELLS = "\u2003"
"""An em space: a page shows a tab as a blank like any other, and a row's cells would run together."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An element around a span of the record's text: a link where it has an address. `id` goes to its first piece only."""

    span: Span
    classes: str
    id: str | None = None
    href: str | None = None

    def opening(self, first: bool) -> Markup:
        identity = Markup(' id="{}"').format(self.id) if self.id and first else ""
        if self.href:
            return Markup('<a class="{}"{} href="{}">').format(self.classes, identity, self.href)
        return Markup('<span class="{}"{}>').format(self.classes, identity)

    @property
    def closing(self) -> Markup:
        return Markup("</a>") if self.href else Markup("</span>")


def marked(paragraph: Shown, marks: Iterable[Mark], start: int = 0) -> Markup:
    """The paragraph from its character `start` on. Marks that cross are closed and opened again, so that elements nest."""
    inside = []
    for mark in marks:
        cut = paragraph.cut(mark.span)
        if cut.end > max(cut.start, start):
            inside.append((Span(max(cut.start, start), cut.end), mark))
    inside.sort(key=lambda each: (each[0].start, -each[0].end))
    return _Writer(paragraph, inside, start).write()


class _Writer:
    def __init__(self, paragraph: Shown, inside: list[tuple[Span, Mark]], start: int) -> None:
        self.paragraph = paragraph
        self.inside = inside
        self.place = start
        self.open: list[tuple[int, Mark]] = []
        self.pieces: list[Markup] = []

    def write(self) -> Markup:
        text = self.paragraph.text
        for cut, mark in self.inside:
            self._go_to(cut.start)
            if mark.href and any(each.href for _, each in self.open):
                mark = Mark(mark.span, mark.classes, mark.id)  # a link may not stand in a link
            first = self.paragraph.places[cut.start] <= mark.span.start or cut.start == 0
            self.pieces.append(mark.opening(first=first and self._is_first(mark)))
            self.open.append((cut.end, mark))
        self._go_to(len(text))
        return Markup("").join(self.pieces)

    def _is_first(self, mark: Mark) -> bool:
        """Whether the mark begins in this paragraph; one that goes on from the paragraph before has its id there."""
        return mark.span.start >= self.paragraph.places[0]

    def _go_to(self, place: int) -> None:
        """Write the text up to a place, closing on the way what ends there."""
        while self.open:
            end = min(each for each, _ in self.open)
            if end > place:
                break
            self._text(end)
            again = []
            while any(each <= end for each, _ in self.open):
                until, mark = self.open.pop()
                self.pieces.append(mark.closing)
                if until > end:
                    again.append((until, mark))
            for until, mark in reversed(again):
                self.pieces.append(mark.opening(first=False))
                self.open.append((until, mark))
        self._text(place)

    def _text(self, end: int) -> None:
        if end > self.place:
            lines = self.paragraph.text[self.place : end].replace("\t", _BETWEEN_CELLS).split("\n")
            self.pieces.append(Markup("<br>").join(escape(line) for line in lines))
            self.place = end
