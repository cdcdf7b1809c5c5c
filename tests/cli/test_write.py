"""`verbale write` as a user meets it."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
import typer
from typer.testing import CliRunner, Result

from tests.letters.drafting.matters import TALVIK, a_matter, an_event
from verbale.cli import build
from verbale.documents.opening import open_document
from verbale.letters.checked import read
from verbale.letters.drafting.matter import AddressedTo, Given, MandateJoining, Matter
from verbale.letters.drafting.matter_json import NotAMatter, matter_from_json, matter_schema, matter_to_json
from verbale.letters.record import EventKind
from verbale.letters.schema import to_json
from verbale.samples import letters

app: typer.Typer = build("write")


def write(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["write", *map(str, arguments)])


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "record.json"
    path.write_bytes(to_json(read(letters()[0].path)))
    return path


def saved(matter: Matter, folder: Path) -> Path:
    path = folder / "matter.json"
    path.write_bytes(matter_to_json(matter))
    return path


@pytest.mark.parametrize("form", ["docx", "pdf", "html", "txt"])
def test_a_record_becomes_a_file_of_the_form_that_its_ending_says(record: Path, tmp_path: Path, form: str) -> None:
    output = tmp_path / f"letter.{form}"
    done = write(record, "-o", output)
    assert (done.exit_code, done.output) == (0, "")
    assert "Excellency" in open_document(output).text


def test_a_record_may_come_through_standard_input(record: Path, tmp_path: Path) -> None:
    output = tmp_path / "letter.txt"
    done = CliRunner().invoke(app, ["write", "-", "-o", str(output)], input=record.read_bytes())
    assert (done.exit_code, done.output) == (0, "")
    assert "Excellency" in output.read_text()


def test_a_matter_becomes_a_draft_and_with_its_number_a_letter(tmp_path: Path) -> None:
    source, output = saved(a_matter(), tmp_path), tmp_path / "letter.txt"
    assert write(source, "-o", output).exit_code == 0
    assert "Ref.:" not in output.read_text()
    assert write(source, "-o", output, "--reference", "AL XAL 4/2023").exit_code == 0
    assert "Ref.: AL XAL 4/2023" in output.read_text()


def test_an_institutions_clauses_are_taken_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "own" / "en").mkdir(parents=True)
    (tmp_path / "own" / "en" / "common.toml").write_text('[salutation]\nline = "Your Excellency:"')
    output = tmp_path / "letter.txt"
    assert write(saved(a_matter(), tmp_path), "-o", output, "--clauses", tmp_path / "own").exit_code == 0
    assert "Your Excellency:" in output.read_text()


def test_obstacles_are_said_and_a_name_in_sight_is_not_written(tmp_path: Path) -> None:
    output = tmp_path / "letter.txt"
    unsigned = saved(a_matter(mandates=(MandateJoining("WGAD"),)), tmp_path)
    done = write(unsigned, "-o", output)
    assert done.exit_code == 0
    assert "Nobody is known to sign for the mandate WGAD" in done.stderr
    output.unlink()
    hidden = TALVIK.__class__("talvik", "Nerida Talvik", given=Given.DESCRIBED, description="a lawyer")
    done = write(saved(a_matter(people=(hidden,), background=("Nerida Talvik is ill.",)), tmp_path), "-o", output)
    assert done.exit_code == 1
    assert "stands in sight" in done.stderr
    assert not output.exists()


@pytest.mark.parametrize(
    ("content", "name", "options", "said"),
    [
        ("{}", "letter.txt", (), "neither a letter's record nor a matter"),
        ("[{}, {}]", "letter.txt", (), "several records"),
        ("no", "letter.txt", (), "no JSON"),
        ('{"kind": "letter"}', "letter.txt", (), "no record of verbale/letter/1"),
        ('{"kind": "letter"}', "letter.txt", ("--reference", "AL XAL 1/2023"), "for a matter"),
        ('{"kind": "matter"}', "letter.txt", (), "no matter of verbale/matter/1"),
        ("{}", "letter.odt", (), "ends in .docx, .pdf, .html or .txt"),
    ],
)
def test_wrong_use_leaves_with_2_and_says_what_to_do(
    tmp_path: Path, content: str, name: str, options: tuple[str, ...], said: str
) -> None:
    source = tmp_path / "record.json"
    source.write_text(content)
    done = write(source, "-o", tmp_path / name, *options)
    assert done.exit_code == 2
    assert said in done.stderr
    assert not (tmp_path / name).exists()


def test_what_is_wrong_in_a_matter_is_said_with_its_place(tmp_path: Path) -> None:
    done = write(saved(a_matter(subject="the arrest of {vale}"), tmp_path), "-o", tmp_path / "letter.txt")
    assert done.exit_code == 2
    assert "{vale} names nobody" in done.stderr
    assert write(tmp_path / "none.json", "-o", tmp_path / "letter.txt").exit_code == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"mandates": ()}, "no mandate writes"),
        ({"addressee": AddressedTo()}, "the addressee is a State"),
        ({"addressee": AddressedTo(state="XAL", name="Hallin Copper")}, "the addressee is a State"),
        ({"addressee": AddressedTo(state="XXX")}, "no State has the code 'XXX'"),
        ({"day": "2023-02-30"}, "no date of the form"),
        ({"day": "2023-02"}, "the letter's own date is a day"),
        ({"events": (an_event(EventKind.ARREST, "May 2022"),)}, "'May 2022'"),
        ({"people": (TALVIK, TALVIK)}, "'talvik' is the key of two"),
        ({"people": ()}, "'talvik' is nobody's key"),
        ({"events": (an_event(EventKind.ARREST, None),) * 2}, "the key of two events"),
    ],
)
def test_parts_of_a_matter_that_do_not_fit_are_named(fields: dict[str, object], said: str) -> None:
    with pytest.raises(NotAMatter, match=re.escape(said)):
        matter_from_json(matter_to_json(a_matter(**fields)))


def test_a_matter_goes_through_json_unchanged_and_its_schema_names_every_field() -> None:
    assert matter_from_json(matter_to_json(a_matter())) == a_matter()
    printed = json.loads(CliRunner().invoke(build("schema"), ["schema", "--matter"]).stdout)
    assert printed == json.loads(json.dumps(matter_schema()))
    jsonschema.validate(json.loads(matter_to_json(a_matter())), printed)
