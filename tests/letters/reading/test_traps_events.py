"""What has misled readers of this genre about dates and what happened: each case in a short letter, made for the test."""

import pytest

from tests.letters.reading.short_letters import cuenta, dated, hedged, raconte, to_whom, told
from verbale.letters.record import Record

SUBJECT_OF_LETTERS = (
    "Ms. Modelo was the subject of letters dated 3 February 2015 (PER 1/2015), 14 June 2017 (PER 4/2017), 20 August "
    "2018 (AL PER 6/2018) and 5 December 2020 (UA PER 11/2020)."
)


def imposed(record: Record) -> list[tuple[str, str]]:
    return [(each.kind.value, each.span.of(record.text)) for each in record.sentences]


def test_days_of_earlier_letters_and_replies_are_no_events_though_they_are_most_of_all_dates() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay. On 12 May 2022, she was released.",
        before=f"{SUBJECT_OF_LETTERS} We thank your Excellency's Government for its replies of 7 April 2015 and 1 March 2021.",
    )
    assert dated(record) == [("arrest", "2022-05-09", False), ("release", "2022-05-12", False)]
    assert [each.date for each in record.previous] == ["2015-02-03", "2017-06-14", "2018-08-20", "2020-12-05"]


def test_days_of_earlier_letters_are_no_events_in_a_french_letter() -> None:
    record = raconte(
        "Le 9 mai 2022, Mme Modèle a été arrêtée à Kpalimé.",
        avant="Mme Modèle a fait l'objet de communications envoyées le 3 février 2015 (TGO 1/2015), le 14 juin 2017 "
        "(AL TGO 4/2017) et le 5 décembre 2020 (UA TGO 11/2020). Nous remercions le Gouvernement de ses réponses du "
        "7 avril 2015 et du 1er mars 2021.",
    )
    assert dated(record) == [("arrest", "2022-05-09", False)]
    assert [each.reference for each in record.previous] == ["TGO 1/2015", "AL TGO 4/2017", "UA TGO 11/2020"]


def test_days_of_earlier_letters_are_no_events_in_a_spanish_letter() -> None:
    record = cuenta(
        "El 9 de mayo de 2022, la Sra. Modelo fue detenida en Lebu.",
        antes="La Sra. Modelo fue objeto de comunicaciones enviadas el 3 de febrero de 2015 (CHL 1/2015) y el 14 de "
        "junio de 2017 (AL CHL 4/2017). Agradecemos la respuesta del Gobierno del 7 de abril de 2015.",
    )
    assert dated(record) == [("arrest", "2022-05-09", False)]
    assert [each.reference for each in record.previous] == ["CHL 1/2015", "AL CHL 4/2017"]


def test_a_letter_whose_silence_is_regretted_was_not_replied_to() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay.",
        before=f"{SUBJECT_OF_LETTERS} We thank your Excellency's Government for its replies of 7 April 2015 and 1 "
        "March 2021, and regret that no reply has been received to PER 4/2017.",
    )
    assert [each.replied for each in record.previous if each.date == "2017-06-14"] == [False]


def test_earlier_letters_are_found_by_date_alone_and_by_the_paragraph_of_a_report() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay.",
        before="Ms. Modelo was the subject of communications sent on 6 May 2008; on 12 October 2008 (see "
        "A/HRC/13/22/Add.1, para. 301-305); and on 4 March 2019 (PER 2/2019).",
    )
    assert [(each.reference, each.date) for each in record.previous] == [
        (None, "2008-05-06"),
        (None, "2008-10-12"),
        ("PER 2/2019", "2019-03-04"),
    ]
    document = record.previous[1].document
    assert document is not None
    assert (document.symbol, document.paragraphs) == ("A/HRC/13/22/Add.1", "301-305")
    assert dated(record) == [("arrest", "2022-05-09", False)]


def test_a_bare_number_and_the_same_with_its_type_are_one_letter() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay.",
        before="We raised concerns about Ms. Modelo on 4 March 2019 (PER 2/2019).",
        law="As we said in AL PER 2/2019, article 9 of the Universal Declaration of Human Rights forbids arbitrary arrest.",
    )
    assert [(each.reference, each.date) for each in record.previous] == [("AL PER 2/2019", "2019-03-04")]


def test_a_count_of_earlier_letters_that_fails_is_said_and_none_of_them_dropped() -> None:
    record = told(
        "On 9 May 2022, Ms. Modelo was arrested in Quillay.",
        before="Three previous communications were sent on the case of Ms. Modelo, on 3 February 2015 (PER 1/2015), "
        "14 June 2017 (PER 4/2017), 20 August 2018 (PER 6/2018) and 5 December 2020 (UA PER 11/2020).",
    )
    assert len(record.previous) == 4
    assert "previous-count" in [each.rule for each in record.findings]


def test_the_spanish_conditional_reports_and_the_indicative_beside_it_states() -> None:
    record = cuenta(
        "El 11 de abril de 2022, la Sra. Modelo fue detenida en su casa. El 12 de abril de 2022, la Sra. Modelo "
        "habría sido golpeada por dos agentes. El 14 de abril de 2022 fue acusada de injurias.",
        derecho="Estos hechos podrían constituir una violación del artículo 9 del Pacto Internacional de Derechos "
        "Civiles y Políticos.",
    )
    assert hedged(record) == [("arrest", "stated"), ("attack", "reported"), ("charge", "stated")]


def test_the_french_conditional_reports_and_the_indicative_beside_it_states() -> None:
    record = raconte(
        "Le 11 avril 2022, Mme Modèle a été arrêtée à Kpalimé. Le 12 avril 2022, elle aurait été frappée par deux "
        "gendarmes. Le 14 avril 2022, elle a été inculpée de diffamation.",
        droit="Ces faits pourraient constituer une violation de l'article 9 du Pacte international relatif aux "
        "droits civils et politiques.",
    )
    assert hedged(record) == [("arrest", "stated"), ("attack", "reported"), ("charge", "stated")]


def test_whom_a_spanish_conditional_without_a_subject_tells_of_is_the_person_told_of_before() -> None:
    record = cuenta(
        "El 11 de abril de 2022, la Sra. Modelo fue detenida en su casa. El 12 de abril de 2022 habría sido "
        "golpeada por dos agentes."
    )
    assert [to_whom(record, each) for each in record.events] == [["Ana Modelo"], ["Ana Modelo"]]


@pytest.mark.parametrize("hour", ["a las 22:40", "a las 23:50"])
def test_midnight_of_the_same_day_is_a_day_worked_out_and_the_day_told_before_it(hour: str) -> None:
    record = cuenta(
        f"El 11 de abril de 2022, {hour}, la Sra. Modelo fue detenida en su casa. Alrededor de la medianoche del "
        "mismo día, su oficina fue registrada."
    )
    assert dated(record) == [("arrest", "2022-04-11", False), ("search", "2022-04-11", True)]


def test_midnight_of_the_same_day_in_an_english_letter() -> None:
    record = told(
        "On 11 April 2022, at 23:50, Ms. Modelo was arrested at her home. Around midnight on the same day, her "
        "office was searched."
    )
    assert dated(record) == [("arrest", "2022-04-11", False), ("search", "2022-04-11", True)]


def test_midnight_of_the_same_day_in_a_french_letter() -> None:
    record = raconte(
        "Le 11 avril 2022, à 23 h 50, Mme Modèle a été arrêtée. Vers minuit le même jour, son bureau a été perquisitionné."
    )
    assert dated(record) == [("arrest", "2022-04-11", False), ("search", "2022-04-11", True)]


def test_midnight_after_an_hour_of_the_evening_does_not_come_before_it() -> None:
    record = told(
        "On 11 April 2022, at 23:50, Ms. Modelo was arrested at her home. Around midnight on the same day, her "
        "office was searched."
    )
    arrest, search = record.events
    assert search.time is None or (search.date, search.time) > (arrest.date, arrest.time)


def test_midnight_of_another_day_is_a_time_of_day() -> None:
    record = told(
        "On 11 April 2022, at 23:50, Ms. Modelo was arrested at her home. Around midnight on 13 April 2022, she was "
        "released."
    )
    assert [each.time for each in record.events] == ["23:50", "00:00"]


def test_years_left_out_after_the_first_go_on_and_over_new_year_and_are_marked() -> None:
    record = told(
        "On 28 November 2021, Ms. Modelo was arrested in Quillay. On 30 November, her home was searched. On 14 "
        "January, she was released. On 2 March, she was arrested again."
    )
    assert dated(record) == [
        ("arrest", "2021-11-28", False),
        ("search", "2021-11-30", True),
        ("release", "2022-01-14", True),
        ("arrest", "2022-03-02", True),
    ]


def test_years_left_out_in_a_french_letter_are_marked() -> None:
    record = raconte(
        "Le 28 novembre 2021, Mme Modèle a été arrêtée à Kpalimé. Le 1er décembre, elle a été inculpée de "
        "diffamation. Le 14 janvier, elle a été libérée."
    )
    assert dated(record) == [
        ("arrest", "2021-11-28", False),
        ("charge", "2021-12-01", True),
        ("release", "2022-01-14", True),
    ]


def test_years_left_out_in_a_spanish_letter_are_marked() -> None:
    record = cuenta(
        "El 28 de noviembre de 2021, la Sra. Modelo fue detenida en Lebu. El 1 de diciembre fue acusada de "
        "injurias. El 14 de enero fue puesta en libertad."
    )
    assert dated(record) == [
        ("arrest", "2021-11-28", False),
        ("charge", "2021-12-01", True),
        ("release", "2022-01-14", True),
    ]


def test_a_release_told_after_an_arrest_is_not_dated_before_it() -> None:
    record = told(
        "On 11 April 2021, Ms. Modelo was arrested in Quillay. On 13 April, her home was searched. On 2 January, "
        "she was released."
    )
    assert dated(record)[-1] == ("release", "2022-01-02", True)


@pytest.mark.parametrize(
    "facts",
    [
        # looks back
        "On 11 April 2021, Ms. Modelo was arrested in Quillay. On 2 March, she had been dismissed from her post.",
        # somebody else's story begins
        "On 11 April 2021, Mr. Velin was arrested in Quillay.\n\nOn 2 March, Ms. Modelo was dismissed from her post.",
    ],
)
def test_what_is_told_back_is_dated_in_the_year_told_of(facts: str) -> None:
    assert dated(told(facts))[-1] == ("dismissal", "2021-03-02", True)


def test_a_year_that_nothing_tells_is_left_open() -> None:
    record = told("On 12 April, Ms. Modelo was arrested in Quillay.", head="Excellency,")
    assert dated(record) == [("arrest", None, False)]


def test_maxima_thresholds_demands_and_time_served_are_no_sentences() -> None:
    record = told(
        "On 3 May 2021, Ms. Modelo was charged with “slander” under article 90 of the Penal Code, which carries up "
        "to ten years in prison. The prosecutor asked for seven years in prison. On 6 July 2021, she was sentenced "
        "to four years and six months of imprisonment. She has spent a total of eleven years in prison since 2005. "
        "Under the Act, offences punishable by five years or more are not bailable. She had earlier served a "
        "six-year term.",
        concerns="that she may face life imprisonment if she is tried again",
    )
    assert imposed(record) == [("imprisonment", "four years and six months of imprisonment")]


def test_maxima_demands_and_time_served_are_no_sentences_in_a_french_letter() -> None:
    record = raconte(
        "Le 3 mai 2021, Mme Modèle a été inculpée de diffamation, délit passible de dix ans de prison au plus. Le "
        "procureur a requis sept ans de prison. Le 6 juillet 2021, elle a été condamnée à quatre ans et six mois "
        "d'emprisonnement. Elle a passé au total onze ans en prison depuis 2005."
    )
    assert imposed(record) == [("imprisonment", "quatre ans et six mois d'emprisonnement")]


def test_maxima_demands_and_time_served_are_no_sentences_in_a_spanish_letter() -> None:
    record = cuenta(
        "El 3 de mayo de 2021, la Sra. Modelo fue acusada de injurias, delito que se castiga con hasta diez años de "
        "prisión. El fiscal pidió siete años de prisión. El 6 de julio de 2021, fue condenada a cuatro años y seis "
        "meses de prisión. Ha pasado en total once años en prisión desde 2005."
    )
    assert imposed(record) == [("imprisonment", "cuatro años y seis meses de prisión")]


def test_a_sum_of_time_served_is_no_event() -> None:
    record = told(
        "On 3 May 2021, Ms. Modelo was arrested in Quillay. She has spent a total of eleven years in prison since 2005."
    )
    assert dated(record) == [("arrest", "2021-05-03", False)]


def test_month_first_dates_are_read_as_americans_write_them() -> None:
    record = told(
        "On May 3, 2021, Ms. Modelo was arrested in Quillay. On July 4, she was charged with “slander”. On July "
        "12-14, 2021, her office was searched. In March 2022, she was released.",
        head="Ref.: AL PER 3/2023\n\nOctober 25, 2023\n\nExcellency,",
        before="We thank your Excellency's Government for its reply dated January 16, 2020 to our letter of "
        "November 2, 2019 (AL PER 9/2019).",
    )
    assert record.date == "2023-10-25"
    assert dated(record) == [
        ("arrest", "2021-05-03", False),
        ("charge", "2021-07-04", True),
        ("search", "2021-07-12", False),
        ("release", "2022-03", False),
    ]
    assert [(each.date, each.replies) for each in record.previous] == [("2019-11-02", ("2020-01-16",))]
