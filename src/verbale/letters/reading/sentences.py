"""Where sentences end, in English, French and Spanish, over a text without accents."""

import re
from collections.abc import Iterator

from verbale.spans import Span

_END = re.compile(r"""[.!?](?:["')\]]+)?(?:\d{1,3}(?= [A-Z]))?(?= +["'(\[]*[A-Z0-9¿¡])""")

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "messrs",
        "mss",
        "dr",
        "drs",
        "prof",
        "st",
        "hon",
        "gen",
        "col",
        "lt",
        "capt",
        "sgt",
        "maj",
        "brig",
        "rev",
        "fr",
        "sr",
        "sra",
        "sto",
        "sta",
        "ste",
        "pto",
        "hna",
        "hno",
        "sres",
        "sras",
        "srta",
        "dra",
        "lic",
        "ing",
        "arq",
        "abg",
        "mm",
        "mme",
        "mmes",
        "mlle",
        "me",
        "mgr",
        "no",
        "nos",
        "n",
        "num",
        "art",
        "arts",
        "para",
        "paras",
        "par",
        "parr",
        "parrs",
        "p",
        "pp",
        "pag",
        "ch",
        "chap",
        "cf",
        "ibid",
        "id",
        "ref",
        "vol",
        "ed",
        "eds",
        "al",
        "inc",
        "ltd",
        "co",
        "corp",
        "vs",
        "v",
        "e.g",
        "i.e",
        "ex",
        "res",
        "doc",
        "add",
        "rev.1",
        "sec",
        "sect",
        "fig",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "ud",
        "uds",
        "vd",
        "s.e",
        "s.exc",
    ]
)
_PRONOUNS = re.compile(r" +(?:He|She|They|It|On|In|The|His|Her|Il|Elle|Ils|Le|La|Les|El|Ella|Los|Las|Se|En|Su)\b")
_AGAINST_UNKNOWN = re.compile(r"\b(?:contre|contra) X$")
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'])([^\s(\[\"']+)$")


def sentence_ends(text: str, span: Span) -> Iterator[int]:
    """The places after each sentence of a paragraph, the last of which is the paragraph's end.

    A footnote's mark glued to a full stop ("separate.1 Effective") belongs to the sentence before it.
    """
    for match in _END.finditer(text, span.start, span.end):
        if match[0][0] == "." and _abbreviated(text, span.start, match.start(), match.end()):
            continue
        yield match.end()
    yield span.end


def _abbreviated(text: str, start: int, stop: int, after: int) -> bool:
    found = _LAST_WORD.search(text[max(start, stop - 24) : stop])
    if found is None:
        return False
    word = found[1]
    if word.lower() in _ABBREVIATIONS:
        return True
    if word.isdigit() and stop - len(word) == start:  # "1." of a list
        return True
    if word == "X" and _AGAINST_UNKNOWN.search(text, max(start, stop - 24), stop):
        return False  # "une information judiciaire contre X. La famille …"
    letter = len(word) == 1 or (len(word) >= 3 and re.fullmatch(r"(?:[A-Z]\.)+[A-Z]", word) is not None)
    return letter and word[0].isupper() and not _PRONOUNS.match(text, after)
