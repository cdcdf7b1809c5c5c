"""Patterns are tried only where a word stands that they can begin with, and find what a search of every place finds."""

import gc
import re

import pytest

from verbale.documents.opening import open_document
from verbale.letters.reading import read_document
from verbale.letters.reading.layout import lay_out
from verbale.letters.reading.openings import Opened, Words, opened
from verbale.samples import Sample, letters
from verbale.spans import Span

TEXT = (
    "on 3 may the ranger, a beekeeper and an angler (ibid.) met again; three days later she rang at 14:05, as § 4 says."
)

UNTOLD = (
    r"ranger",  # may stand within a word
    r"(?<!\w )angler",
    r"\bangler|ranger",
    r"\b(?:angler|[a-z]+)",
    r"\b(?:a|)ngler",
    r"\b\w+er",
    r"\b.ngler",
    r"\b[^a]ngler",
    r"\b(?:an )?",
    r"\ba?",
)
TOLD = (
    (r"\bangler", ["angler"]),
    (r"(?<!\w)(?:angler|ranger)s?\b", ["angler", "ranger"]),
    (r"(?<![\w'-])(?:the )?ranger", ["ranger", "the "]),
    (r"\b(?P<who>an?|the) ", ["a", "the"]),
    (r"\b[Rr]anger", ["Ranger", "ranger"]),
    (r"\b(?=[ab])(?:an(?:gler|t)|b(?:ee|oat))", ["angler", "ant", "bee", "boat"]),
    (r"\b(?i:at) (?:\d\d)", ["at"]),
    (r"\b\d{1,2}:\d\d", list("0123456789")),
    (r"\b(?:ibid|id)\b\.?", ["ibid", "id"]),
    (r"\bid\.", ["id "]),
    (r"\b(?:day|week)s?(?: later)?", ["day", "week"]),
    (r"\ba(?:[\])(|]x)?b", ["a"]),
    (r"\b(?<=the )ranger", ["ranger"]),
    (r"(?<!\w)(?:§|par) ?\d", ["§", "par"]),
)


@pytest.mark.parametrize("pattern", UNTOLD)
def test_what_cannot_be_told_is_searched_for_everywhere(pattern: str) -> None:
    assert opened(pattern).openings == ()
    assert _found(opened(pattern), TEXT) == [match.span() for match in re.finditer(pattern, TEXT)]


@pytest.mark.parametrize(("pattern", "openings"), TOLD)
def test_a_pattern_tells_what_it_can_begin_with(pattern: str, openings: list[str]) -> None:
    assert opened(pattern).openings == tuple(sorted({each.lower() for each in openings}))
    assert _found(opened(pattern), TEXT) == [match.span() for match in re.finditer(pattern, TEXT)]


def test_a_match_does_not_begin_within_another() -> None:
    assert _found(opened(r"\bon and on"), "on and on and on and on") == [(0, 9), (14, 23)]


def test_within_a_span_nothing_is_found_that_crosses_it() -> None:
    text = Words("an angler met an angler")
    assert [found.span() for found in text.matches(opened(r"\ban angler"), within=(3, 22))] == []
    assert [found.span() for found in text.matches(opened(r"\ban angler"), within=(3, 23))] == [(14, 23)]


@pytest.mark.parametrize("sample", letters(), ids=lambda sample: str(sample.name))
def test_every_pattern_finds_in_a_letter_what_a_search_finds(sample: Sample) -> None:
    document = open_document(sample.path)
    read_document(document)
    flow = lay_out(document).flow
    for text in (flow.low, flow.plain):
        for sought in [each for each in gc.get_objects() if isinstance(each, Opened)]:
            found = [match.span() for match in flow.words.matches(sought, text)]
            assert found == [match.span() for match in sought.pattern.finditer(text)], sought.pattern.pattern


@pytest.mark.parametrize("sample", letters(), ids=lambda sample: str(sample.name))
def test_what_begins_with_a_capital_is_found_in_a_letter_as_a_search_finds_it(sample: Sample) -> None:
    flow = lay_out(open_document(sample.path)).flow
    whole = Span(0, len(flow.text))
    for pattern in (re.compile(r"(?<![\w'-])[A-Z][a-z]+ [A-Z][a-z]+"), re.compile(r"(?<=\b[lL]')[A-Z]\w+")):
        found = [match.span() for match in flow.capitalised(pattern, whole)]
        assert found == [match.span() for match in pattern.finditer(flow.plain)]


def test_the_first_match_in_a_part_of_a_text_is_told() -> None:
    text = Words("an angler met an angler")
    found = text.first(opened(r"\ban angler"), (1, 23))
    assert found is not None
    assert found.span() == (14, 23)
    assert text.first(opened(r"\ban angler"), (1, 22)) is None


def _found(sought: Opened, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in Words(text).matches(sought)]
