"""`verbale`, the command line: one file a command, imported when it is called, so that `verbale --help` costs little."""

import sys
from dataclasses import dataclass
from importlib import import_module

import typer

import verbale


@dataclass(frozen=True, slots=True)
class Command:
    """A command's module has a function `run`, or, where the command has commands of its own, a `typer.Typer` named `app`."""

    name: str
    help: str


COMMANDS = (
    Command("read", "Read letters into records: JSON, JSON Lines, CSV, a table or pages."),
    Command("check", "Say what the checks find in letters."),
    Command("show", "Show a readable account of one letter in the terminal."),
    Command("write", "Write a letter as DOCX, PDF, HTML or text, from its record or from a matter."),
    Command("schema", "Print the JSON Schema of a record."),
    Command("due", "Work out when a letter is to be answered, may be public, and is reported."),
    Command("almanac", "Look up mandates, resolutions, holders, States, instruments and treaty status on a day."),
    Command("take", "Take in a submission that came by e-mail."),
    Command("backup", "Back up databases, keys and files into one file that only its passphrase opens."),
    Command("restore", "Restore a backup into a folder of its own."),
    Command("collect", "Take in at the desk what was handed in at the counter."),
    Command("keys", "Show the desk's public key, or make a new pair."),
    Command("accounts", "Add, list and disable the accounts of the desk."),
    Command("log", "Verify the desk's log, or print its head."),
    Command("demo", "Make the demonstration anew."),
    Command("serve", "Serve the pages of the sample letters on this machine."),
)


_INTERRUPTED = 130
"""What a shell gives a program that Ctrl-C has ended."""


def main() -> None:
    """Run the command named by the program's arguments."""
    try:
        build(sys.argv[1] if len(sys.argv) > 1 else None)()
    except KeyboardInterrupt:  # before the command itself began, while it was imported
        sys.exit(_INTERRUPTED)


def build(wanted: str | None) -> typer.Typer:
    """The command line with one command's module imported, the others by name and help alone; None imports all of them."""
    app = typer.Typer(
        name="verbale",
        help="The communications procedure of human-rights mandates, and the letters that it has produced.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        add_completion=False,
    )
    app.callback()(_root)
    for command in COMMANDS:
        if command.name != wanted:
            app.command(command.name, help=command.help)(_named_only)
            continue
        module = import_module(f"verbale.cli.{command.name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=command.name, help=command.help)
        else:
            app.command(command.name, help=f"{command.help}\n\n{module.run.__doc__}")(module.run)
    return app


def _named_only() -> None:
    """Stands in the list of commands for one that was not called."""


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"verbale {verbale.__version__}")
        raise typer.Exit


def _root(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version and leave."
    ),
) -> None:
    """The options before a command."""
