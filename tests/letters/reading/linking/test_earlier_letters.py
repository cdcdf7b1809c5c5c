"""How dates and references of one sentence are paired. All sentences are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.references import find_references
from verbale.letters.reading.finding.symbols import find_symbols
from verbale.letters.reading.linking.earlier_letters import SentenceReader
from verbale.letters.record import PartKind


def paired(text: str, strong: bool = True) -> list[tuple[str | None, str | None]]:
    sheet = sheet_of((PartKind.PREVIOUS, text))
    reader = SentenceReader(sheet.flow.low, sheet.flow.sentences[0], strong)
    letters = reader.read(list(find_dates(sheet)), list(find_references(sheet)), list(find_symbols(sheet)), roomy=True)
    return [(str(each.reference) if each.reference else None, each.date) for each in letters]


def test_a_bare_date_is_no_letter_unless_letters_are_spoken_of() -> None:
    assert paired("It was sent on 4 May 2020.", strong=False) == []


def test_a_date_of_the_matter_is_no_letter() -> None:
    assert paired("An urgent appeal concerning her arrest on 4 May 2020 was sent.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sent on 4 May 2020 (AL XBE 3/2020)", [("AL XBE 3/2020", "2020-05-04")]),
        ("AL XBE 3/2020 of 4 May 2020", [("AL XBE 3/2020", "2020-05-04")]),
        ("AL XBE 3/2020 (dated 4 May 2020)", [("AL XBE 3/2020", "2020-05-04")]),
        (
            "On 4 May 2020, a letter was sent to the Government by several experts (AL XBE 3/2020)",
            [("AL XBE 3/2020", "2020-05-04")],
        ),
        (
            "AL XBE 3/2020 and UA XBE 4/2020, sent on 4 May 2020 and 5 June 2020, respectively",
            [("AL XBE 3/2020", "2020-05-04"), ("UA XBE 4/2020", "2020-06-05")],
        ),
        (
            "on 4 May 2020 and 5 June 2020 (AL XBE 3/2020 and UA XBE 4/2020, respectively)",
            [("AL XBE 3/2020", "2020-05-04"), ("UA XBE 4/2020", "2020-06-05")],
        ),
        (
            "on 4 May 2020 (AL XBE 3/2020), on 5 June 2020 (UA XBE 4/2020) and in UA XBE 9/2021",
            [("AL XBE 3/2020", "2020-05-04"), ("UA XBE 4/2020", "2020-06-05"), ("UA XBE 9/2021", None)],
        ),
        ("She was arrested on 3 May 2020 (see UA XBE 3/2020 of 4 May 2020)", [("UA XBE 3/2020", "2020-05-04")]),
    ],
)
def test_pairs(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert paired(f"{text}.") == expected
