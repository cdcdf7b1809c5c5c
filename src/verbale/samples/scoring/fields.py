"""Which facts of a record are compared, and how two of them are one fact.

A fact of a list is known by its place: two are the same where their spans overlap and where what `same` gives is equal. What
`details` give is compared in pairs that stand at one place, each as a field of its own; so are `links` to other facts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from verbale.letters.record import Record
from verbale.reference import Reference
from verbale.spans import Span

Value = object


@dataclass(frozen=True, slots=True)
class Own:
    """A fact that a letter has once."""

    name: str
    value: Callable[[Record], Value]
    span: Callable[[Record], Span | None] = lambda _: None
    by_place: bool = False
    """Right where the places overlap: its words are long, and its span is a figure of its own."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of facts."""

    name: str
    same: Callable[[Any], Value] = lambda _: None
    details: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    """Pairs of a field that holds keys, and the list of the facts that they are keys of."""
    denied: tuple[str, ...] = ()
    """Details of which False says something: that no reply came is read, not merely unread."""
    mentioned: bool = False
    """Its facts have many places, which are a field too."""

    def facts(self, record: Record) -> Sequence[Any]:
        facts: Sequence[Any] = getattr(record, self.name)
        return facts

    def spans(self, fact: Any) -> tuple[Span, ...]:
        spans: tuple[Span, ...] = fact.mentions if self.mentioned else (fact.span,)
        return spans


def _reference(record: Record) -> Value:
    found = record.reference
    return str(Reference(found.addressee, found.number, found.year)) if found else None


OWN: tuple[Own, ...] = (
    Own("reference", _reference, lambda record: record.reference.span if record.reference else None),
    Own("type", lambda record: record.reference.type if record.reference else None),
    Own("file_numbers", lambda record: record.reference.file_numbers or None if record.reference else None),
    Own("date", lambda record: record.date, lambda record: record.spans.date),
    Own("language", lambda record: record.language),
    Own("addressee.code", lambda record: record.addressee.code, lambda record: record.spans.addressee),
    Own("addressee.name", lambda record: record.addressee.name),
    Own("subject", lambda record: record.subject, lambda record: record.spans.subject, by_place=True),
    Own("response_days", lambda record: record.response_days, lambda record: record.spans.response_days),
    Own("publication_days", lambda record: record.publication_days, lambda record: record.spans.publication_days),
    Own(
        "interim_measures",
        lambda record: record.interim_measures or None,
        lambda record: record.spans.interim_measures,
        by_place=True,
    ),
)

_PLACES = ("organisations", "places")

LISTED: tuple[Listed, ...] = (
    Listed("mandates", lambda fact: (fact.code, fact.resolution), details=("code", "resolution", "title", "basis")),
    Listed(
        "previous",
        lambda fact: (_bare(fact.reference), fact.date, fact.document and fact.document.symbol),
        details=("reference", "date", "document", "replied", "replies"),
        denied=("replied",),
    ),
    Listed(
        "people",
        details=("name", "honorific", "aliases", "age", "gender", "nationality", "role", "withheld"),
        mentioned=True,
    ),
    Listed("groups", details=("description", "count")),
    Listed("organisations", details=("name", "kind", "aliases"), mentioned=True),
    Listed("places", details=("name",), mentioned=True),
    Listed(
        "events",
        lambda fact: (fact.date, fact.until, fact.kind),
        details=("date", "until", "time", "precision", "inferred", "kind", "attribution"),
        links=(("people", "people"), ("by", "people"), *((name, name) for name in _PLACES)),
    ),
    Listed(
        "charges",
        lambda fact: (fact.provision, _plain(fact.offence)),
        details=("provision", "law", "state", "offence"),
        links=(("people", "people"),),
    ),
    Listed(
        "sentences",
        lambda fact: (fact.kind, fact.duration, fact.amount),
        details=("kind", "duration", "amount", "unit", "suspended"),
        links=(("people", "people"), ("event", "events")),
    ),
    Listed("laws", details=("title", "number", "date", "state", "bill"), mentioned=True),
    Listed(
        "citations",
        lambda fact: (fact.instrument, fact.provision, fact.paragraph, fact.symbol),
        details=("instrument", "provision", "paragraph", "symbol"),
    ),
    Listed(
        "ratifications",
        lambda fact: (fact.instrument, fact.state, fact.date, fact.kind),
        details=("instrument", "state", "date", "kind"),
    ),
    Listed("concerns"),
    Listed("requests", lambda fact: fact.number, details=("number",)),
    Listed("notices", lambda fact: fact.kind),
    Listed("annexes", lambda fact: fact.present, details=("title", "present")),
    Listed("signatories", lambda fact: _plain(fact.name), details=("name", "title", "mandate", "on_behalf")),
)


def _bare(reference: str | None) -> Value:
    """Without its type: letters print it or leave it out."""
    if reference is None:
        return None
    try:
        return Reference.parse(reference)
    except ValueError:
        return reference


def _plain(words: str | None) -> Value:
    return plain(words) if words is not None else None


def plain(value: Value) -> Value:
    """A value as it is compared: words without regard to case, width of blanks or shape of quotation marks; lists as sets."""
    if isinstance(value, str):
        return " ".join(value.casefold().translate(_MARKS).split())
    if isinstance(value, tuple):
        return frozenset(plain(item) for item in value)
    return value


_MARKS = str.maketrans("’‘`“”«»", '\'\'\'""""')
