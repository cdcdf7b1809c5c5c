"""Finding what stands in a letter. A finder is one file with one function from a sheet to mentions; the tuple lists them.

A finder sees text and parts, never another finder's result: what a mention refers to is for `linking`.
"""

from collections.abc import Callable, Iterable

from verbale.letters.reading.finding.organisations import find_organisations
from verbale.letters.reading.finding.people import find_people
from verbale.letters.reading.sheet import Finds, Mention, Sheet

Finder = Callable[[Sheet], Iterable[Mention]]

FINDERS: tuple[Finder, ...] = (find_people, find_organisations)


def find_all(sheet: Sheet) -> Finds:
    return Finds(mention for finder in FINDERS for mention in finder(sheet))
