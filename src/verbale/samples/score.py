"""How well letters are read: `python -m verbale.samples.score [FOLDER]`, which `make score` runs.

Without a folder it reads the shipped samples; with one, every letter in it that has labels beside it (docs/labels.md).
"""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from verbale.documents.opening import Unreadable, open_document
from verbale.letters.reading import NotALetter, read
from verbale.letters.reading.blank import nothing_read
from verbale.letters.record import Record
from verbale.samples import Sample, letters, letters_in
from verbale.samples.labels import LabelError, labelled_file
from verbale.samples.scoring import report
from verbale.samples.scoring.compare import compare
from verbale.samples.scoring.figures import Comparison, total

__all__ = ["compare", "golden_of", "score"]


def golden_of(sample: Sample) -> Record:
    """The golden record of a labelled letter. Raises LabelError, and Unreadable where the letter cannot be opened."""
    if sample.labels is None:
        raise LabelError(f"{sample.path.name} has no labels")
    return labelled_file(open_document(sample.path).text, sample.labels)


def score(samples: Iterable[Sample]) -> Mapping[str, Comparison]:
    """By file name, every labelled letter as it is read beside its labels.

    Labels quote the Markdown or the text of a letter; where it stands in the folder in other formats too, these are compared
    by their words. A letter that cannot be read has missed everything. Raises LabelError for labels that do not fit.
    """
    labelled = [sample for sample in samples if sample.labels is not None]
    quoted: dict[Path | None, Sample] = {}
    for sample in sorted(labelled, key=lambda sample: (sample.path.suffix not in (".md", ".txt"), sample.path.suffix)):
        quoted.setdefault(sample.labels, sample)
    compared = {}
    for sample in labelled:
        source = quoted[sample.labels]
        golden = golden_of(source)
        try:
            found = read(sample.path)
        except (NotALetter, Unreadable):
            found = nothing_read(golden.source, golden.text, golden.language)
        compared[sample.path.name] = compare(found, golden, by_words=sample is not source)
    return compared


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m verbale.samples.score", description="How well letters are read.")
    parser.add_argument(
        "folder", nargs="?", type=Path, help="letters with labels beside them; else the shipped samples"
    )
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument(
        "--differences", action="store_true", help="also list what was missed, made up or read differently"
    )
    parser.add_argument(
        "--field", action="append", default=[], help="list the differences of this field only; may be repeated"
    )
    parser.add_argument(
        "--letter", action="append", default=[], help="only letters whose name holds this; may be repeated"
    )
    parser.add_argument("--language", choices=("en", "fr", "es"), help="only letters of this language")
    chosen = parser.parse_args(arguments)
    if chosen.folder is not None and not chosen.folder.is_dir():
        parser.error(f"{chosen.folder} is no folder")
    samples = [
        sample
        for sample in (letters() if chosen.folder is None else letters_in(chosen.folder))
        if chosen.language in (None, sample.language)
        and (not chosen.letter or any(name in sample.name for name in chosen.letter))
    ]
    try:
        compared = score(samples)
    except LabelError as error:
        print(error, file=sys.stderr)
        return 1
    if not compared:
        print("no letter here has labels", file=sys.stderr)
        return 1
    if chosen.json:
        print(report.as_json(compared))
        return 0
    print(f"{len(compared)} letters\n")
    print(report.table(total(compared.values())))
    if chosen.differences or chosen.field:
        print(report.differences(compared, chosen.field))
    return 0


if __name__ == "__main__":
    sys.exit(main())
