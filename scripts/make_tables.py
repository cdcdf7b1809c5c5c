"""Make what is made of the almanac's tables: `python scripts/make_tables.py`, or with `--check` say what differs and exit 1.

People edit `src/verbale/almanac/tables/*.csv`. Made from them, never edited:

- `ratification_coverage.csv`: up to which day each instrument's rows are complete, so that one look-up reads a few lines of
  five thousand;
- the table of counts in `docs/almanac.md`, between its two marks.

Run from anywhere; it finds the repository by its own place.
"""

import csv
import io
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLES = ROOT / "src" / "verbale" / "almanac" / "tables"
PAGE = ROOT / "docs" / "almanac.md"
MARKS = ("<!-- counts: made by scripts/make_tables.py -->", "<!-- end of counts -->")
COVERAGE = "ratification_coverage"


def read(table: str) -> list[dict[str, str]]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def coverage() -> str:
    """For each instrument the earliest day on which a row's status was read: only up to then does no row mean no action."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("states", "instrument", "status_as_at", "rows"))
    for states, table in (("real", "ratifications"), ("invented", "invented_ratifications")):
        rows = read(table)
        counts = Counter(row["instrument"] for row in rows)
        for instrument in sorted(counts):
            as_at = min(row["status_as_at"] for row in rows if row["instrument"] == instrument)
            writer.writerow((states, instrument, as_at, counts[instrument]))
    return text.getvalue()


def counts() -> str:
    """The page with its table of counts: each table's rows, by how they are known."""
    lines = ["| table | rows | sourced | recalled | invented |", "|---|---|---|---|---|"]
    for path in sorted(TABLES.glob("*.csv")):
        if path.stem == COVERAGE:
            continue
        known = Counter(row["confidence"] for row in read(path.stem))
        cells = (path.stem, known.total(), known["sourced"], known["recalled"], known["invented"])
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(MARKS[0])
    _, after = rest.split(MARKS[1])
    return f"{before}{MARKS[0]}\n{chr(10).join(lines)}\n{MARKS[1]}{after}"


def made() -> dict[Path, str]:
    """Each made file and what it should hold."""
    return {TABLES / f"{COVERAGE}.csv": coverage(), PAGE: counts()}


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print("usage: make_tables.py [--check]", file=sys.stderr)
        return 2
    differ = 0
    for path, text in made().items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if arguments:
            print(
                f"{path.relative_to(ROOT)} differs from what is made of the tables: run scripts/make_tables.py",
                file=sys.stderr,
            )
            differ = 1
        else:
            path.write_text(text, encoding="utf-8")
            print(f"made {path.relative_to(ROOT)}")
    return differ


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
