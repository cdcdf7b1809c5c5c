"""The letter announces a number of earlier letters and lists another number of them.

The list is what follows in the sentence of the announcement; where that is not the number, what follows in its paragraph.
Letters named before the announcement, or in other paragraphs, may be about somebody else and do not count.
"""

import re
from collections.abc import Iterable

from verbale.letters.checking.rule import Group, Problem, Rule
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sentences import sentence_ends
from verbale.letters.record import Record, Severity
from verbale.spans import Span

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "two deux dos",
            "three trois tres",
            "four quatre cuatro",
            "five cinq cinco",
            "six six seis",
            "seven sept siete",
            "eight huit ocho",
            "nine neuf nueve",
            "ten dix diez",
            "eleven onze once",
            "twelve douze doce",
        ),
        start=2,
    )
    for word in words.split()
}
_LETTERS = re.compile(
    r"\s(?:communications|letters|appeals|lettres|appels|comunicaciones|cartas|llamamientos)\b", re.IGNORECASE
)
_ANNOUNCED = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|\d{{1,2}})"
    r"(?:\s+(?:previous|earlier|prior|joint|other|past|precedentes|anteriores|conjuntas|autres)){0,3}\s*$",
    re.IGNORECASE,
)
"""Right before the word for letters."""
_NEAR = 80
"""Characters before that word in which their number stands."""
_REACH = 600
"""Characters before the first earlier letter in which their number may be announced."""
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")


def problems(record: Record) -> Iterable[Problem]:
    if len(record.previous) < 2:
        return
    text = without_accents(record.text)
    first, last = record.previous[0].span, record.previous[-1].span
    for letters in _LETTERS.finditer(text, max(first.start - _REACH, 0), last.end):
        match = _ANNOUNCED.search(text, max(letters.start() - _NEAR, first.start - _REACH, 0), letters.start())
        if match is None:
            continue
        word = match[1].lower()
        announced = _NUMBERS.get(word) or int(word)
        end = _PARAGRAPH_END.search(text, letters.end())
        paragraph = Span(match.start(), end.start() if end else len(text))
        sentence = Span(match.start(), next(iter(sentence_ends(text, paragraph))))
        listed = [sum(span.covers(letter.span) for letter in record.previous) for span in (sentence, paragraph)]
        if listed[1] >= 2 and announced not in listed:
            yield Problem(Span(match.start(), letters.end()), {"announced": announced, "listed": listed[1]})


RULE = Rule("previous-count", Group.ARITHMETIC, Severity.WARNING, can_be_wrong=True, problems=problems)
