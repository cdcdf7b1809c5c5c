"""`verbale serve`: the faces of Verbale, on this machine."""

import os
from enum import StrEnum
from typing import Annotated

import typer

from verbale.cli.output import refuse, say

HOST = "127.0.0.1"


class Only(StrEnum):
    REGISTER = "register"
    INTAKE = "intake"


def run(
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="The port on 127.0.0.1.")] = 8000,
    only: Annotated[
        Only | None, typer.Option("--only", help="One public face alone, which cannot open the desk.")
    ] = None,
) -> None:
    """Needs the extra verbale[web]. Ends with Ctrl-C.

    Example: verbale serve --port 8080
    """
    if only is not None:
        os.environ["VERBALE_FACE"] = only.value
    try:
        import waitress  # late: only this command needs it, and the library installs without

        from verbale.register.letters import sample_records
        from verbale.web.databases import Face
        from verbale.web.minutely import keep_sweeping
        from verbale.web.starting import make_ready

        make_ready(Face(only.value) if only else Face.ALL)
        from verbale.web.wsgi import application
    except ModuleNotFoundError as error:
        refuse(f"serving needs {error.name}, which comes with: pip install 'verbale[web]'")
    try:
        server = waitress.create_server(application, host=HOST, port=port)
    except OSError as error:
        refuse(f"port {port} on {HOST} cannot be used ({error.strerror}); choose another with --port")
    if only is not Only.INTAKE:
        say("Reading the sample letters …")
        sample_records()  # now, so that whoever opens the page does not wait for it
    if only is None:
        keep_sweeping()
    for line in _where(f"http://{HOST}:{port}", only):
        say(line)
    server.run()


def _where(address: str, only: Only | None) -> list[str]:
    """Where to go, a line a face."""
    lines = []
    if only is not Only.INTAKE:
        lines.append(f"The sample letters:         {address}/")
        lines.append(f"Any letter's due dates:     {address}/due")
    if only is not Only.REGISTER:
        lines.append(f"Submitting information:     {address}/submit")
    return [*lines, "Ctrl-C ends it."]
