"""`{% say "code" fact=value %}`: the catalogue's words in the language of whoever reads the page."""

from typing import Any

from django import template
from django.template.context import Context

from verbale.wording import say as say_in

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: Context, code: str, **facts: Any) -> str:
    return say_in(code, context["interface"], **facts)


@register.filter
def at(mapping: dict[str, str], name: str) -> str:
    """What a mapping holds under a name; nothing where it holds none."""
    return mapping.get(name, "")
