import csv
import io

from tests.letters.records import a_record, a_reference
from verbale.letters.showing.rows import COLUMNS, csv_lines, row


def test_a_row_has_a_cell_for_each_column() -> None:
    assert len(row(a_record())) == len(COLUMNS)


def test_what_a_spreadsheet_would_run_is_kept_as_words() -> None:
    lines = b"".join(csv_lines([a_record(subject="=1+1"), a_record(subject="@call")])).decode("utf-8-sig")
    subjects = [cells["subject"] for cells in csv.DictReader(io.StringIO(lines))]
    assert subjects == ["'=1+1", "'@call"]


def test_the_reference_is_without_its_type_which_has_a_column_of_its_own() -> None:
    cells = dict(zip(COLUMNS, row(a_record(reference=a_reference("AL XAL 24/2023"))), strict=True))
    assert (cells["reference"], cells["type"]) == ("XAL 24/2023", "AL")
