"""What has been typed so far. It is the source's own, and nothing of it is stored before it is sent."""

import msgspec

from verbale.dates import PartialDate
from verbale.intake.submission import About, Consent, PersonTold, Source, Told
from verbale.wording import Language


class PersonTyped(msgspec.Struct, frozen=True):
    name: str = ""
    more: str = ""
    child: bool = False
    in_letter: str = ""
    to_government: str = ""
    in_public: str = ""
    said_by: str = ""


class Answers(msgspec.Struct, frozen=True):
    once: str = ""
    """A random word of this form, by which sending it twice is sending it once."""
    about: str = ""
    people: tuple[PersonTyped, ...] = (PersonTyped(),)
    alike: bool = False
    """One answer for all about their names."""
    group: str = ""
    what: str = ""
    when: str = ""
    when_from: str = ""
    when_to: str = ""
    where: str = ""
    by_whom: str = ""
    steps_taken: str = ""
    reprisals: str = ""
    contact_name: str = ""
    contact: str = ""

    def kept(self) -> str:
        return msgspec.json.encode(self).decode()

    @classmethod
    def of(cls, kept: str) -> "Answers":
        """From the form's own field. Raises msgspec.DecodeError where somebody changed it to what it cannot be."""
        return msgspec.json.decode(kept, type=cls) if kept else cls()

    @property
    def named(self) -> tuple[PersonTyped, ...]:
        """The people that were given a name; empty rows are none."""
        return tuple(person for person in self.people if person.name.strip())

    def told(self, language: Language) -> Told:
        """As it is sealed for the desk. Raises ValueError for answers that are not complete."""
        first = self.named[0] if self.named else PersonTyped()
        return Told(
            language=language,
            about=About(self.about),
            people=tuple(_person(person, first if self.alike else person) for person in self.named),
            group=self.group.strip(),
            what=self.what.strip(),
            when=self.when.strip(),
            when_from=self.when_from,
            when_to=self.when_to,
            where=self.where.strip(),
            by_whom=self.by_whom.strip(),
            steps_taken=self.steps_taken.strip(),
            reprisals=self.reprisals.strip(),
        )

    def source(self) -> Source:
        return Source(self.contact_name.strip(), self.contact.strip())


def _person(person: PersonTyped, consents: PersonTyped) -> PersonTold:
    return PersonTold(
        name=person.name.strip(),
        more=person.more.strip(),
        child=person.child,
        in_letter=_consent(consents.in_letter),
        to_government=_consent(consents.to_government),
        in_public=_consent(consents.in_public),
        said_by=consents.said_by.strip(),
    )


def _consent(typed: str) -> Consent:
    return Consent(typed) if typed in {each.value for each in Consent} else Consent.NOT_ASKED


def is_date(text: str) -> bool:
    """Whether it is a day, a month or a year as ISO 8601 writes them."""
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True
