"""`verbale schema`: the JSON Schema of a record, or of a matter."""

import json
from typing import Annotated

import typer

from verbale.letters.schema import schema


def run(
    matter: Annotated[
        bool, typer.Option("--matter", help="Of a matter, from which `verbale write` drafts a letter.")
    ] = False,
) -> None:
    """Example: verbale schema > letter.schema.json"""
    if matter:
        from verbale.letters.drafting.matter_json import matter_schema  # late: a record's schema needs no drafting

        described = matter_schema()
    else:
        described = schema()
    typer.echo(json.dumps(described, indent=2, ensure_ascii=False))
