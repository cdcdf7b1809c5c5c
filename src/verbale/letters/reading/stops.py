"""Facts that are whole sentences take in the mark that closes them, whoever read or labelled them."""

import re
from dataclasses import replace
from typing import TypeVar

from verbale.letters.record import Concern, Event, Notice, Record, Request
from verbale.spans import Span

F = TypeVar("F", Concern, Event, Notice, Request)

W = TypeVar("W", Concern, Request)

_STOP = re.compile(r"(?:\s?[\"'”’»)\]]){0,2}(?:\.|\s?[?!;])")
"""French puts a blank before some."""
_BLANK = re.compile(r"\s")
_SHORTEST = 25
"""A shorter span of an event is a date, one of several that share a sentence."""


def closed(record: Record) -> Record:
    """The record with the spans and words of its sentences up to their full stop."""
    measures = record.spans.interim_measures
    return replace(
        record,
        spans=replace(record.spans, interim_measures=_closed(record.text, measures) if measures else None),
        events=tuple(_with_stop(record.text, event) if _is_sentence(event) else event for event in record.events),
        notices=tuple(_with_stop(record.text, notice) for notice in record.notices),
        concerns=tuple(_with_words(record.text, concern) for concern in record.concerns),
        requests=tuple(_with_words(record.text, request) for request in record.requests),
    )


def _is_sentence(event: Event) -> bool:
    return event.span.length >= _SHORTEST


def _with_stop(text: str, fact: F) -> F:
    return replace(fact, span=_closed(text, fact.span))


def _with_words(text: str, fact: W) -> W:
    span = _closed(text, fact.span)
    return replace(fact, span=span, text=fact.text + _BLANK.sub(" ", text[fact.span.end : span.end]))


def _closed(text: str, span: Span) -> Span:
    found = _STOP.match(text, span.end)
    return Span(span.start, found.end()) if found else span
