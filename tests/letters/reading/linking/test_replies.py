"""What a sentence says of replies. All sentences are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.linking.replies import ReplySaid, replies_said
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def said(text: str, language: Language = "en") -> list[ReplySaid]:
    sheet = sheet_of((PartKind.BACKGROUND, text), language=language)
    return [
        each
        for sentence in sheet.flow.sentences
        for each in replies_said(sheet.flow.words, sentence, list(find_dates(sheet)))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would appreciate receiving a response within 60 days."),
        ("en", "This communication and any response received will be made public."),
        ("en", "While awaiting a reply, we urge that measures be taken."),
        ("en", "The prison's medical response was slow."),
        ("fr", "Dans l'attente d'une réponse, nous prions le Gouvernement d'agir."),
        ("es", "A la espera de su respuesta, quisiéramos instar al Gobierno."),
        ("en", "The Government did not reply until 3 May 2012."),
        # what a reply lacks is no word on whether one came
        ("en", "The Government has not responded to the questions that it raised."),
        ("en", "We regret that no substantive response was given."),
        ("fr", "Nous regrettons que le Gouvernement n'ait pas répondu sur le fond."),
        ("es", "El Gobierno no respondió a las preocupaciones expresadas."),
    ],
)
def test_nothing_is_said_of_a_reply_to_an_earlier_letter(language: Language, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We regret that no reply has been received."),
        ("en", "The Government has not yet responded to it."),
        ("en", "The letter remains unanswered."),
        ("en", "We regret the absence of a response."),
        ("en", "We regret that the Government has not so far responded to either of them."),
        ("en", "The Government had not, at the time of writing, replied to it."),
        ("en", "It is a matter of regret that no reply to that letter has to date reached us."),
        ("en", "The Government has yet to reply."),
        ("en", "The Government has failed to provide a response."),
        ("en", "Neither letter has been answered."),
        ("en", "We are still waiting for an answer to it."),
        ("en", "The letters have all gone unanswered."),
        ("en", "A reply to it is still outstanding."),
        ("en", "Its response has never been received."),
        ("en", "The Government has so far remained silent."),
        ("en", "No answer has been given to that letter."),
        ("fr", "Nous regrettons qu'aucune réponse n'ait été reçue."),
        ("fr", "Nous n'avons pas reçu de réponse."),
        ("fr", "La lettre est restée sans réponse."),
        ("fr", "Cet appel reste sans réponse à ce jour."),
        ("fr", "Les deux lettres demeurent, à l'heure où nous écrivons, sans la moindre réponse."),
        ("fr", "Le Gouvernement n'y a, à ce jour, pas répondu."),
        ("fr", "Il n'a toujours pas été répondu à cette lettre."),
        ("fr", "Elle n'a fait l'objet d'aucune réponse."),
        ("fr", "Le Gouvernement n'a pas jugé utile de répondre."),
        ("fr", "Nous attendons encore la réponse du Gouvernement."),
        ("fr", "La réponse du Gouvernement ne nous est toujours pas parvenue."),
        ("fr", "Ces lettres sont restées lettre morte."),
        ("fr", "Le Gouvernement n'a donné aucune suite à cette lettre."),
        ("fr", "Le Gouvernement a omis de répondre."),
        ("es", "Lamentamos no haber recibido respuesta."),
        ("es", "No se ha recibido ninguna respuesta."),
        ("es", "El Gobierno no ha respondido."),
        ("es", "El Gobierno no ha respondido hasta la fecha a ninguna de las dos."),
        ("es", "La segunda no ha sido contestada todavía."),
        ("es", "Ambas cartas siguen sin respuesta."),
        ("es", "Hasta ahora el Gobierno no ha dado contestación."),
        ("es", "A día de hoy no hemos obtenido respuesta alguna."),
        ("es", "La carta quedó sin contestar."),
        ("es", "Tampoco esta última ha sido respondida."),
        ("es", "El Gobierno nunca contestó."),
        ("es", "Seguimos esperando la respuesta del Gobierno."),
        ("es", "La respuesta del Gobierno aún no se ha recibido."),
        ("es", "La carta está pendiente de respuesta."),
        ("es", "El Gobierno ha guardado silencio."),
    ],
)
def test_no_reply_came(language: Language, text: str) -> None:
    assert [each.replied for each in said(text, language)] == [False]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("en", "We thank the Government for its reply.", ()),
        ("en", "We thank the Government for its response, dated 26 June 2021.", ("2021-06-26",)),
        ("en", "We acknowledge the reply of 23 and 30 October 2020.", ("2020-10-23", "2020-10-30")),
        ("en", "The Government replied on 3 August 2012.", ("2012-08-03",)),
        ("fr", "Nous remercions le Gouvernement pour sa réponse du 4 août 2012.", ("2012-08-04",)),
        ("es", "Agradecemos la respuesta de fecha 6 de julio de 2018.", ("2018-07-06",)),
        ("es", "No obstante, agradecemos la respuesta de fecha 6 de julio de 2018.", ("2018-07-06",)),
        ("en", "Without prejudice to it, we thank the Government for its reply of 3 May 2012.", ("2012-05-03",)),
        ("en", "We thank the Government for its reply, which does not answer our questions.", ()),
    ],
)
def test_a_reply_came(language: Language, text: str, dates: tuple[str, ...]) -> None:
    assert [(each.replied, each.dates) for each in said(text, language)] == [(True, dates)]


def test_thanks_and_regret_in_one_sentence_are_two_statements() -> None:
    text = (
        "We thank the Government for the reply to the first, but regret that no reply has been received to the latter."
    )
    assert [(each.replied, each.ordinals) for each in said(text)] == [(True, (0,)), (False, (-1,))]


def test_the_others_are_those_of_which_nothing_was_said() -> None:
    text = "We thank it for its reply to the first letter, and regret that the two others remained unanswered."
    assert [(each.replied, each.others) for each in said(text)] == [(True, False), (False, True)]


def test_a_relative_clause_and_a_bracket_speak_of_the_letter_just_before() -> None:
    assert [each.nearest for each in said("A letter was sent, to which no reply came.")] == [True]
    assert [each.nearest for each in said("A letter was sent (no response received) then.")] == [True]
