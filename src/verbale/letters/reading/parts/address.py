"""Address blocks: "His Excellency / Mr. … / Permanent Representative …", often at the foot of page 1 in mid-sentence."""

import re
from collections.abc import Iterator, Sequence

from verbale.letters.reading.parts.lines import Line
from verbale.letters.reading.words.letterhead import ADDRESS_END, HEADED, OFFICE
from verbale.spans import Span

_HEADED = re.compile(HEADED)
_OFFICE = re.compile(OFFICE)
_END = re.compile(ADDRESS_END)
_NEW_SENTENCE = re.compile(r"\w{3}\. [A-Z]")
_RANK = re.compile(r"(?:his|her) excellency|h\. ?e\.|(?:son|sa) excellence|s\. ?e\.|su excelencia")
_MOST = 10
_LONGEST = 110
_WITHIN = re.compile(
    # the block without its lines, in the middle of a line
    r"(?:His|Her) Excellency\s(?:Mr|Ms|Mrs|Dr)\.?\s[^.;:]{3,60}\s(?:Ambassador\s(?:and|extraordinary)\s[^.;:]{0,60})?"
    r"(?:Deputy\s)?Permanent Representative\s[^.;:]{0,140}?\bGeneva\b"
    r"|(?:Son|Sa) Excellence\s(?:Monsieur|Madame|M\.|Mme)\s[^.;:]{3,60}"
    r"\sRepr[ée]sentante?\s[Pp]ermanente?\s[^.;:]{0,140}?\bGen[èe]ve\b"
    r"|Su Excelencia\s(?:el\s|la\s)?(?:Sr\.|Sra\.|Se[ñn]ora?)\s[^.;:]{3,60}"
    r"\sRepresentante\s[Pp]ermanente\s[^.;:]{0,140}?\bGinebra\b"
)


def address_blocks(lines: Sequence[Line], reach: int) -> Iterator[Span]:
    """The address blocks among the lines that begin within `reach` characters."""
    index = 0
    while index < len(lines) and lines[index].span.start < reach:
        stop = _block_end(lines, index)
        if stop and not _in_a_sentence(lines, index):
            yield Span(lines[index].span.start, lines[stop - 1].span.end)
            index = stop
            continue
        for match in _WITHIN.finditer(lines[index].text):
            start = lines[index].span.start
            yield Span(start + match.start(), start + match.end())
        index += 1


def _in_a_sentence(lines: Sequence[Line], index: int) -> bool:
    """Whether a line goes on from the line before it in its paragraph; the head of an address block of rank never does."""
    if index == 0 or lines[index - 1].index != lines[index].index or _RANK.match(lines[index].words):
        return False
    return not lines[index - 1].text.endswith((".", ":", ";"))


def _block_end(lines: Sequence[Line], start: int) -> int:
    """The index after the block that begins at a line; 0 where none does."""
    first = lines[start]
    if len(first.words) > _LONGEST or first.words.endswith((",", ":")) or not _HEADED.match(first.words):
        return 0
    end = 0
    held = bool(_OFFICE.search(first.words))
    for index in range(start, min(start + _MOST, len(lines))):
        line = lines[index]
        if len(line.words) > _LONGEST or line.text[-1] in ";:" or (line.text[0].islower() and not held):
            break
        if _is_running(line):
            break
        held = held or bool(_OFFICE.search(line.words))
        if held:
            end = index + 1
        if _END.search(line.words) and held:
            break
        if held and index + 1 < len(lines) and not _goes_on(lines[index + 1]):
            break
    return end if end > start + 1 or (end and first.words.startswith(("his ", "her ", "son ", "sa ", "su "))) else 0


def _goes_on(line: Line) -> bool:
    """Whether a line after the office is still part of the address."""
    return len(line.words) < 80 and bool(
        re.match(
            r"(?:to the united nations|aupres d|ante l|and other|et autres|y otr|of the "
            r"|of |in geneva|a geneve|en ginebra|office|geneva|geneve|ginebra"
            r"|permanent|mission|minist|chief|director"
            r"|[a-z' .-]{2,40}(?:ltd|inc|plc|llc|s\.a|gmbh|corp|company|group|limited|corporation)\b)",
            line.words,
        )
        or _END.search(line.words)
        or _OFFICE.search(line.words)
    )


def _is_running(line: Line) -> bool:
    ended = line.text.endswith(".") and len(line.words.split()) > 9
    return ended or _NEW_SENTENCE.search(line.text) is not None
