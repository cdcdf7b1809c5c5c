"""Making a code, and reading one as people type it."""

import secrets
import unicodedata
from functools import cache
from importlib.resources import files

from verbale.wording import LANGUAGES, Language

WORDS = 7
_TELLING = 4
"""So many letters tell a word from every other of its list."""


class NoCode(ValueError):
    """What was typed is no receipt code; `wrong` are the words that are in no list, empty where their number is wrong."""

    def __init__(self, wrong: tuple[str, ...]) -> None:
        super().__init__(f"not a receipt code: {', '.join(wrong) or f'it has not {WORDS} words'}")
        self.wrong = wrong


def new_code(language: Language) -> str:
    """A code in words of that language."""
    words = _words(language)
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def code_from(chance: bytes, language: Language) -> str:
    """The code that 32 bytes of chance give: the same bytes, the same words."""
    words, number = _words(language), int.from_bytes(chance[:16])
    return " ".join(words[number >> 11 * place & 2047] for place in range(WORDS))


def code_meant(typed: str) -> str:
    """The code in one spelling, for what was typed with any capitals, accents, commas, line ends, and words cut short.

    Raises NoCode.
    """
    words = [_folded(word) for word in typed.replace(",", " ").replace("-", " ").replace(".", " ").split()]
    for language in LANGUAGES:
        known = _by_start(language)
        meant = [known.get(word[:_TELLING]) for word in words]
        if len(words) == WORDS and all(
            each is not None and _folded(each).startswith(word) for each, word in zip(meant, words, strict=True)
        ):
            return " ".join(each for each in meant if each is not None)
    if len(words) != WORDS:
        raise NoCode(())
    best = min((_unknown(words, language) for language in LANGUAGES), key=len)
    raise NoCode(best or tuple(words))


def _unknown(words: list[str], language: Language) -> tuple[str, ...]:
    known = _by_start(language)
    return tuple(word for word in words if not _folded(known.get(word[:_TELLING], "")).startswith(word))


def _folded(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", word.casefold()) if char.isalpha())


@cache
def _words(language: Language) -> tuple[str, ...]:
    source = files("verbale.intake.receipts") / "lists" / f"{language}.txt"
    return tuple(unicodedata.normalize("NFC", word) for word in source.read_text(encoding="utf-8").split())


@cache
def _by_start(language: Language) -> dict[str, str]:
    return {_folded(word)[:_TELLING]: word for word in _words(language)}
