"""Facts of the letter that stand aside of its running text: the reference on a cover, the addressee in an address block.

This runs last, on a finished record whose spans are places of the text already, since what stands aside has no place in the
flow. What the letter itself says goes before what its cover says.
"""

import dataclasses
import re

from verbale.letters.reading.finding.addressee import CompanyNamed, GovernmentNamed, named_in_block
from verbale.letters.reading.finding.reference import reference_in
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.linking.addressee import OTHER
from verbale.letters.reading.linking.head import as_reference
from verbale.letters.reading.sheet import Aside, Sheet
from verbale.letters.reading.states_named import code_of, name_of
from verbale.letters.record import Addressee, PartKind, Record
from verbale.spans import Span

_SUMMARY = re.compile(r"(?:summary|abstract|resume|resumen|sumario)\s?:\s*(?P<words>\S.{20,2000})", re.IGNORECASE)


def with_asides(sheet: Sheet, record: Record) -> Record:
    """The record with what only cover, furniture, address blocks and the words around the letter say."""
    for aside in sheet.asides:
        if aside.kind in (PartKind.COVER, PartKind.FURNITURE) and record.reference is None:
            record = _referred(aside, record)
        if aside.kind is PartKind.ADDRESSEE:
            record = _addressed(sheet, aside, record)
        if aside.kind is PartKind.OUTSIDE and record.summary is None:
            match = _SUMMARY.match(without_accents(aside.span.of(record.text)))
            if match:
                words = aside.span.of(record.text)[slice(*match.span("words"))]
                record = dataclasses.replace(record, summary=" ".join(words.split()))
    return record


def _referred(aside: Aside, record: Record) -> Record:
    found = reference_in(without_accents(record.text), record.text, aside.span)
    if found is None or found.type is None:
        return record
    start = record.text.rfind(found.addressee, found.span.start, found.span.end)
    code = found.addressee
    kind: Addressee = Addressee("other" if code == OTHER else "state", code, name_of(code))
    return dataclasses.replace(
        record,
        reference=as_reference(found),
        addressee=kind,
        spans=dataclasses.replace(record.spans, addressee=Span(start, start + len(code))),
    )


def _addressed(sheet: Sheet, aside: Aside, record: Record) -> Record:
    """From an address block: the State where no reference names it, the company of a letter to no State."""
    to_other = record.reference is not None and record.reference.addressee == OTHER
    for named in named_in_block(aside.span.of(record.text), sheet.language):
        span = named.span.moved(aside.span.start)
        if isinstance(named, CompanyNamed) and to_other:
            words = " ".join(span.of(record.text).split())
            return _with(record, Addressee("other", OTHER, words), span)
        if isinstance(named, GovernmentNamed) and record.reference is None:
            found = code_of(named.state)
            if found:
                code, length = found
                return _with(
                    record,
                    Addressee("state", code, name_of(code)),
                    Span(span.start, span.end - len(named.state) + length),
                )
    return record


def _with(record: Record, addressee: Addressee, span: Span) -> Record:
    return dataclasses.replace(record, addressee=addressee, spans=dataclasses.replace(record.spans, addressee=span))
