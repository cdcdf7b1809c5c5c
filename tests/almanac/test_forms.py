"""Plain forms, and how little an import reads."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.almanac.forms import is_abbreviation, plain, without_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’État  d'Élmoria", "l'etat d'elmoria"),
        ("«Règles»", '"regles"'),
        ("Côte\nd’Ivoire", "cote d'ivoire"),
        ("Convention n° 87", "convention n° 87"),
        ("Non‑custodial", "non-custodial"),
        ("soft\u00adhyphen", "softhyphen"),
        ("e\u0301tat", "etat"),
    ],
)
def test_a_plain_form_has_no_accents_capitals_or_curved_marks(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text())
def test_a_plain_form_is_its_own_plain_form(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("text", ["The Gambia", "Peru", "Pays-Bas", "Sainte-Lucie", "Lao PDR", "I", "Al", ""])
def test_a_name_is_no_abbreviation(text: str) -> None:
    assert not is_abbreviation(text)


@pytest.mark.parametrize("text", ["UK", "U.S.A.", "EE. UU.", "OP2", "C169", "ICCPR-OP1", "UNGPs", "YP+10", "GC IV"])
def test_an_abbreviation_is_one(text: str) -> None:
    assert is_abbreviation(text)


def test_one_article_is_taken_off_and_no_more() -> None:
    assert without_article("the gambia") == "gambia"
    assert without_article("l'iran") == "iran"
    assert without_article("la la") == "la"
    assert without_article("lesotho") == "lesotho"


def test_an_import_reads_no_table() -> None:
    code = (
        "import verbale.almanac.states, verbale.almanac.mandates, verbale.almanac.instruments, verbale.almanac.ratifications\n"
        "import verbale.almanac.sessions, verbale.almanac.report_windows, verbale.almanac.response_rules\n"
        "from verbale.almanac import tables\n"
        "print(tables._text.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
