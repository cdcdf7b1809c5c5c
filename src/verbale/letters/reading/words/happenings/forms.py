"""Words that tell what happened: for each kind of event, its forms in English, French and Spanish.

A form is words in lower case without accents: `|` parts alternatives, `~` ends a stem, `+` joins the
words of one alternative, `.` stands for a word or none, `..` for some words, `...` for a clause, `....` for all of it.
`verbs` have the person they happen to as the subject of the passive and the object of the active; the subject of `acts` is
that person too, or the one who acts where the kind is an act of their own; `nouns` take an "of". A form stands for no event
where what is right before it matches `not_after` (of a noun) or `verbs_not_after`, or what is right after it `not_before`,
nor where it stands within one of the language's idioms, which look like an act and are none ("shot a film").
"""

from collections.abc import Mapping
from dataclasses import dataclass

from verbale.letters.record import EventKind


@dataclass(frozen=True, slots=True)
class Forms:
    verbs: str = ""
    acts: str = ""
    nouns: str = ""
    not_after: str | None = None
    verbs_not_after: str | None = None
    not_before: str | None = None

    @staticmethod
    def each(forms: str) -> list[str]:
        return [form.strip() for form in forms.replace("\n", ";").split(";") if form.strip()]


Table = Mapping[EventKind, Forms]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language makes its verbs passive, unreal or negative, and what opens a phrase that only gives a reason."""

    passive: str
    """Ends right before the participle of a passive."""
    unreal: str
    """Ends right before a verb or noun that tells what may, must or shall be, or what did not come about."""
    reason: str
    """Opens a phrase that says for what, after what or with what aim: what is told in it happened another time, if at all."""
    pluperfect: str
