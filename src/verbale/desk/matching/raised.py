"""Raised before? The people of a submission or a case beside those of cases and letters, with what speaks for their being one.

Nothing is joined here: a likeness is shown, and an officer decides. Of a case that somebody is not on they see nothing; a
coordinator sees that there is a likeness and whom to ask, and neither what it rests on nor how many there are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from verbale.desk.accounts.models import Account, Role
from verbale.desk.cases.models import CaseAccess, Person
from verbale.desk.matching.models import PersonKey
from verbale.names import Match, same_person
from verbale.names.keys import wanted_keys
from verbale.register.lookup import people_like

SHOWN_FROM = 0.5
"""A single word in common is shown as possible; less is none."""
_MOST = 400
"""Candidates that are compared. Of a name that more people bear than this, a list would help nobody."""


@dataclass(frozen=True, slots=True)
class InCase:
    """Somebody of a case that the account is on."""

    person: Person
    name: str
    """The form of their name that is likest."""
    match: Match


@dataclass(frozen=True, slots=True)
class InLetter:
    """Somebody of a public letter."""

    letter: str
    reference: str
    date: str
    name: str
    match: Match


@dataclass(frozen=True, slots=True)
class Raised:
    """What was found for one name, likest first."""

    name: str
    cases: tuple[InCase, ...]
    letters: tuple[InLetter, ...]


@dataclass(frozen=True, slots=True)
class Blind:
    """That there is a likeness in a case that the account is not on: the names of whom to ask."""

    ask: tuple[str, ...]


def raised_before(account: Account, names: Sequence[str], but: Iterable[int] = ()) -> tuple[Raised, ...]:
    """For each name the people of this account's cases and of the register; `but` are people, by their rows, not to be shown."""
    own = Person.objects.filter(case__access__account=account).exclude(pk__in=list(but))
    return tuple(Raised(name, _in_cases(name, own), _in_letters(name)) for name in names)


def blind_match(account: Account, names: Iterable[str]) -> Blind | None:
    """For a coordinator: whom to ask about likely matches in all cases that they are not on; None where there are none."""
    if not account.is_coordinator or not account.is_active or account.role != Role.OFFICER:
        return None
    others = Person.objects.exclude(case__access__account=account)
    cases = {found.person.case_id for name in names for found in _in_cases(name, others) if found.match.likely}
    if not cases:
        return None
    on_them = CaseAccess.objects.filter(case__in=cases, account__is_active=True, account__role=Role.OFFICER)
    return Blind(tuple(sorted(set(on_them.values_list("account__name", flat=True)))))


def _in_cases(name: str, among: QuerySet[Person]) -> tuple[InCase, ...]:
    keys = PersonKey.objects.filter(key__in=wanted_keys(name)).values("person")
    found = []
    for person in among.filter(pk__in=keys).select_related("case")[:_MOST]:
        likest, form = _likest(name, person.names)
        if likest.score >= SHOWN_FROM:
            found.append(InCase(person, form, likest))
    return tuple(sorted(found, key=lambda each: (-each.match.score, each.person.pk)))


def _in_letters(name: str) -> tuple[InLetter, ...]:
    found = []
    for named in people_like(name):
        likest, form = _likest(name, named.names)
        if likest.score >= SHOWN_FROM:
            found.append(InLetter(named.letter, named.reference, named.date, form, likest))
    return tuple(sorted(found, key=lambda each: (-each.match.score, each.date, each.letter)))


def _likest(name: str, forms: Sequence[str]) -> tuple[Match, str]:
    return max(((same_person(name, form), form) for form in forms), key=lambda each: each[0].score)
