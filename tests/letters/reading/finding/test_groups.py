"""Which counted persons are found."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.groups import find_groups
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en") -> list[tuple[str, int | None]]:
    sheet = sheet_of(text, language=language)
    return [(mention.span.of(sheet.flow.text), mention.count) for mention in find_groups(sheet)]


SILENT = {
    "en": [
        "The lawyers and the witnesses left.",
        "He was sentenced to two years. People protested.",
        "One officer came, and a witness saw him.",
        "On 5 May 2020 journalists gathered.",
        "In 2020 protesters gathered.",
        "Two lawyers' associations and three women's rights groups wrote.",
        "Articles 9 and 14 defenders invoke.",
        "He faced two charges against members.",
        "The two men were taken away.",
        "Two months later officers came.",
        "Human rights defenders in Orland are at risk.",
        "He wrote five posts and three letters to officials.",
        "The law of 2009 lawyers denounce.",
        "Rules 9 to 14 prisoners know by heart.",
        "Two lawyers' associations and unions met.",
    ],
    "fr": [
        "Les avocats et les témoins sont partis.",
        "Il a été condamné à deux ans. Des personnes ont protesté.",
        "Un policier et une femme sont venus.",
        "En 2020 manifestants et policiers se sont affrontés.",
        "Deux mois après, des agents sont venus.",
        "Les deux hommes ont été emmenés.",
        "Le 3 mai 2009 policiers et gendarmes sont venus.",
    ],
    "es": [
        "Los abogados y los testigos salieron.",
        "Fue condenado a dos años. Personas protestaron.",
        "Un policía y una mujer vinieron.",
        "Dos meses después, agentes vinieron.",
        "Los dos hombres fueron llevados.",
        "El 3 de mayo de 2009 policías y soldados vinieron.",
    ],
}
FOUND: dict[str, list[tuple[str, list[tuple[str, int | None]]]]] = {
    "en": [
        ("Two secret witnesses spoke.", [("Two secret witnesses", 2)]),
        ("The words of two secret witnesses counted.", [("two secret witnesses", 2)]),
        ("Some fifteen officers came.", [("Some fifteen officers", 15)]),
        ("Several people were questioned.", [("Several people", None)]),
        ("In all, nine families were evicted.", [("nine families", 9)]),
        ("At least 120 protesters were held.", [("At least 120 protesters", 120)]),
        ("More than 1,200 demonstrators marched.", [("More than 1,200 demonstrators", 1200)]),
        ("Dozens of armed men came.", [("Dozens of armed men", None)]),
        ("Twenty-three detainees died.", [("Twenty-three detainees", 23)]),
        ("Two hundred villagers fled.", [("Two hundred villagers", 200)]),
        ("He hid the two foreign nationals who lived with him.", [("two foreign nationals", 2)]),
        ("Three other human rights defenders were held.", [("Three other human rights defenders", 3)]),
        ("A group of masked men entered.", [("A group of masked men", None)]),
        ("His two daughters and three police officers left.", [("His two daughters", 2), ("three police officers", 3)]),
        ("A dozen police officers came.", [("A dozen police officers", 12)]),
        ("Two Saudi women were held.", [("Two Saudi women", 2)]),
        ("About 1,500 miners, teachers and students came.", [("About 1,500 miners, teachers and students", 1500)]),
        ("Dozens of pupils and parents came.", [("Dozens of pupils and parents", None)]),
        ("In May 2020 some 30 officers came.", [("some 30 officers", 30)]),
        ("On 3 May 2020 two strangers came.", [("two strangers", 2)]),
        ("Several hundred people came.", [("Several hundred people", None)]),
        ("Two men in plain clothes came.", [("Two men in plain clothes", 2)]),
    ],
    "fr": [
        ("Deux témoins ont parlé.", [("Deux témoins", 2)]),
        ("Cinq hommes armés et cagoulés sont venus.", [("Cinq hommes armés et cagoulés", 5)]),
        ("Trois agents en civil sont venus.", [("Trois agents en civil", 3)]),
        ("Une trentaine de femmes et d'enfants ont fui.", [("Une trentaine de femmes et d'enfants", 30)]),
        ("Deux hommes arrêtés le 3 mai ont parlé.", [("Deux hommes", 2)]),
        ("Le 3 mai 2009 une dizaine de lycéens ont été entendus.", [("une dizaine de lycéens", 10)]),
        ("Une quinzaine de policiers sont venus.", [("Une quinzaine de policiers", 15)]),
        ("Une dizaine d'agents sont venus.", [("Une dizaine d'agents", 10)]),
        ("Plusieurs personnes ont été entendues.", [("Plusieurs personnes", None)]),
        ("Des dizaines de manifestants ont été blessés.", [("Des dizaines de manifestants", None)]),
        ("Au moins 40 étudiants ont fui.", [("Au moins 40 étudiants", 40)]),
        ("Vingt-deux familles ont été expulsées.", [("Vingt-deux familles", 22)]),
        ("Trois autres défenseurs sont détenus.", [("Trois autres défenseurs", 3)]),
        ("Soixante-douze détenus sont morts.", [("Soixante-douze détenus", 72)]),
    ],
    "es": [
        ("El 3 de mayo de 2009 unos cuarenta soldados llegaron.", [("unos cuarenta soldados", 40)]),
        ("Tres desconocidos entraron.", [("Tres desconocidos", 3)]),
        ("Tres sujetos armados y encapuchados entraron.", [("Tres sujetos armados y encapuchados", 3)]),
        ("Seis mujeres indígenas de Valdera murieron.", [("Seis mujeres indígenas", 6)]),
        ("Dos hombres detenidos el 3 de mayo hablaron.", [("Dos hombres", 2)]),
        ("Unos ochenta padres, maestros y alumnos marcharon.", [("Unos ochenta padres, maestros y alumnos", 80)]),
        ("Dos testigos declararon.", [("Dos testigos", 2)]),
        ("Unos quince agentes entraron.", [("Unos quince agentes", 15)]),
        ("Varias personas fueron interrogadas.", [("Varias personas", None)]),
        ("Decenas de manifestantes resultaron heridos.", [("Decenas de manifestantes", None)]),
        ("Al menos 40 estudiantes huyeron.", [("Al menos 40 estudiantes", 40)]),
        ("Veintidós familias fueron desalojadas.", [("Veintidós familias", 22)]),
        ("Treinta y una personas murieron.", [("Treinta y una personas", 31)]),
        ("Sus tres hijos huyeron.", [("Sus tres hijos", 3)]),
        ("Una docena de policías entró.", [("Una docena de policías", 12)]),
    ],
}


@pytest.mark.parametrize(("language", "text"), [(tongue, text) for tongue, texts in SILENT.items() for text in texts])
def test_what_is_not_counted_is_no_group(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(tongue, *case) for tongue, cases in FOUND.items() for case in cases]
)
def test_counted_persons_are_found(language: Language, text: str, expected: list[tuple[str, int | None]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize("kind", [PartKind.LAW, PartKind.ANNEX, PartKind.REQUESTS, PartKind.OPENING])
def test_law_and_requests_count_nobody(kind: PartKind) -> None:
    assert list(find_groups(sheet_of((kind, "Two witnesses spoke.")))) == []


def test_members_of_a_people_are_counted_by_its_name() -> None:
    assert found(
        "The Sarani Indigenous People fish there. Some three hundred Sarani left, and 40 Crowns were lost."
    ) == [("Some three hundred Sarani", 300)]


def test_a_name_that_is_no_people_s_counts_nobody() -> None:
    assert found("Some three hundred Crowns were lost, and two Fridays passed.") == []
