"""The clause library: whole in three languages, of our own words, and replaceable."""

import itertools
import re
from pathlib import Path

import pytest

from verbale.letters.drafting import BadClauses, shipped, with_own
from verbale.letters.drafting.clauses import NAMES, clauses_for
from verbale.letters.drafting.text import plain, slots
from verbale.wording import LANGUAGES, Language

GRAMMAR = frozenset(("e", "f", "o", "plural", "aux", "aux1", "hedge", "by"))
"""Slots that a language's grammar asks for; the others carry facts, and stand in all three."""
RUN = 8


@pytest.mark.parametrize("name", NAMES)
def test_every_clause_stands_in_three_languages_with_the_same_slots(name: str) -> None:
    files = [shipped().shipped[language, name] for language in LANGUAGES]
    for one, other in itertools.pairwise(files):
        assert one.keys() == other.keys()
        for code, value in one.items():
            if isinstance(value, str):
                assert slots(value) - GRAMMAR == slots(str(other[code])) - GRAMMAR, code
            else:
                assert value == other[code]


def test_no_clause_shares_eight_words_with_a_real_letter(seed_letter: Path) -> None:
    real = runs(seed_letter.read_text(encoding="utf-8"))
    for (language, name), clauses in shipped().shipped.items():
        for code, value in clauses.items():
            if isinstance(value, str) and not code.startswith("short."):  # an official name is nobody's wording
                assert not runs(value) & real, (language, name, code)


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[place : place + RUN]) for place in range(len(words) - RUN + 1)}


def said(language: Language, code: str, texts: dict[str, str], letter: str = "AL", *, to_state: bool = True) -> str:
    return plain(clauses_for(with_own(texts), language, letter, to_state=to_state).say(code))


def test_an_institutions_clause_goes_before_the_shipped_one_in_its_language_alone() -> None:
    own = {"fr/common.toml": '[closing]\nline = "Veuillez croire, Excellence, à notre dévouement."'}
    assert said("fr", "closing.line", own) == "Veuillez croire, Excellence, à notre dévouement."
    assert said("en", "closing.line", own) == said("en", "closing.line", {})


def test_the_letters_own_file_goes_before_the_common_one() -> None:
    own = {"en/ua.toml": '[closing]\nline = "In haste."'}
    assert said("en", "closing.line", own, "UA") == "In haste."
    assert said("en", "closing.line", own, "AL") != "In haste."
    other = {"en/other.toml": '[closing]\nline = "Yours."'}
    assert said("en", "closing.line", other, to_state=False) == "Yours."


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        ("en/letters.toml", "", "no letter looks in this file"),
        ("de/al.toml", "", "no letter looks in this file"),
        ("en/al.toml", "closing = ", "en/al.toml"),
        ("en/al.toml", "[closing]\nlines = 'A'", "no letter has a clause 'closing.lines'"),
        ("en/al.toml", "[closing]\nline = '{name}, accept'", "has no slot {name}"),
        ("en/al.toml", "[closing]\nline = 3", "neither words nor a list"),
    ],
)
def test_what_cannot_be_used_is_refused_with_file_and_clause(path: str, text: str, message: str) -> None:
    with pytest.raises(BadClauses, match=re.escape(message)):
        with_own({path: text})


def test_an_institution_may_add_paragraphs_on_further_provisions_of_law() -> None:
    own = {"en/law.toml": '[provision.iccpr]\n1 = "{provision} {of} speaks of self-determination."'}
    assert clauses_for(with_own(own), "en", "AL", to_state=True).has("provision.iccpr.1")
