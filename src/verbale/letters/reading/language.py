"""The language of a letter: English, French or Spanish, by its function words."""

import re
from collections import Counter

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[a-z]+")
_ENOUGH = 20_000
"""Characters that are looked at: the first pages settle it."""


def language_of(plain: str) -> Language:
    """The language in which most function words of a running text (without accents) stand; English where none does.

    Letterhead and whatever a web page puts around the letter must have been set aside before: they are often in another
    language.
    """
    counts = Counter(_WORD.findall(plain[:_ENOUGH].lower()))
    scores = {language: sum(counts[word] for word in words) for language, words in FUNCTION_WORDS.items()}
    return max(scores, key=lambda language: scores[language])
