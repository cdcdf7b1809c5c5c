"""A tree as one HTML document, for reading and for copying from; no style, no script."""

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup, escape

from verbale.documents.tree import Block, BlockKind, Document, Run

_PARAGRAPH = Markup("<p>{}</p>")
_HEADINGS = {
    1: Markup("<h1>{}</h1>"),
    2: Markup("<h2>{}</h2>"),
    3: Markup("<h3>{}</h3>"),
    4: Markup("<h4>{}</h4>"),
    5: Markup("<h5>{}</h5>"),
    6: Markup("<h6>{}</h6>"),
}
_FRAME = Markup(
    '<!doctype html>\n<html lang="{}">\n<head>\n<meta charset="utf-8">\n<title>{}</title>\n</head>\n'
    "<body>\n{}\n</body>\n</html>\n"
)


def make_html(document: Document, language: str = "en") -> bytes:
    """UTF-8 HTML. Items keep the marks that stand in their text; footnotes follow the text, each linked from its mark."""
    body = Markup("\n").join(_elements(document.blocks))
    title = document.title or document.name
    return str(_FRAME.format(language, title, body)).encode()


def _elements(blocks: tuple[Block, ...]) -> Iterator[Markup]:
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        if kind is BlockKind.CELL:
            yield _table(list(group))
        elif kind is BlockKind.NOTE:
            for note in group:
                yield Markup('<p id="note-{}"><small>{}</small></p>').format(note.number or "", _runs(note))
        else:
            for block in group:
                yield (_HEADINGS[min(max(block.level, 1), 6)] if kind is BlockKind.HEADING else _PARAGRAPH).format(
                    _runs(block)
                )


def _table(cells: list[Block]) -> Markup:
    rows = [
        Markup("<tr>{}</tr>").format(Markup("").join(Markup("<td>{}</td>").format(_runs(cell)) for cell in row))
        for _, row in groupby(cells, key=lambda cell: cell.row)
    ]
    return Markup("<table>\n{}\n</table>").format(Markup("\n").join(rows))


def _runs(block: Block) -> Markup:
    return Markup("").join(_run(run) for run in block.runs)


def _run(run: Run) -> Markup:
    words = Markup("<br>\n").join(escape(line) for line in run.text.split("\n"))
    if run.note is not None:
        return Markup('<sup><a href="#note-{}">{}</a></sup>').format(run.note, words)
    if run.bold:
        words = Markup("<strong>{}</strong>").format(words)
    if run.italic:
        words = Markup("<em>{}</em>").format(words)
    if run.link:
        words = Markup('<a href="{}">{}</a>').format(run.link, words)
    return words
