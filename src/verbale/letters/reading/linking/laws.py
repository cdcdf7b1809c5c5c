"""Linking mentions to domestic laws: which mentions are of one law, and whose law it is."""

import re
from dataclasses import dataclass, field, replace

from verbale.almanac.states import state_of_nationality
from verbale.letters.reading.finding.law_heads import LawHead
from verbale.letters.reading.finding.law_mentions import LawMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.reading.states_named import code_of, states_in
from verbale.letters.reading.words.laws import LEVELS
from verbale.letters.record import Law, PartKind, Record
from verbale.spans import Span

_OF_STATE = re.compile(r" (?:of|du|de la|de l'|del|de|d'|des) (?:the )?(?P<name>[A-Z].{2,60})")
_STATE_AT_END = re.compile(r"^[Cc][oó]d(?:e|igo) .* (?:du |de la |de l['’]|del |de |d['’])(?P<name>[A-Z].*)")
_DRAFT = re.compile(r"^[Dd]raft (?=[Ll]aw on \")")
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
    others: set[str] = field(default_factory=set)
    """Its other names, as they are compared."""


def link_laws(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with the domestic laws that the letter names, in order of first mention."""
    laws: list[_Law] = []
    last: LawMention | None = None
    for mention in finds.of(LawMention):
        title = mention.title.of(sheet.flow.text)
        state = state_of(sheet, mention, record)
        also = next((law for law in laws if last and last.span in law.mentions), None)
        also = also if last and also and _other_name(sheet, last, mention) else None
        last = mention
        for law in laws:
            if law is also:
                law.mentions.append(mention.span)
                law.number, law.date = law.number or mention.number, law.date or mention.date
                law.others.add(bare(title))
                break
            if also is None and _same(law, mention, title, state):
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
    for head in finds.of(LawHead):
        _take_head(sheet, laws, head.span)
    return replace(
        record,
        laws=tuple(
            Law(law.title, law.number, law.date, law.state, law.bill, tuple(sorted(law.mentions))) for law in laws
        ),
    )


_BRACKET = re.compile(r" \((?:hereinafter |hereafter )?(?:referred to as )?,?[\"']?(?:the |la |le |l'|el )?[\"']?")
_BECAME = re.compile(r"\bas(?: the)? $")


def _other_name(sheet: Sheet, last: LawMention, mention: LawMention) -> bool:
    """Whether a law is named again, in the bracket after its name, or a bill by the number of the act that it became."""
    plain = sheet.flow.plain
    between = plain[last.span.end : mention.span.start]
    if _BRACKET.fullmatch(between):
        return plain[mention.span.end : mention.span.end + 2].lstrip("\"'").startswith(")")
    paragraph = sheet.flow.paragraph_at(mention.span.start).span
    became = last.bill and mention.number is not None and mention.title.end == mention.span.end
    return became and paragraph.covers(last.span) and _BECAME.search(between) is not None


def _take_head(sheet: Sheet, laws: list[_Law], head: Span) -> None:
    """Give a head alone ("the Ordinance") to the law with that head in its title that was named last."""
    word = head.of(sheet.flow.text)
    named = [
        (max(before), law)
        for law in laws
        if word in law.title.split(" ")
        and (before := [span.start for span in law.mentions if span.start < head.start])
        and not any(span.overlaps(head) for span in law.mentions)
    ]
    if named:
        max(named, key=lambda each: each[0])[1].mentions.append(head)


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
    return told_of(sheet, record)


def told_of(sheet: Sheet, record: Record) -> str | None:
    """The State whose laws a letter means: the one addressed; of a letter to a company, the only one that its subject names."""
    if record.addressee.kind == "state":
        return record.addressee.code
    named = {code for span in sheet.within(PartKind.SUBJECT) for code, _ in states_in(sheet.flow.plain, span)}
    return named.pop() if len(named) == 1 else None


def folded(title: str) -> str:
    """A title as it is compared: without accents, capitals and article."""
    return _ARTICLE.sub("", without_accents(title).lower())


def bare(title: str) -> str:
    """A title without what says whose it is: "Russian Criminal Code", "Code pénal russe" and "Criminal Code" are one of them."""
    title = _DRAFT.sub("", title)
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
    return (
        ours == theirs
        or theirs in law.others
        or (
            bool(law.number or mention.number)
            and min(len(ours), len(theirs)) > 20
            and (ours in theirs or theirs in ours)
        )
    )
