"""Whether a thing told is a new one, or one told already, more or less precisely, or only commented on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verbale.dates import PartialDate
from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.reading.linking.stretches import within
from verbale.letters.reading.linking.telling import Told
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import Attribution, Event, EventKind, PartKind
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
_COMMENTED_ON_WITHIN = 600
"""So many characters on, the same thing told of the same people again without a date is a new one."""
_STILL_TOLD = 1500
"""So many characters on, a thing of that day that names nobody may still be the one told before."""
_GENERIC_TIME = re.compile(
    r"\b(?:often|frequently|regularly|routinely|generally|usually|souvent|regulierement|generalmente|a menudo)\b"
)
_TREATED = re.compile(r"\b(?:hospital|hopital|clinic|clinica|clinique|urgences|urgencias)")
_MORE = re.compile(r"\b(?:other|another|further|autres?|otr[oa]s?)\b")
_FURTHER = re.compile(
    r"\b(?:further|furthermore|additionally|in addition|also|moreover|en outre|egalement|de plus|ademas|tambien)\b"
)
# Time served is summed up, and passes; it is nothing that was done.
_TIME_SERVED = re.compile(r"(?:spent|spend|spends|served|serving)\b")
_MOVED_TO = re.compile(
    r"(?:taken|brought|sent|transferred|moved|driven|conduit\w*|emmene\w*|transfere\w*|ecroue\w*|trasladad\w*|llevad\w*|conducid\w*|"
    r"recluid\w*)\b.*\b(?:prison|remand|detention|jail|colony|maison d'arret|centre|carcel|penal|centro|penitenciari\w+)"
    r"|held until"
)
# Of a bill's course without a day only who was heard on it.
_HEARD = re.compile(r"(?:committee|commission|comision|comite)\b.*\b(?:heard|entendu\w*|auditionne\w*|escucho|oyo)\b")
# Of trials without a day only that one came about, and what was asked for in it.
_CAME_TO_TRIAL = re.compile(
    r"(?:put|placed|went|stood|go|goes)\b.*\btrial|prosecut\w+\b.*\b(?:asked|requested|sought|demanded)"
)


@dataclass(frozen=True, slots=True)
class Made:
    event: Event
    at: int
    """The place of the words that tell it."""


class Novelty:
    def __init__(self, sheet: Sheet, cast: Cast, happenings: Sequence[Happening], planned: Sequence[Span]) -> None:
        self.sheet = sheet
        self.cast = cast
        self.happenings = happenings
        self.planned = planned
        self.made: list[Made] = []

    def is_new(self, event: Event, each: Told) -> bool:
        """Whether an undated sentence tells of a thing not told yet, and of somebody or something."""
        assert each.happening is not None
        if not self._may_be_undated(event, each.happening) or event.attribution is Attribution.DENIED:
            return False
        if any(each.sentence.covers(date) and not self._parted(each.happening, date) for date in self.planned):
            return False  # "a hearing has been set for 23 May"
        beside = {other.kind for other in within(self.happenings, each.sentence)}
        if event.kind is K.CHARGE and beside & {K.VERDICT, K.SENTENCE}:
            return False  # what a judgment makes of the charges is the judgment's matter
        if _GENERIC_TIME.search(self.sheet.flow.low, *each.sentence):
            return False
        if event.kind is K.LEGISLATION:
            return True
        if not event.people and not (event.kind in _OF_GROUPS and self._of_others(each)):
            return False
        if event.kind is K.CHARGE and _FURTHER.search(self.sheet.flow.low, *each.sentence):
            return True
        if event.kind is K.DETENTION and event.people and self._is_elsewhere(event, each.happening):
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
            word = self.sheet.flow.low[each.happening.span.start :][:5]
            near = [other for other in near if word in self.sheet.flow.low[slice(*other.span)]]
            if _TREATED.search(self.sheet.flow.low, *each.happening.span):
                near += [made.event for made in self.made if made.event.kind in _OF_GROUPS and made.event.people]
        return not any(_shared(other, event) if event.people or not other.people else False for other in near)

    def _is_elsewhere(self, event: Event, happening: Happening) -> bool:
        """Whether somebody was moved to a place of custody that has not been told: "she was taken to Remand House No. 2"."""
        if not event.organisations or _MOVED_TO.match(happening.span.of(self.sheet.flow.low)) is None:
            return False
        before = {body for made in self.made if _shared(made.event, event) for body in made.event.organisations}
        return not before & set(event.organisations)

    def _may_be_undated(self, event: Event, happening: Happening) -> bool:
        words = happening.span.of(self.sheet.flow.low)
        if event.kind is K.TRIAL:
            return _CAME_TO_TRIAL.match(words) is not None
        if event.kind is K.LEGISLATION:
            return _HEARD.match(words) is not None
        return event.kind in _UNDATED and not (happening.earlier and _TIME_SERVED.match(words) is not None)

    def _parted(self, happening: Happening, date: Span) -> bool:
        return ";" in self.sheet.flow.low[happening.span.end : date.start]

    def _of_more(self, each: Told) -> bool:
        """Whether it befell further people, counted: "nine others were injured" is more than what was told."""
        assert each.happening is not None
        before = Span(each.sentence.start, each.happening.span.end)
        return self.cast.counts(*before) and _MORE.search(self.sheet.flow.low, *before) is not None

    def _of_others(self, each: Told) -> bool:
        """Whether it is told of people whom the letter does not name: "several were beaten", "they were whipped"."""
        assert each.happening is not None
        if self.cast.tells_of_others(each.sentence) or self.cast.tells_of_crowd(each.sentence):
            return True
        return each.happening.voice is not Voice.NOUN and self.cast.counts(
            each.sentence.start, each.happening.span.start
        )

    def _sums_up(self, event: Event, at: Span) -> bool:
        """Whether it only says how many were treated after what the paragraph told: "43 people were treated for wounds"."""
        if not self.sheet.flow.low.startswith("treated", at.start):
            return False
        start = self.sheet.flow.paragraph_at(event.span.start).span.start
        return any(made.event.span.start >= start and made.event.kind in (K.ATTACK, K.KILLING) for made in self.made)

    def is_told(self, event: Event, at: Span) -> bool:
        """Whether an event of the same kind, day and people was told already; one told less precisely before gives way."""
        assert event.date is not None
        if event.kind is K.ATTACK and not event.people and self._sums_up(event, at):
            return True
        for index, made in enumerate(self.made):
            other = made.event
            if other.kind is not event.kind or other.date is None or not self._may_be_one(other, event):
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

    def _may_be_one(self, other: Event, event: Event) -> bool:
        """Whether two things of one kind and day may be one: they share people; of people unsaid, while the facts go on."""
        if not _shared(other, event):
            return False
        if {*other.people, *other.by} & {*event.people, *event.by}:
            return True
        if event.kind is K.OTHER:
            return False  # there are as many of these as things done
        if self.sheet.part_at(event.span.start) is not PartKind.ALLEGATIONS:
            return True
        same_body = bool(set(other.organisations) & set(event.organisations))
        return same_body or event.span.start - other.span.end < _STILL_TOLD


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
