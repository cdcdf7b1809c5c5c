"""From the heading to the subject: who writes, to whom, on what ground, and about what."""

import re
from dataclasses import dataclass
from functools import cache

from verbale.almanac.mandates import Resolution, resolution_in_force, resolutions_of, title_on
from verbale.dates import PartialDate
from verbale.letters.drafting.draft import Origin, Source, paragraph
from verbale.letters.drafting.matter import MandateJoining
from verbale.letters.drafting.text import Words, closed, joined, listed, listed_long, said
from verbale.letters.drafting.writing import Writing, clause, emphasised, own
from verbale.letters.record import PartKind
from verbale.wording import Language
from verbale.wording.dates import written

_FEMININE = re.compile(
    r"^(?:Rapporteuse|Experte|Représentante|Relatora|Experta|Présidente|Presidenta|Vicepresidenta|Titular)\b"
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A resolution's number and the kind of text that it is: hrc, chr or decision."""

    kind: str
    number: str


def write_head(writing: Writing) -> None:
    _heading(writing)
    writing.add_block("reference", PartKind.REFERENCE, paragraph(()))
    day = said(written(PartialDate.of(writing.day), writing.language))
    writing.add("date", PartKind.DATE, day, own("day"))
    salutation = writing.matter.addressee.salutation
    if salutation:
        writing.add("salutation", PartKind.SALUTATION, said(salutation), own("addressee"))
    else:
        writing.add("salutation", PartKind.SALUTATION, writing.say("salutation.line"), clause("salutation.line"))
    _opening(writing)
    given = {"addressee": writing.matter.addressee.name or ""}
    subject = writing.say("subject.line", subject=writing.own(writing.matter.subject), **given)
    writing.add("subject", PartKind.SUBJECT, closed(subject), clause("subject.line"), own("subject"))


def title_of(mandate: MandateJoining, writing: Writing) -> str:
    """The mandate's title on the day; its code, and an obstacle, where the almanac knows none in the language."""
    if mandate.title:
        return mandate.title
    title = title_on(mandate.code, writing.day)
    words = title.words.of(writing.language) if title else ""
    if not words:
        writing.miss("mandate-unknown", mandate.code)
    return typographic(words or mandate.code)


def typographic(words: str) -> str:
    return words.replace("'", "’")


def with_article(title: str, language: Language, clause_words: str) -> Words:
    """A title as the heading lists it: "the Special Rapporteur", "du Rapporteur spécial", "de la Relatora Especial"."""
    if language == "en":
        return said(clause_words.replace("{title}", title))
    feminine = _FEMININE.match(title) is not None
    if language == "fr":
        article = "de la " if feminine else "de l’" if title[0] in "EÉ" else "du "
    else:
        article = "de la " if feminine else "del "
    return said(article + title)


def _heading(writing: Writing) -> None:
    template = writing.clauses.template("heading.title")
    mandates = writing.matter.mandates
    titles = [with_article(title_of(each, writing), writing.language, template) for each in mandates]
    count = "one" if len(titles) == 1 else "many"
    words = emphasised(writing.say(f"heading.{count}", titles=listed_long(titles, writing.language)))
    sources = [Source(Origin.ALMANAC, each.code) for each in mandates]
    writing.add_block("heading", PartKind.HEADING, paragraph(words, centred=True), clause(f"heading.{count}"), *sources)


def _opening(writing: Writing) -> None:
    mandates = writing.matter.mandates
    obstacles = len(writing.obstacles)
    titles = [said(title_of(each, writing)) for each in mandates]
    del writing.obstacles[obstacles:]  # said for the heading already
    grounds = list(dict.fromkeys(ground for each in mandates if (ground := _ground(each, writing)) is not None))
    names = listed_long(titles, writing.language)
    sources = [Source(Origin.ALMANAC, each.code) for each in mandates]
    if not grounds:
        writing.add(
            "opening", PartKind.OPENING, writing.say("opening.bare", titles=names), clause("opening.bare"), *sources
        )
        return
    by_kind: dict[str, list[str]] = {}
    for ground in grounds:
        by_kind.setdefault(ground.kind, []).append(ground.number)
    texts = [
        writing.say(
            f"resolutions.{kind}.{'one' if len(numbers) == 1 else 'many'}",
            numbers=listed([said(number) for number in numbers], writing.language),
        )
        for kind, numbers in by_kind.items()
    ]
    words = writing.say("opening.line", titles=names, resolutions=listed(texts, writing.language))
    writing.add("opening", PartKind.OPENING, closed(joined(words, writing.language)), clause("opening.line"), *sources)


def _ground(mandate: MandateJoining, writing: Writing) -> Ground | None:
    """The resolution in force on the day, or the one that the desk named."""
    if mandate.resolution is not None:
        known = next((each for each in resolutions_of(mandate.code) if each.number == mandate.resolution), None)
        return _kind_of(known) if known else Ground("hrc", mandate.resolution)
    found = resolution_in_force(mandate.code, writing.day)
    if found is None:
        writing.miss("no-resolution-in-force", mandate.code)
        return None
    return _kind_of(found)


@cache
def _kind_of(resolution: Resolution) -> Ground:
    kind = "chr" if resolution.name.startswith("CHR ") else "decision" if "decision" in resolution.name else "hrc"
    return Ground(kind, resolution.number)
