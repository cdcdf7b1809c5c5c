"""Domestic laws in English, whose titles are capitalised and end or begin with their head."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from verbale.letters.reading.finding.law_mentions import LawMention, date_after, whole_title
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.words import laws as words
from verbale.spans import Span

_WORD = r"[A-Z][\w'&-]*"
_JOIN = r"(?:and|of|on|for|the|against|to|in|&|from|by|with|or)"
# "No. 58 of 2006", "No. 15/2018", "20/2022", "1986"
_NUMBER_EN = re.compile(
    r"[, ]{0,2}\(?(?:(?:Act|Law|Bill|Decree|Ordinance|Cap)\.? )?(?:[Nn]os?\.?|(?<=\(Act )|(?<=\(Bill )|(?<=\(Law )|[Nn]umber|"
    r"[Nn]°) ?(?P<number>\d{1,5}(?:[-/.][A-Z0-9]{1,5})*)(?P<of>(?:,? of|/| for) (?P<year>(?:19|"
    r"20)\d\d)(?![\d/]))?\)?"
    r"| (?P<bare>\d{1,4}/(?:19|20)\d\d|(?:19|20)\d\d/\d{1,4})(?!\d)|,? (?P<alone>(?:of )?(?:19|20)\d\d)(?![\d/-])"
)


@cache
def _english_head() -> Opened:
    return opened(rf"\b(?P<draft>[Dd]raft )?(?P<head>{words.HEADS_EN})\b(?!-)|\b[Dd]raft (?:law|bill|act|decree)\b")


_FURTHER_HEAD = re.compile(r" (?:Amendment )?(?:Bill|Act|Law|Ordinance)\b")
_BEFORE_EN = re.compile(rf"\b(?:{_WORD}(?:'s)?(?: (?:{_JOIN} ){{0,3}}| \([A-Z][\w ,-]{{2,60}}\) )){{0,10}}$")
_AFTER_EN = re.compile(
    rf" (?:of|on|for|against|concerning|regulating|regarding|relating to|to|in|governing)(?: the| all|"
    rf" a| an)? {_WORD}(?:(?:,? (?:{_JOIN} ){{0,3}}){_WORD}){{0,12}}"
)
_QUOTED_EN = re.compile(
    r"\b(?P<draft>[Dd]raft )?(?P<head>[Ll]aw|[Bb]ill|[Aa]ct|[Dd]ecree|[Oo]rdinance) on (?:the )?\"[^\"\n]{3,80}\""
)
"""A law whose matter stands in quotation marks: 'the draft law on "foreign agents"'."""
_NO_LAW_EN = re.compile(words.NO_LAW_EN)
_LEADING_EN = re.compile(
    rf"^(?:(?:The|This|That|These|Under|In|On|According|Article|Articles|Section|Sections|Of|As|By|And|"
    r"Both|A|An|New|Proposed|No|For|With|If|Although|While|Its|His|Her|Their|Your|Excellency's|Mr|"
    rf"Ms)(?: {_JOIN})* )+"
)


def english(sheet: Sheet, part: Span) -> Iterator[LawMention]:
    text = sheet.flow.text
    quoted = {match.start("head"): match for match in _QUOTED_EN.finditer(text, part.start, part.end)}
    yield from sorted((*_named(sheet, part, quoted), *map(_on_quoted, quoted.values())), key=lambda law: law.span)


def _on_quoted(match: re.Match[str]) -> LawMention:
    span = Span(*match.span())
    return LawMention(span, span, bill=match["draft"] is not None or match["head"].lower() == "bill")


def _named(sheet: Sheet, part: Span, quoted: Collection[int]) -> Iterator[LawMention]:
    text = sheet.flow.text
    for match in sheet.flow.words.matches(_english_head(), text, part):
        head = match["head"] or match[0]
        if match.end() - len(head.rsplit(" ", 1)[-1]) in quoted:
            continue
        before = _BEFORE_EN.search(text, max(part.start, match.start() - 110), match.start())
        start = before.start() if before else match.start()
        start += _another_law(text[start : match.start()])
        start += _article_length(text[start : match.start()])
        named = start < match.start()
        further = _FURTHER_HEAD.match(text, match.end())
        end = further.end() if further else match.end()
        joined = _AFTER_EN.match(text, end, part.end)
        number = _NUMBER_EN.match(text, end, part.end)
        if number is None and joined is not None and _may_join(match, joined, named):
            end = joined.end() - _overrun(joined[0], head == "Code")
            number = _NUMBER_EN.match(text, end, part.end)
        title = Span(start, end)
        printed = title.of(text)
        if _NO_LAW_EN.search(printed) or _NO_LAW_EN.match(text, match.start()):
            continue
        if (
            head in ("Order", "Regulation", "Regulations", "Statute", "Proclamation", "Decree", "Bill", "Constitution")
            and not named
            and end == match.end()
            and number is None
        ):
            continue
        own = head.startswith("Code of") or head.endswith("Procedure Code")
        if not named and not own and end == match.end() and (number is None or number["alone"]):
            continue
        if head == "Order" and number is None:
            continue
        yield _numbered(sheet, title, number, part, _is_bill(printed))


def _another_law(words_before: str) -> int:
    """How far the words before a head reach into another law's title: "the Security Act and the Press Act"."""
    other = re.match(rf".*\b(?:{words.HEADS_EN})\b(?: (?:and|or|of|in|under|to|on|by|the|for|with))+ ", words_before)
    return len(other[0]) if other else 0


def _article_length(words_before: str) -> int:
    leading = _LEADING_EN.match(words_before)
    skipped = len(leading[0]) if leading else 0
    possessive = re.match(r"(?:[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}'s? )", words_before[skipped:])
    return skipped + (len(possessive[0]) if possessive else 0)


def _may_join(match: re.Match[str], joined: re.Match[str], named: bool) -> bool:
    """Whether "on …", "of …" after a head belongs to its title: after a bare one; after a named one only what it is about."""
    if named:
        return (
            joined[0].startswith((" on ", " against ", " concerning ", " regulating ")) and match[0] != "Constitution"
        )
    if " " in match[0].removeprefix("draft ").removeprefix("Draft "):
        return not joined[0].startswith((" of ", " in ", " to "))
    return not joined[0].startswith((" in ", " to ")) or match[0].endswith("Act")


_OVERRUN = re.compile(
    rf"(?:,? (?:in|by|to|with|from) (?:the )?[A-Z].*$|,? (?:and|or) (?:the )?(?:[A-Z][\w-]* ){{0,6}}(?:{words.HEADS_EN})\b.*$)"
)
_OVERRUN_CODE = re.compile(r" of (?:the )?[A-Z].*$")


def _overrun(joined: str, code: bool = False) -> int:
    """How many of the characters taken in belong to the sentence and not to the title: another law, or whose law it is."""
    cuts = [
        cut.start()
        for pattern in ((_OVERRUN, _OVERRUN_CODE) if code else (_OVERRUN,))
        if (cut := pattern.search(joined, 4))
    ]
    return len(joined) - min(cuts) if cuts else 0


def _is_bill(printed: str) -> bool:
    return re.search(rf"\b(?:{words.BILL_EN})\b", printed) is not None


def _numbered(sheet: Sheet, title: Span, number: re.Match[str] | None, part: Span, bill: bool) -> LawMention:
    text = sheet.flow.text
    figure: str | None = None
    year: str | None = None
    end = title.end
    if number is not None:
        end = number.end()
        figure = number["number"] or number["bare"]
        if number["number"] and number["of"]:
            figure += number["of"]
        if number["alone"]:
            year = number["alone"][-4:]
            if number[0] == f" {year}":  # "the Ordinance 1961" has the year for a part of its title
                title = Span(title.start, end)
        if text[end - 1] == ")" and "(" not in number[0]:
            end -= 1
    dated = date_after(sheet, end, part, figure)
    joined = _AFTER_EN.match(text, dated[0] if dated else end, part.end) if sheet.language == "en" and figure else None
    if joined is not None and joined[0].startswith(
        (" on ", " concerning ", " regarding ", " regulating ", " against ")
    ):
        whole = Span(title.start, joined.end() - _overrun(joined[0]))
        return LawMention(whole, whole, figure, dated[1] if dated else year, bill)
    if dated is not None:
        return LawMention(Span(title.start, dated[0]), whole_title(title, end, figure, text), figure, dated[1], bill)
    return LawMention(Span(title.start, end), whole_title(title, end, figure, text), figure, year, bill)
