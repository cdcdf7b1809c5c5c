"""A date with its working, in words."""

import datetime
import tomllib
from importlib.resources import files

import pytest

from verbale.procedure.clocks import (
    LetterFacts,
    OwnWords,
    Round,
    clearance,
    extended,
    publication,
    reminder,
    report,
    response,
)
from verbale.procedure.clocks.telling import sentence, table
from verbale.procedure.clocks.working import Due
from verbale.procedure.practice import Practice
from verbale.wording import LANGUAGES, Language

DATE = datetime.date.fromisoformat
SEED_DAY = DATE("2023-10-25")


def every_due() -> list[Due]:
    """Clocks over letters of all kinds and times, so that each sentence and each line is met."""
    sent = datetime.datetime.fromisoformat("2024-03-01T17:00+01:00")
    letters = [
        LetterFacts(kind, DATE(day), to_state=state, on_legislation=law, sent=when, words=words)
        for kind in ("AL", "UA", "OL")
        for day in ("1999-05-01", "2009-05-01", "2011-01-15", "2011-10-15", "2014-05-01", "2023-10-25", "2199-05-01")
        for state in (True, False)
        for law in (True, False)
        for when in (None, sent)
        for words in (None, OwnWords(None, None), OwnWords(60, 60))
    ]
    found = [clock(letter) for letter in letters for clock in (response, reminder, publication)]
    found += [report(letter.date) for letter in letters]
    found += [
        response(letters[0], Practice(zone="Asia/Tokyo")),
        response(LetterFacts("AL", SEED_DAY), Practice(zone="Asia/Tokyo")),
    ]
    found.append(extended(response(LetterFacts("AL", SEED_DAY)), DATE("2024-02-01"), DATE("2023-12-01")))
    found.append(clearance("AL", Round.FINAL, sent))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clock_is_told_in_every_language_without_a_gap(language: Language) -> None:
    for due in every_due():
        for text in (sentence(due, language), *(line.text for line in table(due, language))):
            assert text
            assert "{" not in text


def test_every_sentence_and_step_of_the_catalogue_is_met_by_some_clock() -> None:
    words = tomllib.loads((files("verbale.wording") / "catalogues" / "en.toml").read_text(encoding="utf-8"))["clock"]
    assert {due.outcome.code for due in every_due()} >= set(words["outcome"]) - {"report-without-reply-window"}
    assert {step.code for due in every_due() for step in due.working} >= set(words["step"]) - {"rule", "rule-no-number"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "asks for a reply within 60 days is to be answered by Sunday, 24 December 2023."),
        ("fr", "au plus tard le dimanche 24 décembre 2023."),
        ("es", "a más tardar el domingo 24 de diciembre de 2023."),
    ],
)
def test_the_day_is_named_with_its_day_of_the_week(language: Language, expected: str) -> None:
    assert sentence(response(LetterFacts("AL", SEED_DAY)), language).endswith(expected)
