"""`verbale almanac resolution`: which resolution carries a mandate on a day, or which mandates it carries."""

from typing import Annotated

import typer

from verbale.cli.almanac.asked import AsJson, On, day_asked, mandate_meant, nothing
from verbale.cli.facts import Facts, print_facts


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
    day = day_asked(on)
    if number is not None:
        carried = mandates_of_resolution(number)
        if not carried:
            nothing(f"no mandate was established or extended by {text!r}")
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
    found = mandate_meant(text, day)
    now = resolution_in_force(found, day)
    if now is None:
        nothing(f"no resolution is known to have carried {found.code} on {day}")
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
