"""Keys bring before the comparison every pair of names that it finds likely, and few others."""

import pytest

from verbale.names import same_person
from verbale.names.keys import stored_keys, wanted_keys


def meet(one: str, other: str) -> bool:
    return bool(wanted_keys(one) & stored_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karel Ostrow", "Karel Berg"),
        ("Anna Berg", "Bo Lind"),
        ("Mohammed Ahmadi", "Mohammed Salehi"),
        ("A.B.", "Anna Berg"),
        ("", "Anna Berg"),
        ("…", "…"),
    ],
)
def test_names_that_are_not_alike_share_no_key(one: str, other: str) -> None:
    assert not meet(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karel Ostrow", "Karel Ostrow"),
        ("Karel Ostrow", "OSTROW Karel"),
        ("Илзе Мараване", "Ilze Maravane"),
        ("محمد القحطاني", "Mohammed al-Qahtani"),
        ("Karel Ostrow", "Karel Jan Ostrow"),
        ("K. Ostrow", "Karel Ostrow"),
        ("K. Ostrow", "K. J. Ostrow"),
        ("Karel Ostrow", "Karol Ostrov"),
        ("Remedios Ansúrez", "Remedios Ansurez Vidal"),
        ("Karel Ostrow", "Karel Ostrok"),
        ("Karel Ostrow", "Karel Ostrrow"),
        ("Karel Lindqvist", "Karel Lindvist"),
        ("Ostrow", "Karel Ostrow"),
        ("Li Wei", "Wei Li"),
        ("王小明", "王小明"),
    ],
)
def test_names_that_can_be_one_share_a_key_both_ways(one: str, other: str) -> None:
    assert same_person(one, other).score >= 0.5
    assert meet(one, other)
    assert meet(other, one)


def test_a_long_list_of_words_has_not_many_keys() -> None:
    assert len(stored_keys(" ".join(f"Wort{chr(97 + n)}en" for n in range(26)))) < 700
