"""Times of day as parts of dates: the day they belong to where none is printed, and the date they stand beside."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from verbale.letters.reading.finding.clocks import Clock
from verbale.letters.reading.finding.date_atoms import Atom, Relative
from verbale.letters.reading.finding.date_lists import Dated
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import dates as words

LEAD = re.compile(rf"(?:(?:{words.LEADING}|[\d:.]+(?:h|hrs)?),? ?){{0,9}}$")
"""What may stand between the start of a sentence and a date that opens it."""


def by_the_clock(sheet: Sheet, dated: list[Dated], told: list[Clock]) -> Iterator[Dated]:
    """A sentence with a time of day at which something is done, and without a date, goes on with the day told before."""
    known = [each for each in dated if each.first.relative is not Relative.NEXT_DAY]
    starts = [each.span.start for each in known]
    low = sheet.flow.low
    at_a_time = re.compile(words.AT_A_TIME[sheet.language])
    for clock in told:
        sentence = sheet.flow.sentence_at(clock.span.start)
        at = bisect_right(starts, sentence.start - 1)
        if at < len(starts) and starts[at] < sentence.end:
            continue
        lead = low[sentence.start : clock.span.start]
        told_with = low[clock.span.start : clock.span.end].split(" ")[0] + " "
        if LEAD.fullmatch(lead) or at_a_time.search(lead) or at_a_time.fullmatch(told_with):
            yield Dated(clock.span, Atom(clock.span, relative=Relative.SAME_DAY))


_BESIDE = 100


def timed(sheet: Sheet, dated: list[Dated], found: list[Clock]) -> dict[int, Clock]:
    """For each date by its index the time of day that stands nearest to it in its sentence."""
    spans = [each.span for each in dated]
    starts = [span.start for span in spans]
    times: dict[int, Clock] = {}
    for clock in found:
        sentence = sheet.flow.sentence_at(clock.span.start)
        at = bisect_right(starts, clock.span.start)
        near = [i for i in (at - 1, at) if 0 <= i < len(spans) and sentence.covers(spans[i])]
        if len(near) == 2 and dated[at].first.relative is Relative.NEXT_DAY:
            near.pop()  # "held at 9 p.m. and released at dawn"
        if near:
            index = min(near, key=lambda i: max(clock.span.start - spans[i].end, spans[i].start - clock.span.end))
            gap = max(clock.span.start - spans[index].end, spans[index].start - clock.span.end)
            if gap <= _BESIDE and ";" not in sheet.flow.text[slice(*sorted((clock.span.start, spans[index].start)))]:
                times.setdefault(index, clock)
    return times
