"""The log as a chain: each entry's hash covers the one before it, so that nothing in it can be changed unnoticed.

Whoever holds an old head (it is sent out daily) can also see that the chain was written anew from some entry on.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from verbale.procedure.decision import Fact

START = "0" * 64
"""What stands before the first entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened. `at` is an instant in ISO 8601 with its zone; `subject` and `actor` are keys, never names."""

    number: int
    at: str
    actor: str
    action: str
    subject: str
    reason: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    previous: str = START
    hash: str = ""

    def sealed(self) -> str:
        """The hash that this entry must bear."""
        written = [
            self.number,
            self.at,
            self.actor,
            self.action,
            self.subject,
            self.reason,
            dict(self.facts),
            self.previous,
        ]
        words = json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(words.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold: `number-missing`, `entry-changed`, `chain-cut` or `head-gone`, at an entry's number."""

    code: str
    number: int


def breaks(entries: Iterable[Entry], heads: Mapping[int, str] | None = None) -> tuple[Break, ...]:
    """All places at which a log, given in order from its first entry, does not hold.

    `heads` are hashes that were sent out, by the number of their entry: one that the log no longer bears is a break.
    """
    found: list[Break] = []
    previous, number = START, 0
    kept = dict(heads or {})
    for entry in entries:
        number += 1
        if entry.number != number:
            found.append(Break("number-missing", number))
            number = entry.number
        if entry.previous != previous:
            found.append(Break("chain-cut", entry.number))
        if entry.sealed() != entry.hash:
            found.append(Break("entry-changed", entry.number))
        if entry.number in kept and kept.pop(entry.number) != entry.hash:
            found.append(Break("head-gone", entry.number))
        previous = entry.hash
    found.extend(Break("head-gone", left) for left in sorted(kept))
    return tuple(found)
