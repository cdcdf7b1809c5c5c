"""Hedges: by a word ("reportedly", "se alega que") or, in French and Spanish, by the verb's form ("aurait été arrêté")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words import hedges as words
from verbale.letters.record import Attribution, PartKind
from verbale.spans import Span

PARTS = (PartKind.SUBJECT, PartKind.BACKGROUND, PartKind.ALLEGATIONS, PartKind.CONCERNS)


@dataclass(frozen=True, slots=True)
class Hedge:
    """`span` covers the hedging words, `scope` what they hedge: their sentence, or their clause of it."""

    span: Span
    attribution: Attribution
    scope: Span


@dataclass(frozen=True, slots=True)
class _Forms:
    word: Opened
    conditional: re.Pattern[str] | None
    condition: re.Pattern[str] | None
    ground: re.Pattern[str]
    lead_in: re.Pattern[str]
    received: re.Pattern[str]
    turn: re.Pattern[str]
    before_main: re.Pattern[str]


@cache
def _forms(language: Language) -> _Forms:
    word = (
        rf"\b(?:(?P<denied>{words.DENIED[language]})|(?P<alleged>{words.ALLEGED[language]})"
        rf"|(?P<reported>{words.REPORTED[language]}))\b"
    )
    conditional, condition = words.CONDITIONAL.get(language), words.CONDITION.get(language)
    return _Forms(
        opened(word),
        re.compile(conditional) if conditional else None,
        re.compile(condition) if condition else None,
        re.compile(words.GROUND),
        re.compile(words.LEAD_IN),
        re.compile(words.RECEIVED),
        re.compile(words.TURN[language]),
        re.compile(words.BEFORE_MAIN[language]),
    )


def find_hedges(sheet: Sheet) -> Iterator[Hedge]:
    """The hedges of the parts that tell facts. The conditional counts in the facts alone: elsewhere it weighs and advises."""
    low = sheet.flow.low
    forms = _forms(sheet.language)
    for part in sheet.within(*PARTS):
        for match in sheet.flow.words.matches(forms.word, low, part):
            if match.lastgroup is None or _is_ground(low, match, forms):
                continue
            if match.start() == part.start and forms.received.match(low, match.end()):
                continue  # the formula that opens the facts, run on into the first of them
            sentence = sheet.flow.sentence_at(match.start())
            span = Span(*match.span())
            yield Hedge(span, Attribution(match.lastgroup), _scope(low, span, sentence, match.lastgroup, forms))
    if forms.conditional is None or forms.condition is None:
        return
    for part in sheet.within(PartKind.ALLEGATIONS, PartKind.BACKGROUND, PartKind.SUBJECT):
        for match in forms.conditional.finditer(low, part.start, part.end):
            sentence = sheet.flow.sentence_at(match.start())
            if not forms.condition.search(low, sentence.start, match.start()):
                span = Span(*match.span())
                yield Hedge(span, Attribution.REPORTED, _clause(low, span, sentence))


def _is_ground(low: str, match: re.Match[str], forms: _Forms) -> bool:
    """Whether "according to" names a law, or is the formula that opens the facts."""
    if not match[0].startswith(("according", "selon", "d'apres", "segun", "de acuerdo")):
        return False
    return forms.ground.match(low, match.end()) is not None or forms.lead_in.match(low, match.end()) is not None


def _scope(low: str, span: Span, sentence: Span, kind: str, forms: _Forms) -> Span:
    if kind == "denied":
        turn = forms.turn.search(low, span.end, sentence.end)
        relative = _COPY.search(low, span.end, turn.start() if turn else sentence.end)
        return Span(span.start, relative.start() if relative else turn.start() if turn else sentence.end)
    own = None if forms.before_main.match(low, sentence.start) else _own_clause(low, span, sentence)
    if own is not None:
        turn = forms.turn.search(low, span.end, own.end)
        return Span(own.start, turn.start() if turn else own.end)
    start, end = sentence
    if forms.before_main.match(low[start : start + 20]):
        main = re.search(
            r"[^,]{25,}?,(?= (?:the|a|an|mr|ms|mrs|he|she|they|it|la|le|les|il|elle|el|los|las|se)\b)",
            low[span.end : end],
        )
        if main is not None:
            return Span(start, span.end + main.end())
    if span.start - start > 40 or _SAID_TO.fullmatch(low, *span):
        clause = _RELATIVE.search(low, span.end, end)
        end = clause.start() if clause else end
    for turn in forms.turn.finditer(low, start, end):
        if turn.end() <= span.start:
            start = turn.end()
        elif turn.start() >= span.end and turn.start() - start > 8:
            return Span(start, turn.start())
    return Span(start, end)


def _own_clause(low: str, span: Span, sentence: Span) -> Span | None:
    """The clause that a hedge in mid-sentence speaks of alone: "it is reported that …", "who allegedly …", "allegedly for …"."""
    before = low[sentence.start : span.start]
    if not before.strip():
        return None
    if _THAT.match(low, span.end) or _GROUND_FOLLOWS.match(low, span.end):
        return Span(span.start, sentence.end)
    relative = _RELATIVE_OPENS.search(before)
    if relative is not None:
        close = low.find(",", span.end, sentence.end)
        return Span(sentence.start + relative.start("clause"), close if close > 0 else sentence.end)
    subordinate = _SUBORDINATE_OPENS.search(before)
    if subordinate is not None:
        return Span(sentence.start + subordinate.start("clause"), sentence.end)
    return None


_THAT = re.compile(r"(?: (?:that|que)\b| qu')")
_GROUND_FOLLOWS = re.compile(
    r",? (?:for|because|in (?:connection|relation|retaliation|order)|on (?:the ground|account|suspicion)|due to|pour|en raison|"
    r"parce qu|por(?:que)?)\b"
)
_RELATIVE_OPENS = re.compile(
    r"(?P<clause>\b(?:who|which|where|whose|whom|qui|dont|ou|quien(?:es)?|donde|cuy[oa])\b)[^,;:]{0,70}$"
)
# After a comma a hedge may stand aside in the clause that opened before it: "after the police had, according to him, …".
_SUBORDINATE_OPENS = re.compile(
    r"\b(?P<clause>(?:(?:after|before|because|while|apres que|parce que|despues de que|porque|mientras) [^,;:]{3,60}|"
    r"but|mais|pero)), $"
)
_SAID_TO = re.compile(r"(?:is|are|was|were) (?:reported|believed|said|understood|alleged) to")
_COPY = re.compile(r", (?:an? [a-z]+ of )?(?:which|who|whom|whose)\b")

# A clause added to a hedged one tells something else: ", recognised as a party in 2003".
_RELATIVE = re.compile(
    r", (?:which|who|whose|where|[a-z]+ed (?:as|by|in|on)|qui|dont|laquelle|lequel|que|quien|la cual|"
    r"el cual|[a-z]+(?:ad|id)[oa]s? (?:como|por|en))\b"
)
_CLAUSE_END = re.compile(
    r"[;:]|, (?:et|y|e|mais|pero|tandis|alors|mientras|tras|apres"
    r"|puis(?! (?:[a-z]+ment )?[a-z]{3,}(?:ee?s?|ie?s?|ue?s?|ite?s?)\b)|luego(?! [a-z]+[ai]d[oa]s?\b))\b"
)


def _clause(low: str, span: Span, sentence: Span) -> Span:
    """The clause around a verb: one sentence may mix the conditional and the plain past."""
    start = sentence.start
    for end in _CLAUSE_END.finditer(low, sentence.start, sentence.end):
        if end.start() >= span.end:
            return Span(start, end.start())
        if end.end() <= span.start:
            start = end.end()
    return Span(start, sentence.end)
