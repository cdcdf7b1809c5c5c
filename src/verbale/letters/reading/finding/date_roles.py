"""What a date dates: an event of the case, or a letter, a reply, a document, a session, a law, a birth, an act on a treaty.

Two thirds of the full dates of a letter may belong to earlier letters; taken for events they would ruin a chronology.
"""

import re
from enum import StrEnum

from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import date_roles as words
from verbale.letters.record import PartKind
from verbale.spans import Span


class DateRole(StrEnum):
    EVENT = "event"
    OWN = "own"
    """The letter's own date."""
    LETTER = "letter"
    REPLY = "reply"
    DOCUMENT = "document"
    SESSION = "session"
    LAW = "law"
    TREATY = "treaty"
    BIRTH = "birth"
    SUM = "sum"
    """Since which a time served is summed up."""
    PLANNED = "planned"
    """Still to come when it is told."""


_OWN = frozenset({PartKind.DATE, PartKind.REFERENCE, PartKind.SALUTATION, PartKind.COVER, PartKind.HEADING})
_LAW = frozenset({PartKind.LAW, PartKind.ANNEX})
_BEFORE: tuple[tuple[DateRole, re.Pattern[str]], ...] = (
    (DateRole.BIRTH, re.compile(words.BIRTH)),
    (DateRole.SESSION, re.compile(words.SESSION)),
    (DateRole.LAW, re.compile(words.LAW)),
    (DateRole.SUM, re.compile(words.SUM)),
    (DateRole.DOCUMENT, re.compile(words.DOCUMENT)),
    (DateRole.DOCUMENT, re.compile(words.DOCUMENT_DATED)),
)
_FACTS = frozenset({PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS})
_DONE_BY_ACT = re.compile(words.DONE_BY_ACT)
_PLANNED = re.compile(words.PLANNED)
_REPLY = re.compile(words.REPLY)
_LETTER = re.compile(words.LETTER)
_TREATY = re.compile(words.TREATY)
_INSTRUMENT = re.compile(words.INSTRUMENT)
_REFERENCE_AFTER = re.compile(
    r"[^.;\w]{0,4}(?:\(|\[|\bin |\bvia |\bsee |\bref\w*\.? |\bcf\. )*(?:\b(?:J?[UAO][AL]|AM|JAM) )?[A-Z]{3} \d{1,3}/(?:19|20)\d\d"
    r"|[^.;\w]{0,3}\(?(?:see )?(?:A|E)/(?:HRC|CN\.4)/"
)


def role_of(sheet: Sheet, span: Span, sentence: Span, part: PartKind) -> DateRole:
    """By the part that the date stands in and the words around it in its sentence."""
    if part in _OWN:
        return DateRole.OWN
    low = sheet.flow.low
    before = low[max(sentence.start, span.start - 120) : span.start]
    if _REFERENCE_AFTER.match(sheet.flow.plain, span.end):
        return DateRole.LETTER
    if part is PartKind.PREVIOUS:
        return DateRole.REPLY if _REPLY.search(before) and not _LETTER.search(before[-60:]) else DateRole.LETTER
    if part in _FACTS and _DONE_BY_ACT.search(before):
        return DateRole.EVENT
    for role, pattern in _BEFORE:
        if pattern.search(before):
            return role
    if part in _FACTS and _PLANNED.search(before[-60:]):
        return DateRole.PLANNED
    treaty = _TREATY.search(before)
    if treaty is not None and (
        part in _LAW or _INSTRUMENT.search(low, max(sentence.start, span.start - 600), span.start)
    ):
        return DateRole.TREATY
    if _speaks_of_letters(low, Span(max(sentence.start, span.start - 600), min(sentence.end, span.end + 600))):
        if _REPLY.search(before):
            return DateRole.REPLY
        if _LETTER.search(before):
            return DateRole.LETTER
    return DateRole.LAW if part in _LAW else DateRole.EVENT


_TO_THE_GOVERNMENT = re.compile(
    r"\b(?:your excellency's|votre excellence|su excelencia|special procedures|procedures speciales|procedimientos especiales|"
    r"special rapporteurs?|rapporteu(?:r|se)s? special|relator(?:a|es)? especial|working group|mandate holders?|"
    r"(?:grateful|thanks?|thank (?:you|the government)) for (?:the|its|their|your) (?:replies|reply|responses?)|"
    r"(?:previous|earlier|joint) (?:communications?|letters?|urgent appeals?)|subject of|communications? (?:sent|dated))\b"
)


def _speaks_of_letters(low: str, sentence: Span) -> bool:
    """Whether a sentence is about the correspondence with the Government, and not about a letter in the case."""
    return _TO_THE_GOVERNMENT.search(low, sentence.start, sentence.end) is not None
