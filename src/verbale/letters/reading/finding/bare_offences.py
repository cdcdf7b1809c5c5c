"""Offences that are told without quotation marks, one after the other."""

import re

from verbale.letters.reading.finding.charge_forms import Forms
from verbale.spans import Span


def bare(low: str, match: re.Match[str], sentence: Span, forms: Forms) -> list[Span]:
    """An offence without quotation marks, or several in a list: "espionage, treason and incitement to violence"."""
    start = match.end()
    ends = forms.ends.search(low, start, sentence.end)
    stop = ends.start() if ends else sentence.end
    if ends is not None and ends[0] == ",":
        listed = _list_end(low, start, sentence.end, forms)
        if listed is not None:
            stop = listed
    span = trimmed(low, start, stop)
    if not is_offence(span.of(low)):
        return []
    pieces = re.split(r", (?:and |et |y |or )?| and | et | y ", span.of(low))
    several = "," in span.of(low) or (len(pieces) == 2 and all(piece.count(" ") < 2 for piece in pieces))
    if not several:
        return [span]
    spans = []
    place = span.start
    for piece in pieces:
        at = low.index(piece, place)
        place = at + len(piece)
        if is_offence(piece):
            spans.append(Span(at, place))
    return spans


_ITEM = re.compile(r", (?=[a-z])|,? (?:and|et|y|or|ou|o) ")


def _list_end(low: str, start: int, end: int, forms: Forms) -> int | None:
    """Where a list of offences ends: each short, the last joined by "and"."""
    place, items = start, 0
    while items < 8:
        mark = _ITEM.search(low, place, min(end, place + 70))
        last = mark is not None and mark[0].strip() != ","
        if mark is None or (items == 0 and last):
            return None
        place, items = mark.end(), items + 1
        if last:
            cut = forms.ends.search(low, place, end)
            stop = cut.start() if cut else end
            return stop if 0 < len(low[place:stop].split()) <= 7 and is_offence(low[place:stop]) else None
    return None


def trimmed(low: str, start: int, stop: int) -> Span:
    lead = LEAD.match(low, start, stop)
    start = lead.end() if lead else start
    return Span(start, max(start, start + len(low[start:stop].rstrip(" ,;-–"))))


LEAD = re.compile(r"(?:(?:the|a|an|having|committed|la|le|el|los|las|additional|new|false|further) |l')*")
_NO_OFFENCE = re.compile(
    r"^(?:contraven\w+|breach\w*|infring\w+|violat\w+|violation|enfreint|enfreindre|infraction|infringir|infraccion|vulnerar|"
    r"contravenir|contravencion) (?:\w+ ){0,4}(?:articles?|arts?\.|sections?|secs?\.|articulos?)(?: \d|$)|"
    r"^(?:these|this|that|those|such|multiple|several|being|having|violating|various|two|three|him|"
    r"her|them|all|any|both|which|his|her|their|other|serious|same|ces|ce|cette|plusieurs|"
    r"avoir|etre|tous|toutes|estos|estas|este|esta|varios|varias|haber|ser|todos|dichos|los|las|"
    r"el que|which|the|mr|ms|mrs|messrs|offen[cs]es?|crimes?|actes|hechos|cargos|activities)\b"
)


def is_offence(words_: str) -> bool:
    return (
        len(words_) > 3
        and not words_.endswith(("offences", "offenses", "crimes", "charges", "delitos", "infractions"))
        and len(words_.split()) <= 14
        and not _NO_OFFENCE.match(words_)
    )
