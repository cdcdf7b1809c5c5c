"""`verbale due` as a user meets it."""

import json

import pytest
import typer
from typer.testing import CliRunner, Result

from verbale.cli import build

app: typer.Typer = build("due")


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["due", *arguments])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("XL", "2023-10-25"), "no such type of letter"),
        (("AL", "2023-02-30"), "not a day"),
        (("AL", "25.10.2023"), "not a day"),
        (("AL", "0001-10-25"), "between 1900 and 2200"),
        (("AL", "2023-10-25", "--language", "de"), "choose en, fr or es"),
        (("AL", "2023-10-25", "--days", "60", "--no-period"), "not both"),
        (("AL", "2023-10-25", "--public-after", "60"), "--no-period too"),
        (("OL", "2023-10-25", "--sent", "2023-10-25T10:00"), "needs its zone"),
        (("OL", "2023-10-25", "--sent", "this morning"), "not a time"),
        (("AL", "2023-10-25", "--days", "-3"), "-3"),
        (("AL",), "Missing argument"),
    ],
)
def test_wrong_use_leaves_with_2_and_says_what_to_do(arguments: tuple[str, ...], said: str) -> None:
    done = ask(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert said in done.stderr


def test_it_prints_each_day_with_its_working() -> None:
    done = ask("AL", "2023-10-25")
    assert done.exit_code == 0
    assert "Reply due: 2023-12-24" in done.stdout
    assert "Earliest publication: 2023-12-25" in done.stdout
    assert "session 55" in done.stdout
    assert "Wednesday, 25 October 2023 + 60 days = Sunday, 24 December 2023" in done.stdout


def test_a_letters_own_words_go_first() -> None:
    done = ask("UA", "2024-02-29", "--days", "2", "--json")
    clocks = {due["clock"]: due for due in json.loads(done.stdout)}
    assert clocks["response"]["day"] == "2024-03-02"
    assert [step["step"] for step in clocks["response"]["working"]] == ["Day 0", "The letter", "Counted", "To its end"]


def test_hours_are_given_as_an_instant_in_geneva() -> None:
    done = ask("JOL", "2024-02-29", "--legislation", "--sent", "2024-03-01T16:00+00:00", "--json")
    clocks = {due["clock"]: due for due in json.loads(done.stdout)}
    assert clocks["publication"]["moment"] == "2024-03-03T17:00+01:00"
