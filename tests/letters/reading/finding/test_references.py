"""References of communications in running text."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.references import find_references


def found(text: str) -> list[tuple[str, str]]:
    sheet = sheet_of(text)
    return [(str(each.reference), each.span.of(sheet.flow.text)) for each in find_references(sheet)]


@pytest.mark.parametrize(
    "text",
    [
        "UA ECU 72019", "ABC 12/2013", "resolution 24/2013", "G/SO 214 (67-17)", "HRC 24/2013", "CHN 12/13", "case 4/2018",
        "A/HRC/26/2014", "XXAL RUS4",
    ],
)  # fmt: skip
def test_no_reference(text: str) -> None:
    assert found(f"See {text} of that year.") == []


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("AL RUS 4/2018", "AL RUS 4/2018"), ("CHN 12/2013", "CHN 12/2013"), ("OL SLV 8.2021", "OL SLV 8/2021"),
        ("JUA TUR 3/2019", "JUA TUR 3/2019"), ("OTH 41/2019", "OTH 41/2019"), ("AL XAL 7/2023", "AL XAL 7/2023"),
        ("UA G/SO 214 (67-17) G/SO 214 (107-9) SYR 3/2014", "UA SYR 3/2014"), ("AL: RUS 4/2018", "AL RUS 4/2018"),
    ],
)  # fmt: skip
def test_a_reference(text: str, reference: str) -> None:
    assert found(f"See ({text}),on which nothing was said.") == [(reference, text)]


def test_numbers_that_share_a_code() -> None:
    assert found("See AL MMR 1/2019 and 4/2020.") == [("AL MMR 1/2019", "AL MMR 1/2019"), ("AL MMR 4/2020", "4/2020")]
