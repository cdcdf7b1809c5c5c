"""`verbale backup FILE`: databases, keys and files in one file that only its passphrase opens."""

import os
from pathlib import Path
from typing import Annotated

import typer

from verbale.cli.output import refuse, say


def passphrase(confirm: bool) -> str:
    """From `VERBALE_PASSPHRASE`, else asked for at the terminal, where nothing of it is shown."""
    given = os.environ.get("VERBALE_PASSPHRASE") or typer.prompt(
        "Passphrase", hide_input=True, confirmation_prompt=confirm, err=True
    )
    return str(given) if len(str(given)) >= 12 else refuse("a passphrase needs 12 characters or more")


def run(file: Annotated[Path, typer.Argument(help="Where to write the backup. It must not be there yet.")]) -> None:
    """Of the embedded databases; PostgreSQL is backed up with its own tools. Serving may go on meanwhile.

    Example: verbale backup verbale-2024-03-01.backup
    """
    try:
        from verbale.web.backup.home import back_up
        from verbale.web.home import home
    except ModuleNotFoundError as error:
        refuse(f"backups need {error.name}, which comes with: pip install 'verbale[web]'")
    folder = home()
    if not folder.is_dir():
        refuse(f"there is nothing to back up: {folder} does not exist")
    if file.exists():
        refuse(f"{file} is there already; a backup is never written over another")
    words = passphrase(confirm=True)
    part = file.with_name(f".{file.name}.part")
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as into:  # noqa: PTH123 - its mode
            names = back_up(folder, words, into)
            into.flush()
            os.fsync(into.fileno())
        part.rename(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        refuse(f"{file} cannot be written ({error.strerror})")
    say(f"{file}: {len(names)} files, {file.stat().st_size:,} bytes. Without its passphrase nobody can open it.")
