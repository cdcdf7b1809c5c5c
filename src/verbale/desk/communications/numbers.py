"""Reference numbers: taken under a lock, above every one known, and never given twice."""

from django.db import router, transaction

from verbale.desk.communications.models import Communication, Sequence
from verbale.procedure.numbering import next_number


def take_number(addressee: str, year: int, known_elsewhere: tuple[int, ...] = ()) -> int:
    """The number of the next letter to an addressee in a year.

    `known_elsewhere` are numbers of imported letters. Raises RuntimeError outside a transaction: a number that is taken by a step
    that then fails would leave a gap.
    """
    using = router.db_for_write(Sequence)
    if not transaction.get_connection(using).in_atomic_block:
        raise RuntimeError("a number is taken in the transaction of its step")
    Sequence.objects.bulk_create([Sequence(addressee=addressee, year=year)], ignore_conflicts=True)
    sequence = Sequence.objects.select_for_update().get(addressee=addressee, year=year)
    sent = Communication.objects.filter(addressee=addressee, year=year, number__isnull=False)
    known = [sequence.last, *known_elsewhere, *sent.values_list("number", flat=True)]
    sequence.last = next_number(number for number in known if number is not None)
    sequence.save()
    return sequence.last
