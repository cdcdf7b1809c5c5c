"""The label of an event, put together from tables: "Search", "Detention, two months", "Sentence: 14 years of imprisonment"."""

from collections.abc import Sequence

from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.finding.lengths import lengths
from verbale.letters.reading.finding.terms import Term
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import EventKind, SentenceKind
from verbale.spans import Span
from verbale.wording import Language, listed, number, say
from verbale.wording.durations import length


def label_of(
    sheet: Sheet, happening: Happening, sentence: Span, terms: Sequence[Term], language: Language = "en"
) -> str:
    """In the interface's language, which need not be the letter's; `terms` are the penalties imposed in the sentence."""
    kind = happening.kind
    if kind in (EventKind.SENTENCE, EventKind.APPEAL) and terms:
        code = "sentence_of" if kind is EventKind.SENTENCE else "appeal_to"
        return say(f"event_label.{code}", language, what=listed([_penalty(term, language) for term in terms], language))
    if kind is EventKind.FINE:
        fines = [term for term in terms if term.kind is SentenceKind.FINE]
        if fines:
            return say("event_label.fine_of", language, amount=_amount(fines[0], language))
    if kind is EventKind.DETENTION:
        near = Span(happening.span.start, min(sentence.end, happening.span.end + 40))
        for told in lengths(sheet.flow.low, sheet.language, near):
            duration = told.duration
            words = length(duration.years, duration.months, duration.days, language)
            if words:
                return say("event_label.detention", language, length=words)
    return say(f"event.{kind}", language)


def _penalty(term: Term, language: Language) -> str:
    words = _bare(term, language)
    return say("event_label.suspended", language, what=words) if term.suspended else words


def _bare(term: Term, language: Language) -> str:
    duration = term.duration
    told = length(duration.years, duration.months, duration.days, language) if duration else ""
    if term.kind is SentenceKind.FINE:
        return say("event_label.fine", language, amount=_amount(term, language))
    if term.kind is SentenceKind.CORPORAL:
        return say("event_label.lashes", language, amount=number(term.amount or 0, language))
    if term.kind is SentenceKind.DEATH:
        return say("event_label.death", language)
    if term.kind is SentenceKind.BAN:
        return say("event_label.ban_of", language, length=told) if told else say("event_label.ban", language)
    return say("event_label.imprisonment", language, length=told) if told else say("event_label.life", language)


def _amount(term: Term, language: Language) -> str:
    amount = number(term.amount or 0, language)
    if term.unit in ("$", "€", "£", "US$"):
        return f"{term.unit}{amount}"
    return f"{amount} {term.unit}" if term.unit else amount
