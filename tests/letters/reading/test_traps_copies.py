"""What copying, scanning and translating do to letters: each case in a short letter, made for the test."""

import hashlib

import pytest

from tests.letters.reading.frames import letter as whole_letter
from tests.letters.reading.short_letters import (
    FOE,
    HRD,
    cited,
    cuenta,
    dated,
    letter,
    of_blocks,
    to_whom,
    told,
)
from verbale.letters.reading import NotALetter, read
from verbale.letters.record import PartKind


@pytest.mark.parametrize(
    "line", ["Ref.: AL PER 32023", "REF UA PER 3/20", "Ref.: AL PER 0/2023", "Ref.: AL P3R 3/2023"]
)
def test_a_reference_that_recognition_spoilt_is_not_guessed(line: str) -> None:
    record = letter(head=f"{line}\n\n25 October 2023\n\nExcellency,")
    assert record.reference is None
    assert record.date == "2023-10-25"


def test_a_translated_letter_without_fixed_forms_is_still_read() -> None:
    record = letter(
        opening=f"We have the honour of directing to you this letter in our quality of {HRD} and {FOE}, in "
        "conformity with resolutions 52/4 and 52/9 of the Human Rights Council.",
        body="In this context, we would like to signal to the urgent attention of the Government of your Excellency "
        "the information received in relation to the arrest of Ms. Ana Modelo.",
        end="Accept, Excellency, the expression of our most distinguished consideration.",
    )
    assert [(each.code, each.resolution) for each in record.mandates] == [("HRD", "52/4"), ("FOE", "52/9")]
    assert record.subject == "the arrest of Ms. Ana Modelo"
    assert len(record.signatories) == 2


def test_a_hole_where_the_states_name_was_names_no_addressee() -> None:
    record = letter(
        head="Excellency,", body="We raise events on the territory of the Republic of . Ms. Ana Modelo was arrested."
    )
    assert record.addressee.code is None


HEAD = (
    f"Mandates of the {HRD} and the {FOE}\n\nRef.: UA PER 3/2023\n\n25 October 2023\n\nExcellency,\n\nWe have the "
    f"honour to write to you in our capacities as {HRD} and {FOE}, pursuant to Human Rights Council resolutions 52/4 "
    "and 52/9.\n\nIn this connection, we wish to bring to the attention of your Excellency's Government information "
    "we have received concerning the case of Ms. Ana Modelo, a librarian."
)
FACTS = (
    "According to the information received:\n\nOn 3 May 2021, Ms. Modelo was arrested in Quillay. On 4 June, she "
    "was charged with “slander” under article 90 of the Penal Code.\n\nWithout prejudging these allegations, we are "
    "seriously concerned at the arrest of Ms. Modelo."
)
LAW = (
    "We recall article 19 of the International Covenant on Civil and Political Rights.\n\nAs it is our "
    "responsibility, under the mandates provided to us, to seek clarification of all cases brought to our "
    "attention, we should be grateful for your observations on the matters below:\n\n1. Please provide any "
    "additional information.\n\n2. Please explain the charges.\n\nWe would appreciate receiving a response within "
    "60 days."
)
END = f"Please accept, Excellency, the assurances of our highest consideration.\n\nMary Lawlor\n{HRD}\n\nIrene Khan\n{FOE}"


@pytest.mark.parametrize("joint", ["\n\n", "\n\n\f"])
def test_a_letter_whose_facts_were_copied_after_its_law_keeps_its_frame(joint: str) -> None:
    record = read(joint.join([HEAD, LAW, FACTS, END]).encode(), name="letter.txt")
    assert record.reference is not None
    assert (record.reference.printed, record.date, record.response_days) == ("UA PER 3/2023", "2023-10-25", 60)
    assert [each.number for each in record.requests] == [1, 2]
    assert cited(record) == ["iccpr 19"]
    assert [each.name for each in record.signatories] == ["Mary Lawlor", "Irene Khan"]


def test_facts_that_were_copied_after_the_law_are_still_told() -> None:
    record = of_blocks(HEAD, LAW, FACTS, END)
    assert dated(record) == [("arrest", "2021-05-03", False), ("charge", "2021-06-04", True)]


def test_what_the_response_is_called_information_received_begins_no_facts() -> None:
    end = "According to the usual practice, information received in reply will be made public.\n\n" + END
    record = of_blocks(HEAD, FACTS, LAW, end)
    assert [part.kind for part in record.parts].count(PartKind.ALLEGATIONS) == 1


def test_a_page_of_signatures_that_comes_first_costs_signatories_and_makes_no_fact_wrong() -> None:
    record = of_blocks(END, HEAD, FACTS, LAW)
    assert record.date == "2023-10-25"
    assert dated(record) == [("arrest", "2021-05-03", False), ("charge", "2021-06-04", True)]
    assert [each.name for each in record.people] == ["Ana Modelo"]
    assert [each.code for each in record.mandates] == ["HRD", "FOE"]


def test_a_letter_without_its_first_page_still_tells_its_facts() -> None:
    record = of_blocks(FACTS, LAW, END)
    assert (record.reference, record.date, record.mandates) == (None, None, ())
    assert dated(record) == [("arrest", "2021-05-03", False), ("charge", "2021-06-04", True)]
    assert [each.name for each in record.signatories] == ["Mary Lawlor", "Irene Khan"]


def test_a_last_signatory_whose_page_is_missing_is_not_made_up_and_the_gap_is_said() -> None:
    record = of_blocks(HEAD, FACTS, LAW, END[: END.index("Irene")])
    assert [(each.name, each.mandate) for each in record.signatories] == [("Mary Lawlor", "HRD")]
    assert [each.code for each in record.mandates] == ["HRD", "FOE"]
    assert "signatory-missing" in [each.rule for each in record.findings]


def test_a_web_page_around_the_letter_gives_neither_its_language_nor_any_fact() -> None:
    record = of_blocks(
        "# Des experts écrivent au Gouvernement",
        "Le 2 janvier 2024, notre rédaction a reçu la lettre que voici. Elle concerne une libraire arrêtée, selon "
        "M. Paul Journal.",
        HEAD,
        FACTS,
        LAW,
        END,
    )
    assert (record.language, record.date) == ("en", "2023-10-25")
    assert record.parts[0].kind is PartKind.OUTSIDE
    assert [each.name for each in record.people] == ["Ana Modelo"]
    assert dated(record) == [("arrest", "2021-05-03", False), ("charge", "2021-06-04", True)]


def test_what_a_web_page_puts_after_the_signatures_stands_outside() -> None:
    record = of_blocks(HEAD, FACTS, LAW, END, "Partagez cet article. Source : https://example.org/12")
    assert record.parts[-1].kind is PartKind.OUTSIDE


def test_a_letterhead_in_french_does_not_make_a_spanish_letter_french() -> None:
    text = (
        "NATIONS UNIES\n\nHAUT-COMMISSARIAT AUX DROITS DE L'HOMME\n\nPALAIS DES NATIONS, 1211 GENÈVE 10\n\n"
        + whole_letter("bill-es")
    )
    record = read(text.encode(), name="letter.md")
    assert record.language == "es"
    assert record.parts[0].kind is PartKind.FURNITURE


def test_references_and_symbols_that_recognition_ran_together_are_marked_and_not_guessed() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay.",
        head="REF UA PER 32023\n\n25 October 2023\n\nExcellency,",
        before="Ms. Modelo was the subject of a letter sent on 4 March 2019 (AL PER 22019).",
        law="We recall the report of the Special Rapporteur (A/HRC/29132, para. 56).",
    )
    assert record.reference is None
    assert [(each.reference, each.date) for each in record.previous] == [(None, "2019-03-04")]
    assert cited(record) == ["? ¶56"]


def test_accents_that_recognition_lost_and_stops_for_commas_leave_law_and_dates() -> None:
    record = cuenta(
        "El 9 de mayo de 2022. la Sra. Modelo fue detenida en Lebu.",
        derecho="Quisiera expresar mi constemacion. Recuerdo el articulo 9 del Pacto Internacional de Derechos "
        "Civiles y Politicos, que Chile ratifico el 10 de febrero 1972.",
    )
    assert cited(record) == ["iccpr 9"]
    assert [(each.instrument, each.state, each.date) for each in record.ratifications] == [
        ("iccpr", "CHL", "1972-02-10")
    ]
    assert [each.date for each in record.events] == ["2022-05-09"]


TRANSLATED = (
    f"Mandate of the {HRD}",
    "REF: UA CHL 3/2023",
    "7th of May of 2023",
    "Excellency:",
    (
        f"I have the honour of directing myself to You in my quality of {HRD}, in conformity with resolution 52/4 of "
        "the Council of Human Rights."
    ),
    (
        "In this context I would wish to signal to the urgent attention of the Government of Your Excellency the "
        "information that I have received in relation with the detention of Ms. Ana Modelo."
    ),
    "In agreement with the information received:",
    "The 3rd of May of 2023, at 15:20 hours, Ms. Modelo was detained in Lebu.",
    "Without pretending to prejudge the facts alleged, I would wish to express my consternation for the detention of Ms. Modelo.",
    "I would wish to recall article 9 of the International Pact of Civil and Political Rights and PIDCP article 19.",
    (
        "It is my responsibility, in agreement with the mandate that has been granted to me, to try to clarify the "
        "allegations. I would be very thankful to have your observations on the following matters:"
    ),
    "1. Kindly give any additional information.",
    "2. Kindly explain the foundations of the detention.",
    "Accept, Excellency, the expression of my most distinguished consideration.",
    f"Mary Lawlor\n{HRD}",
)


def test_a_translator_who_knows_no_formula_still_leaves_reference_facts_law_and_requests() -> None:
    record = of_blocks(*TRANSLATED)
    assert record.reference is not None
    assert record.reference.printed == "UA CHL 3/2023"
    assert [(each.code, each.resolution) for each in record.mandates] == [("HRD", "52/4")]
    assert dated(record) == [("detention", "2023-05-03", False)]
    assert cited(record) == ["iccpr 9", "iccpr 19"]
    assert [each.number for each in record.requests] == [1, 2]
    assert [each.name for each in record.signatories] == ["Mary Lawlor"]


def test_the_date_of_a_translated_letter_is_read_however_it_is_put() -> None:
    assert of_blocks(*TRANSLATED).date == "2023-05-07"


def test_subject_and_concerns_of_a_translated_letter_are_read() -> None:
    record = of_blocks(*TRANSLATED)
    assert record.subject == "the detention of Ms. Ana Modelo"
    assert len(record.concerns) == 1


def test_a_hole_where_a_country_was_leaves_the_facts_around_it() -> None:
    record = told(
        "On 3 May 2021, Ms. Modelo was arrested in Quillay, on the territory of the Republic of . She was released in 2022."
    )
    assert dated(record) == [("arrest", "2021-05-03", False), ("release", "2022", False)]
    assert to_whom(record, record.events[0]) == ["Ana Modelo"]


def test_a_hole_where_a_country_was_names_no_place() -> None:
    record = told("On 3 May 2021, Ms. Modelo was arrested in Quillay, on the territory of the Republic of .")
    assert [each.name for each in record.places] == ["Quillay"]


def test_the_words_of_a_fact_stand_in_the_one_text_of_the_file_whose_hash_the_record_bears() -> None:
    data = f"{HEAD}\n\n{FACTS}\n\n{LAW}\n\n{END}".encode()
    record = read(data, name="letter.md")
    assert record.source.sha256 == hashlib.sha256(data).hexdigest()
    words = [each.span.of(record.text) for each in record.events]
    assert [each.startswith(day) for each, day in zip(words, ("On 3 May 2021", "On 4 June"), strict=True)] == [
        True,
        True,
    ]
    assert all(each in record.text for each in words)


def test_a_reply_that_numbers_persons_and_begins_in_mid_answer_is_no_letter_with_requests() -> None:
    reply = (
        "With regard to the question whether a medical examination was made, it was made on 4 May 2021.\n\n6. Karim bin Salim: the "
        "final judgment was given on 7 June 2021.\n\n7. Yusuf bin Adam: the case is still pending before the court of appeal.\n\n"
        "8. Omar bin Idris: he serves the remainder of an earlier term."
    )
    with pytest.raises(NotALetter):
        read(reply.encode(), name="reply.md")
