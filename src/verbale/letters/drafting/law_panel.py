"""Which law a letter may rest on: what binds the State on the letter's day, what addresses all States, and what fits the case.

The annex takes in only what binds or addresses the addressee. What a State only signed, and what the almanac does not know, is
left out of the letter and said here.
"""

import csv
import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from verbale.almanac.instruments import Instrument, instrument_by_key
from verbale.almanac.ratifications import Standing, bound
from verbale.letters.drafting.matter import Matter

GROWN_UP = 18


class Hold(StrEnum):
    """What an instrument is to the addressee on the day."""

    BINDS = "binds"
    SIGNED_ONLY = "signed only"
    ADDRESSES_ALL = "addresses all"
    DOES_NOT_BIND = "does not bind"
    NOT_YET = "not yet adopted"
    """No treaty, and younger than the letter."""
    UNKNOWN = "unknown"
    """The almanac cannot say, or does not know the instrument."""


@dataclass(frozen=True, slots=True)
class PanelRow:
    """`cited` are the provisions that the letter cites, `fitting` those that fit the case and are not cited."""

    instrument: str
    hold: Hold
    since: datetime.date | None
    how: str | None
    """ratification, accession, succession, signature …"""
    is_cited: bool
    cited: tuple[str, ...]
    fitting: tuple[str, ...]

    @property
    def in_letter(self) -> bool:
        return self.is_cited and self.hold in (Hold.BINDS, Hold.ADDRESSES_ALL)


def law_panel(matter: Matter) -> tuple[PanelRow, ...]:
    """A row for each instrument that the matter cites, in its order, then those that fit it and are not cited."""
    cited: dict[str, list[str]] = {}
    for each in matter.cited:
        cited.setdefault(each.instrument, []).extend(each.provisions)
    fitting = fitting_law(matter)
    rows = [_row(matter, key, True, tuple(dict.fromkeys(own)), fitting.get(key, ())) for key, own in cited.items()]
    rows += [_row(matter, key, False, (), provisions) for key, provisions in fitting.items() if key not in cited]
    return tuple(rows)


def _row(matter: Matter, key: str, is_cited: bool, cited: tuple[str, ...], fitting: tuple[str, ...]) -> PanelRow:
    hold, since, how = hold_of(matter, key)
    articles = {provision.split("(")[0] for provision in cited}
    left = tuple(each for each in fitting if each.split("(")[0] not in articles)
    return PanelRow(key, hold, since, how, is_cited, cited, left)


def hold_of(matter: Matter, key: str) -> tuple[Hold, datetime.date | None, str | None]:
    """What an instrument is to the addressee on the letter's day; no treaty binds an actor that is no State."""
    instrument = instrument_by_key(key)
    if instrument is None:
        return Hold.UNKNOWN, None, None
    day = datetime.date.fromisoformat(matter.day)
    if not instrument.is_binding:
        return (Hold.NOT_YET if _is_younger(instrument, day) else Hold.ADDRESSES_ALL), None, None
    state = matter.addressee.state
    if state is None:
        return Hold.DOES_NOT_BIND, None, None
    status = bound(state, key, day)
    if status.standing is Standing.PARTY:
        return Hold.BINDS, status.since, status.kind
    if status.standing is Standing.SIGNATORY:
        return Hold.SIGNED_ONLY, status.since, status.kind
    if status.standing is Standing.UNKNOWN:
        return Hold.UNKNOWN, None, None
    return Hold.DOES_NOT_BIND, None, None


def _is_younger(instrument: Instrument, day: datetime.date) -> bool:
    """Whether it was adopted after a day, as far as the almanac knows."""
    if instrument.adopted is not None:
        return instrument.adopted.first_day() > day
    return instrument.year is not None and instrument.year > day.year


def fitting_law(matter: Matter) -> dict[str, tuple[str, ...]]:
    """What fits the kinds of event, the mandates and the people of a matter, by instrument."""
    grounds = [f"event:{event.kind}" for event in matter.events]
    grounds += [f"mandate:{mandate.code}" for mandate in matter.mandates]
    grounds += ["person:child" for each in matter.people if each.age is not None and each.age < GROWN_UP]
    grounds += ["other:actor"] if matter.addressee.state is None else []
    found: dict[str, list[str]] = {}
    for ground in dict.fromkeys(grounds):
        for instrument, provision in _fits().get(ground, ()):
            found.setdefault(instrument, []).extend([provision] if provision else [])
    return {key: tuple(dict.fromkeys(provisions)) for key, provisions in found.items()}


@cache
def _fits() -> dict[str, tuple[tuple[str, str], ...]]:
    text = (files("verbale.letters.drafting") / "tables" / "fits.csv").read_text(encoding="utf-8")
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in csv.DictReader(text.splitlines()):
        found[row["what"]] = (*found.get(row["what"], ()), (row["instrument"], row["provision"]))
    return found
