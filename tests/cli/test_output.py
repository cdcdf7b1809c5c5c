import errno
import os
from pathlib import Path

import pytest

from verbale.cli.output import written


def test_after_an_error_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), written(tmp_path / "out.json") as stream:
        stream.write(b"half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_after_an_error_what_was_there_before_is_untouched(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError), written(target) as stream:
        stream.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"before"


def test_a_result_of_nothing_makes_no_file(tmp_path: Path) -> None:
    with written(tmp_path / "out.json"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_device_or_pipe_is_written_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with written(pipe) as stream:
        stream.write(b"through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_link_stays_and_its_file_is_written_with_the_rights_that_it_had(tmp_path: Path) -> None:
    target = tmp_path / "records.jsonl"
    target.write_bytes(b"before")
    target.chmod(0o600)
    link = tmp_path / "link.jsonl"
    link.symlink_to(target)
    with written(link) as stream:
        stream.write(b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_folder_is_refused_under_the_name_that_was_given(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="is a folder") as caught, written(tmp_path):
        pass
    assert caught.value.filename == str(tmp_path)


def test_what_cannot_be_written_is_named_as_it_was_given_and_not_as_the_file_written_in_its_stead() -> None:
    with pytest.raises(OSError, match="/proc/out") as caught, written(Path("/proc/out.json")):
        pass
    assert caught.value.filename == "/proc/out.json"


def test_a_full_disk_leaves_nothing_and_names_the_file(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    with pytest.raises(OSError, match="No space") as caught, written(target) as stream:
        stream.write(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.filename == str(target)
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_names_may_be_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".json")
    with written(target) as stream:
        stream.write(b"whole")
    assert target.read_bytes() == b"whole"


def test_the_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    with written(target) as stream:
        stream.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
