"""More time for a reply. It moves the day of the reply, and publication only by a decision of its own."""

import datetime
from dataclasses import replace

from verbale.procedure.clocks.working import Clock, Due, Step


def extended(due: Due, until: datetime.date, decided: datetime.date) -> Due:
    """The response clock after more time was granted.

    Raises ValueError where there is no period to extend, or where the new day is no later than the one before.
    """
    if due.clock is not Clock.RESPONSE or due.day is None:
        raise ValueError("only a response period that runs can be extended")
    if until <= due.day:
        raise ValueError(f"an extension until {until} is no later than {due.day}, on which the reply is due already")
    granted = Step("extended", {"before": due.day, "decided": decided, "day": until})
    return replace(
        due,
        day=until,
        outcome=Step("response-extended", {"before": due.day, "decided": decided, "day": until}),
        working=(*due.working, granted, Step("extension-moves-reply-only")),
    )
