"""The record as JSON: written, read back, and described by a JSON Schema (draft 2020-12)."""

from typing import Any

import msgspec

from verbale.letters.record import SCHEMA, Record


class NotARecord(ValueError):
    """The JSON is no record of this version of the schema; the message names the field."""


def to_json(record: Record) -> bytes:
    """The record as UTF-8 JSON on one line, its fields in the schema's order."""
    return msgspec.json.encode(record)


def indented(line: bytes) -> bytes:
    """The same JSON over many lines, for people."""
    return msgspec.json.format(line, indent=2)


def from_json(data: bytes | str) -> Record:
    """The record from its JSON. Raises NotARecord where a field is missing, misnamed or of another type."""
    try:
        return msgspec.json.decode(data, type=Record)
    except msgspec.DecodeError as error:  # also what is JSON, but no record
        raise NotARecord(f"no record of {SCHEMA}: {error}") from None


def schema() -> dict[str, Any]:
    """The JSON Schema of a record, which `verbale schema` prints."""
    described = msgspec.json.schema(Record)
    definitions: dict[str, Any] = described.pop("$defs")
    for name, definition in definitions.items():
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
            definition["required"] = [*definition.get("properties", {})]
        definition.setdefault("title", name)
    record = definitions.pop("Record")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **record,
        "$defs": definitions,
    }
