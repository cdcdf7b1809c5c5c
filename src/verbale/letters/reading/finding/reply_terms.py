"""What a letter says at its end besides the period: interim measures, and notices of what else may be done or was sent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.notices import INTERIM, NOTICES, RUNNING, RUNS_ON, URGED
from verbale.letters.record import NoticeKind, PartKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class MeasuresUrged:
    span: Span


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    kind: NoticeKind
    span: Span


_END = frozenset({PartKind.RESPONSE, PartKind.MEASURES, PartKind.NOTICE, PartKind.URGENCY, PartKind.CLOSING})


@cache
def _pattern(table: str, language: Language) -> re.Pattern[str]:
    return re.compile({"interim": INTERIM, "urged": URGED, "runs on": RUNS_ON}[table][language])


@cache
def _notices(language: Language) -> dict[NoticeKind, re.Pattern[str]]:
    return {kind: re.compile(form) for kind, form in NOTICES[language].items()}


def find_measures(sheet: Sheet) -> Iterator[MeasuresUrged]:
    """The sentence that urges measures: in the part on measures the first that says “in the meantime”, else the first; where there
    is no such part, the first that says both in the letter's other last parts.
    """
    low, language = sheet.flow.low, sheet.language
    urging = [
        sentence
        for sentence in _sentences(sheet, frozenset({PartKind.MEASURES}))
        if _pattern("urged", language).search(low, sentence.start, sentence.end)
    ]
    if urging:
        meanwhile = (each for each in urging if _pattern("interim", language).search(low, each.start, each.end))
        yield MeasuresUrged(stated(sheet, next(meanwhile, urging[0])))
        return
    for sentence in _sentences(sheet, _END | {PartKind.REQUESTS, PartKind.CONCERNS}):
        interim = _pattern("interim", language).search(low, sentence.start, sentence.end)
        if interim and _pattern("urged", language).search(low, sentence.start, sentence.end):
            yield MeasuresUrged(stated(sheet, sentence))
            return


def find_notices(sheet: Sheet) -> Iterator[NoticeGiven]:
    """Each notice once a kind and place; some run on over the sentences that follow in their paragraph."""
    low, language = sheet.flow.low, sheet.language
    running: tuple[NoticeKind, Span] | None = None
    for sentence in _sentences(sheet, _END):
        kind = next(
            (kind for kind, form in _notices(language).items() if form.search(low, sentence.start, sentence.end)), None
        )
        if running:
            same = sheet.flow.paragraph_at(running[1].start).span.holds(sentence.start)
            goes_on = kind is None and (
                sheet.part_at(sentence.start) is PartKind.NOTICE
                or _pattern("runs on", language).match(low, sentence.start)
            )
            if same and (goes_on or kind is running[0]):
                running = (running[0], running[1].joined(sentence))
                continue
            yield NoticeGiven(running[0], stated(sheet, running[1]))
            running = None
        if kind in RUNNING:
            running = (kind, sentence)
        elif kind:
            yield NoticeGiven(kind, stated(sheet, sentence))
    if running:
        yield NoticeGiven(running[0], stated(sheet, running[1]))


def _sentences(sheet: Sheet, kinds: frozenset[PartKind]) -> Iterator[Span]:
    """The sentences of the parts of these kinds; a part may begin within what was taken for one sentence."""
    for part in sheet.parts:
        if part.kind in kinds:
            for sentence in sheet.flow.sentences:
                if sentence.end > part.span.start and sentence.start < part.span.end:
                    yield Span(max(sentence.start, part.span.start), min(sentence.end, part.span.end))
