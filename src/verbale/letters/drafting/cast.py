"""How people, groups and organisations stand in the letter: by name, by initials or described, as was decided for each."""

import re
from collections.abc import Sequence

from verbale.documents.tree import Run
from verbale.letters.drafting.matter import Given, Key, Matter, Person
from verbale.letters.drafting.text import Words, listed, said
from verbale.names.honorifics import honorific_of
from verbale.wording import Language

_BARE = frozenset(("Don", "Dona", "D", "Dn", "Da", "Dna", "Fray", "Sor"))
_WORD = re.compile(r"[^\W\d_][^\s-]*")


class Cast:
    """Who has been named so far: the first time the whole name stands, in bold, then the short one."""

    def __init__(self, matter: Matter) -> None:
        self.language: Language = matter.language
        self.people = {person.key: person for person in matter.people}
        self.others = {group.key: group.description for group in matter.groups}
        self.others |= {body.key: body.name for body in matter.organisations}
        self.named: set[Key] = set()

    def __contains__(self, key: object) -> bool:
        return key in self.people or key in self.others

    def get(self, key: Key) -> Words | None:
        """The words that stand for somebody at this place of the letter."""
        person = self.people.get(key)
        if person is None:
            return said(self.others[key]) if key in self.others else None
        first = key not in self.named
        self.named.add(key)
        return (*_article(person, self.language), *(_first(person) if first else _again(person)))

    def slots(self, template: str) -> dict[str, Words | str]:
        """The cast for a template's slots, each in its turn."""
        found: dict[str, Words | str] = {}
        for match in re.finditer(r"\{([^{}]+)\}", template):
            words = self.get(match[1])
            if words is not None and match[1] not in found:
                found[match[1]] = words
        return found

    def listed(self, keys: Sequence[Key]) -> Words:
        return listed([words for key in keys if (words := self.get(key)) is not None], self.language)

    def is_plural(self, keys: Sequence[Key]) -> bool:
        return len(keys) > 1 or any(key in self.others and key not in self.people for key in keys)

    def is_feminine(self, keys: Sequence[Key]) -> bool:
        return bool(keys) and all(key in self.people and self.people[key].gender == "female" for key in keys)


def initials(name: str) -> str:
    """ "A.B." of a name; a name in one word gives one letter."""
    return ".".join(word[0].upper() for word in _WORD.findall(name)) + "."


def _article(person: Person, language: Language) -> Words:
    """Spanish puts an article before most forms of address: "la Sra. Vale", but "don Luis"."""
    if language != "es" or person.honorific is None or person.given is Given.DESCRIBED:
        return ()
    honorific = honorific_of(person.honorific, language)
    if honorific is None or honorific.form in _BARE:
        return ()
    return said("la " if (honorific.gender or person.gender) == "female" else "el ")


def _first(person: Person) -> Words:
    if person.given is Given.DESCRIBED:
        return said(person.description or "")
    bold = Run(_shown(person, person.name), bold=True)
    alias = said(f" ({person.alias})") if person.alias and person.given is Given.NAMED else ()
    return (*_honorific(person), bold, *alias)


def _again(person: Person) -> Words:
    if person.given is Given.DESCRIBED:
        return said(person.described_after or person.description or "")
    name = person.name if person.family_name is None or person.honorific is None else person.family_name
    return (*_honorific(person), Run(_shown(person, name)))


def _honorific(person: Person) -> Words:
    return said(f"{person.honorific} ") if person.honorific else ()


def _shown(person: Person, name: str) -> str:
    return initials(person.name) if person.given is Given.INITIALS else name
