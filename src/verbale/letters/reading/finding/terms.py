"""Penalties that a letter names: terms of imprisonment, fines, death, lashes, bans. Which were imposed is for linking."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.finding.lengths import NUMBER, Length, lengths, number_of
from verbale.letters.reading.flow import Flow
from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import penalties as words
from verbale.letters.record import Duration, PartKind, SentenceKind
from verbale.spans import Span

PARTS = (PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS)


@dataclass(frozen=True, slots=True)
class Term:
    """A penalty as named. The span covers it: "14 years in prison", "a fine of 200,000 rubles"."""

    span: Span
    kind: SentenceKind
    duration: Duration | None = None
    amount: float | None = None
    unit: str | None = None
    suspended: bool = False


def find_terms(sheet: Sheet) -> Iterator[Term]:
    """The penalties named in the parts that tell facts, in order."""
    low, language = sheet.flow.low, sheet.language
    forms = _forms(language)
    for part in sheet.within(*PARTS):
        found = [*_prison(low, language, part, forms), *_whole(sheet.flow, part, forms), *_fines(sheet, part, forms)]
        found += _lashes(sheet.flow, part, forms)
        taken: list[Span] = []
        for term in sorted(found, key=lambda term: (term.span.start, -term.span.end)):
            if not any(term.span.overlaps(span) for span in taken):
                taken.append(term.span)
                yield term


@dataclass(frozen=True, slots=True)
class _Forms:
    after: re.Pattern[str]
    before: re.Pattern[str]
    custody: re.Pattern[str]
    other: re.Pattern[str]
    ban: re.Pattern[str]
    ban_link: re.Pattern[str]
    ban_after: re.Pattern[str]
    suspended: re.Pattern[str]
    partly: re.Pattern[str]
    life: Opened
    death: Opened
    lashes: Opened
    money: Opened
    fine_before: re.Pattern[str]
    fine_after: re.Pattern[str]


_FIGURE = r"(?:\d{1,3}(?:[,. ]\d{3})+|\d{1,9})(?:[.,]\d{1,2})?(?: (?:million(?:es|s)?|millones|milliards?|mil))?"


_FINED_SOMEBODY = re.compile(r"\bfined (?:mr|ms|mrs|messrs|him|her|them|the|each|both)\b[^;\n]{0,90} $")
# After a number these are no money. Any other word right after "a fine of 500" is: currencies are many.
_NO_UNIT = (
    r"(?:years?|months?|days?|hours?|people|persons|times|ans|mois|jours|fois|anos|meses|dias|veces|"
    r"and|million|thousand|mil|millones|others?|more|participants?|protesters|demonstrators|students?|members|men|women|workers|"
    r"journalists|lawyers|lashes|autres|manifestants|personnes|otr[oa]s|manifestantes|strokes)\b"
)


@cache
def _forms(language: Language) -> _Forms:
    unit = rf"(?:(?:[a-z]+ ){{0,1}}(?:{words.CURRENCIES}))"
    money = (
        rf"(?<![\w.,/-])(?:(?P<sign>us ?\$|\$|€|£)\ ?(?P<a>{_FIGURE})"
        rf"|(?P<code>{words.CURRENCY_CODES}) (?P<b>{_FIGURE})"
        rf"|(?P<c>{_FIGURE}|(?:{NUMBER} (?:million(?:s|es)?|millones|hundred|thousand|mil|mille|cents?)))(?: (?:de |d'))?"
        rf" ?(?P<unit>{unit}|{words.CURRENCY_CODES}|€|\$|(?!{_NO_UNIT})[a-z]{{3,14}}))(?![\w])"
    )
    return _Forms(
        re.compile(words.PRISON_AFTER[language]),
        re.compile(words.PRISON_BEFORE[language]),
        re.compile(words.CUSTODY[language]),
        re.compile(words.OTHER_AFTER[language]),
        re.compile(words.BAN[language]),
        re.compile(rf"(?:{words.BAN_LINK[language]})$"),
        re.compile(rf"(?:'?(?: |-)(?:of |de |d')?(?:long )?)(?:{words.BAN[language]})"),
        re.compile(words.SUSPENDED[language]),
        re.compile(words.PARTLY[language]),
        opened(words.LIFE[language]),
        opened(words.DEATH[language]),
        opened(rf"(?<![\w.,/-])(?P<n>\d{{1,3}}(?:[,. ]\d{{3}})|\d{{1,5}}|{NUMBER}) {words.LASHES[language]}\b"),
        opened(money),
        re.compile(words.FINE_BEFORE[language]),
        re.compile(words.FINE_AFTER[language]),
    )


def _prison(low: str, language: Language, part: Span, forms: _Forms) -> Iterator[Term]:
    for length in lengths(low, language, part):
        term = _imprisonment(low, length, part, forms) or _ban(low, length, part, forms) or _further(low, length, part)
        if term is not None:
            yield term


_HOURS = re.compile(rf"(?P<n>{NUMBER}) (?:hours?|heures?|horas?)$")
_DOTTED = r"(?:[^.;\n]|(?<=\bmr|\bms|\bdr|\bsr)\.|(?<=\bmrs|\bsra)\.|(?<=\bm)\.|(?<=\bmessrs)\.)"
_FURTHER = re.compile(rf"\b(?:sentenced|condamne\w*|condeno|condenad\w+) {_DOTTED}{{1,240}} (?:to|a) $")
"""A further person's term in one breath: "sentenced A to two years and B to ten months"."""


def _imprisonment(low: str, length: Length, part: Span, forms: _Forms) -> Term | None:
    start, end = length.span
    after = forms.after.match(low, end, min(end + 80, part.end))
    before = forms.before.search(low, max(part.start, start - 110), start)
    other = forms.other.match(low, end, min(end + 60, part.end))
    if other is not None:
        hours = _HOURS.match(low, start, end)
        if hours is not None:
            return Term(Span(start, other.end()), SentenceKind.OTHER, amount=float(number_of(hours["n"])), unit="hours")
        return Term(Span(start, other.end()), SentenceKind.OTHER, length.duration)
    if after is None and before is None:
        return None
    stop = after.end() if after else end
    if forms.custody.search(low, max(part.start, start - 30), min(stop + 24, part.end)):
        return None
    suspended = _suspended(low, Span(start, stop), part, forms)
    article = re.search(r"\b(?:an?|une?|una) $", low[max(part.start, start - 5) : start])
    if article is not None and low[stop - 8 : stop].endswith(("sentence", "term")):
        start -= len(article[0])
    return Term(Span(start, stop), SentenceKind.IMPRISONMENT, length.duration, suspended=suspended)


def _further(low: str, length: Length, part: Span) -> Term | None:
    if _FURTHER.search(low, max(part.start, length.span.start - 260), length.span.start) is None:
        return None
    return Term(length.span, SentenceKind.IMPRISONMENT, length.duration)


def _suspended(low: str, span: Span, part: Span, forms: _Forms) -> bool:
    stop = min(
        (at for at in (low.find(mark, span.end, span.end + 60) for mark in ";.\n") if at >= 0), default=span.end + 40
    )
    said = forms.suspended.search(low, span.start, min(stop, part.end))
    if said is None and forms.suspended.search(low, max(part.start, span.start - 24), span.start):
        return True
    return (
        said is not None
        and not forms.partly.search(low, span.end, said.end())
        and " and " not in low[span.end : said.start()]
    )


def _ban(low: str, length: Length, part: Span, forms: _Forms) -> Term | None:
    start, end = length.span
    after = forms.ban_after.match(low, end, min(end + 90, part.end))
    if after is not None:
        return Term(Span(start, after.end()), SentenceKind.BAN, length.duration)
    link = forms.ban_link.search(low, max(part.start, start - 40), start)
    if link is None:
        return None
    near = [
        ban.start()
        for ban in forms.ban.finditer(low, max(part.start, link.start() - 100), link.start())
        if low.count(" ", ban.end(), link.start()) <= 8 and not re.search(r"[.;\n]", low[ban.end() : link.start()])
    ]
    return Term(Span(near[-1], end), SentenceKind.BAN, length.duration) if near else None


def _whole(flow: Flow, part: Span, forms: _Forms) -> Iterator[Term]:
    for kind, pattern in ((SentenceKind.IMPRISONMENT, forms.life), (SentenceKind.DEATH, forms.death)):
        for match in flow.words.matches(pattern, flow.low, part):
            at = match.groupdict().get("at") is not None
            yield Term(Span(*match.span("at" if at else 0)), kind)


def _lashes(flow: Flow, part: Span, forms: _Forms) -> Iterator[Term]:
    for match in flow.words.matches(forms.lashes, flow.low, part):
        digits = re.sub(r"[,. ](?=\d)", "", match["n"])
        unit = match[0][len(match["n"]) + 1 :]
        yield Term(Span(*match.span()), SentenceKind.CORPORAL, amount=float(number_of(digits)), unit=unit)


def _fines(sheet: Sheet, part: Span, forms: _Forms) -> Iterator[Term]:
    low = sheet.flow.low
    for match in sheet.flow.words.matches(forms.money, low, part):
        before = forms.fine_before.search(low, max(part.start, match.start() - 70), match.start())
        after = forms.fine_after.match(low, match.end(), part.end)
        if (
            before is None
            and after is None
            and not _FINED_SOMEBODY.search(low, max(part.start, match.start() - 110), match.start())
        ):
            continue
        figure = match["a"] or match["b"] or match["c"]
        at = match.start("unit") if match["unit"] else match.start("sign") if match["sign"] else match.start("code")
        unit = sheet.flow.text[at : at + len(match["unit"] or match["sign"] or match["code"])]
        start = match.start()
        if before is not None and re.match(r"(?:an?|the|une?|des|l'|la|una|fines?|amendes?|multas?)\b", before[0]):
            start = before.start()  # "a fine of …", but not "to pay …" nor "fined …"
        stop = after.end() if after is not None and before is None else match.end()
        yield Term(Span(start, stop), SentenceKind.FINE, amount=_amount(figure), unit=unit)


_TIMES = {
    **dict.fromkeys(("million", "millions", "millones"), 1e6),
    **dict.fromkeys(("milliard", "milliards"), 1e9),
    **dict.fromkeys(("mil", "mille", "thousand"), 1e3),
    **dict.fromkeys(("cent", "cents", "hundred"), 1e2),
}


def _amount(figure: str) -> float:
    """The value of "200,000", "200 000", "1.500", "2 million", "10.5"."""
    base, _, last = figure.rpartition(" ")
    if last in _TIMES:
        return _amount(base) * _TIMES[last]
    if not figure[0].isdigit():
        return float(number_of(figure))
    whole = re.sub(r"[,. ](?=\d{3}(?!\d))", "", figure)
    return float(whole.replace(",", "."))
