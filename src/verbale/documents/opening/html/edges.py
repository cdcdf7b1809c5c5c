"""Lists of links before a page's first and after its last running text, which are ways to other pages and no words of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from verbale.documents.tree import Block, BlockKind

_PROSE = 80
"""A paragraph of running text has this many characters that are no link."""
_MOST = 200
"""More blocks than these between two such paragraphs are no edge of a page."""


def edged(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those of such lists and of the heading over each outside."""
    waiting: list[Block] = []
    begun = False
    for block in blocks:
        waiting.append(block)
        if block.kind is not BlockKind.OUTSIDE and _is_prose(block):
            yield from waiting if begun else _without_ways(waiting)
            begun, waiting = True, []
        elif len(waiting) > _MOST:
            yield from waiting
            begun, waiting = True, []
    yield from _without_ways(waiting) if begun else waiting


def _without_ways(blocks: Sequence[Block]) -> Iterator[Block]:
    ways: set[int] = set()
    for place, block in enumerate(blocks):
        here = _is_way(block)
        beside = [each for each in (place - 1, place + 1) if 0 <= each < len(blocks)]
        if here and any(_is_way(blocks[each]) for each in beside):
            ways.add(place)
            if place and blocks[place - 1].kind is BlockKind.HEADING:
                ways.add(place - 1)
    for place, block in enumerate(blocks):
        yield replace(block, kind=BlockKind.OUTSIDE, level=0, number=None) if place in ways else block


def _is_prose(block: Block) -> bool:
    return sum(len(run.text) for run in block.runs if not run.link) >= _PROSE


def _is_way(block: Block) -> bool:
    """Whether an item is one link to another page, and its words are no address."""
    words = [run for run in block.runs if any(map(str.isalpha, run.text))]
    return (
        block.kind is BlockKind.ITEM
        and bool(words)
        and all(run.link and not run.link.startswith("#") and "://" not in run.text for run in words)
    )
