"""How letters write lists of provisions: "9 (1), 12 (2) and (3)", "6 to 9", "5, paragraphs 2 and 4", "14.3 d)", "XVIII".

Read by hand rather than by one pattern, since each number may carry its own parts and a range its own middle. Everything
is read from the flow's text without accents in lower case; a Roman number must be printed in capitals.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from verbale.letters.reading.words import provisions as words
from verbale.spans import Span


class Item(NamedTuple):
    """One provision: its canonical form ("19", "19(3)", "6(b)") and the words that give it."""

    value: str
    span: Span
    foreign: bool = False
    """Numbered as domestic codes are ("205.5-1", "295-C") and no instrument is."""


_JOINERS = words.any_language(words.JOINERS)
_NUMBER = re.compile(
    r"(\d{1,4})(?![\d/%]|\.\d{4})((?:\.\d{1,3}(?![\d/])){0,3})((?:\.[a-z](?![\w]))?)(?: ?(bis|ter|quater|quinquies)\b)?(?!\d)"
)
_FOREIGN = re.compile(r"(?:[-–]\d+|-?[a-z](?![\w)]))(?:[.-]\d+)*")
_ROMAN = re.compile(r"[ivxl]{1,7}\b")
_BRACKET = re.compile(r" ?\( ?(\d{1,2}|[a-z]|[ivx]{2,5}|([a-z])\2) ?\)")
_HALF = re.compile(r" ([a-z]|\d{1,2}|[ivx]{2,4})\)")
_HALF_NEXT = re.compile(r"([a-z])\)")
_SEPARATOR = re.compile(rf" ?(?:[,;] ?)?(?:(?:{_JOINERS}) )?")
_RANGE = re.compile(rf"(?: (?:{words.any_language(words.RANGES)}) | ?[-–] ?)")
_PART = re.compile(
    r",? ?\(? ?(?:"
    + "|".join(
        sorted(
            {p for each in words.UNITS["paragraph"].values() for p in each}
            | {p for each in words.SUBUNITS.values() for p in each},
            key=lambda piece: (-len(piece), piece),
        )
    )
    + rf") ?{words.NUMBER_SIGNS}?(?=[\d(]|[a-z]\)|[a-z]\b)"
)
_SEVERAL = re.compile(r"s\b|s\.|§§")
_COMMA_AND = re.compile(r" ?, ?\w")
_PART_NUMBER = re.compile(r"(\d{1,2})(?![\d/.]\d)\b")
_PART_LETTER = re.compile(r"([a-z])\b\)?")
_GOES_ON = re.compile(
    r" ?(?:[,.;:)\]]|$|\(|[-–] ?\d|\n)| (?:of|in|to|under|and|or|de|du|des|del|d'|y|et|e|ou|as well|which|that|qui|que|"
    r"respect\w+)\b"
)
_MONTH_AFTER = re.compile(
    r" (?:de )?(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|juin|juil|jul|aug|aou|ago|sep|oct|nov|dec|ene|years?|months?|days?|"
    r"ans|mois|jours|anos|meses|dias|people|persons|personnes|personas)"
)
_FOOTNOTE = re.compile(r" [A-Z][a-z]")
_INSTRUMENT_WORD = re.compile(r" (?:[IU]N|Interna|Univers|Coven|Conven|Declar|Pact|Chart|Carta|Protoc)")
_LONGEST_RANGE = 60
_MOST_PARTS = 12
"""No article of an instrument in the reference data has more numbered paragraphs that letters cite."""


@dataclass(slots=True)
class ListReader:
    """Reads a list of provisions from a place on. `items` and `end` are its result."""

    low: str
    plain: str
    plural: bool
    items: list[Item] = field(default_factory=list)
    end: int = 0

    def read(self, place: int, start: int | None = None) -> bool:
        """Whether a list stands at the place; `start` is where the first item's words begin (at "articles")."""
        first = place if start is None else start
        while True:
            after = self._item(place, first)
            if after is None:
                return bool(self.items)
            self.end = after
            following = self._next(after)
            if following is None:
                return True
            place = first = following

    def _next(self, after: int) -> int | None:
        """The place of a further number of the list."""
        separator = _SEPARATOR.match(self.low, after)
        if separator is None or not separator[0].strip():
            return None
        place = separator.end()
        number = _NUMBER.match(self.low, place)
        if number is None:
            roman = _ROMAN.match(self.low, place)
            good = roman is not None and roman_number(self.plain[place : roman.end()]) is not None
            return place if good and self.plural else None
        if len(number[1]) > 3 or _MONTH_AFTER.match(self.low, number.end()):
            return None
        subs = _BRACKET.match(self.low, number.end())
        if not self.plural and subs is None and not _GOES_ON.match(self.low, number.end()):
            return None
        return place

    def _item(self, place: int, first: int) -> int | None:
        number = _NUMBER.match(self.low, place)
        if number is None:
            return self._roman(place, first)
        base, end = number[1], number.end()
        parts = [part for part in number[2].split(".") if part] + ([number[3][1]] if number[3] else [])
        if parts and not number[3] and _FOOTNOTE.match(self.plain, end) and not _INSTRUMENT_WORD.match(self.plain, end):
            parts, end = [], number.start(2)  # "article 19.1 Effective": a footnote's mark after the full stop
        foreign = _FOREIGN.match(self.low, end)
        if foreign and not self._is_range(foreign[0], base, parts):
            end = foreign.end()
            self.items.append(Item(self.plain[place:end], Span(first, end), foreign=True))
            return end
        if number[4]:
            base += number[4]
        return self._parts(base, parts, first, end)

    def _is_range(self, text: str, base: str, parts: list[str]) -> bool:
        far = re.fullmatch(r"[-–](\d{1,4})", text)
        return far is not None and not parts and int(base) < int(far[1]) <= int(base) + _LONGEST_RANGE

    def _roman(self, place: int, first: int) -> int | None:
        roman = _ROMAN.match(self.low, place)
        value = roman_number(self.plain[place : roman.end()]) if roman else None
        return self._parts(str(value), [], first, roman.end()) if roman and value else None

    def _parts(self, base: str, parts: list[str], first: int, end: int) -> int:
        """The brackets after a number, the further brackets of the same number, its paragraphs, and a range from it."""
        half = False
        while (bracket := _BRACKET.match(self.low, end)) or (bracket := _HALF.match(self.low, end)):
            half = half or bracket[0].count("(") == 0
            parts = [*parts, bracket[1]]
            end = bracket.end()
        self._add(base, parts, Span(first, end))
        if parts:
            end = self._further(base, parts, end, half)
        clause = _PART.match(self.low, end)
        if clause is not None:
            end = self._clause(base, parts, clause.end(), first, end)
        elif not parts:
            end = self._range(base, first, end)
        return end

    def _further(self, base: str, parts: list[str], end: int, half: bool) -> int:
        """Such as "(a), (b) and (c)", "(1)-(4)": brackets that share the number."""
        while True:
            far = _RANGE.match(self.low, end)
            bracket = _BRACKET.match(self.low, far.end()) if far else None
            if far and bracket:
                end = self._bracket_range(base, parts, bracket[1], bracket.end())
                parts = [*parts[:-1], bracket[1]]
                continue
            separator = _SEPARATOR.match(self.low, end)
            if separator is None or not separator[0].strip():
                return end
            place = separator.end()
            bracket = _BRACKET.match(self.low, place)
            if bracket is None and half:
                bracket = _HALF_NEXT.match(self.low, place)
            if bracket is None:
                return end
            parts = _replaced(parts, bracket[1])
            stop = bracket.end()
            while deeper := _BRACKET.match(self.low, stop):
                parts, stop = [*parts, deeper[1]], deeper.end()
            self._add(base, parts, Span(bracket.start(), stop))
            end = stop

    def _bracket_range(self, base: str, parts: list[str], last: str, end: int) -> int:
        start = self.items.pop()
        span = Span(start.span.start, end)
        for each in _between(parts[-1], last):
            self._add(base, [*parts[:-1], each], span)
        return end

    def _clause(self, base: str, parts: list[str], place: int, first: int, before: int) -> int:
        """Such as ", paragraphs 2 and 4", ", paragraphe 3, alinea d)": the parts of the number just read."""
        opened = "(" in self.low[before:place]
        one = self.plural and not _SEVERAL.search(self.low, before, place)
        kept = self.items.pop()
        start, end = first, before
        while True:
            number = _PART_NUMBER.match(self.low, place) or _PART_LETTER.match(self.low, place)
            found: list[str] = [number[1]] if number else []
            stop = number.end() if number else place
            if found and found[0].isdigit() and int(found[0]) > _MOST_PARTS:
                break
            while bracket := (_BRACKET.match(self.low, stop) or _HALF.match(self.low, stop)):
                found, stop = [*found, bracket[1]], bracket.end()
            if not found:
                break
            deeper = _PART.match(self.low, stop)
            if deeper and (
                letter := _BRACKET.match(self.low, deeper.end()) or _PART_LETTER.match(self.low, deeper.end())
            ):
                found, stop = [*found, letter[1]], letter.end()
            far = _RANGE.match(self.low, stop)
            upto = _PART_NUMBER.match(self.low, far.end()) if far and len(found) == 1 else None
            for each in _between(found[0], upto[1]) if upto else [None]:
                stop = upto.end() if upto else stop
                self._add(base, [*parts, *(found if each is None else [each])], Span(start, stop))
            if len(found) > 1:
                stop = self._further(base, [*parts, *found], stop, half=")" in self.low[stop - 1 : stop])
            end = stop
            separator = _SEPARATOR.match(self.low, stop)
            if separator is None or not separator[0].strip():
                break
            place = start = separator.end()
            if _PART_NUMBER.match(self.low, place) and _BRACKET.match(self.low, place + 1):
                break  # "5, paragraph 2, and 7 (4)": the next article
            further = _PART_NUMBER.match(self.low, place)
            if one and further and _COMMA_AND.match(separator[0]) and base.isdigit() and int(further[1]) > int(base):
                break  # "6, 9, par. 3, and 12": the next article, too
            if _BRACKET.match(self.low, place):
                break
        if end == before:
            self.items.append(kept)
        elif opened and self.low[end : end + 1] == ")":
            end += 1
            last = self.items[-1]
            self.items[-1] = last._replace(span=Span(last.span.start, end))
        return end

    def _range(self, base: str, first: int, end: int) -> int:
        """Such as "6 to 9": each covers the words of the whole range."""
        far = _RANGE.match(self.low, end)
        number = _NUMBER.match(self.low, far.end()) if far else None
        if number is None or number[2] or not base.isdigit():
            return end
        low, high = int(base), int(number[1])
        worded = far is not None and far[0].strip().isalpha()
        if (
            not low < high <= low + _LONGEST_RANGE
            or (worded and not self.plural)
            or _MONTH_AFTER.match(self.low, number.end())
        ):
            return end
        self.items.pop()
        for each in range(low, high + 1):
            self.items.append(Item(str(each), Span(first, number.end())))
        return number.end()

    def _add(self, base: str, parts: list[str], span: Span) -> None:
        self.items.append(Item(base + "".join(f"({part})" for part in parts), span))


def _replaced(parts: list[str], new: str) -> list[str]:
    """The parts of the number before, with the last one of the same kind replaced: 3(b), (d) is 3(d)."""
    for depth in range(len(parts) - 1, -1, -1):
        if parts[depth].isdigit() == new.isdigit():
            return [*parts[:depth], new]
    return [*parts, new]


def _between(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit() and int(first) < int(last) <= int(first) + _LONGEST_RANGE:
        return [str(each) for each in range(int(first), int(last) + 1)]
    if len(first) == len(last) == 1 and first.isalpha() and first < last:
        return [chr(each) for each in range(ord(first), ord(last) + 1)]
    return [first, last]


_ROMAN_FORM = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})|XL(IX|IV|V?I{0,3})")
_ROMAN_VALUES = (("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))


def roman_number(printed: str) -> int | None:
    """The value of a Roman number up to 49 in capitals, None for anything else."""
    if not printed or not _ROMAN_FORM.fullmatch(printed):
        return None
    total, rest = 0, printed
    for sign, value in sorted(_ROMAN_VALUES, key=lambda pair: -pair[1]):
        while rest.startswith(sign):
            total, rest = total + value, rest[len(sign) :]
    return total if not rest else None
