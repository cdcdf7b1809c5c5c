"""Who is meant near a verb: the persons named before or after it, or whom a pronoun or "the defender" refers to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import referring as words
from verbale.letters.record import Group, Key, Person, Role
from verbale.spans import Span

_BYSTANDERS = frozenset({Role.OFFICIAL, Role.PERPETRATOR, Role.RELATIVE, Role.WITNESS})


@dataclass(frozen=True, slots=True)
class Named:
    span: Span
    person: Person


@cache
def _referring(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z'])(?:{words.REFERRING[language]})(?:(?<=l')|(?![a-z]))")


@cache
def _others(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{words.OTHERS[language]}\b")


_FAR = 1500
"""Nobody is looked for farther from a verb than this: it bounds the work on sentences without end."""
_RELATIVE = re.compile(r"\b(?:who|whom|which|what|whose|that|by|qui|que|dont|par|quien|cuyo|por)\b")
_JOINT = re.compile(words.JOINT)
_CLAUSE = re.compile(r"[;:]|, (?:but|while|whereas|mais|tandis|pero|mientras)\b")


class Cast:
    """The persons of a letter by where they are named."""

    def __init__(self, sheet: Sheet, people: Sequence[Person], crowds: Sequence[Group] = ()) -> None:
        self.sheet = sheet
        self.crowds = sorted(crowd.span for crowd in crowds)
        self.named = sorted(
            (Named(span, person) for person in people for span in person.mentions), key=lambda one: one.span
        )
        self.helping = {
            person.key
            for person in people
            if person.role is Role.OTHER and person.mentions and self._is_helping(person.mentions[0])
        }
        """Lawyers and doctors of the people of the case: what is told of somebody unnamed is not told of them."""
        self.starts = [one.span.start for one in self.named]
        victims = [person for person in people if person.role not in _BYSTANDERS]
        self.only = victims[0] if len(victims) == 1 else None
        """The only person of the case, where there is but one."""

    def before(self, place: int, floor: int) -> tuple[Key, ...]:
        """Those whom the words before a place, back to `floor`, name last as the subject."""
        floor = max(floor, place - _FAR)
        low = self.sheet.flow.low
        at = bisect_left(self.starts, place) - 1
        named = self.named[at] if at >= 0 and self.named[at].span.start >= floor else None
        if named is not None and named.span.end > place:
            return ()
        said = self._said(floor, place)
        if said is not None and (named is None or said.start() > named.span.start):
            if self._taken(said.end(), place):
                return ()
            return self.referred(said)
        if named is None:
            subjectless = words.SUBJECTLESS[self.sheet.language]
            left_out = re.search(subjectless, low[floor:place]) if subjectless else None
            if left_out is not None:
                return self._unsaid(place, floor, left_out)
            return ()
        if self._taken(named.span.end, place):
            return ()
        return self._joined_before(at, floor)

    def after(self, place: int, ceiling: int) -> tuple[Key, ...]:
        """Those whom the words after a place, up to `ceiling` or the clause's end, name first."""
        ceiling = min(ceiling, place + _FAR)
        clause = _CLAUSE.search(self.sheet.flow.low, place, ceiling)
        ceiling = clause.start() if clause else ceiling
        at = bisect_left(self.starts, place)
        while at < len(self.named) and self.named[at].span.start < ceiling and self.is_by(self.named[at].span):
            at += 1
        named = self.named[at] if at < len(self.named) and self.named[at].span.start < ceiling else None
        said = _referring(self.sheet.language).search(
            self.sheet.flow.low, place, named.span.start if named else ceiling
        )
        if said is not None and said.start() - place < 90:
            return self.referred(said)
        if named is None or named.span.start - place > 200:
            return ()
        return self._joined_after(at, ceiling)

    def actors(self, place: int, ceiling: int) -> tuple[Key, ...]:
        """Those named after "by"."""
        at = bisect_left(self.starts, place)
        found: list[Key] = []
        while at < len(self.named) and self.named[at].span.start < ceiling:
            if self.is_by(self.named[at].span):
                found += [key for key in self._joined_after(at, ceiling) if key not in found]
            at += 1
        return tuple(found)

    def is_by(self, span: Span) -> bool:
        return (
            re.search(words.BY[self.sheet.language], self.sheet.flow.low[max(0, span.start - 14) : span.start])
            is not None
        )

    def referred(self, said: re.Match[str]) -> tuple[Key, ...]:
        """Whom a pronoun or a role means: of those named before, the last that fits."""
        low = said.string
        kind = said.lastgroup
        plural = kind == "many" or (
            kind == "role" and re.search(r"^(?:the |les |los |las )", said[0]) and low[said.end() - 1] == "s"
        )
        if plural:
            if self._of_crowd(said.start()):
                return ()
            return self._keys(self._last_several(said.start())) or (
                self._keys([self.only]) if self.only and kind == "many" else ()
            )
        return self._keys(self._last(said.start(), kind if kind in ("male", "female") else None))

    def _of_crowd(self, place: int) -> bool:
        """Whether "they" are a group that was counted after the last person was named, here or in the sentence before."""
        at = bisect_left(self.crowds, (place,)) - 1
        if at < 0:
            return False
        crowd = self.crowds[at]
        before = self.sheet.flow.sentence_at(max(self.sheet.flow.sentence_at(place).start - 2, 0))
        named = bisect_left(self.starts, place) - 1
        return crowd.start >= before.start and (named < 0 or self.named[named].span.start < crowd.start)

    def _is_helping(self, span: Span) -> bool:
        return re.search(words.HELPING, self.sheet.flow.low[max(span.start - 40, 0) : span.start]) is not None

    def _said(self, floor: int, place: int) -> re.Match[str] | None:
        last = None
        for match in _referring(self.sheet.language).finditer(self.sheet.flow.low, floor, place):
            last = match
        return last

    def names_somebody(self, span: Span) -> bool:
        at = bisect_left(self.starts, span.start)
        return at < len(self.starts) and self.starts[at] < span.end

    def tells_of_others(self, span: Span) -> bool:
        """Whether a stretch names people who are not persons of the record."""
        return _others(self.sheet.language).search(self.sheet.flow.low, *span) is not None

    def _unsaid(self, place: int, floor: int, left_out: re.Match[str]) -> tuple[Key, ...]:
        """Whom a verb without a subject tells of: the person last told of, whose gender a participle may show."""
        low = self.sheet.flow.low
        verb = re.compile(r"[a-z]+ ").match(low, place)
        if verb is not None and any(crowd.start == verb.end() for crowd in self.crowds):
            return ()  # "fallecieron tres niños"
        if not re.search(words.PASSIVE_ES, left_out[0]):
            return self._keys(self._last(floor))
        if re.compile(words.INVERTED).match(low, place):
            return ()
        participle = low[place : place + 30].split(" ", 1)[0]
        gender = "female" if participle.endswith("a") else "male" if participle.endswith("o") else None
        return self._keys(self._last(floor, gender))

    def _taken(self, start: int, end: int) -> bool:
        """Whether others come between a name and the verb."""
        return self.tells_of_others(Span(start, end)) or self._crowded(start, end)

    def counts(self, start: int, end: int) -> bool:
        """Whether a group is counted there."""
        at = bisect_left(self.crowds, (start,))
        return at < len(self.crowds) and self.crowds[at].start < end

    def _crowded(self, start: int, end: int) -> bool:
        """Whether a group is counted there that is not joined to the name before it: "thirty pupils were let go"."""
        if not self.counts(start, end):
            return False
        at = bisect_left(self.crowds, (start,))
        between = self.sheet.flow.low[start : self.crowds[at].start]
        return _JOINT.fullmatch(between) is None and _RELATIVE.search(between) is None

    def tells_of_crowd(self, span: Span) -> bool:
        """Whether "they" in a stretch are a group that was counted."""
        said = self._said(span.start, min(span.end, span.start + _FAR))
        return said is not None and said.lastgroup == "many" and self._of_crowd(said.start())

    def _last(self, place: int, gender: str | None = None) -> list[Person | None]:
        for at in range(bisect_right(self.starts, place) - 1, -1, -1):
            person = self.named[at].person
            if (
                self.named[at].span.end <= place
                and person.role not in _BYSTANDERS
                and person.key not in self.helping
                and person.gender in (None, gender or person.gender)
            ):
                return [person]
        return [self.only]

    def _last_several(self, place: int) -> list[Person | None]:
        """The persons of the last sentence before a place that names two or more."""
        at = bisect_left(self.starts, place) - 1
        for _ in range(6):
            if at < 0:
                break
            sentence = self.sheet.flow.sentence_at(self.named[at].span.start)
            persons: list[Person | None] = []
            while at >= 0 and self.named[at].span.start >= sentence.start:
                if self.named[at].span.end <= place and self.named[at].person not in persons:
                    persons.insert(0, self.named[at].person)
                at -= 1
            if len(persons) > 1:
                return persons
        return []

    @staticmethod
    def _keys(persons: Sequence[Person | None]) -> tuple[Key, ...]:
        return tuple(person.key for person in persons if person is not None)

    def _joined_before(self, at: int, floor: int) -> tuple[Key, ...]:
        keys = [self.named[at].person.key]
        while at > 0 and self.named[at - 1].span.start >= floor:
            between = self.sheet.flow.low[self.named[at - 1].span.end : self.named[at].span.start]
            if not _JOINT.fullmatch(between):
                break
            at -= 1
            keys.insert(0, self.named[at].person.key)
        return tuple(dict.fromkeys(keys))

    def _joined_after(self, at: int, ceiling: int) -> tuple[Key, ...]:
        keys = [self.named[at].person.key]
        while at + 1 < len(self.named) and self.named[at + 1].span.start < ceiling:
            between = self.sheet.flow.low[self.named[at].span.end : self.named[at + 1].span.start]
            if not _JOINT.fullmatch(between):
                break
            at += 1
            keys.append(self.named[at].person.key)
        return tuple(dict.fromkeys(keys))
