"""Roles as subjects: who is meant by "the journalist", "la periodista", "l'avocate", and by verbs without a subject."""

from collections.abc import Callable

import pytest

from tests.letters.reading.short_letters import cuenta, names_of, raconte, told
from verbale.letters.record import Record

Tell = Callable[..., Record]
_TWO_EN = "the cases of Messrs. Ivan Karsov and Petr Lodin"
_TWO_ES = "la situación de los Sres. Efrén Lodo y Abel Varga"


def parties(record: Record) -> list[tuple[list[str], list[str]]]:
    return [(names_of(record, event.people), names_of(record, event.by)) for event in record.events]


@pytest.mark.parametrize(
    ("tell", "facts", "people"),
    [
        # the noun stands beside one name only, whoever was named last
        (
            told,
            "The journalist Ms. Ana Modelo met Mr. Luis Berg, a baker. On 5 May 2021, the journalist was arrested.",
            ["Ana Modelo"],
        ),
        (
            cuenta,
            (
                "La periodista Sra. Ana Modelo vive con el Sr. Luis Varga, fotógrafo. El 5 de mayo de 2021, la periodista fue "
                "golpeada."
            ),
            ["Ana Modelo"],
        ),
        (
            raconte,
            "La journaliste Mme Ana Modèle vit avec M. Ali Sidibou. Le 5 mai 2021, la journaliste a été arrêtée.",
            ["Ana Modèle"],
        ),
    ],
)
def test_a_role_is_the_one_who_was_called_so(tell: Tell, facts: str, people: list[str]) -> None:
    assert parties(tell(facts))[-1][0] == people


def test_a_role_that_two_have_is_not_told_by_it() -> None:
    facts = "The journalist Ms. Ana Modelo and the journalist Mr. Luis Berg left. On 5 May 2021, the journalist was arrested."
    assert len(parties(told(facts))[-1][0]) <= 1


@pytest.mark.parametrize(
    ("facts", "people"),
    [
        ("Fueron vistos por última vez el 5 de mayo de 2021 en Velda.", ["Efrén Lodo", "Abel Varga"]),
        (
            "El 5 de mayo de 2021, a las 19:15, los Sres. Lodo y Varga salieron de una reunión.",
            ["Efrén Lodo", "Abel Varga"],
        ),
    ],
)
def test_a_plural_verb_or_list_tells_of_both(facts: str, people: list[str]) -> None:
    assert parties(cuenta(facts, asunto=_TWO_ES))[-1][0] == people


@pytest.mark.parametrize(
    "facts",
    [
        "Mme Ana Modèle a été condamnée le 2 mai 2021. Son avocate, Me Awa Kanté, a interjeté appel le 5 mai 2021.",
        "Mme Ana Modèle a vu son avocate, Me Awa Kanté. L'avocate a interjeté appel le 5 mai 2021.",
    ],
)
def test_a_lawyer_appeals_for_somebody(facts: str) -> None:
    assert parties(raconte(facts))[-1] == (["Ana Modèle"], ["Awa Kanté"])


@pytest.mark.parametrize(
    ("tell", "facts"),
    [
        (raconte, "Mme Ana Modèle a été frappée. Le 5 mai 2021, le procureur a ouvert une enquête contre X."),
        (told, "Ms. Ana Modelo was beaten. On 5 May 2021, an investigation was opened against persons unknown."),
    ],
)
def test_a_case_against_nobody_known_is_nobody_s(tell: Tell, facts: str) -> None:
    assert parties(tell(facts))[-1][0] == []


@pytest.mark.parametrize(
    ("tell", "facts", "by"),
    [
        (
            raconte,
            "La maison de Mme Ana Modèle fut détruite le 5 mai 2021 sur ordre, semble-t-il, du préfet, M. Ali Sidibou.",
            "Ali Sidibou",
        ),
        (
            told,
            "The house of Ms. Ana Modelo was searched on 5 May 2021 on orders from the governor, Mr. Igor Stanin.",
            "Igor Stanin",
        ),
        (
            cuenta,
            "La casa de la Sra. Ana Modelo fue allanada el 5 de mayo de 2021 por órdenes del alcalde, Sr. Luis Varga.",
            "Luis Varga",
        ),
    ],
)
def test_at_whose_word_it_was_done(tell: Tell, facts: str, by: str) -> None:
    assert parties(tell(facts))[-1][1] == [by]
