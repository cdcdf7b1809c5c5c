"""Linking penalties to whom a court imposed them on, and to the event in which it did."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verbale.letters.reading.finding.terms import Term
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.reading.linking.imposed import imposed
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Event, EventKind, Key, Record, Sentence, SentenceKind

# The events in which a penalty is imposed, the likeliest first.
_IMPOSING = (EventKind.SENTENCE, EventKind.FINE, EventKind.APPEAL, EventKind.VERDICT, EventKind.TRAVEL_BAN)
_RESPECTIVELY = re.compile(r"\b(?:respectively|respectivement|respectivamente)\b")


def link_sentences(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with the penalties imposed, in order. One told again of the same people is no further one."""
    cast = Cast(sheet, record.people, record.groups)
    made: list[Sentence] = []
    for term in imposed(sheet, finds.of(Term)):
        event = _event(term, record.events)
        people = _people(sheet, term, event, cast)
        sentence = Sentence(
            term.kind,
            term.duration,
            term.amount,
            term.unit,
            term.suspended or _suspended_after(sheet, term),
            people,
            event.key if event else None,
            term.span,
        )
        if not any(_same(sentence, other) for other in made):
            made.append(sentence)
    return replace(record, sentences=tuple(made))


_SUSPENDED_AFTER = re.compile(
    r" (?:la pena(?: de prision)? (?:quedo|fue|queda) (?:en suspenso|suspendida)|(?:la peine|elle) (?:a ete |est )?"
    r"(?:entierement )?(?:assortie (?:du|d'un) sursis|suspendue)|(?:the|this) (?:prison )?(?:sentence|term) (?:was|is) suspended)\b"
)


def _suspended_after(sheet: Sheet, term: Term) -> bool:
    """Whether the next sentence says of the prison term that it was suspended."""
    end = sheet.flow.sentence_at(term.span.start).end
    return term.kind is SentenceKind.IMPRISONMENT and _SUSPENDED_AFTER.match(sheet.flow.low, end) is not None


def _event(term: Term, events: Sequence[Event]) -> Event | None:
    within = [event for event in events if event.span.covers(term.span)]
    kinds: tuple[EventKind, ...] = _IMPOSING
    if term.kind is SentenceKind.FINE:
        kinds = (EventKind.FINE, *_IMPOSING)
    for kind in kinds:
        for event in within:
            if event.kind is kind:
                return event
    return None


def _people(sheet: Sheet, term: Term, event: Event | None, cast: Cast) -> tuple[Key, ...]:
    sentence = sheet.flow.sentence_at(term.span.start)
    near = cast.before(term.span.start, sentence.start)
    if len(near) > 1 and _RESPECTIVELY.search(sheet.flow.low, *sentence):
        return _paired(sheet, term, near, sentence.start)
    if event is not None and (not near or set(near) & set(event.by)):
        return event.people
    return near or (event.people if event else ())


def _paired(sheet: Sheet, term: Term, people: tuple[Key, ...], floor: int) -> tuple[Key, ...]:
    """Of "A and B were sentenced to two and three years respectively", the one whose place in the list is the penalty's."""
    place = len(re.findall(r",| and | et | y ", re.split(r"\b(?:to|a) ", sheet.flow.low[floor : term.span.start])[-1]))
    return (people[place],) if place < len(people) else people


def _same(one: Sentence, other: Sentence) -> bool:
    told = (one.kind, one.duration, one.amount, one.unit) == (other.kind, other.duration, other.amount, other.unit)
    return told and (not one.people or not other.people or bool(set(one.people) & set(other.people)))
