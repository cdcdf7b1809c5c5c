"""What keeps a letter from going to the Government: every name in it without consent, all at once.

The same list is on the draft at any time, so that nobody learns of it only when sending.
"""

from collections.abc import Iterable, Sequence

from verbale.desk.cases.models import Consent, Person
from verbale.desk.communications.substance import Block
from verbale.names.standing import standings
from verbale.procedure.decision import Refusal


def obstacles_to_sending(blocks: Sequence[Block], people: Iterable[Person]) -> tuple[Refusal, ...]:
    """One refusal for each place at which somebody without consent stands, with the key of the person and the block's number."""
    return tuple(
        Refusal(
            "name-without-consent", {"person": person.key, "block": number, "start": place.span.start, "how": place.how}
        )
        for person in people
        if person.to_government != Consent.YES
        for number, block in enumerate(blocks, start=1)
        for name in person.names
        for place in standings(name, block.text)
    )
