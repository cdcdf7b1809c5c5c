"""Entries of the log in words."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verbale.desk.log.models import LogEntry
from verbale.desk.words import language, moment
from verbale.wording import NoSuchWording, say

_TOLD = ("mandate", "answer", "version", "number", "year", "date", "role")
"""Facts that a line shows; the others are hashes and states."""


@dataclass(frozen=True, slots=True)
class LineOfLog:
    number: int
    at: str
    actor: str
    what: str
    about: str
    subject: str
    reason: str
    hash: str


def lines(entries: Iterable[LogEntry], names: Mapping[str, str] | None = None) -> tuple[LineOfLog, ...]:
    """The entries as lines. Without names actors stay keys, and of reasons, which people wrote, only that there is one is said."""
    return tuple(
        LineOfLog(
            entry.number,
            moment(datetime.datetime.fromisoformat(entry.at)),
            entry.actor if names is None else names.get(entry.actor, entry.actor),
            _verb(entry.action),
            ", ".join(_fact(name, entry.facts[name]) for name in _TOLD if entry.facts.get(name) not in {None, ""}),
            entry.subject,
            entry.reason if names is not None else (say("desk.log.reason-given", language()) if entry.reason else ""),
            entry.hash[:12],
        )
        for entry in entries
    )


def _verb(action: str) -> str:
    try:
        return say(f"desk.verb.{action}", language())
    except NoSuchWording:
        return action  # an action of a part of the desk that has no words for it yet


def _fact(name: str, value: object) -> str:
    return say(f"desk.answer.{value}", language()) if name == "answer" else str(value)
