"""The plain form of a name: lower case, without accents, with straight quotation marks, hyphens and single blanks.

What a finder sees of a letter's running text in lower case and without accents is in this form already, so that a name's
plain form can be looked for in it as it stands.
"""

import re
import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys("\u2012\u2013\u2014\u2015", "–"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)

_LOWER_CASE = re.compile(r"[^\W\d_A-ZÀ-ÖØ-Þ]{2}")
_ARTICLES = ("the ", "l'", "le ", "la ", "les ", "el ", "los ", "las ")


def plain(text: str) -> str:
    """The plain form of a text."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_SAME)
        text = "".join(char if char.isascii() else _base(char) for char in text)
    else:
        text = text.replace("`", "'")
    return " ".join(text.lower().split())


def without_article(form: str) -> str:
    """A plain form without one leading article of the three languages."""
    for article in _ARTICLES:
        if form.startswith(article) and len(form) > len(article):
            return form[len(article) :]
    return form


def is_abbreviation(form: str) -> bool:
    """Whether a name is an abbreviation, which is itself only in its own capitals: `CAR` is a State, `car` is a word."""
    return _LOWER_CASE.search(form) is None and sum(char.isupper() or char.isdigit() for char in form) > 1


def _base(char: str) -> str:
    first = unicodedata.normalize("NFD", char)[0]
    return first if first.isalpha() else char
