"""The sentences in which mandate holders say what worries them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.documents.tree import BlockKind
from verbale.letters.reading.finding.statements import stated
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import matter as words
from verbale.letters.record import PartKind
from verbale.spans import Span

_CONCERN = re.compile(words.CONCERN)
_JUDGED = re.compile(words.JUDGED)
_LAW = re.compile(words.INTERNATIONAL_LAW)
_IRRECONCILABLE = re.compile(words.IRRECONCILABLE)
_NO_CONCERN = re.compile(words.NO_CONCERN)
_OF_A_LETTER = re.compile(words.OF_A_LETTER)
_OF_A_LAW = re.compile(words.OF_A_LAW)
_FACT = re.compile(words.FACT)
_ON_A_LAW = re.compile(r"\bJ?OL [A-Z]{3} ?\d")
_SHORTEST = 40


@dataclass(frozen=True, slots=True)
class ConcernStated:
    span: Span


def find_concerns(sheet: Sheet) -> Iterator[ConcernStated]:
    """Of the concerns parts, each sentence that states a concern.

    In a part that says what worries, a sentence without a word for worry goes on with it ("The threats add to the impression
    that …"), unless it recalls law, asks for something, tells a fact or what a domestic law provides. A letter on a law
    mostly does the last; there a word for worry or a judgment must be printed.
    """
    on_a_law = _is_on_a_law(sheet)
    for part in sheet.within(PartKind.CONCERNS):
        for sentence in sheet.flow.sentences:
            if part.start <= sentence.start < part.end and _states(sheet, sentence, on_a_law):
                yield ConcernStated(stated(sheet, Span(sentence.start, min(sentence.end, part.end))))


def _states(sheet: Sheet, sentence: Span, on_a_law: bool) -> bool:
    low = sheet.flow.low
    if _is_heading(sheet, sentence) or _OF_A_LETTER.match(low, *sentence):
        return False
    if _CONCERN.search(low, *sentence) or _IRRECONCILABLE.search(low, *sentence):
        return True
    if _LAW.search(low, *sentence) or _OF_A_LAW.match(low, *sentence):
        return False
    if _NO_CONCERN.match(low, *sentence):
        return False
    if _JUDGED.search(low, *sentence):
        return True
    if on_a_law or _FACT.match(low, *sentence):
        return False
    return sentence.length >= _SHORTEST and low[sentence.end - 1] == "."


def _is_heading(sheet: Sheet, sentence: Span) -> bool:
    paragraph = sheet.flow.paragraph_at(sentence.start)
    unended = sheet.flow.text[paragraph.span.end - 1] not in ".:;,?!\"')"
    return paragraph.kind is BlockKind.HEADING or (unended and paragraph.span.length < 120)


def _is_on_a_law(sheet: Sheet) -> bool:
    references = sheet.within(PartKind.REFERENCE)
    return any(_ON_A_LAW.search(sheet.flow.plain, *part) for part in references)
