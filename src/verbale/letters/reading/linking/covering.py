"""Which of two things told in one breath only says how the other came about, and which is an act of its own."""

import re
from collections.abc import Sequence

from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.record import EventKind
from verbale.spans import Span

K = EventKind

COVERS: dict[EventKind, frozenset[EventKind]] = {
    K.SENTENCE: frozenset({K.VERDICT, K.FINE, K.CHARGE, K.TRAVEL_BAN, K.EXPULSION}),
    K.FINE: frozenset({K.VERDICT}),
    K.APPEAL: frozenset({K.SENTENCE, K.VERDICT, K.FINE, K.TRIAL, K.DETENTION, K.INVESTIGATION}),
    K.INDICTMENT: frozenset({K.CHARGE, K.TRIAL, K.INVESTIGATION}),
    K.KILLING: frozenset({K.ATTACK}),
    K.TORTURE: frozenset({K.ATTACK}),
    K.DESIGNATION: frozenset({K.LEGISLATION, K.VERDICT, K.TRIAL}),
    K.DISSOLUTION: frozenset({K.VERDICT, K.TRIAL, K.LEGISLATION, K.OTHER}),
    K.TRAVEL_BAN: frozenset({K.SEARCH}),
    K.CHARGE: frozenset({K.INVESTIGATION, K.TRIAL}),
    K.EXPULSION: frozenset({K.DISMISSAL}),
    K.DISAPPEARANCE: frozenset({K.OTHER}),
    K.DETENTION: frozenset({K.TRIAL}),
    K.VERDICT: frozenset({K.TRIAL}),
}
"""Of two kinds told in one breath the first is the event, and the second only says how, or by what step."""
_ANOTHER = re.compile(
    r",? (?:et|and|y) (?:a |al |a la |l'un |l'autre )?(?:mm?\.|mmes?|me|mr\.|ms\.|mrs\.|sra?\.|dra?\.) "
)
_FAINT = re.compile(
    r"\b(?:lost consciousness|faint|unconscious|perd\w+ (?:connaissance|el conocimiento)|evanou|desmay)"
)
_AND_ORDERED = re.compile(r"[^;:]{0,40},? (?:and|et|y|e) (?:[a-z]+ ){0,3}(?:l'|s')?")
_ON_A_THING = re.compile(
    r"\b(?:set (?:on fire|ablaze)|burn|torch|ransack|smash|demoli|incend|saccag|saque|quem|vandal|detrui|destru)"
)
_AND_SOMEBODY = re.compile(
    r"[^;:]{0,40},? (?:and|et|y|while|tandis que|mientras) (?:the|an?|one|two|le|la|l'|une?|el|uno|dos) ?"
    r"(?!day|next|jour|lendemain|dia)(?:[a-z-]+ ){1,4}"
)


def is_further(low: str, happening: Happening, beside: Sequence[Happening]) -> bool:
    """Whether it is an act of its own beside those it is told with, although their kinds cover its kind."""
    if happening.kind is K.FINE:
        return _lies(low, _last(beside, K.SENTENCE, happening.span), happening.span, _ANOTHER, whole=False)
    if happening.voice is Voice.NOUN:
        return False
    if happening.kind is K.DETENTION:  # "refused bail and remanded them"
        return _lies(low, _last(beside, K.APPEAL, happening.span), happening.span, _AND_ORDERED)
    if happening.kind is K.ATTACK and _ON_A_THING.search(low, *happening.span):  # "the hut was burned, and a man died"
        after = [other.span for other in beside if other.kind is K.KILLING and happening.span < other.span]
        return bool(after) and _lies(low, happening.span, after[0], _AND_SOMEBODY)
    return False


def is_outcome(low: str, happening: Happening, beside: Sequence[Happening]) -> bool:
    """Whether it only says what came of a blow told before it: "was hit on the head and lost consciousness"."""
    return (
        happening.kind is K.OTHER
        and _FAINT.search(low, *happening.span) is not None
        and any(other.kind in (K.ATTACK, K.TORTURE) and other.span < happening.span for other in beside)
    )


def _last(beside: Sequence[Happening], kind: EventKind, before: Span) -> Span | None:
    return next((other.span for other in reversed(beside) if other.kind is kind and other.span < before), None)


def _lies(low: str, first: Span | None, second: Span, pattern: re.Pattern[str], *, whole: bool = True) -> bool:
    if first is None:
        return False
    match = pattern.fullmatch if whole else pattern.search
    return match(low, first.end, second.start) is not None
