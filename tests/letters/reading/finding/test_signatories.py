"""Who signed, however names and titles are set. The names are invented."""

import pytest

from verbale.letters.reading import read

HEAD = (
    "AL XAL 7/2022\n\n3 June 2022\n\nExcellency,\n\nWe write to you in our capacities as Special Rapporteur "
    "on the situation of human rights defenders and Special Rapporteur on the right to food.\n\n"
    "We are concerned at the closure of the "
    "mill.\n\n1. Please explain why.\n\nPlease accept, Excellency, the assurances of our highest consideration.\n\n"
)
DEFENDERS = "Special Rapporteur on the situation of human rights defenders"
FOOD = "Special Rapporteur on the right to food"
BOTH = [("Nadira Osei", DEFENDERS, "HRD"), ("Karel Ostrow", FOOD, "FOOD")]


def signed(signatures: str, name: str = "letter.txt") -> list[tuple[str, str | None, str | None]]:
    record = read((HEAD + signatures).encode(), name=name)
    return [(each.name, each.title, each.mandate) for each in record.signatories]


@pytest.mark.parametrize(
    "signatures",
    [
        "Nadira Osei\n\nKarel Ostrow\n",
        f"{DEFENDERS}\n\n{FOOD}\n",
        # titles that their columns broke could only be put together by guessing
        (
            "Nadira Osei                  Karel Ostrow\nSpecial Rapporteur on the     Special Rapporteur on the\n"
            "situation of human rights     right to food\ndefenders\n"
        ),
    ],
)
def test_a_name_without_a_title_and_a_title_without_a_name_sign_nothing(signatures: str) -> None:
    assert signed(signatures) == []


@pytest.mark.parametrize(
    ("signatures", "name"),
    [
        (f"Nadira Osei\n{DEFENDERS}\n\nKarel Ostrow\n{FOOD}\n", "letter.txt"),
        (f"{DEFENDERS}\nNadira Osei\n\n{FOOD}\nKarel Ostrow\n", "letter.txt"),
        (f"Nadira Osei{' ' * 60}Karel Ostrow\n{DEFENDERS}     {FOOD}\n", "letter.txt"),
        (f"| Nadira Osei | Karel Ostrow |\n|---|---|\n| {DEFENDERS} | {FOOD} |\n", "letter.md"),
        (f"| Nadira Osei<br>{DEFENDERS} | Karel Ostrow<br>{FOOD} |\n|---|---|\n", "letter.md"),
        (f"Nadira Osei\n{DEFENDERS}\n\nKarel Ostrow\n\n2\n\f{FOOD}\n", "letter.txt"),
        (f"Nadira Osei\n{DEFENDERS}\n\nKarel Ostrow\n{FOOD}\n\nGeneva, 3 June 2022\n", "letter.txt"),
    ],
)
def test_names_and_titles_belong_together(signatures: str, name: str) -> None:
    assert signed(signatures, name) == BOTH
