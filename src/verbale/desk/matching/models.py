"""The index of names: by what two names have in common when they can be one person's."""

from typing import ClassVar

from django.db import models

from verbale.desk.cases.models import Person


class PersonKey(models.Model):
    """One of the keys of a person's names. Written in the transaction that writes the name."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="keys", db_index=True)
    key = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["key", "person"], name="person_by_key")]

    def __str__(self) -> str:
        return f"{self.key:x}"
