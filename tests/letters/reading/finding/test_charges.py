"""Offences and provisions as found, before they are joined: not of bodies, neighbours or laws; each with its own words."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.charges import OffenceMention, ProvisionMention, find_charges
from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind


def found(text: str, language: Language = "en", part: PartKind = PartKind.ALLEGATIONS) -> list[str]:
    """Quoted offences in «», bare ones as they are, provisions as "§" with the words that they cover and what is read."""
    sheet = sheet_of((part, text), language=language)
    told = []
    for each in find_charges(sheet):
        words = each.span.of(sheet.flow.text)
        if isinstance(each, ProvisionMention):
            told.append(f"§ {words} = {each.provision}")
        elif isinstance(each, OffenceMention):
            told.append(f"«{words}»" if each.quoted else words)
    return told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Her brother accused her of envy."),
        ("en", "The miller was charged with several offences."),
        ("en", "He sang in section 3 of the choir."),
        ("en", "The desk of the Office against Crime of Lenz was empty."),
        ("en", 'The miller was jailed for "The Mill at Night".'),  # a work's title
        ("en", 'Article 5 of the Mills Act, on "noise", punishes whoever is convicted.'),
        ("en", "Charged as he was, the miller held up article 19 of the Covenant."),
        ("fr", "Son frère l'a accusée d'envie."),
        ("fr", "L'acte d'accusation de mai est long."),
        ("fr", "Le délit de bruit n'est pourtant passible, devant un tribunal, que d'une amende."),
        ("en", "The offence of noise is punishable by a court with a fine."),
        ("fr", "L'article 12 du projet créerait un délit de « bruit nocturne »."),
        ("fr", "L'article 5 du Code des moulins prévoit une amende pour « bruit »."),
        ("es", "Su hermano la acusó de envidia."),
        ("es", "La Oficina contra el Delito de Hurto llamó al molinero."),
        ("es", "El molinero fue imputado por el Tribunal de Lenz."),
        ("es", "El artículo 5 del Código de Molinos castiga a toda persona condenada."),
    ],
)
def test_what_no_authority_holds_against_somebody_is_passed_over(language: Language, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize("part", [PartKind.LAW, PartKind.OPENING, PartKind.REQUESTS, PartKind.ANNEX])
def test_only_the_parts_that_tell_facts_hold_charges(part: PartKind) -> None:
    text = "The miller was charged with theft under article 5 of the Penal Code."
    assert found(text, part=part) == []
    assert found(text) == ["theft", "§ article 5 = 5"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El molinero fue imputado por el Tribunal de Lenz por «ruido».", ["«ruido»"]),
        (
            "en",
            'The miller was arrested for "noise" and "dust", contrary to sections 3 and 4(1) of the Mills Act.',
            ["«noise»", "«dust»", "§ sections 3 = 3", "§ 4(1) = 4(1)"],
        ),
        (
            "en",
            "A judge convicted him under article 12, paragraph 3, of the Mills Code.",
            ["§ article 12, paragraph 3, = 12(3)"],
        ),
        ("en", 'The miller was jailed for two years for "grinding at night".', ["«grinding at night»"]),
        ("en", "The miller was charged with theft, arson and noise, and was held.", ["theft", "arson", "noise"]),
        ("en", 'A criminal case rests on article 3 of the Mills Code ("noise").', ["«noise»", "§ article 3 = 3"]),
        ("en", "The baker was charged under the same section.", ["§ the same section = None"]),
        ("fr", "Le meunier a été condamné à deux ans pour « mouture nocturne ».", ["«mouture nocturne»"]),
        (
            "fr",
            "Le meunier a été inculpé de fraude en vertu des articles 3 et 4 bis du Code des moulins.",
            ["fraude", "§ articles 3 = 3", "§ 4 bis = 4 bis"],
        ),
        ("fr", "La boulangère est poursuivie sur la base du même article.", ["§ du même article = None"]),
        ("es", "El molinero fue condenado a dos años por «moler de noche».", ["«moler de noche»"]),
        (
            "es",
            "El molinero fue condenado por hurto en virtud de los artículos 3 y 4 del Código de Molinos.",
            ["hurto", "§ artículos 3 = 3", "§ 4 = 4"],
        ),
        ("es", "La fiscal acusó a la molinera de hurto ante el tribunal.", ["hurto"]),
        ("es", "La panadera fue imputada según el mismo artículo.", ["§ el mismo artículo = None"]),
    ],
)
def test_offences_and_provisions_are_found_in_their_own_words(
    language: Language, text: str, expected: list[str]
) -> None:
    assert found(text, language) == expected


def test_a_number_is_told_from_the_paragraph_after_it() -> None:
    sheet = sheet_of("A judge convicted him under article 12, paragraph 3, of the Mills Code.")
    (provision,) = (each for each in find_charges(sheet) if isinstance(each, ProvisionMention))
    assert provision.number.of(sheet.flow.text) == "12"
