"""Cases, and who may see them: whoever is not on a case cannot learn that it exists."""

from typing import ClassVar

from django.db import models

from verbale.desk.accounts.models import Account
from verbale.desk.keys import new_key


class Case(models.Model):
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    title = models.CharField(max_length=300)
    opened_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.title


class CaseAccess(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="access")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="cases")
    why = models.CharField(max_length=200)
    """Shown beside the name, so that who may see a case can be explained."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["case", "account"], name="one_access_once")]

    def __str__(self) -> str:
        return f"{self.account} on {self.case}"


class Consent(models.TextChoices):
    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"


class Person(models.Model):
    """Somebody of a case, with three separate consents; what was not asked is not given."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="people")
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    name = models.CharField(max_length=300)
    other_names = models.JSONField(default=list)
    in_letter = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    to_government = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    in_public = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)

    def __str__(self) -> str:
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.other_names)
