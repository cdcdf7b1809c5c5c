import pytest

from verbale.reference import Reference


@pytest.mark.parametrize(
    "text",
    ["", "RUS", "AL 24/2023", "XX RUS 24/2023", "AL RUS 24/23", "UA ECU 72019", "G/SO 214 (67-17)", "al rus 24/2023"],
)
def test_what_is_no_reference_is_refused_rather_than_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="not a reference"):
        Reference.parse(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("AL RUS 24/2023", "AL RUS 24/2023"),
        ("JAL AUS 2/2026", "JAL AUS 2/2026"),
        ("CHN 12/2013", "CHN 12/2013"),
        ("OL SLV 8.2021", "OL SLV 8/2021"),
        ("UA  ECU\n7/2019", "UA ECU 7/2019"),
        ("AL OTH 137/2025", "AL OTH 137/2025"),
    ],
)
def test_it_reads_the_forms_that_letters_and_lists_use(text: str, written: str) -> None:
    assert str(Reference.parse(text)) == written


def test_the_type_is_an_attribute_and_no_part_of_the_key() -> None:
    same = {Reference.parse(text) for text in ("JAL RUS 24/2023", "AL RUS 24/2023", "RUS 24/2023")}
    assert len(same) == 1
    assert Reference.parse("RUS 24/2023") != Reference.parse("RUS 25/2023")
