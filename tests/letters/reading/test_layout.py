"""Laying out: what is a letter, in which language, and which part each paragraph is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.letters.reading.frames import letter
from tests.letters.reading.short_letters import raconte
from verbale.documents.opening import Unreadable, open_document
from verbale.letters.reading import NotALetter, read
from verbale.letters.reading.layout import lay_out
from verbale.letters.record import PartKind, Record
from verbale.spans import tiles

SEED = Path(__file__).parents[4] / "shared" / "seed"

RECIPE = """# Lentil soup

Take two cups of red lentils and wash them well.

1. Please heat the oil first.
2. Add the onions, and stir.

Serve with lemon. Accept no substitutes.
"""
CONTRACT = """Lease agreement

Between Mr. Adam Sample (the landlord) and Ms. Eva Example (the tenant), dated 3 May 2021.

1. The tenant shall pay the rent within 30 days.
2. Any reply to a notice shall be given in writing within 60 days.

Ref.: LEASE 4/2021
"""
REPLY = """Permanent Mission of the Republic of Almara

Note No. 12/2021

The Permanent Mission of the Republic of Almara presents its compliments to the Office of the High Commissioner and has the
honour to transmit the reply of the Government to the joint communication AL XAL 7/2020 of the Special Rapporteur on torture.

1. With regard to the first question, the court found no violation.

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.
"""
REPLY_ES = """La Misión Permanente de Almara saluda muy atentamente a la Oficina del Alto Comisionado y, en respuesta a la
comunicación AL XAL 7/2020 de la Relatora Especial sobre la tortura, transmite lo siguiente.

1. Los hechos no son exactos.
"""


def parts_of(record: Record) -> list[tuple[PartKind, str]]:
    return [(part.kind, part.span.of(record.text).strip()) for part in record.parts]


@pytest.mark.parametrize("text", [RECIPE, CONTRACT, REPLY, REPLY_ES, "Nothing.", "العربية"])
def test_what_has_nothing_of_the_genre_is_no_letter(text: str) -> None:
    with pytest.raises(NotALetter, match=r"^file\.md: "):
        read(text.encode(), name="file.md")


def test_the_error_says_what_was_looked_for() -> None:
    with pytest.raises(NotALetter, match=r"heading with mandates.*numbered requests"):
        read(RECIPE.encode(), name="soup.md")


def test_pages_of_a_letter_without_its_head_are_a_letter() -> None:
    text = letter("journalist-fr")
    assert read(text[text.index("Sans vouloir") :].encode(), name="pages.md").language == "fr"


def test_the_language_is_neither_that_of_the_letterhead_nor_that_of_the_page_around() -> None:
    assert read(letter("appeal-2012-en").encode(), name="a").language == "en"  # French and English columns
    assert read(letter("bill-es").encode(), name="b").language == "es"  # an English letterhead
    around = "# Expertos escriben al Gobierno\n\nLa carta fue enviada el lunes por los expertos.\n\n"
    record = read((around + letter("defender-en")).encode(), name="c")
    assert record.language == "en"
    assert parts_of(record)[0][0] is PartKind.OUTSIDE


def test_two_columns_of_letterhead_read_across_are_furniture() -> None:
    kind, words = parts_of(read(letter("appeal-2012-en").encode(), name="a"))[0]
    assert kind is PartKind.FURNITURE
    assert words.startswith("NATIONS UNIES UNITED")
    assert words.endswith("HUMAN RIGHTS COUNCIL")


def test_a_letterhead_line_joined_with_the_heading_is_cut_off() -> None:
    text = "NATIONS UNIES UNITED NATIONS HAUT COMMISSARIAT DES NATIONS UNIES " + letter("single-2006-en")
    (first, head), (second, heading), *_ = parts_of(read(text.encode(), name="a"))
    assert (first, head) == (PartKind.FURNITURE, "NATIONS UNIES UNITED NATIONS HAUT COMMISSARIAT DES NATIONS UNIES")
    assert second is PartKind.HEADING
    assert heading.startswith("Mandate of the Special Rapporteur")


def test_a_cover_sheet_is_one_part_and_gives_no_date() -> None:
    record = read(letter("appeal-cover-es").encode(), name="a")
    kind, words = parts_of(record)[0]
    assert kind is PartKind.COVER
    assert "FACSIMILE" in words
    assert "José Supuesto" in words
    assert "Mandatos" not in words
    assert record.date == "2019-05-07"


def test_the_reference_is_read_from_a_cover_where_the_letter_has_none() -> None:
    text = letter("appeal-cover-es").replace("REFERENCIA: UA ECU 9/2019\n\n", "")
    record = read(text.encode(), name="a")
    assert record.reference is not None
    assert record.reference.span.of(record.text) == record.reference.printed == "UA ECU 9/2019"
    assert record.addressee.code == "ECU"


def test_an_address_block_in_mid_sentence_is_a_part_of_its_own() -> None:
    parts = parts_of(read(letter("defender-en").encode(), name="a"))
    place = next(i for i, (kind, _) in enumerate(parts) if kind is PartKind.ADDRESSEE)
    assert parts[place][1].startswith("His Excellency")
    assert parts[place][1].endswith("Geneva")
    assert parts[place - 1][0] is parts[place + 1][0] is PartKind.ALLEGATIONS


@pytest.mark.parametrize("line", ["12)", "(12", "12]"])
def test_a_number_whose_bracket_stands_on_another_line_is_no_page_mark(line: str) -> None:
    text = letter("defender-en").replace("\n2\n", f"\n{line}\n")
    assert all(text != line for kind, text in parts_of(read(text.encode(), name="a")) if kind is PartKind.FURNITURE)


def test_viewers_page_marks_and_page_numbers_are_furniture() -> None:
    assert (PartKind.FURNITURE, "Está en la página 1de 4") in parts_of(read(letter("bill-es").encode(), name="a"))
    assert (PartKind.FURNITURE, "2") in parts_of(read(letter("defender-en").encode(), name="a"))


def test_the_reference_at_the_head_of_later_pages_is_furniture() -> None:
    text = letter("bill-fr").replace("Sans préjuger", "OL FRA 4/2020\n\nSans préjuger")
    assert (PartKind.FURNITURE, "OL FRA 4/2020") in parts_of(read(text.encode(), name="a"))


def test_marks_of_items_at_the_heads_of_pages_are_no_running_heads() -> None:
    asked_for = ("the mill of Ard", "Ms. Ilo's bakery", "a ferry", "both of the schools")
    pages = [f"{number}.\n\nPlease say who closed {what}.\n\f" for number, what in enumerate(asked_for, 2)]
    asked = "I would be grateful for your observations on these matters:\n\n1. Please explain why the mill was closed.\n\n\f"
    opening = "I have the honour to write to you in my capacity as Special Rapporteur on torture, pursuant to resolution 52/7."
    text = f"AL XAL 7/2022\n\nExcellency,\n\n{opening}\n\n{asked}{''.join(pages)}"
    assert [each.number for each in read(text.encode(), name="letter.txt").requests] == [1, 2, 3, 4, 5]


def test_the_subject_on_the_line_after_the_opening_is_a_part_of_its_own() -> None:
    opening = "I have the honour to write to you in my capacity as Special Rapporteur on torture,\npursuant to resolution 52/7."
    subject = (
        "In this connection, I would like to bring to your attention information I have received concerning the mill."
    )

    def kinds(joint: str) -> list[PartKind]:
        text = f"AL XAL 7/2022\n\nExcellency,\n\n{opening}{joint}{subject}\n"
        return [part.kind for part in read(text.encode(), name="letter.txt").parts]

    assert PartKind.SUBJECT not in kinds(" ")
    assert PartKind.SUBJECT in kinds("\n")


@pytest.mark.parametrize(
    ("titles", "language"),
    [
        (("1) Background", "2) Facts", "3) Concerns and legal framework", "4) Questions"), "en"),
        (("A. Contexte", "B. Les faits", "C. Préoccupations", "D. Demandes d'informations"), "fr"),
        (("1) Personas afectadas", "2) Hechos", "3) Preocupaciones y marco jurídico", "4) Preguntas"), "es"),
    ],
)
def test_titles_over_the_parts_say_which_they_are(titles: tuple[str, ...], language: str) -> None:
    sentence = {
        "en": "The mill of Ard stands by a river, and the bakers of the town buy their flour there.",
        "fr": "Le moulin se trouve au bord de la rivière, et les boulangers de la ville y achètent leur farine.",
        "es": "El molino está a la orilla del río, y los panaderos de la ciudad compran allí su harina.",
    }
    openings = {
        "en": ("Excellency,", "I have the honour to write to you in my capacity as Special Rapporteur on torture."),
        "fr": (
            "Excellence,",
            "J'ai l'honneur de m'adresser à vous en ma qualité de Rapporteur spécial sur la torture.",
        ),
        "es": (
            "Excelencia:",
            "Tengo el honor de dirigirme a usted en mi calidad de Relator Especial sobre la tortura.",
        ),
    }
    text = "\n\n".join(
        ("AL XAL 7/2022", *openings[language], *(f"{title}\n\n{sentence[language]}" for title in titles))
    )
    parts = [part.kind for part in read(text.encode(), name="letter.txt").parts]
    wanted = [PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS, PartKind.REQUESTS]
    assert [kind for kind in parts if kind in wanted] == wanted


def test_a_word_within_a_sentence_is_no_title() -> None:
    text = "AL XAL 7/2022\n\nExcellency,\n\nI have the honour to write in my capacity as Special Rapporteur on torture.\n\n{}"
    for line in ("Questions were asked.", "The facts of the matter, as he put it", "Questions remain:"):
        assert PartKind.REQUESTS not in [
            part.kind for part in read(text.format(line).encode(), name="letter.txt").parts
        ]


def test_a_sister_letter_named_before_the_facts_is_a_notice_and_the_facts_go_on_after_it() -> None:
    text = (
        "AL XAL 7/2022\n\nExcellency,\n\nI have the honour to write to you in my capacity as Special Rapporteur on torture.\n\n"
        "Similar letters have been addressed to the Government of Bestria and to the mill.\n\nAccording to the information "
        "received:\n\nOn 3 May 2021 the mill was closed.\n\nIn a letter dated 6 May 2021 to the bakers' guild, the mill said that "
        "it had no choice.\n\nI am concerned at it.\n"
    )
    parts = [part.kind for part in read(text.encode(), name="letter.txt").parts]
    assert parts[-3:] == [PartKind.NOTICE, PartKind.ALLEGATIONS, PartKind.CONCERNS]


def test_date_and_salutation_on_one_line_are_two_parts() -> None:
    parts = parts_of(read(letter("appeal-2012-en").encode(), name="a"))
    assert (PartKind.DATE, "31 January 2013") in parts
    assert (PartKind.SALUTATION, "Excellency,") in parts


def test_the_response_sentence_that_a_request_swallows_is_parted_from_it() -> None:
    parts = parts_of(read(letter("copy-web-en").encode(), name="a"))
    place = next(i for i, (kind, _) in enumerate(parts) if kind is PartKind.RESPONSE)
    assert parts[place][1].startswith("We would be grateful for a response")
    assert parts[place - 1][0] is PartKind.REQUESTS
    assert parts[place - 1][1].endswith("a doctor.")


def test_a_paragraph_in_the_facts_that_begins_on_the_day_after_a_letter_is_no_previous_part() -> None:
    text = letter("journalist-fr").replace(
        "Il aurait été frappé.",
        "Il aurait été frappé.\n\nLe 4 mai 2016, le lendemain de la précédente communication, il aurait été suivi.",
    )
    kinds = [kind for kind, _ in parts_of(read(text.encode(), name="a"))]
    assert kinds.count(PartKind.PREVIOUS) == 1


def test_law_and_concerns_may_alternate() -> None:
    text = letter("defender-en").replace(
        "In connection with these alleged facts",
        "We would like to refer to article 9 of the International Covenant on Civil and Political Rights.\n\n"
        "We are further concerned at the state of health of Ms. Orazova.\n\nIn connection with these alleged facts",
        1,
    )
    kinds = [kind for kind, _ in parts_of(read(text.encode(), name="a"))]
    start = kinds.index(PartKind.CONCERNS)
    assert kinds[start : start + 4] == [PartKind.CONCERNS, PartKind.LAW, PartKind.CONCERNS, PartKind.LAW]


ON_A_BILL = """Mandate of the Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression

Ref.: OL XAL 3/2022

4 May 2022

Excellency,

I have the honour to address you in my capacity as Special Rapporteur on the promotion and protection of the right to freedom of
opinion and expression, pursuant to Human Rights Council resolution 43/4.

In this connection, I wish to bring to the attention of your Excellency's Government my comments on the Lighthouse Bill.

According to the information received:

On 3 March 2022, the bill was laid before the Assembly.

**Summary of applicable human rights standards**

Article 19 of the International Covenant on Civil and Political Rights protects opinions.

**Clause 4: lamps**

I am concerned that clause 4 does not say what a lamp is.

**Clause 9: keepers**

Under clause 9, a keeper may be removed at any time. I fear that no keeper would speak. I recall article 2 (3) of the Covenant and
article 8 of the Universal Declaration of Human Rights.

**The right to a remedy**

Article 14 of the Covenant and article 10 of the Universal Declaration of Human Rights ask for a court.

As it is my responsibility, under the mandate entrusted to me, to seek clarification of all matters brought to my attention, I would
be grateful for your observations on the following:

1. Please explain clause 4.

I would welcome a reply within 30 days.

I remain at the disposal of the Assembly for advice.

Please accept, Excellency, the assurances of my highest consideration.

Irene Khan

Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression
"""


def test_titles_in_a_comment_on_a_bill_go_with_what_stands_under_them() -> None:
    parts = parts_of(read(ON_A_BILL.encode(), name="a.md"))
    kinds = [kind for kind, _ in parts]
    start = kinds.index(PartKind.ALLEGATIONS)
    assert [(kind, words.split("\n")[0]) for kind, words in parts[start + 1 : start + 4]] == [
        (PartKind.LAW, "Summary of applicable human rights standards"),
        (PartKind.CONCERNS, "Clause 4: lamps"),
        (PartKind.LAW, "The right to a remedy"),
    ]
    assert kinds[-3:] == [PartKind.RESPONSE, PartKind.CLOSING, PartKind.SIGNATURES]


def test_what_a_bill_would_do_article_by_article_is_told_and_the_law_on_it_is_law() -> None:
    record = raconte(
        "Le 3 mai 2022, la proposition de loi a été déposée.",
        droit="Nous rappelons que l'article 19 du Pacte international relatif aux droits civils et politiques protège l'opinion."
        "\n\n**Les lampes (article 7)**\n\nL'article 7 autoriserait la fouille des phares.\n\nCes dispositions paraissent peu "
        "compatibles avec l'article 17 du Pacte international relatif aux droits civils et politiques.",
    )
    kinds = [kind for kind, _ in parts_of(record)]
    start = kinds.index(PartKind.CONCERNS)
    assert kinds[start : start + 4] == [PartKind.CONCERNS, PartKind.LAW, PartKind.ALLEGATIONS, PartKind.LAW]


def test_a_paragraph_after_the_concerns_that_opens_like_them_and_recalls_the_law_is_law() -> None:
    record = raconte(
        "Le 3 mai 2022, Mme Modèle a été arrêtée.",
        droit="Sans préjuger de cela, nous voudrions rappeler l'article 19 du Pacte international relatif aux droits civils et "
        "politiques.",
    )
    assert PartKind.LAW in [kind for kind, _ in parts_of(record)]


def test_an_appeal_for_what_an_instrument_asks_is_law_before_the_requests_and_a_measure_after_them() -> None:
    appeal = (
        "We would like to appeal to your Excellency's Government to take all necessary measures to guarantee the right of Ms. "
        "Orazova to liberty, in accordance with article 9 of the International Covenant on Civil and Political Rights.\n\n"
    )
    text = letter("defender-en")
    before = text.replace(
        "In connection with these alleged facts", appeal + "In connection with these alleged facts", 1
    )
    assert (PartKind.MEASURES, appeal.strip()) not in parts_of(read(before.encode(), name="a.md"))
    after = text.replace("Please accept, Excellency", appeal + "Please accept, Excellency", 1)
    assert any(
        kind is PartKind.MEASURES and words.endswith(appeal.strip())
        for kind, words in parts_of(read(after.encode(), name="a.md"))
    )


def test_the_promise_to_report_the_reply_is_a_notice_where_it_has_a_paragraph_of_its_own() -> None:
    promise = (
        "We undertake to ensure that your Excellency's Government's response is reflected in the report to the Council."
    )
    text = letter("defender-en").replace("Please accept, Excellency", f"{promise}\n\nPlease accept, Excellency", 1)
    assert any(
        kind is PartKind.NOTICE and promise in words for kind, words in parts_of(read(text.encode(), name="a.md"))
    )


def test_the_french_promise_to_reproduce_the_reply_is_a_notice_and_that_to_publish_it_is_none() -> None:
    for promise, kind in (
        ("La réponse du Gouvernement de votre Excellence sera reproduite dans un rapport au Conseil.", PartKind.NOTICE),
        ("La réponse du Gouvernement de votre Excellence sera rendue publique.", PartKind.RESPONSE),
    ):
        text = letter("journalist-fr").replace("Veuillez agréer", f"{promise}\n\nVeuillez agréer", 1)
        assert any(each is kind and promise in words for each, words in parts_of(read(text.encode(), name="a.md"))), (
            promise
        )


def test_the_seed_letter_has_its_parts() -> None:
    path = SEED / "AL-RUS-24-2023.md"
    if not path.exists():
        pytest.skip("the real letter is not beside this checkout")
    record = read(path)
    k = PartKind
    assert [part.kind for part in record.parts] == [
        k.HEADING, k.REFERENCE, k.DATE, k.SALUTATION, k.OPENING, k.SUBJECT, k.BACKGROUND, k.PREVIOUS, k.ALLEGATIONS,
        k.CONCERNS, k.LAW, k.REQUESTS, k.RESPONSE, k.MEASURES, k.CLOSING, k.SIGNATURES, k.ANNEX,
    ]  # fmt: skip
    assert tiles([part.span for part in record.parts], len(record.text))


def test_the_flows_parts_tile_it() -> None:
    sheet = lay_out(open_document(letter("defender-en").encode(), "a.md"))
    assert tiles([part.span for part in sheet.parts], len(sheet.flow.text))


def test_signatures_without_titles_and_an_opening_without_mandates_are_read_as_nothing() -> None:
    text = letter("single-2006-en")
    text = text.replace("as Special Rapporteur on extrajudicial, summary or arbitrary executions", "as an expert")
    record = read(text[: text.rindex("Special Rapporteur")].encode(), name="a")
    assert record.signatories == ()
    assert [each.code for each in record.mandates] == ["EXECUTIONS"]  # of the heading


BLOCKS = [block for name in ("defender-en", "appeal-cover-es", "journalist-fr") for block in letter(name).split("\n\n")]
NOISE = [
    "7",
    "- 3 -",
    "Page 2 of 9",
    "UA KAZ 11/2022",
    "source: x",
    "His Excellency",
    "1 Note.",
    "(a)",
    "\u00a0",
    "\f",
    "Annex",
]


@given(st.lists(st.sampled_from(BLOCKS + NOISE), min_size=1, max_size=40), st.sampled_from(["\n\n", "\n", " "]))
def test_whatever_order_pages_and_lines_come_in_every_character_is_in_one_part(blocks: list[str], joint: str) -> None:
    try:
        record = read(joint.join(blocks).encode(), name="shuffled.md")
    except (NotALetter, Unreadable):
        return
    assert tiles([part.span for part in record.parts], len(record.text))
    spans = [each.span for each in record.requests] + [each.span for each in record.signatories]
    spans += [each.span for each in record.mandates] + [each.span for each in record.notices]
    assert all(0 <= span.start < span.end <= len(record.text) for span in spans)
    for request in record.requests:
        assert request.text
