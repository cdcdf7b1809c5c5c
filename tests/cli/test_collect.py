"""`verbale collect` as a secretariat calls it."""

import os
import subprocess
import sys
from pathlib import Path


def test_a_desk_is_made_ready_and_what_waits_is_taken_in(tmp_path: Path) -> None:
    own = {**os.environ, "VERBALE_HOME": str(tmp_path), "VERBALE_SECRET_KEY": "for tests only"}
    own = {name: value for name, value in own.items() if not name.endswith("_DATABASE") and name != "VERBALE_FACE"}
    command = [sys.executable, "-c", "from verbale.cli import main; main()", "collect"]
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "received 0, added to 0, withdrawn 0\n")
    assert (tmp_path / "desk.sqlite3").exists()
