"""`verbale almanac state`: which State, by code, name or nationality."""

from typing import Annotated

import typer

from verbale.almanac.languages import LANGUAGES
from verbale.cli.almanac.asked import AsJson, nothing, state_names
from verbale.cli.facts import Facts, print_facts


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
        nothing(f"no State, or more than one, is called {text!r}", text, state_names())
    facts: Facts = {"code": found.code, "status": found.status}
    facts.update({f"name_{language}": found.name(language) for language in LANGUAGES})
    facts.update({f"formal_{language}": found.formal(language) for language in LANGUAGES})
    facts |= {"region": found.region or None, "invented": found.invented, "note": found.note or None}
    print_facts([facts], as_json)
