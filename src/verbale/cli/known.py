"""Records of an earlier run, so that only files that are new or have changed are read again."""

import hashlib
import json
from pathlib import Path
from typing import Any


class NotJsonLines(ValueError):
    pass


class Known:
    """The records of a JSON Lines file by the hash of the file that each was read from; only their places are kept in memory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[str, int] = {}
        place = 0
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                self._places[_hash_in(line, path, number)] = place
                place += len(line)

    def __len__(self) -> int:
        return len(self._places)

    def record_of(self, file: Path) -> bytes | None:
        """The earlier record of a file with the same bytes, under the name that the file has now; None where there is none."""
        place = self._places.get(_hash_of(file))
        if place is None:
            return None
        with self._path.open("rb") as lines:
            lines.seek(place)
            record: dict[str, Any] = json.loads(lines.readline())
        record["source"]["name"] = file.name
        return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def _hash_in(line: bytes, path: Path, number: int) -> str:
    try:
        found = json.loads(line)["source"]["sha256"]
    except (ValueError, KeyError, TypeError):
        raise NotJsonLines(
            f"{path}, line {number}: no record of an earlier run (verbale read --format jsonl)"
        ) from None
    return str(found)


def _hash_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
