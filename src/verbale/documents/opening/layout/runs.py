"""The lines of a block put together: their runs, and the place that they take on the page."""

from verbale.documents.opening.layout.lines import Line
from verbale.documents.tree import Box, Run


def runs_of(lines: list[Line], heaviest: bool) -> list[Run]:
    """The lines' runs, joined where they are set alike; where nearly all is bold (`heaviest`) bold says nothing."""
    runs: list[Run] = []
    words: list[str] = []
    bold = italic = False
    for place, line in enumerate(lines):
        last = len(line.runs) - 1
        marked = place == 0 and line.mark is not None and last > 0
        for number, run in enumerate(line.runs):
            text = run.text
            if number == 0:
                text = text.lstrip()
                if marked:
                    text = text.rstrip() + " "
                if place:
                    text = "\n" + text
            elif number == 1 and marked:
                text = text.lstrip()
            if number == last:
                text = text.rstrip()
            heavy = run.bold and not heaviest
            if run.note is None and words and heavy == bold and run.italic == italic:
                words.append(text)
                continue
            if words:
                runs.append(Run("".join(words), bold, italic))
                words = []
            if run.note is not None:
                runs.append(Run(text, heavy, run.italic, run.note))
            else:
                words, bold, italic = [text], heavy, run.italic
    if words:
        runs.append(Run("".join(words), bold, italic))
    return runs


def box_of(lines: list[Line]) -> Box:
    """The place of a block's lines."""
    return Box(
        round(min(line.left for line in lines), 1),
        round(lines[0].base - lines[0].size, 1),
        round(max(line.right for line in lines), 1),
        round(lines[-1].base + lines[-1].size * 0.25, 1),
    )
