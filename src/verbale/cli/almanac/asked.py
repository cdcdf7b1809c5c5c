"""What the look-ups of the almanac share: the day asked about, the mandate meant, and leaving where nothing was found."""

import datetime
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from verbale.cli.output import refuse, say

if TYPE_CHECKING:
    from verbale.almanac.mandates import Mandate

On = Annotated[str | None, typer.Option("--on", metavar="YYYY-MM-DD", help="The day asked about; today if not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def mandate_meant(text: str, day: datetime.date) -> "Mandate":
    """The mandate that the words name in any way; leaves with status 1 where they name none."""
    from verbale.almanac.mandates import mandate_by_code, mandate_labelled, mandate_of_file_number, mandate_titled

    found = (
        mandate_by_code(text) or mandate_of_file_number(text) or mandate_labelled(text) or mandate_titled(text, on=day)
    )
    if found is None:
        nothing(f"no mandate, or more than one, is known by {text!r}")
    return found


def day_asked(on: str | None) -> datetime.date:
    if on is None:
        return datetime.date.today()  # noqa: DTZ011 - the edge, where a day may be asked of the machine
    try:
        return datetime.date.fromisoformat(on) if len(on) == 10 else refuse(f"not a day of the form YYYY-MM-DD: {on!r}")
    except ValueError:
        refuse(f"not a day of the form YYYY-MM-DD: {on!r}")


def nothing(message: str) -> NoReturn:
    """Nothing found: say so, and leave with status 1."""
    say(f"verbale: {message}")
    raise typer.Exit(1)
