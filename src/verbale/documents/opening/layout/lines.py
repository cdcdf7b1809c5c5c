"""A page as lines: what layout is told from."""

from dataclasses import dataclass

from verbale.documents.tree import Run


@dataclass(slots=True)
class Line:
    """`column` is 0 but in columns side by side; `cells` are the line's parts where it is a table's row."""

    runs: list[Run]
    text: str
    left: float
    right: float
    base: float
    size: float
    column: int = 0
    mark: str | None = None
    """The raised mark that it begins with."""
    cells: "list[Line] | None" = None
    first_word: float = 0.0
    """How wide its first word is, about."""
    drawn: bool = False
    """Whether the file draws the table, so that there is no doubt of it; `column` of each cell then says where it stands."""

    @property
    def bold(self) -> bool:
        return all(run.bold or not run.text.strip() for run in self.runs)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page's lines, in reading order; `rules` are the places of horizontal lines, from the top."""

    number: int
    height: float
    lines: list[Line]
    rules: list[float]
    stamps: str = ""
    """What does not stand upright."""
