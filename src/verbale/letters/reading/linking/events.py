"""Linking dates, verbs, people, bodies, places and hedges into the events of the case."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from verbale.dates import PartialDate, Precision
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.letters.reading.finding.dates import DateMention
from verbale.letters.reading.finding.happenings import PARTS, Happening, Voice, is_aside
from verbale.letters.reading.finding.hedges import Hedge
from verbale.letters.reading.finding.terms import Term
from verbale.letters.reading.linking.event_labels import label_of
from verbale.letters.reading.linking.imposed import imposed
from verbale.letters.reading.linking.parties import Parties
from verbale.letters.reading.linking.scene import bodies_of, places_of
from verbale.letters.reading.linking.shares import new_subjects
from verbale.letters.reading.linking.stretches import bare, covered, overlaps, untouched, within
from verbale.letters.reading.linking.telling import Told, told
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import (
    Attribution,
    Event,
    EventKind,
    PartKind,
    Record,
)
from verbale.spans import Span

K = EventKind
# What may be an event without a date, as a new thing done.
_UNDATED = frozenset(
    {
        K.FINE, K.TORTURE, K.ATTACK, K.THREAT, K.KILLING, K.DISMISSAL, K.EVICTION, K.EXPULSION, K.DISAPPEARANCE, K.RELEASE,
        K.TRAVEL_BAN, K.SURVEILLANCE, K.SENTENCE, K.ARREST, K.DETENTION, K.SEARCH, K.DISSOLUTION, K.DESIGNATION, K.CHARGE, K.APPEAL,
        K.OTHER, K.VERDICT, K.INVESTIGATION,
    }
)  # fmt: skip
# An undated one of these only comments on the other told before.
_SAME_MATTER: dict[EventKind, frozenset[EventKind]] = {
    K.DETENTION: frozenset({K.DETENTION, K.DISAPPEARANCE}),
    K.ARREST: frozenset({K.ARREST, K.DETENTION}),
    K.ATTACK: frozenset({K.ATTACK, K.TORTURE, K.KILLING}),
    K.TORTURE: frozenset({K.TORTURE}),
    K.CHARGE: frozenset({K.CHARGE, K.INDICTMENT}),
    K.DISAPPEARANCE: frozenset({K.DISAPPEARANCE}),
    K.SENTENCE: frozenset({K.SENTENCE, K.APPEAL}),
}
# What is told without a date of people whom the letter does not name.
_OF_GROUPS = frozenset({K.KILLING, K.ATTACK, K.TORTURE, K.EVICTION, K.ARREST, K.THREAT, K.DETENTION})
_OF_CUSTODY = frozenset({K.ARREST, K.DETENTION, K.DISAPPEARANCE, K.RELEASE})
_STILL_HELD = 1500
_BLOWS = re.compile(
    r"\b(?:beat|beaten|slapped|kicked|punched|struck|hit|clubbed|whipped|frappe|battu|gifle|tabasse|roue|brule|golpe|pate|abofete)"
)
_COMMENTED_ON_WITHIN = 600
"""So many characters on, the same thing told of the same people again without a date is a new one."""
_SINCE_THEN = re.compile(r"then|lors|entonces|cette date|ce jour|that (?:day|date)|(?:ese|aquel) dia|esa fecha")
_TREATED = re.compile(r"\b(?:hospital|hopital|clinic|clinica|clinique|urgences|urgencias)")
_MORE = re.compile(r"\b(?:other|another|further|autres?|otr[oa]s?)\b")
_GENERIC_TIME = re.compile(
    r"\b(?:often|frequently|regularly|routinely|generally|usually|souvent|regulierement|generalmente|a menudo)\b"
)


_FURTHER = re.compile(
    r"\b(?:further|furthermore|additionally|in addition|also|moreover|en outre|egalement|de plus|ademas|tambien)\b"
)


@dataclass(frozen=True, slots=True)
class _Made:
    event: Event
    at: int


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
        self.dates = [
            date
            for date in finds.of(DateMention)
            if date.role is DateRole.EVENT and date.bound not in ("before", "until", "after")
        ]
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
        self.made: list[_Made] = []

    def events(self) -> tuple[Event, ...]:
        for part in self.sheet.within(*PARTS):
            kind = self.sheet.part_at(part.start)
            for sentence in self._sentences(part):
                dates, happenings = within(self.dates, sentence), within(self.happenings, sentence)
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
        if each.happening is None:
            self._take_other(each, part)
            return
        event = self._in_custody(self._event(each, each.happening), each)
        if each.date is None:
            if part is not PartKind.ALLEGATIONS or not self._is_new(event, each):
                return
        elif self._told_before(event):
            return
        self.made.append(_Made(event, each.happening.span.start))
        self.parties.remember(event, each)

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
                if made.event.kind is K.RELEASE or far or arrested or made.event.span.overlaps(event.span):
                    return event
                return replace(
                    event,
                    kind=K.TORTURE,
                    label=label_of(self.sheet, replace(each.happening, kind=K.TORTURE), each.sentence, []),
                )
        return event

    def _take_other(self, each: Told, part: PartKind) -> None:
        """A dated sentence without a known verb: an event where the date opens it, or where nothing else in it is one."""
        assert each.date is not None
        if self._is_ahead(each.date.date) or not self._tells(part, each.sentence):
            return
        if each.date.bound == "since" and _SINCE_THEN.fullmatch(each.date.span.of(self.sheet.flow.low)):
            return  # "since then she lives in hiding" tells how things are
        event = self._event(each, Happening(each.date.span, K.OTHER, Voice.ACT))
        if not each.date.leading:
            if each.date.clock:
                return
            if any(each.sentence.overlaps(made.event.span) for made in self.made) or is_aside(
                self.sheet, each.date.span.start
            ):
                return
            if part is not PartKind.ALLEGATIONS and not event.people:
                return
        if not self._told_before(event):
            self.made.append(_Made(event, each.date.span.start))

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
        ours = [term for term in self.terms if each.sentence.covers(term.span)]
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
            organisations=bodies_of(self.sheet, self.record.organisations, each, happening, people + by),
            places=places_of(self.sheet, self.record.places, each, happening),
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

    def _is_new(self, event: Event, each: Told) -> bool:
        """Whether an undated sentence tells of a thing not told yet, and of somebody or something."""
        if any(each.sentence.covers(date) for date in self.planned):
            return False  # "a hearing has been set for 23 May"
        if event.kind not in _UNDATED or event.attribution is Attribution.DENIED:
            return False
        beside = {other.kind for other in within(self.happenings, each.sentence)}
        if event.kind is K.CHARGE and beside & {K.VERDICT, K.SENTENCE}:
            return False  # what a judgment makes of the charges is the judgment's matter
        if _GENERIC_TIME.search(self.sheet.flow.low, *each.sentence):
            return False
        if not event.people and not (event.kind in _OF_GROUPS and self._of_others(each)):
            return False
        if event.kind is K.CHARGE and _FURTHER.search(self.sheet.flow.low, *each.sentence):
            return True
        same = _SAME_MATTER.get(event.kind, frozenset({event.kind}))
        near = [
            made.event
            for made in self.made
            if made.event.kind in same and event.span.start - made.event.span.end < _COMMENTED_ON_WITHIN
        ]
        if event.kind in _OF_GROUPS:
            if event.people:
                near = [other for other in near if other.people]  # what befell a crowd is not yet what befell each
            elif self._of_more(each):
                return True
        elif event.kind is K.OTHER and event.people:
            near = [other for other in near if other.people]
            if each.happening is not None and _TREATED.search(self.sheet.flow.low, *each.happening.span):
                near += [made.event for made in self.made if made.event.kind in _OF_GROUPS and made.event.people]
        return not any(_shared(other, event) if event.people or not other.people else False for other in near)

    def _of_more(self, each: Told) -> bool:
        """Whether it befell further people, counted: "nine others were injured" is more than what was told."""
        assert each.happening is not None
        before = Span(each.sentence.start, each.happening.span.end)
        return self.cast.counts(*before) and _MORE.search(self.sheet.flow.low, *before) is not None

    def _of_others(self, each: Told) -> bool:
        """Whether it is told of people whom the letter does not name: "several were beaten", "they were whipped"."""
        if self.cast.tells_of_others(each.sentence):
            return True
        passive = each.happening is not None and each.happening.voice is Voice.PASSIVE
        return passive and self.cast.tells_of_crowd(each.sentence)

    def _told_before(self, event: Event) -> bool:
        """Whether an event of the same kind, day and people was told already; one told less precisely before gives way."""
        assert event.date is not None
        for index, made in enumerate(self.made):
            other = made.event
            if other.kind is not event.kind or other.date is None or not _shared(other, event):
                continue
            if (other.date, other.until) == (event.date, event.until) and (
                event.time is None or other.time in (None, event.time)
            ):
                return True
            if other.until is None and event.until is None:
                if _holds(event.date, other.date):
                    return True
                if _holds(other.date, event.date) and self.sheet.part_at(other.span.start) is not PartKind.ALLEGATIONS:
                    del self.made[index]
                    return False
        return False

    def _keyed(self) -> tuple[Event, ...]:
        keys: list[str] = []
        events: list[Event] = []
        for made in sorted(self.made, key=lambda made: (made.event.span.start, made.at)):
            keys.append(self.sheet.key("event", made.event.span, keys))
            events.append(replace(made.event, key=keys[-1]))
        return tuple(events)


def _shared(one: Event, other: Event) -> bool:
    """Whether two events may have the same people: a shared one, or one of them names nobody."""
    ours, theirs = {*one.people, *one.by}, {*other.people, *other.by}
    return not ours or not theirs or bool(ours & theirs)


def _holds(less: str, more: str) -> bool:
    """Whether a date known less precisely holds another one."""
    return (
        less != more
        and more.startswith(less)
        and PartialDate.parse(less).precision is not PartialDate.parse(more).precision
    )
