"""The desk takes in what crossed the border: once, whole, and leaving nothing there."""

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import connections

from tests.desk.submitting import AT, DAY, KEYS, SOURCE, crossing_of, person, submit, told
from verbale.desk.keyring import Keyring
from verbale.desk.log.models import LogEntry
from verbale.desk.log.verifying import breaks_of_log
from verbale.desk.steps import collect as collecting
from verbale.desk.steps.collect import collect
from verbale.desk.submissions.models import SourceIdentity, Submission, SubmissionFile
from verbale.intake.handing_in import SubmittedFile, add_file, say_to_desk, withdraw
from verbale.intake.models import Crossing, CrossingFile, Note
from verbale.intake.submission import source

pytestmark = pytest.mark.django_db(databases=["default", "intake"])
FILE = SubmittedFile("carta de Remedios.pdf", b"%PDF-words")


def rows(alias: str, *kinds: type) -> bytes:
    found = b""
    with connections[alias].cursor() as cursor:
        for kind in kinds:
            cursor.execute(f"SELECT * FROM {kind._meta.db_table}")  # type: ignore[attr-defined]
            for value in (value for row in cursor.fetchall() for value in row):
                found += bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
    return found


def test_where_nothing_waits_nothing_is_done() -> None:
    assert not collect(AT, KEYS)
    assert LogEntry.objects.count() == 0


def test_a_submission_is_taken_in_once_with_its_people_and_files() -> None:
    submit(told(person("Remedios Ansúrez"), person("Bo Lind", child=True)), [FILE])
    first, second = collect(AT, KEYS), collect(AT, KEYS)
    taken = Submission.objects.get()
    assert (first.received, bool(second)) == ([taken.key], False)
    assert (str(taken), taken.state, taken.day, taken.what) == (
        "S-0001",
        "received",
        DAY,
        "La detuvieron en la panadería.",
    )
    assert [(each.name, each.child, each.to_government, each.said_by) for each in taken.people.all()] == [
        ("Remedios Ansúrez", False, "yes", "she herself"),
        ("Bo Lind", True, "yes", "she herself"),
    ]
    file = taken.files.get()
    assert (file.name, file.size, len(file.sha256)) == ("carta de Remedios.pdf", 10, 64)
    assert [(entry.action, entry.actor) for entry in LogEntry.objects.all()] == [("receive", "source")]
    assert breaks_of_log() == ()


def test_the_source_and_the_files_stay_sealed_at_the_desk_and_open_with_its_key() -> None:
    submit(files=[FILE])
    collect(AT, KEYS)
    stored = rows("default", SourceIdentity, SubmissionFile)
    for word in ("Basilio", "example.org", "%PDF"):
        assert word.encode() not in stored
    identity = SourceIdentity.objects.get()
    assert source(KEYS.open(identity.record, bytes(identity.box))) == SOURCE


def test_the_border_keeps_no_box_of_what_was_collected() -> None:
    receipt = submit(files=[FILE])
    say_to_desk(crossing_of(receipt), "Fue el 3 de mayo.", KEYS.public, DAY)
    collect(AT, KEYS)
    crossing = Crossing.objects.get()
    assert (bytes(crossing.told), bytes(crossing.source), crossing.collected) == (b"", b"", True)
    assert not CrossingFile.objects.exists()
    assert not rows("intake", Note).count(b":")


def test_a_stolen_border_holds_no_word_after_questions_and_answers() -> None:
    receipt = submit(files=[FILE])
    collect(AT, KEYS)
    say_to_desk(crossing_of(receipt), "Fue el 3 de mayo.", KEYS.public, DAY)
    for word in ("Basilio", "Ansúrez", "panader", "3 de mayo", "example", receipt.code):
        assert word.encode() not in rows("intake", Crossing, CrossingFile, Note)


@pytest.mark.parametrize("where", ["_empty", "_forget_files", "_take_additions"])
def test_a_collection_that_ends_before_the_border_is_marked_makes_no_double(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = submit(files=[FILE])
    say_to_desk(crossing_of(receipt), "words", KEYS.public, DAY)

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(collecting, where, dies)
        collect(AT, KEYS)
    collect(AT, KEYS)
    taken = Submission.objects.get()
    assert (taken.people.count(), taken.files.count(), taken.notes.count()) == (1, 1, 1)
    assert not CrossingFile.objects.exists()
    assert [(each.collected, bytes(each.told)) for each in Crossing.objects.all()] == [(True, b"")]


def test_what_is_added_later_comes_to_its_submission_and_opens_it_again_where_more_was_asked() -> None:
    receipt = submit()
    collect(AT, KEYS)
    Submission.objects.update(state="more-asked")
    say_to_desk(crossing_of(receipt), "Fue el 3 de mayo.", KEYS.public, DAY)
    add_file(crossing_of(receipt), FILE, KEYS.public)
    done = collect(AT, KEYS)
    taken = Submission.objects.get()
    assert (done.added, taken.state) == ([taken.key], "screening")
    assert [note.words for note in taken.notes.all()] == ["Fue el 3 de mayo."]
    assert taken.files.count() == 1
    assert not collect(AT, KEYS)


def test_what_is_added_to_a_declined_submission_is_kept_and_changes_nothing_else() -> None:
    receipt = submit()
    collect(AT, KEYS)
    Submission.objects.update(state="declined")
    say_to_desk(crossing_of(receipt), "Fue el 3 de mayo.", KEYS.public, DAY)
    collect(AT, KEYS)
    assert Submission.objects.get().state == "declined"
    assert Submission.objects.get().notes.count() == 1


def test_a_withdrawal_is_taken_in_once_also_before_the_desk_ever_saw_the_submission() -> None:
    withdraw(crossing_of(submit()))
    first, second = collect(AT, KEYS), collect(AT, KEYS)
    taken = Submission.objects.get()
    assert (first.withdrawn, second.withdrawn, taken.state) == ([taken.key], [], "withdrawn")
    assert [entry.action for entry in LogEntry.objects.all()] == ["receive", "withdraw"]


def test_a_box_that_does_not_open_stays_and_keeps_nobody_else_waiting() -> None:
    lost = crossing_of(submit(keys=Keyring((X25519PrivateKey.generate(),))))
    submit()
    done = collect(AT, KEYS)
    assert (done.unopened, len(done.received)) == ([lost.key], 1)
    assert bytes(Crossing.objects.get(key=lost.key).told) != b""


def test_after_a_rotation_what_waited_is_collected_and_everything_lies_under_the_new_key() -> None:
    submit(files=[FILE])
    collect(AT, KEYS)
    submit(files=[FILE])
    newer = Keyring((X25519PrivateKey.generate(), *KEYS.keys))
    assert len(collect(AT, newer).received) == 1
    alone = Keyring(newer.keys[:1])
    boxes = [(each.record, each.box) for each in SourceIdentity.objects.all()]
    boxes += [(each.record, each.box) for each in SubmissionFile.objects.all()]
    assert len(boxes) == 4
    assert all(alone.open(record, bytes(box)) for record, box in boxes)
