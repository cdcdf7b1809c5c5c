"""`verbale collect`: the desk takes in what sources have handed in at the counter."""

import datetime

import typer

from verbale.cli.output import refuse, say


def run() -> None:
    """It is also done when the desk is served, at start and every minute. Taking in twice does nothing twice.

    Exit status: 0 all was taken in; 1 something could not be opened; 2 wrong use.

    Example: verbale collect
    """
    try:
        from verbale.web.databases import Face  # late: the library installs without what it needs
        from verbale.web.starting import make_ready

        make_ready(Face.ALL)
        from verbale.desk.keyring import NoKeys
        from verbale.desk.sweeping import sweep
    except ModuleNotFoundError as error:
        refuse(f"collecting needs {error.name}, which comes with: pip install 'verbale[web]'")
    try:
        done = sweep(datetime.datetime.now(datetime.UTC))
    except NoKeys as error:
        refuse(str(error))
    typer.echo(f"received {len(done.received)}, added to {len(done.added)}, withdrawn {len(done.withdrawn)}")
    for key in done.unopened:
        say(f"{key}: no key of this desk opens it; it stays at the border. Restore the key that it was sealed to.")
    raise typer.Exit(1 if done.unopened else 0)
