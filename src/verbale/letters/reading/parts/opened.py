"""Which fixed opening stands at a place of the flow."""

import re
from collections.abc import Collection
from functools import cache

from verbale.letters.reading.flow import Flow
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.openings import LEADS, OPENINGS
from verbale.letters.record import PartKind
from verbale.spans import Span

_ORDER = (
    # where two openings fit one sentence, the narrower one is tried first
    PartKind.HEADING,
    PartKind.CLOSING,
    PartKind.URGENCY,
    PartKind.MEASURES,
    PartKind.REQUESTS,
    PartKind.RESPONSE,
    PartKind.CONCERNS,
    PartKind.ALLEGATIONS,
    PartKind.NOTICE,
    PartKind.LAW,
    PartKind.OPENING,
    PartKind.SUBJECT,
)


@cache
def _patterns(language: Language) -> dict[PartKind, re.Pattern[str]]:
    lead = LEADS[language]
    return {kind: re.compile(rf"[\"'(*]?{lead}(?:{'|'.join(OPENINGS[language][kind])})") for kind in _ORDER}


class Opened:
    def __init__(self, flow: Flow, language: Language) -> None:
        self.text = flow.low
        self.patterns = _patterns(language)

    def opens(self, place: int, kind: PartKind) -> bool:
        return self.patterns[kind].match(self.text, place) is not None

    def kind_at(self, place: int, among: Collection[PartKind]) -> PartKind | None:
        """The first of the kinds whose fixed opening stands at the place."""
        for kind in _ORDER:
            if kind in among and self.opens(place, kind):
                return kind
        return None

    def find(self, kind: PartKind, start: int, end: int) -> int | None:
        """The place of the first fixed opening of a kind that stands at a word's start in a stretch of the flow."""
        for match in self.patterns[kind].finditer(self.text, start, end):
            if match.start() == start or not self.text[match.start() - 1].isalnum():
                return match.start()
        return None

    def asks(self, sentence: Span) -> bool:
        """Whether a sentence is a question or asks for something, whatever it opens with."""
        return self.text[sentence.end - 1] == "?" or self.opens(sentence.start, PartKind.REQUESTS)
