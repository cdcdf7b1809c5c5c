"""`verbale almanac treaty`: whether a State was bound by a treaty on a day."""

from typing import Annotated

import typer

from verbale.cli.almanac.asked import AsJson, On, day_asked, instrument_names, nothing, state_names
from verbale.cli.facts import print_facts
from verbale.cli.output import refuse


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

    day = day_asked(on)
    country = (state_by_code(state) if state.isupper() else None) or state_named(state)
    text = instrument_by_key(instrument) or instrument_named(instrument)
    if country is None:
        nothing(f"no State, or more than one, is called {state!r}", state, state_names())
    if text is None:
        nothing(f"no instrument, or more than one, is called {instrument!r}", instrument, instrument_names())
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
