"""The letter's own facts: reference, date, addressee, subject."""

import dataclasses

from verbale.letters.reading.finding.letter_date import DatePrinted
from verbale.letters.reading.finding.reference import ReferencePrinted
from verbale.letters.reading.finding.statements import words_of
from verbale.letters.reading.finding.subject import SubjectPrinted
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import LetterReference, Record


def link_head(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with reference, date and subject."""
    for printed in finds.of(ReferencePrinted)[:1]:
        record = dataclasses.replace(record, reference=as_reference(printed))
    for dated in finds.of(DatePrinted)[:1]:
        record = dataclasses.replace(record, date=dated.date, spans=dataclasses.replace(record.spans, date=dated.span))
    for subject in finds.of(SubjectPrinted)[:1]:
        words = words_of(sheet, subject.span)
        record = dataclasses.replace(
            record, subject=words, spans=dataclasses.replace(record.spans, subject=subject.span)
        )
    return record


def as_reference(printed: ReferencePrinted) -> LetterReference:
    """What was printed as the record has it."""
    return LetterReference(
        printed.type,
        printed.addressee,
        printed.number,
        printed.year,
        printed.file_numbers,
        printed.printed,
        printed.span,
    )
