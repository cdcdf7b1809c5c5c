"""Which mandate each signatory holds."""

import dataclasses

from verbale.letters.reading.finding.signatories import SignaturePrinted
from verbale.letters.reading.finding.statements import words_of
from verbale.letters.reading.mandate_titles import holder_mandate, mandate_code
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Record, Signatory


def link_signatories(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its signatories, each with the mandate that the title names, or that the person then held."""
    signatories = tuple(
        Signatory(
            words_of(sheet, signed.name),
            words_of(sheet, signed.title),
            mandate_code(words_of(sheet, signed.capacity), record.date)
            or holder_mandate(words_of(sheet, signed.name), record.date),
            signed.on_behalf,
            signed.span,
        )
        for signed in finds.of(SignaturePrinted)
    )
    return dataclasses.replace(record, signatories=signatories)
