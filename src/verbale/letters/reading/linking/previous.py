"""Earlier letters that the letter names, in any of its parts, each once, with what it says of replies to them.

The letter's own reference and sister letters named in notices are none. A later mention adds what the first left out: type,
date, document.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from verbale.documents.tree import BlockKind
from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.references import ReferenceNamed
from verbale.letters.reading.finding.symbols import SymbolNamed
from verbale.letters.reading.linking.earlier_letters import EarlierLetter, SentenceReader, document_of, is_opinion
from verbale.letters.reading.linking.replies import ReplySaid, replies_said
from verbale.letters.reading.sheet import FRAME, Finds, Mention, Sheet
from verbale.letters.reading.words import previous as words
from verbale.letters.record import DocumentNamed, PartKind, Previous, Record
from verbale.reference import Reference
from verbale.spans import Span

_NOWHERE = FRAME | {PartKind.RESPONSE, PartKind.MEASURES, PartKind.NOTICE}
_FACTS = frozenset({PartKind.ALLEGATIONS, PartKind.REQUESTS})
_LAW = frozenset({PartKind.LAW, PartKind.ANNEX})
_STRONG = re.compile(words.STRONG)
_LETTER = re.compile(
    r"predec|written|wrote|ecrit|escrit|escrib|communicat|comunicac|lett[er]|appe[al]|carta|llamamiento"
)
_SEE = re.compile(r"\(?(?:see|voir|vease|cf\.?)\b")
_SEE_BRACKETED = re.compile(r"\((?:see|voir|vease|cf\.?)[^()]{0,20}$")
_SISTER = re.compile(words.SISTER)

_MOST = 500
"""No letter names so many earlier ones."""

M = TypeVar("M", bound=Mention)


@dataclass(slots=True)
class _Entry:
    reference: Reference | None
    date: str | None
    document: DocumentNamed | None
    span: Span
    replied: bool | None = None
    replies: list[str | None] = field(default_factory=list)
    shared: bool = False
    """Whether what is known of replies was said of all letters together."""

    def add(self, letter: EarlierLetter) -> None:
        """Take from a further mention what is still missing."""
        if letter.reference is not None and (self.reference is None or self.reference.type is None):
            self.reference = letter.reference
        self.date = self.date or letter.date
        self.document = self.document or letter.document

    def reply(self, replied: bool, dates: Iterable[str]) -> None:
        if not replied:
            self.replied = bool(self.replied)
            return
        self.replied = True
        for date in dates:
            if date not in self.replies:
                self.replies = [*(each for each in self.replies if each is not None), date]

    def unsaid(self) -> None:
        """Forget thanks for all letters together, where one of them is now said to have had no reply."""
        if self.shared:
            self.replied, self.replies = None, []

    def previous(self) -> Previous:
        replies = tuple(self.replies) if self.replies else ((None,) if self.replied else ())
        reference = str(self.reference) if self.reference else None
        return Previous(reference, self.date, self.document, self.replied, replies, self.span)


class _Row:
    """Mentions of one class, to be asked for those of a sentence."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        self.mentions = mentions
        self.starts = [mention.span.start for mention in mentions]

    def within(self, span: Span, kind: type[M]) -> list[M]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [each for each in self.mentions[first:last] if isinstance(each, kind)]


class _Linker:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.sheet, self.low = sheet, sheet.flow.low
        self.dates = _Row(finds.of(DateMention))
        self.references = _Row(finds.of(ReferenceNamed))
        self.symbols = _Row(finds.of(SymbolNamed))
        own = record.reference
        self.own = Reference(own.addressee, own.number, own.year) if own else None
        self.day = record.date
        self.entries: list[_Entry] = []
        self.group: list[_Entry] = []
        """Of the paragraph being read, those that it names."""
        self.group_before: list[_Entry] = []

    def read(self) -> None:
        paragraph, listing, tail = -1, False, False
        for sentence in self.sheet.flow.sentences:
            kind = self.sheet.part_at(sentence.start)
            if kind in _NOWHERE:
                continue
            here = self.sheet.flow.paragraph_at(sentence.start)
            if here.span.start != paragraph:
                paragraph = here.span.start
                # a paragraph right after the one on letters may speak of them, one among the facts has its own matter
                self.group_before = self.group if kind not in _FACTS else []
                self.group = []
                listing = tail and (here.kind is BlockKind.ITEM or here.span.length < 200)
            self._sentence(sentence, kind, listing)
            text = sentence.of(self.low)
            tail = (text.endswith(":") and self._speaks_of_letters(sentence)) or (listing and tail)

    def _sentence(self, sentence: Span, kind: PartKind, listing: bool) -> None:
        references = [each for each in self.references.within(sentence, ReferenceNamed) if each.reference != self.own]
        strong = listing or (kind not in _LAW and self._speaks_of_letters(sentence))
        if kind is PartKind.PREVIOUS and not strong:
            strong = bool(references)
        dates = self.dates.within(sentence, DateMention)
        named: list[tuple[_Entry, Span]] = []
        symbols = self.symbols.within(sentence, SymbolNamed)
        told = references or strong or (kind not in _LAW and any(map(is_opinion, symbols)))
        if told and not _SISTER.search(self.low, sentence.start, sentence.end):
            letters = SentenceReader(self.low, sentence, strong).read(dates, references, symbols, kind not in _LAW)
            named = [(entry, letter.span) for letter in letters if (entry := self._enter(letter)) is not None]
        if self.entries:
            self._replies(sentence, dates, named)
        if not named and symbols and self.group and kind not in _LAW and self._says_where(sentence, symbols[0]):
            self._see(sentence)
        for entry, _ in named:
            if entry not in self.group:
                self.group.append(entry)

    def _speaks_of_letters(self, sentence: Span) -> bool:
        # the first pattern is cheap and passes over nearly every sentence
        if _LETTER.search(self.low, sentence.start, sentence.end) is None:
            return False
        return _STRONG.search(self.low, sentence.start, sentence.end) is not None

    def _says_where(self, sentence: Span, symbol: SymbolNamed) -> bool:
        """Whether the sentence sends the reader to a document, as a whole or in a bracket at its end."""
        if _SEE.match(self.low, sentence.start):
            return True
        bracketed = _SEE_BRACKETED.search(self.low, max(sentence.start, symbol.span.start - 40), symbol.span.start)
        return bracketed is not None and bool(replies_said(self.sheet.flow.words, sentence, []))

    def _see(self, sentence: Span) -> None:
        """What "See also A/HRC/…" adds: the report in which the letter just named was published."""
        last = self.group[-1]
        symbols = self.symbols.within(sentence, SymbolNamed)
        document = document_of(self.low, symbols[0]) if len(symbols) == 1 else None
        if document is not None and last.document is None:
            last.document = document[0]

    def _enter(self, letter: EarlierLetter) -> _Entry | None:
        if letter.reference is None and letter.date is not None and self.day is not None and letter.date >= self.day:
            return None
        known = next((entry for entry in self.entries if _same(entry, letter)), None)
        if known is not None:
            known.add(letter)
            return known
        if len(self.entries) == _MOST:
            return None
        entry = _Entry(letter.reference, letter.date, letter.document, letter.span)
        self.entries.append(entry)
        return entry

    # replies

    def _replies(self, sentence: Span, dates: list[DateMention], named: list[tuple[_Entry, Span]]) -> None:
        all_said = replies_said(self.sheet.flow.words, sentence, dates)
        own = [self._own_targets(said, named) for said in all_said]
        regretted = [each for said, some in zip(all_said, own, strict=True) if not said.replied for each in some or ()]
        for said, some in zip(all_said, own, strict=True):
            targets = self._group(said, named) if some is None else some
            # an opinion is no letter, and nobody replies to it
            targets = [each for each in targets if each.reference or each.date]
            if some is None and said.replied:
                targets = [each for each in targets if each not in regretted]
                if 1 < len(said.dates) < len(targets):
                    continue  # which of them were replied to is not said
            elif not said.replied and some is not None:
                for entry in targets:
                    entry.unsaid()
            if len(said.dates) == len(targets) > 1:
                for entry, date in zip(targets, said.dates, strict=True):
                    entry.reply(said.replied, [date])
                continue
            for entry in targets:
                if not said.dates or entry.date is None or max(said.dates) >= entry.date:
                    entry.reply(said.replied, said.dates)
                    entry.shared = some is None

    def _own_targets(self, said: ReplySaid, named: list[tuple[_Entry, Span]]) -> list[_Entry] | None:
        """The letters that a statement speaks of by themselves; None where it speaks of all those before it."""
        if said.nearest:
            return ([entry for entry, span in named if span.start < said.word] or self.group)[-1:]
        inside = [entry for entry, span in named if said.span.covers(span)]
        dated = [entry for entry in self.entries if entry.date in said.letter_dates]
        if inside or dated:
            return inside + [entry for entry in dated if entry not in inside]
        group = self._group(said, named)
        if said.others:
            return [entry for entry in group if entry.replied is None]
        if said.ordinals:
            return [group[place] for place in said.ordinals if -len(group) <= place < len(group)]
        if said.kind is not None:
            kind = [each for each in group if ((each.reference and each.reference.type) or "").endswith(said.kind)]
            return kind if len(kind) == 1 else None
        return None

    def _group(self, said: ReplySaid, named: list[tuple[_Entry, Span]]) -> list[_Entry]:
        before = [entry for entry, span in named if span.end <= said.word]
        return self.group + [entry for entry in before if entry not in self.group] or self.group_before


def _same(entry: _Entry, letter: EarlierLetter) -> bool:
    if entry.reference is not None and letter.reference is not None:
        return entry.reference == letter.reference
    if letter.date is not None and entry.date is not None:
        return entry.date == letter.date
    return letter.document is not None and entry.document == letter.document and letter.date is None


def link_previous(sheet: Sheet, finds: Finds, record: Record) -> Record:
    linker = _Linker(sheet, finds, record)
    linker.read()
    entries = sorted(linker.entries, key=lambda entry: entry.span)
    return replace(record, previous=tuple(entry.previous() for entry in entries))
