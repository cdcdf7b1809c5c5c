"""`verbale read`: letters into records."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import IO, Annotated

import typer

from verbale.cli.batch import Outcome, read_all
from verbale.cli.known import Known, NotJsonLines
from verbale.cli.output import refuse, say, written
from verbale.cli.paths import STANDARD_INPUT, NoSuchPath, files
from verbale.cli.progress import followed
from verbale.letters.schema import indented


class Form(StrEnum):
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TABLE = "table"
    HTML = "html"


def run(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH…", help="Files, folders, patterns, or - for standard input.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="A file; for several pages of HTML, a folder.")
    ] = None,
    form: Annotated[
        Form, typer.Option("--format", help="jsonl gives one record a line, csv one row a letter.")
    ] = Form.JSON,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Processes that read at the same time.")] = 1,
    known: Annotated[
        Path | None,
        typer.Option("--known", help="JSON Lines of an earlier run: a file with the same bytes is not read again."),
    ] = None,
) -> None:
    """Exit status: 0 all were read; 1 some were not (one line each on standard error); 2 wrong use.

    Example: verbale read letters/ --format jsonl --jobs 2 -o letters.jsonl
    """
    try:
        found = list(files(paths))
    except NoSuchPath as error:
        refuse(str(error))
    if not found:
        refuse("no letters in " + ", ".join(paths))
    if output is not None and not output.parent.is_dir():
        refuse(f"{output.parent}: no such folder to write into")
    if form is Form.HTML and output is None and len(found) > 1:
        refuse("several pages need a folder: add -o FOLDER")
    try:
        earlier = Known(known) if known is not None else None
    except NotJsonLines as error:
        refuse(str(error))
    except OSError as error:
        refuse(f"{known}: {error.strerror or error}")
    jobs = 1 if STANDARD_INPUT in found else jobs  # it belongs to this process
    batch = Batch(followed(_outcomes(found, jobs, earlier), len(found), "Reading"))
    try:
        _write(form, batch, output, len(found))
    except BrokenPipeError:
        raise  # whoever read the result has seen enough, as `head` does: no word is said of it
    except OSError as error:
        refuse(f"{error.filename or output or 'standard output'}: {error.strerror or error}")
    if len(found) > 1 or batch.failed:
        say(f"{batch.read} of {len(found)} read" + (f", {batch.failed} not read" if batch.failed else ""))
    if batch.failed:
        raise typer.Exit(1)


def _outcomes(found: list[Path], jobs: int, earlier: Known | None) -> Iterator[Outcome]:
    """Each file's outcome in order, from the earlier run where the file is as it was."""
    if earlier is None:
        yield from read_all(found, jobs)
        return
    records = {path: record for path in found if (record := _known_record(earlier, path)) is not None}
    fresh = read_all((path for path in found if path not in records), jobs)
    for path in found:
        yield Outcome(path, records[path], None) if path in records else next(fresh)


def _known_record(earlier: Known, path: Path) -> bytes | None:
    try:
        return earlier.record_of(path)
    except OSError:
        return None  # reading it will say what is wrong with it


class Batch:
    """The outcomes as they come, counted; what failed is said at once and passed over."""

    def __init__(self, outcomes: Iterator[Outcome]) -> None:
        self._outcomes = outcomes
        self.read = 0
        self.failed = 0

    def __iter__(self) -> Iterator[Outcome]:
        for outcome in self._outcomes:
            if outcome.error is not None:
                self.failed += 1
                say(f"verbale: {outcome.error}")
            else:
                self.read += 1
                yield outcome


def _write(form: Form, batch: Batch, output: Path | None, count: int) -> None:
    if form is Form.HTML:
        _write_pages(batch, output, count)
        return
    if form is Form.TABLE:
        from verbale.cli.tables import overview  # late: rich is slow to import

        with written(output) as stream:
            overview((outcome.record for outcome in batch), stream, plain=output is not None)
        return
    if form is Form.CSV:
        from verbale.letters.showing.rows import csv_lines

        with written(output) as stream:
            for line in csv_lines(outcome.record for outcome in batch):
                stream.write(line)
        return
    with written(output) as stream:
        (_write_lines if form is Form.JSONL else _write_json)(batch, stream, count)


def _write_lines(batch: Batch, stream: IO[bytes], count: int) -> None:  # noqa: ARG001 - the other form needs it
    for outcome in batch:
        assert outcome.json is not None
        stream.write(outcome.json + b"\n")


def _write_json(batch: Batch, stream: IO[bytes], count: int) -> None:
    """One object for one letter, an array for several."""
    between = b"[\n" if count > 1 else b""
    for outcome in batch:
        assert outcome.json is not None
        stream.write(between + indented(outcome.json))
        between = b",\n" if count > 1 else b""
    if count > 1:
        stream.write(b"\n]\n" if between == b",\n" else b"[]\n")
    elif batch.read:
        stream.write(b"\n")


def _write_pages(batch: Batch, output: Path | None, count: int) -> None:
    from verbale.letters.showing.page import page  # late: templates, which other forms need not

    folder = count > 1 or (output is not None and output.is_dir())
    if folder:
        assert output is not None
        output.mkdir(exist_ok=True)
    names: set[str] = set()
    for outcome in batch:
        path = output
        if folder and output is not None:
            path = output / _page_name(outcome.path, names)
        with written(path) as stream:
            stream.write(page(outcome.record).encode())


def _page_name(path: Path, taken: set[str]) -> str:
    """The file's own name with `.html`, and its suffix or a number before that where the name is taken."""
    for name in (path.stem, path.name, *(f"{path.name}-{number}" for number in range(2, 10_000))):
        if name not in taken:
            taken.add(name)
            return f"{name}.html"
    raise AssertionError("ten thousand files of one name")
