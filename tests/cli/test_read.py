"""`verbale read` as a user meets it."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from verbale.cli import build


def run(*arguments: str) -> Result:
    return CliRunner().invoke(build("read"), ["read", *arguments])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone.md"], "gone.md: no such file or folder"),
        (["{letters}", "-o", "{letters}/no/out.json"], "no such folder to write into"),
        (["{letters}", "--format", "html"], "several pages need a folder"),
        (["{letters}", "--jobs", "0"], "--jobs"),
        (["{letters}", "--format", "xml"], "--format"),
        ([], "PATH"),
    ],
)
def test_wrong_use_has_status_2_and_one_clear_line(letters: Path, arguments: list[str], message: str) -> None:
    result = run(*(argument.format(letters=letters) for argument in arguments))
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.output


def test_a_folder_without_letters_is_wrong_use(tmp_path: Path) -> None:
    assert run(str(tmp_path)).exit_code == 2


def test_one_letter_is_one_object(letters: Path) -> None:
    result = run(str(letters / "first.md"))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["source"]["name"] == "first.md"
    assert result.stderr == ""


def test_several_letters_are_an_array(letters: Path) -> None:
    records = json.loads(run(str(letters)).stdout)
    assert [record["source"]["name"] for record in records] == ["first.md", "second.md"]


def test_json_lines_are_one_record_a_line(letters: Path) -> None:
    lines = run(str(letters), "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["source"]["name"] for line in lines] == ["first.md", "second.md"]


def test_several_jobs_give_the_same_in_the_same_order(letters: Path) -> None:
    one, two = (run(str(letters), "--format", "jsonl", "--jobs", jobs).stdout for jobs in ("1", "2"))
    assert one == two


def test_a_bad_file_gets_one_line_with_its_name_and_the_batch_goes_on(letters: Path) -> None:
    (letters / "empty.md").write_bytes(b"")
    (letters / "recipe.md").write_text("# Soup\n\nBoil the water. Add the leeks.\n", encoding="utf-8")
    result = run(str(letters), "--format", "jsonl")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    lines = result.stderr.splitlines()
    assert [line for line in lines if "empty.md" in line and line.startswith("verbale: ")]
    assert [line for line in lines if "recipe.md" in line and line.startswith("verbale: ")]
    assert lines[-1] == "2 of 4 read, 2 not read"
    assert len(lines) == 3


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "html"])
def test_where_nothing_could_be_read_no_file_is_made(letters: Path, form: str) -> None:
    (letters / "empty.md").write_bytes(b"")
    target = letters / "out"
    assert run(str(letters / "empty.md"), "--format", form, "-o", str(target)).exit_code == 1
    assert not target.exists()


def test_csv_is_one_row_a_letter(letters: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(str(letters), "--format", "csv").stdout.removeprefix("\ufeff"))))
    assert [row["file"] for row in rows] == ["first.md", "second.md"]


def test_a_table_has_the_names_of_the_files(letters: Path) -> None:
    assert "first.md" in run(str(letters), "--format", "table").stdout


def test_pages_of_several_letters_go_into_a_folder(letters: Path, tmp_path: Path) -> None:
    target = tmp_path / "pages"
    assert run(str(letters), "--format", "html", "-o", str(target)).exit_code == 0
    assert sorted(path.name for path in target.iterdir()) == ["first.html", "second.html"]


def test_letters_of_one_name_keep_a_page_each(letters: Path, tmp_path: Path) -> None:
    (letters / "more" / "first.md").write_text((letters / "first.md").read_text(encoding="utf-8"), encoding="utf-8")
    target = tmp_path / "pages"
    run(str(letters), "--format", "html", "-o", str(target))
    assert len(list(target.iterdir())) == 3
