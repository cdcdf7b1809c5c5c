"""Dates that share what they print: the first of a list takes month and year over, two of a range are one."""

from verbale.letters.reading.finding.date_forms import atoms
from verbale.letters.reading.finding.date_lists import Dated, ranges, shared
from verbale.letters.reading.openings import Words


def dated(text: str) -> list[Dated]:
    low = text.lower()
    return list(ranges(low, shared(low, atoms(text, Words(low), "en"))))


def test_dates_apart_share_nothing() -> None:
    assert [each.last for each in dated("On 3 May 2021 he left. On 5 June 2022 he came.")] == [None, None]


def test_a_list_shares_the_year_of_its_last() -> None:
    assert [
        (each.first.day, each.first.month, each.first.year) for each in dated("on 16 May, 2 June and 3 July 2019")
    ] == [
        (16, 5, 2019),
        (2, 6, 2019),
        (3, 7, 2019),
    ]


def test_from_and_to_make_a_range() -> None:
    (one,) = dated("from 3 to 5 May 2021")
    assert one.last is not None
    assert (one.first.day, one.last.day) == (3, 5)


def test_a_range_over_the_new_year_begins_in_the_old_one() -> None:
    (one,) = dated("from 28 December to 3 January 2021")
    assert (one.first.year, one.last.year if one.last else None) == (2020, 2021)
