"""The earlier letters that one sentence lists: which date, reference and document are one letter.

References and dates stand in either order, one by one or in two rows ("… and …, on … and …, respectively"); some letters have
a date only, some a report in the place of a reference.
"""

import re
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.date_roles import DateRole
from verbale.letters.reading.finding.references import ReferenceNamed
from verbale.letters.reading.finding.symbols import SymbolNamed
from verbale.letters.reading.words import previous as words
from verbale.letters.record import DocumentNamed
from verbale.reference import Reference
from verbale.spans import Span

_LEFT = re.compile(words.LEFT)
_RIGHT = re.compile(words.RIGHT)
_LISTED = re.compile(words.LISTED)
_LETTER = re.compile(rf"\b(?:{words.LETTER})\b|{words.SENT_ON}")
_DATED = re.compile(words.DATED)
_SENT_BY = re.compile(words.SENT_BY)
_WRITTEN_ON = re.compile(words.WRITTEN_ON)
_OVER_ITS_TOPIC = re.compile(words.OVER_ITS_TOPIC)
_TOPIC = re.compile(words.TOPIC)
_DIRECTLY = re.compile(words.DIRECTLY)
_SENT_ON = re.compile(words.SENT_ON)
_MANDATES = re.compile(words.MANDATES)
_REPLY_BEFORE = re.compile(rf"{words.REPLY}[^;)]{{0,60}}$")
_LETTER_BEFORE = re.compile(rf"\b(?:{words.LETTER})\b[^.;]{{0,40}}$")
_BOTH = re.compile(r"\b(?:both|all|toutes?|tous|ambas?|todas?|les deux)\b")
_SEE = re.compile(r"[)\]]?,? ?[(\[]? ?(?:(?:see|voir|vease|cf\.?|in|document|report|rapport|informe|also|of|,) ?)*")
_PARAGRAPHS = re.compile(
    r",? ?\(?(?:paras?\.?|paragraphs?|paragraphes?|parrs?\.?|parrafos?|pars?\.|§+) ?(\d{1,4}(?: ?[-–] ?\d{1,4}| ?(?:,|and|"
    r"et|y|to|a) ?\d{1,4})*)"
)
_NO_LETTER = frozenset(
    {DateRole.DOCUMENT, DateRole.SESSION, DateRole.LAW, DateRole.TREATY, DateRole.BIRTH, DateRole.OWN}
)
_MOST_WRITTEN = 20
"""No sentence names more letters with their senders."""
_OF_A_REPORT = re.compile(r"(?:A/HRC/|E/CN\.4/|A/\d\d/)")
_OPINION = re.compile(r"A/HRC/WGAD/")


@dataclass(frozen=True, slots=True)
class EarlierLetter:
    reference: Reference | None
    date: str | None
    document: DocumentNamed | None
    span: Span


@dataclass(frozen=True, slots=True)
class _Piece:
    """A date, a reference or a document in the row of a sentence."""

    span: Span
    date: str | None = None
    reference: Reference | None = None
    document: DocumentNamed | None = None


class SentenceReader:
    """Reads one sentence of the flow."""

    def __init__(self, low: str, sentence: Span, strong: bool) -> None:
        self.low, self.sentence, self.strong = low, sentence, strong
        self.pieces: list[_Piece] = []
        self.partner: dict[int, int] = {}
        self.documents: dict[int, int] = {}
        """For a date or a reference, the document in which its letter is said to stand."""

    def read(
        self,
        dates: list[DateMention],
        references: list[ReferenceNamed],
        symbols: list[SymbolNamed],
        roomy: bool,
    ) -> list[EarlierLetter]:
        """`roomy`: whether the part is one in which a bare report may stand for a letter."""
        pieces = [_Piece(each.span, reference=each.reference) for each in references]
        pieces += [_Piece(each.span, date=str(each.date)) for each in dates if self._may_date(each)]
        if roomy:
            told = [each for each in symbols if self.strong or is_opinion(each)]
            pieces += [piece for each in told if (piece := self._document(each)) is not None]
        self.pieces = sorted(pieces, key=lambda piece: piece.span)
        if not self._pair_rows():
            self._pair_neighbours()
        return self._letters()

    def _may_date(self, mention: DateMention) -> bool:
        before = self.low[max(self.sentence.start, mention.span.start - 90) : mention.span.start]
        if mention.until is not None or (mention.role in _NO_LETTER and mention.role is not DateRole.LAW):
            return False
        reply = _REPLY_BEFORE.search(before)
        return reply is None or _LETTER_BEFORE.search(before, reply.start() + 5) is not None

    def _document(self, named: SymbolNamed) -> _Piece | None:
        document = document_of(self.low, named)
        return _Piece(document[1], document=document[0]) if document else None

    # pairing

    def _pair_rows(self) -> bool:
        """Two rows of one length, one of references and one of dates, neither among the other."""
        dates = [i for i, piece in enumerate(self.pieces) if piece.date]
        references = [i for i, piece in enumerate(self.pieces) if piece.reference]
        if len(references) < 2 or not dates:
            return False
        apart = max(dates) < min(references) or max(references) < min(dates)
        if not apart:
            return False
        if len(dates) == len(references):
            self.partner = {**dict(zip(references, dates, strict=True)), **dict(zip(dates, references, strict=True))}
            return True
        if len(dates) == 1 and max(references) < dates[0]:
            between = self.low[self.pieces[max(references)].span.end : self.pieces[dates[0]].span.start]
            if _BOTH.search(between) and _RIGHT.fullmatch(between):
                self.partner = dict.fromkeys(references, dates[0]) | {dates[0]: references[0]}
                return True
        return False

    def _pair_neighbours(self) -> None:
        for index, piece in enumerate(self.pieces):
            if not piece.reference:
                continue
            left, right = index - 1, index + 1
            if left > 0 and self.pieces[left].document and _LEFT.fullmatch(self._between(left, index)):
                left -= 1  # "on 17 May 2012 (see A/HRC/21/49, case no. …)"
            if (
                right < len(self.pieces)
                and self.pieces[right].date
                and _DIRECTLY.fullmatch(self._between(index, right))
            ):
                self._tie(index, right)
            elif left >= 0 and self.pieces[left].date and left not in self.partner and self._is_left(left, index):
                self._tie(index, left)
            elif right < len(self.pieces) and self.pieces[right].date and self._is_right(index, right):
                self._tie(index, right)
            elif left >= 0 and self.pieces[left].date and left not in self.partner and self._is_far_left(left, index):
                self._tie(index, left)
        for index, piece in enumerate(self.pieces):
            if not piece.document:
                continue
            left = index - 1
            own = _OPINION.match(piece.document.symbol) and self.pieces[left].reference
            seen = left >= 0 and not self.pieces[left].document and _SEE.fullmatch(self._between(left, index))
            if seen and not own:
                self._tie_document(index, left)

    def _tie(self, one: int, other: int) -> None:
        self.partner[one], self.partner[other] = other, one

    def _tie_document(self, document: int, other: int) -> None:
        self.partner[document] = other
        self.documents.setdefault(other, document)

    def _between(self, one: int, other: int) -> str:
        return self.low[self.pieces[one].span.end : self.pieces[other].span.start]

    def _is_left(self, date: int, reference: int) -> bool:
        if reference - date == 2:
            return _SEE.fullmatch(self._between(date, date + 1)) is not None
        between = self._between(date, reference)
        return _LEFT.fullmatch(between) is not None or _OVER_ITS_TOPIC.fullmatch(between) is not None

    def _is_right(self, reference: int, date: int) -> bool:
        if not _RIGHT.fullmatch(self._between(reference, date)):
            return False
        following = date + 1
        if following < len(self.pieces) and self.pieces[following].reference and self._is_left(date, following):
            # "(…), on 6 June (…)": the date is the next letter's, unless each so far had its date behind it
            gap = self._between(reference, date)
            return (
                re.search(r"\b(?:dated|of|du|datee?|del|fecha|sent|envoyee?|enviad)", gap) is not None
                and ")" not in gap
            )
        return True

    def _is_far_left(self, date: int, reference: int) -> bool:
        between = self._between(date, reference)
        return len(between) <= 220 and ";" not in between and _LETTER.search(between) is not None

    def _are_near(self, one: int, other: int) -> bool:
        """Whether no other letter stands between the two."""
        between = self.pieces[min(one, other) + 1 : max(one, other)]
        return all(piece.document for piece in between)

    # letters

    def _letters(self) -> list[EarlierLetter]:
        found: list[EarlierLetter] = []
        done: set[int] = set()
        last = -1
        for index, piece in enumerate(self.pieces):
            if index in done:
                last = index
                continue
            if piece.reference:
                letter = EarlierLetter(piece.reference, None, None, piece.span)
                partner = self.partner.get(index)
                if partner is not None:
                    letter = replace(letter, date=self.pieces[partner].date)
                    if self._are_near(partner, index):
                        letter = replace(letter, span=piece.span.joined(self.pieces[partner].span))
                    done.add(partner)
                found.append(self._with_document(letter, index, done))
                last = index
            elif piece.date and index in self.partner:
                reference = self.partner[index]
                letter = EarlierLetter(self.pieces[reference].reference, piece.date, None, self.pieces[reference].span)
                if self._are_near(index, reference):
                    letter = replace(letter, span=piece.span.joined(self.pieces[reference].span))
                    done.add(reference)
                    found.append(self._with_document(letter, reference, done))
                last = index
            elif piece.date and self._stands_alone(index, last):
                found.append(self._with_document(EarlierLetter(None, piece.date, None, piece.span), index, done))
                last = index
            elif piece.document and index not in self.partner and self._is_letters_document(index, last):
                found.append(EarlierLetter(None, None, piece.document, piece.span))
                last = index
        return found

    def _with_document(self, letter: EarlierLetter, index: int, done: set[int]) -> EarlierLetter:
        tied = (index, self.partner.get(index, index))
        seen = [self.documents[each] for each in tied if each in self.documents]
        if not seen:
            return letter
        following = min(seen)
        done.add(following)
        piece = self.pieces[following]
        return replace(letter, document=piece.document, span=letter.span.joined(piece.span))

    def _stands_alone(self, index: int, last: int) -> bool:
        if not self.strong:
            return False
        piece = self.pieces[index]
        if last >= 0 and last == index - 1 and _LISTED.fullmatch(self._between(last, index)):
            return True
        start = max(self.pieces[last].span.end if last >= 0 else 0, self.sentence.start)
        place = piece.span.start
        dated = _DATED.search(self.low[max(start, place - 140) : place])
        if dated is not None and not _TOPIC.search(dated[0]):
            return True
        written = self.low[max(start, place - 420) : place] if index < _MOST_WRITTEN else ""
        if _SENT_BY.search(written) or _WRITTEN_ON.search(written):
            return True
        before = self.low[self.sentence.start : min(place, self.sentence.start + 20)]
        opens = place - self.sentence.start < 20 and re.fullmatch(r"(?:on|in|le|el|en)? ?(?:the )?", before) is not None
        after = self.low[place + piece.span.length : min(self.sentence.end, place + 1_000)]
        return opens and _SENT_ON.search(after) is not None and _MANDATES.search(after) is not None

    def _is_letters_document(self, index: int, last: int) -> bool:
        document = self.pieces[index].document
        if document is not None and _OPINION.match(document.symbol):
            return True
        near = self.low[max(self.sentence.start, self.pieces[index].span.start - 60) : self.pieces[index].span.start]
        if last == index - 1 and last >= 0 and _LISTED.fullmatch(self._between(last, index)):
            return True
        return _LETTER_BEFORE.search(near) is not None


def is_opinion(named: SymbolNamed) -> bool:
    """An opinion of the Working Group on Arbitrary Detention, which among facts stands for an earlier step of the case."""
    return named.symbol is not None and _OPINION.match(named.symbol) is not None


def document_of(low: str, named: SymbolNamed) -> tuple[DocumentNamed, Span] | None:
    """A report or opinion with the paragraphs printed after it; None for what is no report."""
    if named.symbol is None or not _OF_A_REPORT.match(named.symbol) or "/RES/" in named.symbol:
        return None
    paragraphs = _PARAGRAPHS.match(low, named.span.end)
    printed = re.sub(r" ?[-–] ?", "-", paragraphs[1]) if paragraphs else None
    end = paragraphs.end() if paragraphs else named.span.end
    return DocumentNamed(named.symbol, printed), Span(named.span.start, end)
