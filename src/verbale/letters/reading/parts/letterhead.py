"""The letterhead: two columns, French and English, read across, down, or line by line by turns; and contact lines."""

import re
from collections.abc import Iterator, Sequence

from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.parts.lines import Line
from verbale.letters.reading.words.letterhead import CONTACT, LETTERHEAD_SIGNS, LETTERHEAD_WORDS
from verbale.spans import Span

_TOKEN = re.compile(r"[^\s•|·,;:/–()\-]+(?:-[^\s•|·,;:/–()]+)?")
_CONTACT = re.compile(CONTACT, re.IGNORECASE)
_PLAIN = re.compile(r"[^\w.'-]+")


def letterhead(lines: Sequence[Line], reach: int) -> Iterator[Span]:
    """The lines, or beginnings of lines, that are letterhead. Contact lines only count among the first `reach` characters.

    A line of letterhead's commonest words ("AUX DROITS DE L HOMME") counts next to another line of it.
    """
    beside = False
    for line in lines:
        if line.span.start < reach and _CONTACT.match(line.words) and len(line.words) < 160:
            beside = True
            yield line.span
            continue
        end = _run(line, beside) if _may(line) else 0
        beside = end == len(line.text)
        if end:
            yield Span(line.span.start, line.span.start + end)


def _may(line: Line) -> bool:
    """Letterhead is in capitals, or is a logo's few words."""
    head = line.text[:60]
    letters = sum(map(str.isalpha, head))
    return letters > 0 and sum(map(str.isupper, head)) > 0.75 * letters


def _run(line: Line, beside: bool) -> int:
    """The length of the run of letterhead words at the line's start; 0 where there is none worth the name."""
    end = signs = count = 0
    seen: list[str] = []
    for match in _TOKEN.finditer(line.text):
        token = match[0]
        word = _bare(token)
        if word and not (word in LETTERHEAD_WORDS and (token.upper() == token)):
            break
        end = match.end()
        if word:
            count += 1
            seen.append(word)
            signs += word in LETTERHEAD_SIGNS
    rest = line.text[end:].strip(" •|·,;:/–-")
    if not signs and not (beside and not rest):
        return 0
    if count < 2:
        return 0
    if not rest:
        return len(line.text)
    return end if count >= 4 and len(set(seen)) >= 3 else 0


def _bare(token: str) -> str:
    word = without_accents(token).lower().strip(".'’`\"")
    return word.replace("’", "'").replace("`", "'")
