"""A letter that was sent: its files as they were made and frozen, and the code under which it lies at the counter."""

from typing import ClassVar

from django.db import models

from verbale.desk.communications.models import Communication


class SentFile(models.Model):
    """Made once, in the transaction of the transmission, and never again. The addressee is part of what was frozen."""

    communication = models.ForeignKey(Communication, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()

    class Meta:
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["communication", "name"], name="a_sent_file_once")]

    def __str__(self) -> str:
        return self.name


class Laid(models.Model):
    """The code of a letter at the counter. It is written down before the letter is laid, so that laying it twice is once."""

    communication = models.OneToOneField(Communication, on_delete=models.PROTECT, related_name="laid")
    code = models.CharField(max_length=200)
    until = models.DateField()
    done = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"{self.communication} until {self.until}"
