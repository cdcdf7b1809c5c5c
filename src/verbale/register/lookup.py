"""What the desk may look up in the register: read-only, and nothing that is not public."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from verbale.letters.record import Record
from verbale.names.keys import stored_keys, wanted_keys
from verbale.reference import Reference
from verbale.register.letters import sample_records


@dataclass(frozen=True, slots=True)
class NamedInLetter:
    """Somebody in a public letter: the letter's place, reference and date, and the names it gives."""

    letter: str
    reference: str
    date: str
    names: tuple[str, ...]
    role: str


def people_like(name: str) -> tuple[NamedInLetter, ...]:
    """People of letters whose names have a chance to be one with this name, in the order of the letters."""
    index = _index()
    found = {id(each): each for key in wanted_keys(name) for each in index.get(key, ())}
    return tuple(sorted(found.values(), key=lambda each: (each.date, each.letter, each.names)))


@cache
def _index() -> Mapping[int, tuple[NamedInLetter, ...]]:
    index: dict[int, list[NamedInLetter]] = {}
    for letter, record in sample_records().items():
        for named in _named(letter, record):
            for key in frozenset[int]().union(*map(stored_keys, named.names)):
                index.setdefault(key, []).append(named)
    return {key: tuple(named) for key, named in index.items()}


def _named(letter: str, record: Record) -> list[NamedInLetter]:
    """Officials are no people about whom a letter was written, and what was withheld can be nobody's match."""
    at = record.reference
    reference = str(Reference(at.addressee, at.number, at.year, at.type)) if at else letter
    return [
        NamedInLetter(letter, reference, record.date or "", (person.name, *person.aliases), person.role)
        for person in record.people
        if person.withheld is None and person.role != "official"
    ]
