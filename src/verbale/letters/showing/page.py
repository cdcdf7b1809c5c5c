"""A record as one self-contained page: the letter with its facts marked in the text, and what was read from it beside it.

The page needs nothing from the network and no script. It is written by hand-made templates, styled by one style element
(so that its hash can stand in a content-security policy), and holds no style attributes.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from verbale.dates import PartialDate
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import PartKind, Record, Severity
from verbale.letters.showing.entries import addressee_name, lists, paragraph_number
from verbale.letters.showing.facts import Facts, facts
from verbale.letters.showing.marking import Mark, marked
from verbale.letters.showing.paragraphs import Shown, paragraphs, sheet_of
from verbale.letters.showing.style import style
from verbale.letters.showing.templates import template
from verbale.reference import Reference
from verbale.spans import Span
from verbale.wording import Language, say
from verbale.wording.dates import written

_FORMAL = frozenset(
    {PartKind.COVER, PartKind.HEADING, PartKind.REFERENCE, PartKind.DATE, PartKind.ADDRESSEE, PartKind.SALUTATION}
    | {PartKind.OPENING, PartKind.SIGNATURES, PartKind.ANNEX, PartKind.FOOTNOTES, PartKind.FURNITURE, PartKind.OUTSIDE}
)
_RIGHT_TO_LEFT = range(0x590, 0x900)


@dataclass(frozen=True, slots=True)
class Paragraph:
    number: int | None
    mark: str | None
    classes: str
    body: Markup


@dataclass(frozen=True, slots=True)
class Section:
    name: str
    formal: bool
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A date on the letter's clock; `worked` where it was computed and is not printed."""

    name: str
    date: str
    shown: str
    note: str
    worked: bool


@dataclass(frozen=True, slots=True)
class FindingShown:
    rule: str
    severity: str
    classes: str
    message: str
    fix: str | None
    number: int | None


def page(
    record: Record,
    language: Language = "en",
    *,
    home: str | None = None,
    languages: Iterable[tuple[str, str, str]] = (),
    invented: bool = False,
) -> str:
    """The page as HTML. `language` is the interface's; the letter keeps its own.

    `home` is where the brand leads, `languages` the other faces of this page as (code, name, address); `invented` puts a band
    above a sample.
    """
    sheet = sheet_of(record)
    shown = paragraphs(record, sheet)
    found = facts(record)
    return template("letter.html").render(
        record=record,
        interface=language,
        say=lambda code, **values: say(code, language, **values),
        title=title_of(record, language),
        label=_label(record, language),
        direction=_direction(record.text),
        clock=_clock(record, language),
        working=_working(record, language),
        sections=tuple(_sections(shown, _marks(record, sheet, found), language)),
        lists=lists(record, found, shown, language),
        findings=tuple(_findings(record, shown, language)),
        style=style(record.text, sum(1 for _ in found)),
        home=home,
        languages=tuple(languages),
        links=(),
        invented=invented,
    )


def title_of(record: Record, language: Language) -> str:
    """The reference in its usual form, whatever the letter prints."""
    named = record.reference
    if named is None:
        return say("page.no-reference", language)
    return str(Reference(named.addressee, named.number, named.year, named.type))


def _label(record: Record, language: Language) -> list[str]:
    kind = record.reference.type if record.reference else None
    words = [addressee_name(record.addressee, language)]
    words.append(say(f"type.{kind}", language) if kind else say("type.unknown", language))
    if record.date:
        words.append(written(PartialDate.parse(record.date), language))
    return words


def _direction(text: str) -> str:
    letters = [ord(char) for char in text[:2000] if char.isalpha()]
    return "rtl" if sum(letter in _RIGHT_TO_LEFT for letter in letters) * 2 > len(letters) else "ltr"


def _clock(record: Record, language: Language) -> list[Stop]:
    """Stops that the letter itself gives: its date, and what its own periods add up to (day 0 is the letter's date)."""
    if record.date is None or len(record.date) != len("2023-10-25"):
        return []
    day = dt.date.fromisoformat(record.date)

    def stop(name: str, days: int) -> Stop:
        date = (day + dt.timedelta(days=days)).isoformat()
        note = say("page.day", language, number=days)
        return Stop(say(name, language), date, written(PartialDate.parse(date), language), note, worked=days > 0)

    stops = [stop("page.dated", 0)]
    if record.response_days is not None:
        stops.append(stop("page.reply-due", record.response_days))
    if record.publication_days is not None:
        stops.append(stop("page.public-from", record.publication_days + 1))
    return stops


def _working(record: Record, language: Language) -> str:
    if record.date is None or record.response_days is None:
        return ""
    return say("page.working-text", language, days=record.response_days)


def _marks(record: Record, sheet: Sheet, found: Facts) -> list[Mark]:
    """The facts, the findings, and the dates: these are no facts of their own, but readers look for them."""
    marks = [Mark(sheet.flow.back(each.span), "f date") for each in find_dates(sheet)]
    for fact in found:
        look = f"f {fact.look} " if fact.look else ""
        href = f"#law-{fact.slot}" if fact.look in ("law", "earlier") else None
        for number, span in enumerate(fact.spans, start=1):
            marks.append(Mark(span, f"{look}s s{fact.slot}", f"m{fact.slot}-{number}", href))
    for index, finding in enumerate(record.findings, start=1):
        if finding.span is not None:
            look = "err" if finding.severity is Severity.ERROR else "warn"
            marks.append(Mark(finding.span, f"mk {look}", None, f"#finding-{index}"))
    return sorted(marks, key=lambda mark: mark.span)


def _sections(shown: tuple[Shown, ...], marks: list[Mark], language: Language) -> Iterable[Section]:
    for kind, group in groupby(shown, key=lambda each: each.kind):
        body = tuple(_paragraph(each, marks) for each in group)
        yield Section(say(f"part.{kind}", language), kind in _FORMAL, body)


def _paragraph(shown: Shown, marks: list[Mark]) -> Paragraph:
    whole = Span(shown.places[0], shown.places[-1] + 1)
    here = [mark for mark in marks if mark.span.overlaps(whole)]
    start = 0
    if shown.mark is not None:
        start = len(shown.text) - len(shown.text[len(shown.mark) :].lstrip())
    return Paragraph(shown.number, shown.mark, "", marked(shown, here, start))


def _findings(record: Record, shown: tuple[Shown, ...], language: Language) -> Iterable[FindingShown]:
    classes = {Severity.ERROR: "err", Severity.WARNING: "warn", Severity.NOTE: ""}
    for each in record.findings:
        number = paragraph_number(shown, each.span.start) if each.span else None
        severity = say(f"severity.{each.severity}", language)
        yield FindingShown(each.rule, severity, classes[each.severity], each.message, each.fix, number)
