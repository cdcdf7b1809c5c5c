"""The dates of a letter, in every way that letters write them, with what is not printed worked out from what is."""

from collections.abc import Iterator

from verbale.dates import PartialDate
from verbale.letters.reading.finding.clock_dates import by_the_clock, timed
from verbale.letters.reading.finding.clocks import clocks
from verbale.letters.reading.finding.date_atoms import Atom
from verbale.letters.reading.finding.date_forms import atoms
from verbale.letters.reading.finding.date_lists import Dated, ranges, shared
from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.date_reader import Reader, partial
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import PartKind


def find_dates(sheet: Sheet) -> Iterator[DateMention]:
    """Every date of the letter, in order. A date that cannot be completed for want of a year is left out."""
    low, language = sheet.flow.low, sheet.language
    found = list(atoms(sheet.flow.plain, sheet.flow.words, language))
    dated = list(_alone(sheet, ranges(low, shared(low, found))))
    told = [
        clock
        for clock in clocks(sheet.flow.words, language)
        if not any(each.span.overlaps(clock.span) for each in dated)
    ]
    dated = sorted([*dated, *by_the_clock(sheet, dated, told)], key=lambda each: each.span)
    times = timed(sheet, dated, told)
    reader = Reader(sheet, _own_date(sheet, found))
    for index, each in enumerate(dated):
        mention = reader.read(each, times.get(index))
        if mention is not None:
            yield mention


def _own_date(sheet: Sheet, found: list[Atom]) -> PartialDate | None:
    """The letter's own date, as far as the year of an incomplete date may rest on it."""
    kinds = (PartKind.DATE, PartKind.REFERENCE, PartKind.SALUTATION, PartKind.COVER)
    for kind in kinds:
        for atom in found:
            if atom.day and atom.month and atom.year and sheet.part_at(atom.span.start) is kind:
                return partial(atom.year, atom.month, atom.day)
    return None


def _alone(sheet: Sheet, dated: Iterator[Dated]) -> Iterator[Dated]:
    """Without the light ones that another date of their sentence makes idle."""
    known = list(dated)
    for index, each in enumerate(known):
        if each.first.light:
            sentence = sheet.flow.sentence_at(each.span.start)
            beside = known[max(0, index - 1) : index] + known[index + 1 : index + 2]
            if any(sentence.covers(other.span) for other in beside):
                continue
        yield each
