"""The mandates in whose name a letter is written: titles in heading and opening, and the grounds that the opening gives.

Titles hold commas, "and" and semicolons, so a list is never split at them: a title runs from the words for its holder
("Special Rapporteur", "Groupe de travail") to those of the next title or to the ground.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from verbale.letters.reading.finding.shared_heads import SharedHead, parted
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.capacities import BASIS, CAPACITY, CHAIR, JOINERS
from verbale.letters.record import PartKind
from verbale.spans import Span

_CAPACITY = re.compile(rf"\b{CAPACITY}\b")
_BASIS = re.compile(BASIS)
_CHAIR_BEFORE = re.compile(rf"{CHAIR}$")
_TRAIL = re.compile(rf"{JOINERS}{{1,12}}$")
_RESOLUTION = re.compile(r"(?<![\w/])(?:S-\d{1,2}/\d{1,2}|(?:19|20)\d\d/\d{1,3}|\d{1,2}/\d{1,3})(?![/\d])")
_LIST = r"\d{1,3}/\d{1,3}(?:(?:,| and| et| y|, and)? ?\d{1,3}/\d{1,3}){0,6}"
_ASSEMBLY = re.compile(
    rf"(?:general assembly|assemblee generale|asamblea general) (?:resolutions?|resolucion(?:es)?) {_LIST}"
    rf"|{_LIST} (?:de l'assemblee generale|de la asamblea general|of the general assembly)|60/251"
)
_OTHER_GROUND = re.compile(
    r"\b(?:articles?|articulos?) \d{1,3}(?: ?\(\w\))?(?:(?:,| and| et| y) \d{1,3})* (?:of|de|du|del)(?: the| la|"
    r" l')? ?[^,;.]{4,110}"
)
_LONGEST = 400
"""No title has more characters; what is longer has lost its end."""


@dataclass(frozen=True, slots=True)
class TitlePrinted:
    """A title as printed, without article and without what calls a group's chair. `opening` tells it from the heading's.

    `shared` tells the head where the title has it together with others ("Special Rapporteurs on … and on …").
    """

    span: Span
    opening: bool
    shared: SharedHead | None = None


@dataclass(frozen=True, slots=True)
class GroundPrinted:
    """A resolution's number in the opening, as printed; or, where `other` is true, another ground."""

    span: Span
    other: bool


def find_mandates(sheet: Sheet) -> Iterator[TitlePrinted | GroundPrinted]:
    """Titles and grounds, in order. Resolutions of the General Assembly belong to no mandate and are left out."""
    for part in sheet.parts:
        if part.kind is PartKind.HEADING:
            yield from _titles(sheet, part.span, opening=False)
        elif part.kind is PartKind.OPENING:
            yield from _opening(sheet, part.span)
            return


def _titles(sheet: Sheet, within: Span, opening: bool) -> Iterator[TitlePrinted]:
    low = _running(sheet)
    for span in titles_in(sheet, within):
        several = parted(low, span)
        if len(several) > 1:
            yield from (TitlePrinted(title, opening, shared) for title, shared in several)
        else:
            yield TitlePrinted(span, opening)


def _opening(sheet: Sheet, part: Span) -> Iterator[TitlePrinted | GroundPrinted]:
    stated = _statement(sheet, part)
    yield from _titles(sheet, stated, opening=True)
    low = _running(sheet)
    left_out = [match.span() for match in _ASSEMBLY.finditer(low, stated.start, stated.end)]
    for match in _RESOLUTION.finditer(sheet.flow.plain, stated.start, stated.end):
        if not any(start <= match.start() < end for start, end in left_out):
            yield GroundPrinted(Span(*match.span()), other=False)
    for match in _OTHER_GROUND.finditer(low, stated.start, stated.end):
        yield GroundPrinted(_trimmed(low, match.start(), match.end()), other=True)


def _statement(sheet: Sheet, part: Span) -> Span:
    """The sentences of the opening up to the one that names the last title or resolution."""
    flow = sheet.flow
    end = part.start
    open_ = False  # a sentence that a paragraph's end cut
    for sentence in flow.sentences:
        if sentence.end <= part.start:
            continue
        if sentence.start >= part.end:
            break
        named = _CAPACITY.search(flow.low, max(sentence.start, part.start), sentence.end)
        based = _RESOLUTION.search(flow.plain, max(sentence.start, part.start), sentence.end)
        if end > part.start and not open_ and not (based and not named):
            break
        if named or based or open_:
            end = sentence.end
        open_ = flow.text[sentence.end - 1] not in ".:"
    return Span(part.start, max(end, part.start))


def _running(sheet: Sheet) -> str:
    """The text in lower case with blanks for the ends of paragraphs, which may cut a title."""
    return sheet.flow.low.replace("\n", " ")


def titles_in(sheet: Sheet, within: Span) -> Iterator[Span]:
    """The titles of a stretch of the flow, in order."""
    low = _running(sheet)
    heads = [match.start() for match in _CAPACITY.finditer(low, within.start, within.end)]
    for start, following in pairwise([*heads, within.end]):
        stop = min(following, start + _LONGEST)
        basis = _BASIS.search(low, start, stop)
        end = basis.start() if basis else stop
        if following != within.end and end == following:
            chair = _CHAIR_BEFORE.search(low, max(start, end - 90), end)
            end = chair.start() if chair else end
        span = _trimmed(low, start, end)
        if span.length > 12:
            yield span


def _trimmed(low: str, start: int, end: int) -> Span:
    trail = _TRAIL.search(low, max(start, end - 80), end)
    return Span(start, trail.start() if trail else end)
