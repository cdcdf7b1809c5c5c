"""Linking mentions to bodies: full names, aliases, and the head noun alone for the body last named by it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from verbale.letters.reading.bodies.named import united_nations
from verbale.letters.reading.finding.organisations import OrganisationMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.peoples import peoples
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.words.bodies import ALONE, UNITED_NATIONS_PHRASES
from verbale.letters.reading.words.lists import words
from verbale.letters.record import Organisation, OrganisationKind, Record
from verbale.spans import Span

_GENERIC = words(
    """human rights centre center foundation association organisation organization committee group news agency network union
    institute society company holding holdings limited ltd inc corporation of for the and"""
)
_NATIONS = re.compile(UNITED_NATIONS_PHRASES)


@dataclass(slots=True)
class _Body:
    name: str
    kind: OrganisationKind | None
    head: str | None
    aliases: list[str]
    mentions: list[Span]
    united: bool = False
    """A body of the United Nations, kept only so that "the Council" does not go to another one."""
    seat: str | None = None

    def plain_words(self) -> list[str]:
        return without_accents(self.name).split(" ")

    def called(self, form: str) -> bool:
        return form in {_plain(self.name), *map(_plain, self.aliases)}


def link_organisations(sheet: Sheet, finds: Finds, record: Record) -> Record:
    found = _linked(sheet, finds.of(OrganisationMention))
    named = peoples(sheet)
    for body in found:
        if body.head == "Council" and body.name.split(" ")[0] in named:
            body.kind = OrganisationKind.CIVIL_SOCIETY
    taken: set[str] = set()
    organisations = []
    for body in sorted(found, key=lambda each: min(each.mentions)):
        spans = tuple(sorted(body.mentions))
        key = sheet.key("organisation", spans[0], taken)
        taken.add(key)
        organisations.append(
            Organisation(key, body.name, body.kind or OrganisationKind.OTHER, tuple(body.aliases), spans)
        )
    return replace(record, organisations=tuple(organisations))


def _plain(name: str) -> str:
    return without_accents(name).lower()


def _linked(sheet: Sheet, mentions: Iterable[OrganisationMention]) -> list[_Body]:
    text = sheet.flow.text
    known: list[_Body] = []
    events: list[tuple[Span, OrganisationMention | None]] = [(mention.span, mention) for mention in mentions]
    events += [(Span(*found.span()), None) for found in _NATIONS.finditer(sheet.flow.plain)]
    recent: list[_Body] = []
    for span, mention in sorted(events, key=lambda each: each[0]):
        name = span.of(text)
        if mention is None:
            recent.append(_Body(name, None, name.split(" ")[-1], [], [], united=True))
            continue
        seat = _SEAT.match(sheet.flow.plain, span.end)
        body = _short(recent, mention, sheet) if mention.short else _full(known, name, seat[1] if seat else None)
        if body is None and mention.short:
            continue
        if body is None:
            body = _Body(name, mention.kind, mention.head, [], [], seat=seat[1] if seat else None)
            known.append(body)
        body.mentions.append(span)
        body.head = body.head or mention.head
        if mention.kind is not None and not mention.short and body.kind in (None, OrganisationKind.CIVIL_SOCIETY):
            body.kind = mention.kind
        body.aliases.extend(alias for alias in mention.aliases if alias not in body.aliases and alias != body.name)
        if len(name) > len(body.name) and not mention.short and not body.called(_plain(name)):
            body.name = name
        recent.append(body)
    return known


_SEAT = re.compile(r" in ([A-Z][\w-]+(?: [A-Z][\w-]+)?)(?![\w-])")
"""Where a body is said to be, right after its name."""


def _elsewhere(body: _Body, name: str, seat: str | None) -> bool:
    """Whether a body that is said to be in one place is named as that of another: "the Central Court in X", "of Y"."""
    at = seat or (of[1] if (of := _NAMED_SEAT.search(name)) else None)
    its = body.seat or (of[1] if (of := _NAMED_SEAT.search(body.name)) else None)
    return (
        at is not None
        and its is not None
        and (seat or body.seat) is not None
        and without_accents(at) != without_accents(its)
    )


_NAMED_SEAT = re.compile(r" of (?:the )?([A-Z][\w-]+(?: [A-Z][\w-]+)?)$")


def _full(known: list[_Body], name: str, seat: str | None) -> _Body | None:
    """The body that is called so, or whose name begins with it and goes on in words that any body may bear."""
    form = _plain(name)
    known = [body for body in known if not _elsewhere(body, name, seat)]
    for body in known:
        if body.called(form):
            return body
    if name.isupper() and 2 < len(name) < 9:
        spelled = [body for body in known if _letters(body.name) == name]
        return spelled[0] if len(spelled) == 1 else None
    parts = [body for body in known if _of_place(_plain(body.name), form) or _of_place(form, _plain(body.name))]
    if len(parts) == 1:
        return parts[0]
    ends = [body for body in known if " " in form and _ends(_plain(body.name), form)]
    if len(ends) == 1:
        return ends[0]
    alike = [body for body in known if _extends(_plain(body.name), form) or _extends(form, _plain(body.name))]
    return alike[0] if len(alike) == 1 and not united_nations(name) else None


def _letters(name: str) -> str:
    """The first letters of a name's words with capitals: "INM"."""
    return "".join(word[0] for word in without_accents(name).split(" ") if word[:1].isupper())


def _ends(longer: str, shorter: str) -> bool:
    """Whether the longer name puts nothing but a place's or a State's name before the shorter: "Velda Town Court"."""
    before = longer.removesuffix(f" {shorter}")
    return (
        before != longer and before.count(" ") < 2 and not re.search(r"\b(?:of|for|de|du|des|del|and|et|y)\b", before)
    )


def _extends(longer: str, shorter: str) -> bool:
    if not longer.startswith(shorter + " "):
        return False
    rest = longer[len(shorter) + 1 :].split(" ")
    return all(word in _GENERIC for word in rest) and not all(word in _GENERIC for word in shorter.split(" "))


_OF = re.compile(r" (?:of|de|du|des|del|d'|in) ?(?:the |la |le |l')?\S+(?: \S+){0,2}$")


def _of_place(longer: str, shorter: str) -> bool:
    """Whether the longer name is the shorter with the place it belongs to: "District Court of Velda"."""
    if (" " not in shorter and shorter.capitalize() not in ALONE) or not longer.startswith(shorter + " "):
        return False
    return _OF.fullmatch(longer[len(shorter) :]) is not None


_ARTICLE = re.compile(
    r"(?i)(?:\b(?:the|la|le|el|del|du|au|al|this|that|said|ledit|ladite|dicho|dicha|esta|este|cette|ce)(?: same| said| latter)?|"
    r"\b[ld]') ?$"
)


def _short(recent: list[_Body], mention: OrganisationMention, sheet: Sheet) -> _Body | None:
    """The body last named whose name holds the head, after a definite article; one of the United Nations takes it too."""
    plain = sheet.flow.plain
    if not _ARTICLE.search(plain, max(mention.span.start - 16, 0), mention.span.start):
        return None
    head = mention.span.of(plain)
    for body in reversed(recent):
        if head in body.plain_words() or head in body.aliases or (body.united and head in body.name):
            return None if body.united else body
    return None
