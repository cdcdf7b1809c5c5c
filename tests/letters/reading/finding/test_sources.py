"""Sources that are no instruments, which end the reach of what was cited before them."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.sources import find_sources


def found(text: str) -> set[bool]:
    return {each.domestic for each in find_sources(sheet_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "International human rights law requires it.",
        "Under International Law and International Human Rights Law it is so.",
        "They acted in good faith and billed the state.",
        "The code was cracked and the act was brave.",
    ],
)
def test_no_source(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "the Criminal Code of Almara", "Law No. 5 of 2010", "the Anti-Terrorism Act", "the Constitution", "Decree 12",
        "le Code pénal", "la loi n° 12", "la proposition de loi", "el Código Penal", "la Ley 20/2022", "la Constitución",
    ],
)  # fmt: skip
def test_a_domestic_law(text: str) -> None:
    assert found(f"Under {text} it is so.") == {True}


@pytest.mark.parametrize(
    "text", ["Lone v. Bestria", "communication No. 1862/2009", "its concluding observations", "opinion No. 30/2021"]
)
def test_another_source(text: str) -> None:
    assert found(f"It was held in {text} so.") == {False}
