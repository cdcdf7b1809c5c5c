"""How somebody signs in: django-allauth, with what is ours to decide: who may, what is said, how secrets are kept."""

import base64
import hashlib
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import lazy
from django.utils.translation import get_language

from verbale.desk.accounts.demonstration import from_this_machine
from verbale.desk.accounts.models import Account
from verbale.wording import language_named, say


def _say(code: str) -> str:
    return say(code, language_named(get_language()))


_said = lazy(_say, str)


class DeskBackend(AuthenticationBackend):  # type: ignore[misc]
    """E-mail address and password. A demonstration account has neither beyond this machine."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> Account | None:
        account = super().authenticate(request, **credentials)
        if not isinstance(account, Account) or (account.is_demonstration and not from_this_machine(request)):
            return None
        return account

    def user_can_authenticate(self, user: Any) -> bool:
        return bool(user.is_active)


class DeskAccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {  # noqa: RUF012 - as allauth has it
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _said("desk.sign-in.mismatch"),
        "too_many_login_attempts": _said("desk.sign-in.too-many"),
        "rate_limited": _said("desk.sign-in.too-many"),
        "incorrect_password": _said("desk.sign-in.incorrect-password"),
        "incorrect_code": _said("desk.sign-in.incorrect-code"),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - allauth asks so
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002 - allauth asks so
        return reverse("desk")

    def get_logout_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002 - allauth asks so
        return reverse("account_login")

    def respond_user_inactive(self, request: HttpRequest, user: Account) -> HttpResponse:  # noqa: ARG002
        """As if there were no such account."""
        return redirect("account_login")

    def add_message(self, *_: Any, **__: Any) -> None:
        """Pages say themselves what was done."""


class DeskFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors. Their secrets are encrypted in the database, under a key that is not in it."""

    error_messages = {  # noqa: RUF012 - as allauth has it
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _said("desk.sign-in.incorrect-code"),
    }

    def get_totp_issuer(self) -> str:
        return "Verbale"

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": "Verbale"}

    def encrypt(self, text: str) -> str:
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(encrypted_text.encode()).decode()


def _box() -> Fernet:
    key = hashlib.sha256(b"verbale second factors " + str(settings.SECRET_KEY).encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
