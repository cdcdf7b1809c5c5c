"""An instrument is cited that another one has replaced in a year before the letter's."""

from collections.abc import Iterable

from verbale.almanac.instruments import Instrument, instrument_by_key
from verbale.letters.checking.day import day_of
from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity


def problems(record: Record) -> Iterable[Problem]:
    day = day_of(record)
    if day is None:
        return
    said = set()
    for citation in record.citations:
        old = instrument_by_key(citation.instrument) if citation.instrument else None
        new = instrument_by_key(old.superseded_by) if old and old.superseded_by else None
        if old is None or new is None or new.year is None or old.key in said:
            continue
        cited_too = any(other.instrument == new.key for other in record.citations)
        if new.year < day.year and not cited_too:
            said.add(old.key)
            yield Problem(citation.span, {"instrument": _name(old), "newer": _name(new)})


def _name(instrument: Instrument) -> str:
    return instrument.abbreviation("en") or instrument.title("en")


RULE = Rule("instrument-superseded", Group.LAW, Severity.NOTE, can_be_wrong=True, problems=problems)
