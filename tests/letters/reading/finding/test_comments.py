"""General comments and recommendations by number."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.comments import find_comments


def found(text: str) -> list[tuple[str, int | None, int | None, str]]:
    sheet = sheet_of(text)
    return [(each.kind[:3], each.number, each.year, each.span.of(sheet.flow.text)) for each in find_comments(sheet)]


@pytest.mark.parametrize(
    "text",
    [
        "In general, comments were 34.",
        "A general comment was made.",
        "The general said: comment 34.",
        "general comments 2014/15",
    ],
)
def test_no_comment(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("General Comment No. 34", 34), ("general comment 14", 14), ("General comment no.31", 31), ("GC 34", 34),
        ("observation générale n° 37", 37), ("Observation générale no 7", 7), ("observación general núm. 36", 36),
        ("Observación General Nº 35", 35), ("Comentario General 21", 21),
    ],
)  # fmt: skip
def test_a_comment(text: str, number: int) -> None:
    assert found(f"See {text}, which says so.") == [("com", number, None, text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("General Recommendation No. 19", 19),
        ("recommandation générale n° 35", 35),
        ("Recomendación general núm. 33", 33),
    ],
)
def test_a_recommendation(text: str, number: int) -> None:
    assert found(f"See {text}, which says so.") == [("rec", number, None, text)]


def test_a_list_gives_each_with_its_own_words() -> None:
    assert found("See general comments Nos. 13 and 22 of the Committee.") == [
        ("com", 13, None, "general comments Nos. 13"),
        ("com", 22, None, "22"),
    ]


def test_the_year_in_brackets_is_no_part_of_the_words() -> None:
    assert found("See general comment No. 35 (2014) on liberty.") == [("com", 35, 2014, "general comment No. 35")]
