"""What a desk knows of a matter that is to become a letter. Values only: whether they can make a letter is said by `assemble`.

Words that a person writes (a subject, what happened, a concern) are in the letter's language and may name people, groups and
organisations by their keys in braces, "the arrest of {talvik}", so that everybody is given in the letter as was decided for
them. Dates are ISO 8601 at the precision known, as in a record.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from verbale.letters.record import Attribution, EventKind, NoticeKind, OrganisationKind, Role

SCHEMA: Literal["verbale/matter/1"] = "verbale/matter/1"

Key = str


class LetterType(StrEnum):
    ALLEGATION = "AL"
    URGENT = "UA"
    OTHER = "OL"


class Given(StrEnum):
    """How a person stands in the letter as sent."""

    NAMED = "named"
    INITIALS = "initials"
    DESCRIBED = "described"


@dataclass(frozen=True, slots=True)
class AddressedTo:
    """A State by its code, or another actor by its name."""

    state: str | None = None
    name: str | None = None
    salutation: str | None = None
    """Words of the institution's own in place of the clause: "Dear Ms. Vale,"."""


@dataclass(frozen=True, slots=True)
class Person:
    key: Key
    name: str
    honorific: str | None = None
    given: Given = Given.NAMED
    description: str | None = None
    """What stands in the name's place where the person is described: "a 15-year-old girl"."""
    described_after: str | None = None
    """What stands there after the first mention: "the girl"; the description again where it is None."""
    family_name: str | None = None
    """What names the person after the first mention; the whole name where it is None."""
    alias: str | None = None
    age: int | None = None
    gender: Literal["female", "male"] | None = None
    nationality: str | None = None
    """As the letter's language writes it: "Almaran"."""
    role: Role = Role.VICTIM
    portrait: str | None = None
    """Who the person is: "is a lawyer and has led Clear Wells since 2014", to stand behind the name."""


@dataclass(frozen=True, slots=True)
class Group:
    key: Key
    description: str
    """As it stands in the letter: "nine villagers"."""


@dataclass(frozen=True, slots=True)
class Organisation:
    key: Key
    name: str
    """With its article where the language has one: "the Quay Police"."""
    kind: OrganisationKind = OrganisationKind.AUTHORITY


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is said to have happened.

    `words` tell it without its date, in the indicative; `hedged` tell it in the conditional of French and Spanish. Without
    words the clause of the event's kind tells it, of its people, bodies and place. Where the sources are not independent
    of each other, what is stated is told as reported.
    """

    key: Key
    kind: EventKind
    date: str | None = None
    until: str | None = None
    words: str | None = None
    hedged: str | None = None
    attribution: Attribution = Attribution.STATED
    people: tuple[Key, ...] = ()
    by: tuple[Key, ...] = ()
    place: str | None = None
    independent: bool = True
    heading: str | None = None
    """A heading over this event and those after it: "The case of Ms. Talvik"."""


@dataclass(frozen=True, slots=True)
class Charge:
    people: tuple[Key, ...]
    provision: str
    law: str
    """The domestic act with its article: "the Criminal Code", "le Code pénal"."""
    offence: str | None = None
    event: Key | None = None
    """The event that the charge is told with; without one it is told after the chronology."""


@dataclass(frozen=True, slots=True)
class SentenceImposed:
    people: tuple[Key, ...]
    years: int = 0
    months: int = 0
    days: int = 0
    fine: int | None = None
    currency: str | None = None
    suspended: bool = False
    event: Key | None = None


@dataclass(frozen=True, slots=True)
class ConcernRaised:
    """By words of one's own (a whole sentence), or by a theme of the clauses."""

    words: str | None = None
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """An instrument of the almanac by its key, and what of it: "9", "14(3)(d)". None of it names the instrument as a whole."""

    instrument: str
    provisions: tuple[str, ...] = ()
    words: str | None = None
    """A paragraph of one's own for the annex in place of the clauses for the provisions."""


@dataclass(frozen=True, slots=True)
class RequestMade:
    """By words of one's own, or by the code of a clause."""

    words: str | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class PreviousLetter:
    """`reference` as `AL XAL 3/2021`. `replies` are dates; `replied` is False where none came, None where it is not to be said."""

    reference: str | None
    date: str | None
    replied: bool | None = None
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SisterLetter:
    """Another addressee of a letter on the same matter: with its article, as the sentence has it ("the Government of Bestria")."""

    addressee: str


@dataclass(frozen=True, slots=True)
class AnnexText:
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MandateJoining:
    """A mandate that writes. Who signs is the almanac's holder on the day unless named here, as a working group's must be."""

    code: str
    title: str | None = None
    """In place of the official title, where a holder's gender or a change of name asks for it."""
    resolution: str | None = None
    signatory: str | None = None
    signs_as: str | None = None
    """What stands under the name: "Vice-Chair of the Working Group on Arbitrary Detention"."""


@dataclass(frozen=True, slots=True)
class Periods:
    """What the letter says of its times. None is a letter that asks for no such thing."""

    response_days: int | None
    publication_days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    schema: Literal["verbale/matter/1"] = SCHEMA
    kind: Literal["matter"] = "matter"
    type: LetterType
    language: Literal["en", "fr", "es"]
    day: str
    """The day on which the letter is dated; the almanac is asked as of it."""
    addressee: AddressedTo
    mandates: tuple[MandateJoining, ...]
    """The lead first."""
    subject: str
    """What the information concerns, a noun phrase: "the arrest of {talvik}, a lawyer"."""
    people: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    background: tuple[str, ...] = ()
    """Paragraphs of one's own before the facts."""
    events: tuple[Event, ...] = ()
    charges: tuple[Charge, ...] = ()
    sentences: tuple[SentenceImposed, ...] = ()
    concerns: tuple[ConcernRaised, ...] = ()
    cited: tuple[Cited, ...] = ()
    requests: tuple[RequestMade, ...] | None = None
    """None takes those that the clauses suggest."""
    previous: tuple[PreviousLetter, ...] = ()
    sisters: tuple[SisterLetter, ...] = ()
    notices: tuple[NoticeKind, ...] = ()
    interim_measures: bool = True
    on_legislation: bool = False
    """Whether the letter comments on a bill, a law or a policy."""
    annexes: tuple[AnnexText, ...] = ()
    periods: Periods | None = None
    """None takes those of the almanac for the type and the day."""
