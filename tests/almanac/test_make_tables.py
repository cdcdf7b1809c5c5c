"""What is made of the tables is what the script makes of them now."""

from scripts import make_tables


def test_every_made_file_is_up_to_date() -> None:
    stale = [path.name for path, text in make_tables.made().items() if path.read_text(encoding="utf-8") != text]
    assert stale == [], "run scripts/make_tables.py"


def test_the_coverage_is_no_later_than_any_row_of_its_instrument() -> None:
    for line in make_tables.coverage().splitlines()[1:]:
        states, instrument, as_at, count = line.split(",")
        table = "ratifications" if states == "real" else "invented_ratifications"
        rows = [row for row in make_tables.read(table) if row["instrument"] == instrument]
        assert len(rows) == int(count)
        assert all(as_at <= row["status_as_at"] for row in rows)


def test_it_refuses_an_unknown_option() -> None:
    assert make_tables.main(["--chek"]) == 2
