"""The first promise: every character is kept, each in one part; every fact carries the words that it was read from."""

import dataclasses
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.promises.facts import facts
from tests.promises.mutations import MUTATIONS, cut_lines, page_furniture
from verbale.documents.opening import open_document
from verbale.letters.reading import read
from verbale.letters.record import Record
from verbale.samples import Sample, letters
from verbale.spans import Span, tiles

SAMPLES = letters()
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: str(sample.name))


def read_text(text: str) -> Record:
    return read(text.encode(), name="letter.md")


def spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from spans(each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from spans(getattr(value, field.name))


def check(record: Record) -> None:
    """What holds of every record, whatever the letter."""
    length = len(record.text)
    assert tiles([part.span for part in record.parts], length)
    assert all(before.kind is not after.kind for before, after in zip(record.parts, record.parts[1:], strict=False))
    facts_of = dataclasses.replace(record, parts=())
    assert all(0 <= span.start < span.end <= length for span in spans(facts_of))
    keys = [person.key for person in record.people]
    keys += [group.key for group in record.groups]
    keys += [body.key for body in record.organisations]
    keys += [place.key for place in record.places]
    keys += [event.key for event in record.events]
    keys += [charge.key for charge in record.charges]
    assert len(keys) == len(set(keys))
    for event in record.events:
        assert {*event.people, *event.by, *event.organisations, *event.places} <= set(keys)
    assert all(set(charge.people) <= set(keys) for charge in record.charges)
    assert all(set(sentence.people) <= set(keys) for sentence in record.sentences)
    assert all(sentence.event is None or sentence.event in keys for sentence in record.sentences)
    assert all(re.fullmatch(r"[a-z]+@\d+(-\d+)?", key) for key in keys)


@each_sample
def test_parts_tile_the_text_spans_lie_in_it_and_keys_are_unique(sample: Sample) -> None:
    record = read(sample.path)
    check(record)
    assert record.text == open_document(sample.path).text


@each_sample
def test_facts_begin_and_end_with_words(sample: Sample) -> None:
    record = read(sample.path)
    for span in spans(dataclasses.replace(record, parts=())):
        words = span.of(record.text)
        assert words == words.strip()


@each_sample
@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: str(mutate.__name__))
def test_what_copying_does_to_a_letter_changes_no_fact(sample: Sample, mutate: Callable[[str], str]) -> None:
    text = sample.path.read_text(encoding="utf-8")
    changed = read_text(mutate(text))
    check(changed)
    before, after = facts(read_text(text)), facts(changed)
    assert before - after == after - before


@given(st.sampled_from(SAMPLES), st.integers(40, 120), st.integers(2, 6))
def test_wherever_lines_and_pages_end_the_facts_are_the_same(sample: Sample, width: int, every: int) -> None:
    text = sample.path.read_text(encoding="utf-8")
    changed = read_text(cut_lines(page_furniture(text, every), width))
    check(changed)
    before, after = facts(read_text(text)), facts(changed)
    assert before - after == after - before


@given(st.sampled_from(SAMPLES), st.data())
def test_a_letter_that_lost_some_of_its_paragraphs_still_keeps_the_promise(sample: Sample, data: st.DataObject) -> None:
    paragraphs = sample.path.read_text(encoding="utf-8").split("\n\n")
    kept = data.draw(st.lists(st.sampled_from(paragraphs), min_size=1, max_size=len(paragraphs), unique=True))
    try:
        record = read_text("\n\n".join(kept))
    except ValueError:
        return  # too little is left to be a letter
    check(record)
