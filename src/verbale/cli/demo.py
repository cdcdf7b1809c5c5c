"""`verbale demo`: the demonstration, made anew."""

from pathlib import Path

import typer

from verbale.cli.desk import open_desk
from verbale.cli.output import refuse

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _demo() -> None:
    """Commands for the demonstration."""


@app.command()
def reset() -> None:
    """Remove the demonstration's databases and make them anew. A desk with an account of its own is left alone.

    Stop `verbale serve` first.

    Example: verbale demo reset
    """
    open_desk()
    from django.conf import settings  # late: needs the desk
    from django.db import connections

    from verbale.desk.accounts.models import Account
    from verbale.desk.demonstration import make_demonstration

    own = Account.objects.filter(is_demonstration=False).count()
    if own:
        refuse(f"this desk has {own} accounts that are not the demonstration's; nothing was removed")
    names = [str(database["NAME"]) for database in settings.DATABASES.values()]
    if not all(name.endswith(".sqlite3") for name in names):
        refuse("only the embedded databases can be made anew; make new ones on your server")
    connections.close_all()
    for name in names:
        _remove(name)
    open_desk()
    make_demonstration()
    typer.echo("The demonstration is as it was at first.")


def _remove(name: str) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{name}{end}").unlink(missing_ok=True)
