"""`verbale almanac instrument`: which instrument, by title, abbreviation, symbol or key."""

from typing import Annotated

import typer

from verbale.almanac.languages import LANGUAGES
from verbale.cli.almanac.asked import AsJson, instrument_names, nothing
from verbale.cli.facts import Facts, print_facts


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
        nothing(f"no instrument, or more than one, is called {text!r}", text, instrument_names())
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
