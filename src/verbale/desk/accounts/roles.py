"""Which pages are for which roles. For whoever may not open a page there is none."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import Http404, HttpRequest, HttpResponse

from verbale.desk.accounts.models import Account, Role

WORKING = (Role.OFFICER, Role.HOLDER, Role.ASSISTANT, Role.CLERK)
"""The roles that work on letters."""

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]


def open_to(*roles: Role) -> Callable[[Page[P]], Page[P]]:
    """A page of the desk that these roles can open."""

    def mark(page: Page[P]) -> Page[P]:
        @wraps(page)
        def respond(request: HttpRequest, *arguments: P.args, **more: P.kwargs) -> HttpResponse:
            if not request.user.is_authenticated or account_of(request).role not in roles:
                raise Http404
            return page(request, *arguments, **more)

        return cast("Page[P]", respond)

    return mark


def account_of(request: HttpRequest) -> Account:
    """Who asks. The gate lets nobody through who has no account."""
    return cast("Account", request.user)
