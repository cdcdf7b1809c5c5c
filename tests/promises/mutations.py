"""What copying, printing and scanning do to a letter without changing what it says."""

import re
import textwrap

from verbale.letters.reading.flow import without_accents

_LONG = 200
_SPLIT = re.compile(r"(?<=[a-z,]) (?=[a-z]{2,} )")


def other_quotation_marks(text: str) -> str:
    """Curly marks become straight ones, angled ones curly."""
    return text.translate(str.maketrans("’‘“”«»", "''\"\"“”"))


def lost_accents(text: str) -> str:
    return without_accents(text)


def cut_lines(text: str, width: int = 72) -> str:
    """Paragraphs wrapped at a width, as a mail or a printed page has them."""
    return "\n\n".join(_wrapped(paragraph, width) for paragraph in text.split("\n\n"))


def _wrapped(paragraph: str, width: int) -> str:
    if "\n" in paragraph or paragraph.startswith("#") or len(paragraph) < width:
        return paragraph
    return textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)


def page_furniture(text: str, every: int = 3) -> str:
    """A page's end with its number in the middle of every third long paragraph."""
    paragraphs = text.split("\n\n")
    number = 1
    for index, paragraph in enumerate(paragraphs):
        places = [match.start() for match in _SPLIT.finditer(paragraph)]
        if len(paragraph) > _LONG and places and "\n" not in paragraph and index % every == 0:
            middle = places[len(places) // 2]
            number += 1
            paragraphs[index] = f"{paragraph[:middle]}\n\n– {number} –\n\n{paragraph[middle + 1 :]}"
    return "\n\n".join(paragraphs)


def doubled_blanks(text: str) -> str:
    """Blanks as a typesetter or a web page leaves them: no-break after short words, two after a full stop."""
    return re.sub(r"(?<=\b\w) (?=\w)", "\u00a0", text.replace(". ", ".  "))


MUTATIONS = (other_quotation_marks, lost_accents, cut_lines, page_furniture, doubled_blanks)
