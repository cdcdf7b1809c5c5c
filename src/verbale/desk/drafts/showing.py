"""What the draft's page shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from verbale.almanac.mandates import mandates
from verbale.desk.communications.comparing import ComparedBlock, compared
from verbale.desk.communications.findings import DraftFinding, findings_of
from verbale.desk.communications.lights import Lights, lights_of
from verbale.desk.communications.models import Change, Communication, Version
from verbale.desk.communications.standing import latest_blocks, obstacles
from verbale.desk.communications.substance import Block
from verbale.desk.drafts.saving import PARTS, asks_anew
from verbale.desk.words import addressee_name, language, mandate_title, moment
from verbale.procedure.transitions import State, Subject, Verb, Who, open_verbs
from verbale.wording import say

_WIDE = 82
"""About how many letters stand on a line of a block."""


@dataclass(frozen=True, slots=True)
class BlockShown:
    number: int
    part: str
    name: str
    text: str
    rows: int
    findings: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the text and changes with it."""

    findings: tuple[DraftFinding, ...]
    obstacles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else has saved since this page was opened."""

    by: str
    at: str
    number: int
    blocks: tuple[ComparedBlock, ...]


def blocks_shown(blocks: Sequence[Block], findings: Sequence[DraftFinding] = ()) -> tuple[BlockShown, ...]:
    return tuple(
        BlockShown(
            number,
            block.part,
            say(f"part.{block.part}", language()),
            block.text,
            max(2, sum(len(line) // _WIDE + 1 for line in block.text.split("\n"))),
            sum(each.block == number for each in findings),
        )
        for number, block in enumerate(blocks, start=1)
    )


def beside(communication: Communication, blocks: Sequence[Block]) -> Beside:
    return Beside(findings_of(blocks, language()), obstacles(communication, blocks))


def conflict(latest: Version, typed: Sequence[Block]) -> Conflict:
    theirs = [Block.of(stored) for stored in latest.blocks]
    return Conflict(latest.by.name, moment(latest.at), latest.number, compared(typed, theirs))


@dataclass(frozen=True, slots=True)
class ChangeShown:
    key: str
    mandate: str
    part: str
    wording: str
    open: bool
    taken: bool
    why: str


def changes_shown(communication: Communication) -> tuple[ChangeShown, ...]:
    """All changes that mandates have proposed, the open ones first."""
    rows = Change.objects.filter(round__communication=communication).order_by("pk")
    shown = [
        ChangeShown(
            row.key,
            row.mandate,
            say(f"part.{row.block}", language()) if row.block in PARTS else "",
            row.wording,
            row.taken is None and row.round.runs,
            bool(row.taken),
            row.why,
        )
        for row in rows.select_related("round")
    ]
    return tuple(sorted(shown, key=lambda change: not change.open))


@dataclass(frozen=True, slots=True)
class DraftPage:
    communication: Communication
    addressee: str
    version: Version | None
    blocks: tuple[BlockShown, ...]
    beside: Beside
    lights: Lights
    changes: tuple[ChangeShown, ...]
    verbs: frozenset[str]
    asks_anew: bool
    next_verb: str
    others: tuple[tuple[str, str], ...]
    """Mandates that could join, by code and title."""
    parts: tuple[tuple[str, str], ...]


def draft_page(communication: Communication, blocks: Sequence[Block] | None = None) -> DraftPage:
    """The page of a draft; `blocks` are what was typed, where it could not be saved."""
    shown = tuple(blocks) if blocks is not None else latest_blocks(communication)
    around = beside(communication, shown)
    lights = lights_of(communication)
    on_it = {light.mandate for light in lights.each}
    verbs = open_verbs(Subject.COMMUNICATION, State(communication.state), Who.OFFICER)
    return DraftPage(
        communication,
        addressee_name(communication.addressee),
        communication.versions.select_related("by").last(),
        blocks_shown(shown, around.findings),
        around,
        lights,
        changes_shown(communication),
        frozenset(verb.value for verb in verbs),
        asks_anew(communication),
        _next(communication).value,
        tuple(
            (each.code, mandate_title(each.code)) for each in mandates() if not each.ended and each.code not in on_it
        ),
        tuple((part, say(f"part.{part}", language())) for part in PARTS),
    )


def _next(communication: Communication) -> Verb:
    """The step that most likely comes next, whose button is filled."""
    if communication.state == State.DRAFTING.value:
        return Verb.ASK_COMMENTS
    running = communication.rounds.filter(runs=True).first()
    if running is None or running.kind == "comments":
        return Verb.ASK_ENDORSEMENT
    return Verb.CLEAR
