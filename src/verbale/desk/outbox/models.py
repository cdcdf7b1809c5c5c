"""Effects that a step asked for: written with it, claimed, done and marked later; each may run twice unharmed."""

from typing import ClassVar

from django.db import models


class OutboxEntry(models.Model):
    code = models.CharField(max_length=60)
    subject = models.CharField(max_length=60)
    facts = models.JSONField(default=dict)
    asked_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["pk"]
        indexes: ClassVar = [models.Index(fields=["done_at", "asked_at"], name="outbox_open")]

    def __str__(self) -> str:
        return f"{self.code} of {self.subject}"
