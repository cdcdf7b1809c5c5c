"""What of a sentence stays: without what another word of the same time covers, and each thing said once."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.linking.covering import COVERS, is_further, is_outcome
from verbale.letters.reading.linking.day_lists import DayList
from verbale.letters.record import EventKind
from verbale.spans import Span

K = EventKind

_PLEA = re.compile(r"(?:plead|pled)")
_ASKED = re.compile(r"\b(?:prosecut|procureur|parquet|ministere public|fiscal|ministerio publico)")
_ARREST_AND_HELD = re.compile(
    r",? (?:and|then|et|y|puis|luego)(?: then| subsequently| also| later| was| were)? (?:briefly |temporarily )?$"
)

_IS_THE_ARREST = re.compile(r"(?!held (?:until|for))(?:.{1,11}|.*police station)")
_SAID = re.compile(r"\b(?:that|que|qu'|as)$")


def kept_apart(
    low: str, sentence: Span, found: list[tuple[Happening, DayList | None]], subjects: Sequence[int]
) -> tuple[list[tuple[Happening, DayList | None]], list[tuple[Happening, DayList | None]]]:
    """Without what another word of the same time covers; and apart, every second word for the same thing."""
    asked = _ASKED.search(low, sentence.start, sentence.end) is not None
    kept: list[tuple[Happening, DayList | None]] = []
    again: list[tuple[Happening, DayList | None]] = []
    for happening, cluster in found:
        clause = bisect_right(subjects, happening.span.start)
        beside = [
            other.kind
            for other, when in found
            if when is cluster and other is not happening and bisect_right(subjects, other.span.start) == clause
        ]
        covers = any(happening.kind in COVERS.get(kind, ()) for kind in beside)
        together = [other for other, when in found if when is cluster and other is not happening]
        if asked and K.TRIAL in beside and happening.kind in (K.SENTENCE, K.VERDICT, K.FINE, K.DETENTION):
            trial = next(other for other, when in found if when is cluster and other.kind is K.TRIAL)
            if trial.span.start < happening.span.start:
                continue
        elif (covers and not is_further(low, happening, together)) or (
            happening.kind is K.TRIAL and K.SENTENCE in beside and _PLEA.match(low, happening.span.start)
        ):
            continue
        if is_outcome(low, happening, together):
            continue
        if any(other.kind is happening.kind and when is cluster for other, when in kept):
            again.append((happening, cluster))
            continue
        if happening.kind is K.SPEECH and beside and _SAID.search(happening.span.of(low)):
            continue  # what was said is told, not that it was said
        if happening.kind is K.DETENTION and kept and kept[-1][0].kind is K.ARREST and kept[-1][1] is cluster:
            between = low[kept[-1][0].span.end : happening.span.start]
            words = happening.span.of(low)
            if _ARREST_AND_HELD.fullmatch(between) and _IS_THE_ARREST.fullmatch(words):
                continue
        kept.append((happening, cluster))
    return kept, again
