"""What is on a page: words with their places, lines drawn between them, pictures."""

from dataclasses import dataclass, field

from verbale.documents.opening.pdf.fonts import Font


@dataclass(slots=True)
class Piece:
    """A text object; places are in points from the page's top left corner, `base` is the line that it stands on."""

    text: str
    left: float
    right: float
    base: float
    foot: float
    """Where the ink ends below."""
    size: float
    font: Font
    upright: bool = True


@dataclass
class Page:
    number: int
    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    """Horizontal lines: left, right, place from the top."""
    bars: list[tuple[float, float, float]] = field(default_factory=list)
    """Vertical lines, as between a table's columns: place from the left, top, bottom."""
    pictures: float = 0.0
    """The largest picture's share of the page."""
    paths: int = 0

    @property
    def textless(self) -> bool:
        """Whether the page's words are a picture, alone or but for a stamp."""
        count = sum(len(piece.text.strip()) for piece in self.pieces)
        if count == 0:
            return self.pictures > 0.02 or self.paths > 200
        return count < 40 and self.pictures > 0.5
