"""A file while it is opened: its name and bytes, and what opening it may cost."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256

from verbale.documents.limits import LIMITS, Deadline, Limits
from verbale.documents.opening.unreadable import Empty, TooLarge
from verbale.documents.tree import Block, Run

_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True)
class Source:
    name: str
    data: bytes
    limits: Limits = LIMITS
    deadline: Deadline = field(default_factory=lambda: Deadline(LIMITS.seconds))

    @cached_property
    def sha256(self) -> str:
        return sha256(self.data).hexdigest()

    def hurry(self) -> None:
        """Raise TooLarge where the time is over; called wherever work repeats."""
        if self.deadline.passed:
            raise TooLarge(self.name, f"takes longer to open than {self.limits.seconds:g} seconds")

    def too_deep(self) -> TooLarge:
        return TooLarge(self.name, f"is nested deeper than {self.limits.depth} levels")

    def too_many_pages(self, count: int) -> TooLarge:
        return TooLarge(self.name, f"has {count:,} pages, more than {self.limits.pages:,}")

    def assembled(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """The blocks of a document from those that an opener made: none empty, none with blanks around its text.

        White space of a block without text goes into the gap before it. Raises Empty where no text is left, TooLarge
        where there is too much of it.
        """
        done: list[Block] = []
        count = 0
        for block in self._bounded(blocks):
            runs = tidy(block.runs)
            if not runs:
                if done:
                    done[-1] = replace(done[-1], gap=_wider(done[-1].gap, block.gap))
                continue
            count += sum(len(run.text) for run in runs) + len(block.gap)
            if count > self.limits.characters:
                raise TooLarge(self.name, f"has more than {self.limits.characters:,} characters")
            done.append(replace(block, runs=runs) if runs != block.runs else block)
        if not done:
            raise Empty(self.name, "has no text in it")
        done[-1] = replace(done[-1], gap="")
        return tuple(done)

    def _bounded(self, blocks: Iterable[Block]) -> Iterator[Block]:
        for number, block in enumerate(blocks):
            if number % 64 == 0:
                self.hurry()
            if number == self.limits.blocks:
                raise TooLarge(self.name, f"has more than {self.limits.blocks:,} paragraphs")
            yield block


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs without empty ones, neighbours set alike joined, blanks at both ends and unprinted characters dropped."""
    runs = tuple(runs)
    if len(runs) == 1 and _clean(runs[0].text):
        return runs
    kept: list[Run] = []
    for run in runs:
        text = _UNPRINTED.sub("", run.text)
        if not kept:
            text = text.lstrip()
        if not text:
            continue
        if kept and _alike(kept[-1], run):
            kept[-1] = replace(kept[-1], text=kept[-1].text + text)
        else:
            kept.append(run if text is run.text else replace(run, text=text))
    while kept:
        text = kept[-1].text.rstrip()
        if text:
            if text != kept[-1].text:
                kept[-1] = replace(kept[-1], text=text)
            break
        kept.pop()
    return tuple(kept)


def _clean(text: str) -> bool:
    return bool(text) and not text[0].isspace() and not text[-1].isspace() and not _UNPRINTED.search(text)


def _wider(one: str, other: str) -> str:
    """The larger of two gaps; a page's end in either is kept."""
    widest = max(one, other, key=lambda gap: gap.count("\n"))
    return widest if "\f" in widest or "\f" not in one + other else f"{widest}\f"


def _alike(one: Run, other: Run) -> bool:
    return (
        one.note is None
        and other.note is None
        and one.bold == other.bold
        and one.italic == other.italic
        and one.link == other.link
        and one.box == other.box
    )
