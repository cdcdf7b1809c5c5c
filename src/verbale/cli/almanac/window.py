"""`verbale almanac window`: the joint communications report that holds a letter of a day."""

from verbale.cli.almanac.asked import AsJson, On, day_asked, nothing
from verbale.cli.facts import print_facts


def window(on: On = None, as_json: AsJson = False) -> None:
    """The joint communications report that holds a letter of that day."""
    from verbale.almanac.report_windows import window_of

    day = day_asked(on)
    found = window_of(day)
    if found is None:
        nothing(f"no joint report is known to hold letters of {day}")
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
