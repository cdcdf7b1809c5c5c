"""`verbale almanac holder`: who holds a mandate on a day, or which mandates a person has held."""

from typing import Annotated

import typer

from verbale.cli.almanac.asked import AsJson, On, day_asked, mandate_by, mandate_names, nothing
from verbale.cli.facts import print_facts


def holder(
    text: Annotated[
        str, typer.Argument(help="A mandate, for its holder on the day; or a name, for the mandates held.")
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Who holds a mandate on the day, or which mandates a person has held."""
    from verbale.almanac.mandates import holder_named, holders_of, holders_on, mandates

    day = day_asked(on)
    terms = holder_named(text)
    if not terms:
        found = mandate_by(text, day)
        if found is None:
            people = [term.name for mandate in mandates() for term in holders_of(mandate)]
            nothing(f"no mandate or holder, or more than one, is known by {text!r}", text, [*people, *mandate_names()])
        terms = holders_on(found, day)
        if not terms:
            nothing(f"no holder of {found.code} is known on {day}")
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
