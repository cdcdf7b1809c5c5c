"""Every source that a letter names, in the order of the text, with short names and numbers resolved to instruments.

"The Covenant" is the last of the two Covenants named, "General Comment No. 34" that of the committee beside it, "resolution
24/5" the Council's where the Council is spoken of. What cannot be resolved keeps its place in the row, since it ends the
reach of what stands before it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from verbale.letters.reading.finding.comments import CommentNamed
from verbale.letters.reading.finding.instruments import BodyNamed, InstrumentNamed
from verbale.letters.reading.finding.resolutions import ResolutionNamed
from verbale.letters.reading.finding.sources import OtherSource
from verbale.letters.reading.finding.symbols import SymbolNamed
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words import citing
from verbale.spans import Span


class Kind(StrEnum):
    INSTRUMENT = "instrument"
    COMMENT = "comment"
    RESOLUTION = "resolution"
    DOCUMENT = "document"
    DOMESTIC = "domestic"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """`key` or `symbol` or neither, where the source is not known; `alias` where a bracket only gives it another name."""

    kind: Kind
    span: Span
    key: str | None = None
    symbol: str | None = None
    alias: bool = False
    abbreviation: bool = False
    genus: str | None = None
    printed_symbol: bool = False

    @property
    def known(self) -> bool:
        return self.key is not None or self.symbol is not None

    @property
    def same(self) -> tuple[str | None, str | None]:
        return self.key, self.symbol

    def takes(self, unit: str) -> bool:
        """Whether a provision of that unit may belong to it."""
        if unit == "paragraph" and self.printed_symbol:
            return True
        if unit == "paragraph":
            return (
                self.kind in (Kind.COMMENT, Kind.DOCUMENT, Kind.RESOLUTION) or facts.unit(self.key or "") == "paragraph"
            )
        if self.kind is not Kind.INSTRUMENT or self.key is None:
            return False
        own = facts.unit(self.key)
        return own == unit or (own is None and unit != "article")


_BRACKET = re.compile(r"[^()]{0,70}?\((?:[^()]{0,60}?[ \"']|[\"'])?$")
_ALSO_CALLED = re.compile(citing.ALSO_CALLED)
_OF_BODY = re.compile(
    r"(?:,? ?\((?:19|20)\d\d\))?,? (?:of|by|adopted by|issued by|from|du|de la|de l'|del|de|adoptee? par|adoptad[oa] por)"
    r"(?: the| el| la)? ?(?:UN |United Nations |former )?$"
)
_TITLE_OF_BODY = re.compile(r"[^.;]{0,160} (?:of|by|du|de l'|del|de la)(?: the)? $")
_BEFORE_BODY = re.compile(r"(?:'s?)?(?:,? (?:in|en|dans)(?: its| sa| son| su| l'| la| el)?)?(?: \w+){0,2} ?$")
_COMMITTEE = re.compile(r"\b(?:Committee|Comite)\b")
_COUNCIL = re.compile(
    r"\b(?:(?P<hrc>Council|Conseil|Consejo)|(?P<ga>Assembly|Assemblee|Asamblea))\b(?! (?:of Europe|de l'Europe|de Europa))"
)
_MOST_HRC = 75
_SYMBOLS = {
    "hrc": "A/HRC/RES/{}",
    "ga": "A/RES/{}",
    "sc": "S/RES/{}",
    "chr": "E/CN.4/RES/{}",
    "ecosoc": "E/RES/{}",
}


class _Resolver:
    def __init__(self, sheet: Sheet, finds: Finds, day: str | None) -> None:
        self.plain = sheet.flow.plain
        self.sheet = sheet
        self.day = day
        self.bodies = finds.of(BodyNamed)
        self.body_starts = [body.span.start for body in self.bodies]
        self.instruments = finds.of(InstrumentNamed)
        self.symbols = finds.of(SymbolNamed)
        self.done: list[Source] = []
        self.comments: dict[tuple[str, int], str] = {}
        self.resolutions: dict[str, tuple[str | None, str | None]] = {}

    # names

    def instrument(self, named: InstrumentNamed) -> Source:
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
        for source in reversed(self.done):
            if source.key and source.kind is Kind.INSTRUMENT and genus in facts.genera(source.key):
                return source.key
            if source.kind is Kind.COMMENT and source.key:
                treaty = facts.treaty_of(source.key.split("-")[0])
                if treaty and genus in facts.genera(treaty):
                    return treaty
            if self._is_unknown(source) and re.match(genus, source.span.of(self.plain), re.IGNORECASE):
                return None  # the last one named is not known
        body = self._body_before(named.span.start, 700)
        treaty = facts.treaty_of(body.body) if body else None
        if treaty and genus in facts.genera(treaty):
            return treaty
        after = {
            each.keys[0] for each in self.instruments if len(each.keys) == 1 and genus in facts.genera(each.keys[0])
        }
        return after.pop() if len(after) == 1 else None

    def _is_unknown(self, source: Source) -> bool:
        return source.kind is Kind.INSTRUMENT and source.key is None and source.genus is None

    def _body_before(self, place: int, reach: int) -> BodyNamed | None:
        index = bisect_right(self.body_starts, place) - 1
        body = self.bodies[index] if index >= 0 else None
        return body if body and place - body.span.end <= reach else None

    # comments

    def comment(self, named: CommentNamed) -> Source:
        assert named.number is not None
        key = (
            self._by_symbol_after(named.span.end)
            or self._by_body(named)
            or self.comments.get((named.kind, named.number))
            or self._by_context(named)
        )
        if key is not None:
            self.comments[named.kind, named.number] = key
        return Source(Kind.COMMENT, named.span, key)

    def _by_symbol_after(self, place: int) -> str | None:
        for symbol in self.symbols:
            if place <= symbol.span.start <= place + 160:
                gap = self.plain[place : symbol.span.start]
                if re.fullmatch(r"(?: ?\(\d{4}\))?,? ?[^().;]{0,120}\(?", gap):
                    key = facts.by_symbol(symbol.symbol) if symbol.symbol else None
                    return key if key and re.search(r"-g[cr]-", key) else None
        return None

    def _by_body(self, named: CommentNamed) -> str | None:
        number = named.number or 0
        for body in self.bodies:
            if named.span.end <= body.span.start <= named.span.end + 200:
                gap = self.plain[named.span.end : body.span.start]
                if _OF_BODY.fullmatch(gap) or (_TITLE_OF_BODY.fullmatch(gap) and gap.count(",") < 3):
                    return facts.comment(body.body, number)
        sentence = self.sheet.flow.sentence_at(named.span.start)
        before = self._body_before(named.span.start, named.span.start - sentence.start)
        if before is not None and (key := facts.comment(before.body, number)):
            return key
        if _COMMITTEE.search(self.plain, sentence.start, named.span.start):
            before = self._body_before(named.span.start, 3000)
            return facts.comment(before.body, number) if before else None
        return None

    def _by_context(self, named: CommentNamed) -> str | None:
        number = named.number or 0
        only = facts.comments(named.kind, number)
        if len(only) == 1:
            return only[0]
        paragraph = self.sheet.flow.paragraph_at(named.span.start).span
        for source in reversed(self.done):
            if source.span.start < paragraph.start:
                break
            body = facts.body_of(source.key or "") or (source.key or "").split("-g")[0]
            if body and (key := facts.comment(body, number)):
                return key
        return None

    # resolutions

    def resolution(self, named: ResolutionNamed) -> Source:
        body = self._body_of(named)
        number = re.sub(r"(?<=\d) (?=[A-Z]?\()", " ", named.number).replace(" (", " (")
        if body is None:
            key, symbol = self.resolutions.get(named.number, (None, None))
        else:
            symbol = _SYMBOLS[body].format(number)
            key = facts.by_symbol(symbol)
            symbol = None if key else symbol
            self.resolutions[named.number] = key, symbol
        return Source(Kind.RESOLUTION, named.span, key, symbol)

    def _body_of(self, named: ResolutionNamed) -> str | None:
        if "(" in named.number:
            return "sc" if re.search(r"\((?:19|20)", named.number) else "ga"
        first = int(re.sub(r"\D", "", named.number.split("/")[0]) or 0)
        allowed = {"chr", "ecosoc"} if first >= 1000 else {"hrc", "ga"}
        for body in self.bodies:
            follows = named.listed.end <= body.span.start <= named.listed.end + 60 and body.body in allowed
            if follows and _OF_BODY.fullmatch(self.plain[named.listed.end : body.span.start]):
                return body.body
        sentence = self.sheet.flow.sentence_at(named.listed.start)
        before = self._body_before(named.listed.start, named.listed.start - sentence.start)
        if before is not None and before.body in allowed:
            return before.body
        if first >= 1000:
            return "ecosoc" if first < 2007 and before is not None and before.body == "ecosoc" else None
        near = list(_COUNCIL.finditer(self.plain, sentence.start, sentence.end))
        if near:
            closest = min(near, key=lambda match: abs(match.start() - named.listed.start))
            return "hrc" if closest["hrc"] else "ga"
        if named.number in self.resolutions:
            return None
        return "ga" if first > _MOST_HRC else None

    # all

    def add(self, source: Source) -> None:
        self.done.append(self._as_alias(source))

    def _as_alias(self, source: Source) -> Source:
        """A bracket after a name that only gives the same thing another name: "(ICCPR)", "(also known as …)"."""
        if not self.done:
            return source
        before = self.done[-1]
        gap = self.plain[before.span.end : source.span.start]
        called = _ALSO_CALLED.fullmatch(gap) is not None
        if len(gap) > 140 or not (called or _BRACKET.fullmatch(gap)) or "\n" in gap:
            return source
        if before.kind is Kind.INSTRUMENT and before.key is None and source.kind is Kind.INSTRUMENT and len(gap) < 4:
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
    symbols = [each.span for each in finds.of(SymbolNamed)]
    comments = [each.span for each in finds.of(CommentNamed)]
    rows: list[InstrumentNamed | CommentNamed | ResolutionNamed | SymbolNamed | OtherSource] = [
        *(each for each in finds.of(InstrumentNamed) if not _within(each.span, symbols)),
        *finds.of(CommentNamed),
        *(each for each in finds.of(ResolutionNamed)),
        *finds.of(SymbolNamed),
        *(each for each in finds.of(OtherSource) if not _within(each.span, comments)),
    ]
    body_ends = {body.span.end: body for body in finds.of(BodyNamed)}
    names = [each.span for each in finds.of(InstrumentNamed)]
    for row in sorted(rows, key=lambda each: (each.span.start, -each.span.end)):
        if isinstance(row, InstrumentNamed):
            if row.abbreviation and _of_a_body(row, body_ends, resolver.plain):
                continue
            resolver.add(resolver.instrument(row))
        elif isinstance(row, CommentNamed):
            resolver.add(resolver.comment(row))
        elif isinstance(row, ResolutionNamed):
            resolver.add(resolver.resolution(row))
        elif isinstance(row, SymbolNamed):
            key = facts.by_symbol(row.symbol) if row.symbol else None
            resolver.add(Source(_kind_of(key), row.span, key, None if key else row.symbol, printed_symbol=True))
        elif not _within(row.span, names):
            resolver.add(Source(Kind.DOMESTIC if row.domestic else Kind.OTHER, row.span))
    return tuple(resolver.done)


def _kind_of(key: str | None) -> Kind:
    """What a document is, by the key that its symbol stands for."""
    if key is None:
        return Kind.DOCUMENT
    if re.search(r"-g[cr]-\d", key):
        return Kind.COMMENT
    return Kind.RESOLUTION if re.match(r"(?:hrc|ga|sc|chr|ecosoc)-\d", key) else Kind.INSTRUMENT


def _within(span: Span, others: list[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in others)


def _of_a_body(row: InstrumentNamed, body_ends: dict[int, BodyNamed], plain: str) -> bool:
    """Whether an abbreviation in brackets is that of the committee just named: "the Committee … (CEDAW)"."""
    return plain[row.span.start - 1 : row.span.start] == "(" and (
        row.span.start - 2 in body_ends or row.span.start - 1 in body_ends
    )
