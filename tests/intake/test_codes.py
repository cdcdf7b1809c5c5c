"""Receipt codes as they are made, and as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verbale.intake.receipts.codes import WORDS, NoCode, code_meant, new_code
from verbale.wording import LANGUAGES, Language


@pytest.mark.parametrize(
    "typed", ["", "  ", "abandon", "abandon " * 6, "abandon " * 8, "one two three four five six seven", "🙂 " * 7]
)
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(NoCode):
        code_meant(typed)


def test_the_words_that_are_in_no_list_are_named() -> None:
    with pytest.raises(NoCode) as refused:
        code_meant("abandon ability able xyzzy absent absorb plugh")
    assert refused.value.wrong == ("xyzzy", "plugh")


def test_words_of_two_languages_are_no_code() -> None:
    with pytest.raises(NoCode):
        code_meant("zebra zebra zebra zebra zebra zebra ábaco")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_seven_words_and_no_two_are_alike(language: Language) -> None:
    codes = {new_code(language) for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code.split()) == WORDS for code in codes)


@given(st.sampled_from(LANGUAGES), st.sampled_from([str.upper, str.title, lambda code: code.replace(" ", ",\n  ")]))
def test_however_it_is_typed_it_is_the_same_code(language: Language, typed: object) -> None:
    code = new_code(language)
    assert callable(typed)
    assert code_meant(typed(code)) == code


@given(st.sampled_from(LANGUAGES))
def test_the_first_four_letters_of_each_word_are_enough(language: Language) -> None:
    code = new_code(language)
    assert code_meant(" ".join(word[:4] for word in code.split())) == code


def test_accents_may_be_left_out() -> None:
    assert code_meant("abaco abaco abaco abaco abaco abaco abaco") == " ".join(["ábaco"] * 7)
