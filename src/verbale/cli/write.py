"""`verbale write RECORD -o letter.docx`: a letter from a record, or from what is known of a matter."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verbale.cli.output import refuse, say, written

if TYPE_CHECKING:
    from verbale.documents.tree import Document
    from verbale.letters.drafting.draft import Draft


_STANDARD_INPUT = Path("-")


class Form(StrEnum):
    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    TXT = "txt"


def run(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="RECORD",
            help="JSON of one letter, as `verbale read` prints it, or of a matter; - is standard input.",
        ),
    ],
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The file; its ending says the form: .docx, .pdf, .html or .txt.")
    ],
    reference: Annotated[
        str | None,
        typer.Option(help="Of a matter: the reference it was given, as AL XAL 24/2023. Without one it is a draft."),
    ] = None,
    clauses: Annotated[
        Path | None,
        typer.Option(help="Of a matter: a folder with an institution's own clauses, as docs/drafting.md says."),
    ] = None,
) -> None:
    """A matter with an obstacle to a right letter is written all the same, and each obstacle said; one with a name in sight
    that was to be withheld is not.

    Example: verbale write record.json -o letter.docx
    """
    form = _form(output)
    data = _data(source)
    kind = _kind(data, source)
    if kind == "letter":
        if reference or clauses:
            refuse("--reference and --clauses are for a matter: a record's words stand")
        document, language, foot = _of_record(data, source)
    else:
        document, language, foot = _of_matter(data, source, reference, clauses)
    made = _made(document, language, foot, form)
    try:
        with written(output) as stream:
            stream.write(made)
    except OSError as error:
        refuse(f"{error.filename or output}: {error.strerror or error}")


def _form(output: Path) -> Form:
    try:
        return Form(output.suffix.lower().removeprefix("."))
    except ValueError:
        refuse(f"{output}: choose a file that ends in .docx, .pdf, .html or .txt")


def _data(source: Path) -> bytes:
    if source == _STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return source.read_bytes()
    except OSError as error:
        refuse(f"{source}: {error.strerror or error}")


def _kind(data: bytes, source: Path) -> str:
    """letter or matter, by what the JSON says that it is."""
    import msgspec

    try:
        found = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        refuse(f"{source}: no JSON: {error}")
    if isinstance(found, list):
        refuse(f"{source}: holds several records; give one")
    kind = found.get("kind") if isinstance(found, dict) else None
    if kind not in ("letter", "matter"):
        refuse(f"{source}: neither a letter's record nor a matter")
    return str(kind)


def _of_record(data: bytes, source: Path) -> "tuple[Document, str, str | None]":
    from verbale.letters.drafting.printing import printed
    from verbale.letters.schema import NotARecord, from_json

    try:
        record = from_json(data)
    except NotARecord as error:
        refuse(f"{source}: {error}")
    return printed(record), record.language, record.reference.printed if record.reference else None


def _of_matter(
    data: bytes, source: Path, reference: str | None, clauses: Path | None
) -> "tuple[Document, str, str | None]":
    from verbale.letters.drafting import CannotTell, NoSuchSlot, assemble, shipped, with_own
    from verbale.letters.drafting.clauses import BadClauses, NoSuchClause
    from verbale.letters.drafting.matter_json import NotAMatter, matter_from_json
    from verbale.reference import Reference

    try:
        matter = matter_from_json(data)
        library = with_own(_texts(clauses)) if clauses else shipped()
        draft = assemble(matter, library)
        given = str(Reference.parse(reference)) if reference else None
    except (NotAMatter, CannotTell, NoSuchSlot, NoSuchClause) as error:
        refuse(f"{source}: {error}")
    except BadClauses as error:
        refuse(f"{clauses}: {error}")
    except ValueError as error:
        refuse(str(error))
    _say_obstacles(draft)
    return draft.document(given), matter.language, given


def _say_obstacles(draft: "Draft") -> None:
    from verbale.wording import say as word

    in_sight = False
    for obstacle in draft.obstacles:
        say(f"verbale: {word(f'obstacle.{obstacle.code}', what=obstacle.key)}")
        in_sight = in_sight or obstacle.code == "name-in-sight"
    if in_sight:
        raise typer.Exit(1)


def _texts(folder: Path) -> dict[str, str]:
    try:
        return {
            path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*.toml"))
        }
    except (OSError, UnicodeDecodeError) as error:
        refuse(f"{folder}: {error}")


def _made(document: "Document", language: str, foot: str | None, form: Form) -> bytes:
    from verbale.documents.making.html import make_html
    from verbale.documents.making.plain import make_plain

    if form is Form.TXT:
        return make_plain(document)
    if form is Form.HTML:
        return make_html(document, language)
    try:
        from verbale.documents.making.docx import make_docx
        from verbale.documents.making.pdf import CannotSet, make_pdf
    except ImportError as error:
        refuse(f"{error.name} is missing: pip install 'verbale[web]' makes DOCX and PDF")
    try:
        return (make_docx if form is Form.DOCX else make_pdf)(document, language, foot)
    except CannotSet as error:
        refuse(str(error))
