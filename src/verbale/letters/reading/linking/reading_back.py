"""Which instrument a provision is read with when none stands beside it: the last before it that has such provisions."""

import re
from collections.abc import Iterable

from verbale.letters.reading.finding.provisions import ProvisionNamed
from verbale.letters.reading.linking import instrument_facts as facts
from verbale.letters.reading.linking.citing_ground import Ground, Tied
from verbale.letters.reading.linking.source import Kind, Source
from verbale.letters.reading.words import citing as words
from verbale.letters.record import PartKind
from verbale.spans import Span

_FACTS = frozenset({PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.PREVIOUS, PartKind.ALLEGATIONS, PartKind.REQUESTS})
"""Where a bare article is likely one of a domestic code."""
_SAME_INSTRUMENT = re.compile(words.SAME_INSTRUMENT)
_RESPECTIVELY = re.compile(words.RESPECTIVELY)


def read_back(ground: Ground, provision: ProvisionNamed) -> Tied | None:
    """None where a domestic law or an unknown source comes first, or nothing within reach has such a provision."""
    return _Reader(ground).read(provision)


def same_instrument(ground: Ground, provision: ProvisionNamed) -> Tied | None:
    """Of "article 9 of the same instrument", the instrument named last; None where that one has no such provision."""
    if not _SAME_INSTRUMENT.match(ground.plain, provision.span.end):
        return None
    for source in ground.back_from(provision.span.start, ground.paragraphs_before(provision.span.start, 1)):
        if source.kind is Kind.DOMESTIC:
            return None
        if source.kind is Kind.INSTRUMENT:
            fits = source.known and source.takes(provision.unit) and _has(source, provision)
            return ground.tied(provision, (source,), beside=False) if fits else None
    return None


class _Reader:
    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def read(self, provision: ProvisionNamed) -> Tied | None:
        if provision.unit in ("section", "goal") or all(item.foreign for item in provision.items):
            return None
        place = provision.span.start
        part = self.ground.sheet.part_at(place)
        sentence = self.ground.sheet.flow.sentence_at(place)
        bracketed = self.ground.is_bracketed(Span(place, place))
        if (paired := self._in_order_of_naming(provision, sentence)) is not None:
            return paired
        reach = list(self._reach(place, part))
        if provision.unit == "paragraph":
            # a report in a bracket of its own, "(A/68/296)", has said what it had to say; it is taken if nothing else is there
            reach.sort(key=self._is_closed)
        for source in reach:
            near = source.span.start >= sentence.start
            bare = part in _FACTS or (self.ground.on_a_law and part is not PartKind.ANNEX)
            if bare and not near and provision.unit == "article":
                return None
            if source.kind is Kind.DOMESTIC and provision.unit in ("article", "paragraph"):
                return None
            if source.kind is Kind.OTHER and provision.unit == "paragraph":
                return None
            if source.takes(provision.unit) and _has(source, provision):
                return self.ground.tied(provision, (source,), beside=False)
            if source.kind is Kind.INSTRUMENT and source.key is None:
                return None
            if provision.unit == "paragraph" and not bracketed and not near and source.kind is Kind.INSTRUMENT:
                return None
        return None

    def _in_order_of_naming(self, provision: ProvisionNamed, sentence: Span) -> Tied | None:
        """What "(arts. 21 and 15, respectively)" belongs to: the instruments in the order in which the sentence named them."""
        tail = self.ground.plain[provision.span.end : provision.span.end + 20].lstrip(" ,")
        if len(provision.items) < 2 or not _RESPECTIVELY.match(tail):
            return None
        named = {
            source.key: source
            for source in self.ground.back_from(provision.span.start, sentence.start)
            if source.takes(provision.unit)
        }
        if len(named) != len(provision.items):
            return None
        in_order = sorted(named.values(), key=lambda source: source.span)
        return self.ground.tied(provision, tuple(in_order), beside=False)

    def _is_closed(self, source: Source) -> bool:
        return (
            self.ground.plain[source.span.start - 1] == "("
            and self.ground.plain[source.span.end : source.span.end + 1] == ")"
        )

    def _reach(self, place: int, part: PartKind) -> Iterable[Source]:
        """The sources before a place, the nearest first, within its part and three paragraphs."""
        for source in self.ground.back_from(place, self.ground.paragraphs_before(place, 3)):
            if self.ground.sheet.part_at(source.span.start) is not part:
                return
            yield source


def _has(source: Source, provision: ProvisionNamed) -> bool:
    last = facts.last_provision(source.key) if source.key else None
    if last is None:
        return True
    margin = 4 if provision.unit == "paragraph" else 0
    numbers = [int(found[0]) for item in provision.items if (found := re.match(r"\d+", item.value))]
    return all(number <= last + margin for number in numbers)
