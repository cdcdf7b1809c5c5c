"""Hedges by word and by the verb's form, and what only looks like one."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.hedges import find_hedges
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def hedged(text: str, words: str, language: Language = "en", part: PartKind = PartKind.ALLEGATIONS) -> list[str]:
    """The attributions whose scope holds the words."""
    letter = sheet_of((part, text), language=language)
    place = letter.flow.text.index(words)
    return sorted({str(hedge.attribution) for hedge in find_hedges(letter) if hedge.scope.holds(place)})


SILENT: list[tuple[Language, str, str]] = [
    ("en", "She was beaten.", "beaten"),
    ("en", "According to the information received: she was beaten.", "beaten"),
    ("en", "According to the information received, she was beaten.", "beaten"),
    ("es", "De acuerdo con las informaciones recibidas, fue golpeada.", "golpeada"),
    ("en", "According to article 5 of the Code, she was beaten.", "beaten"),
    ("en", "She was held for her alleged link to a club.", "held"),
    ("en", "She was denied access to a lawyer and beaten.", "beaten"),
    ("en", "Although it is reported that the road was closed that day, the court heard her.", "heard"),
    ("en", "She reportedly fell, but the police carried her.", "carried"),
    ("en", "She was beaten, and it is reported that the road was closed.", "beaten"),
    ("en", "She was beaten, allegedly for having sung.", "beaten"),
    ("en", "The captain, who allegedly shot first, was promoted.", "promoted"),
    ("en", "She is held in a cell where the light is reportedly never off.", "held"),
    ("en", "She fled after the police had, according to her, struck her.", "fled"),
    ("en", "The list is said to have come from a company, which had handed it over.", "handed"),
    ("en", "The Ministry denies the existence of the list, a copy of which was published.", "published"),
    ("en", "He reported that day to the police and was beaten.", "beaten"),
    ("fr", "Elle a été battue.", "battue"),
    ("fr", "Selon l'article 5 du code, elle a été battue.", "battue"),
    ("fr", "Elle a publié des chiffres selon lesquels l'eau était sale.", "publié"),
    ("fr", "Cela serait contraire à la loi.", "contraire"),
    ("fr", "S'il avait parlé, il aurait été battu.", "battu"),
    ("fr", "Il aurait été battu ; elle est partie.", "partie"),
    ("es", "Fue golpeada.", "golpeada"),
    ("es", "Según el artículo 5 del código, fue golpeada.", "golpeada"),
    ("es", "Preguntó por él, y se le negó que estuviera detenido.", "detenido"),
    ("es", "Esto podría constituir una falta.", "constituir"),
    ("es", "Si hubiera hablado, habría sido golpeada.", "golpeada"),
    ("es", "Habría sido golpeada; ella salió.", "salió"),
]


@pytest.mark.parametrize(("language", "text", "words"), SILENT)
def test_what_is_stated_is_not_hedged(language: Language, text: str, words: str) -> None:
    assert hedged(text, words, language) == []


@pytest.mark.parametrize(
    ("language", "text", "words", "attribution"),
    [
        ("en", "Reportedly, she was beaten.", "beaten", "reported"),
        ("en", "She was reportedly beaten and taken away.", "taken", "reported"),
        ("en", "It is reported that she was beaten.", "beaten", "reported"),
        ("en", "It is believed that she was beaten.", "beaten", "reported"),
        ("en", "According to witnesses, she was beaten.", "beaten", "reported"),
        ("en", "She was allegedly beaten.", "beaten", "alleged"),
        ("en", "She was led away, and it is reported that she was beaten.", "beaten", "reported"),
        ("en", "The captain, who allegedly shot first, was promoted.", "shot", "alleged"),
        ("en", "She fled after the police had, according to her, struck her.", "struck", "reported"),
        ("en", "A young man, who was there, reports that he was beaten.", "beaten", "reported"),
        ("en", "It is, however, alleged that she was beaten.", "beaten", "alleged"),
        ("en", "She claims that she was beaten.", "beaten", "alleged"),
        ("en", "The officer denied that she was beaten.", "beaten", "denied"),
        ("fr", "Il est allégué qu'elle a été battue.", "battue", "alleged"),
        ("fr", "Elle aurait été battue.", "battue", "reported"),
        ("fr", "Elle serait détenue dans une cave.", "détenue", "reported"),
        ("fr", "Selon des témoins, elle a été battue.", "battue", "reported"),
        ("fr", "L'agent a nié qu'elle ait été battue.", "battue", "denied"),
        ("es", "Se alega que fue golpeada.", "golpeada", "alleged"),
        ("es", "Fue presuntamente golpeada.", "golpeada", "alleged"),
        ("es", "Habría sido golpeada.", "golpeada", "reported"),
        ("es", "Se habrían identificado como agentes.", "identificado", "reported"),
        ("es", "Según testigos, fue golpeada.", "golpeada", "reported"),
        ("es", "El agente negó que fue golpeada.", "golpeada", "denied"),
    ],
)
def test_hedges_reach_what_they_hedge(language: Language, text: str, words: str, attribution: str) -> None:
    assert attribution in hedged(text, words, language)


@pytest.mark.parametrize("part", [PartKind.CONCERNS, PartKind.LAW])
def test_the_conditional_weighs_and_advises_outside_the_facts(part: PartKind) -> None:
    assert hedged("Habría sido útil oírla, y fue golpeada.", "golpeada", "es", part) == []


def test_a_second_participle_shares_the_conditional_and_a_new_clause_does_not() -> None:
    shared = sheet_of("Mme Tesk aurait été arrêtée le 3 mai, puis relâchée le 4 mai.", language="fr")
    assert next(find_hedges(shared)).scope.holds(shared.flow.low.index("relachee"))
    plain = sheet_of("Mme Tesk aurait été arrêtée le 3 mai, puis un juge l'a relâchée.", language="fr")
    assert not next(find_hedges(plain)).scope.holds(plain.flow.low.index("relachee"))
