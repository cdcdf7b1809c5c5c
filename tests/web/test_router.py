"""Every model has its database, and no relation leads from one to another."""

import pytest
from django.apps import apps
from django.db import models

from verbale.web.databases import Store
from verbale.web.router import AppRouter, store_of

MODELS = apps.get_models(include_auto_created=True)
DJANGOS_OWN = {"auth", "contenttypes", "sessions", "account", "mfa", "desk"}
"""Apps whose rows are the desk's. A new app must be named here, or have a database of its own."""


@pytest.mark.parametrize("model", MODELS, ids=lambda model: str(model._meta.label))
def test_every_model_has_a_route(model: type[models.Model]) -> None:
    store = store_of(model._meta.app_label)
    assert (store is Store.DESK) is (model._meta.app_label in DJANGOS_OWN)
    name = "default" if store is Store.DESK else store.value
    router = AppRouter()
    assert router.db_for_read(model) == router.db_for_write(model) == name
    assert router.allow_migrate(name, model._meta.app_label)
    assert not any(
        router.allow_migrate(other, model._meta.app_label) for other in {"default", "intake", "register"} - {name}
    )


@pytest.mark.parametrize("model", MODELS, ids=lambda model: str(model._meta.label))
def test_no_relation_leads_into_another_database(model: type[models.Model]) -> None:
    for field in model._meta.get_fields():
        related = field.related_model
        if isinstance(related, type) and issubclass(related, models.Model):
            assert store_of(related._meta.app_label) is store_of(model._meta.app_label)
