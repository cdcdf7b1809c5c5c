"""General comments and general recommendations by number, in three languages, also several in one list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.openings import opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import instruments as words
from verbale.letters.reading.words import provisions
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class CommentNamed:
    """One comment. `number` is None where a comment is named without one ("in its general comment")."""

    kind: str
    number: int | None
    year: int | None
    span: Span


def words_of(table: dict[Language, tuple[str, ...]]) -> str:
    """One alternation of the pieces of all languages, the longest first."""
    pieces = {piece for each in table.values() for piece in each}
    return "|".join(sorted(pieces, key=lambda piece: (-len(piece), piece)))


_HEAD = opened(
    rf"\b(?=[gorcj])(?:(?:joint|conjointe?|conjunta) )?(?:(?P<comment>{words_of(words.COMMENT['comment'])}|gc(?= ?(?:no\. ?)?\d))|"
    rf"(?P<recommendation>{words_of(words.COMMENT['recommendation'])}))\b,?(?: conjointe?| conjunta| joint)?"
)
_NUMBER = re.compile(
    rf" ?(?:\((?:19|20)\d\d\) )?{provisions.NUMBER_SIGNS}?(\d{{1,2}})(?![\d/])(?: ?\(((?:19|20)\d\d)\)|/((?:19|20)\d\d))?"
)
_NEXT = re.compile(
    rf"(?:, ?| ?(?:,? (?:and|et|y|e|&)) ){provisions.NUMBER_SIGNS}?(\d{{1,2}})(?![\d/%(]|\w)(?: ?\(((?:19|"
    rf"20)\d\d)\))?(?= ?(?:[,.;:)(]|of\b|by\b|and\b|de\b|du\b|del\b|et\b|y\b|on\b|$))"
)


def find_comments(sheet: Sheet) -> Iterator[CommentNamed]:
    low = sheet.flow.low
    for head in sheet.flow.words.matches(_HEAD, low):
        kind = "comment" if head["comment"] else "recommendation"
        number = _NUMBER.match(low, head.end())
        if number is None:
            continue
        start, many = head.start(), head[kind].rstrip()[-1:] in "sx"
        while number is not None:
            year = next((int(each) for each in number.groups()[1:] if each), None)
            yield CommentNamed(kind, int(number[1]), year, Span(start, number.end(1)))
            number = _NEXT.match(low, number.end()) if many else None
            start = number.start(1) if number else 0
