"""Finding the words of a letter that a label quotes.

A quote is the letter's own words. `[[` and `]]` mark off the words that are meant from those that only make the place plain;
` … ` between blanks stands for whatever is between. White space matches any white space, and quotation marks and apostrophes
match whatever their shape.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from verbale.spans import Span

_GAP = "\0"
_ANYTHING = r"(?!\w)[\s\S]{1,6000}?(?<!\w)"
"""What " … " stands for: no more than a page and a half, and no part of a word."""
_PIECE = re.compile(r"\[\[|\]\]|(?<=\s)…(?=\s)|\s+|['’‘`]|[\"“”«»]|[^\s\[\]'’‘`\"“”«»…]+|.")


class QuoteError(ValueError):
    """The quote's words stand nowhere in the letter, or more than once, or the quote itself is malformed."""


class Quotes:
    """The quotes of one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def find(self, quote: str, within: Sequence[Span] = ()) -> Span:
        """Where the quoted words stand: in one of the spans `within`, or where they are in none of these, in the whole text.

        Raises QuoteError where they are not found or found twice.
        """
        found = self.all(quote)
        inside = [span for span in found if any(home.covers(span) for home in within)]
        places = inside or found
        if not places:
            raise QuoteError(f"not found: {quote!r}{self._nearest(quote)}")
        if len(places) > 1:
            raise QuoteError(f"found {len(places)} times: {quote!r}")
        return places[0]

    def all(self, quote: str) -> list[Span]:
        """Every place where the quote's words stand."""
        return [Span(*match.span("meant")) for match in _pattern(quote).finditer(self.text)]

    def forms(self, forms: Iterable[str]) -> list[Span]:
        """Every place of every form, the longest form where several begin within one another."""
        spans = sorted({span for form in forms for span in self.all(form)}, key=lambda span: (span.start, -span.end))
        kept: list[Span] = []
        for span in spans:
            if not kept or not kept[-1].overlaps(span):
                kept.append(span)
            elif not kept[-1].covers(span):
                raise QuoteError(f"two forms cross: {kept[-1].of(self.text)!r} and {span.of(self.text)!r}")
        return kept

    def after(self, quote: str, place: int) -> Span | None:
        """The first place at or after `place`; a quote without marks only counts at the beginning of a line."""
        for match in _pattern(quote).finditer(self.text, place):
            span = Span(*match.span("meant"))
            if span.start >= place and ("[[" in quote or not self.text[: span.start].rpartition("\n")[2].strip()):
                return span
        return None

    def _nearest(self, quote: str) -> str:
        """How much of the quote's beginning is found: where a slip of the pen is."""
        words = quote.replace("[[", "").replace("]]", "").split()
        for length in range(len(words) - 1, 1, -1):
            if self.all(" ".join(words[:length])):
                return f" (found as far as {' '.join(words[max(0, length - 4) : length])!r})"
        return ""


@cache
def _pattern(quote: str) -> re.Pattern[str]:
    """A pattern whose group `meant` covers the words marked off, looked for at each place (also inside one another)."""
    pieces = [match[0] for match in _PIECE.finditer(quote.strip())]
    if pieces.count("[[") != pieces.count("]]") or pieces.count("[[") > 1:
        raise QuoteError(f"one pair of [[ ]], no more: {quote!r}")
    if "[[" not in pieces:
        pieces = ["[[", *pieces, "]]"]
    words = [piece for piece in pieces if piece not in ("[[", "]]")]
    if not "".join(words).strip():
        raise QuoteError("an empty quote")
    built = "".join(_built(piece) for piece in pieces).replace(rf"\s+{_GAP}\s+", _ANYTHING)
    first, last = words[0], words[-1]
    before = r"(?<!\w)" if first[0].isalnum() else ""
    behind = r"(?!\w)" if last[-1].isalnum() else ""
    return re.compile(f"(?={before}{built}{behind})")


def _built(piece: str) -> str:
    if piece == "[[":
        return "(?P<meant>"
    if piece == "]]":
        return ")"
    if piece == "…":
        return _GAP
    if piece.isspace():
        return r"\s+"
    if piece in "'’‘`":
        return "['’‘`]"
    if piece in '"“”«»':
        return '["“”«»]'
    return re.escape(piece)
