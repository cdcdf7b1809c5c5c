"""The resolutions that carry a mandate: which is in force on a day, and which a letter may rightly cite around it."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from verbale.almanac.mandates.mandate import Mandate, mandate_by_code, mandates
from verbale.almanac.tables import Confidence, rows

CITED_AFTER_RENEWAL = datetime.timedelta(days=92)
"""How long after a renewal a letter may still cite the resolution before. A letter dated 13 days after one was seen to; letters
are drafted for weeks and a term runs on to its end, so three months are allowed: an older one is worth a word, a newer one not."""


class Action(StrEnum):
    """What a resolution does to a mandate."""

    ESTABLISHED = "established"
    EXTENDED = "extended"
    MERGED = "merged"
    DISCONTINUED = "discontinued"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What one resolution does to one mandate. The confidence speaks of the action, not of number and date."""

    mandate: str
    """A mandate's code, or "*" for a text on all mandates (decision 1/102, resolution 5/1, decision 43/115)."""
    name: str
    """`HRC 52/4`, `CHR 2003/64`, `HRC decision 1/102`."""
    number: str
    """As letters cite it: `52/4`, `2003/64`, `1/102`, `S-18/1`; a President's statement `PRST 15/1`."""
    symbol: str
    adopted: datetime.date
    action: Action
    title: str
    cited_from: datetime.date
    """The day from which letters cite it: the day of adoption unless a letter shows a later one."""
    letter_evidence: str
    note: str
    confidence: Confidence

    @property
    def carries(self) -> bool:
        return self.action in (Action.ESTABLISHED, Action.EXTENDED)


def resolutions_of(mandate: str | Mandate) -> tuple[Resolution, ...]:
    """All resolutions on a mandate's existence, in their order; without the texts on all mandates."""
    return _by_mandate().get(_code(mandate), ())


def resolution_in_force(mandate: str | Mandate, on: datetime.date) -> Resolution | None:
    """The resolution that a letter of that day cites: the last that established or extended the mandate and was cited by then.

    None before the mandate was established, after it ended, and for a mandate without rows.
    """
    found = None
    for resolution in resolutions_of(mandate):
        if resolution.cited_from > on:
            break
        found = resolution
    if found is None or not found.carries or _over(mandate, on):
        return None
    return found


def resolutions_citable(mandate: str | Mandate, on: datetime.date) -> tuple[Resolution, ...]:
    """Those that a letter of that day may cite for the mandate: newest first, the one in force among them.

    Besides that one: any adopted by that day and not yet cited in letters; one that was replaced no longer than
    `CITED_AFTER_RENEWAL` ago; and a text on all mandates while no newer resolution of the mandate's own has stood that long.
    """
    if _over(mandate, on, CITED_AFTER_RENEWAL):
        return ()
    own = [each for each in resolutions_of(mandate) if each.adopted <= on]
    if not own:
        return ()
    found = [
        each
        for each, replaced in zip(own, [*(later.cited_from for later in own[1:]), None], strict=True)
        if each.carries and (replaced is None or on - replaced <= CITED_AFTER_RENEWAL)
    ]
    if own[-1].carries or own[-1].adopted + CITED_AFTER_RENEWAL >= on:
        for every in _by_mandate().get("*", ()):
            later = [each for each in own if each.carries and each.adopted > every.adopted]
            kept = not later or on - later[0].cited_from <= CITED_AFTER_RENEWAL
            if own[0].adopted <= every.adopted <= on and kept:
                found.append(every)
    return tuple(sorted(found, key=lambda each: each.adopted, reverse=True))


def mandates_of_resolution(text: str) -> tuple[Mandate, ...]:
    """The mandates that a resolution established or extended: of `52/4`, `HRC 52/4`, `A/HRC/RES/52/4` or `2003/64`.

    For a text on all mandates, those that existed on its day. Empty for any other resolution.
    """
    number = resolution_number(text)
    found: list[Mandate] = []
    for resolution in _by_number().get(number or "", ()):
        if resolution.mandate == "*":
            found += (each for each in mandates() if _existed(each, resolution.adopted))
        elif resolution.carries:
            mandate = mandate_by_code(resolution.mandate)
            assert mandate is not None
            found.append(mandate)
    return tuple(found)


_SYMBOL = re.compile(
    r"(?:A/HRC/(?:RES/|DEC/|PRST/)|E/CN\.4/(?:RES/|DEC/))?(S-\d{1,2}/\d{1,3}|\d{1,4}/\d{1,4}(?: [A-Z])?|\d{1,3} \([XVIL]+\))"
)
_SAID = re.compile(
    r"^(?:HRC|CHR|Human Rights Council|Commission on Human Rights)?\s*(?:resolution|decision|PRST)?\s*", re.IGNORECASE
)


def resolution_number(text: str) -> str | None:
    """The number as letters cite it, from any usual way of naming a resolution; None where there is none.

    `HRC 52/4`, `A/HRC/RES/52/4`, `resolution 52/4` and `52/4` all give `52/4`.
    """
    bare = " ".join(text.split())
    statement = "PRST" in bare
    match = _SYMBOL.fullmatch(_SAID.sub("", bare))
    if match is None:
        return None
    return f"PRST {match[1]}" if statement else match[1]


def _code(mandate: str | Mandate) -> str:
    return mandate if isinstance(mandate, str) else mandate.code


def _over(mandate: str | Mandate, on: datetime.date, grace: datetime.timedelta = datetime.timedelta(0)) -> bool:
    """Whether a mandate had ended; where the table ends it by a year alone, from the next year on."""
    each = mandate_by_code(mandate) if isinstance(mandate, str) else mandate
    return each is not None and each.ended is not None and on - each.ended.last_day() > grace


def _existed(mandate: Mandate, day: datetime.date) -> bool:
    return mandate.established.first_day() <= day and not _over(mandate, day)


@cache
def _by_mandate() -> dict[str, tuple[Resolution, ...]]:
    found: dict[str, list[Resolution]] = {}
    for row in rows("mandate_resolutions"):
        adopted = datetime.date.fromisoformat(row["date"])
        number = resolution_number(row["resolution"])
        assert number is not None, row["resolution"]
        found.setdefault(row["mandate"], []).append(
            Resolution(
                mandate=row["mandate"],
                name=row["resolution"],
                number=number,
                symbol=row["symbol"],
                adopted=adopted,
                action=Action(row["action"]),
                title=row["resolution_title"],
                cited_from=datetime.date.fromisoformat(row["cited_from"]) if row["cited_from"] else adopted,
                letter_evidence=row["letter_evidence"],
                note=row["note"],
                confidence=Confidence(row["confidence"]),
            )
        )
    return {code: tuple(them) for code, them in found.items()}


@cache
def _by_number() -> dict[str, tuple[Resolution, ...]]:
    found: dict[str, list[Resolution]] = {}
    for them in _by_mandate().values():
        for resolution in them:
            found.setdefault(resolution.number, []).append(resolution)
    return {number: tuple(them) for number, them in found.items()}
