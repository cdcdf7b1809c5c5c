"""Reading many letters, in this process or several: in order, one result a file, with only a few in memory at a time."""

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from verbale.letters.checked import read
from verbale.letters.record import Record
from verbale.letters.schema import from_json, to_json

_AT_ONCE = 8
"""Files a worker is handed at a time: enough to hide the hand-over, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its record as JSON, or why there is none, in one line."""

    path: Path
    json: bytes | None
    error: str | None

    @property
    def record(self) -> Record:
        assert self.json is not None
        return from_json(self.json)


def read_one(path: Path) -> Outcome:
    """Never raises for what a file may hold: the batch goes on."""
    try:
        return Outcome(path, to_json(read(path)), None)
    except (ValueError, OSError) as error:
        return Outcome(path, None, _line(path, error))
    except RecursionError:
        return Outcome(path, None, f"{path}: nested too deeply to be read")
    except MemoryError:
        return Outcome(path, None, f"{path}: needs more memory than this machine has")


def _line(path: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{path}: {error.strerror or error}"
    message = " ".join(str(error).split())
    message = message.removeprefix(f"{path}: ").removeprefix(f"{path.name}: ")
    return f"{path}: {message}"


def _read_some(paths: list[Path]) -> list[Outcome]:
    return [read_one(path) for path in paths]


def read_all(paths: Iterable[Path], jobs: int = 1) -> Iterator[Outcome]:
    """The outcome of each file, in the order of the paths."""
    if jobs <= 1:
        yield from map(read_one, paths)
        return
    ahead: deque[tuple[list[Path], Future[list[Outcome]]]] = deque()
    rest = iter(paths)
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        while True:
            while len(ahead) < 2 * jobs and (some := list(islice(rest, _AT_ONCE))):
                ahead.append((some, pool.submit(_read_some, some)))
            if not ahead:
                return
            paths_of, future = ahead.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                yield from (
                    Outcome(path, None, f"{path}: the reading process died; read it alone to see why")
                    for path in paths_of
                )
