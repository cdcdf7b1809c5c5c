"""The kinds of what a text tells, for tests of the tables of words."""

from collections.abc import Mapping

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.linking.telling import told
from verbale.letters.reading.sheet import Language

DATED: dict[Language, str] = {"en": "25 October 2023", "fr": "25 octobre 2023", "es": "25 de octubre de 2023"}


def kinds(text: str, language: Language) -> str:
    """The kinds of what a text tells, sentence by sentence, in order."""
    letter = sheet_of(text, language=language, dated=DATED[language])
    dates, happenings = list(find_dates(letter)), list(find_happenings(letter))
    found = []
    for sentence in letter.flow.sentences:
        within = [each for each in happenings if sentence.covers(each.span)]
        when = [each for each in dates if sentence.covers(each.span)]
        found += [each.happening.kind for each in told(letter, sentence, when, within) if each.happening is not None]
    return " ".join(found)


def lines(text: str) -> list[str]:
    """One sentence a line."""
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


def cases(table: Mapping[str, str]) -> list[tuple[str, str]]:
    """Each sentence of a table with the kinds it stands under."""
    return [(line, kind) for kind, text in table.items() for line in lines(text)]
