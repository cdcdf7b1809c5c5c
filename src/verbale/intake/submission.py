"""What a source submits, as it is sealed and as the desk reads it."""

from enum import StrEnum

import msgspec

from verbale.wording import Language


class Consent(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"


class About(StrEnum):
    """Whom it is about."""

    PEOPLE = "people"
    GROUP = "group"
    ORGANISATION = "organisation"


class PersonTold(msgspec.Struct, frozen=True):
    """Somebody to whom it happened, with three separate consents and whoever gave them."""

    name: str
    more: str = ""
    """Age, gender, work: what the source finds it needful to say."""
    child: bool = False
    in_letter: Consent = Consent.NOT_ASKED
    to_government: Consent = Consent.NOT_ASKED
    in_public: Consent = Consent.NOT_ASKED
    said_by: str = ""


class Told(msgspec.Struct, frozen=True, tag="verbale/submission/1"):
    """A submission, without its source."""

    language: Language
    about: About
    people: tuple[PersonTold, ...]
    group: str
    """The group or the organisation, in the source's words."""
    what: str
    when: str
    """As the source wrote it: a day, a month, a year, "in spring"."""
    when_from: str
    """ISO 8601 at day, month or year precision, or empty."""
    when_to: str
    where: str
    by_whom: str
    steps_taken: str
    reprisals: str
    """What the source fears for anybody if it became known."""


class Source(msgspec.Struct, frozen=True, tag="verbale/source/1"):
    """Who submits. It is sealed apart, and opened only by a step of its own."""

    name: str
    contact: str


def packed(thing: Told | Source) -> bytes:
    return msgspec.json.encode(thing)


def told(content: bytes) -> Told:
    """Raises msgspec.ValidationError, which names the place, for what is no submission."""
    return msgspec.json.decode(content, type=Told)


def source(content: bytes) -> Source:
    return msgspec.json.decode(content, type=Source)
