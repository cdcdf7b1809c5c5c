"""The ground that labels are laid on: the text, its parts, and the keys given so far."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeVar

from verbale.dates import PartialDate
from verbale.letters.record import Key, Part, PartKind
from verbale.samples.labelling.errors import LabelError, entry_named
from verbale.samples.labelling.quotes import QuoteError, Quotes
from verbale.samples.labelling.written import Id, Labels, Mentioned
from verbale.spans import Span

_HOMES: dict[str, tuple[PartKind, ...]] = {
    "reference": (PartKind.REFERENCE,),
    "date": (PartKind.DATE,),
    "subject": (PartKind.SUBJECT,),
    "response_days": (PartKind.RESPONSE,),
    "publication_days": (PartKind.RESPONSE,),
    "interim_measures": (PartKind.MEASURES,),
    "mandates": (PartKind.OPENING,),
    "concerns": (PartKind.CONCERNS,),
    "requests": (PartKind.REQUESTS,),
    "notices": (PartKind.NOTICE,),
    "signatories": (PartKind.SIGNATURES,),
}
"""The parts in which a fact's words are looked for before the rest of the letter, by the name of its list."""

_Entry = TypeVar("_Entry")
_Made = TypeVar("_Made")


class Ground:
    """Raises LabelError, from its making on, for what does not fit the text."""

    def __init__(self, text: str, labels: Labels) -> None:
        self.text = text
        self.labels = labels
        self.quotes = Quotes(text)
        self.parts = self._parts()
        self._furniture = [part.span for part in self.parts if part.kind in (PartKind.FURNITURE, PartKind.OUTSIDE)]
        self._keys: dict[Id, Key] = {}
        self._taken: dict[str, int] = {}

    def each(self, name: str, entries: Sequence[_Entry], make: Callable[[_Entry], _Made]) -> tuple[_Made, ...]:
        """What is made of each entry of a list; a LabelError says which one."""
        made = []
        for number, entry in enumerate(entries, start=1):
            with entry_named(f"{name} {number}"):
                made.append(make(entry))
        return tuple(made)

    def span(self, name: str, quote: str) -> Span:
        """Where the quoted words stand; `name` is the fact's list, by which its parts are known."""
        homes = _HOMES.get(name, ())
        return self.quotes.find(quote, [part.span for part in self.parts if part.kind in homes])

    def words(self, span: Span) -> str:
        """The span's words with single blanks, without the furniture that a page's end puts between them."""
        pieces, place = [], span.start
        for between in self._furniture:
            if span.covers(between):
                pieces.append(self.text[place : between.start])
                place = between.end
        return " ".join(" ".join([*pieces, self.text[place : span.end]]).split())

    def mentions(self, entry: Mentioned, fallback: Iterable[str | None]) -> tuple[Span, ...]:
        """Every place where the entry's forms stand, and those that it quotes one by one."""
        forms = entry.forms or ([] if entry.mentions else [form for form in fallback if form])
        for words in (*forms, *entry.without):
            if not self.quotes.all(words):
                raise QuoteError(f"not found: {words!r}")
        without = [place for words in entry.without for place in self.quotes.all(words)]
        found = [span for span in self.quotes.forms(forms) if not any(place.covers(span) for place in without)]
        spans = sorted({*found, *(self.quotes.find(quote) for quote in entry.mentions)})
        for one, other in pairwise(spans):
            if one.overlaps(other):
                raise QuoteError(f"two mentions cross: {one.of(self.text)!r} and {other.of(self.text)!r}")
        if not spans:
            raise QuoteError("no mention is left")
        return tuple(spans)

    def new_key(self, kind: str, place: int, name: Id | None = None) -> Key:
        """A key for a fact of this kind at this place, by which `name` is known from now on."""
        key = f"{kind}@{place}"
        self._taken[key] = self._taken.get(key, 0) + 1
        if self._taken[key] > 1:
            key = f"{key}-{self._taken[key]}"
        if name is not None:
            if name in self._keys:
                raise LabelError(f"{kind}: the id {name!r} is given twice")
            self._keys[name] = key
        return key

    def keys(self, kind: str, names: Iterable[Id]) -> tuple[Key, ...]:
        """The keys of the facts that an entry points at."""
        keys = []
        for name in names:
            key = self._keys.get(name, "")
            if key.partition("@")[0] != kind:
                raise QuoteError(f"no {kind} has the id {name!r}")
            keys.append(key)
        return tuple(keys)

    def state(self, code: str | None) -> str | None:
        """A law's State: the one addressed, unless the label says otherwise."""
        if code is None:
            return self.labels.addressee.code if self.labels.addressee.kind == "state" else None
        return code or None

    def _parts(self) -> tuple[Part, ...]:
        starts: list[tuple[PartKind, int]] = []
        for number, (kind, words) in enumerate(self.labels.parts, start=1):
            with entry_named(f"parts {number} ({kind})"):
                span = self.quotes.after(words, starts[-1][1] + 1 if starts else 0)
                if span is None:
                    raise QuoteError(f"not found at the beginning of a line after the part before: {words!r}")
                if starts and starts[-1][0] is kind:
                    raise QuoteError("two neighbours of one kind are one part")
                if not starts and self.text[: span.start].strip():
                    raise QuoteError(f"the first part begins where the letter does, not with {words!r}")
                starts.append((kind, span.start if starts else 0))
        if not starts:
            raise LabelError("parts: a letter has at least one")
        ends = [*(place for _, place in starts[1:]), len(self.text)]
        return tuple(Part(kind, Span(place, end)) for (kind, place), end in zip(starts, ends, strict=True))


def day(value: str | None) -> str | None:
    """An ISO date, tried. Raises ValueError."""
    return str(PartialDate.parse(value)) if value else None
