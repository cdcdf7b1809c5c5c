"""Whose general comment or general recommendation a number is: by its symbol, its committee, or what was said before."""

import re

from verbale.letters.reading.finding.comments import CommentNamed
from verbale.letters.reading.finding.instruments import BodyNamed
from verbale.letters.reading.finding.symbols import SymbolNamed
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.linking.source import Source
from verbale.letters.reading.words import citing as words
from verbale.spans import Span

_SYMBOL_AFTER = re.compile(r"(?: ?\(\d{4}\))?,? ?[^().;]{0,120}\(?")
_OF_BODY = re.compile(words.OF_BODY)
_TITLE_OF_BODY = re.compile(r"[^.;]{0,160} (?:of|by|du|de l'|del|de la)(?: the)? $")
_BODY_SPEAKS = re.compile(words.BODY_SPEAKS)
_COMMITTEE = re.compile(r"\b(?:Committee|Comite)\b")
_OWN_SERIES = frozenset({"cedaw", "cerd"})
"""Committees that make recommendations; letters call theirs comments, too, but never a comment of another a recommendation."""
_FAR = 3000
_MOST = 60
"""No letter goes back over more sources in one paragraph to find a committee."""


class CommentsMeant:
    def __init__(self, flow: Flow, bodies: Row[BodyNamed], symbols: Row[SymbolNamed]) -> None:
        self.flow, self.bodies, self.symbols = flow, bodies, symbols
        self.known: dict[tuple[str, int], str] = {}

    def key(self, named: CommentNamed, before: list[Source]) -> str | None:
        """None where the committee is not plain. `before` are the sources named so far."""
        assert named.number is not None
        key = (
            self._by_symbol_after(named.span.end)
            or self._by_body(named)
            or self.known.get((named.kind, named.number))
            or self._by_context(named, before)
        )
        if key is not None:
            self.known[named.kind, named.number] = key
        return key

    def _by_symbol_after(self, place: int) -> str | None:
        for symbol in self.symbols.after(place, 160):
            if _SYMBOL_AFTER.fullmatch(self.flow.plain, place, symbol.span.start):
                key = facts.by_symbol(symbol.symbol) if symbol.symbol else None
                return key if key and re.search(r"-g[cr]-", key) else None
        return None

    def _by_body(self, named: CommentNamed) -> str | None:
        plain, place = self.flow.plain, named.span.end
        for body in self.bodies.after(place, 200):
            between = plain[place : body.span.start]
            if _OF_BODY.fullmatch(between) or (_TITLE_OF_BODY.fullmatch(between) and between.count(",") < 3):
                return self._comment(named, body)
        sentence = self.flow.sentence_at(named.span.start)
        before = self.bodies.before(named.span.start, named.span.start - sentence.start)
        if before is not None and (key := self._comment(named, before)):
            return key
        for body in self.bodies.after(place, 60):
            if _BODY_SPEAKS.fullmatch(plain, place, body.span.start) and (key := self._comment(named, body)):
                return key
        if _COMMITTEE.search(plain, sentence.start, named.span.start) or self._committee_speaks(place):
            before = self.bodies.before(named.span.start, _FAR)
            return self._comment(named, before) if before else None
        return None

    def _committee_speaks(self, place: int) -> bool:
        """Whether "the Committee" follows, which is the one named before."""
        spoken = _BODY_SPEAKS.match(self.flow.plain, place)
        return spoken is not None and _COMMITTEE.match(self.flow.plain, spoken.end()) is not None

    def _comment(self, named: CommentNamed, body: BodyNamed) -> str | None:
        if named.kind == "recommendation" and body.body not in _OWN_SERIES:
            return None
        return facts.comment(body.body, named.number or 0)

    def _by_context(self, named: CommentNamed, before: list[Source]) -> str | None:
        number = named.number or 0
        only = facts.comments(named.kind, number)
        if len(only) == 1:
            return only[0]
        paragraph = self.flow.paragraph_at(named.span.start).span
        for source in reversed(before[-_MOST:]):
            if source.span.start < paragraph.start:
                break
            body = facts.body_of(source.key or "") or (source.key or "").split("-g")[0]
            if body and (key := self._comment(named, BodyNamed(body, Span(0, 0)))):
                return key
        return None
