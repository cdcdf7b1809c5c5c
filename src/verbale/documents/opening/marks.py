"""The printed marks of list items: "1.", "(a)", "iv)", "•"."""

import re
from dataclasses import dataclass

from verbale.documents.tree import Block, BlockKind, Run

_MARK = re.compile(
    r"""(?:
        \((?P<round>\d{1,3}|[a-zA-Z]|[ivx]{1,6})\)         # (1) (a) (iv)
      | (?P<half>\d{1,3}|[a-zA-Z]|[ivx]{1,6})\)            # 1) a) iv)
      | (?P<dotted>\d{1,3}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{2,6}|[IVX]{2,6})\.   # 1. 1.2. a. iv. IV.  An "A." may be an initial
      | (?P<bullet>[•◦‣▪▫●○■□·–—\-*\uf0b7\uf0a7])
    )(?:[ \t\u00a0]+(?=\S)|$)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """`number` is the mark without punctuation, None for a bullet; `text` as printed; `length` with the blanks after it."""

    number: str | None
    text: str
    length: int


def mark_of(line: str) -> Mark | None:
    """The mark that a line begins with, if it does. A mark alone is one too."""
    match = _MARK.match(line)
    if match is None:
        return None
    number = match["round"] or match["half"] or match["dotted"]
    return Mark(number, match[0].rstrip(), match.end())


def follows(number: str | None, before: str | None) -> bool:
    """Whether a list's number may come right after another one (None: begin a list)."""
    if number is None:
        return before is None
    if before is None:
        return number in ("1", "a", "A", "i", "I")
    one, two = _place(before), _place(number)
    if one is not None and two is not None:
        return two == one + 1
    if len(number) == len(before) == 1:
        return ord(number) == ord(before) + 1
    roman, after = _roman(before), _roman(number)
    return roman is not None and after is not None and after == roman + 1


def _place(number: str) -> int | None:
    last = number.rpartition(".")[2]
    return int(last) if last.isascii() and last.isdigit() else None


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def _roman(number: str) -> int | None:
    values = [_ROMAN.get(letter) for letter in number.lower()]
    if not values or None in values:
        return None
    known = [value for value in values if value is not None]
    return sum(-v if any(w > v for w in known[i + 1 : i + 2]) else v for i, v in enumerate(known))


def paragraph(runs: tuple[Run, ...], level: int) -> Block:
    """A paragraph, or an item where it begins with a printed mark that the format knows nothing of: "(a)"."""
    head = ""
    for run in runs:
        head += run.text
        if len(head) > 40 or "\n" in head:
            break
    mark = mark_of(head.lstrip().partition("\n")[0][:40]) if head else None
    if mark is None:
        return Block(BlockKind.PARAGRAPH, runs, level=level)
    return Block(BlockKind.ITEM, runs, level=level, number=mark.number)


_VALUES = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
_SIGNS = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")


def printed(value: int, type: str) -> str:  # noqa: A002  HTML's own word
    """A list's number as drawn: `type` is "1", "a", "A", "i" or "I"."""
    if type in ("a", "A") and value > 0:
        letters = ""
        while value:
            value, rest = divmod(value - 1, 26)
            letters = chr(97 + rest) + letters
        return letters.upper() if type == "A" else letters
    if type in ("i", "I") and 0 < value < 4000:
        numeral = ""
        for worth, sign in zip(_VALUES, _SIGNS, strict=True):
            times, value = divmod(value, worth)
            numeral += sign * times
        return numeral.upper() if type == "I" else numeral
    return str(value)
