"""The head of a letter: heading, reference, date, address block and salutation, up to the opening sentence.

Formats join these lines in every way ("REFERENCE: AL BHR 2/2021 3 May 2021", "31 January 2014  Excellency,"), so each is
looked for wherever it stands before the opening.
"""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.flow import Flow
from verbale.letters.reading.parts.opened import Opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.openings import QUOTE_REFERENCE, SALUTATIONS
from verbale.letters.reading.words.printed import LABEL, REFERENCE, dated_line, day_pattern
from verbale.letters.record import Part, PartKind
from verbale.spans import Span

_REACH = 8_000
"""The opening of a letter stands within so many characters; headings of twenty mandates have 3,000."""
_LABEL = re.compile(rf"{LABEL}(?=[\s:]|$)")
_PLACE = re.compile(r"(?:[A-Z][a-z]+, )?(?:[Ll]e |[Ee]l )?$")
_CAPACITY = re.compile(
    r"(?:the |le |la |l'|el |du |de la |del |des |and |et |y |of )*"
    r"(?:special|independent|working group|chair|vice|personal rep|designated|rapporteu|expert|groupe|relator|grupo|representant)"
)
_ABOUT = re.compile(r"(?:re|subject|objet|asunto|concerne)\s?:", re.IGNORECASE)
_ROUTE = re.compile(
    r"(?:strictly )?(?:confidential|urgent|by (?:e-?mail|fax|courier|hand)|par (?:courriel|fax|telecopie)|por (?:fax|correo)"
    r"|(?:joint )?(?:urgent appeal|allegation letter|letter of allegation)|lettre d'allegation|appel urgent|llamamiento urgente)",
    re.IGNORECASE,
)


def head_of(flow: Flow, language: Language, opened: Opened) -> tuple[Part, ...]:
    """The parts before the opening sentence, without gaps; empty where the letter begins with its body."""
    limit = min(_REACH, len(flow.text))
    opening = _opening(flow, opened, limit)
    end = limit if opening is None else opening
    marks = _marks(flow, language, opened, end)
    if opening is None:
        end = _end_without_opening(flow, marks)
    if end == 0:
        return ()
    return tuple(_parts(flow, marks, end))


def _opening(flow: Flow, opened: Opened, limit: int) -> int | None:
    """Where the opening sentence begins, also in mid-paragraph."""
    for paragraph in flow.paragraphs:
        if paragraph.span.start >= limit:
            break
        if opened.opens(paragraph.span.start, PartKind.OPENING):
            return paragraph.span.start
    place = opened.find(PartKind.OPENING, 0, limit)
    if place is None:
        return None
    before = max(flow.text.rfind(mark, 0, place) for mark in (", ", ". ", "\n", ": "))
    start = before + 1 if before >= 0 and place - before < 120 else place
    while start < place and flow.text[start] == " ":
        start += 1
    return start


def _marks(flow: Flow, language: Language, opened: Opened, end: int) -> list[Part]:
    """What is known by its shape, in the order of the text, none overlapping another."""
    starts = [paragraph.span.start for paragraph in flow.paragraphs if paragraph.span.start < end]
    found = [
        Part(PartKind.HEADING, Span(start, start + 1)) for start in starts if opened.opens(start, PartKind.HEADING)
    ]
    found.extend(_reference(flow, language, end))
    references = list(found)
    for match in day_pattern(language).finditer(flow.plain, 0, end):
        if any(part.span.holds(match.start()) for part in references):
            continue
        lead = _PLACE.search(flow.plain, max(match.start() - 30, 0), match.start())
        start = lead.start() if lead and _begins(flow, lead.start(), references) else match.start()
        found.append(Part(PartKind.DATE, Span(start, match.end())))
    if not any(part.kind is PartKind.DATE for part in found):
        found.extend(_date_in_numbers(flow, language, end))
    places = starts + [part.span.end for part in found if part.kind is PartKind.DATE]
    found.extend(_salutation(flow, language, places, end))
    found.sort(key=lambda part: part.span)
    return [part for i, part in enumerate(found) if i == 0 or part.span.start >= found[i - 1].span.end]


def _date_in_numbers(flow: Flow, language: Language, end: int) -> Iterator[Part]:
    for paragraph in flow.paragraphs:
        if paragraph.span.start >= end:
            return
        if paragraph.span.length < 60 and dated_line(language).match(flow.plain, *paragraph.span):
            yield Part(PartKind.DATE, paragraph.span)


def _begins(flow: Flow, place: int, references: list[Part]) -> bool:
    """Whether a line begins at a place, or what stands before it on the line is the reference."""
    return place == 0 or flow.text[place - 1] == "\n" or any(0 <= place - part.span.end <= 2 for part in references)


def _reference(flow: Flow, language: Language, end: int) -> Iterator[Part]:
    printed = False
    for match in REFERENCE.finditer(flow.plain, 0, end):
        alone = match.start() == 0 or flow.text[match.start() - 1] == "\n"
        if match["label"] or match["type"] or match["files"] or alone:
            printed = True
            yield Part(PartKind.REFERENCE, Span(match.start(), match.end()))
            break
    if not printed:  # one that cannot be read still has its place
        for paragraph in flow.paragraphs:
            if paragraph.span.start >= end:
                break
            if paragraph.span.length < 300 and _LABEL.match(flow.plain, paragraph.span.start):
                yield Part(PartKind.REFERENCE, Span(paragraph.span.start, paragraph.span.start + 3))
                break
    quoted = _quote_pattern(language).search(flow.low, 0, end)
    if quoted:
        yield Part(PartKind.REFERENCE, Span(quoted.start(), quoted.end()))


@cache
def _quote_pattern(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[(\[]? ?(?:{QUOTE_REFERENCE[language]})[)\]]?")


@cache
def _salutation_pattern(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[\s,]{{0,4}}((?:{SALUTATIONS[language]}) ?[,:;.]?)(?=\s|$)")


def _salutation(flow: Flow, language: Language, places: list[int], end: int) -> Iterator[Part]:
    pattern = _salutation_pattern(language)
    for place in sorted(places):
        match = pattern.match(flow.low, place, min(place + 120, len(flow.text)))
        if match is None or match.start(1) >= end:
            continue
        rest = flow.text[match.end() : flow.paragraph_at(match.start(1)).span.end].strip()
        if rest and match.end() < end - 2:
            continue
        yield Part(PartKind.SALUTATION, Span(match.start(1), min(match.end(1), end)))


def _end_without_opening(flow: Flow, marks: list[Part]) -> int:
    """The end of the last paragraph that holds a mark; what has no mark is then body."""
    known = [part for part in marks if part.kind is not PartKind.DATE or _alone(flow, part.span)]
    if not known:
        return 0
    last = known[-1]
    if last.kind in (PartKind.SALUTATION, PartKind.DATE):
        return last.span.end
    return flow.paragraph_at(last.span.start).span.end


def _alone(flow: Flow, span: Span) -> bool:
    return flow.paragraph_at(span.start).span.length < span.length + 40


def _parts(flow: Flow, marks: list[Part], end: int) -> Iterator[Part]:
    """Each mark up to the next mark or paragraph, and each paragraph without a mark by what it looks like."""
    marks = [mark for mark in marks if mark.span.start < end]
    places: dict[int, PartKind | None] = {
        paragraph.span.start: None
        for paragraph in flow.paragraphs
        if paragraph.span.start < end
        and not any(mark.span.start < paragraph.span.start < mark.span.end for mark in marks)
    }
    places[0] = None
    places.update({mark.span.start: mark.kind for mark in marks})
    before: PartKind | None = None
    greeted = any(mark.kind is PartKind.SALUTATION for mark in marks)
    ordered = sorted(places)
    for start, stop in zip(ordered, [*ordered[1:], end], strict=True):
        kind = places[start] or _looks_like(flow, Span(start, stop), before, greeted)
        if kind is PartKind.SALUTATION:
            greeted = False
        yield Part(kind, Span(start, stop))
        before = kind


def _looks_like(flow: Flow, span: Span, before: PartKind | None, to_be_greeted: bool) -> PartKind:
    words = flow.low[span.start : span.end].strip()
    if before is PartKind.HEADING and (_CAPACITY.match(words) or words[:1] in ";,(" or _lower(flow, span)):
        return PartKind.HEADING
    if _ABOUT.match(words):
        return PartKind.SUBJECT
    if span.length < 120 and _ROUTE.match(words):
        return PartKind.FURNITURE
    if before in (None, PartKind.OUTSIDE) and span.length > 200:
        return PartKind.OUTSIDE
    if before is PartKind.REFERENCE and span.length < 12:
        return PartKind.REFERENCE
    if before in (PartKind.HEADING, PartKind.REFERENCE, PartKind.DATE, PartKind.ADDRESSEE, None) or to_be_greeted:
        return PartKind.ADDRESSEE
    return PartKind.SUBJECT if before is PartKind.SALUTATION else PartKind.OUTSIDE


def _lower(flow: Flow, span: Span) -> bool:
    return flow.text[span.start].islower()
