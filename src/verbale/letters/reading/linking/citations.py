"""Citations: each place that names an instrument, with the provision that it names of it.

A provision belongs to the instrument beside it ("article 19 of the …", "the …, in its article 19", one list over two
treaties); else to the one it is read with: the last before it that has such provisions. An article of a domestic law, or of
something that cannot be read, is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.instruments import BodyNamed
from verbale.letters.reading.finding.provision_lists import Item, ListReader
from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.linking.cited_sources import Kind, Source, cited_sources
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words import citing as words
from verbale.letters.record import Citation, PartKind, Record
from verbale.spans import Span

_NO_LAW = frozenset(
    {
        PartKind.COVER,
        PartKind.HEADING,
        PartKind.REFERENCE,
        PartKind.DATE,
        PartKind.ADDRESSEE,
        PartKind.SALUTATION,
        PartKind.OPENING,
        PartKind.CLOSING,
        PartKind.SIGNATURES,
        PartKind.FURNITURE,
        PartKind.OUTSIDE,
    }
)
_FACTS = frozenset({PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.PREVIOUS, PartKind.ALLEGATIONS, PartKind.REQUESTS})
"""Where a bare article is likely one of a domestic code."""
_AFTER = re.compile(words.AFTER)
_OWNED = re.compile(words.OWNED)
_BEFORE = re.compile(words.BEFORE)
_LISTED = re.compile(words.LISTED)
_RESPECTIVELY = re.compile(words.RESPECTIVELY)
_COMMENT_BEFORE = re.compile(words.COMMENT_BEFORE)
_TITLE = re.compile(words.TITLE_OF_COMMENT)
_IBID = re.compile(words.IBID)
_SAME_ARTICLE = re.compile(words.SAME_ARTICLE)
_AND = re.compile(
    r",? ?(?:and|or|et|ou|y|e|o|as well as|ainsi que|asi como|in conjunction with|read (?:together|in conjunction) with) ?"
)
_FURTHER = re.compile(
    r"(?:,? ?(?:and|et|y|e|as well as|ainsi que|asi como) (?:to |a |aux? |los |las |les )?|[,;] ?)(?=\d{1,3}\b)"
)
_OPENED = re.compile(r"[(\[][^()\[\]]{0,30}$")
_GAP = 130


@dataclass(frozen=True, slots=True)
class _Tied:
    """A list of provisions with the source it belongs to, one for each item where they are told apart."""

    items: tuple[Item, ...]
    unit: str
    span: Span
    sources: tuple[Source, ...]
    beside: bool
    """Whether they stand together, so that the source's name makes no citation of its own."""
    bracketed: bool = False


class _Linker:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.sheet = sheet
        self.plain, self.low = sheet.flow.plain, sheet.flow.low
        earlier = [each.span for each in record.previous]
        self.sources = cited_sources(sheet, finds, record.date)
        self.starts = [source.span.start for source in self.sources]
        self.bodies = [body.span for body in finds.of(BodyNamed)]
        self.provisions = [
            each for each in finds.of(ProvisionNamed) if self._is_law(each.span) and not _inside(each.span, earlier)
        ]
        self.earlier = earlier
        self.reports = {each.document.symbol for each in record.previous if each.document}
        """Reports in which earlier letters stand: where the letter speaks of those, their symbols are no citations."""
        self.on_a_law = self._is_on_a_law(record)
        self.tied: list[_Tied] = []
        self.swallowed: set[Span] = set()
        """Instruments in the titles of general comments."""

    def _is_on_a_law(self, record: Record) -> bool:
        """Whether the letter goes through a domestic law, whose articles it then names without the law."""
        if record.reference is not None and record.reference.type in ("OL", "JOL"):
            return True
        subjects = self.sheet.within(PartKind.SUBJECT)
        return any(s.kind is Kind.DOMESTIC and any(p.covers(s.span) for p in subjects) for s in self.sources)

    def _is_law(self, span: Span) -> bool:
        return self.sheet.part_at(span.start) not in _NO_LAW

    # tying

    def tie(self) -> None:
        swallowed = -1
        for index, provision in enumerate(self.provisions):
            if provision.span.start < swallowed or any(
                source.span.start <= provision.span.start < source.span.end for source in self.sources
            ):
                continue
            end = self._titles_comment(provision)
            if end is not None:
                swallowed = end
                continue
            tied = self._same_article(provision) or self._beside(provision) or self._with_next(index)
            if tied is None and not self._owned(provision):
                tied = self._read_with(provision)
            if tied is not None:
                self.tied.append(tied)
                self._go_on(tied)

    def _same_article(self, provision: ProvisionNamed) -> _Tied | None:
        """Such as "paragraph 3 of the same article": of the article cited last."""
        if provision.unit != "paragraph" or not _SAME_ARTICLE.match(self.plain, provision.span.end + 1):
            return None
        last = next((each for each in reversed(self.tied) if each.unit == "article"), None)
        if last is None or not last.items:
            return _Tied((), "article", provision.span, (), False)
        base = last.items[-1].value.split("(")[0]
        items = tuple(item._replace(value=f"{base}({item.value.partition('(')[0]})") for item in provision.items)
        return _Tied(items, "article", provision.span, last.sources[-1:], beside=False)

    def _titles_comment(self, provision: ProvisionNamed) -> int | None:
        """An article in the title of a general comment is none that the letter cites."""
        before = self._before(provision.span.start)
        if provision.unit != "article" or before is None or before.kind is not Kind.COMMENT:
            return None
        if not _TITLE.fullmatch(self.plain, before.span.end, provision.span.start):
            return None
        after = self._after(provision.span.end)
        if after is None or not self._ties_after(provision.span.end, after):
            return provision.span.end
        self.swallowed.add(after.span)
        return after.span.end

    def _before(self, place: int) -> Source | None:
        index = bisect_left(self.starts, place) - 1
        return self.sources[index] if index >= 0 else None

    def _after(self, place: int) -> Source | None:
        index = bisect_left(self.starts, place)
        return self.sources[index] if index < len(self.sources) else None

    def _ties_after(self, end: int, source: Source) -> bool:
        if source.span.start - end > _GAP:
            return False
        if source.abbreviation and self.plain[end : source.span.start] in (" ", ", ", " ("):
            return True
        return _AFTER.fullmatch(self.plain, end, source.span.start) is not None

    def _beside(self, provision: ProvisionNamed) -> _Tied | None:
        after = self._after(provision.span.end)
        if after is not None and self._ties_after(provision.span.end, after):
            if after.kind in (Kind.DOMESTIC, Kind.OTHER):
                return _Tied((), provision.unit, provision.span, (after,), True)
            if provision.unit == "article" and after.kind is Kind.COMMENT:
                return None
            return self._tied(provision, self._listed_after(provision, after))
        if self._owned(provision):
            return None
        before = self._before(provision.span.start)
        while before is not None and before.alias:
            before = self._before(before.span.start)
        if before is None or provision.span.start - before.span.end > _GAP:
            return None
        last = self._before(provision.span.start) or before
        if (
            before.kind is Kind.COMMENT
            and provision.unit == "paragraph"
            and self._is_of_comment(before, last, provision)
        ):
            return self._tied(provision, (before,))
        place = last.span.end
        if last.printed_symbol and self.plain[place : place + 1] == ".":
            place += 1  # the point of "OEA/Ser.L/V/II."
        if not _BEFORE.fullmatch(self.plain, place, provision.span.start):
            return None
        if last is not before and not re.fullmatch(r"[^.;]*", self.plain[before.span.end : last.span.start]):
            return None
        if before.kind in (Kind.DOMESTIC, Kind.OTHER):
            return _Tied((), provision.unit, provision.span, (before,), True)
        if not self._may_take(before, provision):
            return None
        return self._tied(provision, self._listed_before(provision, before))

    def _is_of_comment(self, comment: Source, last: Source, provision: ProvisionNamed) -> bool:
        return (
            last is comment
            and _COMMENT_BEFORE.fullmatch(self.plain, comment.span.end, provision.span.start) is not None
        )

    def _may_take(self, source: Source, provision: ProvisionNamed) -> bool:
        """Of a source that stands before: an article is no part of a general comment, whatever the words between."""
        if provision.unit == "article":
            return source.kind is Kind.INSTRUMENT
        if provision.unit == "paragraph":
            return source.takes("paragraph") or (
                source.kind is Kind.INSTRUMENT and not source.known and not source.genus
            )
        return source.kind in (Kind.INSTRUMENT, Kind.RESOLUTION)

    def _listed_after(self, provision: ProvisionNamed, first: Source) -> tuple[Source, ...]:
        """The instruments of "… of the A and of the B": one for each item with "respectively", else all for one item."""
        row = self._row(first)
        if len(row) == 1:
            return (first,)
        end = row[-1].span.end
        sentence = self.sheet.flow.sentence_at(provision.span.start)
        respectively = _RESPECTIVELY.search(self.plain, provision.span.start, min(sentence.end, end + 40))
        if respectively and len(row) == len(provision.items):
            return row
        between = self.plain[first.span.end : row[1].span.start]
        both = re.search(r"\bboth ", self.plain[provision.span.end : first.span.start])
        shared = re.search(r"\b(?:of|de|du|del|de la|de l')\b", between)
        if len(provision.items) == 1 and len(row) == 2 and (both or shared or provision.plural):
            return row
        return (first,)

    def _listed_before(self, provision: ProvisionNamed, last: Source) -> tuple[Source, ...]:
        tail = self.plain[provision.span.end : provision.span.end + 20]
        if not _RESPECTIVELY.match(tail.lstrip(" ,")):
            return (last,)
        row, place = [last], last
        while (previous := self._before(place.span.start)) is not None:
            if previous.alias:
                place = previous
                continue
            end = self._alias_end(previous)
            if not _LISTED.fullmatch(self.plain, end, row[0].span.start):
                break
            row.insert(0, previous)
            place = previous
        return tuple(row) if len(row) == len(provision.items) else (last,)

    def _alias_end(self, source: Source) -> int:
        """Where a name ends with the bracket that gives its other name."""
        following = self._after(source.span.end)
        if following is not None and following.alias:
            close = self.plain.find(")", following.span.end, following.span.end + 4)
            return close + 1 if close >= 0 else following.span.end
        return source.span.end

    def _row(self, first: Source) -> tuple[Source, ...]:
        row = [first]
        while True:
            end = self._alias_end(row[-1])
            following = self._after(end)
            if following is None or following.kind is not Kind.INSTRUMENT or following.span.start - end > 30:
                return tuple(row)
            if not _LISTED.fullmatch(self.plain, end, following.span.start):
                return tuple(row)
            row.append(following)

    def _tied(self, provision: ProvisionNamed, sources: tuple[Source, ...], beside: bool = True) -> _Tied:
        return _Tied(
            provision.items,
            provision.unit,
            provision.span,
            sources,
            beside,
            _OPENED.search(self.plain, max(0, provision.span.start - 32), provision.span.start) is not None,
        )

    def _with_next(self, index: int) -> _Tied | None:
        """Such as "article 7 and article 10 of the …": the first is of the same instrument."""
        provision = self.provisions[index]
        place = index
        while place + 1 < len(self.provisions):
            here, following = self.provisions[place], self.provisions[place + 1]
            if following.unit != provision.unit or not _AND.fullmatch(self.plain, here.span.end, following.span.start):
                return None
            tied = self._beside(following)
            after = self._after(following.span.end)
            if tied is not None and after is not None and tied.sources[0] is after:
                return self._tied(provision, tied.sources[:1]) if tied.items else replace(tied, span=provision.span)
            place += 1
        return None

    def _go_on(self, tied: _Tied) -> None:
        """One list over two treaties: "articles 9 (2) of the A and 7 (4) of the B"."""
        while tied.beside and tied.sources[-1].span.start >= tied.span.end:
            place = self._alias_end(tied.sources[-1])
            further = _FURTHER.match(self.plain, place)
            reader = ListReader(self.low, self.plain, plural=True)
            if further is None or not reader.read(further.end()):
                return
            after = self._after(reader.end)
            if after is None or not self._ties_after(reader.end, after) or after.kind is not Kind.INSTRUMENT:
                return
            tied = _Tied(tuple(reader.items), tied.unit, Span(further.end(), reader.end), (after,), True)
            self.tied.append(tied)

    def _owned(self, provision: ProvisionNamed) -> bool:
        """Whether what follows owns it, and is nothing that was understood."""
        owned = _OWNED.match(self.plain, provision.span.end)
        if owned is not None and any(body.start - owned.end() in range(5) for body in self.bodies):
            return False  # "General Comment No. 34, para. 49, of the Human Rights Committee"
        return owned is not None and not _SAME_ARTICLE.match(self.plain, provision.span.end + 1)

    # reading with what stands before

    def _read_with(self, provision: ProvisionNamed) -> _Tied | None:
        if provision.unit in ("section", "goal") or all(item.foreign for item in provision.items):
            return None
        place = provision.span.start
        part = self.sheet.part_at(place)
        sentence = self.sheet.flow.sentence_at(place)
        bracketed = _OPENED.search(self.plain, max(0, place - 32), place) is not None
        if (paired := self._in_order_of_naming(provision, sentence)) is not None:
            return paired
        reach = list(self._reach(place, part))
        if provision.unit == "paragraph":
            # a report in a bracket of its own, "(A/68/296)", has said what it had to say; it is taken if nothing else is there
            reach.sort(key=self._is_closed)
        for source in reach:
            near = source.span.start >= sentence.start
            bare = part in _FACTS or (self.on_a_law and part is not PartKind.ANNEX)
            if bare and not near and provision.unit == "article":
                return None
            if source.kind is Kind.DOMESTIC and provision.unit in ("article", "paragraph"):
                return None
            if source.kind is Kind.OTHER and provision.unit == "paragraph":
                return None
            if source.takes(provision.unit) and self._has(source, provision):
                return self._tied(provision, (source,), beside=False)
            if source.kind is Kind.INSTRUMENT and source.key is None:
                return None
            if provision.unit == "paragraph" and not bracketed and not near and source.kind is Kind.INSTRUMENT:
                return None
        return None

    def _in_order_of_naming(self, provision: ProvisionNamed, sentence: Span) -> _Tied | None:
        """What "(arts. 21 and 15, respectively)" belongs to: the instruments in the order in which the sentence named them."""
        tail = self.plain[provision.span.end : provision.span.end + 20].lstrip(" ,")
        if len(provision.items) < 2 or not _RESPECTIVELY.match(tail):
            return None
        named = {
            source.key: source
            for source in reversed(self.sources)
            if sentence.start <= source.span.start < provision.span.start and source.takes(provision.unit)
        }
        if len(named) != len(provision.items):
            return None
        in_order = sorted(named.values(), key=lambda source: source.span)
        return self._tied(provision, tuple(in_order), beside=False)

    def _is_closed(self, source: Source) -> bool:
        return self.plain[source.span.start - 1] == "(" and self.plain[source.span.end : source.span.end + 1] == ")"

    def _reach(self, place: int, part: PartKind) -> Iterable[Source]:
        """The sources before a place, the nearest first, within its part and three paragraphs."""
        starts = [paragraph.span.start for paragraph in self.sheet.flow.paragraphs]
        index = max(bisect_right(starts, place) - 1, 0)
        first = starts[max(index - 3, 0)]
        for source in reversed(self.sources[: bisect_left(self.starts, place)]):
            if source.span.start < first or self.sheet.part_at(source.span.start) is not part:
                return
            yield source

    def _has(self, source: Source, provision: ProvisionNamed) -> bool:
        last = facts.last_provision(source.key) if source.key else None
        if last is None:
            return True
        margin = 4 if provision.unit == "paragraph" else 0
        numbers = [int(found[0]) for item in provision.items if (found := re.match(r"\d+", item.value))]
        return all(number <= last + margin for number in numbers)

    # what is printed

    def citations(self) -> tuple[Citation, ...]:
        self.tie()
        found: list[Citation] = []
        beside = {source.span for tied in self.tied if tied.beside for source in tied.sources} | self.swallowed
        for source in self.sources:
            if source.span in beside or source.alias or self._is_silent(source):
                continue
            if self._is_law(source.span) and not _inside(source.span, self.earlier):
                found.append(self._citation(source.span, source))
        for tied in self.tied:
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
        in_law = self.sheet.part_at(source.span.start) in (PartKind.LAW, PartKind.ANNEX)
        return source.symbol in self.reports and not in_law

    def _citation(self, span: Span, source: Source, value: str | None = None, unit: str = "") -> Citation:
        paragraph = value if unit == "paragraph" else None
        return Citation(
            source.key,
            None if unit == "paragraph" else value,
            paragraph,
            source.symbol,
            " ".join(span.of(self.sheet.flow.text).split()),
            span,
        )

    def _ibids(self, found: list[Citation]) -> list[Citation]:
        """What "(Id.)" stands for: the source last cited; after one that is not understood it is a citation of nothing known."""
        rows = sorted(found, key=lambda each: each.span)
        given: list[Citation] = []
        for match in _IBID.finditer(self.plain):
            span = Span(match.start(), match.end())
            if not self._is_law(span):
                continue
            own = next((t for t in self.tied if 0 <= t.span.start - match.end() <= 4), None)
            earlier = [each for each in (*rows, *given) if each.span.end <= match.start()]
            last = self._last_cited(match.start(), sorted(earlier, key=lambda each: each.span))
            if own is not None and last is not None and not own.beside:
                continue  # "ibid., para. 25" is read as the paragraph
            if last is None:
                if not self._domestic_before(match.start()):
                    given.append(Citation(None, None, None, None, span.of(self.sheet.flow.text), span))
                continue
            given.append(replace(last, span=span, printed=span.of(self.sheet.flow.text)))
        return given

    def _last_cited(self, place: int, earlier: list[Citation]) -> Citation | None:
        """What was cited for the words before; a provision that the same sentence only speaks of is passed over."""
        stop = max(
            (s.span.end for s in self.sources if s.span.end <= place and s.kind in (Kind.DOMESTIC, Kind.OTHER)),
            default=-1,
        )
        paragraph = self.sheet.flow.paragraph_at(place).span
        sentence = self.sheet.flow.sentence_at(place)
        bracketed = [each for each in earlier if self._is_bracketed(each.span) and each.span.start >= paragraph.start]
        spoken = [each for each in earlier if each.span.start < sentence.start]
        pick = earlier[-1] if earlier else None
        if pick is not None and pick.span.start >= sentence.start and not self._is_bracketed(pick.span):
            pick = bracketed[-1] if bracketed else (spoken[-1] if spoken else pick)
        if pick is None or pick.span.end < stop:
            return None
        return pick if pick.instrument or pick.symbol else None

    def _is_bracketed(self, span: Span) -> bool:
        return _OPENED.search(self.plain, max(0, span.start - 32), span.start) is not None

    def _domestic_before(self, place: int) -> bool:
        before = [source for source in self.sources if source.span.end <= place]
        return not before or before[-1].kind is Kind.DOMESTIC


def _inside(span: Span, others: list[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in others)


def link_citations(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """Needs the letter's date and its earlier letters, whose documents and paragraphs are no citations."""
    return replace(record, citations=_Linker(sheet, finds, record).citations())
