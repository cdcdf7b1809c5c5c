"""The tables themselves: each row whole, each reference to another table kept, each date possible."""

import csv
import datetime
import re
from itertools import pairwise
from pathlib import Path

import pytest

from verbale.dates import PartialDate

TABLES = Path(__file__).resolve().parents[2] / "src" / "verbale" / "almanac" / "tables"
MADE = {"ratification_coverage"}
DATES = {
    "mandates": ("established", "established_date", "ended"),
    "mandate_titles": ("from", "to"),
    "mandate_resolutions": ("date", "cited_from"),
    "mandate_holders": ("start", "end"),
    "instruments": ("date_adopted", "year", "date_in_force"),
    "ratifications": ("signature_date", "date", "end_date", "status_as_at"),
    "invented_ratifications": ("signature_date", "date", "end_date", "status_as_at"),
    "hrc_sessions": ("start", "end", "last_resolution"),
    "report_windows": ("letters_from", "letters_to", "replies_from", "replies_to"),
    "response_rules": ("from", "to"),
}
KEYS = {
    "states": ("code",),
    "state_aliases": ("state", "language", "form"),
    "nationalities": ("state",),
    "invented_states": ("code",),
    "mandates": ("code",),
    "mandate_titles": ("mandate", "title_en", "from"),
    "mandate_title_variants": ("mandate", "language", "title"),
    "mandate_resolutions": ("mandate", "resolution"),
    "mandate_holders": ("mandate", "name", "start"),
    "instruments": ("key",),
    "instrument_aliases": ("instrument", "language", "form"),
    "other_instruments": ("title_en",),
    "committees": ("prefix",),
    "ratifications": ("state", "instrument", "date"),
    "invented_ratifications": ("state", "instrument"),
    "hrc_sessions": ("session",),
    "report_windows": ("session",),
    "response_rules": ("letter_type", "rule", "from", "note"),
}


def read(table: str) -> list[dict[str, str]]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def names() -> list[str]:
    return sorted(path.stem for path in TABLES.glob("*.csv") if path.stem not in MADE)


def test_every_table_has_its_key_written_down_here() -> None:
    assert names() == sorted(KEYS)


@pytest.mark.parametrize("table", sorted(KEYS))
def test_no_two_rows_have_one_key(table: str) -> None:
    keys = [tuple(row[column] for column in KEYS[table]) for row in read(table)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("table", sorted(KEYS))
def test_every_row_has_a_source_and_says_how_it_is_known(table: str) -> None:
    for row in read(table):
        assert row["source"], row
        assert row["confidence"] in ("sourced", "recalled", "invented"), row


@pytest.mark.parametrize("table", sorted(KEYS))
def test_cells_have_no_stray_blanks_line_ends_or_curved_apostrophes(table: str) -> None:
    for row in read(table):
        for value in row.values():
            assert value == " ".join(value.split()), row
            assert "’" not in value, row


@pytest.mark.parametrize("table", sorted(DATES))
def test_every_date_is_possible(table: str) -> None:
    for row in read(table):
        for column in DATES[table]:
            if row[column]:
                PartialDate.parse(row[column])


@pytest.mark.parametrize(
    ("table", "column", "target", "key"),
    [
        ("state_aliases", "state", "states", "code"),
        ("nationalities", "state", "states", "code"),
        ("mandate_titles", "mandate", "mandates", "code"),
        ("mandate_title_variants", "mandate", "mandates", "code"),
        ("mandate_resolutions", "mandate", "mandates", "code"),
        ("mandate_holders", "mandate", "mandates", "code"),
        ("instrument_aliases", "instrument", "instruments", "key"),
        ("instruments", "superseded_by", "instruments", "key"),
        ("committees", "treaty", "instruments", "key"),
        ("ratifications", "state", "states", "code"),
        ("ratifications", "instrument", "instruments", "key"),
        ("invented_ratifications", "state", "invented_states", "code"),
        ("invented_ratifications", "instrument", "instruments", "key"),
        ("mandates", "state", "states", "code"),
    ],
)
def test_what_a_row_points_at_exists(table: str, column: str, target: str, key: str) -> None:
    known = {row[key] for row in read(target)} | {"", "*"}
    assert {row[column] for row in read(table)} <= known


def test_the_first_cells_of_treaty_actions_need_no_quotation_marks() -> None:
    """Lines are looked up by their head as written."""
    for table in ("ratifications", "invented_ratifications"):
        for row in read(table):
            assert re.fullmatch(r"[A-Z]{3}", row["state"]), row
            assert re.fullmatch(r"[a-z0-9-]+", row["instrument"]), row


def test_only_invented_states_have_codes_that_begin_with_x() -> None:
    assert not [row["code"] for row in read("states") if row["code"].startswith("X")]
    assert all(row["code"].startswith("X") for row in read("invented_states"))


def test_titles_of_a_mandate_follow_each_other_without_a_gap() -> None:
    rows = read("mandate_titles")
    for first, second in pairwise(rows):
        if first["mandate"] == second["mandate"]:
            assert first["to"] == second["from"], second


def test_a_resolution_has_one_day_and_symbol_in_all_its_rows() -> None:
    seen: dict[str, tuple[str, str]] = {}
    for row in read("mandate_resolutions"):
        fact = (row["date"], row["symbol"])
        assert seen.setdefault(row["resolution"], fact) == fact, row


def test_a_resolution_was_adopted_while_its_session_sat() -> None:
    sessions = {row["session"]: row for row in read("hrc_sessions")}
    for row in read("mandate_resolutions"):
        match = re.fullmatch(r"HRC (?:decision |PRST )?((?:S-)?\d+)/\d+", row["resolution"])
        session = sessions.get(match[1]) if match else None
        if session and session["start"]:
            assert session["start"] <= row["date"] <= session["end"], row


def test_resolutions_of_a_mandate_stand_in_the_order_of_their_days() -> None:
    rows = read("mandate_resolutions")
    for first, second in pairwise(rows):
        if first["mandate"] == second["mandate"]:
            assert first["date"] <= second["date"], second


def test_no_treaty_action_is_older_than_the_treaty_and_no_ratification_than_the_signature() -> None:
    adopted = {row["key"]: row["date_adopted"] for row in read("instruments")}
    for table in ("ratifications", "invented_ratifications"):
        for row in read(table):
            for column in ("signature_date", "date"):
                assert not row[column] or row[column] >= adopted[row["instrument"]], row
            if row["date"] and row["signature_date"]:
                assert row["signature_date"] <= row["date"], row


def test_report_windows_of_letters_tile_the_calendar() -> None:
    rows = sorted(read("report_windows"), key=lambda row: row["letters_from"])
    for first, second in pairwise(rows):
        after = datetime.date.fromisoformat(first["letters_to"]) + datetime.timedelta(days=1)
        assert after == datetime.date.fromisoformat(second["letters_from"]), second


def test_no_two_people_hold_one_mandate_at_once() -> None:
    groups = {row["code"] for row in read("mandates") if row["kind"] == "Working Group"}
    rows = [row for row in read("mandate_holders") if row["mandate"] not in groups]
    for first, second in pairwise(rows):
        if first["mandate"] == second["mandate"] and first["end"]:
            until, since = PartialDate.parse(first["end"]), PartialDate.parse(second["start"])
            exact = first["end"].count("-") and second["start"].count("-")
            assert until.last_day() < since.first_day() if exact else until <= since, second
