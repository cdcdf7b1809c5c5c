"""What has misled readers of this genre about law, concerns and annexes: each case in a short letter, made for the test."""

import pytest

from tests.letters.reading.short_letters import cited, cuenta, letter, raconte, told
from verbale.letters.record import PartKind

FACTS = "On 11 April 2022, Ms. Modelo was arrested."
HECHOS = "El 11 de abril de 2022, la Sra. Modelo fue detenida."
FAITS = "Le 11 avril 2022, Mme Modèle a été arrêtée."


def test_articles_after_their_treaty_and_one_list_over_two_treaties_in_a_spanish_letter() -> None:
    record = cuenta(
        HECHOS,
        derecho="Quisiera recordar el PIDCP, artículo 19, y la CADH, artículos 7 y 13. Véanse también los artículos "
        "9 (2) del PIDCP y 7 (4) de la CADH.",
    )
    assert cited(record) == ["iccpr 19", "achr 7", "achr 13", "iccpr 9(2)", "achr 7(4)"]


def test_articles_after_their_treaty_and_one_list_over_two_treaties_in_a_french_letter() -> None:
    record = raconte(
        FAITS,
        droit="Je rappelle le PIDCP, en son article 19, ainsi que les articles 9 (2) du PIDCP et 6 de la Charte "
        "africaine des droits de l'homme et des peuples.",
    )
    assert cited(record) == ["iccpr 19", "iccpr 9(2)", "achpr 6"]


def test_articles_after_their_treaty_and_one_list_over_two_treaties_in_an_english_letter() -> None:
    record = told(
        FACTS,
        law="We recall the ICCPR, article 19, and articles 9 (2) of the ICCPR and 7 (4) of the American Convention "
        "on Human Rights.",
    )
    assert cited(record) == ["iccpr 19", "iccpr 9(2)", "achr 7(4)"]


def test_an_article_in_brackets_is_of_the_instrument_in_the_sentence_before() -> None:
    record = told(
        FACTS,
        law="The Universal Declaration of Human Rights speaks of fair trials. Everyone is entitled to a hearing by "
        "an impartial tribunal (article 10).",
    )
    assert cited(record) == ["udhr", "udhr 10"]


def test_a_source_that_is_not_known_is_marked_and_stops_what_points_back() -> None:
    record = told(
        FACTS,
        law="The Human Rights Committee has explained this (General Comment No. 35, para. 12). The same follows "
        "from Pérez Inventado v. Corvania, at 44. No custody may be longer than needed (Id.).",
    )
    assert cited(record) == ["ccpr-gc-35 ¶12", "?"]


def test_a_source_that_is_not_known_stops_what_points_back_in_a_french_letter() -> None:
    record = raconte(
        FAITS,
        droit="Le Comité des droits de l'homme l'a expliqué (Observation générale n° 35, par. 12). La Cour l'a "
        "redit dans son arrêt Inventé c. Corvanie. Toute détention doit rester brève (Ibid.).",
    )
    assert cited(record) == ["ccpr-gc-35 ¶12", "?"]


def test_what_points_back_to_a_known_source_is_that_source() -> None:
    record = told(
        FACTS,
        law="The Human Rights Committee has explained this in its general comment No. 35 (para. 12). No custody may "
        "be longer than needed (id., para. 18).",
    )
    assert cited(record) == ["ccpr-gc-35 ¶12", "ccpr-gc-35 ¶18"]


def test_page_numbers_headings_and_pointers_inside_the_letter_are_no_citations() -> None:
    record = told(
        f"{FACTS}\n\n19\n\nPage 19 of 21\n\n**Article 19 and the press**\n\nOn 13 April 2022, she was fined.",
        law="**14. Rules of law**\n\nSee page 14 of the file and paragraph 9 below.\n\n20",
    )
    assert cited(record) == []


def test_a_citation_is_whole_across_bold_italics_links_and_the_end_of_a_page() -> None:
    record = told(
        FACTS,
        law="We refer to **article 9** of the *International\nCovenant* on Civil and\n\n4\n\n**Political Rights**, "
        "and to [article 5](https://example.org/5) of the *Universal Declaration of Human Rights*.",
    )
    assert cited(record) == ["iccpr 9", "udhr 5"]
    first = record.citations[0]
    assert first.span.of(record.text).startswith("article 9")
    assert "*" not in record.text


@pytest.mark.parametrize(
    ("law", "found"),
    [
        ("We recall art. 9 ICCPR.", ["iccpr 9"]),
        ("We recall arts 9 and 14 ICCPR.", ["iccpr 9", "iccpr 14"]),
        ("We recall ICCPR Article 9(1).", ["iccpr 9(1)"]),
        ("We recall HRC general comment 35, paragraph 12.", ["ccpr-gc-35 ¶12"]),
    ],
)
def test_forms_without_the_usual_sign_are_citations(law: str, found: list[str]) -> None:
    record = told(FACTS, law=law)
    assert [each for each in cited(record) if " " in each] == found


def test_a_footnotes_mark_glued_to_a_full_stop_belongs_to_neither_sentence() -> None:
    record = told(
        f"{FACTS} Her lawyers were not admitted.1 On 4 May 2022, she was released.2",
        law="We are also concerned that remedies were refused.3 Effective remedies are owed under article 2 of the "
        "International Covenant on Civil and Political Rights.4",
    )
    assert [(each.kind.value, each.date) for each in record.events] == [
        ("arrest", "2022-04-11"),
        ("release", "2022-05-04"),
    ]
    assert cited(record) == ["iccpr 2"]
    assert [each.number for each in record.requests] == [1, 2]


def test_a_footnotes_mark_is_no_word_of_the_concern_before_it() -> None:
    record = told(
        FACTS, law="We are also concerned that remedies were refused.3 Effective remedies are owed to everybody."
    )
    assert [each.text.rstrip(".") for each in record.concerns][1] == "We are also concerned that remedies were refused"


def test_law_concerns_and_earlier_letters_may_take_turns() -> None:
    record = told(
        FACTS,
        concerns="at the arrest of Ms. Modelo",
        law="We recall article 9 of the International Covenant on Civil and Political Rights, which forbids "
        "arbitrary arrest.\n\nWe are further alarmed that nobody was told where she was held.\n\nArticle 14 of the "
        "Covenant guarantees a lawyer of one's own choosing.\n\nIn a letter of 4 March 2019 (AL PER 2/2019), we "
        "raised the same practice.",
    )
    kinds = [part.kind for part in record.parts]
    start = kinds.index(PartKind.CONCERNS)
    assert kinds[start : start + 5] == [
        PartKind.CONCERNS,
        PartKind.LAW,
        PartKind.CONCERNS,
        PartKind.LAW,
        PartKind.PREVIOUS,
    ]
    assert [each.text for each in record.concerns] == [
        "Without prejudging these allegations, we are seriously concerned at the arrest of Ms. Modelo.",
        "We are further alarmed that nobody was told where she was held.",
    ]
    assert cited(record) == ["iccpr 9", "iccpr 14"]
    assert [each.reference for each in record.previous] == ["AL PER 2/2019"]


def test_an_annex_that_starts_the_law_once_more_is_one_annex_and_no_concern() -> None:
    record = letter(
        end="Please accept, Excellency, the assurances of our highest consideration.",
        signatures="Mary Lawlor\nSpecial Rapporteur on the situation of human rights "
        "defenders\n\nAnnex\n\nReference to international human rights law\n\nIn connection with the facts and "
        "concerns above, we would like to recall article 9 of the International Covenant on Civil and Political "
        "Rights. We are concerned with article 14 of the Covenant as well.",
    )
    (annex,) = record.annexes
    assert annex.present
    assert record.parts[-1].kind is PartKind.ANNEX
    assert record.concerns == ()
    assert cited(record) == ["iccpr 9", "iccpr 14"]
