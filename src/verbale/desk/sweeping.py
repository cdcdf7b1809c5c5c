"""What falls due by itself: done at start, and every minute while the desk is served. Each part may run twice unharmed."""

import datetime

from verbale.desk.keyring import Keyring
from verbale.desk.outbox.doing import do_effects
from verbale.desk.steps.collect import Collected, collect
from verbale.desk.steps.lapse import lapse_what_is_due
from verbale.desk.submissions.notes import leave_notes


def sweep(at: datetime.datetime, keys: Keyring | None = None) -> Collected:
    """Collect from the border, leave there what waits for sources, let overdue questions lapse, do what steps have asked for."""
    collected = collect(at, keys)
    leave_notes(at)
    lapse_what_is_due(at)
    do_effects(at)
    return collected
