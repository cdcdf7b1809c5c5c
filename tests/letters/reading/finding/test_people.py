"""Which words of a letter are found to name people. All people and places are invented."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.flowing import flow_of
from verbale.letters.reading.people.mention import PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.record import Part, PartKind
from verbale.spans import Span


def found(text: str, language: Language = "en") -> list[str]:
    sheet = sheet_of(*text.split("\n"), language=language)
    return [mention.span.of(sheet.flow.text) for mention in find_people(sheet)]


SILENT_EN = [
    "She is director of the Women's Aid Circle in Velda.",
    "In its General Recommendation No. 19, the Committee said so.",
    "The measures are as follows: Velda Province, Marsk District.",
    "At the Centre for Rights in Velda, nobody spoke.",
    "The Mandela Rules and the Istanbul Protocol apply to every prison.",
    "We refer to the Siracusa Principles and to the Bangkok Rules.",
    "The Ana Berg Foundation published a report on Lake Velda.",
    "He is a lawyer at the Olga Lund Memorial Hospital.",
    "The newspaper Nova Zarya was closed, and the company Karta Holding too.",
    "The Ministry of Internal Affairs and the Prosecutor General opened a case.",
    "The Attorney General General Directorate replied.",
    "General Comment No. 34 and the General Assembly are cited.",
    "Major Crimes Unit officers came to the Central Market.",
    "The human rights defender was taken to the Upper Velda District.",
    "His wife and his lawyer were told nothing.",
    "On Monday, Human Rights House was searched.",
    "The defender was held in Port Velda, a town in the north.",
    "Please see United Nations Human Rights Council resolution 52/4.",
    "They held banners of the Red Lantern movement in Old Town Square.",
    "The captain and the colonel were not named.",
    "The Inspector General of Police and the Detective Branch replied.",
    "A Chief Inspector and two constables of Velda Police came.",
    "Radio Free Velda, a station, lost its licence.",
    "She posted it on Facebook and Telegram, in English and Russian.",
    "The Criminal Code and the Law on Public Order were amended in May 2020.",
    "In New Velda, the mayor refused the permit.",
    "The Supreme Court of Velda, a body of nine judges, agreed.",
    "The Special Rapporteur on torture was told of it.",
    "A member of the Velda Bar Association was present.",
    "Members of Velda Watch and Free Pen were questioned.",
    "Black Friday, a rally, was broken up.",
    "The village of Saint Anna was shelled.",
    "Articles 9 and 14 of the Covenant, read with General Comment 35, forbid it.",
    "Her daughter Veldan-born and his son Thursday's child.",
    "He told his wife Monday, and she told her brother, Velda police say.",
    "Her mother, Velda Prison officers said, was not let in.",
]
FOUND_EN = [
    ("Her daughter Luz, aged 7, is ill. Luz was not told.", ["Luz", "Luz"]),
    ("Her two small children, Luz and Tomas, saw it.", ["Luz", "Tomas"]),
    ("She has two sons, Omar (7) and Alin (5), and a dog.", ["Omar", "Alin"]),
    ("Ms. Berg's elder brother Jarek was there.", ["Ms. Berg", "Jarek"]),
    ("A girl named Wanda was hit.", ["Wanda"]),
    ("Mr. Julio Tarazo and Ms. Tran Thi Mai were held.", ["Mr. Julio Tarazo", "Ms. Tran Thi Mai"]),
    ("The names of the detainees are as follows: Ivan Karsov and Oleg Bern.", ["Ivan Karsov", "Oleg Bern"]),
    ("Mr. Ivan Karsov was arrested. He was taken away.", ["Mr. Ivan Karsov"]),
    ("Ms. Lena Orlund's home was searched.", ["Ms. Lena Orlund"]),
    ("Mr Tomas Berg and Mrs Ida Berg left.", ["Mr Tomas Berg", "Mrs Ida Berg"]),
    ("Mr. Abdulrahman bin Salem al-Harith, a Velda citizen, is held.", ["Mr. Abdulrahman bin Salem al-Harith"]),
    ("Mr. Al-Harith was beaten.", ["Mr. Al-Harith"]),
    ("Ms. Maria de la Cruz Pineda spoke.", ["Ms. Maria de la Cruz Pineda"]),
    ("Mr. Jan van der Meulen and Dr. Ould Sidi met.", ["Mr. Jan van der Meulen", "Dr. Ould Sidi"]),
    ("Mr. NGUYEN Van Quang was tried.", ["Mr. NGUYEN Van Quang"]),
    ("Messrs. Ivan Karsov, Petr Lodin and Oleg Marin were detained.", ["Ivan Karsov", "Petr Lodin", "Oleg Marin"]),
    ("Messrs. Karsov and Lodin were released.", ["Karsov", "Lodin"]),
    ("Messrs. Karsov and Lodin and Ms. Orlund appealed.", ["Karsov", "Lodin", "Ms. Orlund"]),
    ("Mr. X and Ms. A were detained.", ["Mr. X", "Ms. A"]),
    ("He met Mr. X. He then left.", ["Mr. X"]),
    ("Mr. A.B. was arrested.", ["Mr. A.B."]),
    ("Mr. J. Karsov spoke.", ["Mr. J. Karsov"]),
    ("The human rights defender Ivan Karsov was arrested.", ["Ivan Karsov"]),
    ("The lawyer Lena Orlund and journalist Petr Lodin were told.", ["Lena Orlund", "Petr Lodin"]),
    ("Human rights lawyer Lena Orlund was disbarred.", ["Lena Orlund"]),
    ("Journalist Petr Lodin was beaten.", ["Petr Lodin"]),
    (
        "Human rights defenders Ivan Karsov, Petr Lodin and Lena Orlund were held.",
        ["Ivan Karsov", "Petr Lodin", "Lena Orlund"],
    ),
    ("Petr Lodin, a journalist, was beaten.", ["Petr Lodin"]),
    ("Petr Lodin, aged 43, was beaten.", ["Petr Lodin"]),
    ("Petr Lodin (43) was beaten.", ["Petr Lodin"]),
    ("The Prosecutor General, Mr. Igor Stanin, spoke.", ["Mr. Igor Stanin"]),
    ("The Minister of the Interior, Igor Stanin, spoke.", ["Igor Stanin"]),
    ("President Stanin signed the law.", ["Stanin"]),
    ("Judge Igor Stanin presided.", ["Igor Stanin"]),
    ("Colonel Igor Stanin gave the order.", ["Colonel Igor Stanin"]),
    ("Her daughter, Mila, aged 7, is ill.", ["Mila"]),
    ("His wife, Anna Karsova, was threatened.", ["Anna Karsova"]),
    (
        "Four people were held, namely Ivan Karsov, Petr Lodin and Lena Orlund.",
        ["Ivan Karsov", "Petr Lodin", "Lena Orlund"],
    ),
    ("Mr. Ivan Karsov spoke. Karsov was arrested and Ivan Karsov tried.", ["Mr. Ivan Karsov", "Karsov", "Ivan Karsov"]),
    ("Mr. Ivan Karsov founded it. The Karsov Foundation was closed.", ["Mr. Ivan Karsov"]),
    ("The case of Mr. Ivan Karsov\nIvan Karsow was tried.", ["Mr. Ivan Karsov", "Ivan Karsow"]),
    ("Prof. Dr. Ida Berg and Sheikh Salem Harith met.", ["Prof. Dr. Ida Berg", "Sheikh Salem Harith"]),
    ("Mr. Patrick O'Malley and Ms. Anne-Marie N'Dour met.", ["Mr. Patrick O'Malley", "Ms. Anne-Marie N'Dour"]),
    ("Mr. Ivan Karsov On 5 May was held.", ["Mr. Ivan Karsov"]),
    ("Mr. Ivan Karsov, Mr. Petr Lodin and Ms. Lena Orlund", ["Mr. Ivan Karsov", "Mr. Petr Lodin", "Ms. Lena Orlund"]),
    ('Mr. Ivan "Vanya" Karsov spoke.', ['Mr. Ivan "Vanya" Karsov']),
    ("Ms. ███ was beaten.", ["Ms. ███"]),
    ("Ms. [REDACTED] was beaten.", ["Ms. [REDACTED]"]),
    ("Petr Lodin was arrested on 5 May 2020.", ["Petr Lodin"]),
    ("Mr. Karsov’s trial and Messrs. Karsov’s and Lodin’s lawyers.", ["Mr. Karsov", "Karsov", "Lodin"]),
    ("Sgt. Igor Stanin fired.", ["Sgt. Igor Stanin"]),
    ("Mr. Đặng Văn Hải was held.", ["Mr. Đặng Văn Hải"]),
]

SILENT_FR = [
    "Les Regles Mandela et le Protocole d'Istanbul s'appliquent.",
    "La Fondation Anne Berg a publié un rapport.",
    "Le journal Le Phare du Velda a été fermé.",
    "Le Procureur de la République a ouvert une enquête.",
    "Le Ministre de l'Intérieur et le Préfet de police étaient présents.",
    "L'avocat et sa femme n'ont pas été informés.",
    "Le Pacte international relatif aux droits civils et politiques le prévoit.",
    "Le Comité des droits de l'homme, Observation générale n° 35.",
    "Il a été conduit au commissariat de Port Velda.",
    "La ville de Saint Anselme a été encerclée.",
    "M. le Ministre a répondu.",
    "Le Conseil des droits de l'homme a adopté la résolution 52/4.",
    "Le parti Velda Libre, un mouvement, a été dissous.",
    "Me voici, dit-il.",
    "Les militants du Mouvement Citoyen ont été arrêtés.",
    "Le Tribunal de grande instance de Port Velda a statué.",
    "Radio Velda, une station privée, a été suspendue.",
    "En Mars 2020, la Cour suprême a rejeté le pourvoi.",
]
FOUND_FR = [
    ("M. Ali Camara a parlé.", ["M. Ali Camara"]),
    ("Le ministre, le général Ali Sidibou, a nié.", ["Ali Sidibou"]),
    ("Le lieutenant-colonel Ali Sidibou commandait.", ["lieutenant-colonel Ali Sidibou"]),
    ("Les noms des détenus sont les suivants : Ali Sidibou et Awa Kanté.", ["Ali Sidibou", "Awa Kanté"]),
    ("M. Amadou Sidibou a été arrêté.", ["M. Amadou Sidibou"]),
    ("Mme Aïssata N'Diarra, avocate, a été menacée.", ["Mme Aïssata N'Diarra"]),
    ("MM. Sidibou, Kanté et Ould Brahim ont été libérés.", ["Sidibou", "Kanté", "Ould Brahim"]),
    ("Mmes Awa Kanté et Fanta Sidibou ont été détenues.", ["Awa Kanté", "Fanta Sidibou"]),
    ("Me Jean-Luc Morandeau est son avocat.", ["Me Jean-Luc Morandeau"]),
    ("Mlle Awa Kanté est blessée.", ["Mlle Awa Kanté"]),
    ("M. A. Sidibou a été entendu.", ["M. A. Sidibou"]),
    ("M. X. a été entendu.", ["M. X."]),
    ("Le journaliste Amadou Sidibou a été arrêté.", ["Amadou Sidibou"]),
    ("Le défenseur des droits humains Amadou Sidibou a été arrêté.", ["Amadou Sidibou"]),
    ("Amadou Sidibou, journaliste, a été arrêté.", ["Amadou Sidibou"]),
    ("Amadou Sidibou, âgé de 43 ans, a été arrêté.", ["Amadou Sidibou"]),
    ("Awa Kanté, 43 ans, a été arrêtée.", ["Awa Kanté"]),
    ("Son épouse, Awa Kanté, a été menacée.", ["Awa Kanté"]),
    ("Le Ministre de la Justice, Amadou Sidibou, a nié.", ["Amadou Sidibou"]),
    ("Le Président Sidibou a promulgué la loi.", ["Sidibou"]),
    ("Le Procureur, M. Amadou Sidibou, a requis.", ["M. Amadou Sidibou"]),
    ("Dr Awa Kanté et le Pr. Ali Sidibou", ["Dr Awa Kanté", "Pr. Ali Sidibou"]),
    ("M. Sidibou a parlé. Selon Sidibou, rien ne change.", ["M. Sidibou", "Sidibou"]),
    ("M. Mohamed Ould Cheikh El Mokhtar a été jugé.", ["M. Mohamed Ould Cheikh El Mokhtar"]),
    ("Les avocats Awa Kanté et Ali Sidibou ont plaidé.", ["Awa Kanté", "Ali Sidibou"]),
    ("Monsieur Ali Sidibou et Madame Awa Kanté", ["Monsieur Ali Sidibou", "Madame Awa Kanté"]),
    (
        "Trois personnes, à savoir Ali Sidibou, Awa Kanté et Jean Morandeau, sont détenues.",
        ["Ali Sidibou", "Awa Kanté", "Jean Morandeau"],
    ),
    ("M. Jean de La Tour aurait été frappé.", ["M. Jean de La Tour"]),
    ("Le colonel Ali Sidibou commandait.", ["colonel Ali Sidibou"]),
]

SILENT_ES = [
    "Trabaja en el Centro de Derechos Humanos «Tierra Viva».",
    "Las Reglas Mandela y el Protocolo de Estambul son aplicables.",
    "La Fundación Ana Bergara publicó un informe.",
    "El periódico La Voz de Valdera fue cerrado.",
    "El Fiscal General de la Nación abrió una investigación.",
    "El Ministro del Interior y el Alcalde estaban presentes.",
    "Su esposa y su abogada no fueron informadas.",
    "El Pacto Internacional de Derechos Civiles y Políticos lo prohíbe.",
    "La ciudad de San Anselmo fue rodeada.",
    "El Código Orgánico Integral Penal, artículo 232.",
    "La Unidad de Flagrancia de Puerto Valdera lo retuvo.",
    "El Juzgado Segundo de lo Penal de Puerto Valdera dictó sentencia.",
    "La Comisión Interamericana de Derechos Humanos otorgó medidas.",
    "El Sr. Ministro respondió.",
    "En el Mayor de los casos no hubo respuesta.",
    "El defensor fue trasladado a Puerto Valdera, una ciudad del norte.",
    "Radio Valdera, una emisora comunitaria, fue clausurada.",
    "Los integrantes del Movimiento Tierra Viva fueron detenidos.",
    "El Grupo de Trabajo sobre la Detención Arbitraria fue informado.",
]
FOUND_ES = [
    ("El Sr. Julián Pérez Montalba fue detenido.", ["Sr. Julián Pérez Montalba"]),
    ("La Sra. María del Carmen Oquendo fue amenazada.", ["Sra. María del Carmen Oquendo"]),
    ("Los Sres. Montalba y Oquendo fueron liberados.", ["Montalba", "Oquendo"]),
    (
        "Los Sres. Julián Montalba, Iván Oquendo y Luis Tarazo declararon.",
        ["Julián Montalba", "Iván Oquendo", "Luis Tarazo"],
    ),
    ("Las Sras. Ana Tarazo y Eva Oquendo declararon.", ["Ana Tarazo", "Eva Oquendo"]),
    ("El señor Julián Montalba y la señora Ana Tarazo", ["señor Julián Montalba", "señora Ana Tarazo"]),
    ("D. Julián Montalba y Dña. Ana Tarazo", ["D. Julián Montalba", "Dña. Ana Tarazo"]),
    ("El Dr. Luis Tarazo y la Dra. Ana Oquendo", ["Dr. Luis Tarazo", "Dra. Ana Oquendo"]),
    ("El Lic. Luis Tarazo y el Ing. Iván Oquendo", ["Lic. Luis Tarazo", "Ing. Iván Oquendo"]),
    ("El periodista Julián Montalba fue detenido.", ["Julián Montalba"]),
    ("La defensora de derechos humanos Ana Tarazo fue amenazada.", ["Ana Tarazo"]),
    ("Julián Montalba, periodista, fue detenido.", ["Julián Montalba"]),
    ("Julián Montalba, de 43 años, fue detenido.", ["Julián Montalba"]),
    ("Ana Tarazo, abogada y activista, fue detenida.", ["Ana Tarazo"]),
    ("Su esposa, Ana Tarazo, fue amenazada.", ["Ana Tarazo"]),
    ("El Ministro del Interior, Luis Tarazo, negó los hechos.", ["Luis Tarazo"]),
    ("El Presidente Tarazo promulgó la ley.", ["Tarazo"]),
    ("El Fiscal General, Sr. Luis Tarazo, negó los hechos.", ["Sr. Luis Tarazo"]),
    ("El Sr. Montalba habló. Según Montalba, nada cambió.", ["Sr. Montalba", "Montalba"]),
    ("Los líderes indígenas Luis Tarazo e Iván Oquendo fueron asesinados.", ["Luis Tarazo", "Iván Oquendo"]),
    (
        "Tres personas, a saber, Luis Tarazo, Iván Oquendo y Ana Bergara, siguen detenidas.",
        ["Luis Tarazo", "Iván Oquendo", "Ana Bergara"],
    ),
    ("El Sr. X y la Sra. A.B. declararon.", ["Sr. X", "Sra. A.B."]),
    ("El coronel Luis Tarazo dio la orden.", ["coronel Luis Tarazo"]),
    ("Luis Tarazo fue asesinado el 5 de mayo de 2020.", ["Luis Tarazo"]),
]


@pytest.mark.parametrize("text", SILENT_EN)
def test_no_person_is_found_where_english_names_other_things(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", SILENT_FR)
def test_no_person_is_found_where_french_names_other_things(text: str) -> None:
    assert found(text, "fr") == []


@pytest.mark.parametrize("text", SILENT_ES)
def test_no_person_is_found_where_spanish_names_other_things(text: str) -> None:
    assert found(text, "es") == []


@pytest.mark.parametrize(("text", "expected"), FOUND_EN)
def test_people_are_found_in_english(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), FOUND_FR)
def test_people_are_found_in_french(text: str, expected: list[str]) -> None:
    assert found(text, "fr") == expected


@pytest.mark.parametrize(("text", "expected"), FOUND_ES)
def test_people_are_found_in_spanish(text: str, expected: list[str]) -> None:
    assert found(text, "es") == expected


@pytest.mark.parametrize(
    "kind",
    [PartKind.SIGNATURES, PartKind.ADDRESSEE, PartKind.COVER, PartKind.SALUTATION, PartKind.HEADING, PartKind.OPENING],
)
def test_those_who_write_and_receive_are_not_found(kind: PartKind) -> None:
    sheet = sheet_of((kind, "Mr. Ivan Karsov, the lawyer Petr Lodin"), (PartKind.ALLEGATIONS, "Nothing more."))
    assert list(find_people(sheet)) == []


def laid_out(*blocks: Block) -> Sheet:
    document = Document("letter.docx", Format.DOCX, "0" * 64, blocks)
    flow = flow_of(document)
    return Sheet(document, flow, "en", (Part(PartKind.ANNEX, Span(0, len(flow.text))),))


def test_names_are_found_in_a_table_s_column_of_names_and_in_no_other() -> None:
    rows = [("No.", "Name", "Place"), ("1", "Ivan Karsov", "Upper Marsk"), ("2", "Lena Orlund", "Port Velda")]
    sheet = laid_out(
        *(
            Block(BlockKind.CELL, (Run(text),), row=row, column=column)
            for row, cells in enumerate(rows)
            for column, text in enumerate(cells)
        )
    )
    assert [mention.span.of(sheet.flow.text) for mention in find_people(sheet)] == ["Ivan Karsov", "Lena Orlund"]


def test_items_are_names_where_the_heading_says_so() -> None:
    items = [Block(BlockKind.ITEM, (Run(text),)) for text in ("1. Ivan Karsov, 34 years", "2. Lena Orlund")]
    heading = Block(BlockKind.HEADING, (Run("List of detained persons"),))
    other = Block(BlockKind.HEADING, (Run("Towns"),)), Block(BlockKind.ITEM, (Run("1. Upper Marsk"),))
    sheet = laid_out(heading, *items, *other)
    assert [mention.span.of(sheet.flow.text) for mention in find_people(sheet)] == ["Ivan Karsov", "Lena Orlund"]


def test_bold_over_a_whole_paragraph_makes_no_name() -> None:
    words = Run("Upper Marsk and Port Velda was held to be unsafe. Green Lantern met.", bold=True)
    assert list(find_people(laid_out(Block(BlockKind.PARAGRAPH, (words,))))) == []


def test_a_mention_keeps_honorific_and_name_apart() -> None:
    sheet = sheet_of("The lawyer Mr. Ivan Karsov's house.")
    (mention,) = find_people(sheet)
    assert isinstance(mention, PersonMention)
    assert (mention.honorific, mention.name.of(sheet.flow.text), mention.noun) == ("Mr.", "Ivan Karsov", "lawyer")
