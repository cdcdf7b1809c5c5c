"""The administrator's page: accounts, and nothing of any case."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from verbale.desk.accounts.models import Account, Role
from verbale.desk.accounts.roles import open_to


@open_to(Role.ADMINISTRATOR)
def accounts(request: HttpRequest) -> HttpResponse:
    found = Account.objects.prefetch_related("mandates").order_by("name")
    return render(request, "desk/accounts.html", {"accounts": found})
