"""A folder of 2,000 letters with one job and with two, and the memory that it takes."""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from scripts.bench.report import Row
from verbale.samples import letters

LETTERS = 2000
FEW = 200


def rows() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        many, few = Path(folder, "many"), Path(folder, "few")
        _fill(many, LETTERS)
        _fill(few, FEW)
        one, two = _run(many, 1), _run(many, 2)
        yield Row(
            f"{LETTERS} letters, two jobs over one",
            f"{LETTERS / two.seconds:.0f}/s",
            "one job",
            f"{LETTERS / one.seconds:.0f}/s",
            one.seconds / two.seconds,
            "≥ 1.7",
        )
        small = _run(few, 1)
        yield Row(
            f"memory for {LETTERS} letters over {FEW}",
            f"{one.peak:.0f} MB",
            "a tenth of them",
            f"{small.peak:.0f} MB",
            one.peak / small.peak,
            "≤ 1.15",
        )


def _fill(folder: Path, count: int) -> None:
    """The sample letters over and over, each copy with a line of its own so that no two files are alike."""
    folder.mkdir()
    texts = [sample.path.read_text(encoding="utf-8") for sample in letters()]
    for number in range(count):
        text = texts[number % len(texts)]
        (folder / f"{number:04d}.md").write_text(f"{text}\n\n<!-- copy {number} -->\n", encoding="utf-8")


class _Ran:
    def __init__(self, seconds: float, peak: float) -> None:
        self.seconds = seconds
        self.peak = peak


def _run(folder: Path, jobs: int) -> _Ran:
    code = (
        "import resource, sys; sys.argv = sys.argv[1:]; from verbale.cli import main\n"
        "try:\n    main()\nfinally:\n    print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    command = ["verbale", "read", str(folder), "--format", "jsonl", "--jobs", str(jobs), "-o", os.devnull + ".jsonl"]
    command[-1] = str(folder.parent / "out.jsonl")
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - start
    peak = re.search(r"peak (\d+)", done.stderr)
    assert peak is not None
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    assert resource is not None
    return _Ran(seconds, int(peak[1]) / unit)
