"""What is said of people: ages, nationalities, gender, parts in the case. All people are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.finding.traits import find_traits
from verbale.letters.reading.linking.people import link_people
from verbale.letters.reading.linking.portraits import link_portraits
from verbale.letters.reading.sheet import Finds, Language
from verbale.letters.record import PartKind, Person, Role


def people(*texts: str | tuple[PartKind, str], language: Language = "en") -> dict[str, Person]:
    sheet = sheet_of(*texts, language=language)
    finds = Finds((*find_people(sheet), *find_organisations(sheet), *find_described(sheet), *find_traits(sheet)))
    record = link_people(sheet, finds, blank_record(sheet.document, language))
    return {person.name: person for person in link_portraits(sheet, finds, record).people}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Mr. Ivan Karsov and his 5-year-old daughter left."),
        ("en", "Mr. Ivan Karsov, born on 3 May 1980, left."),
        ("en", "Mr. Ivan Karsov was sentenced to 14 years."),
        ("en", "Mr. Ivan Karsov was charged under article 43, on 5 May."),
        ("fr", "M. Ali Sidibou a été condamné à 14 ans."),
        ("fr", "M. Ali Sidibou, né le 3 mai 1980, est parti."),
        ("es", "El Sr. Luis Tarazo fue condenado a una pena de 14 años de prisión."),
        ("es", "El Sr. Luis Tarazo, nacido el 3 de mayo de 1980, salió."),
    ],
)
def test_what_is_no_age_of_the_person_is_not_taken(language: Language, told: str) -> None:
    person, *_ = people(told, language=language).values()
    assert person.age is None


@pytest.mark.parametrize(
    ("language", "told", "age"),
    [
        ("en", "Mr. Ivan Karsov, aged 43, was held.", 43),
        ("en", "Mr. Ivan Karsov, who is 43, was held.", 43),
        ("en", "Mr. Ivan Karsov, a law student of 23, was held.", 23),
        ("en", "Mr. Ivan Karsov, a 43-year-old lawyer, was held.", 43),
        ("en", "Mr. Ivan Karsov (43) was held.", 43),
        ("en", "Mr. Ivan Karsov, 43, was held.", 43),
        ("en", "The 43-year-old journalist Mr. Ivan Karsov was held.", 43),
        ("en", "Mr. Ivan Karsov is 43 years old.", 43),
        ("en", "Mr. Ivan Karsov was held. He is 43 years old.", 43),
        ("fr", "M. Ali Sidibou, âgé de 43 ans, a été arrêté.", 43),
        ("fr", "M. Ali Sidibou, 43 ans, a été arrêté.", 43),
        ("es", "El Sr. Luis Tarazo, de 43 años de edad, fue detenido.", 43),
        ("es", "El Sr. Luis Tarazo (43 años) fue detenido.", 43),
    ],
)
def test_an_age_goes_to_the_name_beside_it(language: Language, told: str, age: int) -> None:
    (person,) = people(told, language=language).values()
    assert person.age == age


def test_ages_of_two_people_stay_apart() -> None:
    found = people("Mr. Ivan Karsov, aged 43, and Ms. Lena Orlund, aged 30, were held.")
    assert (found["Ivan Karsov"].age, found["Lena Orlund"].age) == (43, 30)


@pytest.mark.parametrize(
    ("language", "told", "nationality"),
    [
        ("en", "Mr. Ivan Karsov met a Kenyan delegation.", None),
        ("en", "Mr. Ivan Karsov, a senior citizen, was held.", None),
        ("en", "Mr. Ivan Karsov, a Kenyan citizen, was held.", "Kenyan"),
        ("en", "Mr. Ivan Karsov, a Kenyan national aged 43, was held.", "Kenyan"),
        ("en", "Mr. Ivan Karsov, of Swedish nationality, was held.", "Swedish"),
        ("en", "Mr. Ivan Karsov is a Kenyan lawyer.", "Kenyan"),
        ("en", "The Kenyan national Mr. Ivan Karsov was held.", "Kenyan"),
        ("fr", "M. Ali Sidibou, ressortissant malien, a été arrêté.", "malien"),
        ("fr", "M. Ali Sidibou, de nationalité malienne, a été arrêté.", "malienne"),
        ("fr", "M. Ali Sidibou, un journaliste malien, a été arrêté.", "malien"),
        ("fr", "M. Ali Sidibou, un journaliste connu, a été arrêté.", None),
        ("es", "El Sr. Luis Tarazo, ciudadano español, fue detenido.", "español"),
        ("es", "El Sr. Luis Tarazo, de nacionalidad española, fue detenido.", "española"),
        ("es", "El Sr. Luis Tarazo, un periodista español, fue detenido.", "español"),
    ],
)
def test_nationality_is_as_printed(language: Language, told: str, nationality: str | None) -> None:
    (person,) = people(told, language=language).values()
    assert person.nationality == nationality


@pytest.mark.parametrize(
    ("language", "told", "gender"),
    [
        ("en", "The lawyer Kim Orlund was held.", None),
        ("en", "Dr. Kim Orlund was held.", None),
        ("en", "Ms. Kim Orlund was held.", "female"),
        ("en", "Dr. Kim Orlund was held. She appealed.", "female"),
        ("en", "Dr. Kim Orlund was held at his home.", "male"),
        ("en", "His wife, Kim Orlund, was held.", "female"),
        ("fr", "Dr Kim Sidibou a été arrêtée.", "female"),
        ("fr", "L'avocate Kim Sidibou a parlé.", "female"),
        ("es", "La abogada Kim Tarazo habló.", "female"),
        ("es", "El Lic. Kim Tarazo fue detenido.", "male"),
        ("es", "La Lic. Kim Tarazo lo pidió.", "female"),
        ("es", "Se escuchó a la estudiante Kim Tarazo.", "female"),
        ("es", "Se golpeó al dirigente Kim Tarazo.", "male"),
        ("es", "La víctima Kim Tarazo habló.", None),
        ("fr", "La journaliste Kim Sidibou a parlé.", "female"),
        ("fr", "La docteure Kim Sidibou a parlé.", "female"),
        ("fr", "Selon le capitaine Kim Sidibou, rien ne s'est passé.", None),
        # the pronoun is of those to whom something was done, not of who did it or says so
        ("en", "In a note by Dr. Kim Orlund, he had swollen feet.", None),
        ("en", "According to Dr. Kim Orlund, her feet were swollen.", None),
        ("en", "Beaten by Sergeant Kim Orlund, he lost a tooth.", None),
        ("fr", "D'après Dr Kim Sidibou, elle avait les pieds enflés.", None),
        ("en", "In a note by Dr. Kim Orlund, he had swollen feet. Dr. Kim Orlund lost her post.", "female"),
    ],
)
def test_gender_is_told_by_honorific_noun_pronoun_or_agreement(
    language: Language, told: str, gender: str | None
) -> None:
    (person,) = people(told, language=language).values()
    assert person.gender == gender


@pytest.mark.parametrize(
    ("language", "told", "name", "role"),
    [
        ("en", "Mr. Ivan Karsov was arrested.", "Ivan Karsov", Role.VICTIM),
        ("en", "Mr. Ivan Karsov spoke.", "Ivan Karsov", Role.OTHER),
        ("en", "He lives with his wife, Anna Karsova.", "Anna Karsova", Role.RELATIVE),
        ("en", "His wife, Anna Karsova, was arrested.", "Anna Karsova", Role.VICTIM),
        ("en", "The Minister of the Interior, Mr. Igor Stanin, denied it.", "Igor Stanin", Role.OFFICIAL),
        ("en", "Judge Igor Stanin presided.", "Igor Stanin", Role.OFFICIAL),
        ("en", "He was beaten by Mr. Igor Stanin.", "Igor Stanin", Role.PERPETRATOR),
        ("en", "The witness Igor Stanin spoke.", "Igor Stanin", Role.WITNESS),
        ("fr", "Le Ministre de la Justice, M. Ali Sidibou, a nié.", "Ali Sidibou", Role.OFFICIAL),
        ("fr", "M. Ali Sidibou a été arrêté.", "Ali Sidibou", Role.VICTIM),
        ("es", "El Fiscal General, Sr. Luis Tarazo, lo negó.", "Luis Tarazo", Role.OFFICIAL),
        ("es", "El Sr. Luis Tarazo fue detenido.", "Luis Tarazo", Role.VICTIM),
        ("en", "His lawyer, Ms. Lena Orlund, complained of his detention.", "Lena Orlund", Role.OTHER),
        ("en", "His lawyer, Ms. Lena Orlund, was also arrested.", "Lena Orlund", Role.VICTIM),
        ("en", "His wife, Ms. Anna Berg, asked whether he was detained.", "Anna Berg", Role.RELATIVE),
        ("en", "The mud buried Mr. Ivan Karsov and his sister.", "Ivan Karsov", Role.VICTIM),
        ("en", "The mayor, Mr. Igor Stanin, was dismissed.", "Igor Stanin", Role.VICTIM),
        (
            "en",
            "Mr. Igor Stanin, the mayor of Velda, lent a hall. In May, the governor removed him.",
            "Igor Stanin",
            Role.VICTIM,
        ),
        (
            "en",
            "Mr. Igor Stanin, the mayor of Velda, spoke. Mr. Ivan Karsov cried when they beat him.",
            "Igor Stanin",
            Role.OFFICIAL,
        ),
        (
            "en",
            "Ms. Igora Stanin, the mayor of Velda, lent a hall. The police arrested him.",
            "Igora Stanin",
            Role.OFFICIAL,
        ),
        ("en", "An official of the Ministry told Ms. Lena Orlund to leave.", "Lena Orlund", Role.OTHER),
        ("en", "The mud buried two persons, Ms. Ana Berg and her brother, Mr. Igor Berg.", "Igor Berg", Role.VICTIM),
        ("en", "The mud came to Ms. Ana Berg and her brother, Mr. Igor Berg.", "Igor Berg", Role.RELATIVE),
        ("en", "His brother, Mr. Igor Berg, received two anonymous calls.", "Igor Berg", Role.VICTIM),
        ("en", "His brother, Mr. Igor Berg, received two letters.", "Igor Berg", Role.RELATIVE),
        ("en", "A third defendant, Mr. Igor Berg, got six years in prison.", "Igor Berg", Role.VICTIM),
        ("en", "A female guard, whose name is known to the source, laughed.", "A female guard", Role.PERPETRATOR),
        ("en", "A baker, Mr. Igor Stanin, who saw him fall, spoke.", "Igor Stanin", Role.WITNESS),
        ("en", "Guards led by Mr. Igor Stanin beat them.", "Igor Stanin", Role.PERPETRATOR),
        ("en", "He left behind a seven-year-old daughter.", "a seven-year-old daughter", Role.RELATIVE),
        ("en", "A seven-year-old daughter was beaten.", "A seven-year-old daughter", Role.VICTIM),
        ("en", "Mr. Ivan Karsov came home. He was then shot.", "Ivan Karsov", Role.VICTIM),
        ("fr", "Le ministre, le général Ali Sidibou, a nié.", "Ali Sidibou", Role.OFFICIAL),
        (
            "fr",
            "Le procureur près le tribunal de première instance de Kalo, M. Ali Camara, a nié.",
            "Ali Camara",
            Role.OFFICIAL,
        ),
        ("es", "El Fiscal Provincial Dr. Luis Tarazo abrió el caso.", "Luis Tarazo", Role.OFFICIAL),
        ("fr", "Son avocat, Me Paul Kanté, a dénoncé sa détention.", "Paul Kanté", Role.OTHER),
        ("fr", "Vingt députés, dont M. Ali Sidibou, ont voté.", "Ali Sidibou", Role.OFFICIAL),
        ("fr", "Le lieutenant-colonel Ali Sidibou commandait.", "Ali Sidibou", Role.OFFICIAL),
        ("es", "Su madre, la Sra. Luz Tarazo, denunció su detención.", "Luz Tarazo", Role.RELATIVE),
        ("es", "Su abogada, la Sra. Luz Tarazo, supo de la detención.", "Luz Tarazo", Role.OTHER),
        ("en", "A cousin of the governor of Velda, Mr. Igor Stanin, spoke.", "Igor Stanin", Role.OFFICIAL),
        ("es", "Es de un cuñado del alcalde de Velda, Sr. Luis Tarazo.", "Luis Tarazo", Role.OFFICIAL),
        ("fr", "Il appartient à un cousin du préfet de Kalo, M. Ali Sidibou.", "Ali Sidibou", Role.OFFICIAL),
        ("fr", "Cela se fit sur ordre du wali, M. Ali Sidibou.", "Ali Sidibou", Role.OFFICIAL),
        ("fr", "La commission des lois, présidée par M. Ali Sidibou, l'a voté.", "Ali Sidibou", Role.OFFICIAL),
        ("fr", "La chorale, dirigée par M. Ali Sidibou, a chanté.", "Ali Sidibou", Role.OTHER),
        ("es", "Una patrulla al mando del Sr. Luis Tarazo cerró la calle.", "Luis Tarazo", Role.OFFICIAL),
        ("en", "A police unit commanded by Mr. Igor Stanin closed the street.", "Igor Stanin", Role.OFFICIAL),
        ("en", "A baker, Mr. Igor Stanin, told the police that the driver wore a cap.", "Igor Stanin", Role.WITNESS),
        ("en", "Mr. Igor Stanin, who described the scene to reporters, is a baker.", "Igor Stanin", Role.WITNESS),
        ("fr", "M. Ali Sidibou, qui a raconté les faits, est boulanger.", "Ali Sidibou", Role.WITNESS),
        ("es", "El Sr. Luis Tarazo, quien relató lo ocurrido, es panadero.", "Luis Tarazo", Role.WITNESS),
        ("en", 'A guard known only as "Mr. K." laughed.', "K.", Role.OFFICIAL),
        ("en", 'A pupil known only as "Mr. K." was beaten.', "K.", Role.VICTIM),
        ("en", "His wife, Ms. Anna Berg, who had come to see him, was pushed and beaten.", "Anna Berg", Role.VICTIM),
        ("fr", "Son frère, M. Ali Sidibou, qui protestait, reçut un coup de pied.", "Ali Sidibou", Role.VICTIM),
        ("fr", "Son frère, M. Ali Sidibou, qui attendait, reçut une lettre.", "Ali Sidibou", Role.RELATIVE),
        ("fr", "M. Ali Sidibou et deux techniciens ont été entendus puis relâchés.", "Ali Sidibou", Role.VICTIM),
        ("es", "La Sra. Luz Tarazo recibió por ello fotografías de armas.", "Luz Tarazo", Role.VICTIM),
        ("es", "La Sra. Luz Tarazo recibió fotografías de su boda.", "Luz Tarazo", Role.OTHER),
    ],
)
def test_the_part_in_the_case_is_told_by_noun_and_by_what_befell(
    language: Language, told: str, name: str, role: Role
) -> None:
    assert people(told, language=language)[name].role is role


def test_whom_the_subject_names_is_a_victim_whatever_the_office() -> None:
    subject = (PartKind.SUBJECT, "We write about the dismissal of Judge Igor Stanin.")
    assert people(subject)["Igor Stanin"].role is Role.VICTIM


def test_a_title_of_names_alone_says_whose_story_follows() -> None:
    found = people(
        "Mr. Ivan Karsov and Ms. Lena Orlund", "Mr. Ivan Karsov spoke. Ms. Lena Orlund and Mr. Igor Stanin did too."
    )
    assert [(each.name, each.role) for each in found.values()] == [
        ("Ivan Karsov", Role.VICTIM),
        ("Lena Orlund", Role.VICTIM),
        ("Igor Stanin", Role.OTHER),
    ]


def test_the_latter_of_two_has_the_nationality() -> None:
    found = people("Mr. Ivan Karsov and Mr. Igor Stanin, the latter a Kenyan citizen, spoke.")
    assert [each.nationality for each in found.values()] == [None, "Kenyan"]


def test_what_somebody_is_called_later_tells_the_gender() -> None:
    (youth,) = people("A 17-year-old apprentice baker was arrested. The court found the boy guilty.").values()
    assert (youth.name, youth.gender) == ("A 17-year-old apprentice baker", "male")


def test_whose_friend_another_one_is_tells_the_gender() -> None:
    first, second = people("A.M., a 15-year-old pupil, was shot. B.T., his classmate, lost an eye.").values()
    assert (first.gender, second.gender) == ("male", None)
