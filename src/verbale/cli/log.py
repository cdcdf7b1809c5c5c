"""`verbale log`: whether the desk's log holds, and its head, to be kept elsewhere."""

from pathlib import Path
from typing import Annotated

import typer

from verbale.cli.desk import open_desk
from verbale.cli.output import refuse

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command()
def verify(
    heads: Annotated[
        Path | None,
        typer.Option(
            "--heads", metavar="FILE", help="Heads that were kept: a line each, as `verbale log head` prints them."
        ),
    ] = None,
) -> None:
    """Exit status: 0 the log holds; 1 it does not, and each place is printed; 2 wrong use.

    Example: verbale log verify --heads kept-heads.txt
    """
    kept = _kept(heads) if heads is not None else None
    open_desk()
    from verbale.desk.log.models import LogHead  # late: needs the desk
    from verbale.desk.log.verifying import breaks_of_log
    from verbale.wording import say

    found = breaks_of_log(kept)
    for each in found:
        typer.echo(say(f"desk.log.break-{each.code}", "en", number=each.number))
    if found:
        raise typer.Exit(1)
    head = LogHead.objects.filter(pk=1).first()
    typer.echo(f"The log holds, {head.number if head else 0} entries.")


@app.command()
def head() -> None:
    """Print the number and the hash of the last entry. Keep it where whoever has the server cannot change it.

    Example: verbale log head >> kept-heads.txt
    """
    open_desk()
    from verbale.desk.log.models import LogHead  # late: needs the desk

    last = LogHead.objects.filter(pk=1).first()
    if last is None or not last.number:
        refuse("the log has no entry yet")
    typer.echo(f"{last.number} {last.hash}")


def _kept(path: Path) -> dict[int, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        refuse(f"{path}: cannot be read ({error})")
    found = {}
    for number, line in enumerate(lines, start=1):
        words = line.split()
        if not words:
            continue
        if len(words) != 2 or not words[0].isdecimal() or len(words[1]) != 64:
            refuse(f"{path}, line {number}: is no head, which is a number and a hash")
        found[int(words[0])] = words[1]
    return found
