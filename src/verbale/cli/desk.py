"""The desk made ready for a command."""

from verbale.cli.output import refuse


def open_desk() -> None:
    """Its settings and databases; or the command ends, and says what is missing."""
    try:
        from verbale.web.databases import Face  # late: the library installs without what it needs
        from verbale.web.starting import make_ready

        make_ready(Face.ALL)
    except ModuleNotFoundError as error:
        refuse(f"the desk needs {error.name}, which comes with: pip install 'verbale[web]'")
