"""The log as rows. The database itself refuses to change or delete one."""

from typing import ClassVar

from django.db import models

from verbale.procedure.log_chain import START, Entry


class LogHead(models.Model):
    """The one row that is locked while an entry is added, so that the chain has no fork."""

    number = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, default=START)

    def __str__(self) -> str:
        return f"{self.number}: {self.hash}"


class LogEntry(models.Model):
    number = models.PositiveBigIntegerField(unique=True)
    at = models.CharField(max_length=40)
    actor = models.CharField(max_length=60)
    action = models.CharField(max_length=60)
    subject = models.CharField(max_length=60, db_index=True)
    reason = models.TextField(blank=True)
    facts = models.JSONField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering: ClassVar = ["number"]

    def __str__(self) -> str:
        return f"{self.number}: {self.action}"

    def as_entry(self) -> Entry:
        return Entry(
            self.number,
            self.at,
            self.actor,
            self.action,
            self.subject,
            self.reason,
            self.facts,
            self.previous,
            self.hash,
        )
