"""While the desk is served, what falls due by itself is done at start and every minute, in a thread of its own."""

import datetime
import logging
import threading

from django.db import connections

_EVERY = 60.0
_log = logging.getLogger(__name__)


def keep_sweeping(every: float = _EVERY) -> threading.Event:
    """Begin; setting the event ends it."""
    ended = threading.Event()
    threading.Thread(target=_run, args=(every, ended), name="sweep", daemon=True).start()
    return ended


def _run(every: float, ended: threading.Event) -> None:
    while True:
        sweep_now()
        if ended.wait(every):
            return


def sweep_now() -> None:
    """Once. What goes wrong is said, and tried again the next time: a desk that stops sweeping would miss its dates."""
    from verbale.desk.sweeping import sweep  # late: a public face imports no module of the desk

    try:
        done = sweep(datetime.datetime.now(datetime.UTC))
        for key in done.unopened:
            _log.warning("%s: no key of this desk opens it; it stays at the border", key)
    except Exception:  # noqa: BLE001 - whatever it was, the next minute tries again
        _log.exception("the desk could not do what fell due; it tries again")
    finally:
        connections.close_all()
