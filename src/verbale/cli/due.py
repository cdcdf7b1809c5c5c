"""`verbale due TYPE DATE`: when a letter is to be answered, may be public, and is reported, with the working of each day."""

import datetime
import json
from typing import TYPE_CHECKING, Annotated

import typer

from verbale.cli.output import refuse

if TYPE_CHECKING:
    from verbale.procedure.clocks import Due, LetterFacts
    from verbale.wording import Language

_TYPES = ("AL", "UA", "OL")


def run(
    type_: Annotated[
        str, typer.Argument(metavar="TYPE", help="AL, UA or OL; with the J of a joint letter or without.")
    ],
    date: Annotated[str, typer.Argument(metavar="YYYY-MM-DD", help="The letter's own date.")],
    days: Annotated[
        int | None, typer.Option(min=1, max=3650, help="The days in which the letter asks for a reply.")
    ] = None,
    no_period: Annotated[bool, typer.Option("--no-period", help="The letter asks for no reply within a time.")] = False,
    public_after: Annotated[
        int | None, typer.Option(min=0, max=3650, help="The days after which the letter says that it becomes public.")
    ] = None,
    other: Annotated[
        bool, typer.Option("--other", help="The addressee is no State: a company, an organisation.")
    ] = False,
    legislation: Annotated[
        bool, typer.Option("--legislation", help="The letter is on a bill, a law or a policy.")
    ] = False,
    sent: Annotated[
        str | None, typer.Option(metavar="TIME", help="When it was sent, with its zone: 2023-10-25T16:30+02:00.")
    ] = None,
    language: Annotated[str, typer.Option(help="en, fr or es.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """A letter's own words go before the tables: give them with --days, --no-period and --public-after, if it is written.

    Example: verbale due AL 2023-10-25 --days 60
    """
    from verbale.procedure.clocks import publication, reminder, report, response
    from verbale.wording import LANGUAGES

    if language not in LANGUAGES:
        refuse(f"no such language: {language!r}; choose en, fr or es")
    letter = _letter(type_, date, days, no_period, public_after, other, legislation, sent)
    found = (response(letter), reminder(letter), publication(letter), report(letter.date))
    spoken: Language = language
    if as_json:
        typer.echo(json.dumps([_data(due, spoken) for due in found], indent=2, ensure_ascii=False))
    else:
        typer.echo("\n\n".join(_account(due, spoken) for due in found))


def _letter(
    type_: str,
    date: str,
    days: int | None,
    no_period: bool,
    public_after: int | None,
    other: bool,
    legislation: bool,
    sent: str | None,
) -> "LetterFacts":
    from verbale.procedure.clocks import LetterFacts, OwnWords

    if type_.upper().removeprefix("J") not in _TYPES:
        refuse(f"no such type of letter: {type_!r}; choose AL, UA or OL")
    if days is not None and no_period:
        refuse("a letter asks for a reply within --days, or has --no-period: not both")
    if public_after is not None and days is None and not no_period:
        refuse("--public-after gives the letter's own words: give its --days or --no-period too")
    written = days is not None or no_period
    return LetterFacts(
        type=type_,
        date=_day(date),
        to_state=not other,
        on_legislation=legislation,
        sent=_moment(sent) if sent else None,
        words=OwnWords(days, public_after) if written else None,
    )


def _day(text: str) -> datetime.date:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        refuse(f"not a day of the form YYYY-MM-DD: {text!r}")
    return day if len(text) == 10 and 1900 <= day.year <= 2200 else refuse(f"not a day between 1900 and 2200: {text!r}")


def _moment(text: str) -> datetime.datetime:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        refuse(f"not a time of the form 2023-10-25T16:30+02:00: {text!r}")
    return (
        moment
        if moment.tzinfo
        else refuse(f"the time of sending needs its zone, as in 2023-10-25T16:30+02:00: {text!r}")
    )


def _account(due: "Due", language: "Language") -> str:
    from verbale.procedure.clocks.telling import sentence, table
    from verbale.wording import say

    lines = [f"{say(f'clock.name.{due.clock}', language)}: {_when(due)}", sentence(due, language)]
    lines += [f"  {line.title:<18} {line.text}" for line in table(due, language)]
    return "\n".join(lines)


def _when(due: "Due") -> str:
    if due.moment is not None:
        return due.moment.isoformat(timespec="minutes")
    return due.day.isoformat() if due.day else "–"


def _data(due: "Due", language: "Language") -> dict[str, object]:
    from verbale.procedure.clocks.telling import sentence, table

    return {
        "clock": due.clock.value,
        "day": due.day.isoformat() if due.day else None,
        "moment": due.moment.isoformat(timespec="minutes") if due.moment else None,
        "sentence": sentence(due, language),
        "working": [{"step": line.title, "text": line.text} for line in table(due, language)],
    }
