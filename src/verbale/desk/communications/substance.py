"""What of a draft is its substance, and the hash by which endorsements are bound to it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

OUTSIDE = frozenset({"heading", "reference", "date", "opening", "sister", "signatures"})
"""Parts that hold the number, the date, references of sister letters and the lists of mandates, and nothing else."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a draft: the part of the letter that it belongs to, and its words."""

    part: str
    text: str

    @classmethod
    def of(cls, stored: dict[str, str]) -> "Block":
        return cls(stored["part"], stored["text"])

    def stored(self) -> dict[str, str]:
        return {"part": self.part, "text": self.text}


def substance(blocks: Iterable[Block]) -> str:
    """The hash of all that mandates endorse. White space at the ends of a block is none of it."""
    words = [[block.part, block.text.strip()] for block in blocks if block.part not in OUTSIDE]
    return hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).hexdigest()
