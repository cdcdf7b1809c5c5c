"""Linking offences, provisions, laws and people into charges."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.charges import OffenceMention, ProvisionMention
from verbale.letters.reading.finding.law_mentions import LawMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.reading.linking.laws import state_of, told_of
from verbale.letters.reading.sheet import Finds, Sheet
from verbale.letters.record import Charge, EventKind, Key, PartKind, Record, Role
from verbale.spans import Span

_LAW_GAP = re.compile(
    r"[ ,]*(?:of|in|du|de la|de l'|del|de|des|from|under|to)? ?(?:the|la|le|l'|el|los|las|its|\w+'s?)? ?(?:\w+ )?",
    re.IGNORECASE,
)
# A law named before, and here by its head alone: "section 2 of the Decree".
_BARE_LAW = re.compile(
    r" (?:of|de|du|del|de la) ?(?:the |that |this |said |la |el |le |l')?(?P<law>Act|Law|Decree|Code|"
    r"Ordinance|Bill|Ley|Código|Decreto|Loi|Code|Décret)\b(?! (?:No|of|on|de|n°|\d))"
)
_PLACED = re.compile(
    (
        r'[^.;"]{0,90}\b(?:under|per|of|in|by|with|to|pursuant to|contrary to|vertu|selon|fondement de|titre de|'
        r"passible de|reprimee?s? par|punie?s? par|visee?s? (?:par|a|aux?)|respectively|respectivement|respectivamente|conforme a|"
        r"prevue?s? (?:par|a|au|aux)|a|segun|virtud|previst[oa]s? en|tipificad[oa]s? en|en|del|al|"
        r'vu)\b[^.;"]{0,30}$'
    ),
    re.IGNORECASE,
)
_LEVELLED = frozenset({EventKind.CHARGE, EventKind.INDICTMENT, EventKind.SENTENCE, EventKind.VERDICT, EventKind.TRIAL})
"""Events that happen to those who are charged."""
_CLOSING = ' "\u00a0\u202f'
"""Closes an offence in quotation marks."""
_SMALL = frozenset(
    ("the", "a", "an", "of", "and", "la", "le", "les", "de", "du", "des", "el", "los", "las", "del", "y", "et")
)


@dataclass(frozen=True, slots=True)
class _Raw:
    offence: OffenceMention | None
    provision: ProvisionMention | None
    number: str | None
    law: LawMention | None
    people: tuple[Key, ...]
    span: Span


def link_charges(sheet: Sheet, finds: Finds, record: Record) -> Record:
    """The record with its charges: each offence or provision once for the same people, in the order of the text."""
    raws = _Charger(sheet, finds, record).raws()
    made: list[Charge] = []
    keys: list[str] = []
    for raw in sorted(_told_once(sheet, raws), key=lambda raw: raw.span):
        keys.append(sheet.key("charge", raw.span, keys))
        made.append(
            Charge(
                keys[-1],
                raw.number,
                raw.law.title.of(sheet.flow.text) if raw.law else None,
                state_of(sheet, raw.law, record) if raw.law else told_of(sheet, record),
                raw.offence.span.of(sheet.flow.text) if raw.offence else None,
                raw.people,
                raw.span,
            )
        )
    return replace(record, charges=tuple(made))


class _Charger:
    def __init__(self, sheet: Sheet, finds: Finds, record: Record) -> None:
        self.sheet = sheet
        self.offences = finds.of(OffenceMention)
        self.provisions = finds.of(ProvisionMention)
        self.laws = finds.of(LawMention)
        self.cast = Cast(sheet, record.people, record.groups)
        self.victims = {person.key for person in record.people if person.role not in (Role.OFFICIAL, Role.PERPETRATOR)}
        self.events = record.events
        self.last: ProvisionMention | None = None
        self.last_law: LawMention | None = None

    def raws(self) -> list[_Raw]:
        found: list[_Raw] = []
        starts = [each.span.start for each in self.offences] + [each.span.start for each in self.provisions]
        places = sorted({self.sheet.flow.sentence_at(start) for start in starts})
        for sentence in places:
            found += self._sentence(sentence)
        return found

    def _sentence(self, sentence: Span) -> list[_Raw]:
        offences = [each for each in self.offences if sentence.covers(each.span)]
        provisions = [each for each in self.provisions if sentence.covers(each.span)]
        pairs = self._pairs(offences, provisions)
        used = {provision for _, provision in pairs if provision is not None}
        raws = [self._raw(offence, provision, sentence) for offence, provision in pairs]
        for provision in provisions:
            if provision not in used and provision.provision is not None:
                raw = self._raw(None, provision, sentence)
                if raw.law is not None or self._is_near_a_charge(provision, sentence):
                    raws.append(raw)
        return raws

    def _is_near_a_charge(self, provision: ProvisionMention, sentence: Span) -> bool:
        """Whether a provision without a law stands right after a charging word, in the facts."""
        if self.sheet.part_at(provision.span.start) is PartKind.CONCERNS:
            return False
        before = self.sheet.flow.low[max(sentence.start, provision.span.start - 60) : provision.span.start]
        return (
            re.search(
                (
                    r"\b(?:charg|accus|indict|convict|prosecut|inculp|poursuiv|condamn|imput|acus|proces|conden|"
                    r"delito|infraction|offen)"
                ),
                before,
            )
            is not None
        )

    def _pairs(
        self, offences: Sequence[OffenceMention], provisions: Sequence[ProvisionMention]
    ) -> list[tuple[OffenceMention, ProvisionMention | None]]:
        """Each offence with the provision that it is placed under: the next after it, else the one right before it."""
        pairs: list[tuple[OffenceMention, ProvisionMention | None]] = []
        for index, offence in enumerate(offences):
            stop = offences[index + 1].span.start if index + 1 < len(offences) else offence.span.end + 200
            after = [each for each in provisions if offence.span.end <= each.span.start < stop]
            between = self.sheet.flow.low[offence.span.end : after[0].span.start] if after else ""
            if after and (len(between) < 40 or _PLACED.match(between.lstrip(_CLOSING))):
                pairs.append((offence, after[0]))
                continue
            before = [each for each in provisions if each.span.end <= offence.span.start]
            near = before[-1] if before and offence.span.start - before[-1].span.end < 80 else None
            pairs.append((offence, near if near is not None and self._glosses(near, offence) else None))
        return self._shared(pairs, provisions)

    def _glosses(self, provision: ProvisionMention, offence: OffenceMention) -> bool:
        """Whether the offence explains a provision right before it: "under section 5 of the Act with unlawful assembly"."""
        between = self.sheet.flow.low[provision.span.end : offence.span.start]
        return re.search(r"[.;]|\b(?:and|et|y) (?:\w+ ){0,3}$", between) is None

    def _shared(
        self, pairs: list[tuple[OffenceMention, ProvisionMention | None]], provisions: Sequence[ProvisionMention]
    ) -> list[tuple[OffenceMention, ProvisionMention | None]]:
        """Of a list of offences before one or as many provisions: the one for all, or each its own."""
        if len(pairs) < 2 or any(provision is not None for _, provision in pairs[:-1]) or pairs[-1][1] is None:
            return pairs
        following = [each for each in provisions if each.span.start >= pairs[-1][0].span.end]
        between = Span(pairs[-2][0].span.end, pairs[-1][0].span.start)
        if len(following) == 1 and self.cast.names_somebody(between):
            return pairs  # "A for theft, and B for noise, under article 5": the article is B's
        if len(following) == 1:
            return [(offence, following[0]) for offence, _ in pairs]
        if len(following) == len(pairs):
            return [(offence, provision) for (offence, _), provision in zip(pairs, following, strict=True)]
        return [(offence, None) for offence, _ in pairs]

    def _raw(self, offence: OffenceMention | None, provision: ProvisionMention | None, sentence: Span) -> _Raw:
        number, law = None, None
        if provision is not None:
            same = provision.provision is None
            number = self.last.provision if same and self.last is not None else provision.provision
            law = self.last_law if same else self._law(provision)
            if not same:
                self.last, self.last_law = provision, law
        spans = [each.span for each in (offence, provision) if each is not None]
        if (
            law is not None
            and provision is not None
            and provision.provision is not None
            and law.span.start >= provision.span.end
        ):
            spans.append(law.title if law.title.end == law.span.end else law.span)
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        return _Raw(offence, provision, number, law, self._people(whole, sentence), whole)

    def _law(self, provision: ProvisionMention) -> LawMention | None:
        """The law right after a provision or after the list that it stands in."""
        end = provision.span.end
        listed = re.compile(r"(?:(?:,| and| or| et| ou| y| o) ?(?:\d[\w.()-]*|and|et|y))*").match(
            self.sheet.flow.low, end
        )
        end = listed.end() if listed else end
        bare = _BARE_LAW.match(self.sheet.flow.text, end)
        for law in self.laws:
            if end <= law.span.start <= end + 48 and _LAW_GAP.fullmatch(self.sheet.flow.low, end, law.span.start):
                return law
        if bare is not None:
            named = Span(*bare.span("law"))
            return LawMention(named, named)
        return None

    def _people(self, span: Span, sentence: Span) -> tuple[Key, ...]:
        near = self.cast.before(span.start, sentence.start) or self.cast.after(span.end, sentence.end)
        charged = tuple(key for key in near if key in self.victims)
        if charged:
            return charged
        if self.cast.only is not None:
            return (self.cast.only.key,)
        told = [event for event in self.events if event.span.overlaps(sentence) and event.kind in _LEVELLED]
        return told[0].people if told else ()


def _told_once(sheet: Sheet, raws: Sequence[_Raw]) -> list[_Raw]:
    """Without a charge told again, a bare provision whose offence is named elsewhere, or an offence placed elsewhere."""
    kept: list[_Raw] = []
    for index, raw in enumerate(raws):
        others = [*kept, *raws[index + 1 :]]
        if any(_tells_more(sheet, other, raw) for other in others):
            continue
        if any(_is_same(sheet, other, raw) for other in kept):
            continue
        kept.append(raw)
    return kept


def _tells_more(sheet: Sheet, other: _Raw, raw: _Raw) -> bool:
    if not set(raw.people) <= set(other.people):
        return False
    if raw.offence is None:
        return other.offence is not None and other.number == raw.number
    return (
        raw.number is None
        and other.number is not None
        and other.offence is not None
        and _alike(sheet, other.offence, raw.offence)
    )


def _is_same(sheet: Sheet, other: _Raw, raw: _Raw) -> bool:
    if not set(raw.people) <= set(other.people) or other.number != raw.number:
        return False
    if raw.offence is None or other.offence is None:
        return raw.offence is other.offence
    return _alike(sheet, other.offence, raw.offence)


def _alike(sheet: Sheet, one: OffenceMention, other: OffenceMention) -> bool:
    """Whether two offences are the same but for articles and the spelling of -ise and -ize."""
    ours, theirs = _words(one.span.of(sheet.flow.text)), _words(other.span.of(sheet.flow.text))
    return ours == theirs


def _words(offence: str) -> frozenset[str]:
    folded = without_accents(offence).lower().replace("z", "s")
    return frozenset(word for word in re.findall(r"\w+", folded) if word not in _SMALL)
