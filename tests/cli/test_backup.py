"""`verbale backup` and `verbale restore`: what comes back is what was there."""

import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from verbale.cli import build


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("desk", "intake", "register"):
        connection = sqlite3.connect(folder / f"{name}.sqlite3")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE words (word)")
        connection.execute("INSERT INTO words VALUES (?)", (name,))
        connection.commit()
        connection.close()
    (folder / "desk-private.key").write_text("a key")
    (folder / "desk-private.key").chmod(0o600)
    (folder / "files").mkdir()
    (folder / "files" / "lettre à l’Almara.pdf").write_bytes(b"%PDF" + bytes(3_000_000))
    monkeypatch.setenv("VERBALE_HOME", str(folder))
    monkeypatch.setenv("VERBALE_PASSPHRASE", "correct horse battery")
    return folder


def call(command: str, *arguments: object) -> Result:
    return CliRunner().invoke(build(command), [command, *map(str, arguments)])


def words(path: Path) -> list[tuple[str]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT word FROM words").fetchall()
    connection.close()
    return found


def test_what_is_restored_is_what_was_there(home: Path, tmp_path: Path) -> None:
    held = sqlite3.connect(home / "desk.sqlite3")  # somebody is serving, and the last words are still in the journal
    held.execute("INSERT INTO words VALUES ('late')")
    held.commit()
    assert call("backup", tmp_path / "b").exit_code == 0
    held.close()
    assert call("restore", tmp_path / "b", tmp_path / "again").exit_code == 0
    again = tmp_path / "again"
    assert words(again / "desk.sqlite3") == [("desk",), ("late",)]
    assert words(again / "register.sqlite3") == [("register",)]
    file = "files/lettre à l’Almara.pdf"
    assert (again / file).read_bytes() == (home / file).read_bytes()
    assert (again / "desk-private.key").stat().st_mode & 0o777 == 0o600


def test_a_backup_shows_nothing_and_is_for_its_owner_alone(home: Path, tmp_path: Path) -> None:
    call("backup", tmp_path / "b")
    content = (tmp_path / "b").read_bytes()
    assert b"desk.sqlite3" not in content
    assert b"Almara" not in content
    assert (tmp_path / "b").stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_over(home: Path, tmp_path: Path) -> None:
    call("backup", tmp_path / "b")
    for done in (call("backup", tmp_path / "b"), call("restore", tmp_path / "b", home)):
        assert done.exit_code == 2
        assert "there already" in done.stderr or "not empty" in done.stderr
    assert words(home / "desk.sqlite3") == [("desk",)]


def test_a_wrong_passphrase_leaves_nothing_behind(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call("backup", tmp_path / "b")
    monkeypatch.setenv("VERBALE_PASSPHRASE", "another passphrase")
    done = call("restore", tmp_path / "b", tmp_path / "again")
    assert (done.exit_code, "does not open" in done.stderr) == (2, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b", "home"]


@pytest.mark.parametrize(
    ("command", "arguments", "said"),
    [("restore", ("nowhere.backup", "again"), "cannot be used"), ("backup", ("/nowhere/at/all",), "cannot be written")],
)
def test_what_cannot_be_read_or_written_is_said(
    home: Path, command: str, arguments: tuple[str, ...], said: str
) -> None:
    done = call(command, *arguments)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_short_passphrase_is_refused(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBALE_PASSPHRASE", "short")
    assert call("backup", tmp_path / "b").exit_code == 2
    assert not (tmp_path / "b").exists()


def test_where_there_is_nothing_nothing_is_backed_up(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERBALE_HOME", str(tmp_path / "never"))
    done = call("backup", tmp_path / "b")
    assert (done.exit_code, "nothing to back up" in done.stderr) == (2, True)
