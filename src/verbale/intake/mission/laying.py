"""Laying a letter at the counter, and opening it with its code."""

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import router, transaction

from verbale.intake.handing_in import SubmittedFile
from verbale.intake.models import LaidFile, LaidLetter
from verbale.intake.random_keys import new_key
from verbale.intake.receipts.codes import code_meant
from verbale.intake.receipts.keys import box_address, box_key, row_of
from verbale.intake.sealing import seal, unseal
from verbale.intake.tries import UnknownCode, trying


class Letter(msgspec.Struct, frozen=True, tag="verbale/laid/1"):
    """What the counter says of a letter. Days are ISO 8601; `due` is empty where the letter asks for no period."""

    reference: str
    date: str
    due: str
    subject: str
    text: str
    language: str


class Expired(Exception):
    """The code was right, and its time is over; `until` was its last day."""

    def __init__(self, until: datetime.date) -> None:
        super().__init__(f"the code opened its letter until {until}")
        self.until = until


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter as its Mission sees it."""

    key: str
    letter: Letter
    files: tuple["OpenedFile", ...]
    until: datetime.date


@dataclass(frozen=True, slots=True)
class OpenedFile:
    key: str
    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def lay(
    key: str, code: str, letter: Letter, files: Sequence[SubmittedFile], until: datetime.date, pepper: bytes
) -> None:
    """Lay a letter under a code, until a last day. Laid twice under one key it lies there once."""
    address = box_address(code)
    with transaction.atomic(using=router.db_for_write(LaidLetter)):
        if LaidLetter.objects.filter(key=key).exists():
            return
        box = seal(address, f"letter {key}", msgspec.json.encode(letter))
        laid = LaidLetter.objects.create(key=key, code=row_of(code, pepper), until=until, letter=box)
        for file in files:
            name = new_key()
            LaidFile.objects.create(
                letter=laid, key=name, box=seal(address, f"file {name}", msgspec.msgpack.encode(file))
            )


def open_letter(typed: str, pepper: bytes, at: datetime.datetime, today: datetime.date) -> Opened:
    """The letter of a code. Raises NoCode, UnknownCode, TooManyTries and Expired. The first opening is noted by its day."""
    code = code_meant(typed)
    with trying(at) as wrong:
        laid = LaidLetter.objects.filter(code=row_of(code, pepper)).first()
        if laid is None:
            wrong()
    if laid is None:
        raise UnknownCode
    if today > laid.until:
        raise Expired(laid.until)
    if laid.opened is None:
        LaidLetter.objects.filter(pk=laid.pk, opened=None).update(opened=today)
    key = box_key(code)
    letter = msgspec.json.decode(unseal([key], f"letter {laid.key}", bytes(laid.letter)), type=Letter)
    return Opened(laid.key, letter, tuple(_file(file, key) for file in laid.files.all()), laid.until)


def _file(row: LaidFile, key: X25519PrivateKey) -> OpenedFile:
    file = msgspec.msgpack.decode(unseal([key], f"file {row.key}", bytes(row.box)), type=SubmittedFile)
    return OpenedFile(row.key, file.name, file.content)
