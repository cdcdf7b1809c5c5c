"""A submission at the desk: what was told, people with their consents, files, the words that went either way, the source."""

from typing import ClassVar

from django.db import models

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case, Consent, Person
from verbale.desk.keys import new_key
from verbale.procedure.transitions import State


class Submission(models.Model):
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    number = models.PositiveIntegerField(unique=True)
    """By which colleagues call it; in the order of collection."""
    crossing = models.CharField(max_length=20, unique=True)
    """Its key at the border, by which it is taken in once."""
    box_address = models.BinaryField()
    """The public key to which words for the source are sealed."""
    day = models.DateField()
    collected_at = models.DateTimeField()
    state = models.CharField(max_length=20, default=State.RECEIVED.value)
    language = models.CharField(max_length=2)
    about = models.CharField(max_length=20)
    group = models.TextField(blank=True)
    what = models.TextField()
    when = models.TextField(blank=True)
    when_from = models.CharField(max_length=30, blank=True)
    when_to = models.CharField(max_length=30, blank=True)
    where = models.TextField(blank=True)
    by_whom = models.TextField(blank=True)
    steps_taken = models.TextField(blank=True)
    reprisals = models.TextField(blank=True)
    contact = models.BooleanField()
    """Whether the source left a way to be reached."""
    urgent = models.CharField(max_length=200, blank=True)
    """Why an officer holds it to be urgent; empty where none does."""
    case = models.ForeignKey(Case, null=True, on_delete=models.PROTECT, related_name="submissions")
    joined_to = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="joined")

    class Meta:
        ordering: ClassVar = ["number"]
        indexes: ClassVar = [models.Index(fields=["state", "day"], name="submission_queue")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(state__in=[state.value for state in State]), name="known_submission_state"
            ),
        ]

    def __str__(self) -> str:
        return f"S-{self.number:04d}"


class SubmissionPerson(models.Model):
    """Somebody to whom it happened, as the source told of them."""

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="people")
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    place = models.PositiveIntegerField()
    name = models.CharField(max_length=300)
    more = models.TextField(blank=True)
    child = models.BooleanField(default=False)
    in_letter = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    to_government = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    in_public = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    said_by = models.TextField(blank=True)
    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="told_of")
    """Who they are in the case that the submission went into."""

    class Meta:
        ordering: ClassVar = ["place"]

    def __str__(self) -> str:
        return self.name


class SourceIdentity(models.Model):
    """Who submitted, sealed to the desk's key. Only the step that opens an identity, and the check of letters, open it."""

    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="source")
    box = models.BinaryField()
    sealed_to = models.CharField(max_length=16, db_index=True)
    """The name of the key that opens the box."""

    def __str__(self) -> str:
        return f"the source of {self.submission}"

    @property
    def record(self) -> str:
        """What the box is bound to."""
        return f"source {self.submission.crossing}"


class SubmissionFile(models.Model):
    """A file, sealed at rest, with the size and hash of what is in it."""

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="files")
    key = models.CharField(max_length=20, unique=True)
    """Its key at the border."""
    name = models.CharField(max_length=300)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    box = models.BinaryField()
    sealed_to = models.CharField(max_length=16, db_index=True)
    """The name of the key that opens the box."""

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.name

    @property
    def record(self) -> str:
        return f"file {self.key}"

    @property
    def ending(self) -> str:
        """The ending of its name, of letters and figures only; the name itself may tell of somebody."""
        ending = self.name.rpartition(".")[2]
        return f".{ending.lower()}" if ending.isascii() and ending.isalnum() and len(ending) <= 5 else ""

    @property
    def kilobytes(self) -> int:
        return max(1, round(self.size / 1024))


class SubmissionNote(models.Model):
    """Words between source and desk, after the submission itself."""

    class To(models.TextChoices):
        DESK = "desk"
        SOURCE = "source"

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="notes")
    key = models.CharField(max_length=20, unique=True)
    """Its key at the border too, so that it crosses once."""
    to = models.CharField(max_length=10, choices=To.choices)
    day = models.DateField()
    words = models.TextField()
    by = models.ForeignKey(Account, null=True, on_delete=models.PROTECT, related_name="+")
    left_at = models.DateTimeField(null=True)
    """When it was left at the border for the source."""

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"to the {self.to}, {self.day}"
