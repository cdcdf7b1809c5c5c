"""`verbale almanac`: which mandate, resolution, holder, State, instrument, treaty status, session or report window, on a day."""

import datetime
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from verbale.almanac.languages import LANGUAGES
from verbale.cli.facts import Facts, print_facts
from verbale.cli.output import refuse, say

if TYPE_CHECKING:
    from verbale.almanac.mandates import Mandate

# The rooms of the almanac are imported by the command that asks them, so that a look-up pays for its own tables' module alone.

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

On = Annotated[str | None, typer.Option("--on", metavar="YYYY-MM-DD", help="The day asked about; today if not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def mandate(
    text: Annotated[
        str, typer.Argument(help="A title, this project's code, the register's label, or an old file number.")
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Which mandate it is, with its title, resolution and holder on the day."""
    from verbale.almanac.mandates import holders_on, resolution_in_force, title_on

    day = _day(on)
    found = _mandate(text, day)
    title = title_on(found, day)
    resolution = resolution_in_force(found, day)
    facts: Facts = {"code": found.code, "kind": found.kind}
    facts.update({f"title_{language}": title.words.of(language) if title else None for language in LANGUAGES})
    facts |= {
        "on": day.isoformat(),
        "resolution": resolution.number if resolution else None,
        "holders": [holder.name for holder in holders_on(found, day)],
        "established": str(found.established),
        "ended": str(found.ended) if found.ended else None,
        "file_numbers": list(found.file_numbers),
        "label": found.label,
    }
    print_facts([facts], as_json)


@app.command()
def resolution(
    text: Annotated[
        str,
        typer.Argument(help="A mandate, for its resolution on the day; or a number such as 52/4, for its mandates."),
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Which resolution carries a mandate on the day, or which mandates a resolution carries."""
    from verbale.almanac.mandates import (
        mandates_of_resolution,
        resolution_in_force,
        resolution_number,
        resolutions_citable,
        resolutions_of,
    )

    number = resolution_number(text)
    day = _day(on)
    if number is not None:
        carried = mandates_of_resolution(number)
        if not carried:
            _nothing(f"no mandate was established or extended by {text!r}")
        own = [row for each in carried for row in resolutions_of(each) if row.number == number and row.carries]
        facts: list[Facts] = [
            {"code": row.mandate, "resolution": number, "action": row.action.value, "adopted": row.adopted.isoformat()}
            for row in own
        ]
        print_facts(
            facts
            or [{"resolution": number, "action": "extended all mandates", "codes": [each.code for each in carried]}],
            as_json,
        )
        return
    found = _mandate(text, day)
    now = resolution_in_force(found, day)
    if now is None:
        _nothing(f"no resolution is known to have carried {found.code} on {day}")
    print_facts(
        [
            {
                "code": found.code,
                "on": day.isoformat(),
                "resolution": now.number,
                "symbol": now.symbol,
                "adopted": now.adopted.isoformat(),
                "action": now.action.value,
                "title": now.title,
                "citable": [row.number for row in resolutions_citable(found, day)],
                "confidence": now.confidence.value,
                "note": now.note or None,
            }
        ],
        as_json,
    )


@app.command()
def holder(
    text: Annotated[
        str, typer.Argument(help="A mandate, for its holder on the day; or a name, for the mandates held.")
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Who holds a mandate on the day, or which mandates a person has held."""
    from verbale.almanac.mandates import holder_named, holders_on

    day = _day(on)
    terms = holder_named(text)
    if not terms:
        found = _mandate(text, day)
        terms = holders_on(found, day)
        if not terms:
            _nothing(f"no holder of {found.code} is known on {day}")
    print_facts(
        (
            {
                "name": term.name,
                "mandate": term.mandate,
                "since": str(term.since),
                "until": str(term.until) if term.until else None,
                "confidence": term.confidence.value,
                "note": term.note or None,
            }
            for term in terms
        ),
        as_json,
    )


@app.command()
def state(
    text: Annotated[
        str, typer.Argument(help="A code, a name or an adjective of nationality, in English, French or Spanish.")
    ],
    as_json: AsJson = False,
) -> None:
    """Which State it is."""
    from verbale.almanac.states import state_by_code, state_named, state_of_nationality

    found = (state_by_code(text) if text.isupper() else None) or state_named(text) or state_of_nationality(text)
    if found is None:
        _nothing(f"no State, or more than one, is called {text!r}")
    facts: Facts = {"code": found.code, "status": found.status}
    facts.update({f"name_{language}": found.name(language) for language in LANGUAGES})
    facts.update({f"formal_{language}": found.formal(language) for language in LANGUAGES})
    facts |= {"region": found.region or None, "invented": found.invented, "note": found.note or None}
    print_facts([facts], as_json)


@app.command()
def instrument(
    text: Annotated[
        str, typer.Argument(help="A title, abbreviation, symbol or key: PIDCP, CCPR/C/GC/34, Mandela Rules.")
    ],
    as_json: AsJson = False,
) -> None:
    """Which instrument it is."""
    from verbale.almanac.instruments import instrument_by_key, instrument_named

    found = instrument_by_key(text) or instrument_named(text)
    if found is None:
        _nothing(f"no instrument, or more than one, is called {text!r}")
    facts: Facts = {"key": found.key, "kind": found.kind.value}
    facts.update({f"title_{language}": found.title(language) or None for language in LANGUAGES})
    facts |= {
        "abbreviations": sorted(set(found.abbreviations.known())),
        "symbols": list(found.symbols),
        "adopted": str(found.adopted) if found.adopted else str(found.year) if found.year else None,
        "in_force": str(found.in_force) if found.in_force else None,
        "units": f"{found.unit_count} × {found.unit}" if found.unit_count else None,
        "status": found.status or None,
        "superseded_by": found.superseded_by,
    }
    print_facts([facts], as_json)


@app.command()
def treaty(
    state: Annotated[str, typer.Argument(help="A State, by code or name.")],
    instrument: Annotated[str, typer.Argument(help="A treaty, by key, title or abbreviation.")],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Whether a State was bound by a treaty on the day, since when, and how sure that is."""
    from verbale.almanac.instruments import instrument_by_key, instrument_named
    from verbale.almanac.ratifications import Standing, bound
    from verbale.almanac.states import state_by_code, state_named

    day = _day(on)
    country = (state_by_code(state) if state.isupper() else None) or state_named(state)
    text = instrument_by_key(instrument) or instrument_named(instrument)
    if country is None:
        _nothing(f"no State, or more than one, is called {state!r}")
    if text is None:
        _nothing(f"no instrument, or more than one, is called {instrument!r}")
    if not text.is_binding:
        refuse(f"{text.key} is no treaty: no State becomes a party to it")
    status = bound(country, text, day)
    print_facts(
        [
            {
                "state": status.state,
                "instrument": status.instrument,
                "on": day.isoformat(),
                "standing": status.standing.value,
                "since": status.since.isoformat() if status.since else None,
                "kind": status.kind,
                "signed": status.signed.isoformat() if status.signed else None,
                "treaty_in_force": str(status.treaty_in_force) if status.treaty_in_force else None,
                "status_as_at": str(status.as_at) if status.as_at else None,
                "after_status": status.beyond,
                "confidence": status.confidence.value if status.confidence else None,
                "note": status.note or None,
            }
        ],
        as_json,
    )
    if status.standing is Standing.UNKNOWN:
        raise typer.Exit(1)


@app.command()
def session(
    number: Annotated[str | None, typer.Argument(help="A session's number: 54, S-36.")] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """A session of the Human Rights Council, by number or by a day on which it sat."""
    from verbale.almanac.sessions import session_numbered, session_on

    day = _day(on)
    found = session_numbered(number) if number else session_on(day)
    if found is None:
        _nothing(f"no session {number!r} is known" if number else f"no regular session sat on {day}")
    print_facts(
        [
            {
                "session": found.number,
                "start": found.start.isoformat() if found.start else None,
                "end": found.end.isoformat() if found.end else None,
                "note": found.note or None,
                "confidence": found.confidence.value,
            }
        ],
        as_json,
    )


@app.command()
def window(on: On = None, as_json: AsJson = False) -> None:
    """The joint communications report that holds a letter of that day."""
    from verbale.almanac.report_windows import window_of

    day = _day(on)
    found = window_of(day)
    if found is None:
        _nothing(f"no joint report is known to hold letters of {day}")
    print_facts(
        [
            {
                "session": found.session,
                "symbol": found.symbol,
                "letters_from": found.letters_from.isoformat(),
                "letters_to": found.letters_to.isoformat(),
                "replies_from": str(found.replies_from) if found.replies_from else None,
                "replies_to": str(found.replies_to) if found.replies_to else None,
                "confidence": found.confidence.value,
                "note": found.note or None,
            }
        ],
        as_json,
    )


def _mandate(text: str, day: datetime.date) -> "Mandate":
    """The mandate that the words name in any way; leaves with status 1 where they name none."""
    from verbale.almanac.mandates import mandate_by_code, mandate_labelled, mandate_of_file_number, mandate_titled

    found = (
        mandate_by_code(text) or mandate_of_file_number(text) or mandate_labelled(text) or mandate_titled(text, on=day)
    )
    if found is None:
        _nothing(f"no mandate, or more than one, is known by {text!r}")
    return found


def _day(on: str | None) -> datetime.date:
    if on is None:
        return datetime.date.today()  # noqa: DTZ011 - the edge, where a day may be asked of the machine
    try:
        return datetime.date.fromisoformat(on) if len(on) == 10 else refuse(f"not a day of the form YYYY-MM-DD: {on!r}")
    except ValueError:
        refuse(f"not a day of the form YYYY-MM-DD: {on!r}")


def _nothing(message: str) -> NoReturn:
    """Nothing found: say so, and leave with status 1."""
    say(f"verbale: {message}")
    raise typer.Exit(1)
