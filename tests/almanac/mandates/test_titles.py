"""A mandate by its title, label or file number."""

import datetime

import pytest

from verbale.almanac.languages import LANGUAGES, Language
from verbale.almanac.mandates import (
    mandate_by_code,
    mandate_labelled,
    mandate_of_file_number,
    mandate_titled,
    mandates,
    short_title_forms,
    title_forms,
    title_on,
    titles_of,
)


def code(text: str, language: Language | None = None, on: datetime.date | None = None) -> str | None:
    found = mandate_titled(text, language, on)
    return found.code if found else None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Special Rapporteur",
        "Special Rapporteur on",
        "Working Group",
        "Special Rapporteur on human rights",
        "Special Rapporteur on the right to",
        "Special Rapporteur on the rights of women in Africa",
        "Special Rapporteur on the rights of persons",
        "Special Rapporteur on human rights defenders in Africa",
        "Special Rapporteur on human rights defenders and focal point on reprisals in Africa",
        "Special Rapporteur on freedom of expression and access to information in Africa",
        "Special Rapporteur for Freedom of Expression of the Inter-American Commission on Human Rights",
        "Special Rapporteur for Freedom of Expression",
        "Relator Especial para la Libertad de Expresión",
        "Relatora sobre los derechos de los pueblos indígenas",
        "Rapporteur spécial sur les défenseurs des droits de l'homme en Afrique",
        "Special Representative of the Secretary-General for children and armed conflict",
        "Working Group on the right to food",
        "Special Rapporteur on Arbitrary Detention and the right to food",
        "Special Rapporteur on the situation of human rights in Haiti",
        "Special Rapporteur on the situation of human rights in Ruritania",
        "Special Rapporteur on torture and the right to food",
        "the right to food",
        "human rights defenders",
        "Committee against Torture",
        "Rapporteur on the right to food",
    ],
)
def test_no_mandate_is_found_for(text: str) -> None:
    assert code(text) is None


def test_every_title_of_every_period_finds_its_mandate_in_three_languages_and_both_genders() -> None:
    feminine = {
        "en": (),
        "fr": (
            ("Rapporteur spécial", "Rapporteuse spéciale"),
            ("Expert indépendant", "Experte indépendante"),
            ("Expert désigné", "Experte désignée"),
            ("Représentant spécial", "Représentante spéciale"),
            ("chargé", "chargée"),
        ),
        "es": (
            ("Relator Especial", "Relatora Especial"),
            ("Experto Independiente", "Experta Independiente"),
            ("Experto designado", "Experta designada"),
        ),
    }
    seen = 0
    for mandate in mandates():
        for title in titles_of(mandate):
            for language in LANGUAGES:
                masculine = other = title.words.of(language)
                for old, new in feminine[language]:
                    other = other.replace(old, new, 1)
                for words in (masculine, other):
                    day = title.since.last_day()
                    assert code(words, language, day) == mandate.code, words
                    assert code(f"  {words.upper()} ", None, day) == mandate.code, words
                    seen += 1
    assert seen == 97 * 6


def test_every_form_finds_its_own_mandate() -> None:
    for language in LANGUAGES:
        for each in (*title_forms(language), *short_title_forms(language)):
            day = each.since.last_day() if each.since else None
            assert code(each.form, language, day) == each.mandate, each


def test_forms_are_sorted_longest_first_and_end_in_their_subject() -> None:
    for language in LANGUAGES:
        forms = title_forms(language)
        assert [len(each.form) for each in forms] == sorted((len(each.form) for each in forms), reverse=True)
        assert all(each.form.endswith(each.subject) for each in forms)


def test_every_mandate_has_a_form_in_every_language() -> None:
    for language in LANGUAGES:
        assert {each.mandate for each in title_forms(language)} == {mandate.code for mandate in mandates()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Special Rapporteur on the rights to education", "EDUCATION"),
        ("Special Rapporteur on cultural rights", "CULTURE"),
        ("Special  Rapporteur on the\nright to food.", "FOOD"),
        ("Chair-Rapporteur of the Working Group on Arbitrary Detention", "WGAD"),
        ("Vice-Chair on communications of the Working Group on Arbitrary Detention", "WGAD"),
        ("Second Vice-Chair of the Working Group on Arbitrary Detention", "WGAD"),
        ("Chairperson-Rapporteur of the Working Group of Experts on People of African Descent", "WGEPAD"),
        ("in our capacity as Special Rapporteur on the right to privacy", "PRIVACY"),
        ("Mandate of the Special Rapporteur on the right to development", "DEVELOPMENT"),
        ("Presidenta-Relatora del Grupo de Trabajo sobre la Detención Arbitraria", "WGAD"),
        ("Vicepresidenta del Grupo de Trabajo sobre Desapariciones Forzadas o Involuntarias", "WGEID"),
        ("Mandatos de la Relatora Especial sobre los derechos de las personas con discapacidad", "DISABILITY"),
        ("Présidente-Rapporteuse du Groupe de travail sur la détention arbitraire", "WGAD"),
        (
            "de l’Experte indépendante sur l’exercice des droits humains par les personnes atteintes d’albinisme",
            "ALBINISM",
        ),
        ("Rapporteuse speciale sur la situation des defenseuses et defenseurs des droits humains", "HRD"),
        ("Relatora Especial sobre la situación de las defensoras y los defensores de derechos humanos", "HRD"),
        ("Independent Expert on the right to food", "FOOD"),
        (
            "Special Rapporteur on the issue of human rights and transnational corporations and other business enterprises",
            "SRSGBUSINESS",
        ),
        (
            "Working Group on the issue of human rights and transnational corporations and other business enterprises",
            "BUSINESS",
        ),
    ],
)
def test_small_differences_and_what_stands_before_a_title_do_not_matter(text: str, expected: str) -> None:
    assert code(text) == expected


def test_the_day_decides_between_two_mandates_of_one_title() -> None:
    title = "Special Rapporteur on the situation of human rights in Belarus"
    assert code(title, on=datetime.date(2005, 5, 1)) == "BLR-2004"
    assert code(title, on=datetime.date(2015, 5, 1)) == "BLR"
    assert code(title, on=datetime.date(2010, 5, 1)) is None
    assert code(title) == "BLR"


def test_a_mandate_bears_the_title_of_the_day() -> None:
    before, after = title_on("VAW", datetime.date(2021, 1, 1)), title_on("VAW", datetime.date(2023, 1, 1))
    assert before is not None
    assert after is not None
    assert "girls" not in before.words.en
    assert "girls" in after.words.en
    assert title_on("FOAA", datetime.date(2005, 1, 1)) is None


@pytest.mark.parametrize("text", ["", "G/SO 214", "G/SO 214 (1-9)", "Housing (2001-9)", "2000-9", "G/SO 218/22"])
def test_no_mandate_has_the_file_number(text: str) -> None:
    assert mandate_of_file_number(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("G/SO 214 (107-9)", "HRD"),
        ("G/SO 214\n(67-17)", "FOE"),
        ("G/SO214(33-27)", "EXECUTIONS"),
        ("G/SO 214 (33-23)", "EXECUTIONS"),
        ("G/SO 214 (53-24)", "TORTURE"),
        ("G/SO 214 (3-3-16)", "IJL"),
        ("G/SO 218/2", "WGAD"),
        ("G/SO 217/1", "WGEID"),
        ("Assembly & Association (2010-1)", "FOAA"),
        ("Assembly and Association (2010-01)", "FOAA"),
        ("Housing (2000-9)", "HOUSING"),
        ("Iran (2011-16)", "IRN"),
        ("WATER (2008-1)", "WATER"),
    ],
)
def test_a_mandate_is_found_by_an_old_file_number(text: str, expected: str) -> None:
    found = mandate_of_file_number(text)
    assert found is not None
    assert found.code == expected


def test_a_label_of_the_register_finds_its_mandate_whatever_its_capitals() -> None:
    found = mandate_labelled("Arbitrary detention")
    assert found is mandate_by_code("WGAD")
    assert sum(mandate.label is not None for mandate in mandates()) == 29
    assert mandate_labelled("detention") is None
