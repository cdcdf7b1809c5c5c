"""Facts as a command prints them: blocks of "name: value", or JSON."""

import json
from collections.abc import Iterable

import typer

Fact = str | int | bool | list[str] | None
Facts = dict[str, Fact]
"""One thing's facts in their order; None is not known."""


def print_facts(found: Iterable[Facts], as_json: bool) -> None:
    """As blocks of "name: value", without what is not known; or as one JSON array, or object where there is one thing."""
    things = list(found)
    if as_json:
        typer.echo(json.dumps(things[0] if len(things) == 1 else things, indent=2, ensure_ascii=False))
        return
    for number, facts in enumerate(things):
        if number:
            typer.echo()
        for name, value in facts.items():
            if value is None or value == []:
                continue
            label = f"{name.replace('_', ' ')}:"
            typer.echo(f"{label:<18}{_said(value)}")


def _said(value: Fact) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
