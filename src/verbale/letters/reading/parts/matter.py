"""What a paragraph of a letter's body is about, by its words alone: law, earlier letters, worry, what a bill would do."""

import re
from functools import cache
from itertools import islice

from verbale.documents.tree import BlockKind
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.parts.opened import Opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.matter import (
    CONCERN,
    EARLIER_LETTERS,
    INTERNATIONAL_LAW,
    OF_OTHERS,
    SENT,
    TITLES,
)
from verbale.letters.reading.words.openings import PRESENTING
from verbale.letters.record import PartKind
from verbale.spans import Span

_K = PartKind
_LAW = re.compile(INTERNATIONAL_LAW)
_CONCERN = re.compile(CONCERN)
NUMBERING = r"(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]? ?[-–:]? ?)?"
_REFERENCE = re.compile(r"\b[A-Z]{3} \d{1,4}[/.](?:19|20)\d\d\b")
_RECALLS = re.compile(
    r"\b(?:recall|refer|draw|remind|rappel\w+|renvo\w+|referer|attirer|appeler|recordar|referir\w*|remitir\w*|llamar|senalar)\b"
)
_WOULD = re.compile(
    r"(?:(?:l'|el |la |the )?(?:article|articulo|section|clause|seccion) \d{1,3}\w?|"
    r"(?:le|el|la|the) (?:projet|proposition|proyecto|bill|draft)\b[^.,;]{0,60}?)"
    r"[^.,;]{0,30}? (?:ne |no |n')?(?:\w{3,}(?:rait|raient|ria|rian)|would)\b"
)
_OF_OTHERS = re.compile(OF_OTHERS)
_TITLES = tuple((kind, re.compile(rf"{NUMBERING}(?:{titles})$")) for kind, titles in TITLES.items())
_SENT = re.compile(SENT)
_FIRST_PERSON = re.compile(r"(?:\w+[\w ]{0,40}, )?(?:we|i|nous|je|quisier|queremos|deseamos|recordamos|nos|me|permit)")


@cache
def _earlier(language: Language) -> re.Pattern[str]:
    return re.compile(EARLIER_LETTERS[language])


@cache
def _presenting(language: Language) -> re.Pattern[str]:
    return re.compile("|".join(PRESENTING[language]))


class Matter:
    def __init__(self, flow: Flow, opened: Opened, language: Language) -> None:
        self.flow = flow
        self.opened = opened
        self.language = language

    def under(self, span: Span) -> Span | None:
        """The paragraph that follows a title."""
        if span.end + 1 >= len(self.flow.text):
            return None
        paragraph = self.flow.paragraph_at(span.end + 1)
        return None if paragraph.kind in (BlockKind.NOTE, BlockKind.HEADING) else paragraph.span

    def is_last_but_closing(self, span: Span) -> bool:
        after = self.under(span)
        return after is not None and self.opened.opens(after.start, _K.CLOSING)

    def appeals_to_law(self, span: Span) -> bool:
        """Whether the measures appealed for are those that an instrument asks for ("in accordance with article 9")."""
        first = self.flow.sentence_at(span.start)
        return self.lawful(Span(span.start, min(first.end, span.end)), 1)

    def only_recalls(self, span: Span) -> bool:
        """Whether a paragraph that opens as one of concerns names instruments first and states no worry in that sentence."""
        stop = min(self.flow.sentence_at(span.start).end, span.end)
        return (
            self.lawful(Span(span.start, stop), 1)
            and _RECALLS.search(self.flow.low, span.start, stop) is not None
            and _CONCERN.search(self.flow.low, span.start, stop) is None
        )

    def says_what_a_bill_would(self, span: Span) -> bool:
        """Such as "L'article 7 autoriserait …", of a bill and not of a treaty: the facts of a comment on it."""
        stop = min(self.flow.sentence_at(span.start).end, span.end)
        return _WOULD.match(self.flow.low, span.start, stop) is not None and not self.lawful(Span(span.start, stop), 1)

    def comes_to_worry(self, span: Span) -> bool:
        """Whether a paragraph whose first sentence names no instrument states a concern further on."""
        stop = min(self.flow.sentence_at(span.start).end, span.end)
        return not self.lawful(Span(span.start, stop), 1) and _CONCERN.search(self.flow.low, stop, span.end) is not None

    def announces_facts(self, span: Span) -> bool:
        return self.opened.opens(span.start, _K.ALLEGATIONS) and self.flow.text[span.end - 1] == ":"

    def headed(self, span: Span) -> int:
        """Where to look for what a paragraph opens: at itself, or, of a heading, at the paragraph under it."""
        if span.length > 80 or self.flow.text[span.end - 1] in ".:;,?!" or span.end + 1 >= len(self.flow.text):
            return span.start
        return span.end + 1

    def text(self, span: Span, length: int) -> str:
        return self.flow.low[span.start : min(span.end, span.start + length)]

    def is_about_earlier(self, span: Span) -> bool:
        """By its first sentence."""
        first = self.flow.sentence_at(span.start)
        stop = min(first.end, span.end)
        if _OF_OTHERS.search(self.flow.low, span.start, stop):
            return False
        return bool(
            _earlier(self.language).search(self.flow.low, span.start, stop)
            or _REFERENCE.search(self.flow.plain, span.start, stop)
        )

    def says_sent(self, span: Span) -> bool:
        """Whether a paragraph that begins as one on facts says of a letter, by its reference or its verb, that it was sent."""
        stop = min(self.flow.sentence_at(span.start).end, span.end)
        return bool(
            _REFERENCE.search(self.flow.plain, span.start, stop) or _SENT.search(self.flow.low, span.start, stop)
        )

    def lawful(self, span: Span, least: int) -> bool:
        return len(list(islice(_LAW.finditer(self.flow.low, span.start, span.end), least))) == least

    def first_person(self, span: Span) -> bool:
        return _FIRST_PERSON.match(self.flow.low, span.start, span.end) is not None

    def said_already(self, span: Span) -> bool:
        """Whether the opening paragraph itself goes on to say what the letter concerns."""
        before = self.flow.low[max(span.start - 900, 0) : span.start]
        return bool(re.search(r"\binforma\w+ [^.]{0,60}(?:received|recu|recibid)|\bconcerning\b|\bregarding\b", before))

    def presents(self, span: Span) -> bool:
        return _presenting(self.language).match(self.flow.low, span.start) is not None

    def broken_off(self, span: Span) -> bool:
        """Whether the paragraph before was cut in mid-sentence, where a format sets each line off."""
        before = self.flow.text[: span.start].rstrip()
        return before[-1:] not in (".", ":", "") and not self.opened.opens(span.start, _K.SUBJECT)

    def titled(self, span: Span, block: BlockKind) -> PartKind | None:
        """The part that a paragraph is the title of, by its words alone."""
        if span.length > 70 or not self.is_title(span, block):
            return None
        return next((kind for kind, title in _TITLES if title.match(self.flow.low, span.start, span.end)), None)

    def is_title(self, span: Span, block: BlockKind) -> bool:
        return block is BlockKind.HEADING or (span.length < 120 and self.flow.text[span.end - 1] not in ".:;,?!")
