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
from verbale.letters.reading.words.charging import AGAINST_SOMEBODY, COMPLAINT, FORMER_LATTER
from verbale.letters.record import Charge, EventKind, Key, PartKind, Record, Role
from verbale.spans import Span

# A law named before, as the one just spoken of: "article 148 of the same Code", "del citado Código", "dudit décret".
_SAME_LAW = re.compile(
    r" (?:of|de|du|del|de la|de l') ?(?:(?:the|this|that|la|le|el)? ?(?:same|said|meme|mism[oa]|citad[oa]|mencionad[oa]|"
    r"referid[oa]|"
    r"aforementioned) |(?:dich[oa]|est[ea]|es[ea]|ce|cette|ledit|ladite) )"
    r"(?P<law>act|law|decree|code|ordinance|bill|statute|ley|codigo|decreto|loi|decret|ordonnance)\b|"
    r" (?:dudit|de ladite) (?P<law_fr>code|loi|decret|ordonnance)\b"
)
_FORMER_LATTER = re.compile(FORMER_LATTER)
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
_ITEM_FOLLOWS = re.compile(r"[:;](?: and| or| et| ou| y| o)?$")
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
            if before and self._of_two(offence) is not None:
                pairs.append((offence, before[-1]))
                continue
            near = before[-1] if before and offence.span.start - before[-1].span.end < 80 else None
            pairs.append((offence, near if near is not None and self._glosses(near, offence) else None))
        return self._shared(pairs, provisions)

    def _of_two(self, offence: OffenceMention) -> int | None:
        """Against which of the two just named it is held, where the letter says so: "the former with …"."""
        found = _FORMER_LATTER.search(self.sheet.flow.low, max(0, offence.span.start - 50), offence.span.start)
        return None if found is None else (0 if found["one"] else 1)

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
        elif provision is not None and (again := self._same_law(provision)) is not None:
            spans.append(again[1])
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        people = self._people(whole, sentence)
        place = self._of_two(offence) if offence is not None else None
        if place is not None:
            people = people[place : place + 1] if len(people) == 2 else ()
        return _Raw(offence, provision, number, law, people, whole)

    def _law(self, provision: ProvisionMention) -> LawMention | None:
        """The law right after a provision or after the list that it stands in."""
        end = provision.span.end
        listed = re.compile(r"(?:(?:,| and| or| et| ou| y| o) ?(?:\d[\w.()-]*|and|et|y))*").match(
            self.sheet.flow.low, end
        )
        end = listed.end() if listed else end
        again = self._same_law(provision)
        if again is not None:
            return again[0]
        bare = _BARE_LAW.match(self.sheet.flow.text, end)
        for law in self.laws:
            if end <= law.span.start <= end + 48 and _LAW_GAP.fullmatch(self.sheet.flow.low, end, law.span.start):
                return law
        if bare is not None:
            named = Span(*bare.span("law"))
            return LawMention(named, named)
        return None

    def _is_nobodys(self, span: Span, sentence: Span) -> bool:
        """Whether it is only what a complaint is about, against persons unknown: those named before lodged it."""
        low = self.sheet.flow.low[sentence.start : span.start]
        complained = re.search(COMPLAINT[self.sheet.language], low)
        return complained is not None and not re.search(
            rf"{AGAINST_SOMEBODY[self.sheet.language]}|\b(?:against|contre|contra)\b", low.replace(complained[0], "")
        )

    def _same_law(self, provision: ProvisionMention) -> tuple[LawMention, Span] | None:
        """The law named last that has this head, and the words that refer to it."""
        said = _SAME_LAW.match(self.sheet.flow.low, provision.span.end)
        if said is None:
            return None
        group = "law" if said["law"] else "law_fr"
        before = [law for law in self.laws if law.span.end <= provision.span.start]
        named = [
            law for law in before if said[group] in without_accents(law.title.of(self.sheet.flow.text)).lower().split()
        ]
        return (named[-1], Span(*said.span(group))) if named else None

    def _people(self, span: Span, sentence: Span) -> tuple[Key, ...]:
        if self._is_nobodys(span, sentence):
            return ()
        near = self.cast.before(span.start, sentence.start) or self.cast.after(span.end, sentence.end)
        charged = tuple(key for key in near if key in self.victims)
        if charged:
            return charged
        if self.cast.only is not None:
            return (self.cast.only.key,)
        sentence = self._lead_in(sentence) or sentence
        told = [event for event in self.events if event.span.overlaps(sentence) and event.kind in _LEVELLED]
        return told[0].people if told else ()

    def _lead_in(self, item: Span) -> Span | None:
        """The end of the words that open the list of which a stretch is an item: "Ms. A was charged with: - …; - …"."""
        low = self.sheet.flow.low
        before = low[max(0, item.start - 900) : item.start].rstrip(" -–•*\n")
        if _ITEM_FOLLOWS.search(before) is None:
            return None
        colon = low.rfind(":", max(0, item.start - 900), item.start)
        return None if colon < 1 else Span(colon - 1, colon)


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
