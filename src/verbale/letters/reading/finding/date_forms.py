"""The written forms of dates: from the flow to atoms, each a day, a month or a year as far as it is printed.

What an atom lacks ("On 12 April", "the same day", the "23" of "23 and 30 October 2020") is for `dates` to work out.
"""

import re
from collections.abc import Iterator
from functools import cache

from verbale.letters.reading.finding.date_atoms import Atom, Relative
from verbale.letters.reading.finding.relative_dates import relative_dates
from verbale.letters.reading.openings import Words, opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words import dates as words
from verbale.spans import Span

_YEAR = r"(?:1[89]|20)\d\d"
_YEAR_ENDS = r"(?!\d|/\d|-\d{1,2}\b|,\d|'?s\b| ?(?:h|ah|a\.h|e\.c|ec|sh)\b)"
_DAY = r"(?:\d{1,2}(?: ?(?:st|nd|rd|th|er|ero|ro|º|°))?|primero|premier)\.?"
_AND = r"(?:,? (?:and|et|y|e|or|ou|o|&)(?: on| the| le| el| du| del)* )"
_TO = r"(?: (?:to|until|till|through|au|al|a|hasta|hasta el|jusqu'au)(?: the)? | ?[-–] ?)"
# Day after day before one month; the last two are joined by a word or a dash ("3, 5 and 9"), never by a comma alone.
_DAYS_BEFORE = re.compile(
    rf"(?<![\w/.-])(?<!\d,)(?P<list>(?:{_DAY}(?:, ?|{_AND}|{_TO})){{0,8}}?{_DAY}(?:{_AND}|{_TO}))?(?P<day>{_DAY})"
    r"(?: day of| of| de| du| d'|-)? ?$"
)
_EACH_DAY = re.compile(_DAY)
_DAYS_AFTER = re.compile(
    rf" (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:(?:{_AND}|{_TO})(?P<second>\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf"(?:,? (?:de |del )?(?P<year>{_YEAR}){_YEAR_ENDS}|(?![\d/]|[.,:]\d| (?:people|persons)))"
)
_YEAR_AFTER = re.compile(
    rf"\.?(?:,? ?|,? (?:of |de |del |d'|del ano |de l'annee |of the year )|-)(?P<year>{_YEAR}){_YEAR_ENDS}"
)
_SAME_YEAR_AFTER = re.compile(words.OF_THE_SAME_YEAR)
_THIS_YEAR_AFTER = re.compile(words.OF_THIS_YEAR)
_NUMERIC = opened(
    rf"(?<![\w/.-])(?:(?P<iso>{_YEAR})-(?P<im>\d\d)-(?P<id>\d\d)(?![\w/-])"
    rf"|(?P<d>\d{{1,2}})(?P<sep>[/.-])(?P<m>\d{{1,2}})(?P=sep)(?P<y>{_YEAR})(?![\w/-]|[.,]\d))"
)
_NUMBER_BEFORE = re.compile(
    r"(?:\bno|n°|nº|num|nro|number|numero|law|ley|loi|act|decree|decreto|ref|case|caso|para)[.:]? ?$"
)
_CAPITAL_AFTER = re.compile(r" (?:[A-Z][a-z]{2,})")
_NAME_BEFORE = re.compile(rf"\b(?:{words.NAMED_AFTER_A_DAY})(?: (?:de|del|du|of|the|la))? (?:el |le )?$")
_CURRENT = re.compile(
    r"\b(?:le|el|del|du) (\d{1,2})(?:er)? (?:courant|(?:del |de los )?corrientes?|del mes en curso)\b"
)


def atoms(plain: str, text: Words, language: Language) -> list[Atom]:
    """The dates printed in a text without accents (`text`: the same in lower case), in order, none overlapping another."""
    low = text.low
    found = [*_with_month(plain, low, language), *_numeric(text), *_current(low, language)]
    taken = sorted(atom.span for atom in found)
    found += [atom for atom in relative_dates(text, language) if not any(atom.span.overlaps(span) for span in taken)]
    found += [atom for atom in _years(text, language) if not any(atom.span.overlaps(span) for span in taken)]
    return sorted(found, key=lambda atom: atom.span)


@cache
def _month_pattern() -> tuple[re.Pattern[str], dict[str, tuple[str, int]]]:
    """The months' names by their first two letters, so that the search goes fast."""
    known: dict[str, tuple[str, int]] = {}
    for own, months in words.MONTHS.items():
        for name, number in months.items():
            small = set() if own == "en" else {name}
            known.update(dict.fromkeys({name.capitalize(), name.upper(), *small}, (own, number)))
    heads: dict[str, list[str]] = {}
    for name in sorted(known, key=len, reverse=True):
        heads.setdefault(name[:2], []).append(name[2:])
    each = (f"{head}(?:{'|'.join(rest)})" for head, rest in heads.items())
    return re.compile(rf"(?:{'|'.join(each)})(?![A-Za-z])"), known


def _with_month(plain: str, low: str, language: Language) -> Iterator[Atom]:
    pattern, known = _month_pattern()
    floor = 0
    for match in pattern.finditer(plain):
        if match.start() and plain[match.start() - 1].isalpha():
            continue  # looked at here, so that the search may go by the first letters
        own, month = known[match[0]]
        made = _around(plain, low, match, own, month, language, floor)
        yield from made
        if made:
            floor = made[-1].span.end


def _around(
    plain: str, low: str, match: re.Match[str], own: str, month: int, language: Language, floor: int
) -> list[Atom]:
    """The atoms of one month's name: days before it, or after it (American), or the month alone."""
    start, end = match.span()
    if start < floor:
        return []
    short = own == "en" and len(match[0]) < 5 and match[0].lower() not in ("may", "june", "july")
    year, relative, stop = _year_after(low, end)
    before = _DAYS_BEFORE.search(low, max(floor, start - 70), start)
    if before is not None:
        weak = False
        if year is None and relative is None:
            if own != language or short or _is_name(plain, low, before.start(), end, own):
                return []
            weak = not _preceded(low, before.start(), own, "day")
        days = list(_EACH_DAY.finditer(low, before.start("list"), before.end("list"))) if before["list"] else []
        made = [Atom(Span(*_bare(day)), day=_number(day[0])) for day in days]
        last = before.start("day")
        return [*made, Atom(Span(last, stop), year, month, _number(before["day"]), relative, weak)]
    after = _DAYS_AFTER.match(low, end) if own in ("en", "es") and year is None else None
    if after is not None and (after["year"] or (own == "en" and not short and _preceded(low, start, own, "day"))):
        printed = int(after["year"]) if after["year"] else None
        if after["second"] is None:
            return [Atom(Span(start, after.end()), printed, month, int(after["day"]))]
        first = Atom(Span(start, after.end("day")), None, month, int(after["day"]))
        return [first, Atom(Span(after.start("second"), after.end()), printed, month, int(after["second"]))]
    if short and year is None:
        return []
    if year is not None or relative is not None:
        return [Atom(Span(start, stop), year, month, None, relative)]
    if own == language and _preceded(low, start, own, "month") and not _CAPITAL_AFTER.match(plain, end):
        return [Atom(Span(start, end), None, month)]
    return []


def _year_after(low: str, end: int) -> tuple[int | None, Relative | None, int]:
    printed = _YEAR_AFTER.match(low, end)
    if printed is not None:
        return int(printed["year"]), None, printed.end()
    for pattern, relative in ((_SAME_YEAR_AFTER, Relative.SAME_YEAR), (_THIS_YEAR_AFTER, Relative.THIS_YEAR)):
        said = pattern.match(low, end)
        if said is not None:
            return None, relative, said.end()
    return None, None, end


def _bare(day: re.Match[str]) -> tuple[int, int]:
    return day.start(), day.end() - day[0].endswith(".")


def _number(day: str) -> int:
    digits = re.match(r"\d+", day)
    return int(digits[0]) if digits else 1


def _is_name(plain: str, low: str, start: int, end: int, own: str) -> bool:
    """Whether a day without a year is the name of a street, a movement, a hospital."""
    if _NAME_BEFORE.search(low, max(0, start - 40), start):
        return True
    return own == "en" and _CAPITAL_AFTER.match(plain, end) is not None


@cache
def _prepositions(language: str, what: str) -> re.Pattern[str]:
    if what == "day":
        return re.compile(rf"(?:\b(?:{words.BEFORE_DAY[language]}) |\b(?:{words.WEEKDAYS}),? (?:the |le |el )?|\n)$")
    return re.compile(rf"\b(?:{words.BEFORE_MONTH[language]})(?: |(?<=-)|(?<='))$")


def _preceded(low: str, start: int, own: str, what: str) -> bool:
    return start == 0 or _prepositions(own, what).search(low, max(0, start - 24), start) is not None


def _numeric(text: Words) -> Iterator[Atom]:
    low = text.low
    for match in text.matches(_NUMERIC):
        if match["iso"]:
            yield Atom(Span(*match.span()), int(match["iso"]), int(match["im"]), int(match["id"]))
            continue
        day, month = int(match["d"]), int(match["m"])
        if month > 12 >= day and match["sep"] == "/":
            day, month = month, day  # 6/17/2011 can be nothing but the American order
        if not _NUMBER_BEFORE.search(low, max(0, match.start() - 12), match.start()):
            yield Atom(Span(*match.span()), int(match["y"]), month, day)


def _current(low: str, language: Language) -> Iterator[Atom]:
    if language == "en":
        return
    for match in _CURRENT.finditer(low):
        yield Atom(Span(match.start(1), match.end()), day=int(match[1]), relative=Relative.THIS_MONTH)


_ANY_YEAR = opened(rf"(?<![\w/.,-])(?:19|20)\d\d{_YEAR_ENDS}(?! (?:{words.COUNTED}))")


@cache
def _year_context(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before = (
        rf"\b(?P<word>{words.BEFORE_YEAR[language]})(?: the years?| l'annee| les annees| el ano| ano| los anos)? ?$"
    )
    further = rf"(?:{_AND}|{_TO}|, )(?:in |en |since )?(?P<year>{_YEAR}){_YEAR_ENDS}(?! (?:{words.COUNTED}))"
    return re.compile(before), re.compile(further)


def _years(text: Words, language: Language) -> Iterator[Atom]:
    low = text.low
    before, further = _year_context(language)
    floor = 0
    for match in text.matches(_ANY_YEAR):
        start, end = match.span()
        if start < floor:
            continue
        word = before.search(low, max(0, start - 36), start)
        if word is None:
            continue
        made = [Atom(Span(start, end), int(match[0]))]
        more = further.match(low, end)
        while more is not None and len(made) < 12:
            made.append(Atom(Span(more.start("year"), more.end("year")), int(more["year"])))
            more = further.match(low, more.end())
        floor = made[-1].span.end
        if len(made) > 1 or word["word"] not in words.ONLY_IN_RANGES[language]:
            yield from made
