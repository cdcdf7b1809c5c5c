"""A matter as JSON: read, and described by a JSON Schema (draft 2020-12)."""

from typing import Any

import msgspec

from verbale.letters.drafting.matter import SCHEMA, Matter


class NotAMatter(ValueError):
    """The JSON is no matter of this version of the schema, or its parts do not fit together; the message names what."""


def matter_from_json(data: bytes | str) -> Matter:
    """The matter from its JSON. Raises NotAMatter where a field is missing, misnamed or of another type."""
    try:
        matter = msgspec.json.decode(data, type=Matter)
    except msgspec.DecodeError as error:
        raise NotAMatter(f"no matter of {SCHEMA}: {error}") from None
    return matter


def matter_to_json(matter: Matter) -> bytes:
    return msgspec.json.encode(matter)


def matter_schema() -> dict[str, Any]:
    """The JSON Schema of a matter, which `verbale schema --matter` prints."""
    described = msgspec.json.schema(Matter)
    definitions: dict[str, Any] = described.pop("$defs")
    matter = definitions.pop("Matter")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **matter,
        "$defs": definitions,
    }
