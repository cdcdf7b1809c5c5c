"""Tries at codes. Wrong ones make everybody wait, since who tries is not kept."""

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import router, transaction

from verbale.intake.models import Tries

_ALLOWED = 20
"""Wrong codes in a quarter of an hour, before all have to wait for its end. A code has 77 bits, so that guessing is hopeless
long before; the limit keeps the machine from being busied with it."""
_WINDOW = datetime.timedelta(minutes=15)


class TooManyTries(Exception):
    """Too many wrong codes of late; `until` is when it may be tried again."""

    def __init__(self, until: datetime.datetime) -> None:
        super().__init__(f"too many wrong codes; try again after {until:%H:%M}")
        self.until = until


class UnknownCode(LookupError):
    """A code in right words that nothing has."""


@contextmanager
def trying(at: datetime.datetime) -> Iterator[Callable[[], None]]:
    """A try at a code, under a lock; what it gives is called for a wrong one. Raises TooManyTries before anything is looked up."""
    with transaction.atomic(using=router.db_for_write(Tries)):
        Tries.objects.bulk_create([Tries(pk=1, since=at)], ignore_conflicts=True)
        tries = Tries.objects.select_for_update().get(pk=1)
        if at - tries.since >= _WINDOW:
            tries.wrong, tries.since = 0, at
        if tries.wrong >= _ALLOWED:
            raise TooManyTries(tries.since + _WINDOW)

        def wrong() -> None:
            tries.wrong += 1

        yield wrong
        tries.save()
