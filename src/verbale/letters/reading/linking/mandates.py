"""Which mandates write, and on which resolution each rests: by the order of the opening and by reference data."""

import dataclasses
from collections.abc import Sequence

from verbale.letters.reading.finding.mandates import GroundPrinted, TitlePrinted
from verbale.letters.reading.finding.statements import words_of
from verbale.letters.reading.mandate_titles import mandate_code, resolutions_of
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import MandateNamed, Record
from verbale.spans import Span


def link_mandates(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its mandates, in the order of the opening sentence, else of the heading."""
    titles = finds.of(TitlePrinted)
    titles = tuple(each for each in titles if each.opening) or titles
    text = sheet.flow.text
    mandates: list[MandateNamed] = []
    for title in titles:
        words = _title(sheet, title)
        code = mandate_code(words, record.date)
        if code is not None and any(each.code == code for each in mandates):
            continue
        mandates.append(MandateNamed(code, words, None, None, title.span, None))
    grounds = finds.of(GroundPrinted)
    numbers = [(ground.span.of(text), ground.span) for ground in grounds if not ground.other]
    codes = [mandate.code for mandate in mandates]
    for index, number in enumerate(pair(codes, [number for number, _ in numbers])):
        if number is not None:
            resolution, span = numbers[number]
            mandates[index] = dataclasses.replace(mandates[index], resolution=resolution, resolution_span=span)
    _ground_others(sheet, mandates, [ground.span for ground in grounds if ground.other])
    return dataclasses.replace(record, mandates=tuple(mandates))


def _title(sheet: Sheet, title: TitlePrinted) -> str:
    """As printed; of one that shares its head with others, with the head in the singular."""
    if title.shared is None:
        return words_of(sheet, title.span)
    return f"{title.shared.head} {words_of(sheet, title.shared.rest)}"


def _ground_others(sheet: Sheet, mandates: list[MandateNamed], grounds: Sequence[Span]) -> None:
    """The ground of a mandate of another organisation, such as an article of its convention."""
    others = [index for index, each in enumerate(mandates) if each.code is None and each.resolution is None]
    for index, ground in zip(others, grounds, strict=False):
        mandates[index] = dataclasses.replace(mandates[index], basis=words_of(sheet, ground))


def pair(codes: Sequence[str | None], numbers: Sequence[str]) -> list[int | None]:
    """For each mandate the index of its resolution's number.

    First what the reference data knows; then, in each stretch between two pairs that are known, as many mandates as
    numbers in their order. A mandate of another organisation (no code) takes none where there are fewer numbers than
    mandates. Where the data contradicts, None.
    """
    known = [resolutions_of(code) if code else frozenset() for code in codes]
    every = frozenset(number for some in known for number in some)
    paired: list[int | None] = [None] * len(codes)
    for index, own in enumerate(known):
        fitting = [place for place, number in enumerate(numbers) if number in own]
        if fitting:
            paired[index] = min(fitting, key=lambda place: (place in paired, abs(place - index)))
    free = [place for place, number in enumerate(numbers) if place not in paired and number not in every]
    open_ = [index for index, place in enumerate(paired) if place is None]
    if len(open_) > len(free):
        open_ = [index for index in open_ if codes[index] is not None]
    if len(open_) == len(free):
        for index, place in zip(open_, free, strict=True):
            paired[index] = place
    return paired
