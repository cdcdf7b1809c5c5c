"""The three databases: which a face may open, and where they are.

Embedded they are SQLite files in one folder; on a server PostgreSQL databases, named by `VERBALE_DESK_DATABASE`,
`VERBALE_INTAKE_DATABASE` and `VERBALE_REGISTER_DATABASE`. `default` is the face's own, so that a slip stays where it belongs.
A public face has no entry for the desk at all: there is nothing by which it could be opened.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import dj_database_url


class Store(StrEnum):
    """A database, named as the app whose models it holds."""

    DESK = "desk"
    INTAKE = "intake"
    REGISTER = "register"


class Face(StrEnum):
    ALL = "all"
    DESK = "desk"
    INTAKE = "intake"
    REGISTER = "register"


STORES: Mapping[Face, tuple[Store, ...]] = {
    Face.ALL: (Store.DESK, Store.INTAKE, Store.REGISTER),
    Face.DESK: (Store.DESK, Store.INTAKE, Store.REGISTER),
    Face.INTAKE: (Store.INTAKE,),
    Face.REGISTER: (Store.REGISTER,),
}
"""What each face opens; the first is its own."""

_SQLITE = {
    # a transaction that reads and then writes would otherwise be refused as soon as another one writes
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;",
}


def alias(store: Store, face: Face) -> str:
    """Under which name a face has a database. Raises LookupError where it has it not."""
    if store not in STORES[face]:
        raise LookupError(f"the face {face.value!r} has no database {store.value!r}")
    return "default" if STORES[face][0] is store else store.value


def databases(face: Face, environment: Mapping[str, str], folder: Path) -> dict[str, dict[str, Any]]:
    """Django's DATABASES for a face. Raises ValueError, naming the variable, for an address that is not PostgreSQL's."""
    return {alias(store, face): _database(store, environment, folder) for store in STORES[face]}


def _database(store: Store, environment: Mapping[str, str], folder: Path) -> dict[str, Any]:
    variable = f"VERBALE_{store.name}_DATABASE"
    address = environment.get(variable, "")
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(folder / f"{store.value}.sqlite3"),
            "CONN_MAX_AGE": 600,
            "OPTIONS": dict(_SQLITE),
            "TEST": {"DEPENDENCIES": []},  # none of the three needs another to be there
        }
    if not address.startswith(("postgresql://", "postgres://")):
        raise ValueError(f"{variable} must be an address such as postgresql://user:password@host/{store.value}")
    return {
        **dj_database_url.parse(address, conn_max_age=600),
        "CONN_HEALTH_CHECKS": True,
        "TEST": {"DEPENDENCIES": []},
    }
