"""`verbale almanac mandate`: which mandate, by any name, with title, resolution and holder on a day."""

from typing import Annotated

import typer

from verbale.almanac.languages import LANGUAGES
from verbale.cli.almanac.asked import AsJson, On, day_asked, mandate_meant
from verbale.cli.facts import Facts, print_facts


def mandate(
    text: Annotated[
        str, typer.Argument(help="A title, this project's code, the register's label, or an old file number.")
    ],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Which mandate it is, with its title, resolution and holder on the day."""
    from verbale.almanac.mandates import holders_on, resolution_in_force, title_on

    day = day_asked(on)
    found = mandate_meant(text, day)
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
