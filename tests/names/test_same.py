"""When two names can be one person's. All names are invented."""

import pytest

from verbale.names import Reason, forms_of, same_person
from verbale.names.folding import fold, skeleton
from verbale.names.honorifics import honorific_of
from verbale.names.tokens import words_of


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ivan Karsov", "Oleg Karsov"),
        ("Ivan Karsov", "Petr Lodin"),
        ("Hassan Karimi", "Hussein Karimi"),
        ("Mohamed Said", "Mahmoud Said"),
        ("Aleksandr Karsov", "Aleksandra Karsova"),
        ("Nguyen Van An", "Nguyen Van Anh"),
        ("Li Wei", "Liu Wei"),
        ("Jane Doe", "Joan Doe"),
        # family names the other way round: a mother and her child
        ("Nerea Lodo Varga", "Varga Lodo"),
        ("Nerea Lodo Varga", "Ines Varga de Lodo"),
        ("A.B.", "A.C."),
        ("A.B.", "Oleg Karsov"),
        ("", "Ivan Karsov"),
        ("Mohammed al-Harthi", "محمد القحطاني"),
        ("Noura al-Haddad", "ليلى الحداد"),
    ],
)
def test_different_people_do_not_match(first: str, second: str) -> None:
    assert same_person(first, second).score == 0
    assert same_person(second, first).reasons == (Reason.DIFFERENT,)


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Ivan Karsov", "Ivan Karsov", Reason.SAME),
        ("José Núñez", "Jose NUNEZ", Reason.ACCENTS),
        ("Ivan Karsov", "Karsov Ivan", Reason.ORDER),
        ("Ivan Petrovich Karsov", "Karsov Ivan", Reason.ORDER),
        ("Ivan Petrovich Karsov", "Ivan Karsov", Reason.SHORTER),
        ("Ivan Karsov", "I. Karsov", Reason.INITIALS),
        ("Bertold Karsovin", "Bertold Karsvin", Reason.SPELLING),
        ("Mohammed al-Qahtani", "محمد القحطاني", Reason.TRANSLITERATION),
        ("Layla al-Haddad", "ليلى الحداد", Reason.TRANSLITERATION),
        ("Youssef Haddad", "Yusuf Hadad", Reason.TRANSLITERATION),
        ("Бахром Каримов", "Bakhrom Karimov", Reason.ACCENTS),
        ("A.B.", "A. B.", Reason.SAME),
    ],
)
def test_one_person_s_names_match_with_a_reason(first: str, second: str, reason: Reason) -> None:
    match = same_person(first, second)
    assert match.likely
    assert reason in match.reasons
    assert same_person(second, first).score == match.score


def test_a_surname_alone_may_be_anybody_s() -> None:
    match = same_person("Ivan Karsov", "Karsov")
    assert not match.likely
    assert match.score > 0
    assert match.reasons == (Reason.ONE_WORD,)


def test_initials_alone_never_prove_a_name() -> None:
    assert 0 < same_person("A.B.", "Anna Berg").score < 0.5


def test_the_forms_of_a_name_are_all_that_a_text_may_print() -> None:
    forms = {form.text for form in forms_of("Jan Piet van Dijk")}
    assert {"Jan Piet van Dijk", "van Dijk", "Dijk", "Jan van Dijk", "J. van Dijk", "van Dijk Jan Piet", "Jan"} <= forms


def test_a_word_in_capitals_is_the_family_name() -> None:
    assert any(form.text == "NGUYEN" and form.kind == "surname" for form in forms_of("NGUYEN Van Dai"))


def test_an_empty_name_has_no_forms() -> None:
    assert forms_of(" ") == ()


@pytest.mark.parametrize(
    ("printed", "tongue", "gender", "plural"),
    [
        ("Mr.", "en", "male", False),
        ("Messrs.", "en", "male", True),
        ("Prof. Dr.", "en", None, False),
        ("Mme", "fr", "female", False),
        ("Me", "fr", None, False),
        ("MM.", "fr", "male", True),
        ("Sr. Lic.", "es", "male", False),
        ("Dña.", "es", "female", False),
        ("Sras.", "es", "female", True),
    ],
)
def test_honorifics_tell_gender_and_number(printed: str, tongue: str, gender: str | None, plural: bool) -> None:
    form = honorific_of(printed.replace("ñ", "n"), tongue)  # type: ignore[arg-type]
    assert form is not None
    assert (form.gender, form.plural) == (gender, plural)


def test_what_is_no_honorific_is_none() -> None:
    assert honorific_of("President", "en") is None


def test_words_of_a_name_come_without_marks() -> None:
    assert words_of('Mr "Vanya" A.B. O\'Malley') == ("Mr", "Vanya", "A", "B", "O'Malley")


def test_folding_and_skeleton_keep_what_spellings_share() -> None:
    assert fold("Đặng-Văn") == "dangvan"
    assert skeleton("Khadija") == skeleton("Hadija")
    assert skeleton("al-Qahtani") == skeleton("القحطاني")
