"""The forms that tell what happened, by their first word, and the further words that each cannot do without."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.happenings import english, french, spanish
from verbale.letters.reading.words.happenings.forms import Forms, Grammar, Table
from verbale.letters.record import EventKind

TABLES: dict[Language, tuple[Table, Grammar]] = {
    "en": (english.TABLE, english.GRAMMAR),
    "fr": (french.TABLE, french.GRAMMAR),
    "es": (spanish.TABLE, spanish.GRAMMAR),
}
_IDIOMS: dict[Language, str] = {"en": english.IDIOMS, "fr": french.IDIOMS, "es": spanish.IDIOMS}


class Voice(StrEnum):
    PASSIVE = "passive"
    """"was arrested": it happened to the subject."""
    ACTIVE = "active"
    """"police arrested him": it happened to the object."""
    ACT = "act"
    """"appeared in court": the subject's own doing or fate."""
    NOUN = "noun"


_NEGATIVE = re.compile(r"\b(?:not|never|no|without|pas|jamais|plus|sans|n'[a-z]+|ne|nunca|sin|refus|nie)\b")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
KEYS = re.compile(r"\b\w{1,4}")
"""Words by their first letters."""
_ELIDED = re.compile(r"[dlsn]'")
_WHOLE = re.compile(r"[a-z]+(?=$|[+'-])")
_BEGUN = re.compile(r"[a-z]{4}(?![?*])")
_GROUPED = re.compile(r"[()\[\]{}\\]")
_ONE = r"(?: (?:mr|ms|mrs|messrs|dr|m|sr|sra|sres|dra|num|no|nos|art|arts)\.| [^\s.;:?!]+(?:\.[^\s.;:?!]+)*)"
_GAP = rf",?{_ONE}{{0,7}}?"
_SHORT_GAP = rf"{_ONE}{{0,4}}?"
_NARROW = frozenset({EventKind.LEGISLATION, EventKind.PUBLICATION, EventKind.SPEECH})
"""Kinds whose verbs are common ones: the noun that makes them tell must stand near."""
_CLAUSE = rf",?{_ONE}{{0,34}}?"
_REST = rf",?{_ONE}{{0,34}}"
_ENDINGS: dict[Language, str] = {"en": "[a-z]*", "fr": "(?:e?s?|nt|rent)", "es": "[a-z]{0,3}"}
"""What a stem may go on with: the endings of participles, not those of other words with the same stem."""
_FRENCH_ENDINGS = {
    "e": "(?:ee?s?|ent|erent|e?a|e?ait|e?aient|e?ant)",
    "i": "(?:ie?s?|it|irent|issait|issaient|issant)",
}
"""Of French verbs in -er and -ir, whose participle's stem ends so: with those of the tenses that tell what was done."""


@dataclass(frozen=True, eq=False)
class Form:
    """A form as its table has it; its pattern is made when it is first tried."""

    kind: EventKind
    voice: Voice
    written: str
    language: Language
    not_after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _pattern(self.written, self.language, self.kind)

    @cached_property
    def negative(self) -> bool:
        """Whether the form itself denies or tells what shall be: "the contract was not renewed", "was told he would be next"."""
        return _NEGATIVE.search(self.written) is not None or "would" in self.written

    @cached_property
    def pieces(self) -> int:
        """How many words or choices of words it is made of."""
        return len(self.written.split(" "))

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """For each further choice of words their first letters; none where one's letters cannot be told."""
        if _GROUPED.search(self.written):
            return ()
        choices = [piece.split("|") for piece in self.written.split(" ")[1:] if not piece.startswith(".")]
        needs = [frozenset(_key(each, self.language) for each in choice) for choice in choices]
        return tuple(need for need in needs if "" not in need)

    def may_stand(self, keys: frozenset[str]) -> bool:
        """Whether a paragraph whose words have these first letters may have all that the form needs."""
        for need in self.needs:  # noqa: SIM110 - several times as fast as any()
            if need.isdisjoint(keys):
                return False
        return True


def _key(written: str, language: Language) -> str:
    """The first letters of an alternative, four or a whole word; none where they cannot be told."""
    if language == "fr" and _ELIDED.match(written):
        written = written[2:]  # an article may be elided before any word
    if language == "fr" and written.endswith(("e~", "i~")):
        written = f"{written[:-2]}~"
    found = _WHOLE.match(written) or _BEGUN.match(written)
    return found[0][:4] if found else ""


@dataclass(frozen=True, slots=True)
class Index:
    """The forms by their first word, or by its stem."""

    words: dict[str, list[Form]]
    stems: dict[str, list[Form]]
    idioms: dict[str, list[re.Pattern[str]]]
    """What looks like an act and is none, by its first word."""
    longest: int
    shortest: int
    passive: re.Pattern[str]
    unreal: re.Pattern[str]
    reason: re.Pattern[str]
    pluperfect: re.Pattern[str]


@lru_cache(maxsize=20_000)
def forms_of(word: str, language: Language) -> tuple[tuple[re.Pattern[str], ...], tuple[Form, ...]]:
    """The idioms and the forms that begin with the word or with a stem of it."""
    index = index_of(language)
    stems = [word[:length] for length in range(index.shortest, min(len(word), index.longest) + 1)]
    forms = (*index.words.get(word, ()), *(form for stem in stems for form in index.stems.get(stem, ())))
    return tuple(idiom for stem in {word, *stems} for idiom in index.idioms.get(stem, ())), forms


@cache
def index_of(language: Language) -> Index:
    table, grammar = TABLES[language]
    words: dict[str, list[Form]] = {}
    stems: dict[str, list[Form]] = {}
    for kind, forms in table.items():
        for voice, group in ((Voice.ACTIVE, forms.verbs), (Voice.ACT, forms.acts), (Voice.NOUN, forms.nouns)):
            for written in Forms.each(group):
                form = Form(kind, voice, written, language, *_guards(forms, voice))
                for opening, stem in _openings(written, language):
                    (stems if stem else words).setdefault(opening, []).append(form)
    idioms: dict[str, list[re.Pattern[str]]] = {}
    for written in Forms.each(_IDIOMS[language]):
        idiom = _pattern(written, language)
        for opening, _ in _openings(written, language):
            idioms.setdefault(opening, []).append(idiom)
    lengths = [len(stem) for stem in stems] or [0]
    return Index(
        words,
        stems,
        idioms,
        max(lengths),
        min(lengths),
        *(re.compile(each) for each in (grammar.passive, grammar.unreal, grammar.reason, grammar.pluperfect)),
    )


def _guards(forms: Forms, voice: Voice) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    after = forms.not_after if voice is Voice.NOUN else forms.verbs_not_after
    return re.compile(rf"\b{after}") if after else None, re.compile(
        rf"(?:{forms.not_before})(?![a-z])"
    ) if forms.not_before else None


def _openings(written: str, language: Language) -> set[tuple[str, bool]]:
    """The words that a form may begin with, and the stems, which all their endings share (True)."""
    found = set()
    for first in written.split(" ", 1)[0].split("|"):
        head = WORD.match(first)
        assert head is not None, first
        stem = head[0] == first[:-1] and first.endswith("~")
        changes = stem and language == "fr" and head[0][-1] in _FRENCH_ENDINGS
        found.add((head[0][:-1] if changes else head[0], stem))
    return found


def _ended(word: str, language: Language) -> str:
    if language == "fr":
        word = re.sub(r"([ei])~", lambda stem: _FRENCH_ENDINGS[stem[1]], word)
    return word.replace("~", _ENDINGS[language])


def _pattern(written: str, language: Language, kind: EventKind | None = None) -> re.Pattern[str]:
    pieces: list[str] = []
    for piece in written.split(" "):
        if piece.startswith("."):
            gap = _SHORT_GAP if kind in _NARROW and language == "en" else _GAP
            pieces.append({".": _ONE + "??", "..": gap, "...": _CLAUSE, "....": _REST}[piece])
            continue
        alternatives = [_ended(each, language).replace("+", " ") for each in piece.split("|")]
        space = (" (?:[dlsn]')?" if language == "fr" else " ") if pieces else ""
        pieces.append(f"{space}(?:{'|'.join(alternatives)})")
    return re.compile("".join(pieces) + r"\b")
