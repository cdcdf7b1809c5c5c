"""Whom words of several mean: "they", "both", "the three men", by who was named together before, or over the section."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import referring as words
from verbale.letters.record import Key, PartKind, Person, Role
from verbale.spans import Span

BYSTANDERS = frozenset({Role.OFFICIAL, Role.PERPETRATOR, Role.RELATIVE, Role.WITNESS})
JOINT = re.compile(words.JOINT)
"""Between two names of one list."""
_KIN_OF = re.compile(words.KIN_OF)
_PARENTHESIS = re.compile(words.PARENTHESIS)
_FAR = 40
"""So many names back those meant are looked for."""
_HEADING = 160
"""A paragraph without a full stop is a heading if it is no longer than this."""


@dataclass(frozen=True, slots=True)
class Named:
    span: Span
    person: Person


def are_joined(low: str, one: Span, other: Span) -> bool:
    """Whether two names on end are those of one list; in "the father of Ms. A, Mr. B," they are not."""
    return JOINT.fullmatch(low, one.end, other.start) is not None and not _is_kin_of(low, one, other)


def joined_before(low: str, named: Sequence[Named], at: int, floor: int) -> tuple[Key, ...]:
    """A person named, with those named right before in one list."""
    keys = [named[at].person.key]
    while at > 0 and named[at - 1].span.start >= floor and are_joined(low, named[at - 1].span, named[at].span):
        at -= 1
        keys.insert(0, named[at].person.key)
    return tuple(dict.fromkeys(keys))


def joined_after(low: str, named: Sequence[Named], at: int, ceiling: int) -> tuple[Key, ...]:
    """A person named, with those named right after in one list."""
    keys = [named[at].person.key]
    while (
        at + 1 < len(named)
        and named[at + 1].span.start < ceiling
        and are_joined(low, named[at].span, named[at + 1].span)
    ):
        at += 1
        keys.append(named[at].person.key)
    return tuple(dict.fromkeys(keys))


def parenthesis_before(low: str, named: Sequence[Named], floor: int, place: int) -> Span | None:
    """What is said between commas of the last person named before a place: "Ms. A, the sister of Mr. B, was …"."""
    at = bisect_left(named, place, key=lambda one: one.span.start) - 1
    while at >= 0 and named[at].span.start >= floor:
        match = _PARENTHESIS.match(low, named[at].span.end, place)
        if match is not None and not is_kin_of_next(low, named, at):
            return Span(*match.span())
        at -= 1
    return None


def is_kin_of_next(low: str, named: Sequence[Named], at: int) -> bool:
    """Whether a name only says whose kin the next one is."""
    return at + 1 < len(named) and _is_kin_of(low, named[at].span, named[at + 1].span)


def _is_kin_of(low: str, one: Span, other: Span) -> bool:
    between = low[one.end : other.start]
    return between in (", ", ", la ", ", el ") and _KIN_OF.search(low, max(one.start - 40, 0), one.start) is not None


class Together:
    """The persons of a letter by where they are named, for words that mean several of them."""

    def __init__(self, sheet: Sheet, named: Sequence[Named], groups: Sequence[Span]) -> None:
        self.sheet = sheet
        self.named = [one for one in named if one.person.role not in BYSTANDERS]
        self.starts = [one.span.start for one in self.named]
        self.every = groups
        self.groups = [group for group in groups if self._opens_a_clause(group)]
        self._sections: list[tuple[int, list[Person]]] = list(self._headed())

    def counted(self, place: int, count: int) -> list[Person]:
        """So many: of one sentence, of several on end, or of the section's heading or the subject."""
        found: list[Person] = []
        for persons in self._back(place):
            if len(persons) == count:
                return persons
            found = [person for person in persons if person not in found] + found
            if len(found) == count:
                return found
            if len(found) > count:
                break
        section = self.section(place)
        return section if len(section) == count else []

    def uncounted(self, place: int) -> list[Person]:
        """Those named last in the paragraph, with those before them where that was one; else those of the section."""
        start = self.sheet.flow.paragraph_at(place).span.start
        found: list[Person] = []
        for persons in self._back(place, start):
            found = [person for person in persons if person not in found] + found
            if len(found) > 1:
                break
        if self.tells_of_a_group(place):
            return []
        if len(found) > 1:
            return found
        section = self.section(place)
        if len(section) > 1 and all(person in section for person in found):
            return section
        return next((persons for persons in self._back(place) if len(persons) > 1), [])

    def _back(self, place: int, floor: int = 0) -> list[list[Person]]:
        """The persons named before a place, sentence by sentence, the nearest sentence first."""
        rows: list[list[Person]] = []
        floor = max(floor, self._section_start(place))
        at = bisect_left(self.starts, place) - 1
        least = max(0, at - _FAR)
        while at >= least and self.starts[at] >= floor:
            sentence = self.sheet.flow.sentence_at(self.starts[at])
            persons: list[Person] = []
            while at >= least and self.starts[at] >= max(floor, sentence.start):
                if self.named[at].span.end <= place:
                    persons = [self.named[at].person, *(one for one in persons if one is not self.named[at].person)]
                at -= 1
            if persons:
                rows.append(persons)
        return rows

    def tells_of_a_group(self, place: int) -> bool:
        """Whether people without a name came last in the paragraph: "some thirty people were arrested. They were …"."""
        start = self.sheet.flow.paragraph_at(place).span.start
        at = bisect_left(self.groups, place, key=lambda span: span.start) - 1
        if at < 0 or self.groups[at].start < start or self.groups[at].end > place:
            return False
        last = bisect_left(self.starts, place) - 1
        return last < 0 or self.starts[last] < self.groups[at].start

    def tells_of_others(self, place: int, noun: str) -> bool:
        """Whether the paragraph has told of people by that noun: "three unknown men … the men"."""
        start = self.sheet.flow.paragraph_at(place).span.start
        return any(
            start <= group.start < place and group.of(self.sheet.flow.low).endswith(noun) for group in self.every
        )

    def _opens_a_clause(self, span: Span) -> bool:
        """Whether people are what a clause is about: "On 3 May, some thirty people were arrested", and not "by two men"."""
        start = self.sheet.flow.sentence_at(span.start).start
        return span.start == start or self.sheet.flow.text[start : span.start].endswith((", ", "; "))

    def section(self, place: int) -> list[Person]:
        """Whom the heading over a place names; without a heading, whom the letter's subject names."""
        at = bisect_left(self._sections, place, key=lambda section: section[0]) - 1
        return self._sections[at][1] if at >= 0 else []

    def _section_start(self, place: int) -> int:
        """Where the section of a place begins, if its heading names anybody or says that nobody is meant by name."""
        at = bisect_left(self._sections, place, key=lambda section: section[0]) - 1
        return self._sections[at][0] if at >= 0 else 0

    def is_headed(self, place: int) -> bool:
        """Whether a heading stands over a place."""
        at = bisect_left(self._sections, place, key=lambda section: section[0]) - 1
        return at >= self._headless

    def _headed(self) -> list[tuple[int, list[Person]]]:
        text = self.sheet.flow.text
        sections = [(0, self._listed_first(span)) for span in self.sheet.within(PartKind.SUBJECT)]
        self._headless = len(sections)
        for part in self.sheet.within(PartKind.ALLEGATIONS):
            for paragraph in self.sheet.flow.paragraphs:
                span = paragraph.span
                if part.covers(span) and span.length < _HEADING and text[span.end - 1] not in ".;:,!?":
                    if not text[span.start : span.end].rstrip("0123456789 "):
                        continue  # a page's number
                    sections.append((span.start, self._within(span)))
        return sections

    def _listed_first(self, span: Span) -> list[Person]:
        """The first list of names in a span: the letter is about these, and others come in beside them."""
        at = bisect_left(self.starts, span.start)
        found: list[Person] = []
        while at < len(self.named) and self.starts[at] < span.end:
            between = self.sheet.flow.low[self.named[at - 1].span.end : self.starts[at]] if found else ""
            if found and not JOINT.fullmatch(between):
                break
            found.append(self.named[at].person)
            at += 1
        return found

    def _within(self, span: Span) -> list[Person]:
        at = bisect_left(self.starts, span.start)
        found: list[Person] = []
        while at < len(self.named) and self.starts[at] < span.end:
            if self.named[at].person not in found:
                found.append(self.named[at].person)
            at += 1
        return found
