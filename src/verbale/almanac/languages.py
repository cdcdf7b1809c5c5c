"""The three languages that letters are written in."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "fr", "es"]

LANGUAGES: tuple[Language, ...] = ("en", "fr", "es")


@dataclass(frozen=True, slots=True)
class InLanguages:
    """One name in the three languages; empty where it is not known."""

    en: str
    fr: str
    es: str

    def of(self, language: Language) -> str:
        if language == "en":
            return self.en
        return self.fr if language == "fr" else self.es

    def known(self) -> tuple[str, ...]:
        return tuple(name for name in (self.en, self.fr, self.es) if name)
