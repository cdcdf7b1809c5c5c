"""Which provisions a text names, with the words that name each. All sentences are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.provisions import find_provisions


def found(text: str) -> list[tuple[str, str, str]]:
    """Unit, canonical form and words of each."""
    sheet = sheet_of(text)
    return [
        (named.unit, item.value, item.span.of(sheet.flow.text))
        for named in find_provisions(sheet)
        for item in named.items
        if not item.foreign
    ]


def values(text: str) -> list[str]:
    return [value for _, value, _ in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The articles were published.",
        "In principle they agreed, as a rule without guidelines.",
        "An article of 2019 said so.",
        "He quoted section after section.",
        "Articles 205.5-1 and 205.5-2 of the code were used.",
        "Section 295-C and section 144A apply.",
        "He wrote part 3 of the book.",
        "Smart. 5 people came.",
    ],
)
def test_no_provision_of_an_instrument_is_named(text: str) -> None:
    assert [value for value in values(text) if value != "2019"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("article 19", ["19"]),
        ("Articles 14 and 17", ["14", "17"]),
        ("articles 19, 20 (1), 21 and 22 (2), of", ["19", "20(1)", "21", "22(2)"]),
        ("article 6 (a), (b) and (c), which", ["6(a)", "6(b)", "6(c)"]),
        ("article 14 (3) (b) and (d)", ["14(3)(b)", "14(3)(d)"]),
        ("article 9 (1)-(4)", ["9(1)", "9(2)", "9(3)", "9(4)"]),
        ("articles 6 to 9", ["6", "7", "8", "9"]),
        ("arts. 6-9", ["6", "7", "8", "9"]),
        ("art.19", ["19"]),
        ("articles 7 et 9 à 11", ["7", "9", "10", "11"]),
        ("article 5, paragraphs 2 and 4, of", ["5(2)", "5(4)"]),
        ("article 2, paragraph 3 (a) and (b), of", ["2(3)(a)", "2(3)(b)"]),
        ("l'article 9, paragraphe 3, du", ["9(3)"]),
        ("article 14, paragraphe 3, alinéa d), du", ["14(3)(d)"]),
        ("artículo 14, párrafo 3, apartado d), del", ["14(3)(d)"]),
        ("artículos 7, 8.2 d) y 25", ["7", "8(2)(d)", "25"]),
        ("art. 9 (par. 1)", ["9(1)"]),
        ("paragraph 3 of article 14", ["14(3)"]),
        ("alinéa b) du paragraphe 3 de l'article 14", ["14(3)(b)"]),
        ("inciso 2 del artículo 19", ["19(2)"]),
        ("literal c) del artículo 5", ["5(c)"]),
        ("articles 5 b) et 12, paragraphes 2 et 3, de", ["5(b)", "12(2)", "12(3)"]),
        ("principle 16 (a)", ["16(a)"]),
        ("rules 43 (1) and 44", ["43(1)", "44"]),
        ("règles 24 et 27 (1)", ["24", "27(1)"]),
        ("paras. 11 and 12", ["11", "12"]),
        ("para. 586- 588", ["586", "587", "588"]),
        ("§§ 12-14", ["12", "13", "14"]),
        ("párrafo 58", ["58"]),
        ("articles XVIII and XXV of", ["18", "25"]),
        ("article 25 bis of", ["25bis"]),
        ("article 14.3 (d)", ["14(3)(d)"]),
        ("article 19.1 Effective remedies", ["19"]),
        ("article 19, 12 persons were", ["19"]),
        ("articles 6 and 7, 12 May 2020", ["6", "7"]),
        ("article 9 and 14 defendants", ["9"]),
        ("article 19 and 20 of the treaty", ["19", "20"]),
        ("(articles 9, 14)", ["9", "14"]),
        ("article 14 (the right to a fair trial)", ["14"]),
    ],
)
def test_the_canonical_forms_of(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("See articles 14 and 17 of", ["articles 14", "17"]),
        ("See article 6 (a), (b) of", ["article 6 (a)", "(b)"]),
        ("See articles 6 to 8 of", ["articles 6 to 8"] * 3),
        ("See article 5, paragraphs 2 and 4, of", ["article 5, paragraphs 2", "4"]),
        ("See paragraphs 1 and 2 of article 6", ["paragraphs 1", "2 of article 6"]),
        ("See art. 9 (par. 1) of", ["art. 9 (par. 1)"]),
    ],
)
def test_the_words_of_each(text: str, words: list[str]) -> None:
    assert [each for _, _, each in found(text)] == words


def test_a_long_row_of_brackets_is_read_in_no_time() -> None:
    assert values("article 1" + " (a)" * 5000)[0].startswith("1(a)")
