"""A source of the tests: what it hands in at the border, and the keys of the desk that collects it."""

import datetime
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from verbale.desk.cases.models import Case
from verbale.desk.keyring import Keyring
from verbale.desk.steps.collect import collect
from verbale.desk.submissions.models import Submission
from verbale.intake.coming_back import come_back
from verbale.intake.handing_in import Receipt, SubmittedFile, hand_in
from verbale.intake.models import Crossing
from verbale.intake.submission import About, Consent, PersonTold, Source, Told

AT = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)
DAY = datetime.date(2024, 2, 28)
PEPPER = b"x" * 32
KEYS = Keyring((X25519PrivateKey.generate(),))
SOURCE = Source("Basilio Ansúrez", "basilio@example.org, +99 55 123 45 67")
YES, NO, NOT_ASKED = Consent.YES, Consent.NO, Consent.NOT_ASKED


def person(name: str = "Remedios Ansúrez", *consents: Consent, child: bool = False) -> PersonTold:
    in_letter, to_government, in_public = consents or (YES, YES, NO)
    return PersonTold(name, "a baker, 40", child, in_letter, to_government, in_public, "she herself")


def told(*people: PersonTold, reprisals: str = "") -> Told:
    return Told(
        language="es",
        about=About.PEOPLE,
        people=people or (person(),),
        group="",
        what="La detuvieron en la panadería.",
        when="en mayo",
        when_from="2023-05",
        when_to="",
        where="Lenz",
        by_whom="la policía del puerto",
        steps_taken="",
        reprisals=reprisals,
    )


def submit(
    what: Told | None = None, files: Sequence[SubmittedFile] = (), source: Source = SOURCE, keys: Keyring = KEYS
) -> Receipt:
    return hand_in(what or told(), source, files, keys.public, PEPPER, DAY)


def crossing_of(receipt: Receipt) -> Crossing:
    return come_back(receipt.code, PEPPER, AT)[0]


def submission(what: Told | None = None, source: Source = SOURCE) -> Submission:
    """One that the desk has collected."""
    crossing = crossing_of(submit(what, source=source))
    collect(AT, KEYS)
    return Submission.objects.get(crossing=crossing.key)


def submission_in(case: Case | None, number: int = 1) -> Submission:
    """One that lies in a case, without a border that it has crossed."""
    return Submission.objects.create(
        number=number,
        crossing=f"crossing-{number}",
        box_address=b"",
        day=DAY,
        collected_at=AT,
        state="accepted" if case else "received",
        language="es",
        about="people",
        what="La detuvieron en la panadería.",
        contact=True,
        case=case,
    )
