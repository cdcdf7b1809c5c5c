"""What templates of the desk ask for."""

from django import template
from django.template.context import Context

from verbale.desk.accounts.models import Account
from verbale.desk.navigation import Shown, shown_to

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context: Context) -> tuple[Shown, ...]:
    """The bar of whoever reads the page."""
    request = context["request"]
    return shown_to(request.user, request.path) if isinstance(request.user, Account) else ()
