"""Linking mentions to domestic laws: which mentions are of one law, and whose law it is."""

import re
from dataclasses import dataclass, field, replace

from verbale.almanac.states import state_of_nationality
from verbale.letters.reading.finding.laws import LawMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.states_named import code_of
from verbale.letters.record import Law, Record
from verbale.spans import Span

_OF_STATE = re.compile(r" (?:of|du|de la|de l'|del|de|d'|des) (?:the )?(?P<name>[A-Z].{2,60})")
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
    named = state_of_nationality(title.split(" ", 1)[0]) if title else None
    if named is not None:
        return named.code
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
    adjective = re.search(r"([A-Z][\w-]+) $", sheet.flow.text[max(0, mention.span.start - 24) : mention.span.start])
    named = state_of_nationality(adjective[1]) if adjective else None
    if named is not None:
        return named.code
    return record.addressee.code if record.addressee.kind == "state" else None


def folded(title: str) -> str:
    """A title as it is compared: without accents, capitals and article."""
    return _ARTICLE.sub("", without_accents(title).lower())


def bare(title: str) -> str:
    """A title without a nationality before it: "Russian Criminal Code" and "Criminal Code" are one."""
    first, _, rest = title.partition(" ")
    return folded(rest if rest and state_of_nationality(first) is not None else title)


def _same(law: _Law, mention: LawMention, title: str, state: str | None) -> bool:
    if law.state != state:
        return False
    if law.number and mention.number:
        return law.number == mention.number and law.bill == mention.bill
    ours, theirs = bare(law.title), bare(title)
    return ours == theirs or (
        bool(law.number or mention.number) and min(len(ours), len(theirs)) > 20 and (ours in theirs or theirs in ours)
    )
