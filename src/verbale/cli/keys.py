"""`verbale keys`: the desk's pair of keys, to whose public half everything that is submitted is sealed."""

import base64
from typing import TYPE_CHECKING

import typer

from verbale.cli.output import refuse, say

if TYPE_CHECKING:
    from verbale.desk.keyring import Keyring

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command()
def show() -> None:
    """Print the public key, which the counter is given as VERBALE_DESK_PUBLIC_KEY.

    Example: verbale keys show
    """
    try:
        from verbale.desk.keyring import NoKeys, keyring  # late: the library installs without what it needs
        from verbale.web.home import home
    except ModuleNotFoundError as error:
        refuse(f"keys need {error.name}, which comes with: pip install 'verbale[web]'")
    try:
        _print(keyring(home()))
    except NoKeys as error:
        refuse(str(error))


@app.command()
def rotate() -> None:
    """Make a new pair. Old private keys are kept, since they open what was sealed to them.

    Example: verbale keys rotate
    """
    try:
        from verbale.desk.keyring import NoKeys, rotate  # late: the library installs without what it needs
        from verbale.web.home import home
    except ModuleNotFoundError as error:
        refuse(f"keys need {error.name}, which comes with: pip install 'verbale[web]'")
    try:
        _print(rotate(home()))
    except NoKeys as error:
        refuse(str(error))
    say("Give the counter this key and start it again. What is in the border is sealed anew when it is collected.")


def _print(keys: "Keyring") -> None:
    from verbale.intake.sealing import key_bytes

    typer.echo(base64.b64encode(key_bytes(keys.public)).decode())
    say(f"Its name is {keys.names[0]}; older keys that still open: {len(keys.keys) - 1}.")
