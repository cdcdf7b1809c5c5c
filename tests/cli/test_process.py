"""The command as a program of its own: pipes, signals, standard input."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import LETTER

COMMAND = [sys.executable, "-c", "from verbale.cli import main; main()"]


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.md").write_text(LETTER, encoding="utf-8")
    return folder


def test_a_letter_is_read_from_standard_input() -> None:
    for arguments in (["read", "-"], ["read", "-", "--jobs", "2"], ["check", "-"], ["show", "-"]):
        done = subprocess.run([*COMMAND, *arguments], input=LETTER.encode(), capture_output=True, check=False)
        assert done.returncode == 0, arguments
        assert b"not read" not in done.stderr, arguments


def test_whoever_closes_the_pipe_early_gets_no_complaint(letters: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "read", str(letters), "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_is_interrupted_ends_at_once_with_nothing_half_written_and_no_traceback(
    many: Path, tmp_path: Path, jobs: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with subprocess.Popen(
        [*COMMAND, "read", str(many), "--format", "jsonl", "--jobs", jobs, "-o", str(out / "letters.jsonl")],
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as running:
        assert running.stderr is not None
        until = time.monotonic() + 30
        while not list(out.iterdir()) and time.monotonic() < until:
            time.sleep(0.02)
        os.killpg(running.pid, signal.SIGINT)
        said = running.stderr.read()
    assert running.returncode == 130
    assert b"Traceback" not in said
    assert list(out.iterdir()) == []
