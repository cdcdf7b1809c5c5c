"""Which of the penalties that a letter names a court imposed: no maximum, demand, sum, time served, or part of a total."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.terms import Term
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import imposing as words
from verbale.letters.record import SentenceKind
from verbale.spans import Span


@dataclass(frozen=True, slots=True)
class _Forms:
    imposed: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    prosecution: re.Pattern[str]
    court: re.Pattern[str]
    law: re.Pattern[str]


@cache
def _forms(language: Language) -> _Forms:
    return _Forms(
        re.compile(rf"\b(?:{words.IMPOSED[language]})\b"),
        re.compile(words.NOT_IMPOSED_BEFORE[language]),
        re.compile(words.NOT_IMPOSED_AFTER[language]),
        re.compile(words.PROSECUTION[language]),
        re.compile(words.COURT[language]),
        re.compile(words.LAW_SPEAKS[language]),
    )


def imposed(sheet: Sheet, terms: Iterable[Term]) -> Iterator[Term]:
    """The penalties imposed, in order. A total keeps out the parts that it is told to consist of."""
    forms = _forms(sheet.language)
    for term in terms:
        if _is_imposed(sheet, term, sheet.flow.sentence_at(term.span.start), forms):
            yield term


def _is_imposed(sheet: Sheet, term: Term, sentence: Span, forms: _Forms) -> bool:
    low = sheet.flow.low
    start, end = term.span
    before = low[max(sentence.start, start - 90) : start]
    told = low[sentence.start : start]
    if forms.before.search(before) and not _is_total_of_a_sentence(before):
        return False
    if forms.after.match(low, end) or _within_parts(low, sentence, start):
        return False
    asked = forms.prosecution.search(told)
    if asked is not None and not forms.court.search(told, asked.end()):
        return False
    if forms.law.search(told):
        return False
    if _is_unreal(before):
        return False
    if term.kind is SentenceKind.FINE:
        whole = sentence.of(low)
        if _ADMINISTRATION.search(told) and not _ANY_COURT.search(whole):
            return False
        if not _A_FINE.search(whole) and not _ANY_COURT.search(whole):
            return False  # a ransom, a bail, a price
        if re.search(r"\b(?:fined|pay|amende|multa|multad[oa]s?) ?[^.;]{0,40}$", before + low[start:end]):
            return True
    if term.kind is SentenceKind.BAN:
        told = low[sentence.start : end]  # "forbidden to leave for two years": the ban's own verb imposes it
    return (
        forms.imposed.search(told) is not None
        or forms.imposed.search(low, end, min(sentence.end, end + 34)) is not None
    )


def _is_total_of_a_sentence(before: str) -> bool:
    return (
        re.search(r"(?:sentenced[^.;,]{0,30} to|condamnee?s? a|condenad[oa]s? a) (?:a total of|un total de) $", before)
        is not None
    )


_PARTS = re.compile(
    r"\b(?:comprised of|comprising|consist(?:s|ing|ed) of|composed of|made up of|of which|dont|"
    r"comprenant|compos\w+ de|de los cuales|"
    r"compuest\w+ por|que comprende)\b"
)
_AND_TO = re.compile(r"\b(?:et|and|y) (?:a|to|au|aux|an?|une?|una|fined|al pago)\b")
"""After the parts of a term, this goes on to another penalty."""
_UNREAL = re.compile(
    r"\b(?:could|may|might|would|should|if|risk(?:s|ing)?|(?:requested|asked) that|to be|pourrait|"
    r"pourraient|si|podria|podrian)\b(?: [a-z']+){0,4} $"
)


_ADMINISTRATION = re.compile(
    r"\b(?:ministr\w+|inspect\w+|police|municipal\w*|mayor|prefect\w*|directorate|tax|regulator\w*|authority|agenc\w+|autorit\w+|autoridad\w*|commission|"
    r"prefet|mairie|direccion|alcald\w+|instituto|superintendencia|policia|secretaria|ayuntamiento|comision)\b"
)
_ANY_COURT = re.compile(
    r"\b(?:court|judge|tribunal|magistrates?|sentenced|convicted|cour|juge|condamn\w+|corte|juez\w*|juzgado|sala|conden\w+|sentenci\w+)\b"
)
_A_FINE = re.compile(r"\b(?:fine[ds]?|amendes?|multas?|multad[oa]s?|multo|penalty)\b")


def _within_parts(low: str, sentence: Span, start: int) -> bool:
    parts = _PARTS.search(low, sentence.start, start)
    return parts is not None and _AND_TO.search(low, parts.end(), start) is None


def _is_unreal(before: str) -> bool:
    return _UNREAL.search(before[-48:]) is not None
