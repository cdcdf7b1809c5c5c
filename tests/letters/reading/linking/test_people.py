"""Which mentions become one person. All people are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.sheet import Finds, Language
from verbale.letters.record import PartKind, Person, Withheld


def people(*texts: str | tuple[PartKind, str], language: Language = "en") -> tuple[Person, ...]:
    sheet = sheet_of(*texts, language=language)
    finds = Finds((*find_people(sheet), *find_organisations(sheet), *find_described(sheet)))
    return link_people(sheet, finds, blank_record(sheet.document, language)).people


def names(*texts: str | tuple[PartKind, str], language: Language = "en") -> list[tuple[str, int]]:
    return [(person.name, len(person.mentions)) for person in people(*texts, language=language)]


def test_nobody_is_made_of_those_who_sign() -> None:
    letter = "According to Ms. Ida Lund, the report was late.", (PartKind.SIGNATURES, "Ida Lund")
    assert names(*letter) == []


def test_a_name_inside_a_body_s_name_is_nobody() -> None:
    assert names("The Dr. Ida Lund Foundation was closed.") == []


def test_a_surname_that_two_people_bear_is_neither_s() -> None:
    told = "Mr. Ivan Karsov and Mr. Oleg Karsov were held. Mr. Karsov was tried."
    assert names(told) == [("Ivan Karsov", 1), ("Oleg Karsov", 1)]


def test_an_honorific_tells_which_of_two_bears_the_surname() -> None:
    told = "Mr. Ivan Karsov and Ms. Lena Karsov were held. Ms. Karsov was tried."
    assert names(told) == [("Ivan Karsov", 1), ("Lena Karsov", 2)]


def test_names_that_differ_by_a_letter_in_one_sentence_are_two_people() -> None:
    assert names("Mr. Hasan Karimi and Mr. Hassan Karimi were held.") == [("Hasan Karimi", 1), ("Hassan Karimi", 1)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Mr. Ivan Karsov was held. Mr. Karsov was tried. Karsov appealed.", [("Ivan Karsov", 3)]),
        ("Mr. Karsov was held. Mr. Ivan Karsov was tried.", [("Ivan Karsov", 2)]),
        ("The case of Mr. Ivan Karsow. Later, Mr. Ivan Karsov was tried.", [("Ivan Karsow", 2)]),
        ("Mr. Tran Van Minh was held. Mr. Minh was tried. Mr. Tran appealed.", [("Tran Van Minh", 3)]),
        ("Mr. Ivan Karsov was held. Mr. Karsov Ivan was tried.", [("Ivan Karsov", 2)]),
        ("Mr. Ivan Petrovich Karsov was held. Mr. Ivan Karsov was tried.", [("Ivan Petrovich Karsov", 2)]),
        (
            "Mr. Ivan Karsov and Mr. Petr Lodin were held. Messrs. Karsov and Lodin were tried.",
            [("Ivan Karsov", 2), ("Petr Lodin", 2)],
        ),
        ("Mr. Mohamed al-Harith was held. Mr. Mohammed Al Harith was tried.", [("Mohamed al-Harith", 2)]),
        ("Mr. José Núñez was held. Mr. Jose Nunez was tried.", [("José Núñez", 2)]),
        ("Mr. Ivan Karsov was held. Mr. I. Karsov was tried.", [("Ivan Karsov", 2)]),
        ("Mr. X was held. Mr. X was tried. Mr. Y fled.", [("X", 2), ("Y", 1)]),
    ],
)
def test_one_person_has_all_mentions(told: str, expected: list[tuple[str, int]]) -> None:
    assert names(told) == expected


def test_a_pen_name_leads_to_its_bearer() -> None:
    (person,) = people(
        "Mr. Ivan Karsov (pen-name Dal Orin) was held.", "The case of Mr. Dal Orin", "Mr. Karsov was tried."
    )
    assert (person.name, person.aliases, len(person.mentions)) == ("Ivan Karsov", ("Dal Orin",), 4)


@pytest.mark.parametrize(
    ("language", "told", "alias"),
    [
        ("en", "Ms. Lena Orlund, also known as Lena Berg, was held.", "Lena Berg"),
        ("en", 'Ms. Lena Orlund, commonly known by her pen-name "Kestrel", was held.', "Kestrel"),
        ("fr", "M. Ali Sidibou, alias Baba Kanté, a été arrêté.", "Baba Kanté"),
        ("fr", "M. Ali Sidibou, connu sous le nom de Baba Kanté, a été arrêté.", "Baba Kanté"),
        ("fr", "M. Ali Sidibou, dit « Baba », a été arrêté.", "Baba"),
        ("es", "El Sr. Luis Tarazo, conocido como El Zurdo, fue detenido.", "El Zurdo"),
        ("es", "El Sr. Luis Tarazo, alias Lucho, fue detenido.", "Lucho"),
        ("en", "Mr. Ivan Karsov, also known as Vanya the Fisher, was held.", "Vanya the Fisher"),
        ("en", 'Mr. Ivan Karsov ("Night Owl") was held.', "Night Owl"),
        ("en", 'Ms. Lena Orlund draws under the name "Kestrel".', "Kestrel"),
        ("en", 'Ms. Lena Orlund is a poet. She is better known as "Kestrel".', "Kestrel"),
        ("fr", "M. Ali Sidibou publie sous le pseudonyme « Le Veilleur ».", "Le Veilleur"),
        ("es", "El Sr. Luis Tarazo dibuja. Entre amigos se le conoce también como «Halcón».", "Halcón"),
    ],
)
def test_other_names_are_aliases_and_no_people(language: Language, told: str, alias: str) -> None:
    (person,) = people(told, language=language)
    assert person.aliases == (alias,)


@pytest.mark.parametrize(
    "told",
    [
        'Mr. Ivan Karsov ("Mr. Karsov") was held.',
        'Mr. Ivan Karsov ("Karsov") was held.',
        'Mr. Ivan Karsov ("the applicant") was held.',
        'Mr. Ivan Karsov runs a newspaper also known as "Lantern".',
        'Mr. Ivan Karsov and Mr. Oleg Bern were held. The ship is also known as "Lantern".',
        'Mr. Ivan Karsov was charged with "Inciting Hatred".',
    ],
)
def test_short_forms_and_names_of_things_are_no_aliases(told: str) -> None:
    assert next(person.aliases for person in people(told)) == ()


def test_an_alias_alone_is_a_mention() -> None:
    (person,) = people('Mr. Ivan Karsov is also known as "Kestrel".', "The poems of Kestrel were banned.")
    assert len(person.mentions) == 3


def test_a_bare_surname_is_not_that_of_the_relative_who_bears_it_too() -> None:
    told = "Mr. Ivan Karsov was held. His mother, Ms. Anna Karsov, and his brother, Mr. Oleg Karsov, asked. Mr. Karsov was tried."
    assert names(told) == [("Ivan Karsov", 2), ("Anna Karsov", 1), ("Oleg Karsov", 1)]


def test_a_relative_stays_one_where_named_again_in_full() -> None:
    told = (
        "Mr. Ivan Karsov was held. His brother, Mr. Oleg Karsov, saw it. Mr. Oleg Karsov wrote. Mr. Karsov was freed."
    )
    assert names(told) == [("Ivan Karsov", 2), ("Oleg Karsov", 2)]


def test_a_bare_surname_beside_a_noun_for_a_relative_is_the_relative_s() -> None:
    told = "Mr. Ivan Karsov was held. His brother, Mr. Oleg Karsov, asked. His brother, Mr. Karsov, was tried."
    assert names(told) == [("Ivan Karsov", 1), ("Oleg Karsov", 2)]


@pytest.mark.parametrize(
    ("language", "told", "name", "withheld", "age"),
    [
        ("en", "Mr. X was held.", "X", Withheld.INITIALS, None),
        ("en", "A.B., a student, was held.", "A.B.", Withheld.INITIALS, None),
        ("en", "Ms. A.B. was held.", "A.B.", Withheld.INITIALS, None),
        ("en", "Mr. Ł.W. was held.", "Ł.W.", Withheld.INITIALS, None),
        ("fr", "Mme M.J. a été arrêtée.", "M.J.", Withheld.INITIALS, None),
        ("en", "Mr. ███ was held.", "███", Withheld.NAME, None),
        ("en", "Ms. [name withheld] was held.", "[name withheld]", Withheld.NAME, None),
        ("en", "Soldiers shot a 15-year-old girl.", "a 15-year-old girl", Withheld.DESCRIPTION, 15),
        ("en", "Among the dead was one minor.", "one minor", Withheld.DESCRIPTION, None),
        ("en", "They beat a journalist (name withheld).", "a journalist", Withheld.DESCRIPTION, None),
        ("fr", "Une fillette de 7 ans a été tuée.", "Une fillette de 7 ans", Withheld.DESCRIPTION, 7),
        ("fr", "Un mineur a été blessé.", "Un mineur", Withheld.DESCRIPTION, None),
        ("es", "Mataron a una niña de 7 años.", "una niña de 7 años", Withheld.DESCRIPTION, 7),
        ("es", "Un menor de edad fue golpeado.", "Un menor de edad", Withheld.DESCRIPTION, None),
    ],
)
def test_a_person_whose_name_is_kept_back_is_one_all_the_same(
    language: Language, told: str, name: str, withheld: Withheld, age: int | None
) -> None:
    (person,) = people(told, language=language)
    assert (person.name, person.withheld, person.age) == (name, withheld, age)


@pytest.mark.parametrize(
    "told",
    [
        "The child was taken to a doctor, and his relative wept.",
        "A 40-year-old man was seen there.",
        "It was a minor offence.",
        "The U.S. and the U.N. were told, at 5 p.m.",
        "A witness and an officer came.",
    ],
)
def test_other_unnamed_persons_are_no_people_of_the_record(told: str) -> None:
    assert people(told) == ()


def test_a_child_that_is_named_is_not_described_too() -> None:
    (person,) = people("Ms. Lena Orlund, a 15-year-old girl, was held.")
    assert person.name == "Lena Orlund"


def test_keys_are_unique_and_tell_the_first_place() -> None:
    found = people("Mr. Ivan Karsov and Mr. Petr Lodin were held.")
    assert [person.key for person in found] == ["person@0", "person@20"]
