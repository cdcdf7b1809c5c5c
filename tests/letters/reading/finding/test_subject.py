"""What a letter concerns: the words after those that lead to it, to the end of their sentence, once."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.subject import find_subject
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

K = PartKind


def subjects(*pieces: tuple[PartKind, str], language: Language = "en") -> list[str]:
    sheet = sheet_of(*pieces, language=language)
    return [each.span.of(sheet.flow.text) for each in find_subject(sheet)]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", K.ALLEGATIONS, "The guard had received information concerning a boat."),
        ("en", K.SUBJECT, "The information came late. Concerning boats, it said nothing."),
        ("en", K.SUBJECT, "Reappraisal: boats on the lake."),
        ("en", K.SUBJECT, "We write today, Re: boats on the lake."),
        ("fr", K.ALLEGATIONS, "Le garde avait reçu des informations concernant une barque."),
        ("fr", K.SUBJECT, "Les informations sont tardives. Concernant les barques, rien."),
        ("es", K.ALLEGATIONS, "El guardia había recibido información sobre una barca."),
        ("es", K.SUBJECT, "La información llegó tarde. Sobre las barcas, nada."),
    ],
)
def test_what_others_heard_or_another_sentence_tells_is_no_subject(
    language: Language, kind: PartKind, text: str
) -> None:
    assert subjects((kind, text), language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We hold information concerning the loss of a boat. It was blue.", "the loss of a boat"),
        (
            "fr",
            "Nous avons des informations concernant la perte d'une barque. Elle était bleue.",
            "la perte d'une barque",
        ),
        ("es", "Tenemos información relativa a la pérdida de una barca. Era azul.", "la pérdida de una barca"),
        ("en", "The information, if true, would be evidence of slave labour on a boat.", "slave labour on a boat"),
        ("fr", "Ces informations donnent des indices de travail forcé.", "travail forcé"),
        ("es", "Esa información da indicios de trabajo forzoso.", "trabajo forzoso"),
        ("en", "We offer some comments on the draft law on boats.", "the draft law on boats"),
        ("fr", "Voici nos commentaires au sujet du projet de loi sur les barques.", "projet de loi sur les barques"),
        ("es", "Estas son nuestras observaciones acerca del proyecto de ley de barcas.", "proyecto de ley de barcas"),
        ("en", "Re: Loss of a boat", "Loss of a boat"),
        ("fr", "Objet : perte d'une barque", "perte d'une barque"),
        ("es", "Asunto: pérdida de una barca", "pérdida de una barca"),
    ],
)
def test_the_subject_is_what_the_words_lead_to(language: Language, text: str, expected: str) -> None:
    assert subjects((K.SUBJECT, text), language=language) == [expected]


def test_the_subjects_own_paragraph_goes_before_the_opening() -> None:
    opening, subject = (
        (K.OPENING, "I had reports about a trial."),
        (K.SUBJECT, "We hold information concerning a boat."),
    )
    assert subjects(opening, subject) == ["a boat"]
    assert subjects(opening) == ["a trial"]


def test_what_was_received_goes_before_what_is_only_commented_on_or_headed() -> None:
    line, heard = (K.OPENING, "Re: Boats"), (K.OPENING, "There are allegations about the loss of a boat.")
    assert subjects(line, (K.SUBJECT, "We offer comments on a law."), heard) == ["the loss of a boat"]
    assert subjects(line, (K.SUBJECT, "We offer comments on a law.")) == ["a law"]
    assert subjects(line, (K.SUBJECT, "We write to you today.")) == ["Boats"]
