"""Which sentences of a letter state a concern. All people, places and sentences are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.concerns import find_concerns
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

K = PartKind
OPENED: dict[Language, str] = {
    "en": "We are concerned at the closure of the mill.",
    "fr": "Nous sommes préoccupés par la fermeture du moulin.",
    "es": "Nos preocupa el cierre del molino.",
}


def stated(text: str, language: Language, kind: PartKind = K.CONCERNS, reference: str = "AL XAL 7/2022") -> list[str]:
    """The sentences of the text that state a concern, in a part that begins with one."""
    rows = [(K.REFERENCE, reference)]
    rows += [(kind, each) for each in f"{OPENED[language]} {text}".split("\n")]
    sheet = sheet_of(*rows, language=language)
    return [each.span.of(sheet.flow.text) for each in find_concerns(sheet)][1 if kind is K.CONCERNS else 0 :]


SILENT: list[tuple[Language, str]] = [
    ("en", "We recall that nobody may be held without a reason that the law names."),
    (
        "en",
        "In this regard, we would like to refer your Excellency's Government to the annex below, on the law of mills.",
    ),
    ("en", "The Universal Declaration of Human Rights protects the miller as it protects the baker."),
    ("en", "Without wishing to prejudge the matter, we appeal to your Government to keep the miller safe and well."),
    ("en", "On 3 May 2021 the miller was taken from his bed and led to the river."),
    ("en", "In a letter dated 3 May 2020 concern was expressed about the bakers of the same town."),
    ("en", "Already in our previous communication, we said how much the flour worried us."),
    ("en", "Section 7 of the Mills Act gives the Board a power to close whatever it wants to close."),
    ("en", "We urge the authorities of the town to open the mill at once and to keep it open."),
    ("en", "The closed mills are listed below:"),
    ("en", "\nMills, bakers and the law on flour"),
    ("fr", "Nous rappelons que nul ne peut être détenu sans un motif que la loi énonce."),
    ("fr", "À cet égard, nous voudrions renvoyer le Gouvernement à l'annexe ci-dessous, sur le droit des moulins."),
    ("fr", "Sans préjuger de l'affaire, nous prions le Gouvernement de garder le meunier sain et sauf."),
    ("fr", "Le 3 mai 2021, le meunier a été tiré du lit et mené à la rivière."),
    ("fr", "Dans une lettre du 3 mai 2020, notre inquiétude avait été exprimée pour les boulangers de la ville."),
    ("fr", "L'article 7 de la loi donne à l'Office le pouvoir de fermer ce qu'il veut fermer."),
    ("es", "Recordamos que nadie puede ser detenido sin un motivo que la ley señale."),
    ("es", "Al respecto, quisiéramos remitir al Gobierno al anexo que sigue, sobre el derecho de los molinos."),
    (
        "es",
        "Sin prejuzgar el asunto, quisiera hacer un llamamiento al Gobierno para que el molinero siga sano y salvo.",
    ),
    ("es", "El 3 de mayo de 2021, el molinero fue sacado de la cama y llevado al río."),
    ("es", "En una carta del 3 de mayo de 2020 se expresó inquietud por los panaderos de la ciudad."),
    ("es", "El artículo 7 de la ley da a la Oficina la facultad de cerrar lo que quiera cerrar."),
]
STATED: list[tuple[Language, str]] = [
    ("en", "It is troubling, moreover, that nobody asked the miller"),
    ("en", "Such closures are likely to have a chilling effect on bakers"),
    ("en", "The suit against the miller bears the hallmarks of a lesson to others"),
    ("en", "The blows described to us can hardly have been needed to close a mill"),
    ("en", "If confirmed, the fire would mean that no one guarded the mill"),
    ("en", "So wide a rule is difficult to reconcile with article 19 of the International Covenant"),
    ("en", "The threats add to the impression that millers are being silenced"),
    ("en", "We fear for the miller and for his three apprentices"),
    ("fr", "Par ailleurs, nous tenons à dire combien la fermeture nous alarme"),
    ("fr", "Ces faits risquent de dissuader d'autres meuniers de parler"),
    ("fr", "Ces menaces interviendraient dans un climat de peur qui gagne tous les moulins"),
    ("fr", "Nous craignons que le meunier ne soit le premier d'une longue liste"),
    ("fr", "Une règle aussi large est difficilement compatible avec l'article 19 du Pacte international"),
    ("fr", "Nous sommes consternés par le sort du meunier"),
    ("fr", "Pareille sévérité paraît hors de toute proportion avec la faute"),
    ("es", "Asimismo, tememos que el cierre deje al pueblo sin pan"),
    ("es", "Nos preocupa especialmente la suerte del molinero"),
    ("es", "Nos consterna que nadie preguntara al molinero"),
    ("es", "Estos hechos corren el riesgo de disuadir a otros molineros"),
    ("es", "Una regla tan amplia es difícilmente compatible con el artículo 19 del Pacto Internacional"),
    ("es", "Las amenazas se suman a la impresión de que se quiere callar a los molineros"),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_sentence_among_the_concerns_that_states_none(language: Language, text: str) -> None:
    assert stated(text, language) == []


@pytest.mark.parametrize(("language", "text"), STATED)
def test_what_is_said_of_facts_told_is_no_concern(language: Language, text: str) -> None:
    assert stated(f"{text}.", language, kind=K.ALLEGATIONS) == []


@pytest.mark.parametrize(("language", "text"), STATED)
def test_a_sentence_states_a_concern(language: Language, text: str) -> None:
    assert stated(f"{text}.", language) == [text]


def test_in_a_letter_on_a_law_a_concern_needs_a_word_for_it() -> None:
    text = "Whoever grinds without leave must close the mill for a year. Such a rule could ruin every miller of the valley."
    assert len(stated(text, "en")) == 2
    assert stated(text, "en", reference="OL XAL 7/2022") == ["Such a rule could ruin every miller of the valley"]
