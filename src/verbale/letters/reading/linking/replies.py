"""What a letter says of replies to earlier letters: thanks, dates, regrets, and to which of the letters they belong."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.openings import Words, opened
from verbale.letters.reading.words import no_reply
from verbale.letters.reading.words import previous as words
from verbale.spans import Span

_REPLY = opened(rf"\b(?:{words.REPLY})")
_THANKS = re.compile(words.THANKS)
_NO_REPLY = opened(no_reply.NO_REPLY)
_NOT_DENIED = re.compile(no_reply.NOT_DENIED)
_IN_SUBSTANCE = re.compile(no_reply.IN_SUBSTANCE)
_QUALIFIED = re.compile(no_reply.QUALIFIED)
_NOT_OF_EARLIER = re.compile(words.NOT_OF_EARLIER)
_CLAUSE = re.compile(
    r";|,? (?:but|however|while|whereas|although|though|mais|toutefois|cependant|tandis que|alors que|pero|sin embargo|"
    r"mientras que|aunque),? |"
    r",? (?=(?:and|as well as) (?:for )?(?:that|those|its (?:repl|respon|answer)\w+) (?:of|dated)\b)|"
    r",? (?=(?:et|ainsi que) (?:pour |de )?(?:celles? du|ses? reponses? d|sa reponse d)\w*\b)|"
    r",? (?=(?:y|asi como) (?:por )?(?:las? del?|su respuesta del?)\b)|"
    r", (?:and |et |y )?(?:we |nous |regret|lament|deplor)|(?:, ?| )(?:to|on|for) which |,? a(?:u|ux)?x? ?(?:la|"
    r"les)?quel(?:le)?s? |,? a (?:la|las|los|el) (?:que|cual(?:es)?) "
)
_RELATIVE = re.compile(
    r",? ?(?:(?:to|on|for) which |a(?:u|ux)?x? ?(?:la|les)?quel(?:le)?s? |a (?:la|las|los|el) (?:que|cual(?:es)?) )"
)
_THAT_OF = re.compile(words.THAT_OF)
_BRACKET = re.compile(r"\([^()]{4,200}\)")
_LETTER = re.compile(rf"\b(?:{words.LETTER})\b")
_RECEIVED = re.compile(
    r"\b(?:received|dated|of|on|sent|submitted|provided|transmitted|du|le|date|datees?|recues?|de|del|el|fecha|recibidas?|"
    r"and|et|y|,)\b|[,(]"
)
_OTHERS = re.compile(words.OTHERS)
_ORDINALS = tuple(
    (place, re.compile(pattern))
    for place, pattern in (
        (0, words.FIRST),
        (1, words.SECOND),
        (2, words.THIRD),
        (3, words.FOURTH),
        (-1, words.LAST),
    )
)
_PAIRS = (((0, 1), re.compile(words.FIRST_TWO)), ((-2, -1), re.compile(words.LAST_TWO)))
_NO_PLACE = re.compile(words.NO_PLACE)
_LEADS = re.compile(
    r"(?:^|\b(?:to|a|au|aux|al|of|de|du|only|seule?|solo|solamente|unicamente|and|et|y|or|ou|o))(?: the| la| le| l'| el)? ?$"
)
_KINDS = {kind: re.compile(pattern) for kind, pattern in words.KINDS.items()}


@dataclass(frozen=True, slots=True)
class ReplySaid:
    """One statement. `letter_dates` are dates of letters it speaks of, `ordinals` places in the list before it."""

    replied: bool
    dates: tuple[str, ...]
    letter_dates: tuple[str, ...]
    ordinals: tuple[int, ...]
    span: Span
    """The clause."""
    word: int
    """Where the word for reply stands."""
    others: bool
    """Whether it speaks of those of the letters that nothing was said of."""
    nearest: bool
    """Whether it belongs to the letter just before it: in a bracket or a relative clause."""
    kind: str | None = None
    """The type of letter that it speaks of, such as "UA" in "the reply to our urgent appeal"."""


def replies_said(text: Words, sentence: Span, dates: list[DateMention]) -> list[ReplySaid]:
    if not any(found for sought in (_REPLY, _NO_REPLY) for found in text.matches(sought, within=sentence)):
        return []
    low = text.low
    if _NOT_OF_EARLIER.search(low, sentence.start, sentence.end):
        return []
    said = []
    rest = low[sentence.start : sentence.end]
    for bracket in _BRACKET.finditer(low, sentence.start, sentence.end):
        inner = Span(bracket.start() + 1, bracket.end() - 1)
        one = _said(low, inner, [each for each in dates if inner.covers(each.span)])
        if one is not None:
            said.append(replace(one, nearest=True))
            place = inner.start - sentence.start
            rest = rest[:place] + " " * inner.length + rest[place + inner.length :]
    low = " " * sentence.start + rest
    for clause in _clauses(low, sentence):
        one = _said(low, clause, [each for each in dates if clause.covers(each.span)])
        if one is not None:
            said.append(one)
    return said


def _clauses(low: str, sentence: Span) -> list[Span]:
    cuts = [match.start() for match in _CLAUSE.finditer(low, sentence.start + 1, sentence.end)]
    edges = [sentence.start, *cuts, sentence.end]
    return [Span(start, end) for start, end in pairwise(edges) if end > start]


def _said(low: str, clause: Span, dates: list[DateMention]) -> ReplySaid | None:
    no, unsaid = _denied(low, clause)
    words_for_it = _REPLY.pattern.finditer(low, clause.start, clause.end)
    word = next((each for each in words_for_it if not any(each.start() in some for some in unsaid)), None)
    word = word or _THAT_OF.match(low, clause.start, clause.end)
    if no is None and word is None:
        return None
    nearest = _RELATIVE.match(low, clause.start) is not None
    if no is not None:
        return ReplySaid(
            False,
            (),
            _letter_dates(low, clause, dates, ()),
            _ordinals(low, clause),
            clause,
            no.start(),
            _others(low, clause),
            nearest,
            _kind(low, clause),
        )
    assert word is not None
    own = _reply_dates(low, word.end(), dates)
    if (
        not own
        and not _THANKS.search(low, clause.start, clause.end)
        and word[0] not in ("replied", "responded", "repondu", "respondio")
    ):
        return None
    return ReplySaid(
        True,
        tuple(str(each.date) for each in own),
        _letter_dates(low, clause, dates, own),
        _ordinals(low, clause),
        clause,
        word.start(),
        _others(low, clause),
        nearest,
        _kind(low, clause),
    )


def _denied(low: str, clause: Span) -> tuple[re.Match[str] | None, list[range]]:
    """The words by which the clause says that no reply came, if it does; and those that say of one that it says too little."""
    too_little = []
    for found in _NO_REPLY.pattern.finditer(low, clause.start, clause.end):
        if _IN_SUBSTANCE.match(low, found.end(), clause.end) or _QUALIFIED.search(low, found.start(), found.end()):
            too_little.append(range(*found.span()))
        elif not _NOT_DENIED.match(low, found.end(), clause.end):
            return found, []
    return None, too_little


def _others(low: str, clause: Span) -> bool:
    return _OTHERS.search(low, clause.start, clause.end) is not None


def _reply_dates(low: str, place: int, dates: list[DateMention]) -> tuple[DateMention, ...]:
    """The dates that follow the word without a letter between: "reply of 23 and 30 October 2020"."""
    found: list[DateMention] = []
    for mention in dates:
        if mention.span.start < place:
            continue
        between = low[place : mention.span.start]
        if _LETTER.search(between) or len(between) > (80 if not found else 24):
            break
        if found and re.search(r"[a-z]{4,}", _RECEIVED.sub("", between)):
            break
        if not found and not re.search(
            r"(?:dated|of|on|received|du|des|le|les|los|date|datee?s?|del|de|el|fecha|"
            r"recibid\w+|recue?s?|in|en)(?: the)? ?$|[,(] ?$",
            between,
        ):
            break
        found.append(mention)
        place = mention.span.end
    return tuple(found)


def _letter_dates(low: str, clause: Span, dates: list[DateMention], own: tuple[DateMention, ...]) -> tuple[str, ...]:
    found = []
    for mention in dates:
        before = low[max(clause.start, mention.span.start - 60) : mention.span.start]
        if mention not in own and re.search(rf"\b(?:{words.LETTER})\b[^.;]{{0,30}}$", before):
            found.append(str(mention.date))
    return tuple(found)


def _kind(low: str, clause: Span) -> str | None:
    named = [kind for kind, pattern in _KINDS.items() if pattern.search(low, clause.start, clause.end)]
    return named[0] if len(named) == 1 else None


def _ordinals(low: str, clause: Span) -> tuple[int, ...]:
    """Such as "to the latter", "the reply to the first": places in the list of letters before, in the order of the clause."""
    for pair, pattern in _PAIRS:
        if pattern.search(low, clause.start, clause.end):
            return pair
    found: list[tuple[int, int]] = []
    for number, pattern in _ORDINALS:
        match = pattern.search(low, clause.start, clause.end)
        if match is None or _NO_PLACE.match(low, match.end()):
            continue
        before = low[max(clause.start, match.start() - 24) : match.start()]
        if match[0].startswith(("the ", "la ", "le ", "el ")) or _LEADS.search(before):
            found.append((match.start(), number))
    return tuple(number for _, number in sorted(found))
