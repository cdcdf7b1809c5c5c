"""The desk takes in what has crossed the border: submissions, what was added to them, and withdrawals; each exactly once.

No transaction spans the two databases. A submission is first the desk's, under its key at the border, in one transaction; only then
is the border's row emptied and marked. Whoever comes after a machine that stopped in between finds it there and only marks.
"""

import datetime
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec
from django.db import IntegrityError, router, transaction
from django.db.models import Max

from verbale.desk.keyring import Keyring, keyring
from verbale.desk.log.writing import add_to_log
from verbale.desk.steps.taking_submission import today
from verbale.desk.steps.withdraw_submission import withdraw_submission
from verbale.desk.submissions.models import (
    SourceIdentity,
    Submission,
    SubmissionFile,
    SubmissionNote,
    SubmissionPerson,
)
from verbale.desk.submissions.state import state_of
from verbale.intake.handing_in import SubmittedFile
from verbale.intake.models import Crossing, CrossingFile, Note
from verbale.intake.sealing import Sealed
from verbale.intake.submission import Told, source, told
from verbale.procedure.decision import Actor, Taken
from verbale.procedure.submission import SubmissionCommand, decide_submission
from verbale.procedure.transitions import State, Verb, Who


@dataclass(slots=True)
class Collected:
    """What a collection took in, by the keys of the submissions; `unopened` are boxes that no key of the desk opens."""

    received: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    unopened: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.received or self.added or self.withdrawn)


def collect(at: datetime.datetime, keys: Keyring | None = None) -> Collected:
    """Take in everything that waits. A box that does not open stays where it is, and keeps nobody else's waiting."""
    ring, done = keys or keyring(), Collected()
    for waiting in list(Crossing.objects.filter(collected=False).order_by("pk").values_list("pk", flat=True)):
        crossing = Crossing.objects.get(pk=waiting)
        try:
            _receive(crossing, ring, at, done)
        except (Sealed, msgspec.DecodeError):
            done.unopened.append(crossing.key)
        except IntegrityError:
            continue  # somebody else collects at this moment and was quicker; the next time finds it taken in
    _take_additions(ring, at, done)
    _take_withdrawals(at, done)
    _seal_anew(ring)
    done.unopened = list(dict.fromkeys(done.unopened))
    return done


def _receive(crossing: Crossing, ring: Keyring, at: datetime.datetime, done: Collected) -> None:
    if not Submission.objects.filter(crossing=crossing.key).exists():
        what = told(ring.open(f"told {crossing.key}", bytes(crossing.told)))
        record = f"source {crossing.key}"
        who = source(ring.open(record, bytes(crossing.source)))
        with transaction.atomic(using=router.db_for_write(Submission)):
            submission = _submission(crossing, what, at, contact=bool(who.contact.strip()))
            box = ring.sealed_anew(record, bytes(crossing.source))
            SourceIdentity.objects.create(submission=submission, box=box, sealed_to=ring.names[0])
            for file in crossing.files.all():
                _take_file(submission, file, ring, done)
        done.received.append(submission.key)
    _empty(crossing)


def _empty(crossing: Crossing) -> None:
    """Mark the border's row, and keep nothing in it of what the desk now has."""
    Crossing.objects.filter(pk=crossing.pk).update(collected=True, told=b"", source=b"")
    _forget_files(crossing.files.values_list("key", flat=True))


def _submission(crossing: Crossing, what: Told, at: datetime.datetime, *, contact: bool) -> Submission:
    submission = Submission(
        crossing=crossing.key,
        box_address=bytes(crossing.box_address),
        day=crossing.day,
        collected_at=at,
        language=what.language,
        about=what.about.value,
        contact=contact,
        **{
            name: getattr(what, name)
            for name in (
                "group",
                "what",
                "when",
                "when_from",
                "when_to",
                "where",
                "by_whom",
                "steps_taken",
                "reprisals",
            )
        },
    )
    # the entry locks the log's head, so that no two collections take one number
    add_to_log(at, Who.SOURCE.value, "receive", submission.key, facts={"people": len(what.people)})
    submission.number = (Submission.objects.aggregate(last=Max("number"))["last"] or 0) + 1
    submission.save()
    SubmissionPerson.objects.bulk_create(
        SubmissionPerson(
            submission=submission,
            place=place,
            name=person.name[:300],
            more=person.more,
            child=person.child,
            in_letter=person.in_letter.value,
            to_government=person.to_government.value,
            in_public=person.in_public.value,
            said_by=person.said_by,
        )
        for place, person in enumerate(what.people)
    )
    return submission


def _take_file(submission: Submission, file: CrossingFile, ring: Keyring, done: Collected) -> bool:
    """Whether it was taken in now. Its content is sealed at rest."""
    if SubmissionFile.objects.filter(key=file.key).exists():
        return False
    record = f"file {file.key}"
    try:
        opened = msgspec.msgpack.decode(ring.open(record, bytes(file.box)), type=SubmittedFile)
    except (Sealed, msgspec.DecodeError):
        done.unopened.append(file.key)
        return False
    SubmissionFile.objects.create(
        submission=submission,
        key=file.key,
        name=opened.name[:300],
        size=len(opened.content),
        sha256=hashlib.sha256(opened.content).hexdigest(),
        box=ring.sealed_anew(record, bytes(file.box)),
        sealed_to=ring.names[0],
    )
    return True


def _forget_files(keys: Iterable[str]) -> None:
    """The border keeps no file that the desk has."""
    taken = SubmissionFile.objects.filter(key__in=list(keys)).values_list("key", flat=True)
    CrossingFile.objects.filter(key__in=list(taken)).delete()


def _take_additions(ring: Keyring, at: datetime.datetime, done: Collected) -> None:
    """Words and files that came after the submission itself."""
    notes = Note.objects.filter(to=Note.To.DESK, collected=False, crossing__collected=True).order_by("pk")
    files = CrossingFile.objects.filter(crossing__collected=True).order_by("pk")
    waiting = dict.fromkeys(
        [*notes.values_list("crossing", flat=True), *files.values_list("crossing", flat=True)],
    )
    for crossing in Crossing.objects.filter(pk__in=list(waiting)).order_by("pk"):
        own_notes, own_files = list(notes.filter(crossing=crossing)), list(files.filter(crossing=crossing))
        with transaction.atomic(using=router.db_for_write(Submission)):
            submission = Submission.objects.select_for_update(of=("self",)).get(crossing=crossing.key)
            new_notes = sum(_take_note(submission, note, ring, done) for note in own_notes)
            new_files = sum(_take_file(submission, file, ring, done) for file in own_files)
            if new_notes or new_files:
                _log_addition(submission, new_notes, new_files, at)
                done.added.append(submission.key)
        kept = SubmissionNote.objects.filter(key__in=[note.key for note in own_notes]).values_list("key", flat=True)
        Note.objects.filter(key__in=list(kept)).update(collected=True, box=b"")
        _forget_files([file.key for file in own_files])


def _take_note(submission: Submission, note: Note, ring: Keyring, done: Collected) -> bool:
    if SubmissionNote.objects.filter(key=note.key).exists():
        return False
    try:
        words = ring.open(f"note {note.key}", bytes(note.box)).decode("utf-8", "replace")
    except Sealed:
        done.unopened.append(note.key)
        return False
    SubmissionNote.objects.create(
        submission=submission, key=note.key, to=SubmissionNote.To.DESK, day=note.day, words=words
    )
    return True


def _log_addition(submission: Submission, notes: int, files: int, at: datetime.datetime) -> None:
    """What is added is kept in any state; where the procedure has a way from there, the submission goes it."""
    decision = decide_submission(state_of(submission), SubmissionCommand(Verb.ADD, Actor(Who.SOURCE)), today(at))
    if isinstance(decision, Taken):
        submission.state = decision.state.state.value
        submission.save()
    facts = {**(decision.facts if isinstance(decision, Taken) else {}), "notes": notes, "files": files}
    add_to_log(at, Who.SOURCE.value, Verb.ADD.value, submission.key, facts=facts)


def _take_withdrawals(at: datetime.datetime, done: Collected) -> None:
    gone = list(Crossing.objects.filter(collected=True, withdrawn=True).values_list("key", flat=True))
    open_ones = Submission.objects.filter(crossing__in=gone).exclude(state=State.WITHDRAWN.value)
    for key in open_ones.values_list("key", flat=True):
        withdraw_submission(None, key, at)
        done.withdrawn.append(key)


def _seal_anew(ring: Keyring) -> None:
    """What lies at the desk under an older key gets the newest."""
    for kind in (SourceIdentity, SubmissionFile):
        for old in list(kind.objects.exclude(sealed_to=ring.names[0]).values_list("pk", flat=True)):
            row = kind.objects.get(pk=old)
            row.box, row.sealed_to = ring.sealed_anew(row.record, bytes(row.box)), ring.names[0]
            row.save()
