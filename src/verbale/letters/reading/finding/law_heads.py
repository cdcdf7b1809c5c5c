"""A law's head alone, with a capital: "the Ordinance", "el mismo Código". Which law it is, linking sees.

Small letters hide most of them in French and Spanish, where only what says "the same" is heard.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.laws import PARTS
from verbale.letters.reading.sheet import Language, Sheet
from verbale.spans import Span

_ALONE = re.compile(
    r"\b[Tt]h(?:e|is|at)(?: same| said)? (?P<head>Act|Law|Bill|Decree|Ordinance|Code|Regulations|Statute|Proclamation)"
    r"(?![\w-])(?! [A-Z(]| [Nn]o\.? ?\d| of [A-Z\d]| on [a-z\"]| \d)"
)


_PATTERNS: dict[Language, re.Pattern[str]] = {
    "en": _ALONE,
    "fr": re.compile(
        r"\b(?:meme|dudit|ledit|ladite|susdite?) (?P<head>Code|Loi|Decret|Ordonnance)(?![\w-])(?! [A-Z(]|,? n|"
        " de | d)"
    ),
    "es": re.compile(
        r"\b(?:mism[oa]|dich[oa]|citad[oa]|referid[oa]|mencionad[oa]) (?P<head>Codigo|Ley|Decreto|Reglamento)"
        r"(?![\w-])(?! [A-Z(]|,? n\.?|,? num| de | \d)"
    ),
}


@dataclass(frozen=True, slots=True)
class LawHead:
    span: Span


def find_law_heads(sheet: Sheet) -> Iterator[LawHead]:
    for part in sheet.within(*PARTS):
        for found in _PATTERNS[sheet.language].finditer(sheet.flow.plain, part.start, part.end):
            yield LawHead(Span(*found.span("head")))
