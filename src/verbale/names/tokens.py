"""The words of a name: what is a particle, what an initial, and the pattern of a name in running text without accents."""

import re
from functools import lru_cache

# Letters that keep their own form when accents are taken away.
UPPER = "A-ZĐÐØŁÆŒÞĦƏŊ"
LOWER = "a-zđðøłæœþħəŋßı"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PARTICLES = _set(
    "bin ibn ben bint binti binte bte ould uld mint ag abu abou umm um abd abdul abdel al el ul ud ur an as ash ar at az ad ed "
    "de del della dello di da das do dos du des la las los le lo les van von der den ter ten te zu zum zur af av y i e "
    "san santa o mac mc ap ab st mar nic ni wa"
)
"""Small words inside a name. Most may also be written with a capital; then they are words of the name like others."""

ARTICLES = _set("al el ul ud ur an as ash ar at az ad ed as the")
"""Arabic articles in their assimilated forms, which spelling joins, hyphenates or leaves out."""

SUFFIXES = _set("jr sr ii iii iv oglu ogly oghlu kizi qizi kyzy uulu uly ugli")

_JOINED = (
    "bin|ibn|ben|bint|binti|binte|ould|uld|mint|ag|abu|abou|umm|abdul|abdel|abd|al|el|ul|ur|as|ash|ar|az|"
    "de|del|della|di|da|das|dos|do|du|des|la|las|los|le|van|von|vom|der|den|ter|ten|zu|zur|af|av|wa"
)
# Capital, small or hyphenated parts: "Khamroev", "O'Brien", "al-Qahtani", "Jean-Pierre", "McDonald", "NGUYEN".
WORD = (
    rf"(?:(?:[Aa][lnrstdz]|[Aa]sh|[Aa]dh|[Ee]l|[Uu]l|[Uu]d|[Bb]in|[Bb]en|[dDlLOoNnMmQ](?='))['-])?"
    rf"[{UPPER}][{UPPER}{LOWER}]*(?:-[{UPPER}{LOWER}]+|'(?!s\b)[{UPPER}{LOWER}]+){{0,4}}"
)
INITIAL = rf"[{UPPER}]\.(?:[ -]?[{UPPER}]\.){{0,3}}"
_UNIT = rf"(?:{INITIAL}(?![{UPPER}{LOWER}])|{WORD}(?![\w]))"
_NICK = rf"""(?:"{WORD}(?: {WORD})?"|'{WORD}')"""
NAME = (
    rf"(?:(?:{_JOINED}) ){{0,2}}{_UNIT}"
    rf"(?: (?:(?:{_JOINED}) ){{0,3}}(?:{_UNIT}|{_NICK})| (?:oglu|ogly|kizi|qizi|kyzy|uulu|uly)\b){{0,7}}"
)
"""A name as it is printed, without honorific: words with capitals, initials, particles. Takes too much rather than too little."""

_SPLIT = re.compile(r"[\s,]+")
_MARKS = re.compile(r"[\"'().]")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")
_APOSTROPHE = re.compile(r"\w'\w")


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as printed, without quotation marks, brackets, full stops and blanks.

    Initials that are printed together ("A.B.") come apart.
    """
    words: list[str] = []
    for piece in _SPLIT.split(name.strip()):
        if _LETTERS.fullmatch(piece):
            words.extend(letter for letter in piece if letter != ".")
        else:
            bare = _MARKS.sub("", piece) if not _APOSTROPHE.search(piece) else piece.strip("\"'().")
            if bare:
                words.append(bare)
    return tuple(words)


def is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def is_particle(word: str) -> bool:
    return word.lower() in PARTICLES
