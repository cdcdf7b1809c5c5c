"""The database itself refuses to change or delete an entry of the log."""

from typing import Any

from django.db import migrations

_SQLITE = (
    "CREATE TRIGGER log_no_update BEFORE UPDATE ON desk_logentry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
    "CREATE TRIGGER log_no_delete BEFORE DELETE ON desk_logentry BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END",
)
_FUNCTION = """
CREATE FUNCTION log_refuses() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the log is only added to'; END $$
"""
_POSTGRES = (
    _FUNCTION,
    "CREATE TRIGGER log_no_change BEFORE UPDATE OR DELETE ON desk_logentry FOR EACH ROW EXECUTE FUNCTION log_refuses()",
    "CREATE TRIGGER log_no_truncate BEFORE TRUNCATE ON desk_logentry FOR EACH STATEMENT EXECUTE FUNCTION log_refuses()",
)


def refuse_changes(apps: Any, schema_editor: Any) -> None:
    statements = _SQLITE if schema_editor.connection.vendor == "sqlite" else _POSTGRES
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("desk", "0001_initial")]
    operations = [migrations.RunPython(refuse_changes, migrations.RunPython.noop)]
