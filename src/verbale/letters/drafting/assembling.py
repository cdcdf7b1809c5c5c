"""From a matter to a draft: the sections of a letter in the genre's order."""

import re

from verbale.almanac.mandates import mandate_by_code
from verbale.letters.drafting.asking import write_concerns, write_requests, write_urgency
from verbale.letters.drafting.cast import Cast
from verbale.letters.drafting.clauses import Library, clauses_for, shipped
from verbale.letters.drafting.draft import Draft, Obstacle
from verbale.letters.drafting.ending import (
    write_annexes,
    write_closing,
    write_measures,
    write_notices,
    write_response,
)
from verbale.letters.drafting.facts import write_allegations, write_background, write_previous
from verbale.letters.drafting.head import write_head
from verbale.letters.drafting.law import write_law, write_law_annex
from verbale.letters.drafting.law_panel import Hold, law_panel
from verbale.letters.drafting.matter import Given, Matter
from verbale.letters.drafting.summary import summary
from verbale.letters.drafting.writing import Writing

_SHORTEST = 3
"""Shorter parts of a name ("Al", "de") are words too."""

SECTIONS = (
    write_head,
    write_background,
    write_previous,
    write_allegations,
    write_concerns,
    write_law,
    write_urgency,
    write_requests,
    write_response,
    write_measures,
    write_notices,
    write_closing,
    write_law_annex,
    write_annexes,
)


def assemble(matter: Matter, library: Library | None = None) -> Draft:
    """The draft of a letter, in the order in which letters of the genre go, with what stands in its way.

    `library` is the shipped one with an institution's clauses before it, if it has any. Raises `facts.CannotTell` for an event
    that no clause can tell, and `text.NoSuchSlot` for words that name somebody whom the matter does not have.
    """
    clauses = clauses_for(
        library or shipped(),
        matter.language,
        matter.type,
        to_state=matter.addressee.state is not None,
        alone=_is_alone(matter),
    )
    writing = Writing(matter, clauses, Cast(matter), law_panel(matter))
    for section in SECTIONS:
        section(writing)
    short = summary(matter, clauses)
    return Draft(
        language=matter.language,
        blocks=tuple(writing.blocks),
        law=writing.law,
        summary=short,
        obstacles=(*writing.obstacles, *_law_left_out(writing), *_names_in_sight(writing, short)),
        reference_words=clauses.template("reference.line"),
        quote_words=clauses.template("reference.quote"),
    )


def _is_alone(matter: Matter) -> bool:
    """Whether one mandate holder writes; a working group says "we"."""
    mandate = mandate_by_code(matter.mandates[0].code)
    return len(matter.mandates) == 1 and not (mandate is not None and mandate.is_working_group)


_LEFT_OUT = {Hold.UNKNOWN: "law-unknown", Hold.NOT_YET: "law-not-yet"}


def _law_left_out(writing: Writing) -> list[Obstacle]:
    """What the matter cites and the letter may not: it is no error of the letter, but somebody wished for it."""
    return [
        Obstacle(_LEFT_OUT.get(row.hold, "law-not-binding"), row.instrument)
        for row in writing.law
        if row.is_cited and not row.in_letter
    ]


def _names_in_sight(writing: Writing, short: str) -> list[Obstacle]:
    """Names that are not to be given, in words that a person wrote: whole, or a part that nobody else in the letter bears."""
    people = writing.matter.people
    borne = {part for person in people if person.given is Given.NAMED for part in _parts(person.name)}
    texts = [*((each.key, each.block.text) for each in writing.blocks), ("summary", short)]
    found = []
    for person in people:
        if person.given is Given.NAMED:
            continue
        if person.given is Given.DESCRIBED and not person.description:
            found.append(Obstacle("no-description", person.key))
        hidden = {person.name, *_parts(person.name), *_parts(person.family_name or "")} - borne
        pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(hidden)))
        found += [Obstacle("name-in-sight", f"{person.key} {key}") for key, text in texts if pattern.search(text)]
    return found


def _parts(name: str) -> set[str]:
    return {part for part in name.split() if len(part) >= _SHORTEST}
