"""Reading many letters, in this process or several: in order, one result a file, with only a few in memory at a time."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
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
        message = f": {error.strerror or error}"
    else:
        message = " ".join(str(error).split())
        name = " ".join(path.name.split())
        placed = message.startswith((f"{name}: ", f"{name}, "))  # "letter.docx, part word/document.xml: …"
        message = message[len(name) :] if placed else f": {message}"
    return " ".join(f"{path}{message}".splitlines())


def _read_some(paths: list[Path]) -> list[Outcome]:
    return [read_one(path) for path in paths]


def read_all(paths: Iterable[Path], jobs: int = 1) -> Iterator[Outcome]:
    """The outcome of each file, in the order of the paths.

    With several jobs each file is read in another process: one that a file kills is replaced, and the batch goes on.
    """
    if jobs <= 1:
        yield from map(read_one, paths)
        return
    rest = iter(paths)
    ahead: deque[tuple[list[Path], Future[list[Outcome]]]] = deque()
    workers = _Workers(jobs)
    try:
        while True:
            while len(ahead) < 2 * jobs and (some := list(islice(rest, _AT_ONCE))):
                ahead.append((some, workers.submit(some)))
            if not ahead:
                return
            some, future = ahead.popleft()
            try:
                outcomes = future.result()
            except BrokenProcessPool:  # one of these killed it, or one that was read beside them
                outcomes = [_read_apart(path) for path in some]
            yield from outcomes
    except BaseException:
        workers.end()
        raise
    finally:
        workers.pool.shutdown(cancel_futures=True)


class _Workers:
    """The processes that read; new ones where the old ones have died."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self.pool = _pool(jobs)

    def submit(self, paths: list[Path]) -> "Future[list[Outcome]]":
        with _deaf():
            try:
                return self.pool.submit(_read_some, paths)
            except BrokenProcessPool:
                self.pool.shutdown()
                self.pool = _pool(self.jobs)
                return self.pool.submit(_read_some, paths)

    def end(self) -> None:
        """End them in the midst of what they read: nobody waits for it any more."""
        for process in multiprocessing.active_children():
            process.terminate()


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes that begin in here do not hear Ctrl-C: this one does, and ends them, and says so once."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))


def _read_apart(path: Path) -> Outcome:
    """A file read in a process of its own, which it may kill."""
    with _pool(1) as pool:
        try:
            return pool.submit(read_one, path).result()
        except BrokenProcessPool:
            return Outcome(path, None, f"{path}: the process that read it died; the file may be made to do that")
