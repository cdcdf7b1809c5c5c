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


def test_the_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    with written(target) as stream:
        stream.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
