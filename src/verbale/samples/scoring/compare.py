"""One record read beside its golden one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from verbale.letters.record import Record
from verbale.samples.scoring.fields import LISTED, OWN, Listed, Own, Value, plain
from verbale.samples.scoring.figures import Comparison, Difference, Fault, Figure
from verbale.samples.scoring.pairing import Likeness, of_places, of_words, pairs
from verbale.spans import Span


def compare(read: Record, golden: Record, *, by_words: bool = False) -> Comparison:
    """Compare the two field by field.

    With `by_words` the read record may be of another format of the letter, whose text has other places: then words are
    compared in place of spans, and no span is exact. Without it both must have one text; ValueError otherwise.
    """
    if not by_words and read.text != golden.text:
        raise ValueError("the two records have different texts: compare their words only")
    like = of_words(golden.text, read.text) if by_words else of_places
    return _Comparing(read, golden, like, by_words).done()


class _Comparing:
    def __init__(self, read: Record, golden: Record, like: Likeness, by_words: bool) -> None:
        self.read = read
        self.golden = golden
        self.like = like
        self.by_words = by_words
        self.figures: dict[str, Figure] = {}
        self.differences: list[Difference] = []
        self.pairs = {field.name: pairs(field, field.facts(golden), field.facts(read), like) for field in LISTED}
        self.golden_keys = {
            found.key: expected.key
            for field in LISTED
            for expected, found in self._matched(field)
            if hasattr(expected, "key")
        }

    def done(self) -> Comparison:
        for own in OWN:
            self._own(own)
        self._parts()
        for listed in LISTED:
            self._listed(listed)
        return Comparison(self.figures, tuple(self.differences))

    def _matched(self, field: Listed) -> list[tuple[Any, Any]]:
        golden, read = field.facts(self.golden), field.facts(self.read)
        return [(golden[one], read[other]) for one, other in sorted(self.pairs[field.name].items())]

    def _own(self, field: Own) -> None:
        expected, found = plain(field.value(self.golden)), plain(field.value(self.read))
        place, there = field.span(self.golden), field.span(self.read)
        right = expected == found
        if field.by_place and expected is not None and found is not None:
            right = place is not None and there is not None and self.like(place, there) > 0
        words = self._golden_words(place) or self._read_words(there)
        if right and expected is not None:
            self._count(field.name, Figure(right=1) + self._exact(place, there))
        else:
            self._count(field.name, Figure(false=int(found is not None), missed=int(expected is not None)))
            if expected is not None or found is not None:
                self._note(field.name, words, field.value(self.golden), field.value(self.read), place)

    def _listed(self, field: Listed) -> None:
        golden, read = field.facts(self.golden), field.facts(self.read)
        matched = self.pairs[field.name]
        self._count(field.name, Figure(false=len(read) - len(matched), missed=len(golden) - len(matched)))
        for expected, found in self._matched(field):
            same, there = field.same(expected), field.same(found)
            place, read_place = field.spans(expected)[0], field.spans(found)[0]
            if same == there:
                exact = Figure() if field.mentioned else self._exact(place, read_place)
                self._count(field.name, Figure(right=1) + exact)
            else:
                self._count(field.name, Figure(false=1, missed=1))
                self._note(field.name, place.of(self.golden.text), same, there, place)
            for name in field.details:
                values = [getattr(fact, name) for fact in (expected, found)]
                if name in field.denied:
                    values = [None if value is None else "yes" if value else "no" for value in values]
                self._detail(f"{field.name}.{name}", place, *values)
            for name, _ in field.links:
                self._links(f"{field.name}.{name}", place, getattr(expected, name), getattr(found, name))
            if field.mentioned:
                self._mentions(field, expected.mentions, found.mentions)
        for one, fact in enumerate(golden):
            if one not in matched:
                spans = field.spans(fact)
                self._note(field.name, spans[0].of(self.golden.text), _shown(field, fact), None, spans[0])
                if field.mentioned:
                    self._count(f"{field.name}.mentions", Figure(missed=len(spans)))
        for other, fact in enumerate(read):
            if other not in matched.values():
                spans = field.spans(fact)
                self._note(field.name, spans[0].of(self.read.text), None, _shown(field, fact), spans[0])
                if field.mentioned:
                    self._count(f"{field.name}.mentions", Figure(false=len(spans)))

    def _detail(self, name: str, place: Span, expected: Value, found: Value) -> None:
        """A value that neither has counts for nothing; an empty list, False and None are no value."""
        if plain(expected) == plain(found):
            self._count(name, Figure(right=int(_says(expected))))
            return
        self._count(name, Figure(false=int(_says(found)), missed=int(_says(expected))))
        self._note(name, place.of(self.golden.text), expected, found, place)

    def _links(self, name: str, place: Span, expected: Value, found: Value) -> None:
        wanted = set(_keys(expected))
        got = {self.golden_keys.get(key, f"{key} (false)") for key in _keys(found)}
        self._count(name, Figure(right=len(wanted & got), false=len(got - wanted), missed=len(wanted - got)))
        if wanted != got:
            shown = [", ".join(self._named(key) for key in sorted(keys)) or None for keys in (wanted, got)]
            self._note(name, place.of(self.golden.text), shown[0], shown[1], place)

    def _named(self, key: str) -> str:
        """The words at a key's place, so that a difference can be read without the letter."""
        for record in (self.golden, self.read):
            facts: tuple[Any, ...] = (*record.people, *record.organisations, *record.places, *record.events)
            for fact in facts:
                if key in (fact.key, f"{fact.key} (false)"):
                    return str(getattr(fact, "name", fact.key))
        return key

    def _mentions(self, field: Listed, expected: Sequence[Span], found: Sequence[Span]) -> None:
        name = f"{field.name}.mentions"
        free = list(found)
        for span in expected:
            best = max(free, key=lambda there: self.like(span, there), default=None)
            if best is not None and self.like(span, best) > 0:
                free.remove(best)
                self._count(name, Figure(right=1) + self._exact(span, best))
            else:
                self._count(name, Figure(missed=1))
                self._note(name, span.of(self.golden.text), span.of(self.golden.text), None, span)
        for span in free:
            self._count(name, Figure(false=1))
            self._note(name, span.of(self.read.text), None, span.of(self.read.text), span)

    def _parts(self) -> None:
        """By characters; by words where the texts differ. White space belongs to nobody."""
        golden, read = (Counter(self._cells(record)) for record in (self.golden, self.read))
        kinds = sorted({kind for kind, _ in golden} | {kind for kind, _ in read})
        self._count("parts", Figure())  # first in the table
        for kind in kinds:
            ours = Counter({cell: count for cell, count in golden.items() if cell[0] == kind})
            theirs = Counter({cell: count for cell, count in read.items() if cell[0] == kind})
            right = (ours & theirs).total()
            figure = Figure(right=right, false=theirs.total() - right, missed=ours.total() - right)
            self._count("parts", figure)
            self._count(f"parts.{kind}", figure)
        if not self.by_words:
            self._parts_differ()

    def _cells(self, record: Record) -> Iterable[tuple[str, object]]:
        for part in record.parts:
            if self.by_words:
                for word in part.span.of(record.text).split():
                    yield part.kind, word
            else:
                for place in range(part.span.start, part.span.end):
                    if not record.text[place].isspace():
                        yield part.kind, place

    def _parts_differ(self) -> None:
        """Each stretch that is given to another part."""
        for part in self.golden.parts:
            for other in self.read.parts:
                if part.kind is not other.kind and part.span.overlaps(other.span):
                    shared = Span(max(part.span.start, other.span.start), min(part.span.end, other.span.end))
                    if shared.of(self.golden.text).strip():
                        self._note("parts", shared.of(self.golden.text), part.kind, other.kind, shared)

    def _exact(self, place: Span | None, there: Span | None) -> Figure:
        if place is None or there is None or self.by_words:
            return Figure()
        return Figure(exact=int(place == there), placed=1)

    def _count(self, name: str, figure: Figure) -> None:
        self.figures[name] = self.figures.get(name, Figure()) + figure

    def _golden_words(self, span: Span | None) -> str:
        return span.of(self.golden.text) if span else ""

    def _read_words(self, span: Span | None) -> str:
        return span.of(self.read.text) if span else ""

    def _note(self, name: str, words: str, expected: Value, found: Value, place: Span | None) -> None:
        fault = Fault.MISSED if not _says(found) else Fault.FALSE if not _says(expected) else Fault.DIFFERS
        where = place.start if place else None
        self.differences.append(
            Difference(name, fault, " ".join(words.split()), _written(expected), _written(found), where)
        )


def _says(value: Value) -> bool:
    return value is not None and value is not False and value != ()


def _keys(value: Value) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]


def _shown(field: Listed, fact: Any) -> Value:
    """What a difference shows of a fact that only one side has: what makes it itself, else its first detail."""
    same = field.same(fact)
    if same is not None:
        return same
    return getattr(fact, field.details[0]) if field.details else "there"


def _written(value: Value) -> str | None:
    if value is None:
        return None
    if isinstance(value, tuple):
        return ", ".join("–" if item is None else str(item) for item in value)
    return " ".join(str(value).split())
