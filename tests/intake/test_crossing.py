"""What crosses the border, and what a thief of the database would find."""

import datetime

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from django.db import connections
from django.db.models import DateTimeField

from verbale.intake.coming_back import come_back, left_for_source
from verbale.intake.handing_in import Receipt, SubmittedFile, hand_in, say_to_desk, withdraw
from verbale.intake.models import Crossing, CrossingFile, Note
from verbale.intake.random_keys import new_key
from verbale.intake.receipts.codes import NoCode, new_code
from verbale.intake.sealing import seal, unseal
from verbale.intake.submission import About, PersonTold, Source, Told, source, told
from verbale.intake.tries import TooManyTries, UnknownCode

pytestmark = pytest.mark.django_db(databases=["intake"])

DESK = X25519PrivateKey.generate()
PEPPER = b"x" * 32
TODAY = datetime.date(2024, 3, 1)
NOW = datetime.datetime(2024, 3, 1, 12, tzinfo=datetime.UTC)
TOLD = Told(
    language="es",
    about=About.PEOPLE,
    people=(PersonTold("Remedios Ansúrez", child=False),),
    group="",
    what="La detuvieron en la panadería.",
    when="en mayo",
    when_from="2023-05",
    when_to="",
    where="Lenz",
    by_whom="la policía del puerto",
    steps_taken="",
    reprisals="Temen por su hermana.",
)
SOURCE = Source("Basilio Ansúrez", "basilio@example.org")


def handed_in() -> Receipt:
    return hand_in(
        TOLD, SOURCE, [SubmittedFile("carta de Remedios.pdf", b"%PDF-words")], DESK.public_key(), PEPPER, TODAY
    )


def test_a_stolen_database_holds_no_word_no_name_and_no_hour() -> None:
    code = handed_in().code
    with connections["intake"].cursor() as cursor:
        everything = b""
        for table in (Crossing, CrossingFile, Note):
            cursor.execute(f"SELECT * FROM {table._meta.db_table}")
            everything += b"".join(
                value if isinstance(value, bytes) else str(value).encode() for row in cursor.fetchall() for value in row
            )
    for word in ("Ansúrez", "panader", "policía", "example.org", "carta de", "%PDF-words", code):
        assert word.encode() not in everything
    for table in (Crossing, CrossingFile, Note):
        assert not any(isinstance(field, DateTimeField) for field in table._meta.get_fields())


def test_the_desk_opens_it_and_the_source_apart() -> None:
    handed_in()
    crossing = Crossing.objects.get()
    assert told(unseal([DESK], f"told {crossing.key}", bytes(crossing.told))) == TOLD
    assert source(unseal([DESK], f"source {crossing.key}", bytes(crossing.source))) == SOURCE
    file = crossing.files.get()
    opened = msgspec.msgpack.decode(unseal([DESK], f"file {file.key}", bytes(file.box)), type=SubmittedFile)
    assert opened.name == "carta de Remedios.pdf"


def test_a_wrong_code_finds_nothing_and_makes_all_wait_after_twenty() -> None:
    code = handed_in().code
    for _ in range(20):
        with pytest.raises(UnknownCode):
            come_back(new_code("es"), PEPPER, NOW)
    for typed in (new_code("es"), code):
        with pytest.raises(TooManyTries):
            come_back(typed, PEPPER, NOW)
    later = NOW + datetime.timedelta(minutes=15)
    assert come_back(code, PEPPER, later)[0].key == Crossing.objects.get().key


def test_words_that_are_no_code_are_not_counted() -> None:
    for _ in range(30):
        with pytest.raises(NoCode):
            come_back("not a code", PEPPER, NOW)
    assert come_back(handed_in().code, PEPPER, NOW)


def test_the_source_comes_back_adds_reads_what_was_left_and_withdraws() -> None:
    code = handed_in().code
    crossing, key = come_back(code.upper(), PEPPER, NOW)
    say_to_desk(crossing, "Fue el 3 de mayo.", DESK.public_key(), TODAY)
    note = crossing.notes.get()
    assert unseal([DESK], f"note {note.key}", bytes(note.box)).decode() == "Fue el 3 de mayo."
    question = new_key()
    address = X25519PublicKey.from_public_bytes(bytes(crossing.box_address))
    box = seal(address, f"note {question}", "¿A qué hora?".encode())
    Note.objects.create(crossing=crossing, key=question, to=Note.To.SOURCE, day=TODAY, box=box)
    assert left_for_source(crossing, key) == ((TODAY, "¿A qué hora?"),)
    withdraw(crossing)
    assert Crossing.objects.get().withdrawn
