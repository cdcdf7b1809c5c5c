"""What the checks find in a draft: its blocks put together, read as a letter is read, and checked."""

from collections.abc import Sequence
from dataclasses import dataclass

from verbale.desk.communications.substance import Block
from verbale.documents.opening import Unreadable
from verbale.letters.checking import check
from verbale.letters.reading import NotALetter, read
from verbale.letters.record import Severity
from verbale.spans import Span
from verbale.wording import Language

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class DraftFinding:
    rule: str
    severity: Severity
    message: str
    fix: str | None
    block: int | None
    """The number of the block in which it stands, from 1; None for the letter as a whole."""
    words: str
    """The words it is about."""


def findings_of(blocks: Sequence[Block], language: Language) -> tuple[DraftFinding, ...]:
    """The findings in the order of the text; none for a text that is not yet a letter."""
    text, starts = _assembled(blocks)
    try:
        record = read(text.encode(), name="draft.txt")
    except (NotALetter, Unreadable):
        return ()
    return tuple(
        DraftFinding(
            each.rule,
            each.severity,
            each.message,
            each.fix,
            _block(each.span, starts),
            record.text[each.span.start : each.span.end] if each.span else "",
        )
        for each in check(record, language)
    )


def _assembled(blocks: Sequence[Block]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text, and where in it each block that has words begins, with the block's number."""
    texts, starts, at = [], [], 0
    for number, block in enumerate(blocks, start=1):
        words = block.text.strip()
        if words:
            texts.append(words)
            starts.append((at, number))
            at += len(words) + len(_BETWEEN)
    return _BETWEEN.join(texts), tuple(starts)


def _block(span: Span | None, starts: tuple[tuple[int, int], ...]) -> int | None:
    if span is None:
        return None
    return next((number for start, number in reversed(starts) if start <= span.start), None)
