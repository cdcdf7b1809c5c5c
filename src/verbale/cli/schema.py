"""`verbale schema`: the JSON Schema of a record."""

import json

import typer

from verbale.letters.schema import schema


def run() -> None:
    """Example: verbale schema > letter.schema.json"""
    typer.echo(json.dumps(schema(), indent=2, ensure_ascii=False))
