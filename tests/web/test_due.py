"""The public calculator."""

import pytest
from django.test import Client

CLIENT = Client(headers={"host": "127.0.0.1"})


def body(**asked: str) -> str:
    response = CLIENT.get("/due", asked)
    assert response.status_code == 200
    return response.content.decode()


def test_it_says_nothing_before_it_is_asked() -> None:
    assert "banner" not in body()
    assert "<table" not in body()


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        ({"type": "XL", "date": "2023-10-25"}, "type"),
        ({"type": "AL", "date": "25/10/2023"}, "date"),
        ({"type": "AL", "date": "2023-02-30"}, "date"),
        ({"type": "AL", "date": "0001-01-01"}, "date"),
        ({"type": "AL", "date": "2023-10-25", "days": "-1"}, "days"),
        ({"type": "AL", "date": "2023-10-25", "days": "９９９９９９９"}, "days"),
        ({"type": "AL", "date": "2023-10-25", "days": "soon"}, "days"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_what_was_typed_is_kept(asked: dict[str, str], field: str) -> None:
    page = body(**asked)
    assert f'href="#{field}"' in page
    assert f'id="{field}-e"' in page
    assert "<table" not in page
    if field != "type":
        assert f'value="{asked[field]}"' in page


def test_each_day_has_its_working() -> None:
    page = body(type="AL", date="2023-10-25")
    assert "Sunday, 24 December 2023" in page
    assert page.count("<table") == 4


def test_a_letters_own_days_go_first() -> None:
    assert "Friday, 27 October 2023" in body(type="UA", date="2023-10-25", days="2")


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "dimanche 24 décembre 2023"), ("es", "domingo 24 de diciembre de 2023")]
)
def test_it_speaks_three_languages(language: str, word: str) -> None:
    page = body(type="AL", date="2023-10-25", lang=language)
    assert word in page
    assert f'<html lang="{language}"' in page


def test_what_was_typed_is_never_markup() -> None:
    assert "<script>" not in body(type="AL", date="<script>alert(1)</script>").replace('<script src="', "")
