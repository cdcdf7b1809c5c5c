"""A record's page in each language: self-contained, with nothing from the letter let through unescaped."""

import re

import pytest

from tests.letters.records import a_person, a_record, a_reference, a_request, a_term, an_event, words
from verbale.letters.record import EventKind, Record
from verbale.letters.showing.page import page, title_of
from verbale.wording import LANGUAGES, Language

TEXT = "On 3 May 2021, Ms. Ilse Maravane <script>alert(1)</script> was sentenced to two years in prison.\n\n1. Please explain."


def record() -> Record:
    span = words(TEXT, "two years in prison")
    event = an_event(EventKind.SENTENCE, "2021-05-03", words(TEXT, TEXT.split("\n")[0]), label="Sentence: two years")
    sentence = a_term(2, 0, span, "person@15")
    return a_record(
        TEXT,
        reference=a_reference("JAL XAL 5/2021"),
        date="2021-06-01",
        response_days=60,
        publication_days=60,
        subject="the <b>sentence</b>",
        people=(a_person("person@15", "Ilse Maravane", words(TEXT, "Ms. Ilse Maravane")),),
        events=(event,),
        sentences=(
            type(sentence)(**{name: getattr(sentence, name) for name in sentence.__slots__} | {"event": event.key}),
        ),
        requests=(a_request(1, words(TEXT, "Please explain.")),),
    )


def test_the_title_is_the_reference_with_the_type_as_printed() -> None:
    assert title_of(record(), "en") == "JAL XAL 5/2021"
    assert title_of(a_record(), "fr") == "Lettre sans référence"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_letter_says_is_never_markup(language: Language) -> None:
    html = page(record(), language)
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "the &lt;b&gt;sentence" in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_all_that_it_needs(language: Language) -> None:
    html = page(record(), language)
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', html) == []
    assert re.findall(r"url\((?!data:)", html) == []
    assert " style=" not in html
    assert f'<html lang="{language}"' in html
    assert 'lang="en" dir="ltr"' in html


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Sentence: two years"),
        ("fr", "Condamnation – emprisonnement, deux ans"),
        ("es", "Condena – prisión, dos años"),
    ],
)
def test_events_are_named_in_the_interfaces_language(language: Language, label: str) -> None:
    assert label in page(record(), language)


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "3 to 5 May 2021"), ("fr", "3 au 5 mai 2021"), ("es", "3 al 5 may 2021")]
)
def test_an_event_of_several_days_says_once_what_they_share(language: Language, shown: str) -> None:
    text = "From 3 to 5 May 2021, she was questioned."
    event = an_event(EventKind.DETENTION, "2021-05-03", words(text, text), until="2021-05-05")
    assert shown in page(a_record(text, events=(event,)), language)


def test_dates_that_the_letters_own_period_gives_are_worked_out_from_its_date() -> None:
    html = page(record())
    assert '<time datetime="2021-07-31">31 July 2021</time>' in html
    assert '<time datetime="2021-08-01">1 August 2021</time>' in html
    assert "within 60 days" in html


def test_a_letter_without_date_or_period_has_no_clock() -> None:
    assert 'class="clock"' not in page(a_record("Somebody was arrested."))


def test_ids_are_unique_and_every_link_on_the_page_has_its_target() -> None:
    html = page(record())
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
