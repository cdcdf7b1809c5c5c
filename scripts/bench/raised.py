"""“Raised before?” over 100,000 names beside 10,000: it must not grow with the number of names as a comparison of all would."""

import os
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.bench.report import Row
from scripts.bench.timing import in_turn

if TYPE_CHECKING:
    from verbale.desk.accounts.models import Account

SMALL, LARGE, ASKED = 10_000, 100_000, 40
_STARTS = (*"bdfghjklmnprstvz", "br", "dr", "gr", "kr", "tr", "st", "kh", "sh")
_MIDDLES = ("a", "e", "i", "o", "u", "ai", "ou")
_ENDS = (*"nrlsmtkvd", "ra", "no", "ska", "lin", "mar", "der", "tan", "bek")


class Names:
    """Which of the two desks is asked, as Django's router of databases."""

    now = "default"

    def db_for_read(self, *_: Any, **__: Any) -> str:
        return self.now

    db_for_write = db_for_read


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        accounts = _desks(Path(folder))
        from verbale.desk.matching import raised  # late: Django is set up by now

        def ask(alias: str, asked: list[str]) -> None:
            Names.now = alias
            raised.raised_before(accounts[alias], asked)

        asked = [_slipped(name) for name in _names(ASKED, 7)]
        measured = in_turn(lambda: ask("large", asked), lambda: ask("default", asked))
    return [
        Row(
            f"raised before?, {ASKED} names over {LARGE:,} people",
            f"{measured.ours:.0f} ms",
            f"the same over {SMALL:,}",
            f"{measured.theirs:.0f} ms",
            measured.ratio,
            "≤ 3 ×",
        )
    ]


def _desks(folder: Path) -> "dict[str, Account]":
    """A desk of each size in a database of its own, with an officer who is on its case."""
    os.environ.update(VERBALE_HOME=str(folder), VERBALE_SECRET_KEY="for the bench only")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "verbale.web.settings.all")
    from django.conf import settings

    large = {**settings.DATABASES["default"], "NAME": str(folder / "large.sqlite3")}
    settings.DATABASES = {"default": settings.DATABASES["default"], "large": large}
    settings.DATABASE_ROUTERS = ["scripts.bench.raised.Names"]
    import django
    from django.core.management import call_command

    django.setup()
    accounts = {}
    for alias, count in (("default", SMALL), ("large", LARGE)):
        call_command("migrate", "desk", database=alias, verbosity=0)
        with _asking(alias):
            accounts[alias] = _fill(alias, count)
    return accounts


@contextmanager
def _asking(alias: str) -> Iterator[None]:
    Names.now = alias
    yield
    Names.now = "default"


def _fill(alias: str, count: int) -> "Account":
    from django.db import transaction

    from verbale.desk.accounts.models import Account, Role
    from verbale.desk.cases.models import Case, CaseAccess, Person
    from verbale.desk.matching.indexing import index_people

    with transaction.atomic(using=alias):
        officer = Account(email="officer@example.org", name="Officer", role=Role.OFFICER)
        officer.save()
        case = Case.objects.create(title="All of them")
        CaseAccess.objects.create(case=case, account=officer, why="bench")
        names = _names(count, 3)
        for start in range(0, count, 2000):
            some = [Person(case=case, name=name) for name in names[start : start + 2000]]
            index_people(Person.objects.bulk_create(some))
    return officer


def _names(count: int, seed: int) -> list[str]:
    """Invented names; a few given and family names are borne by many, as everywhere."""
    chance, words = random.Random(5), random.Random(seed)
    given = [_word(chance) for _ in range(1500)]
    family = [_word(chance) for _ in range(15000)]
    names = []
    for _ in range(count):
        first = given[int(len(given) * words.random() ** 3)]
        names.append(f"{first} {family[int(len(family) * words.random() ** 2)]}")
    return names


def _word(chance: random.Random) -> str:
    syllables = (chance.choice(_STARTS) + chance.choice(_MIDDLES) for _ in range(chance.choice((1, 2, 2, 3))))
    return f"{''.join(syllables)}{chance.choice(_ENDS)}".capitalize()


def _slipped(name: str) -> str:
    """The name as another source would give it: the order turned, a letter doubled."""
    given, family = name.split()
    return f"{family}{family[-1]} {given}"
