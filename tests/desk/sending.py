"""A process of its own that sends letters, for tests of what happens when many send at once, or one is killed.

`prepare N` makes the databases and N cleared letters; `send COUNT THREADS` sends COUNT of them, saying of each, once it is
acknowledged, its reference; `report` says what is in the database.
"""

import json
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from verbale.desk.communications.models import Communication


def prepare(count: int) -> None:
    from django.core.management import call_command
    from django.db import transaction

    from tests.desk.people import make_desk

    call_command("migrate", verbosity=0)
    with transaction.atomic():
        desk = make_desk()
        for _ in range(count):
            desk.cleared()


def send(first: int, count: int, threads: int) -> None:
    from django.db import connection

    from tests.desk.people import AT
    from verbale.desk.accounts.models import Account, Role
    from verbale.desk.communications.models import Communication
    from verbale.desk.steps.transmit import transmit

    clerk = Account.objects.get(role=Role.CLERK)
    waiting = list(Communication.objects.order_by("pk")[first : first + count])
    saying = threading.Lock()

    def one(letter: "Communication") -> None:
        if letter.state == "cleared":
            transmit(clerk, letter.key, letter.text, AT)
            letter.refresh_from_db()
            with saying:
                print(letter, flush=True)
        connection.close()

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(one, waiting))


def report() -> None:
    from verbale.desk.communications.models import Communication, Sequence
    from verbale.desk.log.models import LogEntry
    from verbale.desk.log.verifying import breaks_of_log
    from verbale.desk.outbox.models import OutboxEntry

    sent = Communication.objects.filter(state="transmitted")
    found = {
        "numbers": sorted(letter.number or 0 for letter in sent),
        "references": sorted(str(letter) for letter in sent),
        "half_sent": Communication.objects.exclude(state="transmitted").exclude(number=None).count(),
        "sequence": list(Sequence.objects.values_list("last", flat=True)),
        "logged": sorted(entry.facts["number"] for entry in LogEntry.objects.filter(action="transmit")),
        "laid": OutboxEntry.objects.filter(code="lay-at-counter").count(),
        "breaks": [found.code for found in breaks_of_log()],
    }
    print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "verbale.web.settings.all")
    django.setup()
    asked, *numbers = sys.argv[1:]
    if asked == "prepare":
        prepare(int(numbers[0]))
    elif asked == "send":
        send(*map(int, numbers))
    else:
        report()
