"""The sources of a case, for the check of its letters alone: no page shows them, and opening an identity is a step of its own."""

from verbale.desk.cases.models import Case
from verbale.desk.keyring import Keyring, NoKeys, keyring
from verbale.desk.submissions.models import SourceIdentity
from verbale.intake.sealing import Sealed
from verbale.intake.submission import Source, source


def sources_of(case: Case, keys: Keyring | None = None) -> tuple[Source | None, ...]:
    """Who submitted what the case rests on, withdrawn or not; None for each that does not open, which no letter may pass over."""
    rows = list(SourceIdentity.objects.filter(submission__case=case).select_related("submission").order_by("pk"))
    if not rows:
        return ()
    try:
        ring = keys or keyring()
    except NoKeys:
        return (None,) * len(rows)
    return tuple(_opened(row, ring) for row in rows)


def _opened(row: SourceIdentity, ring: Keyring) -> Source | None:
    try:
        return source(ring.open(row.record, bytes(row.box)))
    except Sealed:
        return None
