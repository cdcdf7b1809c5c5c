"""A domestic law as a letter names it, and what of its number and date belongs to the title. Three languages."""

import re
from dataclasses import dataclass

from verbale.letters.reading.finding.date_forms import atoms
from verbale.letters.reading.openings import Words
from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class LawMention:
    """A law as named. `span` covers its title with number and date, `title` the title alone, without its article."""

    span: Span
    title: Span
    number: str | None = None
    date: str | None = None
    bill: bool = False


def whole_title(title: Span, end: int, figure: str | None, text: str) -> Span:
    """A head with nothing but a number is named by the number: "Act No. 58 of 2006"."""
    bare = re.fullmatch(
        r"(?:(?:Federal|Organic|Constitutional|Basic|National|State|Presidential|Royal|Republic|Special|Provincial|Supreme|"
        r"General) )?"
        r"(?:Act|Law|Bill)|(?:[A-Z][\w-]* )?(?:Decree-Law|Decree Law|Legislative Decree|Presidential Decree|"
        r"Ordinance|Decree|Order|Proclamation|Executive Order)"
        r"|(?i:ley(?: \w+)?|loi(?: \w+)?|d[eé]cret(?:[- ]\w+)*|decretos?(?:[- ]\w+)*|"
        r"real decreto(?:[- ]\w+)*|ordonnance|dahir|arr[eê]t[eé]|(?:proposition|"
        r"projet) de loi(?: organique)?"
        r"|proyecto de ley(?: org[aá]nica)?|proposici[oó]n de ley)",
        title.of(text),
    )
    bracketed = "(" in text[title.end : title.end + 3]
    return Span(title.start, end) if bare is not None and figure is not None and not bracketed else title


_DATE_BEFORE = re.compile(r",? (?:of|dated|du|en date du|de|del|de fecha)(?: the)? ?$")


def date_after(sheet: Sheet, end: int, part: Span, figure: str | None) -> tuple[int, str] | None:
    """The date right after a law's number, with its end. "Ley 20/2022, de 19 de octubre" has the year in the number."""
    window = Span(end, min(end + 48, part.end))
    if not re.match(r",? (?:of|dated|du|en date|de|del)\b", window.of(sheet.flow.low)):
        return None
    for atom in atoms(window.of(sheet.flow.plain), Words(window.of(sheet.flow.low)), sheet.language):
        if not _DATE_BEFORE.fullmatch(window.of(sheet.flow.low)[: atom.span.start]):
            return None
        numbered = re.search(r"(?:/|-)((?:19|20)\d\d)$", figure or "")
        year = atom.year or (int(numbered[1]) if numbered and atom.month else None)
        if year is None:
            return None
        parts = [f"{year:04d}", *(f"{value:02d}" for value in (atom.month, atom.day) if value)]
        return end + atom.span.end, "-".join(parts)
    return None
