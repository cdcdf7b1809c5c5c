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
    demonstration: Annotated[
        bool,
        typer.Option("--demonstration", help="Make the demonstration's accounts and case, where they are not there."),
    ] = False,
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
        # what a server in front says of a request is let through: demonstration accounts are refused by it
        server = waitress.create_server(application, host=HOST, port=port, clear_untrusted_proxy_headers=False)
    except OSError as error:
        refuse(f"port {port} on {HOST} cannot be used ({error.strerror}); choose another with --port")
    if only is not Only.INTAKE:
        say("Reading the sample letters …")
        sample_records()  # now, so that whoever opens the page does not wait for it
    if only is None:
        keep_sweeping()
    if demonstration and only is None:
        from verbale.desk.demonstration import make_demonstration

        make_demonstration()
    for line in (*_where(f"http://{HOST}:{port}", only), *(_who() if demonstration and only is None else ())):
        say(line)
    say("Ctrl-C ends it.")
    server.run()


def _where(address: str, only: Only | None) -> list[str]:
    """Where to go, a line a face."""
    lines = []
    if only is not Only.INTAKE:
        lines.append(f"The sample letters:         {address}/")
        lines.append(f"Any letter's due dates:     {address}/due")
    if only is not Only.REGISTER:
        lines.append(f"Submitting information:     {address}/submit")
    if only is None:
        lines.append(f"The desk:                   {address}/desk")
    return lines


def _who() -> list[str]:
    """Whom to sign in as, a line an account."""
    from verbale.desk.accounts.demonstration import (  # late: a public face imports no module of the desk
        ACCOUNTS,
        PASSWORD,
    )

    lines = [f"Sign in to the desk with the password {PASSWORD!r} as:"]
    return [*lines, *(f"  {each.email:26}{each.role.value} {', '.join(each.mandates)}".rstrip() for each in ACCOUNTS)]
