"""Linking dates, verbs, people, bodies, places and hedges into the events of the case."""

import re
from bisect import bisect_left
from dataclasses import replace

from verbale.dates import PartialDate, Precision
from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import PARTS, Happening
from verbale.letters.reading.finding.hedges import Hedge
from verbale.letters.reading.finding.terms import Term
from verbale.letters.reading.linking.event_labels import label_of
from verbale.letters.reading.linking.imposed import imposed
from verbale.letters.reading.linking.novelty import Made, Novelty
from verbale.letters.reading.linking.parties import Parties
from verbale.letters.reading.linking.scene import bodies_of, places_of
from verbale.letters.reading.linking.shares import new_subjects
from verbale.letters.reading.linking.stages import is_heading, is_stage
from verbale.letters.reading.linking.stretches import bare, covered, overlaps, untouched, within
from verbale.letters.reading.linking.telling import Told, told
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import (
    Attribution,
    Event,
    EventKind,
    PartKind,
    Record,
    SentenceKind,
)
from verbale.spans import Span

K = EventKind
_OF_CUSTODY = frozenset({K.ARREST, K.DETENTION, K.DISAPPEARANCE, K.SENTENCE, K.RELEASE})
_STILL_HELD = 1500
_ANNOUNCED = re.compile(r"(?:announc|annonc|anunci)[a-z]*\b(?! (?:that |que |qu')(?:it|they|he|she|ils?|elles?|se)\b)")
_DURING = re.compile(r"(?:during|in the course of|pendant|durante) (?:the|this|that|la|cette|el|ese|dicho) $")
_BLOWS = re.compile(
    r"\b(?:beat|beaten|slapped|kicked|punched|struck|hit|clubbed|whipped|frapp|batt(?:u|ai|it|ant|irent)|gifl|tabass|roue|rouer|matraqu|brul|golpe|pate|abofete)"
)


def link_events(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its events, in the order in which they are told."""
    return replace(record, events=_Chronicler(sheet, finds, record).events())


class _Chronicler:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.sheet = sheet
        self.record = record
        self.parties = Parties(sheet, record)
        self.cast = self.parties.cast
        bodies = [span for body in record.organisations for span in body.mentions]
        names = sorted([*bodies, *(span for person in record.people for span in person.mentions)])
        dates = [date for date in finds.of(DateMention) if date.role is DateRole.EVENT]
        self.dates = [date for date in dates if date.bound not in ("before", "until", "after")]
        self.ends = [date for date in dates if date.bound == "until"]
        date_spans = [date.span for date in finds.of(DateMention)]
        self.planned = [date.span for date in finds.of(DateMention) if date.role is DateRole.PLANNED]
        self.happenings = [
            happening
            for happening in untouched(finds.of(Happening), date_spans)
            if not overlaps(happening.span, date_spans)
            and not covered(happening.span, names)
            and not self._is_quoted(happening)
        ]
        self.hedges = finds.of(Hedge)
        self.terms = list(imposed(sheet, finds.of(Term)))
        self.novelty = Novelty(sheet, self.cast, self.happenings, self.planned)
        self.made = self.novelty.made

    def events(self) -> tuple[Event, ...]:
        for part in self.sheet.within(*PARTS):
            kind = self.sheet.part_at(part.start)
            for sentence in self._sentences(part):
                dates, happenings = within(self.dates, sentence), within(self.happenings, sentence)
                if not dates and not happenings:
                    dates = within(self.ends, sentence)  # "was held in trust until 2017"
                if is_heading(self.sheet, sentence, dates, happenings):
                    continue
                for each in told(self.sheet, sentence, dates, happenings, new_subjects(self.cast, sentence)):
                    self._take(each, kind)
        return self._keyed()

    def _sentences(self, part: Span) -> list[Span]:
        sentences = self.sheet.flow.sentences
        at = bisect_left(sentences, (part.start,))
        found = []
        while at < len(sentences) and sentences[at].start < part.end:
            found.append(sentences[at])
            at += 1
        return found

    def _is_quoted(self, happening: Happening) -> bool:
        """Whether it stands in quotation marks: the words of a charge or a slogan tell of nothing that happened."""
        sentence = self.sheet.flow.sentence_at(happening.span.start)
        text = self.sheet.flow.text
        odd = text.count('"', sentence.start, happening.span.start) % 2 == 1
        return odd and text.count('"', happening.span.start, happening.span.end) == 0

    def _take(self, each: Told, part: PartKind) -> None:
        if each.date is not None and self._is_ahead(each.date.date):
            return
        if each.happening is None:
            self._take_stage(each, part)
            return
        each = self._meanwhile(each, each.happening)
        assert each.happening is not None
        event = self._in_custody(self._event(each, each.happening), each)
        if part is PartKind.CONCERNS and each.date is not None and not event.people and each.date.date.day is None:
            return  # "all who took part in the marches of March and April" looks back on what was told
        if each.date is None:
            if part is not PartKind.ALLEGATIONS or not self.novelty.is_new(event, each):
                return
        elif self.novelty.is_told(event, each.happening.span):
            return
        self.made.append(Made(event, each.happening.span.start))
        self.parties.remember(event, each)

    def _meanwhile(self, each: Told, happening: Happening) -> Told:
        """With the day of what went on meanwhile: "He was arrested during the search" that was told before."""
        if each.date is not None:
            return each
        paragraph = self.sheet.flow.paragraph_at(each.sentence.start).span
        low = self.sheet.flow.low
        for other in within(self.happenings, each.sentence):
            if other.voice is not Voice.NOUN or not _DURING.search(low[happening.span.start : other.span.start]):
                continue
            for made in reversed(self.made):
                event = made.event
                if event.span.start < paragraph.start:
                    break
                if event.kind is other.kind and event.date is not None and event.precision is Precision.DAY:
                    date = DateMention(other.span, PartialDate.parse(event.date), inferred=True)
                    return replace(each, date=date)
        return each

    def _in_custody(self, event: Event, each: Told) -> Event:
        """A beating of somebody whom an earlier sentence told to be held is torture; one at an arrest is an attack."""
        if event.kind is not K.ATTACK or each.happening is None or not event.people:
            return event
        if not _BLOWS.search(self.sheet.flow.low, *each.happening.span):
            return event
        for made in reversed(self.made):
            if made.event.kind in _OF_CUSTODY and set(made.event.people) & set(event.people):
                far = event.span.start - made.event.span.end > _STILL_HELD
                arrested = made.event.kind is K.ARREST and event.date is not None
                if made.event.kind is K.RELEASE and event.attribution is Attribution.ALLEGED and event.date is None:
                    continue  # let go, he claims what was done to him before
                if made.event.kind is K.RELEASE or far or arrested or made.event.span.overlaps(event.span):
                    return event
                return replace(
                    event,
                    kind=K.TORTURE,
                    label=label_of(self.sheet, replace(each.happening, kind=K.TORTURE), each.sentence, []),
                )
        return event

    def _take_stage(self, each: Told, part: PartKind) -> None:
        assert each.date is not None
        if not self._tells(part, each.sentence):
            return
        event = self._event(each, Happening(each.date.span, K.OTHER, Voice.ACT))
        beside = [made for made in self.made if each.sentence.overlaps(made.event.span)]
        listed = all(each.listed and made.event.span.length < each.sentence.length for made in beside)
        if is_stage(self.sheet, each, event, part, bool(beside) and not listed) and not self.novelty.is_told(
            event, each.date.span
        ):
            self.made.append(Made(event, each.date.span.start))

    def _tells(self, part: PartKind, sentence: Span) -> bool:
        """Whether a date alone makes an event there: of the subject only in what is said after its first sentence."""
        if part is PartKind.SUBJECT:
            subject = self.record.spans.subject
            return subject is not None and sentence.start >= subject.end
        return part in (PartKind.BACKGROUND, PartKind.ALLEGATIONS)

    def _is_ahead(self, date: PartialDate) -> bool:
        """Whether a day is still to come when the letter is written: what is planned has not happened."""
        return self.record.date is not None and date.first_day() > PartialDate.parse(self.record.date).last_day()

    def _event(self, each: Told, happening: Happening) -> Event:
        people, by = self.parties.of(each, happening)
        date = each.date
        span = date.span if date is not None and each.listed else bare(self.sheet, each.sentence)
        if (
            happening.kind is K.SPEECH
            and not people
            and not by
            and _ANNOUNCED.match(self.sheet.flow.low, happening.span.start)
        ):
            happening = replace(happening, kind=K.OTHER)  # what a body announces, it does
        ours = [term for term in self.terms if each.sentence.covers(term.span)]
        if happening.kind is K.FINE and {term.kind for term in ours} == {SentenceKind.FINE, SentenceKind.BAN}:
            happening = replace(happening, kind=K.SENTENCE)  # only a fine alone is told as a fine
        return Event(
            key="",
            date=str(date.date) if date else None,
            until=str(date.until) if date and date.until else None,
            time=date.time if date else None,
            precision=date.precision if date else Precision.NONE,
            inferred=date.inferred if date else False,
            kind=happening.kind,
            people=people,
            by=by,
            organisations=bodies_of(self.cast, self.record.organisations, each, happening, people + by),
            places=places_of(self.cast, self.record.places, each, happening, people + by),
            attribution=self._attribution(happening),
            label=label_of(self.sheet, happening, each.sentence, ours),
            span=span,
        )

    def _attribution(self, happening: Happening) -> Attribution:
        over = {hedge.attribution for hedge in self.hedges if hedge.scope.holds(happening.span.start)}
        for attribution in (Attribution.DENIED, Attribution.ALLEGED, Attribution.REPORTED):
            if attribution in over:
                return attribution
        return Attribution.STATED

    def _keyed(self) -> tuple[Event, ...]:
        keys: list[str] = []
        events: list[Event] = []
        for made in sorted(self.made, key=lambda made: (made.event.span.start, made.at)):
            keys.append(self.sheet.key("event", made.event.span, keys))
            events.append(replace(made.event, key=keys[-1]))
        return tuple(events)
