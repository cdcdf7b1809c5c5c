"""Citations: each place that names an instrument, with the provision that it names of it.

A provision belongs to the instrument beside it ("article 19 of the …", "the …, in its article 19", one list over two
treaties); else to the one it is read with: the last before it that has such provisions. An article of a domestic law, or of
something that cannot be read, is none.
"""

from dataclasses import replace

from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking.citing_ground import Ground
from verbale.letters.reading.linking.row import Row
from verbale.letters.reading.linking.source import Kind, Source
from verbale.letters.reading.linking.ties import Tying
from verbale.letters.reading.openings import opened
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words import citing as words
from verbale.letters.record import Citation, PartKind, Record
from verbale.spans import Span

_IBID = opened(words.IBID)
_MOST = 60
"""No "(Id.)" goes back over more citations."""


class _Linker:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.ground = Ground(sheet, finds, record)
        self.earlier = Row(record.previous)
        self.reports = {each.document.symbol for each in record.previous if each.document}
        """Reports in which earlier letters stand: where the letter speaks of those, their symbols are no citations."""
        provisions = [
            each
            for each in finds.of(ProvisionNamed)
            if self.ground.is_law(each.span) and not self.earlier.covers(each.span)
        ]
        self.tying = Tying(self.ground, provisions)

    def citations(self) -> tuple[Citation, ...]:
        self.tying.tie()
        found: list[Citation] = []
        beside = {
            source.span for tied in self.tying.tied if tied.beside for source in tied.sources
        } | self.tying.swallowed
        for source in self.ground.sources:
            if source.span in beside or source.alias or self._is_silent(source):
                continue
            if self.ground.is_law(source.span) and not self.earlier.covers(source.span):
                found.append(self._citation(source.span, source))
        for tied in self.tying.tied:
            paired = len(tied.sources) == len(tied.items) and len(tied.sources) > 1
            for index, item in enumerate(tied.items):
                if item.foreign or any(self._is_silent(source) for source in tied.sources):
                    continue
                sources = (tied.sources[index],) if paired else tied.sources
                found += (self._citation(item.span, source, item.value, tied.unit) for source in sources)
        found += self._ibids(found)
        return tuple(sorted(found, key=lambda each: each.span))

    def _is_silent(self, source: Source) -> bool:
        if source.kind in (Kind.DOMESTIC, Kind.OTHER):
            return True
        in_law = self.ground.sheet.part_at(source.span.start) in (PartKind.LAW, PartKind.ANNEX)
        return source.symbol in self.reports and not in_law

    def _citation(self, span: Span, source: Source, value: str | None = None, unit: str = "") -> Citation:
        paragraph = value if unit == "paragraph" else None
        return Citation(
            source.key,
            None if unit == "paragraph" else value,
            paragraph,
            source.symbol,
            " ".join(span.of(self.ground.sheet.flow.text).split()),
            span,
        )

    def _ibids(self, found: list[Citation]) -> list[Citation]:
        """What "(Id.)" stands for: the source last cited; after one that is not understood it is a citation of nothing known."""
        rows = sorted(found, key=lambda each: each.span)
        tied = Row(sorted(self.tying.tied, key=lambda each: each.span))
        given: list[Citation] = []
        earlier: list[Citation] = []
        index = 0
        for match in self.ground.sheet.flow.words.matches(_IBID, self.ground.plain):
            span = Span(match.start(), match.end())
            if not self.ground.is_law(span):
                continue
            while index < len(rows) and rows[index].span.end <= match.start():
                earlier.append(rows[index])
                index += 1
            own = next(tied.after(match.end(), 4), None)
            last = self._last_cited(match.start(), earlier[-_MOST:])
            if own is not None and last is not None and not own.beside:
                continue  # "ibid., para. 25" is read as the paragraph
            if last is not None:
                given.append(replace(last, span=span, printed=span.of(self.ground.sheet.flow.text)))
            elif not self._domestic_before(match.start()):
                given.append(Citation(None, None, None, None, span.of(self.ground.sheet.flow.text), span))
            else:
                continue
            earlier.append(given[-1])
        return given

    def _last_cited(self, place: int, earlier: list[Citation]) -> Citation | None:
        """What was cited for the words before; a provision that the same sentence only speaks of is passed over."""
        unread = (s for s in self.ground.back_from(place, 0) if s.kind in (Kind.DOMESTIC, Kind.OTHER))
        stop = max((source.span.end for source in unread if source.span.end <= place), default=-1)
        paragraph = self.ground.sheet.flow.paragraph_at(place).span
        sentence = self.ground.sheet.flow.sentence_at(place)
        bracketed = [
            each for each in earlier if self.ground.is_bracketed(each.span) and each.span.start >= paragraph.start
        ]
        spoken = [each for each in earlier if each.span.start < sentence.start]
        pick = earlier[-1] if earlier else None
        if pick is not None and pick.span.start >= sentence.start and not self.ground.is_bracketed(pick.span):
            pick = bracketed[-1] if bracketed else (spoken[-1] if spoken else pick)
        if pick is None or pick.span.end < stop:
            return None
        return pick if pick.instrument or pick.symbol else None

    def _domestic_before(self, place: int) -> bool:
        before = next((source for source in self.ground.back_from(place, 0) if source.span.end <= place), None)
        return before is None or before.kind is Kind.DOMESTIC


def link_citations(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """Needs the letter's date and its earlier letters, whose documents and paragraphs are no citations."""
    return replace(record, citations=_Linker(sheet, finds, record).citations())
