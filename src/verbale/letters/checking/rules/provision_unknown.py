"""A provision is cited that its instrument does not have.

The almanac counts articles, principles and rules of the original text. Its counts of paragraphs of general comments were made by
machine, and may be off by one or two: a margin is left there. Protocols and amendments may add articles ("6 bis"): these are
passed over.
"""

import re
from collections.abc import Iterable

from verbale.almanac.instruments import Instrument, instrument_by_key
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity

_NUMBER = re.compile(r"\d+")
_BIS = re.compile(r"bis|ter|quater", re.IGNORECASE)
_MARGIN = 3
"""Paragraphs beyond the count that a general comment may still have."""


def problems(record: Record) -> Iterable[Problem]:
    for citation in record.citations:
        instrument = instrument_by_key(citation.instrument) if citation.instrument else None
        if instrument is None or not instrument.unit_count:
            continue
        counts_paragraphs = instrument.unit == "paragraph"
        cited = citation.paragraph if counts_paragraphs else citation.provision
        number = _NUMBER.match(cited or "")
        if cited is None or number is None or _BIS.search(cited):
            continue
        if int(number[0]) == 0 or int(number[0]) > instrument.unit_count + (_MARGIN if counts_paragraphs else 0):
            facts = {
                "instrument": _name(instrument),
                "count": instrument.unit_count,
                "unit": instrument.unit,
                "provision": cited,
            }
            yield Problem(citation.span, facts)


def _name(instrument: Instrument) -> str:
    return instrument.abbreviation("en") or instrument.title("en")


RULE = Rule("provision-unknown", Group.LAW, Severity.ERROR, can_be_wrong=True, problems=problems)
