"""Who is meant near a verb: the persons named before or after it, or whom a pronoun or "the defender" refers to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from verbale.letters.reading.linking.callings import Callings
from verbale.letters.reading.linking.together import (
    BYSTANDERS,
    JOINT,
    Named,
    Together,
    is_kin_of_next,
    joined_after,
    joined_before,
    parenthesis_before,
)
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import referring as words
from verbale.letters.record import Group, Key, Person, Role
from verbale.spans import Span


@cache
def _referring(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z'])(?:{words.REFERRING[language]})(?:(?<=l')|(?![a-z]))")


@cache
def _others(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{words.OTHERS[language]}\b")


_FAR = 1500
"""Nobody is looked for farther from a verb than this: it bounds the work on sentences without end."""
_RELATIVE = re.compile(r"\b(?:who|whom|which|what|whose|that|by|qui|que|dont|par|quien|cuyo|por)\b")
_OPENING = re.compile(words.OPENING)
_SUBJECT = re.compile(words.SUBJECT)
_PLURAL_ARTICLES = frozenset(("the", "les", "los", "las", "des", "aux"))
_AGAINST = re.compile(r"\b(?:against|contre|contra)(?: el| la)? $")
_CLAUSE = re.compile(r"[;:](?!\d)|, (?:but|while|whereas|mais|tandis|pero|mientras)\b")


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
        victims = [person for person in people if person.role not in BYSTANDERS]
        self.only = victims[0] if len(victims) == 1 else None
        """The only person of the case, where there is but one."""
        self.callings = Callings(sheet, self.named)
        self.together = Together(sheet, self.named, self.crowds)

    def before(self, place: int, floor: int) -> tuple[Key, ...]:
        """Those whom the words before a place, back to `floor`, name last as the subject."""
        floor = max(floor, place - _FAR)
        low = self.sheet.flow.low
        at = bisect_left(self.starts, place) - 1
        if at >= 0 and self.named[at].span.start >= floor and self.named[at].span.end > place:
            return ()
        aside = parenthesis_before(self.sheet.flow.low, self.named, floor, place)
        if aside is not None:
            at = bisect_left(self.starts, aside.start) - 1 if at < 0 or self.named[at].span.end <= aside.end else at
        named = self.named[at] if at >= 0 and self.named[at].span.start >= floor else None
        said = self._said(floor, place, aside)
        if said is not None and (named is None or said.start() > named.span.start):
            if self._owned_by_crowd(floor, said) or self._taken(said.start(), place, aside):
                return ()
            return self.referred(said)
        if named is None:
            subjectless = words.SUBJECTLESS[self.sheet.language]
            left_out = re.search(subjectless, low[floor:place]) if subjectless else None
            if left_out is not None:
                return self._unsaid(place, floor, left_out)
            return ()
        if self._taken(named.span.end, place, aside):
            return ()
        return joined_before(self.sheet.flow.low, self.named, at, floor)

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
            further = named is not None and JOINT.fullmatch(self.sheet.flow.low, said.end(), named.span.start)
            return self.referred(said) + (joined_after(self.sheet.flow.low, self.named, at, ceiling) if further else ())
        if named is None or named.span.start - place > 200:
            return ()
        return joined_after(self.sheet.flow.low, self.named, at, ceiling)

    def opening(self, sentence: Span) -> tuple[Key, ...]:
        """Those whom a sentence opens with, after its date: "On 3 May, Ms. A told a judge that Mr. B …"."""
        if (at := self._opens(sentence)) is not None:
            return joined_after(
                self.sheet.flow.low,
                self.named,
                at + 1 if is_kin_of_next(self.sheet.flow.low, self.named, at) else at,
                sentence.end,
            )
        said = _SUBJECT.match(self.sheet.flow.low, sentence.start, sentence.end)
        pronoun = said and _referring(self.sheet.language).fullmatch(
            self.sheet.flow.low, said.start("who"), said.end("who")
        )
        return self.referred(pronoun) if pronoun else ()

    def _opens(self, sentence: Span) -> int | None:
        at = bisect_left(self.starts, sentence.start)
        if at == len(self.named) or self.named[at].span.end > sentence.end:
            return None
        span = self.named[at].span
        if self.sheet.flow.low.startswith("'", span.end):
            return None
        return at if _OPENING.fullmatch(self.sheet.flow.low, sentence.start, span.start) else None

    def actors(self, place: int, ceiling: int) -> tuple[Key, ...]:
        """Those named after "by"."""
        at = bisect_left(self.starts, place)
        found: list[Key] = []
        while at < len(self.named) and self.named[at].span.start < ceiling:
            if self.is_by(self.named[at].span):
                found += [key for key in joined_after(self.sheet.flow.low, self.named, at, ceiling) if key not in found]
            at += 1
        return tuple(found)

    def is_by(self, span: Span) -> bool:
        return (
            re.search(words.BY[self.sheet.language], self.sheet.flow.low[max(0, span.start - 70) : span.start])
            is not None
        )

    def referred(self, said: re.Match[str]) -> tuple[Key, ...]:
        """Whom a pronoun or a role means: of those named before, the last that fits."""
        kind = said.lastgroup
        words_of_role = said[0].split(" ")
        plural = kind == "many" or (
            kind == "role" and words_of_role[0] in _PLURAL_ARTICLES and words_of_role[-1].endswith(("s", "men"))
        )
        if plural:
            return self._several(said)
        if kind != "role":
            return self._keys(self._last(said.start(), kind if kind in ("male", "female") else None))
        called = self.callings.of(words_of_role[-1].removeprefix("l'"), said.start())
        gender = words.BY_ARTICLE.get(words_of_role[0]) if self.sheet.language != "en" else None
        return (called,) if called else self._keys(self._last(said.start(), gender))

    def _several(self, said: re.Match[str]) -> tuple[Key, ...]:
        noun = said[0].rsplit(" ", 1)[-1]
        if said.lastgroup == "role" and self.together.tells_of_others(said.start(), noun):
            return ()
        sentence = self.sheet.flow.sentence_at(said.start())
        last = bisect_left(self.starts, said.start()) - 1
        floor = sentence.start if last < 0 else max(sentence.start, self.named[last].span.end)
        if said.lastgroup == "many" and self.tells_of_others(Span(floor, said.start())):
            return ()  # "the children were kept there until they were released"
        count = next((words.COUNTS[word] for word in said[0].split(" ") if word in words.COUNTS), None)
        place = said.start()
        if count is None:
            place, count = self._counted_last(place)
        meant = self.together.uncounted(place) if count is None else self.together.counted(place, count)
        return tuple(person.key for person in meant)

    def _counted_last(self, place: int) -> tuple[int, int | None]:
        """The words of several that were counted since anybody was named in the paragraph: "the three men … They …"."""
        last = bisect_left(self.starts, place) - 1
        floor = self.sheet.flow.paragraph_at(place).span.start
        floor = floor if last < 0 else max(floor, self.named[last].span.end)
        for match in _referring(self.sheet.language).finditer(self.sheet.flow.low, floor, place):
            count = next((words.COUNTS[word] for word in match[0].split(" ") if word in words.COUNTS), None)
            if count is not None:
                return match.start(), count
        return place, None

    def spoken_of(self, place: int) -> tuple[Key, ...]:
        """The person of the case who was named last before a place: whose lawyer acts there."""
        return self._keys(self._last(place))

    def _is_helping(self, span: Span) -> bool:
        return re.search(words.HELPING, self.sheet.flow.low[max(span.start - 40, 0) : span.start]) is not None

    def _said(self, floor: int, place: int, aside: Span | None) -> re.Match[str] | None:
        last = None
        for match in _referring(self.sheet.language).finditer(self.sheet.flow.low, floor, place + 24):
            if match.end() > place:
                break  # what follows is looked at only to tell "la sometió" from an article
            if aside is None or not aside.covers(Span(*match.span())):
                last = match
        return last

    def of_section(self, place: int) -> Person | None:
        """The only person whom the heading over a place names."""
        section = self.together.section(place)
        return section[0] if len(section) == 1 and self.together.is_headed(place) else None

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
        if re.search(words.PLURAL_ES, left_out[0]):
            meant = self.together.uncounted(place)
            return tuple(person.key for person in meant) if len(meant) > 1 else ()
        if not re.search(words.PASSIVE_ES, left_out[0]):
            return self._keys(self._last(floor))
        if re.compile(words.INVERTED).match(low, place):
            return ()
        participle = low[place : place + 30].split(" ", 1)[0]
        gender = "female" if participle.endswith("a") else "male" if participle.endswith("o") else None
        return self._keys(self._last(floor, gender))

    def _taken(self, start: int, end: int, aside: Span | None = None) -> bool:
        """Whether others come between a name and the verb."""
        if aside is not None and start <= aside.start:
            return self._taken(start, aside.start) or self._taken(aside.end, end)
        return self.tells_of_others(Span(start, end)) or self._crowded(start, end)

    def counts(self, start: int, end: int) -> bool:
        """Whether a group is counted there."""
        at = bisect_left(self.crowds, (start,))
        return at < len(self.crowds) and self.crowds[at].start < end

    def _owned_by_crowd(self, floor: int, said: re.Match[str]) -> bool:
        """Whether a pronoun stands in a clause about a group that is the subject: "five who came to her help were beaten"."""
        at = bisect_left(self.crowds, (said.start(),)) - 1
        if at < 0 or self.crowds[at].start < floor or said.lastgroup not in ("own", "female", "male"):
            return False
        return _RELATIVE.search(self.sheet.flow.low, self.crowds[at].end, said.start()) is not None

    def _crowded(self, start: int, end: int) -> bool:
        """Whether a group is counted there that is not joined to the name before it: "thirty pupils were let go"."""
        if not self.counts(start, end):
            return False
        at = bisect_left(self.crowds, (start,))
        between = self.sheet.flow.low[start : self.crowds[at].start]
        return JOINT.fullmatch(between) is None and _RELATIVE.search(between) is None

    def tells_of_crowd(self, span: Span) -> bool:
        """Whether "they" in a stretch are a group that was counted."""
        said = self._said(span.start, min(span.end, span.start + _FAR), None)
        return said is not None and said.lastgroup == "many" and self.together.tells_of_a_group(said.start())

    def _last(self, place: int, gender: str | None = None) -> list[Person | None]:
        """The last person of the case who fits; one who only stands by, where the paragraph has named nobody else."""
        start, low = self.sheet.flow.paragraph_at(place).span.start, self.sheet.flow.low
        beside: Person | None = None
        for at in range(bisect_right(self.starts, place) - 1, -1, -1):
            one = self.named[at]
            if one.span.end > place or one.person.gender not in (None, gender or one.person.gender):
                continue
            if beside is not None and one.span.start < start:
                return [beside]
            opposed = (
                gender is not None and at > 0 and _AGAINST.search(low[max(one.span.start - 12, 0) : one.span.start])
            )
            if one.person.role not in BYSTANDERS and one.person.key not in self.helping and not opposed:
                return [one.person]
            if one.span.start >= start and gender is not None:
                beside = beside or one.person
        return [beside or self.only]

    @staticmethod
    def _keys(persons: Sequence[Person | None]) -> tuple[Key, ...]:
        return tuple(person.key for person in persons if person is not None)
