"""Words that tell what happened: which kind of thing, in which voice, as news or as the reason for something else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.happening_forms import KEYS, WORD, Form, Index, Voice, forms_of, index_of
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import EventKind, PartKind
from verbale.spans import Span

PARTS = (PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS)


@dataclass(frozen=True, slots=True)
class Happening:
    """`span` covers the words that tell it. `aside` where they only give a reason or look back: "for holding a picket"."""

    span: Span
    kind: EventKind
    voice: Voice
    aside: bool = False
    earlier: bool = False
    """"had been released": before the time of its sentence, if the sentence tells anything else."""
    inside: bool = False
    """Whether a noun comes first and its passive verb after it: "charges were brought", against whom comes later."""


_ARTICLE = re.compile(
    r"(?:\b(?:the|those|ceux|celles|aquellos|aquellas|quienes|el|la|los|las|un|una|unos|unas|"
    r"del|al|este|dicho|otros|otras|le|les|une|des|du|ce|cet|cette|ces) |\bl')$"
)
_PARTICIPLE = re.compile(r"(?:ed|[aiu]d[oa]s?|[eu]e?s?|is?|it?e?s?)$")
_DENIED = re.compile(r"\b(?:(?:did|does|do|has|have|had) not|n'(?:a|ont|avait|avaient) pas|no(?: l[aeo]s?)?) $")
"""Ends right before the verb that a subject of the form does not do: "the police did not beat"."""
_CHARGES = re.compile(
    r"(?:charges?|accusations?|cargos|imputaciones) .*"
    r"(?:brought|levelled|leveled|filed|pressed|laid|formulad\w+|presentad\w+)$"
)
_SUM = re.compile(r"\b(?:(?:a|un) (?:combined )?total (?:of|de)|altogether|in total|au total|en total)\b")
"""A sum of time served tells of no custody that was not told before."""
_WHO_WERE = re.compile(
    r"\b(?:persons|people|men|women|children|students|pupils|protesters|demonstrators|prisoners|workers|villagers|activists) $"
)
_WERE_ALSO = re.compile(
    r"[a-z]+(?:ed|en|t) (?:in|for|by|on|during|since|after|at)\b[^.;,]{3,90} (?:have|has|had|were|was) "
)
"""After a participle that says which people: another verb tells what became of those "arrested during the march"."""
_IN_A_MONTH = re.compile(r"(?:\d|\b(?:in|since|of|until|late|early|mid|from|during|mid-)) ?$")
_HURT = re.compile(r"(?:broken|fractured|injured|wounded|burnt|bruised)\b")
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|[a-z]+ty-[a-z]+|some|several|many|other|all|"
    r"an?|the|with|of|his|her|their) $"
)
_WHO_DOES = re.compile(r",? (?:which|who) (?!(?:was|were|had been|has been|have been|is|are|had)\b)[a-z]+$")
_HAD_WITHIN = re.compile(r"\b(?:who|which|that) had\b")
_PARAGRAPH = re.compile(r"[^\n]+")
_FAR = 900
"""A reason farther back than this many characters no longer governs; it bounds the work on sentences without end."""


def find_happenings(sheet: Sheet) -> Iterator[Happening]:
    """What the parts that tell facts say to have happened, in order; of two that overlap, the longer.

    Of two as long, the one whose form says more: "the licence of the newspaper was withdrawn" ends a newspaper, not a job.
    """
    index = index_of(sheet.language)
    for part in sheet.within(*PARTS):
        found = list(_all_told(sheet, part, index))
        found.sort(key=lambda each: (each[0].span.start, -each[0].span.length, -each[1]))
        yield from _apart(sheet, [happening for happening, _ in found], index)


def _all_told(sheet: Sheet, part: Span, index: Index) -> Iterator[tuple[Happening, int]]:
    """What each form finds in a part, and of how many pieces the form is. No form goes on from one paragraph into the next."""
    low = sheet.flow.low
    for paragraph in _PARAGRAPH.finditer(low, part.start, part.end):
        keys = frozenset(KEYS.findall(paragraph[0]))
        idle = paragraph.start()
        for word in WORD.finditer(low, *paragraph.span()):
            start = word.start()
            idioms, forms = forms_of(word[0], sheet.language)
            for idiom in idioms:
                looks = idiom.match(low, start, min(part.end, start + 360))
                idle = max(idle, looks.end()) if looks is not None else idle
            if start < idle:
                continue  # "shot a film"
            for form in forms:
                happening = _told(low, start, part, form, index) if form.may_stand(keys) else None
                if happening is not None:
                    yield happening, form.pieces


def _told(low: str, start: int, part: Span, form: Form, index: Index) -> Happening | None:
    match = form.pattern.match(low, start, min(part.end, start + 360))
    if match is None:
        return None
    before = low[max(part.start, start - 60) : start]
    if match[0].startswith("march") and _IN_A_MONTH.search(before):
        return None  # the month
    if form.not_after is not None and form.not_after.search(before):
        return None
    alone = " " not in match[0]
    if form.not_before is not None and (alone or form.voice is Voice.NOUN) and form.not_before.match(low, match.end()):
        return None
    if index.unreal.search(before):
        return None
    if form.kind is EventKind.DETENTION and _SUM.search(match[0]):
        return None
    voice = form.voice
    if voice is Voice.ACTIVE and alone and _PARTICIPLE.search(match[0]) and _ARTICLE.search(before):
        return None  # "the accused", "los detenidos": persons, and nothing that happened
    if voice is Voice.ACTIVE and match[0].count(" ") < 2 and _WHO_WERE.search(before) and _WERE_ALSO.match(low, start):
        return None  # "persons convicted in the spring were moved there"
    if voice is Voice.ACTIVE and _HURT.match(match[0]) and _COUNTED.search(before):
        return None  # "some ninety injured people", "four broken ribs"
    if voice is not Voice.NOUN and _WHO_DOES.search(match[0]):
        return None  # "the Office, which closed the matter": the Office was not closed
    inside = voice is Voice.ACTIVE and _is_passive_within(low, match, index)
    if not form.negative and _is_passive_within(low, match, index) and _is_unreal_within(low, match, index):
        return None
    if not form.negative and not alone and _DENIED.search(low[start : start + match[0].rfind(" ") + 1]):
        return None
    if voice is Voice.ACTIVE and (inside or index.passive.search(before)):
        voice = Voice.PASSIVE
    if voice is Voice.ACTIVE and not alone and _CHARGES.match(match[0]):
        return None  # "the charges brought against her" names charges and brings none
    earlier = index.pluperfect.search(before) is not None or _HAD_WITHIN.search(match[0]) is not None
    return Happening(Span(*match.span()), form.kind, voice, earlier=earlier, inside=inside)


def _is_passive_within(low: str, match: re.Match[str], index: Index) -> bool:
    """Whether a noun comes first and its passive verb after it: "charges were brought"."""
    last = match[0].rfind(" ")
    return last > 0 and index.passive.search(low, match.start(), match.start() + last + 1) is not None


def _is_unreal_within(low: str, match: re.Match[str], index: Index) -> bool:
    """Whether a noun comes first and its verb after it, denied or only possible: "charges have not been brought"."""
    last = match[0].rfind(" ")
    return last > 0 and index.unreal.search(low[match.start() : match.start() + last + 1]) is not None


def _apart(sheet: Sheet, found: list[Happening], index: Index) -> Iterator[Happening]:
    floor = 0
    for happening in found:
        if happening.span.start < floor:
            continue
        floor = happening.span.end
        sentence = sheet.flow.sentence_at(happening.span.start)
        aside = _is_aside(sheet, happening.span.start, sentence, index)
        yield replace(happening, aside=True) if aside else happening


_FRESH = re.compile(
    r"(?:; |, and [a-z]+ed (?!by\b)|\band (?:ordered|sentenced|fined|remanded|barred) |"
    r", (?:and|et|y) (?:was|were|a ete|ont ete|fue|fueron|on|le|el)\b|, (?:the|la|le|el|police|"
    r"security|officers|he|she|they|mr|ms|mrs)\b"
    r"|, (?:puis|luego)\b)"
)


_ADDED = re.compile(r", (?:et|y|and) $")
_MOVED = re.compile(r"[a-z]+(?:ee?s?|[ai]d[oa]s?|ed) (?:(?:a|au|en|dans|al|to|in)\b|(?:him|her|them)\b(?! and))")
_AND = re.compile(r" and $")
_ORDERED = re.compile(r"ordered (?:that|him|her|them|mr|ms|mrs)\b")


def is_aside(sheet: Sheet, place: int, since: int = 0) -> bool:
    """Whether what stands at a place only gives the reason or the time of what its sentence tells: "for holding a picket".

    Of reasons opened before `since` nothing is asked: what is told there is known to be no aside.
    """
    sentence = sheet.flow.sentence_at(place)
    return _is_aside(sheet, place, sentence, index_of(sheet.language), since)


def _is_aside(sheet: Sheet, place: int, sentence: Span, index: Index, since: int = 0) -> bool:
    """Whether a reason was opened before the place, in its sentence, and no new clause since."""
    low, text = sheet.flow.low, sheet.flow.text
    opened = None
    for reason in index.reason.finditer(low, max(sentence.start, place - _FAR, since), min(place + 80, sentence.end)):
        if reason.start() > place:
            break  # what follows is only looked at to tell "before the Harbour Court" from a reason
        if reason.end() > place + 1 and index.reason.match(low, reason.start(), place + 1) is None:
            continue
        if reason.start() == sentence.start or text[reason.start() : reason.end()].islower():
            opened = reason  # "the Department for Combating Fraud" gives none
    if opened is None:
        return False
    if opened.start() - sentence.start < 3:  # it opens the sentence, and the main clause follows its comma
        return "," not in low[opened.end() : place]
    if _ADDED.search(low, opened.end(), place) and _MOVED.match(low, place):
        return False  # "charged with theft, and taken to the prison"
    if _AND.search(low, opened.end(), place) and _ORDERED.match(low, place):
        return False  # "found him guilty under article 3 and ordered that he be confined"
    return not _FRESH.search(low, opened.end(), place)
