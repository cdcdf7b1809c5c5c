"""Words for a source: written with the step that has them, and left at the border afterwards, once.

The two databases have no transaction in common. The words are first the desk's, under the key that they will have at the border;
there a second leaving finds them and does nothing.
"""

import datetime

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from django.db import router, transaction

from verbale.desk.accounts.models import Account
from verbale.desk.outbox.models import OutboxEntry
from verbale.desk.submissions.models import Submission, SubmissionNote
from verbale.intake.models import Crossing, Note
from verbale.intake.random_keys import new_key
from verbale.intake.sealing import seal

CODES = ("question-for-source", "answer-for-source", "tidings-for-source")
"""Of the outbox, for which this module acts."""


def write_note(submission: Submission, words: str, day: datetime.date, by: Account | None) -> SubmissionNote:
    """Words for the source, which the outbox entry of the same step sends on."""
    return SubmissionNote.objects.create(
        submission=submission, key=new_key(), to=SubmissionNote.To.SOURCE, day=day, words=words.strip(), by=by
    )


def leave_notes(at: datetime.datetime) -> int:
    """Leave at the border all that waits for sources; how many that were. What was left already is only marked."""
    done = 0
    for entry in OutboxEntry.objects.filter(code__in=CODES, done_at=None):
        note = SubmissionNote.objects.select_related("submission").filter(key=entry.facts.get("note", "")).first()
        if note is not None:
            _leave(note)
        with transaction.atomic(using=router.db_for_write(OutboxEntry)):
            SubmissionNote.objects.filter(key=entry.facts.get("note", ""), left_at=None).update(left_at=at)
            OutboxEntry.objects.filter(pk=entry.pk).update(claimed_at=at, done_at=at)
        done += note is not None
    return done


def _leave(note: SubmissionNote) -> None:
    submission = note.submission
    address = X25519PublicKey.from_public_bytes(bytes(submission.box_address))
    with transaction.atomic(using=router.db_for_write(Note)):
        crossing = Crossing.objects.filter(key=submission.crossing).first()
        if crossing is None:
            return  # the border has forgotten the submission, and with it the box
        Note.objects.bulk_create(
            [
                Note(
                    crossing=crossing,
                    key=note.key,
                    to=Note.To.SOURCE,
                    day=note.day,
                    box=seal(address, f"note {note.key}", note.words.encode()),
                )
            ],
            ignore_conflicts=True,
        )
