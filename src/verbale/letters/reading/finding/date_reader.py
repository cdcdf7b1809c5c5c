"""Working out, in the order of the text, what each date leaves unsaid: the year, the month, the day told before."""

import datetime
import re
from functools import cache

from verbale.dates import PartialDate, Precision
from verbale.letters.reading.finding.clock_dates import LEAD
from verbale.letters.reading.finding.clocks import Clock
from verbale.letters.reading.finding.date_atoms import Atom, Relative
from verbale.letters.reading.finding.date_lists import Dated
from verbale.letters.reading.finding.date_mentions import Bound, DateMention
from verbale.letters.reading.finding.date_roles import DateRole, role_of
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import dates as words
from verbale.letters.record import PartKind
from verbale.spans import Span

_NOON, _MIDNIGHT = "12:00", "00:00"
_FACTS = frozenset(
    {
        PartKind.SUBJECT,
        PartKind.BACKGROUND,
        PartKind.ALLEGATIONS,
        PartKind.CONCERNS,
        PartKind.URGENCY,
        PartKind.FOOTNOTES,
    }
)


def partial(year: int, month: int | None, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _months_on(anchor: PartialDate, months: int) -> PartialDate | None:
    assert anchor.month is not None
    years, month = divmod(anchor.month - 1 + months, 12)
    return partial(anchor.year + years, month + 1, None)


_NOT_UNTIL = re.compile(
    r"(?<!may )(?<!can )(?<!will )(?<!must )(?<!shall )(?<!could )(?<!would )(?<!should )\b(?:not|never) [^,;]{0,60}$"
)


@cache
def _bounds(language: Language) -> tuple[tuple[Bound, re.Pattern[str]], ...]:
    articles = r"(?: the| el| le| l'annee| el ano| early| late| about| around)?"
    names: tuple[Bound, ...] = ("since", "until", "before", "after")
    return tuple((name, re.compile(rf"\b(?:{words.BOUNDS[name][language]}){articles} ?$")) for name in names)


@cache
def _looks_back(language: Language) -> re.Pattern[str]:
    return re.compile(words.LOOKING_BACK[language])


class Reader:
    """Works out in the order of the text what each date leaves unsaid."""

    def __init__(self, sheet: Sheet, own: PartialDate | None) -> None:
        self.sheet = sheet
        self.own = own
        self.zone: object = None
        self.lead: PartialDate | None = None
        """The last date that opened a sentence of the facts."""
        self.last: PartialDate | None = None
        self.hour: tuple[PartialDate, str] | None = None
        """The last time of day, with its date."""
        self.paragraph: Span | None = None
        """The paragraph of the last date of the facts."""
        self.onward = False
        """Whether the date being read opens a sentence that tells on from the last date, in its paragraph."""
        self.near: list[tuple[int, PartialDate]] = []
        """The days told in the paragraph, with their places: what is told by another day is told by one of these."""

    def read(self, dated: Dated, clock: Clock | None) -> DateMention | None:
        part = self.sheet.part_at(dated.span.start)
        self._enter(part)
        self._come_to(dated.span.start)
        low = self.sheet.flow.low
        sentence = self.sheet.flow.sentence_at(dated.span.start)
        lead = (
            dated.span.start - sentence.start < 120
            and LEAD.fullmatch(low, sentence.start, dated.span.start) is not None
        )
        paragraph = self.sheet.flow.paragraph_at(sentence.start).span
        self.onward = (
            lead and paragraph == self.paragraph and not _looks_back(self.sheet.language).search(low, *sentence)
        )
        date = self._date(dated.first)
        if date is None:
            return None
        until = None
        if dated.last is not None:
            until = self._date(dated.last, date)
            if until is None or until.last_day() < date.first_day():
                return None
        before = low[max(sentence.start, dated.span.start - 90) : dated.span.start]
        bound: Bound = next((name for name, found in _bounds(self.sheet.language) if found.search(before)), "on")
        if bound == "until" and (_NOT_UNTIL.search(before) or low.startswith(", when ", dated.span.end)):
            bound = (
                "on"  # "was not told where he was until 9 January", "until the next morning, when they were released"
            )
        mention = DateMention(
            dated.span,
            date,
            until,
            self._time(date, clock) if clock and until is None and date.day else None,
            Precision.RANGE if until else date.precision,
            self._inferred(dated),
            bound if until is None else "on",
            role_of(self.sheet, dated.span, sentence, part),
            lead,
            clock is not None and clock.span == dated.span,
        )
        if self._remember(mention):
            self.paragraph = paragraph
        return mention

    def _time(self, date: PartialDate, clock: Clock) -> str | None:
        """The time of day; none for a midnight that comes after the evening of the same day, which would put it first."""
        if clock.time == _MIDNIGHT and self.hour is not None and self.hour[0] == date and self.hour[1] >= _NOON:
            return None
        self.hour = date, clock.time
        return clock.time

    @staticmethod
    def _inferred(dated: Dated) -> bool:
        ends = (dated.first, dated.last) if dated.last else (dated.first,)
        return any(atom.relative is not None or atom.year is None for atom in ends)

    def _enter(self, part: PartKind) -> None:
        """The facts begin anew: what the background said of other years says nothing of the days told now."""
        zone: object = "facts" if part in _FACTS else part
        if part in (PartKind.SUBJECT, PartKind.BACKGROUND):
            zone = "background"
        if zone != self.zone and not (self.zone == "facts" and part in (PartKind.PREVIOUS, PartKind.LAW)):
            self.zone, self.lead, self.last = zone, None, None

    def _come_to(self, place: int) -> None:
        start = self.sheet.flow.paragraph_at(place).span.start
        if self.near and self.near[0][0] < start:
            self.near = []

    def _remember(self, mention: DateMention) -> bool:
        if mention.role is not DateRole.EVENT or mention.bound in ("before", "until") or mention.date.month is None:
            return False
        self.last = mention.date
        self.near.append((mention.span.start, mention.date))
        if mention.leading:
            self.lead = mention.date
        return True

    def _date(self, atom: Atom, after: PartialDate | None = None) -> PartialDate | None:
        if atom.relative is not None:
            return self._told(atom, atom.relative)
        if atom.year is not None:
            return partial(atom.year, atom.month, atom.day)
        year = self._year(atom, after)
        return None if year is None else partial(year, atom.month, atom.day)

    def _told(self, atom: Atom, relative: Relative) -> PartialDate | None:
        """A date told by another one, of its own sentence, or else of those before."""
        if relative in (Relative.THIS_YEAR, Relative.THIS_MONTH):
            if self.own is None:
                return None
            month = self.own.month if relative is Relative.THIS_MONTH else atom.month
            return partial(self.own.year, month, atom.day)
        anchor = self._told_before(atom.span.start)
        if anchor is None:
            return None
        if relative is Relative.SAME_YEAR:
            return partial(anchor.year, atom.month, atom.day)
        if relative is Relative.SAME_MONTH:
            return partial(anchor.year, anchor.month, None)
        if relative is Relative.DAY_OF_MONTH:
            return None if anchor.month is None else partial(anchor.year, anchor.month, atom.day)
        if relative is Relative.LATER and atom.months:
            return None if anchor.month is None else _months_on(anchor, atom.months)
        if anchor.day is None:
            return None
        if relative is Relative.LATER:
            return PartialDate.of(anchor.first_day() + datetime.timedelta(days=atom.days))
        step = {Relative.NEXT_DAY: 1, Relative.DAY_BEFORE: -1}.get(relative, 0)
        return PartialDate.of(anchor.first_day() + datetime.timedelta(days=step))

    def _told_before(self, place: int) -> PartialDate | None:
        """The latest day of the sentence; else of the last to open one or to be told at all, in the paragraph or before."""
        sentence = self.sheet.flow.sentence_at(place)
        beside = [date for at, date in self.near if sentence.start <= at < place]
        if beside:
            return max(beside)
        leads = self.lead if self.lead in [date for _, date in self.near] else None
        known = [date for date in (leads, self.near[-1][1] if self.near else None) if date is not None]
        return max(known) if known else self._anchor()

    def _anchor(self) -> PartialDate | None:
        known = [date for date in (self.lead, self.last) if date is not None]
        return max(known) if known else None

    def _year(self, atom: Atom, after: PartialDate | None) -> int | None:
        """The year of a date without one. Facts are told forwards: on from the last date, and never past the letter's own."""
        assert atom.month is not None
        anchor = after or self._anchor()
        if anchor is None:
            if self.own is None:
                return None
            return self.own.year if self._by_the_letter(self.own.year, atom) else self.own.year - 1
        year = anchor.year
        back = 0 if anchor.month is None else anchor.month - atom.month
        if (back > 6 or (back > 0 and self.onward)) and self._by_the_letter(year + 1, atom):
            return year + 1
        return year if self._by_the_letter(year, atom) else year - 1

    def _by_the_letter(self, year: int, atom: Atom) -> bool:
        date = partial(year, atom.month, atom.day)
        return self.own is None or date is None or date.first_day() <= self.own.last_day()
