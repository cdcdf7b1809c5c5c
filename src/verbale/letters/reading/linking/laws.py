"""Linking mentions to domestic laws: which mentions are of one law, and whose law it is."""

import re
from dataclasses import dataclass, field, replace

from verbale.almanac.states import state_of_nationality
from verbale.letters.reading.finding.laws import LawMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.states_named import code_of
from verbale.letters.reading.words.laws import LEVELS
from verbale.letters.record import Law, Record
from verbale.spans import Span

_OF_STATE = re.compile(r" (?:of|du|de la|de l'|del|de|d'|des) (?:the )?(?P<name>[A-Z].{2,60})")
_STATE_AT_END = re.compile(r"^[Cc][oó]d(?:e|igo) .* (?:du |de la |de l['’]|del |de |d['’])(?P<name>[A-Z].*)")
_ARTICLE = re.compile(r"^(?:the|la|le|les|l'|el|los|las) ?", re.IGNORECASE)


@dataclass(slots=True)
class _Law:
    first: LawMention
    title: str
    state: str | None
    number: str | None
    date: str | None
    bill: bool
    mentions: list[Span] = field(default_factory=list)


def link_laws(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with the domestic laws that the letter names, in order of first mention."""
    laws: list[_Law] = []
    for mention in finds.of(LawMention):
        title = mention.title.of(sheet.flow.text)
        state = state_of(sheet, mention, record)
        for law in laws:
            if _same(law, mention, title, state):
                law.mentions.append(mention.span)
                law.number, law.date = law.number or mention.number, law.date or mention.date
                law.title = (
                    max(law.title, title, key=len)
                    if folded(law.title) != folded(title) and mention.number
                    else law.title
                )
                break
        else:
            laws.append(_Law(mention, title, state, mention.number, mention.date, mention.bill, [mention.span]))
    return replace(
        record,
        laws=tuple(Law(law.title, law.number, law.date, law.state, law.bill, tuple(law.mentions)) for law in laws),
    )


def state_of(sheet: Sheet, mention: LawMention, record: Record) -> str | None:
    """The State whose law it is: by an adjective in its title, by a name after or before it, else the addressee."""
    title = mention.title.of(sheet.flow.text)
    for adjective in (title.split(" ", 1)[0], title.rsplit(" ", 1)[-1]) if " " in title else ():
        named = state_of_nationality(adjective)
        if named is not None:
            return named.code
    within = _STATE_AT_END.search(title)
    owner = code_of(within["name"]) if within is not None else None
    if owner is not None:
        return owner[0]
    after = _OF_STATE.match(sheet.flow.text, mention.span.end, mention.span.end + 70)
    if after is not None:
        found = code_of(after["name"])
        if found is not None:
            return found[0]
    before = re.search(
        r"((?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+)'s? $",
        sheet.flow.text[max(0, mention.span.start - 50) : mention.span.start],
    )
    if before is not None:
        found = code_of(before[1])
        if found is not None:
            return found[0]
    first = re.search(r"([A-Z][\w-]+) $", sheet.flow.text[max(0, mention.span.start - 24) : mention.span.start])
    named = state_of_nationality(first[1]) if first else None
    if named is not None:
        return named.code
    return record.addressee.code if record.addressee.kind == "state" else None


def folded(title: str) -> str:
    """A title as it is compared: without accents, capitals and article."""
    return _ARTICLE.sub("", without_accents(title).lower())


def bare(title: str) -> str:
    """A title without what says whose it is: "Russian Criminal Code", "Code pénal russe" and "Criminal Code" are one of them."""
    first, _, rest = title.partition(" ")
    if rest and state_of_nationality(first) is not None:
        return folded(rest)
    head, _, last = title.rpartition(" ")
    if head and (without_accents(last).lower() in LEVELS or state_of_nationality(last) is not None):
        return folded(head)
    within = _STATE_AT_END.search(title)
    if within is not None and code_of(within["name"]) is not None:
        return folded(re.sub(r" (?:du|de la|de l['’]|del|de|d['’]) ?$", "", title[: within.start("name")]))
    return folded(title)


def _same(law: _Law, mention: LawMention, title: str, state: str | None) -> bool:
    if law.state != state:
        return False
    if law.number and mention.number:
        return law.number == mention.number and law.bill == mention.bill
    ours, theirs = bare(law.title), bare(title)
    return ours == theirs or (
        bool(law.number or mention.number) and min(len(ours), len(theirs)) > 20 and (ours in theirs or theirs in ours)
    )
