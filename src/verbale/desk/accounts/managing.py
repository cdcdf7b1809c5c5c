"""What an administrator does with accounts. Each is in the log."""

import datetime
from collections.abc import Sequence

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import router, transaction

from verbale.almanac.mandates import mandate_by_code
from verbale.desk.accounts.models import Account, AccountMandate, Role
from verbale.desk.log.writing import add_to_log

ADMINISTRATOR = "administrator"
"""Who acts, as the log names whoever has the server's command line."""


class CannotManage(Exception):
    """What was asked for is not done; the message says why."""


def add_account(
    email: str, name: str, role: str, password: str, mandates: Sequence[str], at: datetime.datetime
) -> Account:
    """A new account. Its owner sets up a second factor at the first sign-in. Raises CannotManage."""
    if role not in Role.values:
        raise CannotManage(f"no role is named {role!r}; there are: {', '.join(Role.values)}")
    unknown = [code for code in mandates if mandate_by_code(code) is None]
    if unknown:
        raise CannotManage(f"no mandate has the code {', '.join(unknown)}; see: verbale almanac mandate")
    if bool(mandates) is not (role in {Role.HOLDER, Role.ASSISTANT}):
        raise CannotManage("holders and assistants answer for a mandate (--mandate), and nobody else does")
    try:
        validate_email(email)
        validate_password(password, Account(email=email, name=name))
    except ValidationError as error:
        raise CannotManage(" ".join(error.messages)) from error
    if Account.objects.filter(email__iexact=email).exists():
        raise CannotManage(f"there is an account with the address {email} already")
    with transaction.atomic(using=router.db_for_write(Account)):
        account = Account.objects.create_account(email, name, Role(role), password)
        AccountMandate.objects.bulk_create(AccountMandate(account=account, code=code) for code in mandates)
        add_to_log(at, ADMINISTRATOR, "add-account", account.key, facts={"role": role})
    return account


def disable_account(email: str, reason: str, at: datetime.datetime) -> Account:
    """Nobody signs in with it any more, and whoever is signed in is out at the next page. Raises CannotManage."""
    with transaction.atomic(using=router.db_for_write(Account)):
        account = Account.objects.select_for_update().filter(email__iexact=email).first()
        if account is None:
            raise CannotManage(f"there is no account with the address {email}")
        if not account.is_active:
            raise CannotManage(f"the account {email} is disabled already")
        account.is_active = False
        account.save()
        add_to_log(at, ADMINISTRATOR, "disable-account", account.key, reason, {"role": account.role})
    return account
