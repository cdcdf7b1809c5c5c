"""Which mandate each signatory holds."""

import dataclasses

from verbale.letters.reading.finding.signatories import SignaturePrinted
from verbale.letters.reading.mandate_titles import mandate_code
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Record, Signatory
from verbale.spans import Span


def link_signatories(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its signatories, each with the mandate that the title names."""
    signatories = tuple(
        Signatory(
            _words(sheet, signed.name),
            _words(sheet, signed.title),
            mandate_code(_words(sheet, signed.capacity), sheet.language),
            signed.on_behalf,
            signed.span,
        )
        for signed in finds.of(SignaturePrinted)
    )
    return dataclasses.replace(record, signatories=signatories)


def _words(sheet: Sheet, span: Span) -> str:
    return " ".join(span.of(sheet.flow.text).split())
