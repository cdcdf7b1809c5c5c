"""The first page of the desk."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from verbale.desk.accounts.roles import account_of
from verbale.desk.navigation import shown_to
from verbale.desk.waiting.asked import waiting_for


def waiting(request: HttpRequest) -> HttpResponse:
    """What waits for this account; roles with one page only are led to it."""
    account = account_of(request)
    bar = shown_to(account, request.path)
    if bar and bar[0].href != reverse("desk"):
        return redirect(bar[0].href)
    return render(request, "desk/waiting.html", {"rows": waiting_for(account)})
