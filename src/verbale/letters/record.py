"""The record of a letter: what `verbale read` prints, the API's body, and the register's raw form.

Spans are `[start, end)` in `text`, in Unicode code points. A fact that others point at has a `key`, unique in the record:
its kind and the place of its first mention (`person@1043`, a second one there `person@1043-2`). What the letter does not
say is None or empty, never a guess.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from verbale.dates import Precision
from verbale.spans import Span

SCHEMA: Literal["verbale/letter/1"] = "verbale/letter/1"

Key = str


class PartKind(StrEnum):
    """The sections of a letter, in their usual order. Parts recur and alternate in real letters."""

    COVER = "cover"
    HEADING = "heading"
    REFERENCE = "reference"
    DATE = "date"
    ADDRESSEE = "addressee"
    SALUTATION = "salutation"
    OPENING = "opening"
    SUBJECT = "subject"
    BACKGROUND = "background"
    PREVIOUS = "previous"
    ALLEGATIONS = "allegations"
    CONCERNS = "concerns"
    LAW = "law"
    URGENCY = "urgency"
    REQUESTS = "requests"
    RESPONSE = "response"
    MEASURES = "measures"
    NOTICE = "notice"
    CLOSING = "closing"
    SIGNATURES = "signatures"
    ANNEX = "annex"
    FOOTNOTES = "footnotes"
    FURNITURE = "furniture"
    """Page numbers, running heads, letterhead, stamps."""
    OUTSIDE = "outside"
    """What a web page or a copyist put around the letter."""


class Role(StrEnum):
    VICTIM = "victim"
    RELATIVE = "relative"
    OFFICIAL = "official"
    PERPETRATOR = "perpetrator"
    WITNESS = "witness"
    OTHER = "other"


class Withheld(StrEnum):
    """How a person's name is kept back in the letter."""

    INITIALS = "initials"
    """"A.B.", "Mr. X"."""
    NAME = "name"
    """A mark in the name's place: "(name withheld)", "[REDACTED]", a black bar."""
    DESCRIPTION = "description"
    """Described instead of named: "a 15-year-old girl"."""


class OrganisationKind(StrEnum):
    AUTHORITY = "authority"
    COURT = "court"
    PRISON = "prison"
    COMPANY = "company"
    MEDIA = "media"
    CIVIL_SOCIETY = "civil-society"
    ARMED_GROUP = "armed-group"
    INTERNATIONAL = "international"
    OTHER = "other"


class EventKind(StrEnum):
    ARREST = "arrest"
    DETENTION = "detention"
    RELEASE = "release"
    SEARCH = "search"
    INVESTIGATION = "investigation"
    CHARGE = "charge"
    INDICTMENT = "indictment"
    TRIAL = "trial"
    VERDICT = "verdict"
    SENTENCE = "sentence"
    APPEAL = "appeal"
    FINE = "fine"
    DISMISSAL = "dismissal"
    EXPULSION = "expulsion"
    EVICTION = "eviction"
    ATTACK = "attack"
    THREAT = "threat"
    KILLING = "killing"
    DISAPPEARANCE = "disappearance"
    TORTURE = "torture"
    SURVEILLANCE = "surveillance"
    TRAVEL_BAN = "travel-ban"
    DISSOLUTION = "dissolution"
    DESIGNATION = "designation"
    LEGISLATION = "legislation"
    ASSEMBLY = "assembly"
    PUBLICATION = "publication"
    SPEECH = "speech"
    OTHER = "other"


class Attribution(StrEnum):
    STATED = "stated"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"


class SentenceKind(StrEnum):
    IMPRISONMENT = "imprisonment"
    FINE = "fine"
    DEATH = "death"
    CORPORAL = "corporal"
    BAN = "ban"
    OTHER = "other"


class NoticeKind(StrEnum):
    DETENTION = "detention"
    """The Working Group on Arbitrary Detention may use its regular procedure."""
    DISAPPEARANCES = "disappearances"
    """The case goes to the Working Group on Enforced or Involuntary Disappearances."""
    PRESS = "press"
    """The mandates may speak publicly."""
    COPY = "copy"
    """The letter, or one like it, also goes to somebody else."""
    REPORT = "report"
    """Letter and reply will stand in a report to the Council."""


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    format: str
    sha256: str
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    kind: PartKind
    span: Span


@dataclass(frozen=True, slots=True)
class LetterReference:
    """As printed on the letter. `file_numbers` are the mandates' old file numbers, in their order, as printed."""

    type: str | None
    addressee: str
    number: int
    year: int
    file_numbers: tuple[str, ...]
    printed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Addressee:
    kind: Literal["state", "other"]
    code: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Spans:
    """Where the letter's own facts were read."""

    date: Span | None = None
    addressee: Span | None = None
    subject: Span | None = None
    response_days: Span | None = None
    publication_days: Span | None = None
    interim_measures: Span | None = None


@dataclass(frozen=True, slots=True)
class MandateNamed:
    """A mandate in whose name the letter is written, in the order of the opening sentence (else of the heading).

    `code` is None for a mandate that the reference data does not know, such as one of a regional organisation. `basis` is a
    ground other than a resolution, as printed.
    """

    code: str | None
    title: str
    resolution: str | None
    basis: str | None
    span: Span
    resolution_span: Span | None


@dataclass(frozen=True, slots=True)
class DocumentNamed:
    symbol: str
    paragraphs: str | None


@dataclass(frozen=True, slots=True)
class Previous:
    """An earlier letter that this one names; `reference` as `AL RUS 4/2018`, without a type where none is printed.

    `replied` is None where the letter does not say; `replies` holds the date of each reply, None for one without a date.
    """

    reference: str | None
    date: str | None
    document: DocumentNamed | None
    replied: bool | None
    replies: tuple[str | None, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Person:
    key: Key
    name: str
    honorific: str | None
    aliases: tuple[str, ...]
    age: int | None
    gender: Literal["female", "male"] | None
    nationality: str | None
    role: Role
    withheld: Withheld | None
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Group:
    key: Key
    description: str
    count: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Organisation:
    key: Key
    name: str
    kind: OrganisationKind
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    key: Key
    name: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """`date` and `until` are ISO 8601 at the precision known; `inferred` where the year or the day was worked out."""

    key: Key
    date: str | None
    until: str | None
    time: str | None
    precision: Precision
    inferred: bool
    kind: EventKind
    people: tuple[Key, ...]
    by: tuple[Key, ...]
    organisations: tuple[Key, ...]
    places: tuple[Key, ...]
    attribution: Attribution
    label: str
    span: Span


@dataclass(frozen=True, slots=True)
class Charge:
    key: Key
    provision: str | None
    law: str | None
    state: str | None
    offence: str | None
    people: tuple[Key, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Duration:
    years: int = 0
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a court imposed; never a maximum, a sum or a time served.

    `amount` and `unit` hold a fine's sum or a number of lashes.
    """

    kind: SentenceKind
    duration: Duration | None
    amount: float | None
    unit: str | None
    suspended: bool
    people: tuple[Key, ...]
    event: Key | None
    span: Span


@dataclass(frozen=True, slots=True)
class Law:
    title: str
    number: str | None
    date: str | None
    state: str | None
    bill: bool
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """A place that names an instrument. One citation an article, or one a paragraph of a comment or report."""

    instrument: str | None
    provision: str | None
    paragraph: str | None
    symbol: str | None
    printed: str
    span: Span


@dataclass(frozen=True, slots=True)
class Ratification:
    """A statement of the letter about a State and a treaty; `kind` is ratification, accession, signature, party …"""

    instrument: str | None
    state: str | None
    date: str | None
    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Concern:
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Request:
    number: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Notice:
    kind: NoticeKind
    span: Span


@dataclass(frozen=True, slots=True)
class Annex:
    title: str
    present: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Signatory:
    name: str
    title: str | None
    mandate: str | None
    on_behalf: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says. `rule` is its code; `message` is in the interface's language."""

    rule: str
    severity: Severity
    message: str
    fix: str | None
    span: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    schema: Literal["verbale/letter/1"] = SCHEMA
    kind: Literal["letter"] = "letter"
    source: Source
    text: str
    parts: tuple[Part, ...]
    reference: LetterReference | None
    date: str | None
    language: Literal["en", "fr", "es"]
    addressee: Addressee
    subject: str | None
    summary: str | None
    response_days: int | None
    publication_days: int | None
    interim_measures: bool
    spans: Spans
    mandates: tuple[MandateNamed, ...] = ()
    previous: tuple[Previous, ...] = ()
    people: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    charges: tuple[Charge, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    laws: tuple[Law, ...] = ()
    citations: tuple[Citation, ...] = ()
    ratifications: tuple[Ratification, ...] = ()
    concerns: tuple[Concern, ...] = ()
    requests: tuple[Request, ...] = ()
    notices: tuple[Notice, ...] = ()
    annexes: tuple[Annex, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    findings: tuple[Finding, ...] = ()
