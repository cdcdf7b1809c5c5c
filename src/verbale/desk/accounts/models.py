"""Accounts: officers, mandate holders and their assistants, clerks, auditors, administrators."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from verbale.desk.keys import new_key


class Role(models.TextChoices):
    OFFICER = "officer"
    HOLDER = "holder"
    ASSISTANT = "assistant"
    CLERK = "clerk"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Accounts(BaseUserManager["Account"]):
    def create_account(self, email: str, name: str, role: Role, password: str | None = None) -> "Account":
        """A new account; without a password nobody can sign in with one."""
        account = self.model(email=self.normalize_email(email), name=name, role=role)
        account.set_password(password)
        account.save(using=self._db)
        return account


class Account(AbstractBaseUser):
    key = models.CharField(max_length=20, unique=True, default=new_key, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=20, choices=Role.choices)
    language = models.CharField(max_length=2, default="en")
    is_active = models.BooleanField(default=True)
    is_coordinator = models.BooleanField(default=False)
    """Sees of every case that a name of a submission is in it, and whom to ask; nothing else of it."""
    is_demonstration = models.BooleanField(default=False)
    """Shipped with the demonstration: signs in without a second factor, and only on this machine."""

    objects: ClassVar[Accounts] = Accounts()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(role__in=Role.values), name="account_role")]

    def __str__(self) -> str:
        return self.name


class AccountMandate(models.Model):
    """For which mandate a holder or an assistant answers, by its code in the almanac."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="mandates")
    code = models.CharField(max_length=20)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["account", "code"], name="one_mandate_once")]

    def __str__(self) -> str:
        return self.code
