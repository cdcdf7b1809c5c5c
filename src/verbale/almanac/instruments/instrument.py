"""Instruments by key, by document symbol, and by the number of a resolution."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Literal

from verbale.almanac.languages import InLanguages, Language
from verbale.almanac.tables import Confidence, Row, cells, date, rows
from verbale.dates import PartialDate


class InstrumentKind(StrEnum):
    TREATY = "treaty"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    PRINCIPLES = "principles"
    RESOLUTION = "resolution"
    GENERAL_COMMENT = "general comment"
    GENERAL_RECOMMENDATION = "general recommendation"


@dataclass(frozen=True, slots=True)
class Instrument:
    key: str
    kind: InstrumentKind
    titles: InLanguages
    abbreviations: InLanguages
    symbols: tuple[str, ...]
    adopted: PartialDate | None
    """None where only the year, or the day of issue, is known; see `year`."""
    year: int | None
    in_force: PartialDate | None
    """When the treaty itself entered into force."""
    unit: str
    """What it is divided into: article, principle, rule, paragraph …; empty where not known."""
    unit_count: int | None
    """How many there are. Of general comments it was counted by machine and may be off by one or two."""
    body: str
    """The body that adopted or monitors it."""
    status: Literal["", "superseded", "revised"]
    superseded_by: str | None
    note: str
    confidence: Confidence

    def title(self, language: Language) -> str:
        """The official title; empty where it is not known in that language."""
        return self.titles.of(language)

    def abbreviation(self, language: Language) -> str:
        return self.abbreviations.of(language)

    @property
    def is_binding(self) -> bool:
        """Whether States become parties to it."""
        return self.kind in (InstrumentKind.TREATY, InstrumentKind.PROTOCOL)


def instruments() -> tuple[Instrument, ...]:
    """All instruments, in the order of the table."""
    return tuple(_by_key().values())


def instrument_by_key(key: str) -> Instrument | None:
    return _by_key().get(key)


def instrument_of_symbol(symbol: str) -> Instrument | None:
    """The instrument of a document symbol (`CCPR/C/GC/34`, `A/RES/53/144`), whatever its blanks and capitals.

    None for a symbol that several share (`A/RES/2200A (XXI)` adopted both Covenants).
    """
    return _by_symbol().get(_symbol_key(symbol))


def instrument_of_resolution(organ: Literal["HRC", "GA", "SC", "ECOSOC"], number: str) -> Instrument | None:
    """The instrument that is, or was adopted by, a resolution: HRC `15/21`, GA `53/144`, SC `1325`, ECOSOC `1984/50`."""
    bare = re.sub(r"\s*\(\d{4}\)$", "", number.strip())
    prefix = {"HRC": "A/HRC/RES/", "GA": "A/RES/", "SC": "S/RES/", "ECOSOC": "E/RES/"}[organ]
    return instrument_of_symbol(prefix + bare)


@cache
def _by_key() -> dict[str, Instrument]:
    return {row["key"]: _instrument(row) for row in rows("instruments")}


@cache
def _by_symbol() -> dict[str, Instrument]:
    found: dict[str, Instrument | None] = {}
    for instrument in _by_key().values():
        # A comment of two committees has both symbols; its own committee's comes first, and is the only one that names it.
        of_one = instrument.kind in (InstrumentKind.GENERAL_COMMENT, InstrumentKind.GENERAL_RECOMMENDATION)
        for symbol in instrument.symbols[:1] if of_one else instrument.symbols:
            key = _symbol_key(symbol)
            if not (of_one and _YEARLY.fullmatch(key)):
                found[key] = None if key in found else instrument
    return {symbol: instrument for symbol, instrument in found.items() if instrument is not None}


# A committee's yearly report to the Assembly holds early comments, but its symbol names the report.
_YEARLY = re.compile(r"A/\d+(?:/\d+)?(?:,.*)?")


def _symbol_key(symbol: str) -> str:
    """Without blanks and without the year in brackets of Security Council resolutions."""
    close = re.sub(r"\s+", "", symbol).upper()
    return re.sub(r"(?<=^S/RES/\d{3})\(\d{4}\)$|(?<=^S/RES/\d{4})\(\d{4}\)$", "", close)


def _instrument(row: Row) -> Instrument:
    status = row["status"]
    return Instrument(
        key=row["key"],
        kind=InstrumentKind(row["kind"]),
        titles=InLanguages(row["title_en"], row["title_fr"], row["title_es"]),
        abbreviations=InLanguages(row["abbr_en"], row["abbr_fr"], row["abbr_es"]),
        symbols=cells(row["symbol"]),
        adopted=date(row["date_adopted"]),
        year=int(row["year"]) if row["year"] else None,
        in_force=date(row["date_in_force"]),
        unit=row["unit"],
        unit_count=int(row["unit_count"]) if row["unit_count"] else None,
        body=row["body"],
        status="superseded" if status == "superseded" else "revised" if status == "revised" else "",
        superseded_by=row["superseded_by"] or None,
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )
