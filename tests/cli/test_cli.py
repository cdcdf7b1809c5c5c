"""The command line as a whole."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import jsonschema
import pytest
from typer.testing import CliRunner

from verbale import __version__, read
from verbale.cli import COMMANDS, build
from verbale.letters.schema import NotARecord, from_json, schema, to_json


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.name))
def test_each_command_is_a_file_that_shows_an_example(command: object) -> None:
    name = command.name  # type: ignore[attr-defined]
    module = import_module(f"verbale.cli.{name}")
    help_text = CliRunner().invoke(build(name), [name, "--help"]).stdout
    assert hasattr(module, "run") or hasattr(module, "app")
    assert hasattr(module, "app") or "Example: verbale" in help_text


def test_help_lists_every_command_and_imports_none() -> None:
    code = "import sys, verbale.cli\nsys.argv = ['verbale', '--help']\ntry:\n    verbale.cli.main()\nfinally:\n    "
    code += "print(sorted(name for name in sys.modules if name.startswith(('verbale.letters', 'verbale.almanac', 'rich', 'lxml'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.rstrip().endswith("[]")
    assert all(command.name in done.stdout for command in COMMANDS)


def test_the_version_is_said() -> None:
    assert CliRunner().invoke(build(None), ["--version"]).stdout == f"verbale {__version__}\n"


def test_the_schema_describes_every_record_that_is_written(letters: Path) -> None:
    printed = json.loads(CliRunner().invoke(build("schema"), ["schema"]).stdout)
    assert printed == json.loads(json.dumps(schema()))
    record = read(letters / "first.md")
    jsonschema.Draft202012Validator.check_schema(printed)
    jsonschema.validate(json.loads(to_json(record)), printed)
    assert from_json(to_json(record)) == record


def test_json_that_is_no_record_is_refused_with_the_field() -> None:
    with pytest.raises(NotARecord, match="source"):
        from_json(b'{"schema": "verbale/letter/1", "kind": "letter"}')


def test_show_gives_an_account_of_a_letter(letters: Path) -> None:
    result = CliRunner().invoke(build("show"), ["show", str(letters / "first.md")])
    assert result.exit_code == 0
    assert "Ilse Maravane" in result.stdout


def test_show_refuses_a_folder_and_a_bad_file_in_one_line(letters: Path) -> None:
    (letters / "empty.md").write_bytes(b"")
    folder = CliRunner().invoke(build("show"), ["show", str(letters)])
    empty = CliRunner().invoke(build("show"), ["show", str(letters / "empty.md")])
    assert (folder.exit_code, empty.exit_code) == (2, 1)
    assert len(folder.stderr.splitlines()) == len(empty.stderr.splitlines()) == 1


def test_check_has_status_1_for_an_error_and_0_for_none(letters: Path) -> None:
    good = CliRunner().invoke(build("check"), ["check", str(letters / "first.md"), "--format", "json"])
    assert (good.exit_code, json.loads(good.stdout)[0]["name"]) == (0, "first.md")
    text = (letters / "first.md").read_text(encoding="utf-8").replace("14 November", "31 November")
    (letters / "first.md").write_text(text, encoding="utf-8")
    bad = CliRunner().invoke(build("check"), ["check", str(letters / "first.md")])
    assert bad.exit_code == 1
    assert "impossible-date" in bad.stdout
