"""A list of letters as a self-contained page, and a page that says one thing."""

from collections.abc import Iterable
from dataclasses import dataclass

from verbale.dates import PartialDate
from verbale.letters.record import Record
from verbale.letters.showing.entries import addressee_name
from verbale.letters.showing.page import title_of
from verbale.letters.showing.style import style
from verbale.letters.showing.templates import template
from verbale.wording import Language, say
from verbale.wording.dates import written


@dataclass(frozen=True, slots=True)
class Row:
    """A letter of the list and the address of its page."""

    record: Record
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    href: str
    about: str
    subject: str
    language: str
    date: str | None
    shown: str


def index_page(
    rows: Iterable[Row],
    language: Language,
    *,
    languages: Iterable[tuple[str, str, str]] = (),
    links: Iterable[tuple[str, str]] = (),
    invented: bool = True,
) -> str:
    """The letters, newest first; those without a date last. `links` are addresses with their words, for the foot of the page."""
    ordered = sorted(rows, key=lambda row: row.record.date or "", reverse=True)
    lines = tuple(_line(row, language) for row in ordered)
    return template("index.html").render(
        interface=language,
        say=lambda code, **values: say(code, language, **values),
        title=say("page.sample-letters", language),
        message="",
        lines=lines,
        languages=tuple(languages),
        links=tuple(links),
        invented=invented,
        home=None,
        style=style("".join(line.subject for line in lines), 0),
    )


def message_page(title: str, message: str, language: Language, *, home: str) -> str:
    """A page with a title, a sentence, and the way back."""
    return template("index.html").render(
        interface=language,
        say=lambda code, **values: say(code, language, **values),
        title=title,
        message=message,
        lines=(),
        languages=(),
        links=(),
        invented=False,
        home=home,
        style=style(message, 0),
    )


def _line(row: Row, language: Language) -> Line:
    record = row.record
    kind = record.reference.type if record.reference else None
    about = [addressee_name(record.addressee, language), say(f"type.{kind}" if kind else "type.unknown", language)]
    shown = (
        written(PartialDate.parse(record.date), language) if record.date else say("page.no-date-of-letter", language)
    )
    subject = " ".join((record.subject or "").split())
    return Line(title_of(record, language), row.href, " · ".join(about), subject, record.language, record.date, shown)
