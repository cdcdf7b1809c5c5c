"""Many letters sent at once, and a machine that dies while sending: numbers without gap or double, nothing half done."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
POSTGRES = os.environ.get("VERBALE_DESK_DATABASE")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Databases of this test alone: files, or on the server that the suite runs on a schema of its own."""
    own = {**os.environ, "VERBALE_HOME": str(tmp_path), "VERBALE_SECRET_KEY": "for tests only", "PYTHONPATH": str(ROOT)}
    if not POSTGRES:
        yield own
        return
    import psycopg

    name = f"sending_{os.getpid()}"
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield own | {"VERBALE_DESK_DATABASE": POSTGRES.rpartition("/")[0] + f"/{name}"}
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def start(environment: Mapping[str, str], *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.desk.sending", *map(str, arguments)]
    return subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> list[str]:
    said, _ = process.communicate(timeout=300)
    assert process.returncode == 0
    return said.splitlines()


def report(environment: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(finished(start(environment, "report"))[0])
    assert found["breaks"] == []
    assert found["half_sent"] == 0
    assert found["numbers"] == list(range(1, len(found["numbers"]) + 1)) == found["logged"]
    assert found["laid"] == len(found["numbers"])
    assert found["sequence"] == ([found["numbers"][-1]] if found["numbers"] else [])
    return found


def test_fifty_letters_sent_at_once_get_numbers_without_gap_or_double(environment: dict[str, str]) -> None:
    finished(start(environment, "prepare", 50))
    running = [start(environment, "send", first, 25, 25) for first in (0, 25)]
    said = [line for process in running for line in finished(process)]
    found = report(environment)
    assert len(found["numbers"]) == 50
    assert sorted(said) == found["references"]


@pytest.mark.skipif(bool(POSTGRES), reason="the embedded databases are the ones that die with the process")
def test_nothing_acknowledged_is_lost_and_nothing_is_half_done_when_the_process_is_killed(
    environment: dict[str, str],
) -> None:
    finished(start(environment, "prepare", 30))
    acknowledged: list[str] = []
    for round_ in range(6):
        with start(environment, "send", 0, 30, 3) as process:
            assert process.stdout is not None
            acknowledged.append(process.stdout.readline().strip())
            time.sleep(round_ * 0.004)
            os.kill(process.pid, signal.SIGKILL)
            acknowledged += process.stdout.read().splitlines()
        found = report(environment)
        assert set(filter(None, acknowledged)) <= set(found["references"])
    assert any(acknowledged)
