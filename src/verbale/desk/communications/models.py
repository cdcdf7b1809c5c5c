"""A communication: its text in versions, its mandates, its rounds of clearance, its number."""

from typing import ClassVar

from django.db import models
from django.urls import reverse

from verbale.desk.accounts.models import Account
from verbale.desk.cases.models import Case
from verbale.desk.keys import new_key
from verbale.procedure.clearing import Answer
from verbale.procedure.clocks.clearance import Round
from verbale.procedure.transitions import State


class Communication(models.Model):
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="communications")
    type = models.CharField(max_length=2, choices=[("AL", "AL"), ("UA", "UA"), ("OL", "OL")])
    language = models.CharField(max_length=2, choices=[("en", "en"), ("fr", "fr"), ("es", "es")])
    addressee = models.CharField(max_length=3)
    on_legislation = models.BooleanField(default=False)
    state = models.CharField(max_length=20, default=State.DRAFTING.value)
    text = models.CharField(max_length=64)
    """The hash of the substance of the version that stands."""
    cleared_text = models.CharField(max_length=64, blank=True)
    sent_text = models.TextField(blank=True)
    """The words as they went out, with number and date; frozen with the files."""
    number = models.PositiveIntegerField(null=True)
    year = models.PositiveIntegerField(null=True)
    date = models.DateField(null=True)
    sent_at = models.DateTimeField(null=True)
    public_from = models.DateTimeField(null=True)
    deferred_to = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["addressee", "year", "number"], name="a_number_once"),
            models.CheckConstraint(condition=models.Q(state__in=[state.value for state in State]), name="known_state"),
        ]

    def get_absolute_url(self) -> str:
        return reverse("communication", args=[self.key])

    def __str__(self) -> str:
        number = f" {self.number}/{self.year}" if self.number else ""
        return f"{self.type} {self.addressee}{number}"


class CommunicationMandate(models.Model):
    communication = models.ForeignKey(Communication, on_delete=models.CASCADE, related_name="mandates")
    code = models.CharField(max_length=20)
    place = models.PositiveIntegerField()
    """In the heading; the first leads."""

    class Meta:
        ordering: ClassVar = ["place"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["communication", "code"], name="a_mandate_once"),
        ]

    def __str__(self) -> str:
        return self.code


class Version(models.Model):
    """A text as somebody saved it. Versions are added, never changed."""

    communication = models.ForeignKey(Communication, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.CharField(max_length=64)
    blocks = models.JSONField()
    by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["communication", "number"], name="a_version_once"),
        ]

    def __str__(self) -> str:
        return f"{self.communication}, version {self.number}"


class ClearanceRound(models.Model):
    communication = models.ForeignKey(Communication, on_delete=models.CASCADE, related_name="rounds")
    kind = models.CharField(max_length=10, choices=[(each.value, each.value) for each in Round])
    text = models.CharField(max_length=64)
    asked_at = models.DateTimeField()
    runs = models.BooleanField(default=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["communication"], condition=models.Q(runs=True), name="one_round_runs"),
        ]

    def __str__(self) -> str:
        return f"{self.communication}: {self.kind}"


class ClearanceQuestion(models.Model):
    round = models.ForeignKey(ClearanceRound, on_delete=models.CASCADE, related_name="questions")
    mandate = models.CharField(max_length=20)
    until = models.DateTimeField()
    answer = models.CharField(max_length=20, choices=[(each.value, each.value) for each in Answer])
    by = models.ForeignKey(Account, null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["round", "mandate"], name="a_mandate_asked_once")]

    def __str__(self) -> str:
        return f"{self.mandate}: {self.answer}"


class Change(models.Model):
    """A change that a mandate proposes in words, until it is taken or left with a word why."""

    round = models.ForeignKey(ClearanceRound, on_delete=models.CASCADE, related_name="changes")
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    mandate = models.CharField(max_length=20)
    block = models.CharField(max_length=60, blank=True)
    wording = models.TextField()
    taken = models.BooleanField(null=True)
    why = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.mandate}: {self.wording[:40]}"


class Sequence(models.Model):
    """The numbers of an addressee and a year. Its row is locked while one is taken."""

    addressee = models.CharField(max_length=3)
    year = models.PositiveIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["addressee", "year"], name="a_sequence_once")]

    def __str__(self) -> str:
        return f"{self.addressee} {self.last}/{self.year}"
