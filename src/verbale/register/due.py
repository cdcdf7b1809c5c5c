"""The public calculator: any letter's due dates, with their working."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from verbale.procedure.clocks import Due, LetterFacts, OwnWords, publication, reminder, report, response
from verbale.procedure.clocks.telling import Line, sentence, table
from verbale.wording import Language, language_named, say

TYPES = ("AL", "UA", "OL")
_FIRST, _LAST = 1900, 2200


@dataclass(frozen=True, slots=True)
class Shown:
    """One clock as the page shows it."""

    name: str
    sentence: str
    working: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, kept as typed, and what is wrong with it, by the field's name."""

    type: str
    date: str
    days: str
    other: bool
    legislation: bool
    wrong: Mapping[str, str]
    letter: LetterFacts | None


def due(request: HttpRequest) -> HttpResponse:
    """The form; and once a date was given, each clock with its working."""
    language = language_named(get_language())
    asked = _asked(request.GET, language) if "date" in request.GET else None
    shown = _shown(asked.letter, language) if asked is not None and asked.letter is not None else ()
    return render(request, "register/due.html", {"asked": asked, "types": TYPES, "shown": shown})


def _shown(letter: LetterFacts, language: Language) -> tuple[Shown, ...]:
    found: tuple[Due, ...] = (response(letter), reminder(letter), publication(letter), report(letter.date))
    return tuple(
        Shown(say(f"clock.name.{due.clock}", language), sentence(due, language), table(due, language)) for due in found
    )


def _asked(query: Mapping[str, str], language: Language) -> Asked:
    wrong: dict[str, str] = {}
    kind, date, days = (query.get(name, "").strip() for name in ("type", "date", "days"))
    if kind not in TYPES:
        wrong["type"] = say("due.wrong-type", language)
    day = _day(date)
    if day is None:
        wrong["date"] = say("due.wrong-date", language)
    if days and not (days.isascii() and days.isdigit() and 1 <= int(days[:6]) <= 3650):
        wrong["days"] = say("due.wrong-days", language)
    other, legislation = query.get("other") == "yes", query.get("legislation") == "yes"
    letter = None
    if day is not None and not wrong:
        words = OwnWords(int(days), None) if days else None
        letter = LetterFacts(kind, day, to_state=not other, on_legislation=legislation, words=words)
    return Asked(kind, date, days, other, legislation, wrong, letter)


def _day(text: str) -> datetime.date | None:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    return day if len(text) == 10 and _FIRST <= day.year <= _LAST else None
