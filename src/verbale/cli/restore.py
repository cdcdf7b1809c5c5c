"""`verbale restore FILE FOLDER`: a backup into a folder of its own."""

from pathlib import Path
from typing import Annotated

import typer

from verbale.cli.backup import passphrase
from verbale.cli.output import refuse, say


def run(
    file: Annotated[Path, typer.Argument(help="The backup.")],
    folder: Annotated[Path, typer.Argument(help="A folder that is empty, or not there yet.")],
) -> None:
    """Nothing is ever restored over a Verbale that is there: restore beside it, look, and then let VERBALE_HOME name it.

    Example: verbale restore verbale-2024-03-01.backup restored
    """
    try:
        from verbale.web.backup.home import NotEmpty, restore
        from verbale.web.backup.locked import WrongPassphrase
    except ModuleNotFoundError as error:
        refuse(f"restoring needs {error.name}, which comes with: pip install 'verbale[web]'")
    try:
        with file.open("rb") as locked:
            names = restore(locked, passphrase(confirm=False), folder)
    except OSError as error:
        refuse(f"{error.filename or file} cannot be used ({error.strerror})")
    except (NotEmpty, WrongPassphrase) as error:
        refuse(str(error))
    say(f"{folder}: {len(names)} files restored. To serve them: VERBALE_HOME={folder} verbale serve")
