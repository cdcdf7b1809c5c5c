"""Which words stand for a person whose name is kept back."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.described import find_described
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind, Withheld

_I, _N, _D = Withheld.INITIALS, Withheld.NAME, Withheld.DESCRIPTION


def found(text: str, language: Language = "en") -> list[tuple[str, Withheld]]:
    sheet = sheet_of(text, language=language)
    return [(mention.span.of(sheet.flow.text), mention.withheld) for mention in find_described(sheet)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The girl and the 15-year-old boy were seen again."),
        ("en", "A 40-year-old man was seen."),
        ("en", "Ms. Orlund is a 15-year-old girl."),
        ("en", "A 15-year-old girl named Lena Orlund was seen."),
        ("en", "The U.S. was told at 5 p.m. by J. Orlund."),
        ("en", "It was a minor offence, and a child has rights."),
        ("en", "His relative and a witness were seen."),
        ("en", "At 5 A.M. the police came, at 6 P.M. they left."),
        ("en", "Karsov S.K. is a firm, and J.R. Bern a lawyer."),
        ("en", "His 40-year-old brother was seen."),
        ("en", "A witness, whose name is withheld, spoke."),
        ("en", "He wrote a book whose name was banned."),
        ("fr", "La fillette a été vue."),
        ("fr", "Un homme de 40 ans a été vu."),
        ("fr", "Mme Kanté est une fille de 15 ans."),
        ("es", "La niña fue vista."),
        ("es", "Un hombre de 40 años fue visto."),
        ("es", "La Sra. Tarazo es una niña de 15 años."),
    ],
)
def test_others_without_a_name_stay_out(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They shot a 15-year-old girl.", [("a 15-year-old girl", _D)]),
        ("es", "Se alega que una niña de 15 años y la Sra. Vale fueron detenidas.", [("una niña de 15 años", _D)]),
        ("en", "They shot a seven-year-old boy and one minor.", [("a seven-year-old boy", _D), ("one minor", _D)]),
        ("en", "A boy aged 9 was shot.", [("A boy aged 9", _D)]),
        (
            "en",
            "They shot a 9-year-old girl. The 9-year-old girl died.",
            [("a 9-year-old girl", _D), ("The 9-year-old girl", _D)],
        ),
        ("en", "On 19 March, a 16-year-old boy was shot.", [("a 16-year-old boy", _D)]),
        ("en", "Under the State of Alarm, a 16-year-old boy was shot.", [("a 16-year-old boy", _D)]),
        ("en", "They shot a 16-year-old apprentice baker in Velda.", [("a 16-year-old apprentice baker", _D)]),
        ("en", "They spoke to an 11-year-old apprentice who left.", [("an 11-year-old apprentice", _D)]),
        ("en", "Her 12-year-old daughter was shot.", [("Her 12-year-old daughter", _D)]),
        ("en", "A woman of 60, whose name is kept back, was shot.", [("A woman of 60", _D)]),
        ("en", "A.M., a pupil, was shot. He feared for A.M. The police came.", [("A.M.", _I), ("A.M.", _I)]),
        ("en", "R.T., his classmate, was shot.", [("R.T.", _I)]),
        ("fr", "Sa fille de 9 ans a été vue.", [("Sa fille de 9 ans", _D)]),
        ("fr", "Un homme, dont l'identité est protégée, a été vu.", [("Un homme", _D)]),
        ("fr", "K. T., 17 ans, a été vu. La mère de K. T. a parlé.", [("K. T.", _I), ("K. T.", _I)]),
        ("es", "Una vecina, cuya identidad se reserva, fue vista.", [("Una vecina", _D)]),
        ("es", "L. R., de 16 años, fue herido. Pregunten por L. R. y los demás.", [("L. R.", _I), ("L. R.", _I)]),
        ("en", "A teacher (name withheld) was shot.", [("A teacher", _D)]),
        ("en", "The lawyer [REDACTED] was held.", [("[REDACTED]", _N)]),
        ("en", "███ was held.", [("███", _N)]),
        ("en", "A.B. was held, as was the lawyer C.D.", [("A.B.", _I), ("C.D.", _I)]),
        ("fr", "Une élève de 14 ans, A. S., a été blessée.", [("A. S.", _I)]),
        ("fr", "Un garçon de 12 ans a été blessé.", [("Un garçon de 12 ans", _D)]),
        ("fr", "Une militante (nom non divulgué) a été arrêtée.", [("Une militante", _D)]),
        ("es", "Una niña de 7 años fue herida.", [("Una niña de 7 años", _D)]),
        ("es", "Un menor de edad fue golpeado.", [("Un menor de edad", _D)]),
        ("es", "Una testigo (identidad reservada) declaró.", [("Una testigo", _D)]),
    ],
)
def test_a_name_kept_back_is_found_by_what_stands_for_it(
    language: Language, text: str, expected: list[tuple[str, Withheld]]
) -> None:
    assert found(text, language) == expected


def test_law_describes_nobody() -> None:
    assert list(find_described(sheet_of((PartKind.LAW, "A 15-year-old girl has rights.")))) == []
