"""Whether a State was bound by a treaty on a day."""

import datetime

import pytest

from verbale.almanac.instruments import instrument_by_key
from verbale.almanac.ratifications import Standing, bound, covered_instruments, covered_until
from verbale.almanac.states import state_by_code, states
from verbale.almanac.tables import Confidence

Day = datetime.date


@pytest.mark.parametrize(
    ("state", "instrument", "day"),
    [
        ("RUS", "ilo-c087", Day(2020, 1, 1)),  # an instrument without rows
        ("SAU", "rome-statute", Day(2020, 1, 1)),  # no action, but after the day the status was read
        ("CHN", "iccpr", Day(2027, 1, 1)),  # a signature, likewise
        ("RUS", "no-such-key", Day(2020, 1, 1)),
        ("XXX", "iccpr", Day(2020, 1, 1)),
        ("OTH", "iccpr", Day(2020, 1, 1)),
        ("XAL", "rome-statute", Day(2010, 1, 1)),  # nothing was invented for it
    ],
)
def test_the_standing_is_unknown_and_never_said_to_be_none(state: str, instrument: str, day: Day) -> None:
    status = bound(state, instrument, day)
    assert status.standing is Standing.UNKNOWN
    assert status.bound is None
    assert status.since is None


@pytest.mark.parametrize(
    ("state", "instrument", "day", "standing", "since", "kind"),
    [
        ("RUS", "iccpr", Day(2023, 10, 25), Standing.PARTY, Day(1973, 10, 16), "ratification"),
        ("RUS", "iccpr", Day(1973, 10, 16), Standing.PARTY, Day(1973, 10, 16), "ratification"),
        ("RUS", "iccpr", Day(1973, 10, 15), Standing.SIGNATORY, Day(1968, 3, 18), "signature"),
        ("RUS", "iccpr", Day(1968, 3, 17), Standing.NO_ACTION, None, None),
        ("CHN", "iccpr", Day(2022, 2, 1), Standing.SIGNATORY, Day(1998, 10, 5), "signature"),
        ("SAU", "iccpr", Day(2022, 2, 1), Standing.NO_ACTION, None, None),
        ("XAL", "iccpr", Day(2023, 1, 1), Standing.PARTY, Day(1992, 5, 4), "accession"),
        ("XAL", "cped", Day(2023, 1, 1), Standing.SIGNATORY, Day(2007, 2, 6), "signature"),
        ("XFA", "cat", Day(2023, 1, 1), Standing.NO_ACTION, None, None),
        ("BLR", "iccpr-op1", Day(2023, 2, 7), Standing.PARTY, Day(1992, 9, 30), "accession"),
        ("BLR", "iccpr-op1", Day(2023, 2, 8), Standing.WITHDRAWN, Day(2023, 2, 8), "withdrawal"),
        ("USA", "paris-agreement", Day(2018, 1, 1), Standing.PARTY, Day(2016, 9, 3), "acceptance"),
        ("USA", "paris-agreement", Day(2020, 12, 1), Standing.WITHDRAWN, Day(2020, 11, 4), "withdrawal"),
        ("USA", "paris-agreement", Day(2022, 1, 1), Standing.PARTY, Day(2021, 1, 20), "acceptance"),
        ("GUY", "iccpr-op1", Day(1995, 1, 1), Standing.PARTY, Day(1993, 5, 10), "accession"),
        ("GUY", "iccpr-op1", Day(1999, 1, 5), Standing.PARTY, Day(1999, 1, 5), "accession"),
    ],
)
def test_the_standing_on_a_day(
    state: str, instrument: str, day: Day, standing: Standing, since: Day | None, kind: str | None
) -> None:
    status = bound(state, instrument, day)
    assert (status.standing, status.since, status.kind) == (standing, since, kind)
    assert not status.beyond


def test_a_party_is_still_one_after_the_status_was_read_and_says_so() -> None:
    status = bound("RUS", "iccpr", Day(2030, 1, 1))
    assert status.standing is Standing.PARTY
    assert status.beyond
    assert str(status.as_at) == "2026-02-03"


def test_a_status_says_how_sure_it_is() -> None:
    assert bound("RUS", "iccpr", Day(2020, 1, 1)).confidence is Confidence.SOURCED
    assert bound("KIR", "rome-statute", Day(2021, 1, 1)).confidence is Confidence.RECALLED
    assert bound("XFA", "cat", Day(2020, 1, 1)).confidence is Confidence.INVENTED
    assert bound("RUS", "ilo-c087", Day(2020, 1, 1)).confidence is None


def test_a_party_of_2021_does_not_make_others_known_to_be_none() -> None:
    """A later act of one State, from memory, tells nothing of the States without rows."""
    assert bound("KIR", "rome-statute", Day(2021, 1, 1)).standing is Standing.PARTY
    assert str(covered_until("rome-statute")) == "2015-03-14"


def test_state_and_instrument_may_be_given_as_objects() -> None:
    state, treaty = state_by_code("RUS"), instrument_by_key("iccpr")
    assert state is not None
    assert treaty is not None
    assert bound(state, treaty, Day(2020, 1, 1)) == bound("RUS", "iccpr", Day(2020, 1, 1))


def test_the_totals_of_parties_are_the_depositarys_without_those_that_are_no_states_here() -> None:
    def parties(instrument: str) -> int:
        day = Day(2026, 2, 3)
        return sum(bound(each, instrument, day).standing is Standing.PARTY for each in states() if not each.invented)

    assert "crc" in covered_instruments()
    assert parties("crc") == 194  # 196 with the Cook Islands and Niue
    assert parties("cat") == 175
