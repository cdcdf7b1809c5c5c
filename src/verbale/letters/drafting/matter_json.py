"""A matter as JSON: read, and described by a JSON Schema (draft 2020-12)."""

from collections.abc import Iterator
from typing import Any

import msgspec

from verbale.almanac.states import state_by_code
from verbale.dates import PartialDate, Precision
from verbale.letters.drafting.matter import SCHEMA, Matter


class NotAMatter(ValueError):
    """The JSON is no matter of this version of the schema, or its parts do not fit together; the message names what."""


def matter_from_json(data: bytes | str) -> Matter:
    """The matter from its JSON. Raises NotAMatter where a field is missing, misnamed or of another type."""
    try:
        matter = msgspec.json.decode(data, type=Matter)
    except msgspec.DecodeError as error:
        raise NotAMatter(f"no matter of {SCHEMA}: {error}") from None
    wrong = next(_faults(matter), None)
    if wrong is not None:
        raise NotAMatter(f"a matter whose parts do not fit: {wrong}")
    return matter


def _faults(matter: Matter) -> Iterator[str]:
    """What the types cannot say: days that exist, keys that name somebody, one addressee, and who writes."""
    if not matter.mandates:
        yield "no mandate writes"
    state = matter.addressee.state
    if (state is None) is (matter.addressee.name is None):
        yield "the addressee is a State by its code, or another actor by its name"
    if state is not None and state_by_code(state) is None:
        yield f"no State has the code {state!r}"
    keys = [person.key for person in matter.people]
    keys += [group.key for group in matter.groups] + [body.key for body in matter.organisations]
    yield from (f"{key!r} is the key of two" for key in sorted({key for key in keys if keys.count(key) > 1}))
    told = [event.key for event in matter.events]
    yield from (f"{key!r} is the key of two events" for key in sorted({key for key in told if told.count(key) > 1}))
    meant = [key for each in matter.events for key in (*each.people, *each.by)]
    meant += [key for charge in matter.charges for key in charge.people]
    meant += [key for imposed in matter.sentences for key in imposed.people]
    yield from (f"{key!r} is nobody's key" for key in meant if key not in keys)
    yield from (_no_day(date) for date in _dates(matter) if not _is_date(date))
    if PartialDate.parse(matter.day).precision is not Precision.DAY:
        yield f"the letter's own date is a day: {matter.day!r}"


def _dates(matter: Matter) -> Iterator[str]:
    yield matter.day
    for event in matter.events:
        yield from (date for date in (event.date, event.until) if date is not None)
    for letter in matter.previous:
        yield from (date for date in (letter.date, *letter.replies) if date is not None)


def _is_date(text: str) -> bool:
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True


def _no_day(date: str) -> str:
    return f"no date of the form YYYY, YYYY-MM or YYYY-MM-DD: {date!r}"


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
