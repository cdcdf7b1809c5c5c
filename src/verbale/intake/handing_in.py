"""A submission crosses the border: sealed before it is stored, in one transaction, and a receipt code comes back."""

import datetime
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from django.db import router, transaction

from verbale.intake.models import Crossing, CrossingFile, Note
from verbale.intake.random_keys import new_key
from verbale.intake.receipts.codes import code_from, new_code
from verbale.intake.receipts.keys import box_address, row_of
from verbale.intake.sealing import key_bytes, seal
from verbale.intake.submission import Source, Told, packed


class SubmittedFile(msgspec.Struct, frozen=True, tag="verbale/file/1"):
    """A file with its name, as the source gave it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the source takes along: the words, and for each file its size and hash, so that none is lost unnoticed."""

    code: str
    files: tuple[str, ...]


def hand_in(
    told: Told,
    source: Source,
    files: Sequence[SubmittedFile],
    to: X25519PublicKey,
    pepper: bytes,
    today: datetime.date,
    *,
    once: str = "",
) -> Receipt:
    """Store a submission for the desk to collect. What was acknowledged is stored whole; what fails leaves nothing.

    `once` is a random word of the form: the same form sent twice gives the same receipt, and stands once.
    """
    code = (
        code_from(hmac.digest(pepper, once.encode(), "sha256"), told.language)
        if len(once) >= 16
        else new_code(told.language)
    )
    key = new_key()
    receipt = Receipt(code, tuple(file.name for file in files))
    if Crossing.objects.filter(receipt=row_of(code, pepper)).exists():
        return receipt
    with transaction.atomic(using=router.db_for_write(Crossing)):
        crossing = Crossing.objects.create(
            key=key,
            receipt=row_of(code, pepper),
            box_address=key_bytes(box_address(code)),
            day=today,
            told=seal(to, f"told {key}", packed(told)),
            source=seal(to, f"source {key}", packed(source)),
        )
        for file in files:
            add_file(crossing, file, to)
    return receipt


def add_file(crossing: Crossing, file: SubmittedFile, to: X25519PublicKey) -> None:
    key = new_key()
    box = seal(to, f"file {key}", msgspec.msgpack.encode(file))
    CrossingFile.objects.create(crossing=crossing, key=key, size=len(file.content), box=box)


def say_to_desk(crossing: Crossing, words: str, to: X25519PublicKey, today: datetime.date) -> None:
    """Words that a source adds, or answers with."""
    key = new_key()
    Note.objects.create(
        crossing=crossing, key=key, to=Note.To.DESK, day=today, box=seal(to, f"note {key}", words.encode())
    )


def withdraw(crossing: Crossing) -> None:
    """The source takes its submission back. The desk sees it when it next collects."""
    Crossing.objects.filter(pk=crossing.pk).update(withdrawn=True)
