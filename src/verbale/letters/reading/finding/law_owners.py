"""Whose code it is, where a French or Spanish title says so: "Code pénal fédéral", "Código Penal de Almara"."""

import re

from verbale.almanac.states import state_of_nationality
from verbale.letters.reading.sheet import Sheet
from verbale.letters.reading.states_named import code_of
from verbale.letters.reading.words.laws import LEVELS
from verbale.spans import Span

_ADJECTIVE = re.compile(r" ([a-z]{4,})(?![a-z'-])")
_OF_STATE = re.compile(r" (?:du |de la |de l'|de |d'|del )(?=[A-Z])")
_OF_PART = re.compile(
    r" (?:(?:del|para el) (?:Estado(?: Libre y Soberano)?(?: de [A-ZÁÉÍÓÚÑ]\w+(?: [A-ZÁÉÍÓÚÑ]\w+)*)?|Distrito Federal)|"
    r"(?:de|para) la (?:Nación|República|Ciudad de [A-ZÁÉÍÓÚÑ]\w+|Provincia de [A-ZÁÉÍÓÚÑ]\w+(?: [A-ZÁÉÍÓÚÑ]\w+)*))"
    r"(?![\w-])(?! [A-ZÁÉÍÓÚÑ])"
)
"""A part of a State that has a code of its own."""


def owner_end(sheet: Sheet, end: int, part: Span) -> int:
    """Where a code's title that reaches `end` ends with the words that say whose it is; `end` itself without such words."""
    adjective = _ADJECTIVE.match(sheet.flow.low, end, part.end)
    if adjective is not None:
        known = adjective[1] in LEVELS or state_of_nationality(adjective[1]) is not None
        return adjective.end() if known else end
    part_of_it = _OF_PART.match(sheet.flow.text, end, part.end)
    if part_of_it is not None:
        return part_of_it.end()
    of = _OF_STATE.match(sheet.flow.text, end, part.end)
    state = code_of(sheet.flow.text[of.end() : min(of.end() + 80, part.end)]) if of is not None else None
    return of.end() + state[1] if of is not None and state is not None else end
