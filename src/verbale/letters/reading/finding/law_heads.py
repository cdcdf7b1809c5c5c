"""A law's head alone, with a capital: "the Ordinance". Which law it is, linking sees. English; elsewhere small letters hide it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from verbale.letters.reading.finding.laws import PARTS
from verbale.letters.reading.sheet import Sheet
from verbale.spans import Span

_ALONE = re.compile(
    r"\b[Tt]h(?:e|is|at) (?P<head>Act|Law|Bill|Decree|Ordinance|Code|Regulations|Statute|Proclamation)"
    r"(?![\w-])(?! [A-Z(]| [Nn]o\.? ?\d| of [A-Z\d]| on [a-z\"]| \d)"
)


@dataclass(frozen=True, slots=True)
class LawHead:
    span: Span


def find_law_heads(sheet: Sheet) -> Iterator[LawHead]:
    for part in sheet.within(*PARTS) if sheet.language == "en" else ():
        for found in _ALONE.finditer(sheet.flow.plain, part.start, part.end):
            yield LawHead(Span(*found.span("head")))
