"""What has misled readers of this genre: each case in a letter of a few lines, made for the test."""

import pytest

from tests.letters.reading.short_letters import EXECUTIONS, FOE, HRD, TORTURE, WGAD, letter, told


@pytest.mark.parametrize(
    ("line", "printed", "files"),
    [
        ("Ref.: AL PER 3/2023", "AL PER 3/2023", ()),
        ("REFERENCE: OL PER 3.2023", "OL PER 3.2023", ()),
        ("Reference: PER 3/2023", "PER 3/2023", ()),
        ("JUA PER 3/2023", "JUA PER 3/2023", ()),
        (
            "REFERENCE: UA Health (2002-7)\nG/SO 214 (53-24) Water (2008-1)\nPER\n3/2023",
            "UA Health (2002-7) G/SO 214 (53-24) Water (2008-1) PER 3/2023",
            ("Health (2002-7)", "G/SO 214 (53-24)", "Water (2008-1)"),
        ),
        (
            "REFERENCE: AL G/SO 217/1 Assembly & Association (2010-1)\n\nPER 3/2023",
            "AL G/SO 217/1 Assembly & Association (2010-1) PER 3/2023",
            ("G/SO 217/1", "Assembly & Association (2010-1)"),
        ),
    ],
)
def test_a_reference_is_read_as_printed(line: str, printed: str, files: tuple[str, ...]) -> None:
    record = letter(head=f"{line}\n\n25 October 2023\n\nExcellency,")
    assert record.reference is not None
    assert (record.reference.printed, record.reference.file_numbers) == (printed, files)
    assert (record.reference.addressee, record.reference.number, record.reference.year) == ("PER", 3, 2023)
    assert record.date == "2023-10-25"


def test_the_year_of_the_number_need_not_be_that_of_the_date() -> None:
    record = letter(head="Ref.: AL PER 23/2011\n\n17 January 2012\n\nExcellency,")
    assert record.reference is not None
    assert (record.reference.year, record.date) == (2011, "2012-01-17")


@pytest.mark.parametrize(
    "head",
    [
        "REFERENCE: AL PER 3/2023 3 May 2023\n\nExcellency,",
        "REFERENCE: AL PER 3/2023\n\n3 May 2023  Excellency,",
        "REFERENCE: AL PER 3/2023 3 May 2023 Excellency,",
        "REFERENCE: AL PER 3/2023\n\nGeneva, 3 May 2023\n\nExcellency,",
        "3 May 2023\n\nREFERENCE: AL PER 3/2023\n\nExcellency,",
        "REFERENCE: AL PER 3/2023\n\n3rd May 2023\n\nYour Excellency,",
        "REFERENCE: AL PER 3/2023\n\nMay 3, 2023\n\nExcellency:",
        "REFERENCE: AL PER 3/2023\n\n3 May 2023",
    ],
)
def test_the_date_is_found_wherever_it_stands_in_the_head(head: str) -> None:
    record = letter(head=head)
    assert record.date == "2023-05-03"
    assert record.reference is not None
    assert record.spans.date is not None
    assert record.spans.date.of(record.text) in ("3 May 2023", "3rd May 2023", "May 3, 2023")


def test_a_date_of_the_body_is_not_taken_for_the_letters() -> None:
    record = letter(head="Excellency,", body="We wish to raise the arrest of Ms. Ana Modelo on 3 May 2023.")
    assert (record.date, record.reference) == (None, None)


def test_resolutions_go_with_the_order_of_the_opening_not_of_the_heading() -> None:
    record = letter(
        heading=f"Mandates of the {TORTURE}; the {FOE} and the {HRD}",
        opening=f"We have the honour to write to you in our capacities as {HRD}; {FOE}; and {TORTURE}, pursuant to Human "
        "Rights Council resolutions 52/4, 52/9 and 52/7.",
    )
    assert [(each.code, each.resolution) for each in record.mandates] == [
        ("HRD", "52/4"),
        ("FOE", "52/9"),
        ("TORTURE", "52/7"),
    ]


def test_a_group_and_its_chair_are_one_mandate() -> None:
    record = letter(
        heading=f"Mandates of the {WGAD} and the {FOE}",
        opening=f"We have the honour to address you in our capacity as Chair-Rapporteur of the {WGAD} and {FOE} pursuant to "
        "Human Rights Council resolutions 51/8, and 52/9.",
    )
    assert [(each.code, each.title) for each in record.mandates] == [("WGAD", WGAD), ("FOE", FOE)]
    assert [each.resolution for each in record.mandates] == ["51/8", "52/9"]


@pytest.mark.parametrize(
    "basis",
    [
        "pursuant to General Assembly resolution 60/251 and to Human Rights Council resolutions 52/4 and 52/9",
        "pursuant to Human Rights Council resolutions 52/9 and 52/4",
        "in accordance with resolutions 52/4 and 52/9 of the Human Rights Council and resolution 60/251 of the General Assembly",
    ],
)
def test_an_assembly_resolution_belongs_to_no_mandate_and_data_tells_the_others(basis: str) -> None:
    record = letter(opening=f"We have the honour to write to you in our capacities as {HRD} and {FOE}, {basis}.")
    assert [(each.code, each.resolution) for each in record.mandates] == [("HRD", "52/4"), ("FOE", "52/9")]


def test_one_resolution_fewer_than_mandates_leaves_the_right_one_without() -> None:
    record = letter(
        opening=f"We have the honour to write to you in our capacities as {HRD}; {TORTURE} and {FOE}, pursuant to Human "
        "Rights Council resolutions 52/4 and 52/9."
    )
    assert [each.resolution for each in record.mandates] == ["52/4", None, "52/9"]


def test_a_mandate_of_another_organisation_has_a_basis_and_no_code() -> None:
    record = letter(
        opening=f"We have the honour to write to you in our capacities as {HRD}; {FOE} and Special Rapporteur for Freedom of "
        "Expression of the Inter-American Commission on Human Rights, pursuant to Human Rights Council resolutions 52/4 and "
        "52/9 and article 41 of the American Convention on Human Rights."
    )
    last = record.mandates[-1]
    assert (last.code, last.resolution) == (None, None)
    assert last.basis == "article 41 of the American Convention on Human Rights"
    assert last.title.endswith("Inter-American Commission on Human Rights")
    assert [each.resolution for each in record.mandates[:2]] == ["52/4", "52/9"]


def test_titles_with_commas_and_joining_words_are_never_split() -> None:
    housing = (
        "Special Rapporteur on adequate housing as a component of the right to an adequate standard of living, and on the "
        "right to non-discrimination in this context"
    )
    record = letter(
        opening=f"We have the honour to write to you in our capacities as {housing} and {EXECUTIONS}, pursuant to Human "
        "Rights Council resolutions 52/10 and 53/4."
    )
    assert [each.title for each in record.mandates] == [housing, EXECUTIONS]


def test_without_an_opening_the_heading_names_the_mandates() -> None:
    record = letter(opening="")
    assert [(each.code, each.resolution) for each in record.mandates] == [("HRD", None), ("FOE", None)]


def test_urgent_in_an_other_letter_does_not_make_its_type() -> None:
    record = letter(
        head="Ref.: OL PER 3/2023\n\n25 October 2023\n\nExcellency,",
        body="In this connection, we would like to draw the urgent attention of your Excellency's Government to information "
        "we have received concerning a bill on archives.",
    )
    assert record.reference is not None
    assert record.reference.type == "OL"


@pytest.mark.parametrize(
    ("signatures", "names"),
    [
        (f"Mary Lawlor, {HRD}\n\nIrene Khan, {FOE}", ["Mary Lawlor", "Irene Khan"]),
        (f"Mary Lawlor {HRD} Irene Khan {FOE}", ["Mary Lawlor", "Irene Khan"]),
        (f"[Signed]\n\nMary Lawlor\n\n{HRD}\n\n______\n\nIrene Khan\n\n{FOE}", ["Mary Lawlor", "Irene Khan"]),
        (f"Mary Lawlor\n{HRD}\n\n{FOE}", ["Mary Lawlor"]),
        (
            (
                "Mary Lawlor\nSpecial Rapporteur on the situation of human rights\ndefenders\nIrene Khan\nSpecial Rapporteur on "
                "the promotion and protection of the right to\nfreedom of opinion and expression"
            ),
            ["Mary Lawlor", "Irene Khan"],
        ),
        (
            (
                f"Mary Lawlor\n{HRD}\n\nMariana Katzarova\nSpecial Rapporteur on the situation of human rights in the\nRussian "
                f"Federation\n\nIrene Khan\n{FOE}"
            ),
            ["Mary Lawlor", "Mariana Katzarova", "Irene Khan"],
        ),
        (f"Fionnuala Ní Aoláin\n{HRD}\n\nFERNAND DE VARENNES\n{FOE}", ["Fionnuala Ní Aoláin", "FERNAND DE VARENNES"]),
    ],
)
def test_signatories_are_read_however_names_and_titles_are_set(signatures: str, names: list[str]) -> None:
    record = letter(signatures=signatures)
    assert [each.name for each in record.signatories] == names
    assert all(each.mandate is not None for each in record.signatories)


def test_a_signature_on_behalf_of_a_group_says_so() -> None:
    record = letter(signatures=f"Mumba Example\nOn behalf of the {WGAD}\n\nIrene Khan\n{FOE}")
    assert [(each.name, each.on_behalf, each.mandate) for each in record.signatories] == [
        ("Mumba Example", True, "WGAD"),
        ("Irene Khan", False, "FOE"),
    ]


def test_a_footnotes_mark_does_not_begin_a_request() -> None:
    record = letter(
        requests="As it is our responsibility, under the mandates entrusted to us, to seek clarification of all "
        "cases, we would be "
        "grateful for your comments on these questions:\n\n1. Please provide the text of the law, which is not "
        "separate.1 Effective remedies should be named too.\n\n2. Please indicate the court."
    )
    assert [each.number for each in record.requests] == [1, 2]


def test_a_pointer_without_an_annex_announces_one() -> None:
    record = letter(
        end="In connection with these alleged facts and concerns, please see the Annex on Reference to international "
        "human rights law at the end.\n\nPlease accept, Excellency, the assurances of our highest consideration."
    )
    (annex,) = record.annexes
    assert (annex.title, annex.present) == ("Annex on Reference to international human rights law", False)


@pytest.mark.parametrize(
    ("sentence", "response", "publication"),
    [
        ("We would appreciate receiving a response within 60 days.", 60, None),
        ("We would appreciate receiving a response within sixty (60) days.", 60, None),
        ("We would appreciate a response at your earliest convenience.", None, None),
        ("I would be grateful for a reply within two months.", 61, None),
        (
            (
                "We would appreciate receiving a response within 30 days. Past this delay, this communication and any response "
                "received will be made public via the website."
            ),
            30,
            30,
        ),
        ("This communication and any response received will be made public via the website within 48 hours.", None, 2),
        (
            (
                "This communication, as a comment on pending legislation, and any response received from your Excellency's "
                "Government will be made public within 48 hours. We would appreciate receiving a response within 60 days."
            ),
            60,
            2,
        ),
        ("This communication will be made public.", None, None),
    ],
)
def test_periods_are_those_that_the_letter_asks_for_and_announces(
    sentence: str, response: int | None, publication: int | None
) -> None:
    record = letter(end=f"{sentence}\n\nPlease accept, Excellency, the assurances of our highest consideration.")
    assert (record.response_days, record.publication_days) == (response, publication)


def test_the_addressee_without_a_reference_is_the_government_that_the_address_block_names() -> None:
    record = letter(
        head="25 October 2023\n\nHis Excellency\nMr. Adam Muster\nPermanent Representative of the Republic of Peru\nto the "
        "United Nations Office in Geneva\n\nExcellency,"
    )
    assert (record.addressee.code, record.addressee.name) == ("PER", "Peru")
    assert record.spans.addressee is not None
    assert record.spans.addressee.of(record.text) == "Permanent Representative of the Republic of Peru"


def test_the_response_sentence_is_no_words_of_the_request_that_swallows_it() -> None:
    record = letter(
        requests="As it is our responsibility, under the mandates entrusted to us, to seek clarification of all "
        "cases, we would be "
        "grateful for your comments on these questions:\n\n1. Please provide the text of the law.\n\n2. Please "
        "name the court. Please also say who sat. We would appreciate receiving a response within 60 days."
    )
    assert [each.text for each in record.requests] == [
        "Please provide the text of the law.",
        "Please name the court. Please also say who sat.",
    ]
    assert record.response_days == 60


def test_sixty_days_do_not_make_an_urgent_appeal_an_allegation_letter() -> None:
    record = letter(
        head="Ref.: UA PER 3/2023\n\n25 October 2023\n\nExcellency,",
        end="We would appreciate receiving a response within 60 days.\n\nPlease accept, Excellency, the "
        "assurances of our highest "
        "consideration.",
    )
    assert record.reference is not None
    assert (record.reference.type, record.response_days) == ("UA", 60)


def test_without_reference_and_date_neither_is_made_up_from_what_the_body_says() -> None:
    record = told(
        "On 3 May 2021, Ms. Modelo was arrested in Quillay.",
        head="Excellency,",
        before="This joint urgent appeal follows our letter of 4 March 2019 (AL PER 2/2019).",
    )
    assert (record.reference, record.date, record.addressee.code) == (None, None, None)
    assert [(each.reference, each.date) for each in record.previous] == [("AL PER 2/2019", "2019-03-04")]
