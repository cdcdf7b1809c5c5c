"""Whether a text holds a way to reach somebody."""

import pytest

from verbale.names.contacts import holds_contact


@pytest.mark.parametrize(
    ("contact", "text"),
    [
        ("me@example.org", "someone@example.org wrote; example.org is a site."),
        ("+99 55 123 45 67", "Law No. 1234568 of 12 March 2021, 55 people, reference 2021/45/67."),
        ("@bakers", "bakers were held; @bakersunion wrote of it"),
        ("ask at the bakery", "They ask at the bakery."),
        ("", "words"),
    ],
)
def test_it_is_silent_where_none_stands(contact: str, text: str) -> None:
    assert not holds_contact(contact, text)


@pytest.mark.parametrize(
    ("contact", "text"),
    [
        ("Bo, me@example.org", "Write to ME@Example.org, please."),
        ("+99 55 123 45 67", "He was called on 055/123-4567 that day."),
        ("055 1234567", "the number +99 (55) 123 45 67"),
        ("٠٥٥ ١٢٣ ٤٥ ٦٧", "055 123 45 67"),
        ("Signal @bo.lind", "as @bo.lind said"),
    ],
)
def test_it_finds_one_however_it_is_printed(contact: str, text: str) -> None:
    assert holds_contact(contact, text)
