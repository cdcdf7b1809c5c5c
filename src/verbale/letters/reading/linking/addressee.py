"""Whom the letter addresses: by the code of its reference, else by the Government or mission that it names."""

import dataclasses
from collections import Counter

from verbale.letters.reading.finding.addressee import CompanyNamed, GovernmentNamed, Told
from verbale.letters.reading.finding.statements import words_of
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.states_named import code_of, name_of
from verbale.letters.record import Addressee, Record
from verbale.spans import Span

OTHER = "OTH"
_CODE = 3


def link_addressee(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its addressee. The company that a letter to no State addresses is named as the letter names it."""
    if record.reference is None:
        return _by_words(finds, record)
    code = record.reference.addressee
    if code == OTHER:
        named = sorted(finds.of(CompanyNamed), key=lambda each: (each.told, each.span))
        for company in named[:1]:
            words = words_of(sheet, company.span)
            return _with(record, Addressee("other", code, words), company.span)
        return _with(record, Addressee("other", code, None), _code_span(sheet, record))
    return _with(record, Addressee("state", code, name_of(code)), _code_span(sheet, record))


def _by_words(finds: Finds, record: Record) -> Record:
    """The State named most surely; of the Governments named in the body, one named twice as often as any other."""
    told: dict[Told, list[tuple[str, Span]]] = {}
    for each in finds.of(GovernmentNamed):
        found = code_of(each.state)
        if found:
            code, length = found
            end = each.span.end - len(each.state) + length
            told.setdefault(each.told, []).append((code, Span(each.span.start, end)))
    for how in sorted(told):
        counts = Counter(code for code, _ in told[how]).most_common(2)
        if len(counts) == 2 and counts[0][1] < 2 * counts[1][1]:
            continue
        code, span = next((code, span) for code, span in told[how] if code == counts[0][0])
        return _with(record, Addressee("state", code, name_of(code)), span)
    return record


def _code_span(sheet: Sheet, record: Record) -> Span | None:
    if record.reference is None:
        return None
    span = record.reference.span
    start = sheet.flow.text.rfind(record.reference.addressee, span.start, span.end)
    return Span(start, start + _CODE) if start >= 0 else None


def _with(record: Record, addressee: Addressee, span: Span | None) -> Record:
    return dataclasses.replace(record, addressee=addressee, spans=dataclasses.replace(record.spans, addressee=span))
