"""The desk's private keys: none is ever lost, and the newest is what is sealed to."""

import base64
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner

from verbale.cli import build
from verbale.desk.keyring import PRIVATE, NoKeys, keyring, make_pair, rotate
from verbale.intake.configured import PUBLIC_KEY_FILE
from verbale.intake.sealing import Sealed, key_bytes


def test_a_folder_without_a_key_is_named_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(NoKeys, match=r"desk-private\.key: not there; restore it"):
        keyring(tmp_path)
    with pytest.raises(NoKeys):
        rotate(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_key_is_named_and_not_written_over(tmp_path: Path) -> None:
    (tmp_path / PRIVATE).write_text("words")
    with pytest.raises(NoKeys, match=r"desk-private\.key: not a key"):
        make_pair(tmp_path)
    assert (tmp_path / PRIVATE).read_text() == "words"


def test_a_pair_is_made_once_and_only_its_owner_reads_the_private_half(tmp_path: Path) -> None:
    make_pair(tmp_path)
    before = (tmp_path / PRIVATE).read_bytes()
    make_pair(tmp_path)
    assert (tmp_path / PRIVATE).read_bytes() == before
    assert stat.S_IMODE((tmp_path / PRIVATE).stat().st_mode) == 0o600
    assert base64.b64decode((tmp_path / PUBLIC_KEY_FILE).read_bytes()) == key_bytes(keyring(tmp_path).public)


def test_after_rotations_every_old_box_opens_and_new_ones_are_sealed_to_the_newest(tmp_path: Path) -> None:
    make_pair(tmp_path)
    boxes = []
    for _ in range(3):
        boxes.append(keyring(tmp_path).seal("told a", b"words"))
        rotate(tmp_path)
    keys = keyring(tmp_path)
    assert len(set(keys.names)) == 4
    assert [keys.open("told a", box) for box in boxes] == [b"words"] * 3
    assert not any(keys.is_current(box) for box in boxes)
    assert all(keys.is_current(keys.sealed_anew("told a", box)) for box in boxes)
    with pytest.raises(Sealed):
        keys.sealed_anew("told b", boxes[0])


@pytest.mark.parametrize("left", range(3))
def test_a_rotation_cut_off_anywhere_loses_no_key_and_is_mended_at_the_next_start(
    left: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pair(tmp_path)
    box = keyring(tmp_path).seal("told a", b"words")
    replace = Path.replace
    done: list[Path] = []

    def dying(self: Path, target: Path) -> Path:
        if len(done) == left:
            raise KeyboardInterrupt
        done.append(target)
        return replace(self, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "replace", dying)
        rotate(tmp_path)
    make_pair(tmp_path)
    keys = keyring(tmp_path)
    assert keys.open("told a", box) == b"words"
    assert base64.b64decode((tmp_path / PUBLIC_KEY_FILE).read_bytes()) == key_bytes(keys.public)


def test_the_command_shows_the_public_key_alone_and_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBALE_HOME", str(tmp_path))
    assert CliRunner().invoke(build("keys"), ["keys", "show"]).exit_code == 2
    make_pair(tmp_path)
    first = CliRunner().invoke(build("keys"), ["keys", "show"]).stdout
    assert base64.b64decode(first) == key_bytes(keyring(tmp_path).public)
    second = CliRunner().invoke(build("keys"), ["keys", "rotate"])
    assert second.exit_code == 0
    assert second.stdout != first
    assert "older keys that still open: 1" in second.stderr
