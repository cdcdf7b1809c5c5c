"""A person whose name is withheld in one place is named in another.

The rule sees a child, or another person given by initials, of whom the letter says in one breath that the name is withheld and
what it is: initials that a name beside them spells out.
"""

import re
from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.record import Record, Severity, Withheld

_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 2
"""One initial alone fits too many names."""


def problems(record: Record) -> Iterable[Problem]:
    named = [person for person in record.people if person.withheld is None]
    for hidden in record.people:
        if hidden.withheld is not Withheld.INITIALS:
            continue
        initials = [letter.upper() for letter in _LETTER.findall(hidden.name)]
        if len(initials) < _FEWEST:
            continue
        for person in named:
            words = [word for word in person.name.split() if word[:1].isalpha()]
            if [word[0].upper() for word in words] == initials and person.mentions:
                yield Problem(person.mentions[0], {"initials": hidden.name, "name": person.name}, fix=True)


RULE = Rule("withheld-in-sight", Group.NAMES, Severity.ERROR, can_be_wrong=True, problems=problems)
