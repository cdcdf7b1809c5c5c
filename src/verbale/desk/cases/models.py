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
    child = models.BooleanField(default=False)
    in_letter = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    to_government = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)
    in_public = models.CharField(max_length=10, choices=Consent.choices, default=Consent.NOT_ASKED)

    def __str__(self) -> str:
        return self.name

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.other_names)


class ConsentSaid(models.Model):
    """What was said of somebody's consents, by whom. Sayings are added; the person's own three follow from those that live."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="said")
    submission = models.ForeignKey("desk.Submission", null=True, on_delete=models.PROTECT, related_name="+")
    """The submission that rests on it; none where an officer took it down, which goes before all that was said till then."""
    by = models.ForeignKey(Account, null=True, on_delete=models.PROTECT, related_name="+")
    said_by = models.TextField(blank=True)
    in_letter = models.CharField(max_length=10, choices=Consent.choices)
    to_government = models.CharField(max_length=10, choices=Consent.choices)
    in_public = models.CharField(max_length=10, choices=Consent.choices)
    at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"{self.person}: {self.in_letter}, {self.to_government}, {self.in_public}"


class Attribution(models.TextChoices):
    STATED = "stated"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"


class CaseEvent(models.Model):
    """Something dated that is alleged to have happened. A corrected one is a row of its own, which takes the other's place."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="events")
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    date = models.CharField(max_length=10)
    """ISO 8601 at the precision that is known."""
    until = models.CharField(max_length=10, blank=True)
    what = models.TextField()
    where = models.CharField(max_length=300, blank=True)
    by_whom = models.CharField(max_length=300, blank=True)
    attribution = models.CharField(max_length=10, choices=Attribution.choices, default=Attribution.ALLEGED)
    submission = models.ForeignKey("desk.Submission", null=True, on_delete=models.PROTECT, related_name="+")
    """The submission that tells of it; none where `told_in` names another source."""
    told_in = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    replaces = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="replaced_by")
    struck = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["date", "pk"]

    def __str__(self) -> str:
        return f"{self.date}: {self.what[:60]}"


class CaseNote(models.Model):
    """Words among colleagues. They never leave the desk."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="notes")
    words = models.TextField()
    by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"{self.by}, {self.at:%d %B %Y}"


class CaseTask(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="tasks")
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    words = models.CharField(max_length=500)
    who = models.ForeignKey(Account, null=True, on_delete=models.PROTECT, related_name="+")
    until = models.DateField(null=True)
    by = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["done_at", "until", "pk"]

    def __str__(self) -> str:
        return self.words
