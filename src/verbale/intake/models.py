"""What crosses the border: sealed boxes, and what is needed to hand them on. Nothing here can be read without a key."""

from typing import ClassVar

from django.db import models


class Crossing(models.Model):
    """A submission on its way. Its day is kept, and not the hour, so that no log of a network can be laid beside it."""

    key = models.CharField(max_length=20, unique=True)
    receipt = models.CharField(max_length=64, unique=True)
    """The keyed hash of the receipt code."""
    box_address = models.BinaryField()
    """The public key to which the desk seals what it leaves for the source."""
    day = models.DateField()
    told = models.BinaryField()
    source = models.BinaryField()
    collected = models.BooleanField(default=False)
    withdrawn = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.key


class CrossingFile(models.Model):
    """A file of a submission or of something added to it, sealed; its name is in the box too."""

    crossing = models.ForeignKey(Crossing, on_delete=models.CASCADE, related_name="files")
    key = models.CharField(max_length=20, unique=True)
    size = models.PositiveIntegerField()
    box = models.BinaryField()

    def __str__(self) -> str:
        return self.key


class Note(models.Model):
    """Words that go either way: sealed to the desk, or to the key that only the receipt code opens."""

    class To(models.TextChoices):
        DESK = "desk"
        SOURCE = "source"

    crossing = models.ForeignKey(Crossing, on_delete=models.CASCADE, related_name="notes")
    key = models.CharField(max_length=20, unique=True)
    to = models.CharField(max_length=10, choices=To.choices)
    day = models.DateField()
    box = models.BinaryField()
    collected = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.key


class LaidLetter(models.Model):
    """A letter for a Mission, sealed to the key that only its code opens: a thief of this database reads no unpublished letter."""

    key = models.CharField(max_length=20, unique=True)
    code = models.CharField(max_length=64, unique=True)
    """The keyed hash of the code."""
    until = models.DateField()
    """The last day on which the code opens it."""
    letter = models.BinaryField()
    opened = models.DateField(null=True)
    """The day on which it was first opened, for the desk to see."""

    def __str__(self) -> str:
        return self.key


class LaidFile(models.Model):
    letter = models.ForeignKey(LaidLetter, on_delete=models.CASCADE, related_name="files")
    key = models.CharField(max_length=20, unique=True)
    box = models.BinaryField()

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.key


class Tries(models.Model):
    """How often a wrong code was tried lately, by anybody: who tries is not kept, so that all wait together."""

    wrong = models.PositiveIntegerField(default=0)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.wrong} since {self.since}"
