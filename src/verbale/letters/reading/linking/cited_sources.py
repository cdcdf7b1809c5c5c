"""Every source that a letter names, in the order of the text, with short names and numbers resolved to instruments.

"The Covenant" is the last of the two Covenants named, "General Comment No. 34" that of the committee beside it, "resolution
24/5" the Council's where the Council is spoken of. What cannot be resolved keeps its place in the row, since it ends the
reach of what stands before it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from verbale.letters.reading.finding.comments import CommentNamed
from verbale.letters.reading.finding.instruments import BodyNamed, InstrumentNamed
from verbale.letters.reading.finding.resolutions import ResolutionNamed
from verbale.letters.reading.finding.sources import OtherSource
from verbale.letters.reading.finding.symbols import SymbolNamed
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.linking.comments_meant import CommentsMeant
from verbale.letters.reading.linking.resolutions_meant import ResolutionsMeant
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.linking.source import Kind, Source, kind_of
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words import citing

_BRACKET = re.compile(r"[^()]{0,70}?\((?:[^()]{0,60}?[ \"']|[\"'])?$")
_CLAUSE = re.compile(citing.CLAUSE)
_ALSO_CALLED = re.compile(citing.ALSO_CALLED)
_MOST = 200
"""No short name is looked for over more sources."""


class _Resolver:
    def __init__(self, sheet: Sheet, finds: Finds, day: str | None) -> None:
        self.plain = sheet.flow.plain
        self.day = day
        self.bodies = Row(finds.of(BodyNamed))
        self.instruments = finds.of(InstrumentNamed)
        self.comments = CommentsMeant(sheet.flow, self.bodies, Row(finds.of(SymbolNamed)))
        self.resolutions = ResolutionsMeant(sheet.flow, self.bodies)
        self.done: list[Source] = []

    def add(self, row: InstrumentNamed | CommentNamed | ResolutionNamed | SymbolNamed | OtherSource) -> None:
        if isinstance(row, InstrumentNamed):
            source = self._instrument(row)
        elif isinstance(row, CommentNamed):
            source = Source(Kind.COMMENT, row.span, self.comments.key(row, self.done))
        elif isinstance(row, ResolutionNamed):
            source = Source(Kind.RESOLUTION, row.span, *self.resolutions.named(row))
        elif isinstance(row, SymbolNamed):
            key = facts.by_symbol(row.symbol) if row.symbol else None
            source = Source(kind_of(key), row.span, key, None if key else row.symbol, printed_symbol=True)
        else:
            source = Source(Kind.DOMESTIC if row.domestic else Kind.OTHER, row.span)
        self.done.append(self._as_alias(source))

    def _instrument(self, named: InstrumentNamed) -> Source:
        source = Source(Kind.INSTRUMENT, named.span, abbreviation=named.abbreviation, genus=named.genus)
        if named.genus is not None:
            return replace(source, key=self._meant(named))
        if len(named.keys) == 1:
            return replace(source, key=named.keys[0])
        return replace(source, key=self._in_force(named.keys))

    def _in_force(self, keys: Iterable[str]) -> str | None:
        """Of instruments of one title, the last adopted by the letter's date."""
        dated = [(adopted, key) for key in keys if (adopted := facts.adopted(key)) is not None]
        if self.day is None or not dated:
            return None
        return max((pair for pair in dated if pair[0] <= self.day), default=(None, None))[1]

    def _meant(self, named: InstrumentNamed) -> str | None:
        genus = named.genus or ""
        for source in reversed(self.done[-_MOST:]):
            if source.key and source.kind is Kind.INSTRUMENT and genus in facts.genera(source.key):
                return source.key
            if source.kind is Kind.COMMENT and source.key:
                treaty = facts.treaty_of(source.key.split("-")[0])
                if treaty and genus in facts.genera(treaty):
                    return treaty
            if self._is_unknown(source) and re.match(genus, source.span.of(self.plain), re.IGNORECASE):
                return None  # the last one named is not known
        body = self.bodies.before(named.span.start, 700)
        treaty = facts.treaty_of(body.body) if body else None
        if treaty and genus in facts.genera(treaty):
            return treaty
        anywhere = {key for key in self._all_named if genus in facts.genera(key)}
        return anywhere.pop() if len(anywhere) == 1 else None

    @cached_property
    def _all_named(self) -> frozenset[str]:
        return frozenset(each.keys[0] for each in self.instruments if len(each.keys) == 1)

    def _is_unknown(self, source: Source) -> bool:
        return source.kind is Kind.INSTRUMENT and source.key is None and source.genus is None

    def _as_alias(self, source: Source) -> Source:
        """A bracket after a name that only gives the same thing another name: "(ICCPR)", "(also known as …)"."""
        if not self.done or source.span.start - self.done[-1].span.end > 140:
            return source
        before = self.done[-1]
        between = self.plain[before.span.end : source.span.start]
        called = _ALSO_CALLED.fullmatch(between) is not None
        if not (called or _BRACKET.fullmatch(between)) or "\n" in between or _CLAUSE.search(between):
            return source
        if (
            before.kind is Kind.INSTRUMENT
            and before.key is None
            and source.kind is Kind.INSTRUMENT
            and len(between) < 4
        ):
            self.done[-1] = replace(before, key=source.key)
            return replace(source, alias=True)
        if (
            before.kind in (Kind.COMMENT, Kind.RESOLUTION)
            and not before.known
            and source.kind in (before.kind, Kind.DOCUMENT)
        ):
            self.done[-1] = replace(before, key=source.key, symbol=source.symbol)
            return replace(source, alias=True)
        return replace(source, alias=source.same == before.same and source.known)


def cited_sources(sheet: Sheet, finds: Finds, day: str | None) -> tuple[Source, ...]:
    """`day` is the letter's own date, by which instruments of one title are told apart."""
    resolver = _Resolver(sheet, finds, day)
    symbols, comments = Row(finds.of(SymbolNamed)), Row(finds.of(CommentNamed))
    names = Row(finds.of(InstrumentNamed))
    rows: list[InstrumentNamed | CommentNamed | ResolutionNamed | SymbolNamed | OtherSource] = [
        *(each for each in names.mentions if not symbols.covers(each.span)),
        *comments.mentions,
        *finds.of(ResolutionNamed),
        *symbols.mentions,
        *(each for each in finds.of(OtherSource) if not comments.covers(each.span) and not names.covers(each.span)),
    ]
    body_ends = {body.span.end for body in finds.of(BodyNamed)}
    for row in sorted(rows, key=lambda each: (each.span.start, -each.span.end)):
        if isinstance(row, InstrumentNamed) and row.abbreviation and _of_a_body(row, body_ends, resolver.plain):
            continue
        resolver.add(row)
    return tuple(resolver.done)


def _of_a_body(row: InstrumentNamed, body_ends: set[int], plain: str) -> bool:
    """Whether an abbreviation in brackets is that of the committee just named: "the Committee … (CEDAW)"."""
    return plain[row.span.start - 1 : row.span.start] == "(" and (
        row.span.start - 2 in body_ends or row.span.start - 1 in body_ends
    )
