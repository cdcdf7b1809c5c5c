"""The titles of mandates, and the mandate of a title as a letter prints it.

A title is found whole, or not at all. What may differ from the official wording: gender, number, capitals, accents, blanks,
marks, the small words that join it ("on the right to", "on the rights to", "in the field of"), and what stands at its head
("Chair-Rapporteur of the"). Every other word must be there, in its order, and no word may be over; of wordings known from
letters beyond that there is a table (`mandate_title_variants.csv`).
"""

import datetime
from dataclasses import dataclass
from functools import cache

from verbale.almanac.forms import plain
from verbale.almanac.languages import LANGUAGES, InLanguages, Language
from verbale.almanac.mandates.mandate import Mandate, mandate_by_code
from verbale.almanac.mandates.title_words import kind_of, sense_of, without_head
from verbale.almanac.tables import Confidence, date, rows
from verbale.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Title:
    """A mandate's official title in a period. The French and Spanish ones are in the masculine."""

    mandate: str
    kind: str
    words: InLanguages
    since: PartialDate
    until: PartialDate | None
    """The month of the change; the new title runs from the same month."""
    confidence: Confidence

    def may_hold_on(self, day: datetime.date) -> bool:
        """Whether the mandate could have borne the title that day; in the month of a change both titles could."""
        return self.since.first_day() <= day and (self.until is None or day <= self.until.last_day())


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a title in one language, in the masculine, with the period of the title where it has one."""

    mandate: str
    language: Language
    text: str
    short: bool
    since: PartialDate | None
    until: PartialDate | None


def titles_of(mandate: str | Mandate) -> tuple[Title, ...]:
    """The titles of a mandate, in the order of their periods."""
    return _titles().get(mandate if isinstance(mandate, str) else mandate.code, ())


def title_on(mandate: str | Mandate, day: datetime.date) -> Title | None:
    """The title that a mandate bore on a day; in the month of a change the new one."""
    held = [title for title in titles_of(mandate) if title.may_hold_on(day)]
    return held[-1] if held else None


def mandate_titled(text: str, language: Language | None = None, on: datetime.date | None = None) -> Mandate | None:
    """The mandate of a title in any period, language and gender, also with a working group's chair at its head.

    `on` chooses between mandates that bore one title one after the other (Belarus); without it the one that still runs is
    taken. A title under another kind than its own ("Special Rapporteur" for an Independent Expert) counts where only one
    mandate has it. None for anything else.
    """
    form = without_head(plain(text).strip(" .,;:"))
    for each in (language,) if language else LANGUAGES:
        index = _index(each)
        key = _key(form, each)
        if key is None:
            continue
        found = _chosen(index.exact.get(key, frozenset()), on)
        if found is None and key.kind != "group":
            loose = index.people.get(key.words, frozenset())
            found = next(iter(loose)) if len(loose) == 1 else None
        if found is not None:
            return mandate_by_code(found)
    return None


def _chosen(codes: frozenset[str], on: datetime.date | None) -> str | None:
    """The one mandate of several with one title: of those, the one that existed that day, else the one that still runs."""
    if len(codes) < 2:
        return next(iter(codes), None)
    if on is None:
        live = [each.code for code in codes if (each := mandate_by_code(code)) is not None and each.ended is None]
    else:
        live = [code for code in codes if any(title.may_hold_on(on) for title in titles_of(code))]
    return live[0] if len(live) == 1 else None


@cache
def wordings() -> tuple[Wording, ...]:
    """Every wording known: the official titles, then the variants of the table."""
    found = [
        Wording(title.mandate, language, title.words.of(language), False, title.since, title.until)
        for titles in _titles().values()
        for title in titles
        for language in LANGUAGES
        if title.words.of(language)
    ]
    for row in rows("mandate_title_variants"):
        language: Language = "fr" if row["language"] == "fr" else "es" if row["language"] == "es" else "en"
        found.append(Wording(row["mandate"], language, row["title"], row["short"] == "yes", None, None))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Key:
    """What is compared of a title: its kind (group, sr, ie, rep, pr, de) and the words that carry its sense."""

    kind: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Index:
    exact: dict[Key, frozenset[str]]
    people: dict[tuple[str, ...], frozenset[str]]
    """By words alone, for every kind but working groups."""


def _key(form: str, language: Language) -> Key | None:
    head = kind_of(form, language)
    if head is None or head.lastgroup is None:
        return None
    words = sense_of(form[head.end() :], language)
    return Key(head.lastgroup, words) if words else None


@cache
def _index(language: Language) -> _Index:
    exact: dict[Key, set[str]] = {}
    people: dict[tuple[str, ...], set[str]] = {}
    for wording in wordings():
        if wording.language == language:
            key = _key(plain(wording.text), language)
            assert key is not None, wording.text
            exact.setdefault(key, set()).add(wording.mandate)
            if key.kind != "group":
                people.setdefault(key.words, set()).add(wording.mandate)
    return _Index(
        {key: frozenset(codes) for key, codes in exact.items()},
        {words: frozenset(codes) for words, codes in people.items()},
    )


@cache
def _titles() -> dict[str, tuple[Title, ...]]:
    found: dict[str, list[Title]] = {}
    for row in rows("mandate_titles"):
        since = date(row["from"])
        assert since is not None
        words = InLanguages(row["title_en"], row["title_fr"], row["title_es"])
        title = Title(row["mandate"], row["kind"], words, since, date(row["to"]), Confidence(row["confidence"]))
        found.setdefault(title.mandate, []).append(title)
    return {code: tuple(titles) for code, titles in found.items()}
