"""To whom a thing happened and who did it: not to whoever was named last where others are the subject."""

from dataclasses import replace

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.groups import find_groups
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.linking.groups import link_groups
from verbale.letters.reading.sheet import Finds, Language
from verbale.letters.record import Event


def told(text: str, language: Language) -> list[str]:
    """Kind, `>` to whom, `<` by whom, of each event."""
    letter = sheet_of(text, language=language)
    finds = finds_of(letter)
    record = link_groups(letter, Finds(find_groups(letter)), record_of(letter))
    return [_written(event) for event in link_events(letter, finds, replace(record)).events]


def _written(event: Event) -> str:
    text = str(event.kind)
    for mark, keys in ((">", event.people), ("<", event.by)):
        if keys:
            text += f" {mark} {','.join(key.split()[1] for key in keys)}"
    return text


ARRESTED: dict[Language, str] = {
    "en": "On 3 May 2021, Ms. Mira Tesk was arrested. ",
    "fr": "Le 3 mai 2021, Mme Mira Tesk a été arrêtée. ",
    "es": "El 3 de mayo de 2021, la Sra. Mira Tesk fue detenida. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 5 May 2021, thirty pupils were released.", "release"),
        ("fr", "Le 5 mai 2021, trente élèves ont été relâchés.", "release"),
        ("es", "El 5 de mayo de 2021, treinta alumnas fueron liberadas.", "release"),
        ("es", "El 5 de mayo de 2021 murieron tres personas.", "killing"),
        ("es", "El 5 de mayo de 2021 fue allanada la sede del sindicato.", "search"),
    ],
)
def test_what_happened_to_a_group_did_not_happen_to_the_person_named_before(
    language: Language, text: str, expected: str
) -> None:
    assert told(ARRESTED[language] + text, language)[1:] == [expected]


def test_they_are_the_group_that_was_counted_last_and_what_was_done_to_it_is_told_of_nobody_named() -> None:
    text = (
        "Le 3 mai 2021, M. Ilun Baro et Mme Mira Tesk ont été interrogés. Le même jour, trente élèves ont été arrêtés. "
        "Ils auraient été frappés dans leurs cellules."
    )
    assert told(text, "fr") == ["investigation > Baro,Tesk", "arrest", "attack"]
    english = "On 3 May 2021, Mr. Ilun Baro and Ms. Mira Tesk were arrested. They were beaten in their cells."
    assert told(english, "en") == ["arrest > Baro,Tesk", "torture > Baro,Tesk"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le 5 mai 2021, Mme Mira Tesk et un camarade majeur, M. Ilun Baro, ont été arrêtés.",
            "arrest > Tesk,Baro",
        ),
        (
            "es",
            "El 5 de mayo de 2021, la Sra. Mira Tesk y el periodista Ilun Baro fueron detenidos.",
            "arrest > Tesk,Baro",
        ),
        ("fr", "Le 5 mai 2021, Mme Mira Tesk et deux agents ont été blessés.", "attack > Tesk"),
    ],
)
def test_words_on_who_the_second_is_do_not_part_two_people(language: Language, text: str, expected: str) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El 5 de mayo de 2021 habría sido golpeada por dos agentes.", "attack reported > Tesk"),
        ("es", "El 5 de mayo de 2021 presentó una denuncia.", "other > Tesk"),
        ("es", "Dos hombres la habrían golpeado en la calle.", "torture > Tesk"),
        ("fr", "Le 5 mai 2021, un agent l'aurait frappée.", "attack > Tesk"),
        ("fr", "Le 5 mai 2021, le juge lui a interdit de quitter le territoire.", "travel-ban > Tesk"),
    ],
)
def test_a_verb_without_a_subject_and_a_pronoun_tell_of_the_person_before(
    language: Language, text: str, expected: str
) -> None:
    assert told(ARRESTED[language] + text, language)[1:] == [expected.replace(" reported", "")]


def test_a_participle_shows_whom_a_verb_without_a_subject_tells_of() -> None:
    text = "El Sr. Ilun Baro y la Sra. Mira Tesk viven en Lenz. El 5 de mayo de 2021 fue detenido en la plaza."
    assert told(text, "es") == ["arrest > Baro"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 5 May 2021, the Minister, Mr. Rado Sim, opened the fair.", "other < Sim"),
        ("en", "On 5 May 2021, Mr. Rado Sim was promoted.", "other > Sim"),
        ("fr", "Le 5 mai 2021, M. Rado Sim a visité la foire.", "other < Sim"),
        ("es", "El 5 de mayo de 2021, el Sr. Rado Sim fue condecorado.", "other > Sim"),
    ],
)
def test_what_an_office_holder_does_he_does_to_others(language: Language, text: str, expected: str) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le 5 mai 2021, M. Rado Sim a prononcé la dissolution du club.", "dissolution < Sim"),
        ("en", "On 5 May 2021, Mr. Rado Sim introduced the bill in parliament.", "legislation < Sim"),
    ],
)
def test_an_office_holder_who_closes_or_legislates_did_it(language: Language, text: str, expected: str) -> None:
    assert told(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El 5 de mayo de 2021, la Alcaldía impuso a la empresa una multa de 500 pesos.", "fine"),
        ("fr", "Le 5 mai 2021, l'entreprise a fait appel.", "appeal"),
        ("es", "El 5 de mayo de 2021, cinco vecinos que acudieron en su ayuda fueron amenazados con palos.", "threat"),
        ("es", "El 5 de mayo de 2021, la Sra. Mira Tesk habría perdido la visión.", "attack > Tesk"),
        ("fr", "Le 5 mai 2021, autres manifestants ou non, deux passants ont été blessés.", "attack"),
    ],
)
def test_what_befell_a_company_or_those_who_helped_did_not_befall_the_person(
    language: Language, text: str, expected: str
) -> None:
    assert told(ARRESTED[language] + text, language)[1:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr. Ilun Baro was made to sign a statement against Mr. Rado Sim. He was released on 5 May 2021.",
            "release > Baro",
        ),
        ("The investigation was closed on 5 May 2021.", "investigation > Tesk"),
        ("The trial opened on 5 May 2021 before three judges, presided over by Mr. Rado Sim.", "trial > Tesk"),
        ("An investigation into the fire was closed on 5 May 2021 by Ms. Oda Venn.", "investigation < Venn"),
    ],
)
def test_steps_are_those_of_whom_they_were_about(text: str, expected: str) -> None:
    assert told(ARRESTED["en"] + text, "en")[-1].startswith(expected.split(" <")[0])


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The bill was introduced on 5 May 2021 by ten deputies, including Mr. Rado Sim.", "legislation < Sim"),
        ("fr", "La proposition de loi a été déposée le 5 mai 2021 par dix députés, dont M. Rado Sim.", "legislation < Sim"),
        ("es", "El 5 de mayo de 2021 fue presentada una ley por dos diputados, entre ellos el Sr. Rado Sim.", "legislation < Sim"),
        ("en", "A claim for damages against him and Ms. Oda Venn is pending.", "other > Baro,Venn"),
    ],
)  # fmt: skip
def test_one_of_several_is_named(language: Language, text: str, expected: str) -> None:
    before = "On 3 May 2021, Mr. Ilun Baro was arrested. " if "him" in text else ""
    assert told(before + text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 5 May 2021, the father of Ms. Mira Tesk, Mr. Ilun Baro, was dismissed.", "dismissal > Baro"),
        ("es", "El 5 de mayo de 2021, la madre del Sr. Ilun Baro, la Sra. Mira Tesk, fue detenida.", "arrest > Tesk"),
        ("en", "On 5 May 2021, Ms. Mira Tesk, Mr. Ilun Baro and Ms. Oda Venn were arrested.", "arrest > Tesk,Baro,Venn"),
        ("en", "On 5 May 2021, River Watch broadcast footage in which Mr. Ilun Baro was shown.", "publication > Baro"),
        ("fr", "Le 5 mai 2021, un juge a condamné Mme Tesk à un an de prison, et M. Baro à une amende.", "sentence > Tesk"),
    ],
)  # fmt: skip
def test_whose_kin_somebody_is_and_who_gets_something_else_is_left_out(
    language: Language, text: str, expected: str
) -> None:
    assert expected in told(text, language)
