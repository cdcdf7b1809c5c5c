"""Charges: offences and provisions of domestic law held against somebody, each once; what laws threaten is none."""

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.charges import link_charges
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Charge


def charges(text: str, language: Language = "en", code: str = "RUS") -> tuple[Charge, ...]:
    letter = sheet_of(text, language=language)
    return link_charges(letter, finds_of(letter), record_of(letter, code)).charges


def written(charge: Charge) -> str:
    text = f"{charge.provision or '-'} | {charge.law or '-'} | {charge.offence or '-'}"
    return f"{text} > {','.join(key.split()[1] for key in charge.people)}" if charge.people else text


SILENT: list[tuple[Language, str]] = [
    ("en", "Mr. Ilun Baro was accused of theft by a neighbour."),
    ("en", 'Article 12 of the Criminal Code provides for a penalty of up to five years for "insult".'),
    ("en", "He invoked article 19 of the International Covenant on Civil and Political Rights when he was charged."),
    ("en", "Ms. Mira Tesk was released without charge."),
    ("en", "Ms. Mira Tesk lodged a complaint under section 12 of the Police Act."),
    ("fr", "Mme Mira Tesk a déposé une plainte en vertu de l'article 12 du Code pénal."),
    ("fr", "L'article 12 du Code pénal prévoit une peine de cinq ans pour « outrage »."),
    ("fr", "L'article 19 du Pacte international protège toute personne accusée."),
    ("es", 'El artículo 12 del Código Penal establece penas de hasta cinco años por "injurias".'),
    ("es", "El artículo 19 del Pacto Internacional protege a toda persona acusada."),
]
CHARGED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        (
            "Ms. Mira Tesk and Mr. Ilun Baro were charged under section 5(1) of the Safety of the Realm Act No. 3 of 2008, "
            "the former "
            "with “rowing” and the latter with “owning subversive oars”."
        ),
        [
            "5(1) | Safety of the Realm Act | rowing > Tesk",
            "5(1) | Safety of the Realm Act | owning subversive oars > Baro",
        ],
    ),
    (
        "fr",
        (
            "Mme Mira Tesk et M. Ilun Baro ont été inculpés en vertu de l'article 5 du Code pénal, la première pour « "
            "outrage » et le "
            "second pour « vol »."
        ),
        ["5 | Code pénal | outrage > Tesk", "5 | Code pénal | vol > Baro"],
    ),
    (
        "es",
        (
            "La Sra. Mira Tesk y el Sr. Ilun Baro fueron imputados con arreglo al artículo 5 del Código Penal, la primera por "
            "«hurto» y "
            "el segundo por «daños»."
        ),
        ["5 | Código Penal | hurto > Tesk", "5 | Código Penal | daños > Baro"],
    ),
    (
        "en",
        "Mr. Ilun Baro was accused of contravening section 12 of the Public Order Act.",
        ["12 | Public Order Act | - > Baro"],
    ),
    (
        "en",
        "Mr. Ilun Baro was accused of violating article 12 of the Penal Code.",
        ["12 | Penal Code | - > Baro"],
    ),
    (
        "es",
        "El Sr. Ilun Baro fue acusado de infringir el artículo 12 del Código Penal.",
        ["12 | Código Penal | - > Baro"],
    ),
    (
        "en",
        (
            'Ms. Mira Tesk was charged with "rowing" under article 5 of the Revised Penal Code and with "theft", an offence under '
            "article 9 of the same Code."
        ),
        ["5 | Revised Penal Code | rowing > Tesk", "9 | Revised Penal Code | theft > Tesk"],
    ),
    (
        "fr",
        (
            "Mme Mira Tesk a été inculpée d'« outrage » en vertu de l'article 5 du Code pénal. M. Ilun Baro a été inculpé de « "
            "vol » en "
            "vertu de l'article 9 du même code."
        ),
        ["5 | Code pénal | outrage > Tesk", "9 | Code pénal | vol > Baro"],
    ),
    (
        "es",
        (
            "La Sra. Mira Tesk fue acusada de «hurto» según el artículo 5 del Código Penal de la Nación. El Sr. Ilun Baro fue "
            "acusado de "
            "«daños» según el artículo 9 de dicho Código."
        ),
        ["5 | Código Penal de la Nación | hurto > Tesk", "9 | Código Penal de la Nación | daños > Baro"],
    ),
    (
        "es",
        "El tribunal declaró a la Sra. Mira Tesk culpable de difamación y le impuso una pena de un año.",
        ["- | - | difamación > Tesk"],
    ),
    (
        "fr",
        "Une plainte a été déposée par Mme Mira Tesk, pour « homicide » (article 26 du Code pénal).",
        ["26 | Code pénal | homicide"],
    ),
    (
        "es",
        "El fiscal imputó a la Sra. Mira Tesk «hurto», según el artículo 5 del Código Penal del Estado.",
        ["5 | Código Penal del Estado | hurto > Tesk"],
    ),
    (
        "en",
        "Ms. Mira Tesk was fined for “rowing” under section 2 of the Decree.",
        ["2 | Decree | rowing > Tesk"],
    ),
    (
        "en",
        "A case was opened against Ms. Mira Tesk under article 7-1 of the Criminal Code, on the “theft of boats”.",
        ["7-1 | Criminal Code | theft of boats > Tesk"],
    ),
    (
        "es",
        "El juez acusó a la Sra. Mira Tesk de “hurto” y “daños”, conforme a los artículos 263 y 264 del Código Penal.",
        ["263 | Código Penal | hurto > Tesk", "264 | Código Penal | daños > Tesk"],
    ),
    (
        "en",
        'Ms. Mira Tesk was charged with "unlawful assembly" under article 12 of the Criminal Code.',
        ["12 | Criminal Code | unlawful assembly > Tesk"],
    ),
    (
        "en",
        'Ms. Mira Tesk was arrested on charges of "insult" and "theft" under articles 5 and 9(2) of the Penal Code.',
        ["5 | Penal Code | insult > Tesk", "9(2) | Penal Code | theft > Tesk"],
    ),
    ("en", "Ms. Mira Tesk was charged under section 124A of the Penal Code.", ["124A | Penal Code | - > Tesk"]),
    ("en", "Ms. Mira Tesk was charged with sedition.", ["- | - | sedition > Tesk"]),
    (
        "en",
        "Ms. Mira Tesk was charged with espionage, treason and incitement to violence, and was taken to prison.",
        ["- | - | espionage > Tesk", "- | - | treason > Tesk", "- | - | incitement to violence > Tesk"],
    ),
    ("en", 'Ms. Mira Tesk was acquitted of the charge of "insult".', ["- | - | insult > Tesk"]),
    (
        "en",
        'Ms. Mira Tesk was convicted of "spreading false news" under article 205.2-2 of the Russian Criminal Code.',
        ["205.2-2 | Russian Criminal Code | spreading false news > Tesk"],
    ),
    (
        "en",
        'Ms. Mira Tesk and Mr. Ilun Baro were charged with "insult". Ms. Mira Tesk was then charged with "insult" under article 7 of the Penal Code.',  # noqa: E501
        ["- | - | insult > Tesk,Baro", "7 | Penal Code | insult > Tesk"],
    ),
    (
        "en",
        "Mr. Ilun Baro was charged under articles 12, 14(2) and 16 of the Criminal Code with organising a march.",
        ["12 | Criminal Code | - > Baro", "14(2) | Criminal Code | - > Baro", "16 | Criminal Code | - > Baro"],
    ),
    (
        "en",
        'She faces charges of "insult", an offence under article 105(2) of China\'s Criminal Law.',
        ["105(2) | Criminal Law | insult"],
    ),
    (
        "fr",
        "Mme Mira Tesk a été inculpée d'« atteinte à la sûreté de l'État » en vertu de l'article 12 du Code pénal.",
        ["12 | Code pénal | atteinte à la sûreté de l'État > Tesk"],
    ),
    (
        "fr",
        "Mme Mira Tesk a été poursuivie pour diffamation et outrage, prévus par les articles 5 et 9 du Code pénal.",
        ["5 | Code pénal | diffamation > Tesk", "9 | Code pénal | outrage > Tesk"],
    ),
    ("fr", "Mme Mira Tesk a été accusée de rébellion devant le tribunal.", ["- | - | rébellion > Tesk"]),
    (
        "es",
        'La Sra. Mira Tesk fue acusada del delito de "injurias", previsto en el artículo 232 del Código Orgánico Integral Penal.',
        ["232 | Código Orgánico Integral Penal | injurias > Tesk"],
    ),
    (
        "es",
        "La Sra. Mira Tesk fue imputada por terrorismo, rebelión y sabotaje.",
        ["- | - | terrorismo > Tesk", "- | - | rebelión > Tesk", "- | - | sabotaje > Tesk"],
    ),
    (
        "es",
        "La Sra. Mira Tesk fue procesada en virtud del artículo 12 del Código Penal.",
        ["12 | Código Penal | - > Tesk"],
    ),
    (
        "es",
        "La Sra. Mira Tesk fue detenida por el presunto delito de ataque a la integridad de sistemas informáticos, tipificado en el artículo 232 del Código Orgánico Integral Penal.",  # noqa: E501
        ["232 | Código Orgánico Integral Penal | ataque a la integridad de sistemas informáticos > Tesk"],
    ),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_is_held_against_nobody_is_no_charge(language: Language, text: str) -> None:
    assert [written(charge) for charge in charges(text, language)] == []


@pytest.mark.parametrize(("language", "text", "expected"), CHARGED)
def test_what_is_held_against_somebody_is_a_charge(language: Language, text: str, expected: list[str]) -> None:
    assert [written(charge) for charge in charges(text, language)] == expected


def test_the_span_runs_from_the_offence_to_the_law() -> None:
    text = 'Ms. Mira Tesk was charged with "insult" under article 12 of the Criminal Code.'
    letter = sheet_of(text)
    (charge,) = link_charges(letter, finds_of(letter), record_of(letter)).charges
    assert charge.span.of(letter.flow.text) == 'insult" under article 12 of the Criminal Code'


def test_the_same_article_is_the_one_named_before() -> None:
    made = charges(
        'Ms. Mira Tesk was charged with "insult", as per article 12 of the Criminal Code; and "theft", as per the same article.'
    )
    assert [written(charge) for charge in made] == [
        "12 | Criminal Code | insult > Tesk",
        "12 | Criminal Code | theft > Tesk",
    ]


def test_a_charge_told_again_is_no_further_one() -> None:
    made = charges(
        'Ms. Mira Tesk was charged with "organising a march" under article 12 of the Criminal Code. '
        'The court rejected the accusation of "organizing the march".'
    )
    assert [written(charge) for charge in made][:1] == ["12 | Criminal Code | organising a march > Tesk"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Ms. Mira Tesk was charged under article 5 of the Russian Criminal Code.", "RUS"),
        ("Ms. Mira Tesk was charged under article 5 of the Criminal Code of France.", "FRA"),
        ("Ms. Mira Tesk was charged under article 5 of China's Criminal Law.", "CHN"),
        ("Ms. Mira Tesk was charged under article 5 of the Criminal Code.", "KEN"),
    ],
)
def test_the_state_is_the_one_named_with_the_law_else_the_addressee(text: str, state: str) -> None:
    assert [charge.state for charge in charges(text, code="KEN")] == [state]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "La Unidad contra el Delito de Contrabando citó a la Sra. Mira Tesk y abrió una investigación.",
            [],
        ),
        ("fr", "La chambre d'accusation de Lenz a convoqué Mme Mira Tesk.", []),
        (
            "en",
            'Ms. Mira Tesk was found guilty of "hooliganism" (article 190, paragraph 2, of the Penal Code).',
            ["hooliganism 190(2)"],
        ),
        (
            "en",
            'The court fined Ms. Mira Tesk for "holding an unlawful assembly".',
            ["holding an unlawful assembly None"],
        ),
        (
            "fr",
            "Mme Mira Tesk a été inculpée le 8 juin d'« outrage », sur le fondement de l'article 61 du Code pénal.",
            ["outrage 61"],
        ),
        (
            "fr",
            (
                "Mme Mira Tesk est poursuivie pour « injure » et « rébellion », "
                "faits prévus respectivement par les articles 12 et 40-1 du Code pénal."
            ),
            ["injure 12", "rébellion 40-1"],
        ),
        (
            "es",
            (
                "La Sra. Mira Tesk fue procesada por los delitos de «hurto» y «amenazas», "
                "previstos en los artículos 31 y 48 del Código Penal, y sigue en prisión preventiva."
            ),
            ["hurto 31", "amenazas 48"],
        ),
    ],
)
def test_offences_are_told_from_names_and_paired_with_the_articles_of_their_list(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [f"{charge.offence} {charge.provision}" for charge in charges(text, language)] == expected


def test_an_article_after_the_offences_of_two_people_is_that_of_the_one_named_last() -> None:
    text = (
        'On 3 May 2021, a court sentenced Mr. Ilun Baro to a year in prison for "noise", and Ms. Mira Tesk to a fine of 500 crowns '
        'for "dust", under article 14 of the Mills Act.'
    )
    assert [written(each) for each in charges(text)] == ["- | - | noise > Baro", "14 | Mills Act | dust > Tesk"]


def test_the_items_of_a_list_are_held_against_whom_its_opening_names() -> None:
    text = (
        "Ms. Oda Venn met Mr. Ilun Baro.\n\nOn 3 May 2021, Ms. Mira Tesk was charged with:\n\n"
        "- “rowing” (article 2 of the Criminal Code); and\n\n- “fishing” (article 3 of the Criminal Code).\n"
    )
    letter = sheet_of(text)
    record = link_events(letter, finds_of(letter), record_of(letter))
    found = link_charges(letter, finds_of(letter), record).charges
    assert [charge.people for charge in found] == [("Mira Tesk",), ("Mira Tesk",)]


def test_an_article_that_makes_an_offence_one_stays_although_its_penalty_follows() -> None:
    text = (
        "Ms. Mira Tesk will be tried by the Harbour Court for “rowing”, an offence which under article 7 "
        "of the Criminal Code is punishable by two years."
    )
    assert [written(charge) for charge in charges(text)] == ["7 | Criminal Code | rowing > Tesk"]
