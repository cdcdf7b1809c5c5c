"""What templates of the desk ask for."""

import datetime

from django import template
from django.template.context import Context

from verbale.desk.accounts.demonstration import PASSWORD, from_this_machine
from verbale.desk.accounts.models import Account
from verbale.desk.navigation import Shown, shown_to
from verbale.desk.words import day, moment

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context: Context) -> tuple[Shown, ...]:
    """The bar of whoever reads the page."""
    request = context["request"]
    return shown_to(request.user, request.path) if isinstance(request.user, Account) else ()


@register.simple_tag(takes_context=True)
def demonstration_accounts(context: Context) -> list[Account]:
    """Whom to sign in as, for whoever sits at this machine; nobody elsewhere, and nobody without the demonstration."""
    if not from_this_machine(context["request"]):
        return []
    return list(Account.objects.filter(is_demonstration=True, is_active=True).order_by("pk"))


@register.simple_tag
def demonstration_password() -> str:
    return PASSWORD


@register.filter
def in_words(at: datetime.date | datetime.datetime) -> str:
    """A day as the page's language writes it; of an instant the day and the hour."""
    return moment(at) if isinstance(at, datetime.datetime) else day(at)
