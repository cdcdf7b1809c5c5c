"""Whether a text is a letter of the special procedures at all."""

import re

from verbale.letters.reading.flow import Flow
from verbale.letters.reading.parts.opened import Opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.genre import MANDATE, REPLY
from verbale.letters.reading.words.printed import REFERENCE
from verbale.letters.record import Part, PartKind

_MANDATE = re.compile(MANDATE)
_REPLY = re.compile(REPLY)
_TELLING = (
    PartKind.SUBJECT,
    PartKind.CONCERNS,
    PartKind.URGENCY,
    PartKind.REQUESTS,
    PartKind.RESPONSE,
    PartKind.MEASURES,
    PartKind.NOTICE,
    PartKind.CLOSING,
)


class NotALetter(ValueError):
    """The text has nothing of the genre in it. The message says what was looked for."""


def check_genre(name: str, flow: Flow, language: Language, parts: tuple[Part, ...]) -> None:
    """Raises NotALetter where a text has neither the head of a letter nor enough of its body; in doubt it is one."""
    opened = Opened(flow, language)
    kinds = {part.kind for part in parts}
    if PartKind.HEADING in kinds:
        return
    opening = next((part for part in parts if part.kind is PartKind.OPENING), None)
    capacity = opening is not None and _MANDATE.search(flow.low, opening.span.start, opening.span.start + 700)
    if capacity:
        return
    if _REPLY.search(flow.low, 0, 3_000):
        raise NotALetter(
            f"{name}: reads as a reply to a letter of the special procedures, not as one (no heading with mandates, "
            "and no opening in which mandate holders give their capacities)"
        )
    telling = {
        kind for paragraph in flow.paragraphs if (kind := opened.kind_at(paragraph.span.start, _TELLING)) is not None
    }
    points = len(telling)
    points += 2 * bool(_MANDATE.search(flow.low))
    points += any(m["label"] or m["type"] for m in REFERENCE.finditer(flow.plain))
    if points < 4:
        raise NotALetter(
            f"{name}: is no letter of the special procedures (looked for a heading with mandates, a reference such as "
            "AL RUS 24/2023, an opening in the capacity of mandate holders, concerns, numbered requests and signatories "
            "with mandates, in English, French and Spanish)"
        )
