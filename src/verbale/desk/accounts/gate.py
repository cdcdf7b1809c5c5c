"""The gate of the desk: nobody comes through without an account, and no account without a second factor."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth import logout
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils.cache import add_never_cache_headers

from verbale.desk.accounts.demonstration import from_this_machine
from verbale.desk.accounts.models import Account

SIGNING_IN = frozenset({"account_login", "account_logout", "mfa_authenticate", "mfa_login_webauthn"})
"""Pages for whoever has not signed in yet, by the names of their addresses."""

SETTING_UP = frozenset(
    {
        "account_logout",
        "account_reauthenticate",
        "mfa_activate_totp",
        "mfa_add_webauthn",
        "mfa_index",
        "mfa_reauthenticate",
        "mfa_reauthenticate_webauthn",
    }
)
"""All that an account without a second factor can open."""


def gate(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware. What lies behind the gate is kept by no cache; to whoever is outside all of it looks the same."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        if request.path != "/desk" and not request.path.startswith("/desk/"):
            return get_response(request)
        response = _turned_away(request)
        if response is not None and request.headers.get("HX-Request"):
            response = _said(request)
        response = response or get_response(request)
        add_never_cache_headers(response)
        return response

    return respond


def _turned_away(request: HttpRequest) -> HttpResponseBase | None:
    name = _name(request.path_info)
    account = request.user
    if isinstance(account, Account) and account.is_demonstration and not from_this_machine(request):
        logout(request)
        return redirect("account_login")
    if not isinstance(account, Account):
        return None if name in SIGNING_IN else redirect("account_login")
    if account.is_demonstration or name in SETTING_UP or is_mfa_enabled(account):
        return None
    return redirect("mfa_index")


def _said(request: HttpRequest) -> HttpResponseBase:
    """For a part of a page: its words stay where they are, since the page that asked may hold what was typed."""
    response = render(request, "desk/signed_out.html")
    response["HX-Reswap"] = "innerHTML"
    return response


def _name(path: str) -> str:
    try:
        return resolve(path).url_name or ""
    except Resolver404:
        return ""
