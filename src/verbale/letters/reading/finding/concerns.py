"""The sentences in which mandate holders say what worries them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words.matter import CONCERN, INTERNATIONAL_LAW, JUDGED
from verbale.letters.record import PartKind
from verbale.spans import Span

_CONCERN = re.compile(CONCERN)
_JUDGED = re.compile(JUDGED)
_LAW = re.compile(INTERNATIONAL_LAW)


@dataclass(frozen=True, slots=True)
class ConcernStated:
    span: Span


def find_concerns(sheet: Sheet) -> Iterator[ConcernStated]:
    """Of the concerns parts, each sentence that states a concern; one that only points at law states none."""
    low = sheet.flow.low
    parts = sheet.within(PartKind.CONCERNS)
    for part in parts:
        for sentence in sheet.flow.sentences:
            if not part.start <= sentence.start < part.end:
                continue
            if _CONCERN.search(low, *sentence) or (_JUDGED.search(low, *sentence) and not _LAW.search(low, *sentence)):
                yield ConcernStated(stated(sheet, Span(sentence.start, min(sentence.end, part.end))))
