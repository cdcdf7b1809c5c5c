"""People come into a case, and what was said of their consents decides what may be done with their names."""

import datetime
from collections.abc import Iterable, Sequence

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case, Consent, ConsentSaid, Person
from verbale.desk.matching.indexing import index_people

CONSENTS = ("in_letter", "to_government", "in_public")


def add_person(case: Case, name: str, other_names: Sequence[str] = (), *, child: bool = False) -> Person:
    """Somebody new to a case, found in the index from now on."""
    person = Person.objects.create(case=case, name=name, other_names=list(other_names), child=child)
    index_people([person])
    return person


def add_name(person: Person, name: str) -> None:
    """Another form of somebody's name, as another source gives it."""
    if name not in person.names:
        person.other_names = [*person.other_names, name]
        person.save()
        index_people([person])


def say_consents(
    person: Person,
    consents: Sequence[str],
    said_by: str,
    at: datetime.datetime,
    *,
    submission_id: int | None = None,
    by: Account | None = None,
) -> None:
    """Add what was said of the three consents, in their order, by a submission or to an officer."""
    ConsentSaid.objects.create(
        person=person,
        submission_id=submission_id,
        by=by,
        said_by=said_by,
        at=at,
        **dict(zip(CONSENTS, consents, strict=True)),
    )
    settle(person)


def take_back(submission_id: int, at: datetime.datetime) -> tuple[Person, ...]:
    """What a submission said of consents falls away; the people whom it touches."""
    said = ConsentSaid.objects.filter(submission_id=submission_id, taken_back_at=None)
    people = list(Person.objects.filter(pk__in=said.values("person")))
    said.update(taken_back_at=at)
    for person in people:
        settle(person)
    return tuple(people)


def settle(person: Person) -> None:
    """Work out a person's three consents from all that was said and not taken back.

    What an officer took down goes before everything until then. Of what was said since, one "no" outweighs every "yes". Where all
    was taken back, it is a "no": it had been asked.
    """
    every = list(person.said.all())
    since = max((place for place, each in enumerate(every) if each.by_id and not each.taken_back_at), default=0)
    live = [each for each in every[since:] if not each.taken_back_at]
    for consent in CONSENTS:
        if live:
            setattr(person, consent, _outcome(getattr(each, consent) for each in live))
        elif every:
            setattr(person, consent, Consent.NO)
    person.save()


def _outcome(said: Iterable[str]) -> str:
    heard = set(said)
    return next((each for each in (Consent.NO, Consent.YES) if each in heard), Consent.NOT_ASKED)
