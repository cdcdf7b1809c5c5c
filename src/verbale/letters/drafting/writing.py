"""A letter while it is written: what each section knows, and where it puts its blocks."""

import datetime
import re
from dataclasses import dataclass, field, replace

from verbale.documents.tree import Block, Run
from verbale.letters.drafting.cast import Cast
from verbale.letters.drafting.clauses import Clauses
from verbale.letters.drafting.draft import Obstacle, Origin, Source, Written, paragraph
from verbale.letters.drafting.law_panel import PanelRow
from verbale.letters.drafting.matter import Matter
from verbale.letters.drafting.text import Words, filled
from verbale.letters.record import PartKind
from verbale.wording import Language


@dataclass
class Writing:
    matter: Matter
    clauses: Clauses
    cast: Cast
    law: tuple[PanelRow, ...]
    blocks: list[Written] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)

    @property
    def language(self) -> Language:
        return self.matter.language

    @property
    def day(self) -> datetime.date:
        return datetime.date.fromisoformat(self.matter.day)

    def say(self, code: str, **given: Words | str) -> Words:
        return self.clauses.say(code, **given)

    def own(self, words: str, **given: Words | str) -> Words:
        """A person's words, with those whom they name in braces given as was decided."""
        return filled(words, self.language, {**self.cast.slots(words), **given})

    def add(self, key: str, part: PartKind, words: Words, *sources: Source, level: int = 0) -> None:
        self.add_block(key, part, paragraph(words, level=level), *sources)

    def add_block(self, key: str, part: PartKind, block: Block, *sources: Source) -> None:
        if self.language == "fr":
            block = replace(block, runs=tuple(replace(run, text=_spaced(run.text)) for run in block.runs))
        self.blocks.append(Written(key, part, block, sources))

    def miss(self, code: str, key: str) -> None:
        self.obstacles.append(Obstacle(code, key))


def _spaced(text: str) -> str:
    """French puts a blank before its double marks that no line may end at."""
    return re.sub(r" (?=[:;?!»])|(?<=«) |(?<=n°) ", "\u00a0", text)


def clause(code: str) -> Source:
    return Source(Origin.CLAUSE, code)


def own(field_name: str) -> Source:
    return Source(Origin.OWN, field_name)


def emphasised(words: Words) -> tuple[Run, ...]:
    return tuple(replace(run, bold=True) for run in words)
