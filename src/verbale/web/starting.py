"""What the embedded Verbale needs before it can serve: its folder, its keys, its databases."""

import os

from verbale.web.databases import STORES, Face, Store, alias
from verbale.web.home import made_home


def make_ready(face: Face) -> None:
    """Make what is not there yet. Only who serves the desk makes the desk's keys."""
    folder = made_home()
    if Store.DESK in STORES[face]:
        from verbale.desk.keyring import make_pair  # late: a public face imports no module of the desk

        make_pair(folder)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", f"verbale.web.settings.{face.value}")
    import django  # late: the settings read the keys that were just made
    from django.core.management import call_command

    django.setup()
    for store in STORES[face]:
        call_command("migrate", database=alias(store, face), verbosity=0)
