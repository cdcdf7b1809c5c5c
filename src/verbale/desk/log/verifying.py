"""Whether the log holds, from its first entry to its head."""

from collections.abc import Mapping

from verbale.desk.log.models import LogEntry, LogHead
from verbale.procedure.log_chain import Break, breaks


def breaks_of_log(heads: Mapping[int, str] | None = None) -> tuple[Break, ...]:
    """All places at which the log does not hold; `heads` are hashes that were sent out, by the number of their entry."""
    own = LogHead.objects.filter(pk=1).first()
    kept = dict(heads or {})
    if own is not None and own.number:
        kept.setdefault(own.number, own.hash)
    rows = LogEntry.objects.order_by("number").iterator(chunk_size=2000)
    return breaks((row.as_entry() for row in rows), kept)
