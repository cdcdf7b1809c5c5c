"""Which words name instruments, fully or shortly. All sentences are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.instruments import BodyNamed, InstrumentNamed, find_instruments


def found(text: str) -> list[tuple[str, str]]:
    sheet = sheet_of(text)
    return [
        (",".join(named.keys) or named.genus or "?", named.span.of(sheet.flow.text))
        for named in sorted(find_instruments(sheet), key=lambda each: each.span)
        if isinstance(named, InstrumentNamed)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The convention of lawyers met and made a declaration.",
        "A cat sat on the mat; the CRC/C/GC/14 was read.",
        "Freedom of opinion and expression and the safety of journalists were discussed.",
        "The Committee against Torture reported.",
        "CEDAW Committee members came, and CAT has stated its view.",
        "A charter flight left. Charter Bank closed.",
        "Le pacte et la convention du parti.",
        "La carta de su madre y los principios de la casa.",
        "The Declaration of Independence Day march was banned.",
    ],
)
def test_no_instrument_is_named(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the International Covenant on Civil and Political Rights", "iccpr"),
        ("the Covenant on Civil and Political Rights", "iccpr"),
        ("the International Pact of Civil and Political Rights", "iccpr"),
        ("le Pacte international relatif aux droits civils et politiques", "iccpr"),
        ("el Pacto Internacional de Derechos Civiles y Politicos", "iccpr"),
        ("the Universal Declaration on Human Rights", "udhr"),
        ("la Déclaration universelle des droits de l’homme", "udhr"),
        ("the Convention against Torture", "cat"),
        ("the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment", "cat"),
        ("la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes", "cat"),
        ("the Optional Protocol to the Convention against Torture", "opcat"),
        ("the Second Optional Protocol to the ICCPR", "iccpr-op2"),
        ("the Optional Protocol to the ICCPR", "iccpr-op1"),
        ("the Nelson Mandela Rules", "mandela-rules"),
        ("the UN Declaration on Human Rights Defenders", "declaration-hrd"),
        ("the Declaration on the Protection of All Persons from Enforced Disappearances", "disappearance-declaration"),
        ("the Convention on the Rights of Persons with Disabilities", "crpd"),
        ("the American Convention on Human Rights", "achr"),
        ("the African Charter on Human and Peoples' Rights", "achpr"),
        ("Convenio núm. 169 de la OIT", "ilo-c169"),
        (("the Siracusa Principles on the Limitation and Derogation Provisions in the International Covenant on Civil and "
         "Political Rights"), "siracusa"),
        ("the UDHR", "udhr"),
        ("el PIDESC", "icescr"),
    ],
)  # fmt: skip
def test_one_instrument_is_named(text: str, key: str) -> None:
    assert [each for each, _ in found(f"We recall {text}.")] == [key]


@pytest.mark.parametrize(
    ("text", "genus"),
    [
        ("article 9 of the Covenant", "covenant"),
        ("according to the Declaration, it", "declaration"),
        ("l'article 9 du Pacte", "covenant"),
        ("le titre de la Convention.", "convention"),
        ("el artículo 9 de la Convención", "convention"),
        ("under the Guiding Principles, it", "guiding principles"),
        ("the Basic Principles say", "basic principles"),
        ("dudit Protocole facultatif", "protocol"),
    ],
)
def test_a_short_name_has_its_noun(text: str, genus: str) -> None:
    assert [each for each, _ in found(f"{text} so.")] == [genus]


def test_an_unknown_treaty_is_found_without_a_key() -> None:
    assert found("See the Convention on Cluster Munitions of 2008.") == [("?", "Convention on Cluster Munitions")]


def test_the_words_run_over_the_whole_title_and_its_un() -> None:
    text = "See the UN Declaration on the Rights of Indigenous Peoples here."
    assert found(text) == [("undrip", "UN Declaration on the Rights of Indigenous Peoples")]


def test_an_abbreviation_counts_in_its_own_capitals_alone() -> None:
    assert found("The Cat and the crc and the Iccpr.") == []


def test_bodies_are_found_beside_instruments() -> None:
    bodies = [each.body for each in find_instruments(sheet_of("The Human Rights Committee and the Human Rights Council met."))
              if isinstance(each, BodyNamed)]  # fmt: skip
    assert bodies == ["ccpr", "hrc"]
