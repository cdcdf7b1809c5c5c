"""What the pure rooms say by code, in the language of whoever reads it: `say("event.search", "en")` is "Search".

The words are in `catalogues/{en,fr,es}.toml`, package data; a code is a path through the tables. Every catalogue has every code.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

Language = Literal["en", "fr", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "fr", "es")


def language_named(code: str | None) -> Language:
    """The language of a code such as "fr" or "fr-CH"; English where there are no words for it."""
    bare = (code or "").strip()[:2].lower()
    return next((language for language in LANGUAGES if language == bare), "en")


_INSEPARABLE = "\u00a0"


class NoSuchWording(LookupError):
    """No catalogue entry of that code: a slip of the caller, never of the data that is spoken of."""


def say(code: str, language: Language = "en", **facts: object) -> str:
    """The catalogue's words for a code, with the facts put in at their names.

    Raises NoSuchWording for an unknown code, and KeyError for a fact that the words need and were not given.
    """
    words = _catalogue(language).get(code)
    if words is None:
        raise NoSuchWording(f"no words for {code!r} in {language!r}")
    return words.format(**facts) if facts or "{" in words else words


def codes(language: Language) -> frozenset[str]:
    """All codes of a catalogue."""
    return frozenset(_catalogue(language))


@cache
def _catalogue(language: Language) -> dict[str, str]:
    source = files("verbale.wording") / "catalogues" / f"{language}.toml"
    flat: dict[str, str] = {}
    _flatten(tomllib.loads(source.read_text(encoding="utf-8")), "", flat)
    return flat


def _flatten(table: dict[str, object], path: str, flat: dict[str, str]) -> None:
    for name, value in table.items():
        if isinstance(value, dict):
            _flatten(value, f"{path}{name}.", flat)
        else:
            flat[path + name] = str(value)


def number(value: float, language: Language) -> str:
    """A number as the language groups it: 200,000 · 200 000 · 200.000, with decimals only where there are some."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    if language == "en":
        return text
    group, point = (_INSEPARABLE, ",") if language == "fr" else (".", ",")
    return text.replace(".", "\0").replace(",", group).replace("\0", point)


def counted(code: str, count: int, language: Language, *, spelled: bool = True) -> str:
    """A number with its noun in the right number, small ones in words: "two months", "14 years", "un an".

    Not `spelled`, as in tables, all are digits: "7 days".
    """
    form = "one" if count == 1 else "other"
    word = _catalogue(language).get(f"numbers.{count}") if spelled else None
    if spelled and count == 1:
        word = _catalogue(language).get(f"{code}.a", word)
    return say(f"{code}.{form}", language, n=word or number(count, language))


def listed(parts: list[str], language: Language) -> str:
    """Parts joined as in a sentence: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return say("list.last", language, head=", ".join(parts[:-1]), last=parts[-1])
