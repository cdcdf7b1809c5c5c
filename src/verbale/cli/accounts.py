"""`verbale accounts`: who may sign in to the desk. Whoever runs it has the server, and so is the administrator."""

import datetime
import getpass
import sys
from typing import Annotated

import typer

from verbale.cli.desk import open_desk
from verbale.cli.output import refuse

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command()
def add(
    email: Annotated[str, typer.Argument(metavar="EMAIL")],
    name: Annotated[str, typer.Argument(metavar="NAME")],
    role: Annotated[
        str, typer.Argument(metavar="ROLE", help="officer, holder, assistant, clerk, auditor or administrator.")
    ],
    mandate: Annotated[
        list[str] | None,
        typer.Option("--mandate", help="A mandate that a holder or assistant answers for, by its code."),
    ] = None,
) -> None:
    """Add an account. Its password is asked for, or read from standard input.

    Example: verbale accounts add ada@example.org "Ada Lund" holder --mandate HRD
    """
    open_desk()
    from verbale.desk.accounts.managing import CannotManage, add_account  # late: needs the desk

    password = _password()
    try:
        made = add_account(email, name, role, password, mandate or [], datetime.datetime.now(datetime.UTC))
    except CannotManage as error:
        refuse(str(error))
    typer.echo(f"{made.email}: {made.role}; sets up a second factor at the first sign-in")


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first, second = getpass.getpass("Password: "), getpass.getpass("Again: ")
    if first != second:
        refuse("the two passwords differ")
    return first


@app.command("list")
def list_() -> None:
    """List all accounts, a line each: address, role, mandates, whether a second factor is set up, whether disabled.

    Example: verbale accounts list
    """
    open_desk()
    from allauth.mfa.utils import is_mfa_enabled  # late: needs the desk

    from verbale.desk.accounts.models import Account

    for account in Account.objects.prefetch_related("mandates").order_by("email"):
        codes = ",".join(each.code for each in account.mandates.all()) or "-"
        factor = (
            "demonstration"
            if account.is_demonstration
            else ("second factor" if is_mfa_enabled(account) else "none yet")
        )
        state = "active" if account.is_active else "disabled"
        typer.echo(f"{account.email}\t{account.name}\t{account.role}\t{codes}\t{factor}\t{state}")


@app.command()
def disable(
    email: Annotated[str, typer.Argument(metavar="EMAIL")],
    reason: Annotated[str, typer.Option("--reason", help="Kept in the log.")] = "",
) -> None:
    """Disable an account. What it did stays, and stays under its name.

    Example: verbale accounts disable ada@example.org --reason "has left"
    """
    open_desk()
    from verbale.desk.accounts.managing import CannotManage, disable_account  # late: needs the desk

    try:
        disabled = disable_account(email, reason, datetime.datetime.now(datetime.UTC))
    except CannotManage as error:
        refuse(str(error))
    typer.echo(f"{disabled.email}: disabled")
