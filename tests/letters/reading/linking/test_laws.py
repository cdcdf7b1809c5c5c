"""Domestic laws: titles, numbers, dates and bills in three languages; what states agreed, and "the law", are none."""

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.laws import link_laws
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Law, PartKind


def laws(text: str, language: Language = "en") -> tuple[Law, ...]:
    letter = sheet_of(text, language=language)
    return link_laws(letter, finds_of(letter), record_of(letter, "KEN")).laws


def written(law: Law) -> str:
    text = f"{law.title} | {law.number or '-'} | {law.date or '-'}"
    return text + (" | bill" if law.bill else "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The law is bad, the rule of law is weak, and law enforcement officials know it."),
        (
            "en",
            "International Human Rights Law, the Rome Statute and the Code of Conduct for Law Enforcement Officials apply.",
        ),
        ("en", "The Law Society and the Human Rights Law Centre asked for an Act, an Order and a Bill of Rights."),
        ("en", "Article 19 of the International Covenant and the Universal Declaration apply."),
        ("fr", "La loi est mauvaise, une loi l'a dit, et le code ne le dit pas."),
        (
            "fr",
            "Le Pacte international et le code de conduite pour les responsables de l'application des lois s'appliquent.",
        ),
        ("es", "La ley es mala, una ley lo dice y los códigos también."),
        ("es", "El Pacto Internacional y las leyes del Estado se aplican."),
    ],
)
def test_what_names_no_domestic_law_is_passed_over(language: Language, text: str) -> None:
    assert [written(law) for law in laws(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Under Act No. 58 of 2006 it may.", ["Act No. 58 of 2006 | 58 of 2006 | -"]),
        ("en", "Law 20/2022 of 19 October 2022 says so.", ["Law 20/2022 | 20/2022 | 2022-10-19"]),
        (
            "en",
            "The Criminal Code and Decree-Law No. 88 say so.",
            ["Criminal Code | - | -", "Decree-Law No. 88 | 88 | -"],
        ),
        ("en", "The Sea Defence (Prevention) Act 1967 says so.", ["Sea Defence (Prevention) Act 1967 | - | 1967"]),
        ("en", "The draft Law on River Boats was read.", ["draft Law on River Boats | - | - | bill"]),
        ("en", "The Family Code Bill was tabled.", ["Family Code Bill | - | - | bill"]),
        ("en", "The Lake Bill was tabled.", ["Lake Bill | - | - | bill"]),
        ("en", "The Code of Criminal Procedure says so.", ["Code of Criminal Procedure | - | -"]),
        ("en", "The Penal Code (Act No. 5 of 1960) says so.", ["Penal Code | 5 of 1960 | -"]),
        ("en", "The Lake Bill (Bill 41 of 2021) says so.", ["Lake Bill | 41 of 2021 | - | bill"]),
        ("en", "The River Act and the Lake Act say so.", ["River Act | - | -", "Lake Act | - | -"]),
        ("en", "It was tabled in town. The Criminal Code says so.", ["Criminal Code | - | -"]),
        (
            "fr",
            "La proposition de loi n° 3452 relative aux rivières a été lue.",
            ["proposition de loi n° 3452 relative aux rivières | 3452 | - | bill"],
        ),
        (
            "fr",
            "L'article 5 du Code pénal et le code de procédure pénale.",
            ["Code pénal | - | -", "code de procédure pénale | - | -"],
        ),
        (
            "fr",
            "L'ordonnance n° 77-17 du 3 mai 1977 le dit.",
            ["ordonnance n° 77-17 du 3 mai 1977 | 77-17 | 1977-05-03"],
        ),
        (
            "fr",
            "La loi du 29 juillet 1890 sur les lacs le dit.",
            ["loi du 29 juillet 1890 sur les lacs | - | 1890-07-29"],
        ),
        ("es", "La Ley Orgánica 4/2015 lo dice.", ["Ley Orgánica 4/2015 | 4/2015 | -"]),
        ("es", "La Ley 20/2022, de 19 de octubre, lo dice.", ["Ley 20/2022 | 20/2022 | 2022-10-19"]),
        (
            "es",
            "El artículo 232 del Código Orgánico Integral Penal lo dice.",
            ["Código Orgánico Integral Penal | - | -"],
        ),
        ("es", "El Decreto Ley N° 25475 lo dice.", ["Decreto Ley N° 25475 | 25475 | -"]),
        ("es", "El proyecto de ley N° 12 fue leído.", ["proyecto de ley N° 12 | 12 | - | bill"]),
        ("es", "La Ley de Ríos 7/2018 lo dice.", ["Ley de Ríos 7/2018 | 7/2018 | -"]),
        ("es", "La Ley de Ríos Grandes lo dice.", ["Ley de Ríos Grandes | - | -"]),
    ],
)
def test_laws_are_named_by_title_number_and_date(language: Language, text: str, expected: list[str]) -> None:
    assert [written(law) for law in laws(text, language)] == expected


def test_a_law_named_twice_is_one_with_two_mentions() -> None:
    (law,) = laws("The Russian Criminal Code says so. Article 7 of the Russian Criminal Code says more.")
    assert (law.title, law.state, len(law.mentions)) == ("Russian Criminal Code", "RUS", 2)


def test_codes_of_two_states_are_two_laws() -> None:
    made = laws("The Criminal Code of France says so. The Criminal Code says so.")
    assert [law.state for law in made] == ["FRA", "KEN"]


def test_a_code_called_by_its_state_and_by_its_name_alone_is_one_law_of_that_state() -> None:
    (law,) = laws("Le Code pénal mauritanien le punit ; le Code pénal de la Mauritanie est clair.", "fr")
    assert (law.title, law.state, len(law.mentions)) == ("Code pénal mauritanien", "MRT", 2)
    (kept,) = laws("El Código Penal de Guatemala lo castiga.", "es")
    assert (kept.title, kept.state) == ("Código Penal de Guatemala", "GTM")


def mentions(text: str) -> list[tuple[str, list[str]]]:
    letter = sheet_of(text)
    found = link_laws(letter, finds_of(letter), record_of(letter, "KEN")).laws
    return [(law.title, [span.of(letter.flow.text) for span in law.mentions]) for law in found]


def test_a_head_alone_is_the_law_with_that_head_that_was_named_last() -> None:
    assert mentions(
        "The Mills Act and the Flour Ordinance apply. The Ordinance is old. The Act, unlike the Decree, is new."
    ) == [
        ("Mills Act", ["Mills Act", "Act"]),
        ("Flour Ordinance", ["Flour Ordinance", "Ordinance"]),
    ]


@pytest.mark.parametrize(
    ("language", "text", "head"),
    [
        ("en", "He was tried under the Harbour Code and freed under the same Code.", "Code"),
        ("es", "Lo juzgaron según el Código Penal y lo liberaron según el mismo Código.", "Código"),
        ("es", "Lo juzgaron según el Código Penal y lo liberaron según dicho Código.", "Código"),
    ],
)
def test_the_same_code_is_a_mention_of_the_one_before(language: Language, text: str, head: str) -> None:
    (law,) = laws(text, language)
    assert [span.of(text) for span in law.mentions][1:] == [head]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "The Harbour Act No. 5 of 1995 covers it.", "Harbour Act"),
        ("en", "The Emergency Decree No. 5/1995 covers it.", "Emergency Decree No. 5/1995"),
        ("fr", "La loi n° 08-11 du 25 juin 2008 le prévoit.", "loi n° 08-11 du 25 juin 2008"),
        (
            "fr",
            "Le projet de loi n° 4/2021 relatif aux associations et à la sûreté des ports a été adopté.",
            "projet de loi n° 4/2021 relatif aux associations et à la sûreté des ports",
        ),
        ("fr", "La loi n° 4/2021 relative aux associations et a décidé", "loi n° 4/2021 relative aux associations"),
        ("es", "El Código Penal del Estado de Lagunar lo castiga.", "Código Penal del Estado de Lagunar"),
        ("es", "El Código Penal del estado de cosas", "Código Penal"),
    ],
)
def test_a_title_is_whole(language: Language, text: str, title: str) -> None:
    assert [law.title for law in laws(text, language)] == [title]


def test_a_head_alone_before_any_law_with_it_is_none() -> None:
    assert mentions("The Act is old. Later came the Mills Act. The act is new, and the Act Room is a bar.") == [
        ("Mills Act", ["Mills Act"])
    ]


def test_a_name_in_the_bracket_after_a_law_is_another_name_of_it() -> None:
    assert mentions(
        "Act No. 7 of 2011 on the Safety of Mills (the Mill Safety Act) applies. The Mill Safety Act is old."
    ) == [
        (
            "Act No. 7 of 2011 on the Safety of Mills",
            ["Act No. 7 of 2011 on the Safety of Mills", "Mill Safety Act", "Mill Safety Act"],
        )
    ]


def test_a_bill_and_the_act_that_it_became_are_one_law() -> None:
    (law,) = laws("The Mills (Wheels) Bill was read twice. It came into force on 1 July as Act No. 9 of 2020.")
    assert (law.title, law.number, law.bill) == ("Mills (Wheels) Bill", "9 of 2020", True)
    assert len(laws("The Mills Act is old. It came into force on 1 July as did Act No. 9 of 2020.")) == 2


def test_a_law_whose_matter_stands_in_quotation_marks_is_named_by_it() -> None:
    (law,) = laws("On 3 May, a draft law on “idle mills” was laid. The law on “idle mills” would close them.")
    assert (law.title, law.bill, len(law.mentions)) == ('draft law on "idle mills"', True, 2)


def test_the_laws_of_a_letter_to_a_company_are_of_the_one_state_that_its_subject_names() -> None:
    facts = (PartKind.ALLEGATIONS, "He was fined under the Mills Act.")
    for subject, state in (
        ("the mill of Velda in Kenya", "KEN"),
        ("the mills of Kenya and Chad", None),
        ("a mill", None),
    ):
        letter = sheet_of((PartKind.SUBJECT, subject), facts)
        assert [law.state for law in link_laws(letter, finds_of(letter), record_of(letter, "OTH")).laws] == [state]
