"""What the letter concerns: the noun phrase after "information we have received concerning", to the end of the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.subjects import ATTENTION, EVIDENCE, INFORMED, SUBJECT_LINE
from verbale.letters.record import PartKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class SubjectPrinted:
    span: Span


@cache
def _leads(language: Language) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(table[language]) for table in (INFORMED, EVIDENCE, ATTENTION))


_LINE = re.compile(SUBJECT_LINE)


def find_subject(sheet: Sheet) -> Iterator[SubjectPrinted]:
    """The letter's subject, once: from the subject's paragraph, else from an opening that runs on, else from a line "Re:"."""
    parts = [*sheet.within(PartKind.SUBJECT), *sheet.within(PartKind.OPENING)]
    for lead in _leads(sheet.language):
        for part in parts:
            match = lead.search(sheet.flow.low, part.start, part.end)
            if match:
                yield SubjectPrinted(_phrase(sheet, match.end(), part))
                return
    for part in parts:
        match = _LINE.match(sheet.flow.low, part.start, part.end)
        if match:
            yield SubjectPrinted(_phrase(sheet, match.end(), part))
            return


def _phrase(sheet: Sheet, start: int, part: Span) -> Span:
    return stated(sheet, Span(start, min(sheet.flow.sentence_at(start).end, part.end)))
