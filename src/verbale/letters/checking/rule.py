"""A rule: a code, a group, a severity, and a function from a record to the problems that it sees."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from verbale.letters.record import Record, Severity
from verbale.spans import Span


class Group(StrEnum):
    HEADING = "heading"
    SIGNATURES = "signatures"
    RESOLUTIONS = "resolutions"
    REFERENCES = "references"
    LAW = "law"
    CHRONOLOGY = "chronology"
    ARITHMETIC = "arithmetic"
    CHARGES = "charges"
    REQUESTS = "requests"
    RESPONSE = "response"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule saw at a span of the record's text (None: of the letter as a whole).

    `facts` fill the rule's sentence `finding.<code>` in the catalogue of wording; `fix` says that a second sentence,
    `fix.<code>`, tells what to do.
    """

    span: Span | None
    facts: Mapping[str, object] = field(default_factory=dict)
    fix: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """`can_be_wrong` is true of a rule that rests on a likeness or on data that may lack something: it can be silenced."""

    code: str
    group: Group
    severity: Severity
    can_be_wrong: bool
    problems: Callable[[Record], Iterable[Problem]]
