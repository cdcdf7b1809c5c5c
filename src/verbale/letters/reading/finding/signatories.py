"""Who signed: names over titles, on one line or on two, with titles that run over lines and signatures that are pictures."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from verbale.letters.reading.mandate_titles import longest_title
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.capacities import CAPACITY
from verbale.letters.record import PartKind
from verbale.spans import Span

_CHAIR = (
    r"(?:(?:the |la |le |el |current |first |second |acting |premiere? |seconde? |primera? |segunda? )*"
    r"(?:(?:vice|co)[- ]?)?(?:chair(?:person|man|woman)?|president[ae]?|vicepresident[ae])s?\b"
    r"(?:[- ](?:cum[- ])?(?:rapporteu(?:r|se)|relator[a]?)s?)?[^\n]{0,60}?\b|members?,? (?:of )?|membres? |miembros? )"
)
_BEHALF = r"(?:\(?(?:on behalf of|for|au nom d[eu]s?|pour|en nombre del?|por)(?: the| les?| la| l'| el)? ?)"
_TITLE = re.compile(
    rf"\b(?:{_BEHALF})?(?:(?:the|le|la|el) |l')?(?:{_CHAIR}(?:of the |of |du |de la |del |de )?{_BEHALF}?)?{CAPACITY}\b"
)
_ON_BEHALF = re.compile(r"\b(?:on behalf of|au nom d[eu]s?|en nombre del?)\b|^\(?(?:for|pour|por) ")
_LEFT_OUT = re.compile(
    r"[\[(]\s?(?:signed|signature|signee?|firmado|firma|illegible|image|picture)[^\])]{0,40}[\])]|_{3,}|\.{4,}|/s/"
    r"|!\[[^\]]{0,60}\]"
)
_HONORIFIC = re.compile(r"(?:Mr|Ms|Mrs|Dr|Prof|Professor|Mme|Mlle|Sr|Sra|Srta|Dra|M)\.? (?=[A-Z])")
_PARTICLE = r"(?:de|da|do|dos|du|del|della|der|den|van|von|la|le|el|al|bin|ben|ibn|bint|y|e)"
_NAMED = re.compile(
    rf"[A-Z][\w'.-]*,?(?: (?:{_PARTICLE}\b|(?:d'|al-|el-|ul-)?[A-Z][\w'.-]*,?|\([A-Z][\w'. -]{{0,30}}\))){{0,7}}$"
)
_DANGLING = re.compile(
    r"(?:,|\b(?:the|of|and|or|in|on|to|by|for|with|its|their|other|de|du|des|la|le|les|et|ou|en|au|aux|par|pour"
    r"|dans|sur|del|el|los|las|y|e|o|a|con|sus?|otros|otras|autres))$"
)
_CAPACITY = re.compile(rf"\b{CAPACITY}\b")
_BLANK = re.compile(" ")
_LONGEST_NAME = 60
_MOST = 60
"""No letter has so many signatories."""
_EDGE = " \n,;:.–-•*_|("


@dataclass(frozen=True, slots=True)
class SignaturePrinted:
    """`capacity` is the part of the title that names the mandate. The span covers name and title."""

    name: Span
    title: Span
    capacity: Span
    on_behalf: bool
    span: Span


def find_signatories(sheet: Sheet) -> Iterator[SignaturePrinted]:
    """The signatories, in order. A title without a name over it, or a name without a title, makes none."""
    for part in sheet.within(PartKind.SIGNATURES):
        yield from _signatures(sheet, part)


def _signatures(sheet: Sheet, part: Span) -> Iterator[SignaturePrinted]:
    low = sheet.flow.low
    titles = [match.span() for match in islice(_TITLE.finditer(low, part.start, part.end), _MOST)]
    if not titles:
        return
    lines = list(_lines(sheet, part))
    if _name(sheet, part.start, titles[0][0], lines) is None:
        yield from _below_titles(sheet, part, titles, lines)
        return
    if (rows := _in_rows(sheet, part, titles, lines)) is not None:
        yield from rows
        return
    begin = part.start
    for (start, head_end), following in zip(titles, [*titles[1:], (part.end, part.end)], strict=True):
        name = _name(sheet, begin, start, lines)
        end = _title_end(sheet, start, head_end, following[0], lines, last=following[0] == part.end)
        begin = end
        if name is not None and (signature := _signature(low, name, Span(start, end))) is not None:
            yield signature


def _signature(low: str, name: Span, printed: Span) -> SignaturePrinted | None:
    words = printed.of(low)
    capacity = _CAPACITY.search(words)
    if capacity is None:
        return None
    behalf = _ON_BEHALF.search(words)
    title = Span(printed.start + (behalf.end() if behalf and behalf.start() == 0 else 0), printed.end)
    own = Span(printed.start + capacity.start(), printed.end)
    return SignaturePrinted(name, _without(low, title), own, behalf is not None, name.joined(printed))


def _below_titles(
    sheet: Sheet, part: Span, titles: Sequence[tuple[int, int]], lines: Sequence[Span]
) -> Iterator[SignaturePrinted]:
    """Where nothing stands over the first title: names under their titles, each on a line of its own."""
    stops = [start for start, _ in titles[1:]] + [part.end]
    for (start, _), stop in zip(titles, stops, strict=True):
        under = [line for line in lines if start < line.start < stop]
        named = next(
            (line for line in under if _NAMED.match(_cleaned_text(sheet, *line)) and line.length < _LONGEST_NAME), None
        )
        name = _name(sheet, named.start, named.end, [named]) if named else None
        end = _trimmed(sheet, start, named.start) if named else start
        if name is not None and (signature := _signature(sheet.flow.low, name, Span(start, end))) is not None:
            yield signature


def _in_rows(
    sheet: Sheet, part: Span, titles: Sequence[tuple[int, int]], lines: Sequence[Span]
) -> list[SignaturePrinted] | None:
    """A row of names over a row of titles, as columns and tables give them; nothing for titles that a column broke."""
    if len(titles) < 2:
        return None
    over = [line for line in lines if part.start <= line.start < titles[0][0]]
    names = [name for line in over if (name := _name(sheet, line.start, line.end, [line])) is not None]
    starts = [line.start for line in lines if line.start >= titles[0][0]]
    if len(names) < 2 or len(names) != len(over) or len(titles) < len(names):
        return None
    if not all(first <= start < last for start, (first, last) in zip(starts, titles[: len(names)], strict=False)):
        return None
    if len(titles) != len(names) or len(starts) != len(names):
        return []
    ends = [*(start for start, _ in titles[1:]), part.end]
    rows = (
        _signature(sheet.flow.low, name, Span(start, _trimmed(sheet, start, end)))
        for name, (start, _), end in zip(names, titles, ends, strict=True)
    )
    return [row for row in rows if row is not None]


def _trimmed(sheet: Sheet, start: int, end: int) -> int:
    while end > start and sheet.flow.plain[end - 1] in " \n,;:.–-•*_|(":
        end -= 1
    return end


def _lines(sheet: Sheet, part: Span) -> Iterator[Span]:
    """The lines of the document in a stretch of the flow: paragraphs, cut where the document breaks a line or leaves a gap."""
    for paragraph in sheet.flow.paragraphs:
        start = max(paragraph.span.start, part.start)
        stop = min(paragraph.span.end, part.end)
        if start >= stop:
            continue
        breaks = sheet.flow.breaks
        gaps = (
            match.start() for match in _BLANK.finditer(sheet.flow.text, start, stop) if _is_gap(sheet, match.start())
        )
        for place in sorted({*breaks[bisect_right(breaks, start) : bisect_left(breaks, stop)], *gaps}):
            yield Span(start, place)
            start = place + 1
        yield Span(start, stop)


def _is_gap(sheet: Sheet, place: int) -> bool:
    """Whether a blank of the flow is a gap between two columns."""
    origin = sheet.flow.origin
    return place + 1 < len(origin) and "   " in sheet.document.text[origin[place] : origin[place + 1]]


def _name(sheet: Sheet, begin: int, end: int, lines: Sequence[Span]) -> Span | None:
    """The name right before a title: the last line there, or what stands before the title on its own line."""
    starts = [max(line.start, begin) for line in lines if line.end > begin and line.start < end]
    for start in reversed(starts):
        span = _cleaned(sheet, start, end)
        if span is None:
            continue
        words = sheet.flow.plain[span.start : span.end]
        if "\n" in words:
            return None
        if words[0].isdigit():
            end = start  # a page's end, with its number and notes, between name and title
            continue
        honorific = _HONORIFIC.match(words)
        if honorific:
            span = Span(span.start + honorific.end(), span.end)
            words = words[honorific.end() :]
        return span if _NAMED.match(words) and not words.isdigit() else None
    return None


def _cleaned(sheet: Sheet, start: int, end: int) -> Span | None:
    """A stretch without marks of signature and what stands around its words; None where nothing is left."""
    plain = sheet.flow.plain
    for match in _LEFT_OUT.finditer(plain, start, end):
        if not plain[start : match.start()].strip(_EDGE):
            start = match.end()
        else:
            end = match.start()
            break
    while start < end and plain[start] in _EDGE + '"':
        start += 1
    while end > start and plain[end - 1] in _EDGE.replace(".", "") + '"':
        end -= 1
    return Span(start, end) if end - start > 2 else None


def _title_end(sheet: Sheet, start: int, head_end: int, following: int, lines: Sequence[Span], last: bool) -> int:
    """Where a title ends: before the next name, or, of the last, where its lines stop carrying it on."""
    plain = sheet.flow.plain
    inside = [line for line in lines if line.start < following and line.end > start]
    rest = [line for line in inside if line.start > start]
    limit = following
    if not last:
        tail = inside[-1]
        if tail.start <= start:  # the next name and title stand on this title's own line
            limit = _known_end(sheet, start, head_end, following)
        elif tail.end > following:  # a name and its title on one line
            limit = tail.start
        else:
            before = plain[inside[-2].start : inside[-2].end] if len(inside) > 1 else ""
            named = _NAMED.match(_cleaned_text(sheet, tail.start, following)) and not _DANGLING.search(
                before[-40:].lower()
            )
            limit = tail.start if named else following
    end = min(inside[0].end, limit)
    for line in rest:
        if line.start >= limit:
            break
        so_far = plain[max(start, end - 40) : end].lower()
        words = plain[line.start : line.end]
        carries = words[:1].islower() or bool(_DANGLING.search(so_far)) or words[:1] in "(,"
        if not carries and last and _NAMED.match(words) and len(words.split()) > 1:
            break
        if not carries and (line.length > 200 or words.endswith(".")):
            break
        end = min(line.end, limit)
    return _trimmed(sheet, start, end)


def _cleaned_text(sheet: Sheet, start: int, end: int) -> str:
    span = _cleaned(sheet, start, end)
    return "" if span is None else _HONORIFIC.sub("", sheet.flow.plain[span.start : span.end])


def _known_end(sheet: Sheet, start: int, head_end: int, following: int) -> int:
    """Where lines are lost: the end of the longest known title, else before the last run of capitalised words."""
    text = sheet.flow.plain[start:following].rstrip(_EDGE)
    capacity = _CAPACITY.search(sheet.flow.low, start, head_end)
    known = longest_title(sheet.flow.low, capacity.start() if capacity else start, following)
    if known:
        return known
    run = re.search(r"(?: [A-Z][\w'.-]*){1,4}$", text)
    return start + run.start() if run else following


def _without(low: str, title: Span) -> Span:
    """A title without the article or bracket before it."""
    match = re.match(r"\(?(?:(?:the|le|la|el) |l')?", low[title.start : title.end])
    return Span(title.start + (match.end() if match else 0), title.end)
