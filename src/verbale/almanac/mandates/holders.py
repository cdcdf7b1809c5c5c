"""Who holds a mandate on a day, and which mandates a person has held.

Terms are known to the day, the month or the year; the days within that precision count as in office. No one holds a mandate
for more than six years (Human Rights Council resolution 5/1, annex, paragraph 45): a term without an end is taken to run no
longer than that, and after it the holder is unknown, not "still the same".
"""

import datetime
from dataclasses import dataclass
from functools import cache

from verbale.almanac.forms import plain
from verbale.almanac.mandates.mandate import Mandate
from verbale.almanac.tables import Confidence, date, rows
from verbale.dates import PartialDate, add_months

SIX_YEARS = 72  # months


@dataclass(frozen=True, slots=True)
class Holder:
    """A person's term in a mandate; for a working group, as one of its members."""

    mandate: str
    name: str
    since: PartialDate
    until: PartialDate | None
    """None for a person in office when the table was made, or whose end is not known."""
    note: str
    confidence: Confidence

    def last_day(self) -> datetime.date:
        """The last day on which the person may have been in office: the end, else the limit of six years."""
        if self.until is not None:
            return self.until.last_day()
        return add_months(self.since.last_day(), SIX_YEARS) - datetime.timedelta(days=1)

    def in_office(self, day: datetime.date) -> bool:
        return self.since.first_day() <= day <= self.last_day()


def holders_of(mandate: str | Mandate) -> tuple[Holder, ...]:
    """All holders of a mandate, or members of a working group, in the order of the table (by start)."""
    return _by_mandate().get(mandate if isinstance(mandate, str) else mandate.code, ())


def holders_on(mandate: str | Mandate, day: datetime.date) -> tuple[Holder, ...]:
    """Those in office on a day: one for most mandates, up to five for a working group, more where years alone are known."""
    return tuple(holder for holder in holders_of(mandate) if holder.in_office(day))


def holder_on(mandate: str | Mandate, day: datetime.date) -> Holder | None:
    """The holder on a day; None for a vacancy, a working group of several, or a day for which the table cannot say."""
    found = holders_on(mandate, day)
    return found[0] if len(found) == 1 else None


def holder_named(name: str) -> tuple[Holder, ...]:
    """The terms of the holder of that name, earliest first; empty where nobody has it, or two people have.

    Accents, capitals, hyphens, initials, an honorific and the order of the parts do not count; a middle name or second
    surname may be missing on either side. One part alone names nobody.
    """
    wanted = _parts(name)
    if len(wanted) < 2:
        return ()
    exact = _by_parts().get(wanted)
    if exact is not None:
        return exact
    found = [them for parts, them in _by_parts().items() if parts < wanted or wanted < parts]
    return found[0] if len(found) == 1 else ()


_HONORIFICS = frozenset(
    (
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
        "sir",
        "m",
        "mme",
        "mlle",
        "sr",
        "sra",
        "dato",
        "judge",
        "phd",
        "jr",
        "iii",
    )
)


def _parts(name: str) -> frozenset[str]:
    """The parts of a name that are compared: no honorifics, no single initials."""
    close = plain(name).replace(".", "").replace("'", "").replace("-", " ").replace(",", " ")
    return frozenset(part for part in close.split() if len(part) > 1 and part not in _HONORIFICS)


@cache
def _by_mandate() -> dict[str, tuple[Holder, ...]]:
    found: dict[str, list[Holder]] = {}
    for row in rows("mandate_holders"):
        since = date(row["start"])
        assert since is not None
        holder = Holder(
            row["mandate"], row["name"], since, date(row["end"]), row["note"], Confidence(row["confidence"])
        )
        found.setdefault(holder.mandate, []).append(holder)
    return {code: tuple(them) for code, them in found.items()}


@cache
def _by_parts() -> dict[frozenset[str], tuple[Holder, ...]]:
    found: dict[frozenset[str], list[Holder]] = {}
    for them in _by_mandate().values():
        for holder in them:
            found.setdefault(_parts(holder.name), []).append(holder)
    return {parts: tuple(sorted(them, key=lambda each: each.since)) for parts, them in found.items()}
