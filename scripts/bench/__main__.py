"""`python -m scripts.bench`: run all benchmarks, print the table, and write it into docs/benchmarks.md."""

from pathlib import Path

from scripts.bench import batch, citations, dates, pdf, raised
from scripts.bench.report import document

TARGET = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def main() -> None:
    rows = [*pdf.rows(), *citations.rows(), *dates.rows(), *batch.rows(), *raised.rows()]
    text = document(rows)
    print(text)
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
