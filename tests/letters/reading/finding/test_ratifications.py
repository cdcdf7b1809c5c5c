"""Words of finished acts on treaties, in three languages."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.ratifications import find_treaty_acts


def found(text: str) -> list[str]:
    return [each.kind for each in find_treaty_acts(sheet_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "It should ratify the treaty.", "It has not ratified it.", "It has not yet acceded to it.", "All States parties know it.",
        "Il faut ratifier le traité.", "Il n'a pas ratifié le traité.", "No ha ratificado el tratado.", "It is not a party to it.",
    ],
)  # fmt: skip
def test_no_act(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ratified by it", "ratification"), ("acceded to it", "accession"), ("succeeded to it", "succession"),
        ("signed it", "signature"),
        ("is a State party to it", "party"), ("a ratifié le traité", "ratification"), ("a adhéré au traité", "accession"),
        ("est partie au traité", "party"), ("ratificó el tratado", "ratification"), ("se adhirió al tratado", "accession"),
        ("es parte del tratado", "party"), ("firmó el tratado", "signature"),
    ],
)  # fmt: skip
def test_an_act(text: str, kind: str) -> None:
    assert found(f"Almara {text} then.") == [kind]
