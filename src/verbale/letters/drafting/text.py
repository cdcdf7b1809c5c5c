"""Words set in runs, and putting them into a clause's slots so that they read as one sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verbale.documents.tree import Run
from verbale.wording import Language, say

Words = tuple[Run, ...]

_SLOT = re.compile(r"\{([^{}]*)\}")
_VOWEL = "aeiouyàâäéèêëîïôöùûüœh"
# What two words become where they meet; a name keeps its own article, so only small letters count.
_SEAMS: dict[Language, tuple[tuple[str, str, str], ...]] = {
    "en": (),
    "fr": (
        (r"\bde $", r"le ", "du "),
        (r"\bde $", r"les ", "des "),
        (r"\bà $", r"le ", "au "),
        (r"\bà $", r"les ", "aux "),
        (r"\bDe $", r"le ", "Du "),
    ),
    "es": ((r"\bde $", r"el ", "del "), (r"\ba $", r"el ", "al ")),
}
_ELISION = re.compile(r"\b(d|qu|D|Qu|jusqu|lorsqu|puisqu)e $")
_SPANISH_AND = re.compile(r" y $")


class NoSuchSlot(LookupError):
    """Words name something in braces that nobody gave; the message names it."""


def said(text: str, *, bold: bool = False, italic: bool = False) -> Words:
    return (Run(text, bold=bold, italic=italic),) if text else ()


def plain(words: Words) -> str:
    return "".join(run.text for run in words)


def slots(template: str) -> frozenset[str]:
    return frozenset(_SLOT.findall(template.replace("{{", "").replace("}}", "")))


def filled(template: str, language: Language, given: Mapping[str, Words | str]) -> Words:
    """The template with its slots filled. What meets at a slot's edges is joined as the language does: "de le" is "du"."""
    pieces: list[Run] = []
    place = 0
    for match in _SLOT.finditer(template):
        pieces += said(template[place : match.start()])
        found = given.get(match[1])
        if found is None:
            raise NoSuchSlot(f"{{{match[1]}}} names nobody and nothing: {template!r}")
        pieces += said(found) if isinstance(found, str) else found
        place = match.end()
    pieces += said(template[place:])
    return joined(pieces, language)


def joined(pieces: Sequence[Run], language: Language) -> Words:
    """Pieces as one text: seams mended, blanks single, neighbours of one kind together."""
    runs: list[Run] = []
    for piece in pieces:
        if not piece.text:
            continue
        if runs:
            before, after = _seam(runs[-1].text, piece.text, language)
            runs[-1] = replace(runs[-1], text=before)
            piece = replace(piece, text=after)
            if runs[-1].text and (runs[-1].bold, runs[-1].italic) == (piece.bold, piece.italic):
                runs[-1] = replace(runs[-1], text=runs[-1].text + piece.text)
                continue
            if not runs[-1].text:
                runs.pop()
        runs.append(piece)
    return tuple(runs)


def _seam(before: str, after: str, language: Language) -> tuple[str, str]:
    for ending, opening, both in _SEAMS[language]:
        match = re.search(ending, before)
        if match and after.startswith(opening):
            return before[: match.start()] + both, after[len(opening) :]
    if (
        language == "fr"
        and after[:1].lower() in _VOWEL
        and not after.lower().startswith(("haut", "huit", "onz", "yémén"))
    ):
        match = _ELISION.search(before)
        if match:
            return f"{before[: match.start()]}{match[1]}’", after
    if language == "es" and _SPANISH_AND.search(before) and re.match(r"(?:h?i(?!e))", after.lower()):
        return before[:-2] + "e ", after
    if before.endswith(" ") and after.startswith((" ", ",", ".", ";")):
        return before[:-1], after
    if before.endswith(".") and after.startswith("."):
        return before, after[1:]  # a sentence that ends with an abbreviation
    return before, after


def listed(parts: Sequence[Words], language: Language) -> Words:
    """Parts as in a sentence: "a", "a and b", "a, b and c"."""
    return _listed(parts, ", ", say("list.last", language, head="", last=""), language)


def listed_long(parts: Sequence[Words], language: Language) -> Words:
    """Parts that hold commas themselves: "a; b and c"."""
    semicolon = " ; " if language == "fr" else "; "
    return _listed(parts, semicolon, say("list.last", language, head="", last=""), language)


def _listed(parts: Sequence[Words], between: str, last: str, language: Language) -> Words:
    pieces: list[Run] = []
    for number, part in enumerate(parts):
        if number:
            pieces += said(last if number == len(parts) - 1 else between)
        pieces += part
    return joined(pieces, language)


def capitalised(words: Words) -> Words:
    """With a capital at the start; what begins with a sign stays as it is."""
    if not words:
        return words
    first = words[0]
    return (replace(first, text=first.text[:1].upper() + first.text[1:]), *words[1:])


def lowered(words: Words) -> Words:
    """Without the capital at the start, for a clause that came to stand inside a sentence."""
    first, *rest = words
    return (replace(first, text=first.text[:1].lower() + first.text[1:]), *rest)


def closed(words: Words) -> Words:
    """With a full stop, unless some mark closes it already."""
    return words if plain(words).rstrip('”»"’)')[-1:] in ".!?:" else (*words, Run("."))


def sentences(parts: Sequence[Words]) -> Words:
    """Sentences one after the other in a paragraph."""
    pieces: list[Run] = []
    for number, part in enumerate(parts):
        if number:
            pieces.append(Run(" "))
        pieces += part
    return tuple(pieces)
