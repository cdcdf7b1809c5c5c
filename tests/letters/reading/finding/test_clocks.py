"""Times of day: an hour alone is none where it may count things."""

import pytest

from verbale.letters.reading.finding.clocks import clocks
from verbale.letters.reading.openings import Words
from verbale.letters.reading.sheet import Language

SILENT: list[tuple[Language, str]] = [
    ("en", "at 5 metres from the gate"),
    ("en", "article 10.30 of the code"),
    ("en", "at 25:70"),
    ("es", "las 3 personas detenidas"),
    ("fr", "a 3 kilometres du village"),
]
TOLD: list[tuple[Language, str, str]] = [
    ("en", "at 10 p.m.", "22:00"),
    ("en", "at about 5.40 a.m.", "05:40"),
    ("en", "around 14:05", "14:05"),
    ("en", "at 12.15 a.m.", "00:15"),
    ("en", "around midnight", "00:00"),
    ("en", "at noon", "12:00"),
    ("fr", "a 14 h 30", "14:30"),
    ("fr", "vers 8 heures du soir", "20:00"),
    ("fr", "vers midi", "12:00"),
    ("es", "a las 22:04", "22:04"),
    ("es", "a las 3 de la tarde", "15:00"),
    ("es", "alrededor de la medianoche", "00:00"),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_counts_or_measures_tells_no_time(language: Language, text: str) -> None:
    assert list(clocks(Words(text), language)) == []


@pytest.mark.parametrize(("language", "text", "time"), TOLD)
def test_a_time_of_day_is_told_as_of_twenty_four_hours(language: Language, text: str, time: str) -> None:
    assert [clock.time for clock in clocks(Words(text), language)] == [time]


def test_the_span_covers_the_clock_alone() -> None:
    text = "he was led away at 5.40 a.m. by officers"
    (clock,) = clocks(Words(text), "en")
    assert "5.40 a" in clock.span.of(text)
    assert "officers" not in clock.span.of(text)
