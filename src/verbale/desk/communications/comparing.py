"""What changed between two texts, word by word."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from verbale.desk.communications.substance import Block

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class How(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    how: How
    text: str


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """A block of the new text, or one that only the old text had, in pieces."""

    part: str
    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        return any(piece.how is not How.SAME for piece in self.pieces)


def compared(old: Sequence[Block], new: Sequence[Block]) -> tuple[ComparedBlock, ...]:
    """The new text with what was added and removed; blocks go together by their part and their turn within it."""
    before = _by_turn(old)
    found = []
    for turn, block in _by_turn(new).items():
        earlier = before.pop(turn, None)
        found.append(ComparedBlock(block.part, pieces(earlier.text if earlier else "", block.text)))
    found.extend(ComparedBlock(block.part, pieces(block.text, "")) for block in before.values())
    return tuple(found)


def pieces(old: str, new: str) -> tuple[Piece, ...]:
    """The words of both, in order, each once: kept, removed or added."""
    was, is_ = _WORDS.findall(old), _WORDS.findall(new)
    found: list[Piece] = []
    for how, a, b, c, d in difflib.SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
        if how == "equal":
            found.append(Piece(How.SAME, "".join(is_[c:d])))
            continue
        if b > a:
            found.append(Piece(How.REMOVED, "".join(was[a:b])))
        if d > c:
            found.append(Piece(How.ADDED, "".join(is_[c:d])))
    return tuple(found)


def _by_turn(blocks: Sequence[Block]) -> dict[tuple[str, int], Block]:
    seen: dict[str, int] = {}
    found = {}
    for block in blocks:
        seen[block.part] = seen.get(block.part, 0) + 1
        found[block.part, seen[block.part]] = block
    return found
