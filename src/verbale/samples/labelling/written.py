"""What a file of labels says, as a person writes it: every fact with the words of the letter that it was read from.

docs/labels.md explains the format. A field that is not known, a field twice, or a value of the wrong kind is an error.
"""

from typing import Literal

import msgspec

from verbale.dates import Precision
from verbale.letters.record import (
    Attribution,
    EventKind,
    NoticeKind,
    OrganisationKind,
    PartKind,
    Role,
    SentenceKind,
    Withheld,
)

Quote = str
Id = str


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file."""


class Reference(_Written, frozen=True, kw_only=True):
    addressee: str
    number: int
    year: int
    span: Quote
    type: str | None = None
    file_numbers: list[str] = []


class Day(_Written, frozen=True, kw_only=True):
    value: str
    span: Quote


class Days(_Written, frozen=True, kw_only=True):
    value: int
    span: Quote


class Addressee(_Written, frozen=True, kw_only=True):
    kind: Literal["state", "other"] = "state"
    code: str | None = None
    name: str | None = None
    span: Quote | None = None


class Mandate(_Written, frozen=True, kw_only=True):
    """Without `title`, the title is the words of the span."""

    span: Quote
    code: str | None = None
    title: str | None = None
    resolution: str | None = None
    resolution_span: Quote | None = None
    basis: str | None = None


class Document(_Written, frozen=True, kw_only=True):
    symbol: str
    paragraphs: str | None = None


class Previous(_Written, frozen=True, kw_only=True):
    """`replies` are dates; "" stands for a reply without one."""

    span: Quote
    reference: str | None = None
    date: str | None = None
    document: Document | None = None
    replied: bool | None = None
    replies: list[str] = []


class Mentioned(_Written, frozen=True, kw_only=True):
    """`forms` are words each of whose places is a mention, `mentions` quotes of one place each.

    `without` quotes longer words in which a form stands that is no mention there.
    """

    forms: list[Quote] = []
    mentions: list[Quote] = []
    without: list[Quote] = []


class Person(Mentioned, frozen=True, kw_only=True):
    """Without `forms` and `mentions`, the one form is honorific and name."""

    name: str
    role: Role = Role.OTHER
    id: Id | None = None
    honorific: str | None = None
    aliases: list[str] = []
    age: int | None = None
    gender: Literal["female", "male"] | None = None
    nationality: str | None = None
    withheld: Withheld | None = None


class Group(_Written, frozen=True, kw_only=True):
    span: Quote
    count: int | None = None


class Organisation(Mentioned, frozen=True, kw_only=True):
    """Without `forms` and `mentions`, the forms are name and aliases."""

    name: str
    kind: OrganisationKind = OrganisationKind.OTHER
    id: Id | None = None
    aliases: list[str] = []


class Place(Mentioned, frozen=True, kw_only=True):
    """Without `forms` and `mentions`, the one form is the name."""

    name: str
    id: Id | None = None


class Event(_Written, frozen=True, kw_only=True):
    """Without `precision`, it is that of the dates: none, range, or as precise as `date`."""

    kind: EventKind
    span: Quote
    id: Id | None = None
    date: str | None = None
    until: str | None = None
    time: str | None = None
    precision: Precision | None = None
    inferred: bool = False
    people: list[Id] = []
    by: list[Id] = []
    organisations: list[Id] = []
    places: list[Id] = []
    attribution: Attribution = Attribution.STATED


class Charge(_Written, frozen=True, kw_only=True):
    """Without `state`, it is the State addressed; "" says that it is none, or not known."""

    span: Quote
    provision: str | None = None
    law: str | None = None
    state: str | None = None
    offence: str | None = None
    people: list[Id] = []


class Duration(_Written, frozen=True, kw_only=True):
    years: int = 0
    months: int = 0
    days: int = 0


class Sentence(_Written, frozen=True, kw_only=True):
    span: Quote
    kind: SentenceKind = SentenceKind.IMPRISONMENT
    duration: Duration | None = None
    amount: float | None = None
    unit: str | None = None
    suspended: bool = False
    people: list[Id] = []
    event: Id | None = None


class Law(Mentioned, frozen=True, kw_only=True):
    """Without `forms` and `mentions`, the one form is the title. `state` as for charges."""

    title: str
    number: str | None = None
    date: str | None = None
    state: str | None = None
    bill: bool = False


class Citation(_Written, frozen=True, kw_only=True):
    span: Quote
    instrument: str | None = None
    provision: str | None = None
    paragraph: str | None = None
    symbol: str | None = None


class Ratification(_Written, frozen=True, kw_only=True):
    """`state` as for charges."""

    span: Quote
    instrument: str | None = None
    state: str | None = None
    date: str | None = None
    kind: str = "ratification"


class Request(_Written, frozen=True, kw_only=True):
    number: int
    span: Quote


class Notice(_Written, frozen=True, kw_only=True):
    kind: NoticeKind
    span: Quote


class Annex(_Written, frozen=True, kw_only=True):
    """Without `span`, it is the title's words."""

    title: str
    present: bool = True
    span: Quote | None = None


class Signatory(_Written, frozen=True, kw_only=True):
    """Without `span`, it is the name and the title that follows."""

    name: str
    title: str | None = None
    mandate: str | None = None
    on_behalf: bool = False
    span: Quote | None = None


class Labels(_Written, frozen=True, kw_only=True):
    """A file of labels. `parts` are pairs of a kind and the first words of the part, in the letter's order."""

    parts: list[tuple[PartKind, Quote]]
    language: Literal["en", "fr", "es"] = "en"
    reference: Reference | None = None
    date: Day | None = None
    addressee: Addressee = Addressee()
    subject: Quote | None = None
    summary: str | None = None
    response_days: Days | None = None
    publication_days: Days | None = None
    interim_measures: Quote | None = None
    mandates: list[Mandate] = []
    previous: list[Previous] = []
    people: list[Person] = []
    groups: list[Group] = []
    organisations: list[Organisation] = []
    places: list[Place] = []
    events: list[Event] = []
    charges: list[Charge] = []
    sentences: list[Sentence] = []
    laws: list[Law] = []
    citations: list[Citation] = []
    ratifications: list[Ratification] = []
    concerns: list[Quote] = []
    requests: list[Request] = []
    notices: list[Notice] = []
    annexes: list[Annex] = []
    signatories: list[Signatory] = []
    findings: list[str] = []
    """The codes of the rules that must find something in this letter; no part of the record."""
