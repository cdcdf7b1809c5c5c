"""What is said by code: every catalogue has every code, and numbers, dates and lengths read as the language writes them."""

import pytest

from verbale.dates import PartialDate
from verbale.letters.record import EventKind
from verbale.wording import LANGUAGES, Language, NoSuchWording, codes, counted, listed, number, say
from verbale.wording.dates import written, written_range
from verbale.wording.durations import length


def test_an_unknown_code_is_named_in_the_error() -> None:
    with pytest.raises(NoSuchWording, match=r"event\.dancing"):
        say("event.dancing", "en")


def test_a_fact_that_the_words_need_must_be_given() -> None:
    with pytest.raises(KeyError, match="length"):
        say("event_label.detention", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_has_every_code(language: Language) -> None:
    assert codes(language) ^ codes("en") == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_event_has_a_name_of_its_own(language: Language) -> None:
    names = [say(f"event.{kind}", language) for kind in EventKind]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("date", "language", "short", "expected"),
    [
        ("2023-12-24", "en", False, "24 December 2023"),
        ("2023-12-01", "fr", False, "1er décembre 2023"),
        ("2023-12-24", "es", False, "24 de diciembre de 2023"),
        ("2023-12", "es", False, "diciembre de 2023"),
        ("2023", "fr", False, "2023"),
        ("2023-12-24", "en", True, "24 Dec 2023"),
        ("2023-12-24", "fr", True, "24 déc. 2023"),
        ("2023-12-24", "es", True, "24 dic 2023"),
    ],
)
def test_dates_are_written_out(date: str, language: Language, short: bool, expected: str) -> None:
    assert written(PartialDate.parse(date), language, short=short) == expected


@pytest.mark.parametrize(
    ("first", "last", "language", "expected"),
    [
        ("2021-05-03", "2021-05-05", "en", "3 to 5 May 2021"),
        ("2021-05-01", "2021-05-05", "fr", "1er au 5 mai 2021"),
        ("2021-04-28", "2021-05-05", "es", "28 de abril de 2021 al 5 de mayo de 2021"),
        ("2015", "2018", "en", "2015 to 2018"),
    ],
)
def test_a_range_says_once_what_its_ends_share(first: str, last: str, language: Language, expected: str) -> None:
    assert written_range(PartialDate.parse(first), PartialDate.parse(last), language) == expected


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [(200000, "en", "200,000"), (200000, "fr", "200\u00a0000"), (1500.5, "es", "1.500,5"), (15, "en", "15")],
)
def test_numbers_are_grouped_as_the_language_does(value: float, language: Language, expected: str) -> None:
    assert number(value, language) == expected


def test_small_counts_are_in_words_and_nouns_agree() -> None:
    assert counted("duration.months", 2, "en") == "two months"
    assert counted("duration.years", 1, "fr") == "un an"
    assert counted("duration.years", 14, "es") == "14 años"


def test_lists_and_lengths_are_joined_as_in_a_sentence() -> None:
    assert listed(["a", "b", "c"], "es") == "a, b y c"
    assert length(13, 9, 0, "en") == "13 years and nine months"
    assert length(0, 0, 0, "en") == ""
