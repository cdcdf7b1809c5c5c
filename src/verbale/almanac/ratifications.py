"""Whether a State was bound by a treaty on a day, since when, and how sure that is.

What counts is the State's own act (ratification, accession, succession, acceptance, approval), by the date of its deposit, as
letters count it. The day on which the treaty entered into force for that State, some weeks or months after the deposit, is not
worked out; that of the treaty itself is given. Reservations and declarations are not in the table.

"No action" is said only for an instrument that the table covers, and only up to the day on which its status was read: after
that day, and for every other instrument, the standing is unknown.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from verbale.almanac.instruments.instrument import Instrument, instrument_by_key
from verbale.almanac.states import State, state_by_code
from verbale.almanac.tables import Confidence, lines_of, rows
from verbale.dates import PartialDate


class Standing(StrEnum):
    PARTY = "party"
    SIGNATORY = "signatory"
    """Signed, and no more."""
    WITHDRAWN = "withdrawn"
    """Was a party until a denunciation or withdrawal took effect."""
    NO_ACTION = "no action"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TreatyAction:
    """What a State did about a treaty. Two rows where it left and came back."""

    state: str
    instrument: str
    signed: datetime.date | None
    signature_kind: str
    date: datetime.date | None
    kind: str
    """ratification, accession, succession, acceptance, approval; empty for a signature alone."""
    ended: datetime.date | None
    note: str
    as_at: PartialDate
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Status:
    """A State's standing towards a treaty on a day."""

    state: str
    instrument: str
    on: datetime.date
    standing: Standing
    since: datetime.date | None
    """The day of the act that made the standing: of deposit, of signature, or on which a withdrawal took effect."""
    kind: str | None
    """How it was done: as of `TreatyAction.kind`, else signature, succession to signature, or withdrawal."""
    signed: datetime.date | None
    """The signature, where there was one by that day, whatever came after."""
    treaty_in_force: PartialDate | None
    """When the treaty itself entered into force; the State's own day of entry into force is not worked out."""
    as_at: PartialDate | None
    """The day on which the status was read; None for an instrument without rows."""
    confidence: Confidence | None
    beyond: bool
    """Whether the day asked for is after `as_at`: a party may have left since, which is rare."""
    note: str

    @property
    def bound(self) -> bool | None:
        """True for a party, None where it is unknown."""
        return None if self.standing is Standing.UNKNOWN else self.standing is Standing.PARTY


def bound(state: str | State, instrument: str | Instrument, on: datetime.date) -> Status:
    """The standing of a State towards a treaty on a day; unknown, too, for a State or instrument that the tables do not know."""
    code = state if isinstance(state, str) else state.code
    key = instrument if isinstance(instrument, str) else instrument.key
    treaty = instrument_by_key(key)
    in_force = treaty.in_force if treaty is not None else None
    as_at = covered_until(key, invented=code.startswith("X"))
    if as_at is None or state_by_code(code) is None:
        return Status(code, key, on, Standing.UNKNOWN, None, None, None, in_force, None, None, False, "")
    found = actions(code, key)
    if found:
        as_at = max(as_at, *(action.as_at for action in found))
    beyond = on > as_at.last_day()
    signed = next((action.signed for action in found if action.signed is not None and action.signed <= on), None)
    signature = next((action.signature_kind for action in found if action.signed is not None), "")
    standing, since, kind, note = Standing.NO_ACTION, None, None, ""
    if signed is not None:
        standing, since, kind = Standing.SIGNATORY, signed, signature
    for action in found:
        if action.date is not None and action.date <= on:
            standing, since, kind, note = Standing.PARTY, action.date, action.kind, action.note
            if action.ended is not None and action.ended <= on:
                standing, since, kind = Standing.WITHDRAWN, action.ended, "withdrawal"
    confidence = _weakest(found) if found or not code.startswith("X") else Confidence.INVENTED
    if beyond and standing in (Standing.NO_ACTION, Standing.SIGNATORY, Standing.WITHDRAWN):
        standing, since, kind = Standing.UNKNOWN, None, None
    return Status(code, key, on, standing, since, kind, signed, in_force, as_at, confidence, beyond, note)


@cache
def actions(state: str, instrument: str) -> tuple[TreatyAction, ...]:
    """What a State did about a treaty, earliest first; empty where it did nothing, or the table does not cover it."""
    table = "invented_ratifications" if state.startswith("X") else "ratifications"
    return tuple(_action(row) for row in lines_of(table, state, instrument))


def covered_instruments() -> tuple[str, ...]:
    """The keys of the instruments that the table covers for real States."""
    return tuple(_coverage()["real"])


def covered_until(instrument: str, invented: bool = False) -> PartialDate | None:
    """The day up to which no row for a State means that it took no action; None for an instrument that is not covered.

    Single rows may have been read later than the whole. For an invented State, of the instruments invented for it.
    """
    return _coverage()["invented" if invented else "real"].get(instrument)


def _weakest(found: Iterable[TreatyAction]) -> Confidence:
    worst = Confidence.SOURCED
    for action in found:
        if action.confidence is not Confidence.SOURCED:
            worst = action.confidence
    return worst


@cache
def _coverage() -> dict[str, dict[str, PartialDate]]:
    found: dict[str, dict[str, PartialDate]] = {"real": {}, "invented": {}}
    for row in rows("ratification_coverage"):
        found[row["states"]][row["instrument"]] = PartialDate.parse(row["status_as_at"])
    return found


def _action(row: list[str]) -> TreatyAction:
    state, instrument, signed, signature_kind, date, kind, ended, note, as_at, _, confidence = row
    return TreatyAction(
        state,
        instrument,
        _day(signed),
        signature_kind,
        _day(date),
        kind,
        _day(ended),
        note,
        PartialDate.parse(as_at),
        Confidence(confidence),
    )


def _day(text: str) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None
