"""The letter's reference: what is cut, wrongly numbered or cited elsewhere is none; then type, addressee, number, year, files."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.reference import ReferencePrinted, find_reference
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def references(*texts: str, kind: PartKind = PartKind.REFERENCE, language: Language = "en") -> list[ReferencePrinted]:
    return list(find_reference(sheet_of(*((kind, text) for text in texts), language=language)))


@pytest.mark.parametrize(
    "text",
    [
        "AL XAA 0/2021",
        "AL XAA 3/1980",
        "AL XAA 3/21",
        "AL XA 3/2021",
        "AL XAA 3-2021",
        "AL XAA 3/2021/4",
        "AL XAA 3/2021-22",
        "al xaa 3/2021",
        "AL XAA 12345/2021",
        "Ref.: to be quoted in the reply",
        "G/SO 214 (67-17)",
    ],
)
def test_what_is_not_read_whole_is_not_guessed(text: str) -> None:
    assert references(text) == []


def test_a_reference_outside_its_part_is_another_letters() -> None:
    assert references("See AL XAA 3/2021, which was not answered.", kind=PartKind.PREVIOUS) == []


@pytest.mark.parametrize(
    ("language", "text", "expected", "printed"),
    [
        ("en", "REFERENCE: AL XAA 3/2021", ("AL", "XAA", 3, 2021), "AL XAA 3/2021"),
        ("fr", "Référence : OL OTH 127/2019", ("OL", "OTH", 127, 2019), "OL OTH 127/2019"),
        ("es", "REFERENCIA: JUA XAB 12.2014", ("JUA", "XAB", 12, 2014), "JUA XAB 12.2014"),
        ("en", "REFERENCEUA XAA 4/2013", ("UA", "XAA", 4, 2013), "UA XAA 4/2013"),  # a format lost the colon
        ("en", "Our ref.: XAC 5/2008", (None, "XAC", 5, 2008), "XAC 5/2008"),
        ("en", "JAM XAA 3/2021.", ("JAM", "XAA", 3, 2021), "JAM XAA 3/2021"),
        ("en", "BAL XAA 3/2021", (None, "XAA", 3, 2021), "XAA 3/2021"),  # the end of a word is no type
        ("en", "AL XAA 0/2021 UA XAA 5/2021", ("UA", "XAA", 5, 2021), "UA XAA 5/2021"),
    ],
)
def test_a_reference_is_read_into_its_fields(
    language: Language, text: str, expected: tuple[str | None, str, int, int], printed: str
) -> None:
    (found,) = references(text, language=language)
    assert (found.type, found.addressee, found.number, found.year) == expected
    assert (found.printed, found.file_numbers) == (printed, ())


def test_the_span_is_without_the_label() -> None:
    sheet = sheet_of((PartKind.REFERENCE, "Ref.: AL XAA 3/2021"))
    (found,) = find_reference(sheet)
    assert found.span.of(sheet.flow.text) == "AL XAA 3/2021"


def test_old_references_name_the_files_of_their_mandates() -> None:
    (found,) = references("UA G/SO 217/1  G/SO 214 (33-27) Mills & Weirs (2010-1) XAA 9/2011")
    assert (found.type, found.addressee, found.number) == ("UA", "XAA", 9)
    assert found.file_numbers == ("G/SO 217/1", "G/SO 214 (33-27)", "Mills & Weirs (2010-1)")


def test_a_letter_has_the_first_of_its_references() -> None:
    (found,) = references("Ref.: to follow", "AL XAA 3/2021", "UA XAB 1/2020")
    assert found.printed == "AL XAA 3/2021"
