"""The log of the desk in its database."""

import pytest
from django.db import DatabaseError, connection, transaction

from tests.desk.people import AT, Desk
from verbale.desk.log.models import LogEntry, LogHead
from verbale.desk.log.verifying import breaks_of_log
from verbale.desk.log.writing import add_to_log


@pytest.mark.django_db
def test_no_entry_is_added_outside_the_transaction_of_its_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "in_atomic_block", False)
    with pytest.raises(RuntimeError, match="in the transaction of its step"):
        add_to_log(AT, "a", "b", "c")


def test_the_database_refuses_to_change_or_delete_an_entry(desk: Desk) -> None:
    desk.draft()
    for change in (lambda: LogEntry.objects.update(reason="better so"), lambda: LogEntry.objects.all().delete()):
        with pytest.raises(DatabaseError, match="only added to"), transaction.atomic():
            change()
    assert breaks_of_log() == ()


def test_an_entry_changed_behind_the_databases_back_is_seen(desk: Desk) -> None:
    desk.draft()
    desk.draft()
    trigger = {
        "sqlite": ("DROP TRIGGER log_no_update",),
        "postgresql": ("ALTER TABLE desk_logentry DISABLE TRIGGER USER",),
    }
    with connection.cursor() as cursor:
        for statement in trigger[connection.vendor]:
            cursor.execute(statement)
    LogEntry.objects.filter(number=1).update(reason="better so")
    assert [(found.code, found.number) for found in breaks_of_log()] == [("entry-changed", 1)]


def test_a_log_cut_at_its_end_is_seen_by_its_head(desk: Desk) -> None:
    desk.draft()
    LogHead.objects.update(number=7, hash="f" * 64)
    assert [found.code for found in breaks_of_log()] == ["head-gone"]
