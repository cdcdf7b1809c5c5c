"""Interim measures and notices at the end of a letter: nothing where something is only named, each kind once and whole.

The stop that ends a sentence joins it later, in `reading.stops`.
"""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.reply_terms import find_measures, find_notices
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def measures(*pieces: str | tuple[PartKind, str], language: Language = "en") -> list[str]:
    sheet = sheet_of(*pieces, language=language)
    return [each.span.of(sheet.flow.text) for each in find_measures(sheet)]


def notices(text: str, part: PartKind = PartKind.NOTICE, language: Language = "en") -> list[tuple[str, str]]:
    sheet = sheet_of((part, text), language=language)
    return [(each.kind.value, each.span.of(sheet.flow.text)) for each in find_notices(sheet)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "After 60 days, this letter and whatever response your Government has sent will be made public."),
        ("en", "We thank your Government for the letter that it has sent us."),
        (
            "fr",
            "Passé ce délai, la présente lettre et la réponse que votre Gouvernement a envoyée seront rendues publiques.",
        ),
        ("es", "Después, esta carta y la respuesta que su Gobierno ha enviado se harán públicas."),
        ("en", "We remain at your disposal for any question."),
    ],
)
def test_what_becomes_of_this_letter_and_its_reply_is_no_notice(language: Language, sentence: str) -> None:
    assert notices(sentence, language=language) == []


def test_a_letter_sent_among_the_facts_is_no_notice() -> None:
    assert notices("A copy of this letter was sent to the company.", PartKind.ALLEGATIONS) == []


@pytest.mark.parametrize(
    ("language", "kind", "sentence"),
    [
        ("en", "copy", "A letter on the same events has also been sent to the Government of Arlund."),
        ("en", "copy", "We have also written to the companies concerned."),
        ("fr", "copy", "Une lettre sur les mêmes faits a également été envoyée au Gouvernement de l'Arlande."),
        ("es", "copy", "Una carta sobre los mismos hechos ha sido también enviada al Gobierno de Arlandia."),
        ("en", "press", "We may make a public statement on the matter soon."),
        ("fr", "press", "Nous pourrions exprimer publiquement nos inquiétudes."),
        ("es", "press", "Es posible que publiquemos un comunicado de prensa."),
        ("fr", "report", "Elles figureront dans le rapport au Conseil des droits de l'homme."),
    ],
)
def test_a_notice_is_of_one_kind_and_a_whole_sentence(language: Language, kind: str, sentence: str) -> None:
    assert notices(sentence, language=language) == [(kind, sentence.removesuffix("."))]


def test_a_notice_runs_on_over_the_sentences_that_explain_it() -> None:
    both = "We may go public on this case. Any such statement would say that we wrote to you first."
    assert notices(both) == [("press", both.removesuffix("."))]


def test_two_notices_side_by_side_stay_two() -> None:
    press, copy = "We may go public on this case.", "A copy of this letter goes to the company."
    assert notices(f"{press} {copy}") == [("press", press.removesuffix(".")), ("copy", copy.removesuffix("."))]


def test_what_was_urged_on_others_among_the_facts_is_no_measure() -> None:
    assert measures((PartKind.ALLEGATIONS, "In the meantime, the doctors urged that he be moved.")) == []
    assert measures((PartKind.MEASURES, "We remain concerned for his health.")) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Pending your reply, we urge that all measures be taken to protect her."),
        ("fr", "Dans l'attente de votre réponse, nous demandons instamment que toutes les mesures soient prises."),
        ("es", "A la espera de su respuesta, instamos a que se adopten todas las medidas necesarias."),
    ],
)
def test_the_sentence_that_urges_meanwhile_is_the_measure(language: Language, sentence: str) -> None:
    assert measures((PartKind.MEASURES, sentence), language=language) == [sentence.removesuffix(".")]
    assert measures((PartKind.CLOSING, sentence), language=language) == [sentence.removesuffix(".")]


def test_outside_the_part_on_measures_it_must_say_both_meanwhile_and_urged() -> None:
    assert measures((PartKind.CLOSING, "We urge that all measures be taken to protect her.")) == []
    assert measures((PartKind.CLOSING, "Pending your reply, we remain concerned.")) == []
