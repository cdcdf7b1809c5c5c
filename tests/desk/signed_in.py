"""A browser that is signed in, for tests of pages."""

from django.test import Client

from verbale.desk.accounts.models import Account

HERE = {"host": "127.0.0.1:8000"}


def signed_in(account: Account) -> Client:
    """Past the gate: the account is a demonstration's, so that no second factor is asked for."""
    account.is_demonstration = True
    account.save()
    client = Client(headers=HERE)
    client.force_login(account, backend="verbale.desk.accounts.signing_in.DeskBackend")
    return client
