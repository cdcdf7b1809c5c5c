"""Times of day: "at 10 p.m.", "a las 22:04", "à 14 h 30", "around midnight"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, Words, opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words import dates as words
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class Clock:
    """`time` as `22:04`."""

    span: Span
    time: str


@cache
def _pattern(language: Language) -> Opened:
    return opened(rf"\b(?:{words.CLOCK[language]})")


def clocks(text: Words, language: Language) -> Iterator[Clock]:
    """The times of day in a text in lower case without accents, in order. An hour alone ("las 3 personas") is none."""
    for match in text.matches(_pattern(language)):
        parts = match.groupdict()
        if parts.get("word"):
            yield Clock(Span(*match.span()), "12:00" if parts["word"] in words.NOON else "00:00")
            continue
        hour = int(parts.get("h") or parts.get("h2") or parts.get("h3") or 0)
        minute = parts.get("m") or parts.get("m2") or parts.get("m3")
        half = parts.get("half") or parts.get("half2")
        if language == "es" and minute is None and half is None and not re.search(r"horas|hrs?\b|h\b", match[0]):
            continue
        if half in words.AFTER_NOON and hour < 12:
            hour += 12
        elif half is not None and half not in words.AFTER_NOON and hour == 12:
            hour = 0
        if hour < 24 and int(minute or 0) < 60:
            yield Clock(Span(*match.span()), f"{hour:02d}:{int(minute or 0):02d}")
