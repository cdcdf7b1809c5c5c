"""Names are put into the index in the transaction that writes them, so that index and store cannot drift apart."""

from collections.abc import Iterable

from verbale.desk.cases.models import Person
from verbale.desk.matching.models import PersonKey
from verbale.names.keys import stored_keys


def index_people(people: Iterable[Person]) -> None:
    """Write the keys of these people's names as they stand now."""
    people = list(people)
    PersonKey.objects.filter(person__in=people).delete()
    PersonKey.objects.bulk_create(
        (
            PersonKey(person=person, key=key)
            for person in people
            for key in frozenset[int]().union(*map(stored_keys, person.names))
        ),
        batch_size=2000,
    )
