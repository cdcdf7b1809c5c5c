"""Who is a victim by what befell them: not office holders, nor those who only told or filed something."""

from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.linking.fates import link_fates
from verbale.letters.record import Role


def role_after(text: str, role: Role) -> Role:
    """What becomes of the part of Ms. Tesk."""
    letter = sheet_of(text)
    blank = record_of(letter)
    record = replace(blank, people=tuple(replace(person, role=role) for person in blank.people))
    finds = finds_of(letter)
    (person,) = link_fates(letter, finds, link_events(letter, finds, record)).people
    return person.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("On 3 May 2021, Ms. Mira Tesk lodged a complaint.", Role.RELATIVE),
        ("On 3 May 2021, Ms. Mira Tesk published an article about the dam.", Role.OTHER),
        ("On 3 May 2021, Ms. Mira Tesk was dismissed from her post at the university.", Role.OFFICIAL),
        ("On 3 May 2021, Ms. Mira Tesk was arrested.", Role.PERPETRATOR),
    ],
)
def test_the_part_stays(text: str, role: Role) -> None:
    assert role_after(text, role) is role


@pytest.mark.parametrize("role", [Role.RELATIVE, Role.OTHER])
def test_relatives_and_others_who_were_harmed_are_victims(role: Role) -> None:
    assert role_after("On 3 May 2021, Ms. Mira Tesk was arrested.", role) is Role.VICTIM
