"""Which database a model lives in: its app's. A model of an app without a database of its own is the desk's, and so private."""

from typing import Any

from django.conf import settings
from django.db.models import Model

from verbale.web.databases import STORES, Face, Store, alias


def store_of(app_label: str) -> Store:
    """Accounts, sessions and whatever else comes with Django belong to the desk."""
    return next((store for store in (Store.INTAKE, Store.REGISTER) if store.value == app_label), Store.DESK)


class AppRouter:
    """Django's router: reads, writes and migrations go to the app's own database, and nothing relates across two."""

    def db_for_read(self, model: type[Model], **_: Any) -> str:
        return _alias(model._meta.app_label)

    def db_for_write(self, model: type[Model], **_: Any) -> str:
        return _alias(model._meta.app_label)

    def allow_relation(self, one: Model, other: Model, **_: Any) -> bool:
        return store_of(one._meta.app_label) is store_of(other._meta.app_label)

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool:
        face = Face(settings.VERBALE_FACE)
        store = store_of(app_label)
        return store in STORES[face] and alias(store, face) == db


def _alias(app_label: str) -> str:
    return alias(store_of(app_label), Face(settings.VERBALE_FACE))
