"""Sentences: what a court imposed, and neither maxima, demands, sums, time served, custody before trial, nor parts of a total."""

import pytest

from tests.letters.reading.linking.records import finds_of, record_of
from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.linking.events import link_events
from verbale.letters.reading.linking.sentences import link_sentences
from verbale.letters.reading.sheet import Language
from verbale.letters.record import Record, Sentence


def read(text: str, language: Language = "en") -> Record:
    letter = sheet_of(text, language=language)
    finds = finds_of(letter)
    return link_sentences(letter, finds, link_events(letter, finds, record_of(letter)))


def written(sentence: Sentence) -> str:
    """Kind, duration, amount, `>` on whom, and `@` where an event tells it."""
    text = str(sentence.kind)
    if sentence.duration is not None:
        text += f" {sentence.duration.years}y{sentence.duration.months}m{sentence.duration.days}d"
    if sentence.amount is not None:
        text += f" {sentence.amount:g} {sentence.unit}"
    text += " suspended" if sentence.suspended else ""
    text += f" > {','.join(key.split()[1] for key in sentence.people)}" if sentence.people else ""
    return text + (" @" if sentence.event else "")


SILENT: list[tuple[Language, str]] = [
    ("en", "Ms. Mira Tesk faces up to ten years in prison."),
    ("en", "The offence carries a sentence of ten years."),
    ("en", "If convicted, Ms. Mira Tesk could be sentenced to ten years in prison."),
    ("en", "The prosecutor requested ten years in prison for Ms. Mira Tesk."),
    ("en", "Ms. Mira Tesk has served two years in prison."),
    ("en", "Ms. Mira Tesk has spent a total of 11 years in prison since 2000."),
    ("en", "Ms. Mira Tesk was placed in pre-trial detention for two months."),
    ("en", "The law punishes insult with a fine of 500 euros."),
    ("en", "Ms. Mira Tesk is serving a six-year sentence."),
    ("fr", "Mme Mira Tesk encourt jusqu'à dix ans de prison."),
    ("fr", "Le procureur a requis dix ans de prison contre Mme Mira Tesk."),
    ("fr", "Mme Mira Tesk a purgé deux ans de prison."),
    ("fr", "L'article 5 du Code pénal prévoit une peine de cinq ans de prison."),
    ("es", "La Sra. Mira Tesk enfrenta hasta diez años de prisión."),
    ("es", "La fiscalía solicitó diez años de prisión para la Sra. Mira Tesk."),
    ("es", "La Sra. Mira Tesk cumplió dos años de prisión."),
    ("es", "El tribunal ordenó la prisión preventiva de la Sra. Mira Tesk por dos meses."),
    ("es", "El artículo 5 del Código Penal prevé una pena de cinco años de prisión."),
]
IMPOSED: list[tuple[Language, str, list[str]]] = [
    (
        "en",
        "Ms. Mira Tesk was sentenced to four years and six months of imprisonment and 3500 lashes.",
        ["imprisonment 4y6m0d > Tesk @", "corporal 3500 lashes > Tesk @"],
    ),
    (
        "en",
        "Ms. Mira Tesk was sentenced to 14 years in prison, comprised of three years in a prison and 11 years in a colony.",
        ["imprisonment 14y0m0d > Tesk @"],
    ),
    (
        "en",
        "Ms. Mira Tesk was sentenced to a six-month suspended sentence and fined 500 euros.",
        ["imprisonment 0y6m0d suspended > Tesk @", "fine 500 euros > Tesk @"],
    ),
    (
        "en",
        "The court reduced the sentence of Ms. Mira Tesk by five months, to 10 years and 7 months.",
        ["imprisonment 10y7m0d > Tesk @"],
    ),
    (
        "en",
        "The court reduced the sentence of Ms. Mira Tesk from six years to four years.",
        ["imprisonment 4y0m0d > Tesk @"],
    ),
    ("en", "The court ordered Ms. Mira Tesk to pay a fine of USD 1,500.", ["fine 1500 USD > Tesk @"]),
    (
        "en",
        "Ms. Mira Tesk was sentenced to five years in prison followed by a ten-year travel ban.",
        ["imprisonment 5y0m0d > Tesk @", "ban 10y0m0d > Tesk @"],
    ),
    (
        "en",
        "Ms. Mira Tesk and Mr. Ilun Baro were sentenced to two and three years in prison respectively.",
        ["imprisonment 3y0m0d > Baro @"],
    ),
    (
        "fr",
        "Mme Mira Tesk a été condamnée à quatre ans et six mois d'emprisonnement ferme et à une amende de 200 000 FCFA.",
        ["imprisonment 4y6m0d > Tesk @", "fine 200000 FCFA > Tesk @"],
    ),
    (
        "fr",
        "Mme Mira Tesk a été condamnée à deux ans de prison avec sursis.",
        ["imprisonment 2y0m0d suspended > Tesk @"],
    ),
    (
        "fr",
        "La cour d'appel a réduit la peine de Mme Mira Tesk de six ans à quatre ans de prison.",
        ["imprisonment 4y0m0d > Tesk @"],
    ),
    ("fr", "Mme Mira Tesk a été condamnée à mort.", ["death > Tesk @"]),
    ("fr", "Mme Mira Tesk a été condamnée à la réclusion à perpétuité.", ["imprisonment > Tesk @"]),
    (
        "es",
        "La Sra. Mira Tesk fue condenada a cuatro años y seis meses de prisión y a una multa de 1.500 euros.",
        ["imprisonment 4y6m0d > Tesk @", "fine 1500 euros > Tesk @"],
    ),
    ("es", "La Sra. Mira Tesk fue condenada a cadena perpetua.", ["imprisonment > Tesk @"]),
    (
        "es",
        "El tribunal redujo la condena de la Sra. Mira Tesk de seis a cuatro años de prisión.",
        ["imprisonment 4y0m0d > Tesk @"],
    ),
    (
        "es",
        "La Sra. Mira Tesk fue condenada a diez años de cárcel y a cinco años de inhabilitación.",
        ["imprisonment 10y0m0d > Tesk @", "ban 5y0m0d > Tesk @"],
    ),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_no_court_imposed_is_no_sentence(language: Language, text: str) -> None:
    assert [written(sentence) for sentence in read(text, language).sentences] == []


@pytest.mark.parametrize(("language", "text", "expected"), IMPOSED)
def test_what_a_court_imposed_is_a_sentence(language: Language, text: str, expected: list[str]) -> None:
    assert [written(sentence) for sentence in read(text, language).sentences] == expected


def test_the_span_covers_the_penalty() -> None:
    record = read("The court ordered Ms. Mira Tesk to pay a fine of 200,000 rubles.")
    assert [sentence.span.of(record.text) for sentence in record.sentences] == ["a fine of 200,000 rubles"]


def test_the_sentence_names_the_event_in_which_it_was_imposed() -> None:
    record = read("On 3 May 2021, Ms. Mira Tesk was sentenced to two years in prison.")
    assert [sentence.event for sentence in record.sentences] == [event.key for event in record.events]


def test_told_again_it_is_no_further_one_and_changed_on_appeal_it_is() -> None:
    record = read(
        "On 3 May 2021, Ms. Mira Tesk was sentenced to four years in prison. The sentence of four years in prison was confirmed. "
        "On 5 June 2021, the Court of Appeal reduced the sentence of Ms. Mira Tesk to three years in prison."
    )
    assert [sentence.duration.years for sentence in record.sentences if sentence.duration] == [4, 3]


@pytest.mark.parametrize(
    ("language", "text", "suspended"),
    [
        (
            "es",
            "El tribunal condenó a la Sra. Mira Tesk a dos años de prisión. La pena de prisión quedó en suspenso.",
            True,
        ),
        ("es", "El tribunal condenó a la Sra. Mira Tesk a dos años de prisión. La feria quedó en suspenso.", False),
        ("fr", "Le tribunal a condamné Mme Mira Tesk à deux ans de prison. La peine a été assortie du sursis.", True),
        ("en", "The court sentenced Ms. Mira Tesk to two years in prison. The sentence was suspended.", True),
    ],
)
def test_that_a_term_was_suspended_may_be_said_in_the_next_sentence(
    language: Language, text: str, suspended: bool
) -> None:
    (sentence,) = read(text, language).sentences
    assert sentence.suspended is suspended
