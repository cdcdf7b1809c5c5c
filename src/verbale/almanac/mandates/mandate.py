"""Mandates by this project's code, by the register's label, and by the file number that letters printed until about 2014."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from verbale.almanac.forms import plain
from verbale.almanac.tables import Confidence, cells, date, rows
from verbale.dates import PartialDate

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Mandate:
    """A thematic or country mandate. `code` is this project's own: no published list of abbreviations is known."""

    code: str
    kind: str
    """Special Rapporteur, Independent Expert, Working Group …, as it is now or was last."""
    scope: Literal["thematic", "country"]
    state: str | None
    """The State of a country mandate."""
    established: PartialDate
    ended: PartialDate | None
    """At the precision known; None for a mandate that goes on."""
    file_numbers: tuple[str, ...]
    label: str | None
    """The short name in the register, where one was seen."""
    slug: str
    note: str
    confidence: Confidence

    @property
    def is_working_group(self) -> bool:
        return self.kind == "Working Group"


def mandates() -> tuple[Mandate, ...]:
    """All mandates, thematic ones first."""
    return tuple(_by_code().values())


def mandate_by_code(code: str) -> Mandate | None:
    return _by_code().get(code.strip())


def mandate_labelled(label: str) -> Mandate | None:
    """The mandate of a short name in the register ("human rights defenders"), whatever its capitals and accents."""
    return _by_label().get(plain(label))


def mandate_of_file_number(text: str) -> Mandate | None:
    """The mandate of an old file number: `G/SO 214 (107-9)`, `Assembly & Association (2010-1)`, wherever its blanks stand."""
    return _by_file_number().get(_file_key(text))


@cache
def _by_code() -> dict[str, Mandate]:
    found: dict[str, Mandate] = {}
    for row in rows("mandates"):
        established = date(row["established_date"] or row["established"])
        assert established is not None
        found[row["code"]] = Mandate(
            code=row["code"],
            kind=row["kind"],
            scope="country" if row["state"] else "thematic",
            state=row["state"] or None,
            established=established,
            ended=date(row["ended"]),
            file_numbers=cells(row["legacy_ref"]),
            label=row["register_label"] or None,
            slug=row["slug"],
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
    return found


@cache
def _by_label() -> dict[str, Mandate]:
    return {plain(each.label): each for each in _by_code().values() if each.label}


@cache
def _by_file_number() -> dict[str, Mandate]:
    return {_file_key(number): each for each in _by_code().values() for number in each.file_numbers}


def _file_key(text: str) -> str:
    """Without blanks, zeros before a number, and the difference of "&" and "and"."""
    close = plain(text).replace(" ", "").replace("&", "and").replace("–", "-")
    return _NUMBER.sub(lambda match: match[0].lstrip("0") or "0", close)
