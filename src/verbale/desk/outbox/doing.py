"""Doing what steps have asked for: claimed, done, marked. A kind of effect is one function and one line in `DOING`."""

import datetime
from collections.abc import Callable, Mapping

from django.db import router, transaction
from django.db.models import Q

from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.transmission.laying import lay_at_counter

DOING: Mapping[str, Callable[[str], None]] = {"lay-at-counter": lay_at_counter}
"""By the effect's code, what is done with its subject. Each may run twice unharmed."""

_DEAD = datetime.timedelta(minutes=10)
"""Whoever claimed an effect and has not marked it by then is taken to have died."""


def do_effects(at: datetime.datetime) -> int:
    """Do all open effects that have a doing; how many were done. One that fails stays open, and is tried again later."""
    done = 0
    for entry in _claimed(at):
        try:
            DOING[entry.code](entry.subject)
        except Exception:  # noqa: BLE001 - one effect that fails must not keep the others back; it stays open
            OutboxEntry.objects.filter(pk=entry.pk).update(claimed_at=None)
            continue
        OutboxEntry.objects.filter(pk=entry.pk).update(done_at=at)
        done += 1
    return done


def _claimed(at: datetime.datetime) -> list[OutboxEntry]:
    free = Q(claimed_at=None) | Q(claimed_at__lt=at - _DEAD)
    with transaction.atomic(using=router.db_for_write(OutboxEntry)):
        rows = list(OutboxEntry.objects.select_for_update().filter(free, code__in=DOING, done_at=None)[:200])
        OutboxEntry.objects.filter(pk__in=[row.pk for row in rows]).update(claimed_at=at)
    return rows
