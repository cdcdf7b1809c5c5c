"""Adding to the log, inside the transaction of the step that it tells of."""

import dataclasses
import datetime
from collections.abc import Mapping

from django.db import router, transaction

from verbale.desk.log.models import LogEntry, LogHead
from verbale.procedure.decision import Fact
from verbale.procedure.log_chain import Entry


def add_to_log(
    at: datetime.datetime,
    actor: str,
    action: str,
    subject: str,
    reason: str = "",
    facts: Mapping[str, Fact] | None = None,
) -> LogEntry:
    """Add an entry behind the last. Raises RuntimeError outside a transaction, where it might stay without its step."""
    using = router.db_for_write(LogEntry)
    if not transaction.get_connection(using).in_atomic_block:
        raise RuntimeError("an entry of the log is written in the transaction of its step")
    LogHead.objects.bulk_create([LogHead(pk=1)], ignore_conflicts=True)
    head = LogHead.objects.select_for_update().get(pk=1)
    moment = at.astimezone(datetime.UTC).isoformat(timespec="milliseconds")
    entry = Entry(head.number + 1, moment, actor, action, subject, reason, dict(facts or {}), head.hash)
    sealed = dataclasses.replace(entry, hash=entry.sealed())
    row = LogEntry.objects.create(**dataclasses.asdict(sealed))
    head.number, head.hash = sealed.number, sealed.hash
    head.save()
    return row
