"""A machine that dies while it collects: nothing that a source was given a receipt for is lost, and nothing stands twice."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
COUNT = 12


@pytest.mark.skipif(
    bool(os.environ.get("VERBALE_DESK_DATABASE")),
    reason="the embedded databases are the ones that die with the process",
)
def test_a_killed_collection_loses_and_doubles_nothing(tmp_path: Path) -> None:
    own = {**os.environ, "VERBALE_HOME": str(tmp_path), "VERBALE_SECRET_KEY": "for tests only", "PYTHONPATH": str(ROOT)}

    def start(*arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.desk.collecting", *arguments]
        return subprocess.Popen(command, env=own, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def said(*arguments: str) -> str:
        process = start(*arguments)
        words, _ = process.communicate(timeout=300)
        assert process.returncode == 0
        return words

    said("prepare", str(COUNT))
    for round_ in range(4):
        with start("collect") as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(0.01 + round_ * 0.03)
            os.kill(process.pid, signal.SIGKILL)
        found: dict[str, Any] = json.loads(said("report"))
        assert found["numbers"] == list(range(1, len(found["numbers"]) + 1))
        assert found["whole"] == found["logged"] == len(found["numbers"])
        assert found["waiting"] + len(found["numbers"]) >= COUNT
        assert found["breaks"] == []
    said("collect")
    found = json.loads(said("report"))
    assert (len(found["numbers"]), found["whole"], found["notes"]) == (COUNT, COUNT, COUNT)
    assert (found["waiting"], found["files_left"], found["breaks"]) == (0, 0, [])
