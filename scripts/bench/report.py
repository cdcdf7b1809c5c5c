"""The table of benchmarks as a page."""

import platform
from dataclasses import dataclass
from importlib.metadata import version


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured; ours and the peer's figure in words; the ratio; what was aimed at."""

    what: str
    ours: str
    peer: str
    theirs: str
    ratio: float
    aim: str

    @property
    def met(self) -> bool:
        sign, bound = self.aim.split()[:2]
        return self.ratio <= float(bound) if sign == "≤" else self.ratio >= float(bound)


def peer(package: str) -> str:
    return f"{package} {version(package)}"


def document(rows: list[Row]) -> str:
    lines = [
        "# Benchmarks",
        "",
        "Made by `make bench`: each pair is timed in turn in one run, so that a busy machine slows both; figures are medians,",
        "and the ratio is the median of the ratios round by round. Times are of one shared machine and say little elsewhere.",
        "",
        f"Python {platform.python_version()}, {platform.machine()}.",
        "",
        "| what | Verbale | beside | theirs | ratio | aim | met |",
        "|---|--:|---|--:|--:|---|---|",
    ]
    for row in rows:
        met = "yes" if row.met else "**no**"
        lines.append(f"| {row.what} | {row.ours} | {row.peer} | {row.theirs} | {row.ratio:.2f} | {row.aim} | {met} |")
    worse = [row for row in rows if not row.met]
    lines += ["", "## What is not better", ""]
    lines += [f"- {row.what}: {row.ratio:.2f}, where {row.aim} was aimed at." for row in worse] or [
        "Nothing in this run."
    ]
    return "\n".join(lines) + "\n"
