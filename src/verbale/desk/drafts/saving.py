"""What was typed into the draft's page, and saving it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils import timezone

from verbale.desk.accounts.models import Account
from verbale.desk.communications.models import Communication
from verbale.desk.communications.standing import latest_blocks
from verbale.desk.communications.substance import Block, substance
from verbale.desk.steps.edit_draft import edit_draft
from verbale.letters.record import PartKind
from verbale.procedure.clocks import Round
from verbale.procedure.transitions import State

PARTS = tuple(part.value for part in PartKind if part.value not in {"cover", "footnotes", "furniture", "outside"})
"""The parts that a draft may have, in their usual order."""

BEGINNING = ("heading", "opening", "subject", "allegations", "concerns", "requests", "closing", "signatures")
"""The parts that stand on the page when a letter is begun by hand."""


@dataclass(frozen=True, slots=True)
class Typed:
    blocks: tuple[Block, ...]
    based_on: int

    @classmethod
    def of(cls, posted: QueryDict) -> "Typed":
        """The blocks as they came. A part that no letter has is left out; line ends are plain."""
        pairs = zip(posted.getlist("part"), posted.getlist("block"), strict=False)
        blocks = tuple(
            Block(part, text.replace("\r\n", "\n").replace("\r", "\n")) for part, text in pairs if part in PARTS
        )
        based_on = posted.get("based_on", "")
        return cls(blocks, int(based_on) if based_on.isdecimal() and len(based_on) < 9 else 0)


def with_new_block(blocks: Sequence[Block], part: str) -> tuple[Block, ...]:
    """The blocks with an empty one behind the last of its part, or where such a part usually stands."""
    place = max(
        (number for number, block in enumerate(blocks, start=1) if PARTS.index(block.part) <= PARTS.index(part)),
        default=0,
    )
    return (*blocks[:place], Block(part, ""), *blocks[place:])


def asks_anew(communication: Communication) -> bool:
    """Whether a change of substance would void what mandates have endorsed, so that nothing is saved by itself."""
    if communication.state == State.CLEARED.value:
        return True
    return communication.rounds.filter(runs=True, kind=Round.FINAL.value).exists()


def changed(communication: Communication, typed: Typed) -> bool:
    return bool(typed.blocks) and typed.blocks != latest_blocks(communication)


def changes_substance(communication: Communication, typed: Typed) -> bool:
    return substance(typed.blocks) != communication.text


def save(account: Account, communication: Communication, typed: Typed) -> bool:
    """Save what was typed, where it differs from what stands. Raises SavedOver and StepRefused."""
    if not changed(communication, typed):
        return False
    edit_draft(account, communication.key, typed.blocks, typed.based_on, timezone.now())
    communication.refresh_from_db()
    return True
