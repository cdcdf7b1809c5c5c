"""A draft: the blocks of a letter, each with the part that it is and where its words come from, since a desk edits blocks."""

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from verbale.documents.tree import Block, BlockKind, Document, Format, Run
from verbale.letters.drafting.law_panel import PanelRow
from verbale.letters.record import PartKind
from verbale.wording import Language, say


class Origin(StrEnum):
    """Where words of a block come from."""

    CLAUSE = "clause"
    ALMANAC = "almanac"
    EVENT = "event"
    PERSON = "person"
    PREVIOUS = "previous"
    PROVISION = "provision"
    OWN = "own"
    """Written by a person."""


@dataclass(frozen=True, slots=True)
class Source:
    origin: Origin
    key: str
    """A clause's code, an event's or a person's key, a mandate's code, the name of the matter's field."""


@dataclass(frozen=True, slots=True)
class Written:
    """A block of a draft. `key` is stable while the matter's facts are: `allegations.event@3`, `requests.2`."""

    key: str
    part: PartKind
    block: Block
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of a right letter; `key` names what it is about. Whoever shows it words it by its code."""

    code: str
    key: str


@dataclass(frozen=True, slots=True)
class Draft:
    """`blocks` have no reference; the place where it goes is known, so that a number is put in at transmission."""

    language: Language
    blocks: tuple[Written, ...]
    law: tuple[PanelRow, ...]
    summary: str
    obstacles: tuple[Obstacle, ...]
    reference_words: str
    """The clause for the reference line, with its slot {reference}."""
    quote_words: str

    def document(self, reference: str | None = None) -> Document:
        """The tree of the letter: a draft, or with the number that it was given."""
        blocks: list[Block] = []
        for written in self.blocks:
            if written.part is PartKind.REFERENCE:
                if reference is not None:
                    line = self.reference_words.replace("{reference}", reference)
                    blocks.append(replace(written.block, runs=(Run(f"{line}\n{self.quote_words}"),)))
                continue
            blocks.append(written.block)
        title = reference or say("written.draft", self.language)
        return document_of(blocks, title, title)


def document_of(blocks: list[Block], name: str, title: str | None) -> Document:
    """A tree made here, which is no file: the hash is of its words."""
    text = "".join(piece for block in blocks for piece in (block.text, block.gap))
    return Document(name, Format.TEXT, hashlib.sha256(text.encode()).hexdigest(), tuple(blocks), title=title)


def paragraph(words: tuple[Run, ...], *, level: int = 0, centred: bool = False, new_page: bool = False) -> Block:
    return Block(BlockKind.PARAGRAPH, words, level=level, centred=centred, new_page=new_page)
