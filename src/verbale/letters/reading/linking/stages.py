"""Dated sentences whose verb no table knows: which of them tell a stage of a life, of a body or of the case."""

import re
from collections.abc import Sequence

from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening, is_aside
from verbale.letters.reading.linking.telling import Told
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import Event, PartKind
from verbale.spans import Span

_HEADING = 160
_SINCE_THEN = re.compile(r"then|lors|entonces|cette date|ce jour|that (?:day|date)|(?:ese|aquel) dia|esa fecha")
# Right before a date: it is that of a thing, not of what is done with it: "her complaint of 20 April was sent on".
_OF_A_THING = re.compile(
    r"\b(?:complaint|statement|order|decision|report|list|events?|request|recording|article|plainte|queja)s? of $"
)
_NOBODY = re.compile(r",? (?:nobody|no one|none|not one|not a single|personne n|nul n|nadie)\b")
_SUM = re.compile(r"\b(?:a total of|altogether|in all|au total|en total)\b")
_HAS = re.compile(r"\b(?:has|have)\b[^,;]{2,90}$")
# After what was told first, a second verb with a day of its own: "… and was banned by the Council on 7 June".
_AND_WAS = re.compile(
    r"\b(?:and|but|et|y)(?: then| later)? (?:was|were) (?!to\b)[a-z]+(?:ed|en|n)\b[^,;]{0,80}$"
    r"|, (?:was |were )?(?:not )?[a-z]+(?:ed|en) (?:on|in|until) $"
)


def is_heading(sheet: Sheet, sentence: Span, dates: Sequence[DateMention], happenings: Sequence[Happening]) -> bool:
    """Whether a paragraph only names what is told under it: "The shooting of 30 August 2023"."""
    if sentence.length > _HEADING or sheet.flow.text[sentence.end - 1] in '.;:,!?"':
        return False
    if sheet.flow.paragraph_at(sentence.start).span.length > sentence.length + 6:
        return False
    return not any(date.leading for date in dates) and all(each.voice is Voice.NOUN for each in happenings)


def is_stage(sheet: Sheet, each: Told, event: Event, part: PartKind, told_beside: bool) -> bool:
    """Whether a dated thing of no known kind is an event: where its day opens it, or nothing else in its sentence is one.

    `told_beside` says whether another thing told of the same sentence is an event already.
    """
    assert each.date is not None
    date, low = each.date, sheet.flow.low
    before = low[each.sentence.start : date.span.start]
    if date.bound == "since" and (_SINCE_THEN.fullmatch(low, *date.span) or _SUM.search(low, *each.sentence)):
        return False  # "since then she lives in hiding" tells how things are, a sum what was told
    if date.leading:
        return _NOBODY.match(low, date.span.end) is None
    if date.clock or _OF_A_THING.search(before):
        return False
    if told_beside and not _AND_WAS.search(before):
        return False
    if is_aside(sheet, date.span.start) and not (date.bound == "since" and _HAS.search(before)):
        return False
    if part is not PartKind.ALLEGATIONS:
        return bool(event.people) or bool(event.organisations)
    return True
