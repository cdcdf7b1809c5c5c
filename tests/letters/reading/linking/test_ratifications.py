"""Which statements of treaty status a letter makes. All sentences are invented; the addressee is XAL, an invented State.

A statement is written "instrument State date kind".
"""

from pathlib import Path

import pytest

from tests.letters.reading.linking.law_records import linked
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading import read
from verbale.letters.reading.linking.ratifications import link_ratifications
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

SEED = Path(__file__).parents[5] / "shared" / "seed" / "AL-RUS-24-2023.md"


def said(text: str, language: Language = "en") -> list[tuple[str, str]]:
    sheet = sheet_of((PartKind.LAW, text), language=language)
    record = linked(sheet, link_ratifications)
    return [
        (f"{each.instrument} {each.state} {each.date or '-'} {each.kind}", each.span.of(sheet.flow.text))
        for each in record.ratifications
    ]


SILENT: list[tuple[Language, str]] = [
    ("en", "Almara has not ratified the Convention against Torture."),
    ("en", "Almara is not a party to the ICCPR."),
    ("en", "The petition was signed by 40 people on 5 May 2020, citing the ICCPR."),
    (
        "en",
        "Each State party to the International Covenant on Civil and Political Rights undertakes to respect rights.",
    ),
    # a date told by one of the facts is not the treaty's
    ("en", "He was freed on 3 June 2020. See the CAT, acceded to by Bestria on the same date."),
    ("en", "States parties to the ICCPR shall report."),
    ("en", "We urge Bestria to ratify the Convention against Torture."),
    ("en", "Almara has yet to accede to the ICCPR."),
    ("en", "The contract was signed by Bestria on 4 May 2020."),
    ("en", "The verdict was ratified by the court on 4 May 2020."),
    ("en", "He was a party to the case under the ICCPR."),
    (
        "en",
        "The defence spoke of Bestria. It signed the petition on 4 May 2020, citing the Convention against Torture.",
    ),
    ("fr", "L'Almara n'a pas ratifié la Convention contre la torture."),
    ("fr", "Le Pacte international relatif aux droits civils et politiques n'a pas encore été ratifié par la Bestrie."),
    ("fr", "Nous invitons la Bestrie à ratifier la Convention contre la torture."),
    ("fr", "Chaque État partie au PIDCP s'engage à respecter les droits."),
    ("es", "Almara no ha ratificado la Convención contra la Tortura."),
    ("es", "Instamos a Bestria a ratificar la Convención contra la Tortura."),
    ("es", "Los Estados partes en el PIDCP se comprometen a respetar los derechos."),
]
STATED: list[tuple[Language, str, list[str]]] = [
    ("en", "See article 19 of the ICCPR, ratified by Bestria on 11 February 1975, which protects it.",
     ["iccpr XBE 1975-02-11 ratification"]),
    ("en", ("See the International Covenant on Civil and Political Rights (ICCPR), ratified by the "
      "Duvalan Federation on 3 September 1974."),
     ["iccpr XDU 1974-09-03 ratification"]),
    ("en", "See article 9 of the ICCPR, to which Almara acceded on 4 May 1992.", ["iccpr XAL 1992-05-04 accession"]),
    ("en", "Bestria ratified the ICCPR on 11 February 1975 and the Convention against Torture on 15 June 2004.",
     ["iccpr XBE 1975-02-11 ratification", "cat XBE 2004-06-15 ratification"]),
    ("en", "See the ICCPR and the ICESCR, both ratified by Bestria on 11 February 1975.",
     ["iccpr XBE 1975-02-11 ratification", "icescr XBE 1975-02-11 ratification"]),
    ("en", "See the ICCPR and the CAT, ratified by Bestria on 11 February 1975 and 15 June 2004, respectively.",
     ["iccpr XBE 1975-02-11 ratification", "cat XBE 2004-06-15 ratification"]),
    ("en", "See the ICCPR, ratified by Bestria on 11 February 1975, and the CAT, acceded to on 15 June 2004.",
     ["iccpr XBE 1975-02-11 ratification", "cat XBE 2004-06-15 accession"]),
    ("en", "See the CRC, to which your Excellency's Government is a party since 4 May 1992.", ["crc XAL 1992-05-04 party"]),
    ("en", "See the ICCPR, which your country ratified in 1992.", ["iccpr XAL 1992 ratification"]),
    ("en", "Almara acceded to the ICCPR on 4 May 1992.", ["iccpr XAL 1992-05-04 accession"]),
    ("en", "On 4 May 1992, Almara acceded to the ICCPR.", ["iccpr XAL 1992-05-04 accession"]),
    ("en", "As a State party to the ICCPR since 1992, Almara must respect it.", ["iccpr XAL 1992 party"]),
    ("en", "Almara signed the CPED on 6 February 2007 but has not ratified it.", ["cped XAL 2007-02-06 signature"]),
    ("en", "Bestria has been a party to the ICCPR since 1975. It signed the CAT on 6 September 2000 but has not yet ratified it.",
     ["iccpr XBE 1975 party", "cat XBE 2000-09-06 signature"]),
    ("en", "See the ICCPR (ratified on 4 May 1992).", ["iccpr XAL 1992-05-04 ratification"]),
    ("en", "The ICCPR was ratified by your Excellency's Government on 4 May 1992.", ["iccpr XAL 1992-05-04 ratification"]),
    ("en", "Bestria has been a party to the ICCPR since 11 February 1975.", ["iccpr XBE 1975-02-11 party"]),
    ("en", "Since the accession of Almara to the ICCPR on 4 May 1992, it has reported.", ["iccpr XAL 1992-05-04 accession"]),
    ("en", "The ICCPR, to which Bestria succeeded to on 4 May 1992, is clear.", ["iccpr XBE 1992-05-04 succession"]),
    ("en", "The ICCPR has been ratified by Bestria.", ["iccpr XBE - ratification"]),
    ("fr", ("Voir l'article 9 du Pacte international relatif aux droits civils et politiques, ratifié "
      "par la Bestrie le 11 février 1975."),
     ["iccpr XBE 1975-02-11 ratification"]),
    ("fr", "Voir le PIDCP, auquel l'Almara a adhéré le 4 mai 1992.", ["iccpr XAL 1992-05-04 accession"]),
    ("fr", "Voir la Convention contre la torture, que la Bestrie a ratifiée le 15 juin 2004.", ["cat XBE 2004-06-15 ratification"]),
    ("fr", ("Voir la Convention relative aux droits de l'enfant, à laquelle la Bestrie est partie "
      "depuis 1991."), ["crc XBE 1991 party"]),
    ("fr", "Voir le PIDCP, que votre pays a ratifié le 4 mai 1992.", ["iccpr XAL 1992-05-04 ratification"]),
    ("fr", "L'Almara a signé la Convention contre la torture le 1er mars 1990.", ["cat XAL 1990-03-01 signature"]),
    ("es", "Véanse el PIDCP, que Ecuador ratificó el 6 de marzo 1969, y la CADH, que ratificó el 8 de diciembre del 1977.",
     ["iccpr ECU 1969-03-06 ratification", "achr ECU 1977-12-08 ratification"]),
    ("es", "Véase el Pacto Internacional de Derechos Civiles y Políticos, ratificado por Bestria el 11 de febrero de 1975.",
     ["iccpr XBE 1975-02-11 ratification"]),
    ("es", "Véase la Convención contra la Tortura, a la que Almara se adhirió el 17 de agosto de 1993.",
     ["cat XAL 1993-08-17 accession"]),
    ("es", ("Almara es parte de la Convención sobre los Derechos del Niño desde el 4 de mayo de "
      "1992."), ["crc XAL 1992-05-04 party"]),
    ("es", ("Véase el PIDCP, ratificado por el Gobierno de su Excelencia el 4 de mayo de "
      "1992."), ["iccpr XAL 1992-05-04 ratification"]),
    ("es", "Almara firmó la Convención contra la Tortura el 1 de marzo de 1990.", ["cat XAL 1990-03-01 signature"]),
    ("en", "See the ICCPR, ratified by Bestria on 4 May 1992, and the CAT, acceded to by Bestria on the same date.",
     ["iccpr XBE 1992-05-04 ratification", "cat XBE 1992-05-04 accession"]),
    ("en", "See article 9 of the ICCPR and articles 2 and 12 (1) of the CAT, to both of which Almara acceded on 4 May 1992.",
     ["iccpr XAL 1992-05-04 accession", "cat XAL 1992-05-04 accession"]),
    ("fr", ("Voir l'article 13 du PIDCP et les articles 3 et 16 de la Convention contre la torture, tous deux ratifiés par la "
     "Bestrie le 12 septembre 1989."), ["iccpr XBE 1989-09-12 ratification", "cat XBE 1989-09-12 ratification"]),
    ("fr", "Voir le PIDCP et la Convention contre la torture, auxquels l'Almara a adhéré le 4 mai 1992.",
     ["iccpr XAL 1992-05-04 accession", "cat XAL 1992-05-04 accession"]),
    ("fr", "Voir le PIDCP, ratifié par la Bestrie le 4 mai 1992, et la Convention contre la torture, ratifiée le même jour.",
     ["iccpr XBE 1992-05-04 ratification", "cat XBE 1992-05-04 ratification"]),
    ("es", "Véanse el PIDCP y la Convención contra la Tortura, ambos ratificados por Bestria el 11 de febrero de 1975.",
     ["iccpr XBE 1975-02-11 ratification", "cat XBE 1975-02-11 ratification"]),
    ("es", ("Véanse el artículo 9 del PIDCP y el artículo 2 de la Convención contra la Tortura, ratificados por Bestria el 11 de "
     "febrero de 1975."), ["iccpr XBE 1975-02-11 ratification", "cat XBE 1975-02-11 ratification"]),
    ("es", ("Véase el PIDCP, ratificado por Bestria el 4 de mayo de 1992, y la Convención contra la Tortura, ratificada en la "
     "misma fecha."), ["iccpr XBE 1992-05-04 ratification", "cat XBE 1992-05-04 ratification"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_no_treaty_status_is_stated(language: Language, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_a_letter_states(language: Language, text: str, expected: list[str]) -> None:
    assert [each for each, _ in said(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "See the ICCPR, ratified by Bestria on 11 February 1975, which binds it.",
            "ratified by Bestria on 11 February 1975",
        ),
        ("See the CRC, to which Almara is a party since 4 May 1992.", "is a party since 4 May 1992"),
        ("Almara acceded to the ICCPR on 4 May 1992.", "acceded to the ICCPR on 4 May 1992"),
        ("On 4 May 1992, Almara acceded to the ICCPR.", "4 May 1992, Almara acceded to the ICCPR"),
    ],
)
def test_the_words_run_from_the_verb_to_the_date(text: str, words: str) -> None:
    assert [covered for _, covered in said(text)] == [words]


def test_the_seed_letter_states_one_ratification() -> None:
    if not SEED.exists():
        pytest.skip("the seed letter is not beside the repository")
    record = read(SEED)
    stated = [(each.instrument, each.state, each.date, each.kind) for each in record.ratifications]
    assert stated == [("iccpr", "RUS", "1973-10-16", "ratification")]
    assert record.ratifications[0].span.of(record.text) == "ratified by the Russian Federation on 16 October 1973"
