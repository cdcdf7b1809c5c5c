"""The course of a letter's body: which part a paragraph belongs to, given its opening, its matter and what came before."""

import re
from functools import cache

from verbale.documents.tree import BlockKind
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.parts.matter import Matter
from verbale.letters.reading.parts.opened import Opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.matter import (
    CAPACITY,
    CONCERN,
    FACT,
    OFFERED,
)
from verbale.letters.reading.words.openings import ANNEXES
from verbale.letters.reading.words.previous import SISTER
from verbale.letters.reading.words.printed import dated_line
from verbale.letters.record import PartKind
from verbale.spans import Span

_K = PartKind
_CONCERN = re.compile(CONCERN)
_FACT = re.compile(FACT)
_CAPACITY = re.compile(CAPACITY)
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-•*–] ")
_BEFOREHAND = re.compile(r"(?:background|context|contexte|antecedentes|contexto|introduction|introduccion)\b.{0,40}$")
_OFFERED = re.compile(OFFERED)
_SISTER = re.compile(SISTER)
_SAID_ABOUT = re.compile(r"\b(?:received|recu|recibid)\w*|\b(?:attention|atencion)\b")
_BEFORE_FACTS = frozenset({_K.OPENING, _K.SUBJECT, _K.BACKGROUND})
_ASSESSING = frozenset({_K.CONCERNS, _K.LAW, _K.URGENCY})
_TAIL = frozenset({_K.RESPONSE, _K.MEASURES, _K.NOTICE})
_AFTER = frozenset({_K.URGENCY, _K.RESPONSE, _K.MEASURES, _K.NOTICE, _K.CLOSING})


@cache
def _annex(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{ANNEXES[language]})(?:\s+(?:[ivx]{{1,4}}|\d{{1,2}}|[a-h]))?\b")


class Course:
    """Walks through the body paragraph by paragraph. `now` is the kind of the last one."""

    def __init__(self, flow: Flow, opened: Opened, language: Language, first: bool) -> None:
        self.flow = flow
        self.opened = opened
        self.language = language
        self.matter = Matter(flow, opened, language)
        self.now: PartKind | None = None
        self.base: PartKind = _K.BACKGROUND
        self.seen: set[PartKind] = set()
        self.first = first
        self.commenting = False
        """Whether the letter goes through a bill, article by article, with the law on each."""
        self.told = any(
            opened.opens(each.span.start, _K.ALLEGATIONS) for each in flow.paragraphs if each.kind is not BlockKind.NOTE
        )
        self.has_assessment = any(
            opened.kind_at(each.span.start, (_K.CONCERNS, _K.REQUESTS)) for each in flow.paragraphs
        )

    def next(self, span: Span, kind: BlockKind) -> PartKind:
        found = self._kind(span, kind)
        if found is _K.DATE:
            return found  # a line among the signatures
        if found is not _K.PREVIOUS and not (found is _K.NOTICE and self.base in _BEFORE_FACTS):
            self.base = found
        self.now = found
        self.seen.add(found)
        return found

    def _kind(self, span: Span, block: BlockKind) -> PartKind:
        now = self.base if self.now in (_K.PREVIOUS, _K.NOTICE) else self.now
        if now is _K.ANNEX:
            return _K.ANNEX
        if self._is_annex(span, block):
            return _K.ANNEX
        if now in (_K.CLOSING, _K.SIGNATURES):
            return self._signed(span)
        if now is None:
            if self.opened.opens(span.start, _K.OPENING):
                return _K.OPENING
            now = _K.BACKGROUND if self.first else _K.OPENING
        if now is _K.OPENING and self.now is now and (self.matter.broken_off(span) or self.matter.presents(span)):
            return _K.OPENING
        if self._is_signature(span):
            return _K.SIGNATURES
        titled = self.matter.titled(span, block)
        if titled is not None:
            return titled
        if now in _BEFORE_FACTS:
            return self._before_facts(span, block, now)
        if now is _K.ALLEGATIONS:
            return self._among_facts(span)
        if now in _ASSESSING:
            return self._assessing(span, block, now)
        if now is _K.REQUESTS:
            return self._asking(span, block)
        return self._at_the_end(span, now)

    def _before_facts(self, span: Span, block: BlockKind, now: PartKind) -> PartKind:
        among = {_K.ALLEGATIONS, _K.REQUESTS, _K.CONCERNS, _K.LAW} | (self._allowed() & _AFTER)
        if (
            now is not _K.BACKGROUND
            and self.opened.opens(span.start, _K.SUBJECT)
            and (_K.SUBJECT not in self.seen or _SAID_ABOUT.search(self.matter.text(span, 400)))
            and not self.opened.opens(span.start, _K.ALLEGATIONS)
        ):
            return _K.SUBJECT
        found = self.opened.kind_at(span.start, among)
        if found is _K.LAW and not self.matter.lawful(span, 1):
            found = None
        if found:
            return found
        if self.opened.opens(span.start, _K.NOTICE) and _SISTER.match(self.flow.low, span.start, span.end):
            return _K.NOTICE
        if self.matter.is_about_earlier(span):
            return _K.PREVIOUS
        if now is _K.OPENING and _K.SUBJECT not in self.seen and not self.matter.said_already(span):
            return _K.SUBJECT
        if self.matter.is_title(span, block) and _BEFOREHAND.match(self.flow.low, span.start, span.end):
            return _K.BACKGROUND
        if not self.told and (_FACT.match(self.flow.low, span.start) or self.matter.is_title(span, block)):
            return _K.ALLEGATIONS
        return _K.BACKGROUND

    def _among_facts(self, span: Span) -> PartKind:
        among = {_K.CONCERNS, _K.REQUESTS, _K.LAW} | (self._allowed() & _AFTER)
        found = self.opened.kind_at(self.matter.headed(span), among)
        if found is _K.LAW and not (self.matter.first_person(span) and self.matter.lawful(span, 1)):
            found = None
        if found:
            return found
        if self.commenting and self.matter.lawful(span, 1) and not self.matter.says_what_a_bill_would(span):
            return _K.LAW
        if self.matter.lawful(span, 3) and not _FACT.match(self.flow.low, span.start):
            return _K.LAW
        told = _FACT.match(self.flow.low, span.start) and not self.matter.says_sent(span)
        return _K.PREVIOUS if not told and self.matter.is_about_earlier(span) else _K.ALLEGATIONS

    def _assessing(self, span: Span, block: BlockKind, now: PartKind) -> PartKind:
        if self.matter.is_title(span, block) and (under := self.matter.under(span)):
            span = under
        found = self.opened.kind_at(span.start, {_K.CONCERNS, _K.REQUESTS} | _AFTER)
        if found is _K.CONCERNS and _K.CONCERNS in self.seen and self.matter.only_recalls(span):
            return _K.LAW
        if found is _K.MEASURES and _K.REQUESTS not in self.seen and self.matter.appeals_to_law(span):
            return _K.LAW
        if found:
            return found
        if self.matter.announces_facts(span):
            return _K.ALLEGATIONS
        worried = _CONCERN.search(self.flow.low, span.start, span.end) is not None and not self.commenting
        if self.matter.says_what_a_bill_would(span) and not worried:
            self.commenting = True
            return _K.ALLEGATIONS
        if self.matter.is_about_earlier(span):
            return _K.PREVIOUS
        if self.opened.opens(span.start, _K.LAW) or (
            self.matter.lawful(span, 2) and not self.matter.comes_to_worry(span)
        ):
            return _K.LAW
        if now is _K.CONCERNS:
            return now
        if self.matter.lawful(span, 1) or not _CONCERN.search(self.flow.low, span.start, span.end):
            return now
        return _K.CONCERNS

    def _asking(self, span: Span, block: BlockKind) -> PartKind:
        if block is BlockKind.ITEM or _NUMBERED.match(self.flow.low, span.start):
            return _K.REQUESTS
        found = self.opened.kind_at(span.start, _AFTER | {_K.REQUESTS})
        if found:
            return found
        if self.opened.opens(span.start, _K.LAW) and self.matter.first_person(span) and self.matter.lawful(span, 1):
            return _K.LAW
        return _K.REQUESTS

    def _at_the_end(self, span: Span, now: PartKind) -> PartKind:
        found = self.opened.kind_at(span.start, _AFTER | {_K.REQUESTS})
        if found:
            return found
        if _OFFERED.search(self.matter.text(span, 200)) and self.matter.is_last_but_closing(span):
            return _K.CLOSING
        if self.matter.announces_facts(span):
            return _K.ALLEGATIONS  # pages in another order
        if self.opened.opens(span.start, _K.LAW) and self.matter.lawful(span, 1):
            return _K.LAW
        return _K.CONCERNS if self.opened.opens(span.start, _K.CONCERNS) else now

    def _signed(self, span: Span) -> PartKind:
        if span.length < 60 and dated_line(self.language).match(self.flow.plain, *span):
            return _K.DATE
        if self.opened.opens(span.start, _K.CLOSING) and span.length < 300 and self.now is _K.CLOSING:
            return _K.CLOSING
        if span.length > 160 and self.opened.opens(span.start, _K.LAW) and self.matter.lawful(span, 1):
            return _K.ANNEX
        if self.opened.opens(span.start, _K.NOTICE) and self.flow.text[span.end - 1] == ".":
            return _K.NOTICE
        return _K.SIGNATURES

    def _allowed(self) -> frozenset[PartKind]:
        """What may only come once the mandates have begun to speak for themselves, or where they never do."""
        spoken = self.seen & {_K.CONCERNS, _K.LAW, _K.REQUESTS, _K.URGENCY}
        return _AFTER if spoken or not self.has_assessment else frozenset({_K.URGENCY, _K.CLOSING})

    def _is_annex(self, span: Span, block: BlockKind) -> bool:
        match = _annex(self.language).match(self.flow.low, span.start, span.end)
        if match is None or span.length > 200:
            return False
        if block is BlockKind.HEADING:
            return True
        ended = bool(self.seen & ({_K.CLOSING, _K.SIGNATURES} | _TAIL))
        rest = self.flow.text[match.end() : span.end].strip()
        return ended and (rest == "" or not rest[0].islower() or span.length < 90) and not rest.endswith(",")

    def _is_signature(self, span: Span) -> bool:
        """A name over a title, where a letter has no closing words."""
        if not self.seen & ({_K.REQUESTS} | _TAIL) or span.length > 260:
            return False
        text = self.flow.low
        if _CAPACITY.match(text, span.start) and text[span.end - 1] not in ".:;?":
            return True
        after = span.end + 1
        named = span.length < 60 and text[span.end - 1] not in ".:;,?" and not _NUMBERED.match(text, span.start)
        return named and self.flow.text[span.start].isupper() and bool(_CAPACITY.match(text, after))
