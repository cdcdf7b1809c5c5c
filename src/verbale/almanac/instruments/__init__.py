"""Instruments: treaties, declarations, principles, resolutions and general comments, by any name that letters use."""

from verbale.almanac.instruments.comments import (
    Committee,
    CommitteeForm,
    committee_forms,
    committee_named,
    committees,
    general_comment,
)
from verbale.almanac.instruments.instrument import (
    Instrument,
    InstrumentKind,
    instrument_by_key,
    instrument_of_resolution,
    instrument_of_symbol,
    instruments,
)
from verbale.almanac.instruments.names import InstrumentForm, instrument_forms, instrument_named, other_instrument_forms

__all__ = [
    "Committee",
    "CommitteeForm",
    "Instrument",
    "InstrumentForm",
    "InstrumentKind",
    "committee_forms",
    "committee_named",
    "committees",
    "general_comment",
    "instrument_by_key",
    "instrument_forms",
    "instrument_named",
    "instrument_of_resolution",
    "instrument_of_symbol",
    "instruments",
    "other_instrument_forms",
]
