"""Records of hand-made sheets, as far as the linkers of law and of earlier letters need them."""

import dataclasses
from collections.abc import Callable

from verbale.letters.reading.blank import blank_record
from verbale.letters.reading.finding.comments import find_comments
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.instruments import find_instruments
from verbale.letters.reading.finding.provisions import find_provisions
from verbale.letters.reading.finding.ratifications import find_treaty_acts
from verbale.letters.reading.finding.references import find_references
from verbale.letters.reading.finding.resolutions import find_resolutions
from verbale.letters.reading.finding.sources import find_sources
from verbale.letters.reading.finding.symbols import find_symbols
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Addressee, LetterReference, Record
from verbale.spans import Span

FINDERS = (
    find_dates,
    find_references,
    find_instruments,
    find_symbols,
    find_comments,
    find_resolutions,
    find_sources,
    find_provisions,
    find_treaty_acts,
)


def linked(
    sheet: Sheet,
    *linkers: Callable[[Sheet, Finds, Record], Record],
    date: str | None = "2023-10-25",
    addressee: str | None = "XAL",
    reference: tuple[str, str, int, int] | None = None,
) -> Record:
    """What the linkers make of a sheet, in the flow's places. `reference` is the letter's own."""
    finds = Finds(mention for finder in FINDERS for mention in finder(sheet))
    record = dataclasses.replace(
        blank_record(sheet.document, sheet.language),
        date=date,
        addressee=Addressee("state", addressee, None),
        reference=LetterReference(*reference, (), "", Span(0, 1)) if reference else None,
    )
    for linker in linkers:
        record = linker(sheet, finds, record)
    return record
