"""Statements that a State ratified, acceded to, succeeded to, signed or is party to a treaty, with the date given.

Several treaties may share a verb ("ratified the A on … and the B on …") or a date ("the A and the B, ratified on …"). Where the
letter says "your Excellency's Government", or names no State, the addressee is meant.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.dates import PartialDate
from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.ratifications import TreatyAct
from verbale.letters.reading.linking.cited_sources import cited_sources
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.linking.source import Kind, Source
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.states_named import states_in
from verbale.letters.reading.words import ratifications as words
from verbale.letters.record import PartKind, Ratification, Record
from verbale.spans import Span

_BY = re.compile(words.BY)
_NOT_YET = re.compile(words.NOT_YET)
_ADDRESSED = re.compile(words.ADDRESSED)
_OBJECT = re.compile(words.OBJECT)
_BETWEEN = re.compile(words.BETWEEN_OBJECTS)
_BETWEEN_SUBJECTS = re.compile(words.BETWEEN_SUBJECTS)
_PLURAL = re.compile(words.PLURAL)
_ON = re.compile(words.ON)
_RESPECTIVELY = re.compile(words.RESPECTIVELY)
_AND = re.compile(r" (?:and|et|y) ?")
_IT = re.compile(words.IT)
_SAME_DAY = re.compile(words.SAME_DAY)
_FIGURE = re.compile(r"\d")
_REACH = 160


@dataclass(frozen=True, slots=True)
class _Act:
    kind: str
    span: Span
    sentence: Span
    end: int
    """Where the next act of the sentence begins, or the sentence ends."""


class _Linker:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.plain, self.low, self.sheet = sheet.flow.plain, sheet.flow.low, sheet
        self.addressee = record.addressee.code if record.addressee.kind == "state" else None
        self.dates = finds.of(DateMention)
        self.date_starts = [each.span.start for each in self.dates]
        self.acts = finds.of(TreatyAct)
        self.sources = (
            [each for each in cited_sources(sheet, finds, record.date) if each.kind is Kind.INSTRUMENT]
            if self.acts
            else []
        )
        self.row = Row(self.sources)
        self.starts = self.row.starts
        self.day: PartialDate | None = None
        """The date given last for such an act: what "on the same date" means here, not a date of the facts."""

    def ratifications(self) -> list[Ratification]:
        found: list[Ratification] = []
        state: str | None = None
        before: Span | None = None
        for index, act in enumerate(self.acts):
            sentence = self.sheet.flow.sentence_at(act.span.start)
            if self.sheet.part_at(act.span.start) in (PartKind.OPENING, PartKind.HEADING, PartKind.OUTSIDE):
                continue
            following = self.acts[index + 1].span.start if index + 1 < len(self.acts) else sentence.end
            whole = _Act(act.kind, act.span, sentence, min(following, sentence.end))
            same = before == sentence or (before is not None and self._goes_on(before, whole))
            state = self._state(whole, state if same else None)
            before = sentence
            if state is not None:
                found += self._said(whole, state)
        return found

    # which treaty and when

    def _said(self, act: _Act, state: str) -> list[Ratification]:
        if re.search(r"^ ?(?:and|et|y) (?:then )?(?:ratifi|acced)", self.low[act.span.end : act.span.end + 16]):
            return []  # "signed and ratified": the dates are the second verb's
        objects = self._objects(act)
        if objects:
            return self._with_objects(act, state, objects)
        subjects = self._subjects(act)
        if not subjects:
            return []
        dates = self._dates(act.span.end, act.end)
        if len(subjects) == len(dates) > 1:
            return [
                Ratification(source.key, state, str(date.date), act.kind, Span(act.span.start, date.span.end))
                for source, date in zip(subjects, dates, strict=True)
            ]
        date = dates[0] if dates else None
        end = date.span.end if date else self._end_without_date(act)
        if date is None and act.kind == "signature" and not _NOT_YET.match(self.low, act.span.end):
            return []
        said = str(date.date) if date else None
        return [Ratification(source.key, state, said, act.kind, Span(act.span.start, end)) for source in subjects]

    def _with_objects(self, act: _Act, state: str, objects: list[Source]) -> list[Ratification]:
        """Such as "ratified the A on … and the B on …"; a date that stands after the last of them is all of theirs."""
        given: list[DateMention | None] = []
        for index, source in enumerate(objects):
            stop = objects[index + 1].span.start if index + 1 < len(objects) else act.end
            given.append(next(iter(self._dates(source.span.end, stop)), None))
        last = self._dates(objects[-1].span.end, act.end)
        if len(objects) > 1 and len(last) == len(objects) and not any(given[:-1]):
            given = list(last)
        elif given[-1] is not None and not any(given[:-1]):
            given = [given[-1]] * len(given)
        elif not any(given):
            ahead = self._dates(act.span.end, objects[0].span.start) or self._leading(act)
            given = [ahead[0] if ahead else None] * len(given)
        found = []
        for index, (source, date) in enumerate(zip(objects, given, strict=True)):
            shared = index > 0 and given[index - 1] is not date
            start = source.span.start if shared else act.span.start
            if date is not None and date.span.start < act.span.start:
                start = date.span.start
            end = date.span.end if date and date.span.start > act.span.start else source.span.end
            found.append(Ratification(source.key, state, str(date.date) if date else None, act.kind, Span(start, end)))
        return found

    def _objects(self, act: _Act) -> list[Source]:
        place = act.span.end
        directly = self._directly_after(act)
        by = _BY.match(self.low, place)
        if directly is not None:
            place = directly[1].end
        elif by is not None:
            named = next(iter(states_in(self.plain, Span(by.end(), min(by.end() + 80, act.end)))), None)
            if named is None or not re.match(r" (?:of|de|du|del|to|a|al)\b", self.low[named[1].end : named[1].end + 5]):
                return []
            place = named[1].end
        found: list[Source] = []
        while True:
            index = bisect_left(self.starts, place)
            source = self.sources[index] if index < len(self.sources) else None
            if source is None or source.span.start >= act.end:
                return found
            between = self.low[place : source.span.start]
            if source.alias:
                place = source.span.end
                continue
            if found:
                between = self._without_date(between, place)
                if not _BETWEEN.fullmatch((between.strip(" ()") and f" {between.strip(' ()')} ") or ""):
                    return found
            else:
                dates = self._dates(place, source.span.start)
                if dates:
                    between = self.low[dates[0].span.end : source.span.start]
                if not _OBJECT.fullmatch(between):
                    return found
            found.append(source)
            place = source.span.end

    def _without_date(self, between: str, place: int) -> str:
        """The words between two treaties without a date and the brackets and prepositions that are its own."""
        for date in self._dates_from(place):
            if date.span.start >= place + len(between):
                break
            start, end = date.span.start - place, date.span.end - place
            lead = re.search(r"[ ,(]*(?:on|in|since|le|en|el|depuis|desde|du|del|de)?(?: the)? ?$", between[:start])
            return (between[: lead.start()] if lead else between[:start]) + between[end:]
        return between

    def _subjects(self, act: _Act) -> list[Source]:
        """Such as "the A and the B, ratified by …": the treaties right before the verb."""
        index = bisect_left(self.starts, act.span.start) - 1
        while index >= 0 and self.sources[index].alias:
            index -= 1
        if index < 0 or self.sources[index].span.start < act.sentence.start:
            return []
        last = self.sources[index]
        if act.span.start - last.span.end > _REACH:
            return []
        found = [last]
        plural = _PLURAL.search(self.low, last.span.end, act.span.end)
        dates = self._dates(act.span.end, act.end)
        if not plural and len(dates) < 2:
            return found
        while index > 0:
            index -= 1
            earlier = self.sources[index]
            if earlier.alias:
                continue
            between = re.sub(r"\([^()]*\)", "", self.low[earlier.span.end : found[0].span.start])
            between = between.replace("  ", " ")
            if earlier.span.start < act.sentence.start or not _BETWEEN_SUBJECTS.fullmatch(f" {between.strip()} "):
                break
            found.insert(0, earlier)
        return found

    def _dates(self, start: int, end: int) -> list[DateMention]:
        """The dates given for an act between two places: the first within reach, and others listed with it."""
        same = _SAME_DAY.search(self.low, start, min(start + 90, end))
        if same is not None and not any(date.span.end <= same.end() for date in self._dates_from(start)):
            return [DateMention(Span(*same.span("day")), self.day)] if self.day else []
        found: list[DateMention] = []
        for date in self._dates_from(start):
            if date.span.end > end or date.until is not None:
                break
            before = self.low[start : date.span.start]
            if not found:
                if len(before) > 90 or not _ON.search(before[-14:]) or ";" in before:
                    break
            elif not re.fullmatch(r",? ?(?:and|et|y)?,? ?(?:on|le|el|du|del|de)? ?", before):
                break
            found.append(date)
            start = date.span.end
        self.day = found[0].date if found else self.day
        if len(found) > 1 and not _RESPECTIVELY.search(self.low, start, min(start + 40, end)):
            return found[:1]
        return found

    def _dates_from(self, place: int) -> Iterator[DateMention]:
        """Those that are printed; what is told by another date is told by one of the facts, not of the treaties."""
        rest = (self.dates[index] for index in range(bisect_left(self.date_starts, place), len(self.dates)))
        return (date for date in rest if _FIGURE.search(self.low, *date.span))

    def _leading(self, act: _Act) -> list[DateMention]:
        """Such as "On 4 May 1992, … ratified": the date that opens the sentence."""
        first = next(self._dates_from(act.sentence.start), None)
        if first is None or first.span.start - act.sentence.start > 12 or first.span.end > act.span.start:
            return []
        return [first] if act.span.start - first.span.end < 80 else []

    def _end_without_date(self, act: _Act) -> int:
        by = _BY.match(self.low, act.span.end)
        named = next(iter(states_in(self.plain, Span(by.end(), min(by.end() + 80, act.end)))), None) if by else None
        return named[1].end if named else act.span.end

    # which State

    def _directly_after(self, act: _Act) -> tuple[str, Span] | None:
        """The State of "ratification by …", "accession of …"."""
        if not re.search(r" (?:of|by|par|de|du|por|del)$", act.span.of(self.low)):
            return None
        named = next(iter(states_in(self.plain, Span(act.span.end, min(act.span.end + 60, act.end)))), None)
        return named if named and named[1].start - act.span.end < 8 else None

    def _goes_on(self, before: Span, act: _Act) -> bool:
        """Whether the next sentence tells of the same State by a pronoun: "It signed the X on …"."""
        follows = 0 <= act.sentence.start - before.end < 3
        return follows and _IT.fullmatch(self.low, act.sentence.start, act.span.start) is not None

    def _state(self, act: _Act, before: str | None) -> str | None:
        directly = self._directly_after(act)
        if directly is not None:
            return directly[0]
        by = _BY.match(self.low, act.span.end)
        if by is not None:
            ahead = Span(by.end(), min(by.end() + 90, act.end))
            named = next(iter(states_in(self.plain, ahead)), None)
            if named is not None and named[1].start - by.end() < 40:
                return named[0]
            if _ADDRESSED.search(self.low, act.span.end, ahead.end):
                return self.addressee
            return None
        behind = Span(max(act.sentence.start, act.span.start - 110), act.span.start)
        named_before = [each for each in states_in(self.plain, behind) if not self._in_a_title(each[1])]
        addressed = [match.start() for match in _ADDRESSED.finditer(self.low, behind.start, behind.end)]
        if named_before and (not addressed or named_before[-1][1].start > addressed[-1]):
            return named_before[-1][0]
        if addressed:
            return self.addressee
        ahead = Span(act.span.end, act.end)
        if act.kind == "party":
            named = next((each for each in states_in(self.plain, ahead) if not self._in_a_title(each[1])), None)
            if self.low.startswith(("as ", "en tant", "como"), act.span.start):
                return named[0] if named else (self.addressee if _ADDRESSED.search(self.low, *ahead) else None)
            return before
        return before or (self.addressee if self._is_passive(act) else None)

    def _is_passive(self, act: _Act) -> bool:
        """Such as "…, ratified on 4 May 1992": no State is named, and the treaty stands before."""
        return bool(self._dates(act.span.end, act.end)) and not self._objects(act)

    def _in_a_title(self, span: Span) -> bool:
        return self.row.covers(span)


def link_ratifications(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """Needs the addressee, whom a letter means by "your Excellency's Government", and the letter's date."""
    return replace(record, ratifications=tuple(_Linker(sheet, finds, record).ratifications()))
