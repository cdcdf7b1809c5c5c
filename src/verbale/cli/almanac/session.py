"""`verbale almanac session`: a session of the Council, by number or day."""

from typing import Annotated

import typer

from verbale.cli.almanac.asked import AsJson, On, day_asked, nothing
from verbale.cli.facts import print_facts


def session(
    number: Annotated[str | None, typer.Argument(help="A session's number: 54, S-36.")] = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """A session of the Human Rights Council, by number or by a day on which it sat."""
    from verbale.almanac.sessions import session_numbered, session_on

    day = day_asked(on)
    found = session_numbered(number) if number else session_on(day)
    if found is None:
        nothing(f"no session {number!r} is known" if number else f"no regular session sat on {day}")
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
