"""What the sources that a letter names are. All sentences are invented."""

import pytest

from tests.letters.reading.linking.law_records import FINDERS
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.cited_sources import cited_sources
from verbale.letters.reading.sheet import Finds
from verbale.letters.record import PartKind


def sources(text: str, day: str | None = "2023-10-25") -> list[str]:
    """Each source's key or symbol, "?" where it is not known, with "=" before what only gives another name."""
    sheet = sheet_of((PartKind.LAW, text))
    finds = Finds(mention for finder in FINDERS for mention in finder(sheet))
    return [("=" if each.alias else "") + (each.key or each.symbol or "?") for each in cited_sources(sheet, finds, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Article 9 of the Covenant.", ["?"]),
        ("The Convention applies.", ["?"]),
        ("See general comment No. 2.", ["?"]),
        ("See resolution 48/12.", ["?"]),
        ("See A/HRC/29132.", ["?"]),
        ("The Public Order Act applies.", ["?"]),
    ],
)
def test_what_cannot_be_resolved_keeps_its_place(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ICCPR (the Covenant) applies.", ["iccpr", "=iccpr"]),
        ("The International Covenant on Civil and Political Rights (ICCPR).", ["iccpr", "=iccpr"]),
        ("The ICCPR and the ICESCR; the Covenant.", ["iccpr", "icescr", "icescr"]),
        ("The Human Rights Committee spoke of the Covenant.", ["iccpr"]),
        ("The Covenant matters. See the ICESCR.", ["icescr", "icescr"]),
        ("The CRC and the CAT; the Convention.", ["crc", "cat", "cat"]),
        ("The UDHR, then the Declaration.", ["udhr", "udhr"]),
        ("The Convention on Cluster Munitions; the Convention.", ["?", "?"]),
        ("General Comment No. 34 (CCPR/C/GC/34).", ["ccpr-gc-34", "=ccpr-gc-34"]),
        ("General comment No. 14 of the Committee on the Rights of the Child.", ["crc-gc-14"]),
        ("The Committee against Torture, in its general comment No. 2.", ["cat-gc-2"]),
        ("Human Rights Council resolution 48/13.", ["hrc-48-13"]),
        ("Resolution 48/12 of the General Assembly.", ["A/RES/48/12"]),
        ("In resolution 42/15 the Council said so.", ["A/HRC/RES/42/15"]),
        ("The resolution 68/181 was adopted by the Assembly.", ["ga-68-181"]),
        ("Commission on Human Rights resolution 2004/42.", ["E/CN.4/RES/2004/42"]),
    ],
)
def test_sources_are_resolved(text: str, expected: list[str]) -> None:
    assert sources(text) == expected


def test_a_comment_named_again_is_the_same() -> None:
    text = "The Committee against Torture, in general comment No. 2. Later we come back to general comment No. 2."
    assert sources(text) == ["cat-gc-2", "cat-gc-2"]
