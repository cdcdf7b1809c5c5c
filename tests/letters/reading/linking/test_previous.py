"""Which earlier letters a letter names, with what it says of replies. All people and places are invented.

An entry is written "reference date [document] reply", where reply is + (a reply), - (none came) or nothing, with its dates.
"""

from pathlib import Path

import pytest

from tests.letters.reading.linking.law_records import linked
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading import read
from verbale.letters.reading.linking.previous import link_previous
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind, Previous

SEED = Path(__file__).parents[5] / "shared" / "seed" / "AL-RUS-24-2023.md"


def told(each: Previous) -> str:
    document = f"[{each.document.symbol} {each.document.paragraphs or ''}]".replace(" ]", "]") if each.document else ""
    sign = {True: "+", False: "-", None: ""}[each.replied] + ",".join(date for date in each.replies if date)
    return " ".join(piece for piece in (each.reference, each.date, document, sign) if piece)


def named(
    text: str,
    language: Language = "en",
    kind: PartKind = PartKind.BACKGROUND,
    reference: tuple[str, str, int, int] | None = ("AL", "XAL", 24, 2023),
) -> list[str]:
    sheet = sheet_of(*((kind, each) for each in text.split("\n")), language=language)
    return [told(each) for each in linked(sheet, link_previous, reference=reference).previous]


def words(text: str) -> list[str]:
    sheet = sheet_of((PartKind.BACKGROUND, text))
    return [each.span.of(sheet.flow.text) for each in linked(sheet, link_previous).previous]


SILENT: list[tuple[Language, str]] = [
    ("en", "The mayor had written to the Government on 19 May 2006 about the quarter."),
    ("en", "The lawyer sent an allegation to the police on 4 March 2005."),
    ("fr", "Le maire avait écrit au Gouvernement le 19 mai 2006 à propos du quartier."),
    ("es", "El alcalde había escrito al Gobierno el 19 de mayo de 2006 sobre el barrio."),
    ("en", "On 5 May 2020 his lawyer sent a letter to the Prosecutor General."),
    ("en", "On 6 June 2020 the court sent a communication to the prison."),
    ("en", "She was arrested on 5 May 2020 and wrote letters from prison."),
    ("en", "Please use AL XAL 24/2023 in your reply."),
    ("en", "A letter expressing similar concerns has also been sent to the Government of Bestria (AL XBE 3/2023)."),
    ("en", "A copy of this letter has been sent to the company concerned (OTH 12/2023)."),
    ("en", "The file G/SO 214 (67-17) and resolution 24/5 are cited, as is case 12/2013."),
    ("en", "The mandates also wrote to the company; this letter was also sent to it, see AL OTH 4/2023."),
    ("en", "We would appreciate receiving a response within 60 days."),
    ("en", "Law ABC 12/2013 and Decree QQQ 3/2014 were adopted on 4 May 2014."),
    ("en", "The Government received the urgent appeal of the families."),
    ("fr", "Le 5 mai 2020, son avocat a envoyé une lettre au procureur."),
    (
        "fr",
        "Une lettre exprimant des préoccupations similaires a été envoyée au Gouvernement de la Bestrie (AL XBE 3/2023).",
    ),
    ("fr", "Elle a été arrêtée le 5 mai 2020 et a écrit des lettres de prison."),
    ("es", "El 5 de mayo de 2020 su abogado envió una carta a la fiscalía."),
    ("es", "Una carta similar ha sido enviada también al Gobierno de Bestria (AL XBE 3/2023)."),
    ("es", "Nos referimos a la comunicación conjunta UA ECU 72019 enviada."),
]
ENGLISH = [
    (
        "An urgent appeal was sent on 4 May 2010. We regret that no reply to it has come (see A/HRC/20/17/Add.4, para. 212).",
        ["2010-05-04 [A/HRC/20/17/Add.4 212] -"],
    ),
    (
        (
            "Concern was raised in a letter of 12 August 2020 on the blocking of a market (OL XAL 5/2020) and in an "
            "urgent appeal of 9 May 2022 (UA XAL 7/2022)."
        ),
        ["OL XAL 5/2020 2020-08-12", "UA XAL 7/2022 2022-05-09"],
    ),
    (
        (
            "Mr. Ostrow was the subject of an allegation letter sent by the Special Representative of the "
            "Secretary-General on the situation of human rights defenders on 4 March 2005 (E/CN.4/2006/95/Add.1, "
            "para. 71), to which your Government replied on 19 May 2005."
        ),
        ["2005-03-04 [E/CN.4/2006/95/Add.1 71] +2005-05-19"],
    ),
    (
        (
            "An urgent appeal concerning Mr. Ostrow was sent by the Special Rapporteur on torture and the "
            "Chair-Rapporteur of the Working Group on Arbitrary Detention on 21 July 2011 (see A/HRC/19/61/Add.4, para. 78)."
        ),
        ["2011-07-21 [A/HRC/19/61/Add.4 78]"],
    ),
    (
        (
            "My predecessor had already written to your Excellency's Government, on 19 May 2006, about the same "
            "quarter, and I regret that this letter has remained unanswered."
        ),
        ["2006-05-19 -"],
    ),
    ("A communication was sent on 17 May 2023 (AL XAL 7/2023).", ["AL XAL 7/2023 2023-05-17"]),
    ("This follows AL XBE 2/2019, on the same law.", ["AL XBE 2/2019"]),
    (
        (
            "Mr. Lone was the subject of communications sent on 6 March 2006; on 19 October 2006; on 3 May 2009 (see "
            "A/HRC/10/12/Add.1, para. 586- 591); on 12 May 2013 (CHN 12/2013) and on 4 June 2020 (AL CHN 16/2020),on which no "
            "reply has been received."
        ),
        [
            "2006-03-06",
            "2006-10-19",
            "2009-05-03 [A/HRC/10/12/Add.1 586-591]",
            "CHN 12/2013 2013-05-12",
            "AL CHN 16/2020 2020-06-04 -",
        ],
    ),
    (
        (
            "We raised this case in AL XBE 2/2019 and UA XBE 3/2020, sent on 4 March 2019 and 5 May 2020, respectively. We thank "
            "your Excellency's Government for the reply to the first, but regret that no reply has been received to the latter."
        ),
        ["AL XBE 2/2019 2019-03-04 +", "UA XBE 3/2020 2020-05-05 -"],
    ),
    (
        (
            "We refer to our previous communications JUA TUR 3/2019 of 4 April 2019 and JAL TUR 5/2020 of 9 May 2020. We thank "
            "the Government for its response, dated 26 June 2021, to TUR 5/2020."
        ),
        ["JUA TUR 3/2019 2019-04-04", "JAL TUR 5/2020 2020-05-09 +2021-06-26"],
    ),
    (
        "We acknowledge receipt of the reply of 23 and 30 October 2020 to CHN 16/2020.",
        ["CHN 16/2020 +2020-10-23,2020-10-30"],
    ),
    ("Concerns were raised in CHN 4/2021. Again in AL CHN 4/2021, sent on 3 March 2021.", ["AL CHN 4/2021 2021-03-03"]),
    (
        "His detention was found arbitrary by the Working Group (A/HRC/WGAD/2021/30), and a previous communication was sent.",
        ["[A/HRC/WGAD/2021/30]"],
    ),
    (
        "Previous letters were sent on 13 July 2018 (OL SLV 8.2021). We regret not having received a response to it.",
        ["OL SLV 8/2021 2018-07-13 -"],
    ),
    (
        (
            "On 12 May 2019, the Special Rapporteur on torture sent an urgent appeal to your Excellency's Government concerning "
            "her arrest on 1 May 2019."
        ),
        ["2019-05-12"],
    ),
    ("He was arrested on 5 May 2019 (see UA ALB 3/2019 of 12 May 2019).", ["UA ALB 3/2019 2019-05-12"]),
    (
        (
            "Ms. Lone was the subject of an urgent appeal sent on 3 June 2015 (UA ARE 3/2015), to which your Excellency's "
            "Government replied on 5 August 2015, and of a letter of allegation dated 7 July 2016 (AL ARE 4/2016), to which no "
            "response has been received."
        ),
        ["UA ARE 3/2015 2015-06-03 +2015-08-05", "AL ARE 4/2016 2016-07-07 -"],
    ),
    (
        "Previous communications: AL XAL 3/2018 (dated 5 May 2018), UA XAL 5/2019 (dated 6 June 2019) and OL XAL 1/2020.",
        ["AL XAL 3/2018 2018-05-05", "UA XAL 5/2019 2019-06-06", "OL XAL 1/2020"],
    ),
    (
        (
            "Ms. Lone was the subject of a communication sent on 17 May 2012 (see A/HRC/21/49, case no. IRN 9/2012). The "
            "Government replied on 3 August 2012."
        ),
        ["IRN 9/2012 2012-05-17 [A/HRC/21/49] +2012-08-03"],
    ),
    (
        (
            "We thank the Government for its letter dated 5 May 2020 in response to our communication of 3 March 2020, reference "
            "AL PAK 3/2020."
        ),
        ["AL PAK 3/2020 2020-03-03 +2020-05-05"],
    ),
    ("We recall communications AL MMR 1/2019 and 4/2020.", ["AL MMR 1/2019", "AL MMR 4/2020"]),
    (
        (
            "We recall previous communications, sent on 5 May 2018 (AL XAL 3/2018; response received on 6 June 2018) and 7 July "
            "2019 (UA XAL 4/2019; no response received)."
        ),
        ["AL XAL 3/2018 2018-05-05 +2018-06-06", "UA XAL 4/2019 2019-07-07 -"],
    ),
    (
        "UA XAL 7/2011 and AL XAL 2/2012 were both sent on 4 May 2012.",
        ["UA XAL 7/2011 2012-05-04", "AL XAL 2/2012 2012-05-04"],
    ),
    ("She was named in IND 23/2011, dated 17 January 2012.", ["IND 23/2011 2012-01-17"]),
    (
        "The old appeal UA G/SO 214 (67-17) G/SO 214 (107-9) XBE 4/2010, sent on 4 May 2010, concerned her.",
        ["UA XBE 4/2010 2010-05-04"],
    ),
    (
        "A previous communication of 4 May 2010 concerned her (see also below).\nSee also A/HRC/20/17/Add.4.",
        ["2010-05-04"],
    ),
    (
        "She was the subject of a communication sent on 4 May 2010. See A/HRC/20/17/Add.4, para. 212.",
        ["2010-05-04 [A/HRC/20/17/Add.4 212]"],
    ),
]
FRENCH = [
    (
        (
            "Mon prédécesseur avait déjà écrit au Gouvernement de votre Excellence, le 19 mai 2006, à propos de ce "
            "quartier, et je regrette que cette lettre soit restée sans réponse."
        ),
        ["2006-05-19 -"],
    ),
    (
        "Par une lettre du 12 août 2020 sur la fermeture d'un marché (OL XAL 5/2020), nous avons dit notre inquiétude.",
        ["OL XAL 5/2020 2020-08-12"],
    ),
    (
        (
            "M. Ostrow a fait l'objet d'un appel urgent envoyé par le Rapporteur spécial sur la torture et autres "
            "peines ou traitements cruels, inhumains ou dégradants le 21 juillet 2011 (A/HRC/19/61/Add.4, par. 78)."
        ),
        ["2011-07-21 [A/HRC/19/61/Add.4 78]"],
    ),
    (
        (
            "Nous nous référons à notre communication précédente en date du 4 mars 2019 (AL CMR 3/2019) et regrettons l'absence "
            "de réponse à celle-ci."
        ),
        ["AL CMR 3/2019 2019-03-04 -"],
    ),
    (
        "M. Dupont a fait l'objet de deux appels urgents, le 3 mai 2012 et le 5 juin 2012.",
        ["2012-05-03", "2012-06-05"],
    ),
    (
        "Nous avons adressé une lettre d'allégation (AL TGO 3.2021) le 8 juin 2021 ; aucune réponse n'a été reçue à ce jour.",
        ["AL TGO 3/2021 2021-06-08 -"],
    ),
    (
        "Nous remercions le Gouvernement pour sa réponse du 4 août 2020 à la communication AL CMR 2/2020 du 3 mai 2020.",
        ["AL CMR 2/2020 2020-05-03 +2020-08-04"],
    ),
    (
        "Par une lettre du 11 octobre 2019 (OL XCO 5/2019), des titulaires de mandat ont parlé.",
        ["OL XCO 5/2019 2019-10-11"],
    ),
    (
        (
            "Les communications AL CMR 2/2020 et UA CMR 3/2021, envoyées respectivement le 3 mai 2020 et le 4 juin 2021, restent "
            "sans réponse."
        ),
        ["AL CMR 2/2020 2020-05-03 -", "UA CMR 3/2021 2021-06-04 -"],
    ),
    ("Le cas a déjà été soulevé (CMR 4/2014).", ["CMR 4/2014"]),
]
SPANISH = [
    (
        (
            "Mi predecesor ya había escrito al Gobierno de su Excelencia, el 19 de mayo de 2006, sobre ese barrio, "
            "y lamento que esa carta quedara sin respuesta."
        ),
        ["2006-05-19 -"],
    ),
    (
        "En una carta del 12 de agosto de 2020 sobre el cierre de un mercado (OL XAL 5/2020) expresamos inquietud.",
        ["OL XAL 5/2020 2020-08-12"],
    ),
    (
        (
            "El Sr. Ostrow fue objeto de un llamamiento urgente enviado por el Relator Especial sobre la tortura y "
            "otros tratos o penas crueles, inhumanos o degradantes el 21 de julio de 2011 (A/HRC/19/61/Add.4, párr. 78)."
        ),
        ["2011-07-21 [A/HRC/19/61/Add.4 78]"],
    ),
    (
        (
            "El caso fue objeto de comunicaciones anteriores, enviadas el 13 de marzo de 2017 (AL COL 3/2017) y el 5 de mayo de "
            "2018 (UA COL 4/2018). Agradecemos las respuestas recibidas."
        ),
        ["AL COL 3/2017 2017-03-13 +", "UA COL 4/2018 2018-05-05 +"],
    ),
    (
        (
            "En la carta de alegación MEX 7/2019, de fecha 4 de junio de 2019, se expresó preocupación. Lamentamos no haber "
            "recibido respuesta a dicha comunicación."
        ),
        ["MEX 7/2019 2019-06-04 -"],
    ),
    (
        "Agradecemos la respuesta de fecha 6 de julio de 2018 a la comunicación AL COL 3/2018 del 4 de mayo de 2018.",
        ["AL COL 3/2018 2018-05-04 +2018-07-06"],
    ),
    (
        (
            "La situación fue objeto de una comunicación enviada el 6 de marzo de 2011. Lamentamos que hasta la fecha no se haya "
            "recibido respuesta. Véase también A/HRC/20/17/Add.4, párr. 212."
        ),
        ["2011-03-06 [A/HRC/20/17/Add.4 212] -"],
    ),
    ("El caso ya fue planteado (COL 4/2014).", ["COL 4/2014"]),
    ("Se envió un llamamiento urgente el 3 de mayo de 2012 (UA COL 5/2012).", ["UA COL 5/2012 2012-05-03"]),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_earlier_letter_is_named(language: Language, text: str) -> None:
    assert named(text, language) == []


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_an_english_letter_names(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_a_french_letter_names(text: str, expected: list[str]) -> None:
    assert named(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_a_spanish_letter_names(text: str, expected: list[str]) -> None:
    assert named(text, "es") == expected


@pytest.mark.parametrize("kind", [PartKind.ALLEGATIONS, PartKind.CONCERNS, PartKind.REQUESTS, PartKind.PREVIOUS])
def test_an_earlier_letter_is_found_in_any_part(kind: PartKind) -> None:
    assert named("We raised this in AL XBE 3/2020 of 4 May 2020.", kind=kind) == ["AL XBE 3/2020 2020-05-04"]


def test_nobody_replies_to_an_opinion() -> None:
    text = (
        "The ban was raised on 4 May 2020 (AL XBE 3/2020). In its opinion No. 61/2021 (A/HRC/WGAD/2021/61), the Working Group "
        "found it arbitrary.\nWe thank the Government for its reply."
    )
    assert named(text) == ["AL XBE 3/2020 2020-05-04 +", "[A/HRC/WGAD/2021/61]"]


def test_a_letter_named_in_a_notice_is_a_sister_letter() -> None:
    assert named("The same was sent under AL XBE 3/2020.", kind=PartKind.NOTICE) == []


def test_a_type_and_a_date_are_filled_in_from_any_mention() -> None:
    text = "We recall XBE 3/2020.\nIt was about her union.\nThe letter AL XBE 3/2020 was sent on 4 May 2020."
    assert named(text) == ["AL XBE 3/2020 2020-05-04"]


def test_a_date_named_again_with_its_reference_is_one_letter() -> None:
    text = "A previous communication was sent on 4 May 2020. Our letter of 4 May 2020 (AL XBE 3/2020) said so."
    assert named(text) == ["AL XBE 3/2020 2020-05-04"]


def test_thanks_in_a_paragraph_of_their_own_are_for_the_letters_of_the_paragraph_before() -> None:
    text = (
        "A communication was sent on 4 May 2020 (AL XBE 3/2020).\nWe thank your Excellency's Government for its reply."
    )
    assert named(text) == ["AL XBE 3/2020 2020-05-04 +"]


def test_an_earlier_letter_in_another_paragraph_is_not_thanked_for() -> None:
    text = (
        "The ban on the union was raised on 17 May 2023 (AL XBE 7/2023).\n"
        "Ms. Lone was the subject of a letter sent on 20 March 2018 (AL XBE 4/2018). We thank the Government for its reply."
    )
    assert named(text) == ["AL XBE 7/2023 2023-05-17", "AL XBE 4/2018 2018-03-20 +"]


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("It was sent on 17 May 2023 (AL XBE 7/2023).", ["17 May 2023 (AL XBE 7/2023"]),
        ("It was raised in AL XBE 7/2022, dated 17 May 2022, and so on.", ["AL XBE 7/2022, dated 17 May 2022"]),
        ("It was raised in AL XBE 7/2022.", ["AL XBE 7/2022"]),
        ("A previous communication was sent on 17 May 2012.", ["17 May 2012"]),
    ],
)
def test_the_words_of_an_earlier_letter_run_from_date_to_reference(text: str, covered: list[str]) -> None:
    assert words(text) == covered


def test_the_seed_letter_names_four_and_thanks_for_three() -> None:
    if not SEED.exists():
        pytest.skip("the seed letter is not beside the repository")
    record = read(SEED)
    assert [told(each) for each in record.previous] == [
        "AL RUS 7/2023 2023-05-17",
        "AL RUS 4/2018 2018-03-20 +",
        "UA RUS 7/2011 2011-06-24 +",
        "AL RUS 10/2010 2010-12-20 +",
    ]
    assert [each.span.of(record.text) for each in record.previous] == [
        "17 May 2023 (AL RUS 7/2023",
        "20 March 2018 (AL RUS 4/2018",
        "24 June 2011 (UA RUS 7/2011",
        "20 December 2010 (AL RUS 10/2010",
    ]


@pytest.mark.parametrize(
    "text", ["The police have not responded to his complaints.", "The answer of the court was received on 3 May 2022."]
)
def test_what_is_said_of_replies_among_the_facts_is_not_of_the_letters_named_before(text: str) -> None:
    letter = "We sent a previous communication on 5 May 2020 (AL XAL 2/2020)."
    sheet = sheet_of((PartKind.BACKGROUND, letter), (PartKind.ALLEGATIONS, text))
    assert [told(each) for each in linked(sheet, link_previous).previous] == ["AL XAL 2/2020 2020-05-05"]


THREE: dict[Language, str] = {
    "en": "We refer to our letters AL XAL 1/2019 of 4 March 2019, UA XAL 2/2020 of 5 May 2020 and AL XAL 3/2021 of 6 June 2021.",
    "fr": "Nous renvoyons à nos lettres AL XAL 1/2019 du 4 mars 2019, UA XAL 2/2020 du 5 mai 2020 et AL XAL "
    "3/2021 du 6 juin 2021.",
    "es": "Nos remitimos a nuestras cartas AL XAL 1/2019 del 4 de marzo de 2019, UA XAL 2/2020 del 5 de mayo de "
    "2020 y AL XAL 3/2021 del 6 de junio de 2021.",
}


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("en", "We thank you for the replies of 7 July 2019 and 8 August 2020.", ["", "", ""]),
        (
            "en",
            "We thank you for the replies of 7 July 2019 and 9 September 2021, and regret that none came to UA XAL 2/2020.",
            ["+2019-07-07", "-", "+2021-09-09"],
        ),
        (
            "en",
            "We thank you for the replies. We regret that no reply has been received to AL XAL 3/2021.",
            ["+", "+", "-"],
        ),
        (
            "fr",
            "Nous remercions le Gouvernement de ses réponses. Nous regrettons l'absence de réponse à la lettre UA XAL 2/2020.",
            ["+", "-", "+"],
        ),
        (
            "es",
            "Agradecemos las respuestas. Lamentamos no haber recibido respuesta a la carta UA XAL 2/2020.",
            ["+", "-", "+"],
        ),
        (
            "en",
            "We thank you for your reply of 7 July 2019 to the first and for that of 9 September 2021 to the third.",
            ["+2019-07-07", "", "+2021-09-09"],
        ),
        (
            "fr",
            (
                "Nous vous remercions de votre réponse du 7 juillet 2019 à la première, ainsi que de celle du 9 "
                "septembre 2021 à la troisième."
            ),
            ["+2019-07-07", "", "+2021-09-09"],
        ),
        (
            "es",
            "Agradecemos su respuesta del 7 de julio de 2019 a la primera y la del 9 de septiembre de 2021 a la tercera.",
            ["+2019-07-07", "", "+2021-09-09"],
        ),
        ("en", "We thank your Excellency's Government for its reply to the first.", ["+", "", ""]),
        ("en", "We have received a reply to none of them.", ["-", "-", "-"]),
        ("en", "We have received a reply to neither of them.", ["-", "-", "-"]),
        (
            "en",
            "To the first, your Government replied on 7 July 2019; the two others remain unanswered.",
            ["+2019-07-07", "-", "-"],
        ),
        (
            "en",
            "We are grateful for the answer of your Excellency's Government of 7 July 2019 to the first of these letters.",
            ["+2019-07-07", "", ""],
        ),
        ("en", "We thank your Excellency's Government for its reply to our letter of 5 May 2020.", ["", "+", ""]),
        (
            "en",
            "We thank your Government for its reply of 8 August 2020 to our urgent appeal.",
            ["", "+2020-08-08", ""],
        ),
        (
            "en",
            (
                "We thank you for the replies of 7 July 2019 and 8 August 2020 to the first and second of them, and "
                "regret that none has come to the third."
            ),
            ["+2019-07-07", "+2020-08-08", "-"],
        ),
        ("en", "Your Government replied only to the last of them, on 9 September 2021.", ["", "", "+2021-09-09"]),
        ("en", "None of them has been answered.", ["-", "-", "-"]),
        ("en", "No reply to the third letter has been received to date.", ["", "", "-"]),
        ("en", "We regret that we have had no answer to any of these letters.", ["-", "-", "-"]),
        ("en", "We acknowledge the Government's reply to UA XAL 2/2020.", ["", "+", ""]),
        ("fr", "Nous remercions le Gouvernement de sa réponse à la première.", ["+", "", ""]),
        ("fr", "Aucune d'elles n'a reçu de réponse.", ["-", "-", "-"]),
        (
            "fr",
            "Votre Gouvernement a répondu à la deuxième le 8 août 2020 ; les deux autres sont restées sans réponse.",
            ["-", "+2020-08-08", "-"],
        ),
        ("fr", "Nous remercions le Gouvernement de sa réponse à notre lettre du 5 mai 2020.", ["", "+", ""]),
        ("fr", "Nous n'avons reçu de réponse à aucune de ces lettres.", ["-", "-", "-"]),
        ("fr", "Seule la dernière a reçu une réponse, le 9 septembre 2021.", ["", "", "+2021-09-09"]),
        ("es", "Agradecemos la respuesta a la primera.", ["+", "", ""]),
        ("es", "Ninguna de ellas ha recibido respuesta.", ["-", "-", "-"]),
        (
            "es",
            "El Gobierno respondió a la segunda el 8 de agosto de 2020; las otras dos siguen sin respuesta.",
            ["-", "+2020-08-08", "-"],
        ),
        ("es", "Agradecemos la respuesta a nuestra carta del 5 de mayo de 2020.", ["", "+", ""]),
        ("es", "No hemos recibido respuesta a ninguna de estas cartas.", ["-", "-", "-"]),
        ("es", "Solo la última recibió respuesta, el 9 de septiembre de 2021.", ["", "", "+2021-09-09"]),
    ],
)
def test_what_is_said_of_replies_belongs_to_the_letters_it_is_said_of(
    language: Language, said: str, expected: list[str]
) -> None:
    """After three letters, what is known of the reply to each."""
    dates = ["AL XAL 1/2019 2019-03-04", "UA XAL 2/2020 2020-05-05", "AL XAL 3/2021 2021-06-06"]
    assert named(f"{THREE[language]} {said}", language) == [
        f"{a} {b}".strip() for a, b in zip(dates, expected, strict=True)
    ]
