"""The clause library: the wording of letters, by language and kind of letter, in data files that an institution may replace.

A file is `LANGUAGE/NAME.toml`. Looked for in turn are the letter's own file (`other` for an addressee that is no State, else
`al`, `ua` or `ol`), then `common`, first among the institution's files and then among those shipped. Slots are names in braces.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from verbale.documents.tree import Run
from verbale.letters.drafting.text import NoSuchSlot, Words, filled, slots
from verbale.wording import LANGUAGES, Language

NAMES = ("common", "al", "ua", "ol", "other", "events", "requests", "concerns", "law")
Value = str | tuple[str, ...]
_LINE_END = re.compile(r"\s*\n\s*")


class NoSuchClause(LookupError):
    """No clause of that code in any file."""


class BadClauses(ValueError):
    """A file of an institution's clauses cannot be used; the message names file and clause."""


@dataclass(frozen=True)
class Library:
    """The clauses of all languages, each file flat: `files["en", "al"]["requests.lead"]`. `own` go before `shipped`."""

    shipped: Mapping[tuple[Language, str], Mapping[str, Value]]
    own: Mapping[tuple[Language, str], Mapping[str, Value]]

    def find(self, codes: tuple[str, ...], language: Language, names: tuple[str, ...]) -> Value | None:
        """The first of the codes in the nearest file that has any."""
        for files_ in (self.own, self.shipped):
            for name in names:
                clauses = files_.get((language, name), {})
                for code in codes:
                    if code in clauses:
                        return clauses[code]
        return None


@dataclass(frozen=True)
class Clauses:
    """The clauses of one letter."""

    library: Library
    language: Language
    names: tuple[str, ...]
    """The files looked in, the nearest first."""
    alone: bool = False
    """Whether one mandate holder writes: of two clauses in a file the one under `one` is taken, which says "I"."""

    def has(self, code: str) -> bool:
        return self._find(code) is not None

    def _find(self, code: str) -> Value | None:
        codes = (f"one.{code}", code) if self.alone else (code,)
        return self.library.find(codes, self.language, self.names)

    def template(self, code: str) -> str:
        found = self._find(code)
        if found is None:
            raise NoSuchClause(f"no clause {code!r} in {self.language} ({', '.join(self.names)})")
        return found if isinstance(found, str) else found[0]

    def listed(self, code: str) -> tuple[str, ...]:
        """A clause that is a list, such as the codes of what fits an event; empty where there is none."""
        found = self._find(code)
        return () if found is None else (found,) if isinstance(found, str) else found

    def say(self, code: str, **given: Words | str) -> Words:
        try:
            return filled(self.template(code), self.language, given)
        except NoSuchSlot as error:
            raise NoSuchSlot(f"clause {code}: {error}") from None


def clauses_for(library: Library, language: Language, letter: str, *, to_state: bool, alone: bool = False) -> Clauses:
    """Those of a letter of a type, AL, UA or OL, to a State or another actor, by several mandates or one holder alone."""
    own = letter.lower()
    return Clauses(library, language, (*(() if to_state else ("other",)), own, "common", *NAMES[5:]), alone)


@cache
def shipped() -> Library:
    """This project's own clauses."""
    folder = files("verbale.letters.drafting") / "clauses"
    found: dict[tuple[Language, str], Mapping[str, Value]] = {}
    for language in LANGUAGES:
        for name in NAMES:
            text = (folder / language / f"{name}.toml").read_text(encoding="utf-8")
            found[language, name] = flat(text, f"{language}/{name}.toml")
    return Library(found, {})


def with_own(texts: Mapping[str, str]) -> Library:
    """The shipped clauses with an institution's before them: by path in its folder ("fr/al.toml") the text of each file.

    Raises BadClauses for a file that is no TOML or that no letter looks in, for a code that no shipped file of its language
    has, and for a slot that the shipped clause does not have. Paragraphs on further provisions of law are welcome.
    """
    base = shipped()
    own: dict[tuple[Language, str], Mapping[str, Value]] = {}
    for path, text in texts.items():
        where = _named(path)
        clauses = flat(text, path)
        for code, value in clauses.items():
            known = [each for name in NAMES if (each := base.shipped[where[0], name].get(code)) is not None]
            if not known and not code.startswith(("provision.", "short.", "theme.")):
                raise BadClauses(f"{path}: no letter has a clause {code!r}")
            allowed = frozenset().union(*(_slots(each) for each in known))
            over = _slots(value) - allowed
            if known and over:
                raise BadClauses(f"{path}: clause {code!r} has no slot {{{min(over)}}}")
        own[where] = clauses
    return Library(base.shipped, own)


def _named(path: str) -> tuple[Language, str]:
    for language in LANGUAGES:
        for name in NAMES:
            if path == f"{language}/{name}.toml":
                return language, name
    raise BadClauses(f"{path}: no letter looks in this file; see docs/drafting.md for the names")


def _slots(value: Value) -> frozenset[str]:
    return slots(value) if isinstance(value, str) else frozenset().union(*map(slots, value))


def flat(text: str, path: str) -> dict[str, Value]:
    """A file's clauses by the path through its tables."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadClauses(f"{path}: {error}") from None
    found: dict[str, Value] = {}
    _flatten(table, "", found, path)
    return found


def _flatten(table: Mapping[str, object], path: str, found: dict[str, Value], file: str) -> None:
    for name, value in table.items():
        code = f"{path}{name}"
        if isinstance(value, dict):
            _flatten(value, f"{code}.", found, file)
        elif isinstance(value, list) and all(isinstance(each, str) for each in value):
            found[code] = tuple(value)
        elif isinstance(value, str):
            found[code] = _LINE_END.sub(" ", value)
        else:
            raise BadClauses(f"{file}: clause {code!r} is neither words nor a list of words")


def italic(words: Words) -> Words:
    return tuple(Run(run.text, run.bold, italic=True) for run in words)
