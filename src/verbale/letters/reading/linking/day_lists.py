"""Days in one list, which one verb shares: "16 May, 2 June and 3 July 2019", "on 3 May, and again on 5 May"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.words import dates as words
from verbale.spans import Span

_LIST = re.compile(rf"(?:{words.CONNECTORS['list']})")
# Between two dates of one verb: "on 3 May, and again on 5 May", "its first reading on 3 May and its second on 5 May".
_AGAIN = re.compile(
    r",? (?:and|then) (?:once )?(?:again|a second time|(?:its|a|the|his|her|their) (?:second|third|fourth|last))"
    r"(?: time)?(?: on| in)? "
)
# At the head of a sentence, what went on meanwhile: its day is that of what is then told.
_MEANWHILE = re.compile(r"(?:during|in the course of|at the end of) (?:an?|the) [^,;]{0,60} (?:of|on|in) $")


@dataclass(frozen=True, slots=True)
class DayList:
    """Dates in one list: "16 May, 2 June and 3 July 2019"."""

    dates: tuple[DateMention, ...]
    opens: bool
    """Whether it opens its clause, so that what follows happened then."""

    @property
    def start(self) -> int:
        return self.dates[0].span.start

    @property
    def end(self) -> int:
        return self.dates[-1].span.end


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[,;:–(] |\b(?:and|et|y|e|but|then|puis|luego|that|que|mais|pero) )(?:(?:{words.LEADING}),? )*(?:el |le |l'|d')?$"
    )


def day_lists(low: str, sentence: Span, dates: Sequence[DateMention]) -> Iterator[DayList]:
    group: list[DateMention] = []
    for date, following in pairwise([*dates, None]):
        assert date is not None
        group.append(date)
        if following is None or not _goes_on(low, date, following) or following.bound != "on":
            opens = (
                group[0].leading
                or _opening().search(low, max(sentence.start, group[0].span.start - 120), group[0].span.start)
                is not None
                or _MEANWHILE.fullmatch(low, sentence.start, group[0].span.start) is not None
            )
            yield DayList(tuple(group), opens)
            group = []


def _goes_on(low: str, date: DateMention, following: DateMention) -> bool:
    between = low[date.span.end : following.span.start]
    return _LIST.fullmatch(between) is not None or _AGAIN.fullmatch(between) is not None
