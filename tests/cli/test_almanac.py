"""`verbale almanac` as a user meets it."""

import json

import pytest
from typer.testing import CliRunner, Result

from verbale.cli import almanac


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(almanac.app, list(arguments))


@pytest.mark.parametrize(
    "arguments",
    [
        ("mandate", "Special Rapporteur on the right to silence"),
        ("resolution", "99/99"),
        ("resolution", "FOAA", "--on", "2009-01-01"),
        ("holder", "Nobody at All"),
        ("holder", "FOAA", "--on", "2018-02-01"),
        ("state", "Atlantis"),
        ("state", "OTH"),
        ("instrument", "the Covenant"),
        ("treaty", "Atlantis", "ICCPR"),
        ("treaty", "XAL", "the Covenant"),
        ("session", "S-99"),
        ("session", "--on", "2023-08-15"),
        ("window", "--on", "1999-01-01"),
    ],
)
def test_what_is_not_found_is_said_in_one_line_and_leaves_with_1(arguments: tuple[str, ...]) -> None:
    done = ask(*arguments)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.startswith("verbale: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("mandate", "Special Raporteur on tortur"), "“Special Rapporteur on torture”"),
        (("mandate", "Relatora Especial sobre la tortrua"), "“Relator Especial sobre la tortura”"),
        (("resolution", "SR torture"), "“TORTURE”"),
        (("holder", "Lawlor"), "“Mary Lawlor”"),
        (("holder", "Mary Lawler"), "“Mary Lawlor”"),
        (("state", "Corvanne"), "“Corvane”"),
        (("instrument", "Covenant on Civil and Political Rigths"), "“International Covenant on Civil and Political"),
        (("treaty", "Almarra", "ICCPR"), "“Almara”"),
    ],
)
def test_a_slip_is_not_guessed_but_what_may_be_meant_is_named(arguments: tuple[str, ...], meant: str) -> None:
    done = ask(*arguments)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert f"did you mean {meant}" in done.stderr


def test_where_no_name_is_near_none_is_named() -> None:
    for look_up in ("mandate", "holder", "state", "instrument"):
        assert "did you mean" not in ask(look_up, "xyzzyx").stderr
        assert "did you mean" not in ask(look_up, "").stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("window", "--on", "2023-13-05"),
        ("window", "--on", "20231205"),
        ("window", "--on", "yesterday"),
        ("treaty", "XAL", "UDHR"),
        ("treaty", "XAL"),
        ("mandate",),
        ("nonsense",),
    ],
)
def test_wrong_use_leaves_with_2(arguments: tuple[str, ...]) -> None:
    done = ask(*arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ("mandate", "Relatora Especial sobre el derecho a la alimentación", "--on", "2015-01-01"),
            {"code": "FOOD", "holders": ["Hilal Elver"]},
        ),
        (
            ("mandate", "G/SO 214 (107-9)", "--on", "2023-10-25"),
            {"code": "HRD", "resolution": "52/4", "holders": ["Mary Lawlor"]},
        ),
        (("mandate", "arbitrary detention"), {"code": "WGAD"}),
        (("resolution", "RUS", "--on", "2023-10-25"), {"resolution": "51/25", "citable": ["54/23", "51/25"]}),
        (("resolution", "52/4"), {"code": "HRD", "action": "extended"}),
        (("holder", "FOE", "--on", "2023-10-25"), {"name": "Irene Khan", "since": "2020-08"}),
        (("holder", "Clement Voule"), {"mandate": "FOAA", "until": "2024-04"}),
        (("state", "la Corvane"), {"code": "XCO", "invented": True}),
        (("state", "rusa"), {"code": "RUS", "invented": False}),
        (("instrument", "PIDCP"), {"key": "iccpr", "units": "53 × article"}),
        (
            ("treaty", "Almara", "PIDCP", "--on", "2023-10-25"),
            {"standing": "party", "since": "1992-05-04", "kind": "accession"},
        ),
        (("session", "54"), {"start": "2023-09-11", "end": "2023-10-13"}),
        (("window", "--on", "2023-12-05"), {"session": 56, "letters_to": "2024-02-29"}),
    ],
)
def test_what_is_found_is_printed(arguments: tuple[str, ...], expected: dict[str, object]) -> None:
    done = ask(*arguments, "--json")
    assert done.exit_code == 0
    found = json.loads(done.stdout)
    assert {name: found[name] for name in expected} == expected
    assert ask(*arguments).stdout.count("\n") >= 3


def test_an_unknown_standing_is_printed_and_leaves_with_1() -> None:
    done = ask("treaty", "XAL", "ILO Convention No. 87", "--on", "2020-01-01")
    assert done.exit_code == 1
    assert "unknown" in done.stdout


def test_several_answers_are_a_list() -> None:
    found = json.loads(ask("resolution", "2002/68", "--json").stdout)
    assert [each["code"] for each in found] == ["RACISM", "WGEPAD"]
