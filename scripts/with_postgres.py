"""Runs a command with a PostgreSQL of its own, made for it and thrown away: `python -m scripts.with_postgres pytest tests/desk`.

The command finds the three databases in `VERBALE_DESK_DATABASE` and its like. Needs Debian's `postgresql`, whose programs stand
outside PATH; as root it becomes the user `postgres`, since the server refuses to run as root. Leaves with 69 where it is not there.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

NOT_THERE = 69
NAMES = ("desk", "intake", "register")


def programs() -> Path | None:
    """The folder of PostgreSQL's programs: on PATH, or where Debian puts the newest of them."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(folders, key=lambda folder: int(folder.parent.name), default=None)


def as_server(arguments: Sequence[str]) -> list[str]:
    return ["runuser", "-u", "postgres", "--", *arguments] if os.geteuid() == 0 else list(arguments)


def main(command: Sequence[str]) -> int:
    folder = programs()
    if folder is None:
        print("PostgreSQL is not installed (Debian: postgresql)", file=sys.stderr)
        return NOT_THERE
    with tempfile.TemporaryDirectory(prefix="verbale-postgres-") as made:
        if os.geteuid() == 0:
            shutil.chown(made, "postgres")
        data = f"{made}/data"

        def run(program: str, *arguments: str) -> None:
            quiet = subprocess.DEVNULL
            subprocess.run(as_server([f"{folder}/{program}", *arguments]), check=True, stdout=quiet, cwd=made)

        run("initdb", "-D", data, "--auth=trust", "--username=verbale", "--encoding=UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{made}' -c fsync=off -c max_connections=200"
        run("pg_ctl", "-D", data, "-o", options, "-l", f"{made}/log", "-w", "start")
        try:
            for name in NAMES:
                run("createdb", "-h", made, "-U", "verbale", name)
            socket = made.replace("/", "%2F")
            addresses = {f"VERBALE_{name.upper()}_DATABASE": f"postgresql://verbale@{socket}/{name}" for name in NAMES}
            return subprocess.run(command, env={**os.environ, **addresses}, check=False).returncode
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
