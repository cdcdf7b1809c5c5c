"""Which date goes with which word of what happened, sentence by sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from verbale.letters.reading.finding.date_mentions import DateMention
from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.linking.breath import kept_apart
from verbale.letters.reading.linking.day_lists import DayList, day_lists
from verbale.letters.reading.sheet import Sheet
from verbale.letters.record import EventKind
from verbale.spans import Span

K = EventKind


@dataclass(frozen=True, slots=True)
class Told:
    """Something told: what and when. `happening` is None for a dated sentence whose verb no table knows."""

    sentence: Span
    happening: Happening | None
    date: DateMention | None
    listed: bool = False
    """Whether the date is one of several that share the sentence and its verb."""
    also: tuple[Happening, ...] = ()
    """Further words of the sentence that tell the same thing of others: "sentenced Ms. A to …; Ms. B received …"."""


_VERB = re.compile(
    r"\b(?:was|were|had|has|have|is|are|fue|fueron|habia|habian|ha|han|ete|avait|avaient|est|sont|ont)\b"
)
_RELATIVE = re.compile(
    r"\b(?:that|which|who|whom|qui|que|quien|quienes) (?:had|have|has|was|were|avait|avaient|habia|habian)\b"
)
_WHICH_HE_HAD = re.compile(r"\b(?:that|which|whom) (?:he|she|they) (?:had )?[a-z]+ (?:on|in|at|during) $")
_HAVE = re.compile(r"\b(?:have|has)(?: been)? $")
# A noun of these may be the object of any verb: "notified the town of a march".
_ONLY_TOLD_BY_VERBS = frozenset({K.ASSEMBLY, K.LEGISLATION, K.INVESTIGATION, K.DISSOLUTION})
# What lasts, and so may be told by when it began.
_LASTING = frozenset(
    {
        K.DETENTION, K.DISAPPEARANCE, K.SURVEILLANCE, K.TRAVEL_BAN, K.THREAT, K.OTHER, K.DISSOLUTION, K.DESIGNATION,
    }
)  # fmt: skip
# After the list of several days, that of which a further thing is told.
_LAST_OF_THESE = re.compile(r"\b(?:last of these|latter (?:date|day)|last (?:day|date|occasion))\b")
_WHO_WAS = re.compile(r"\bwho (?:was|were)(?: later| then)? $")
_WHEN = re.compile(r", when\b")


def told(
    sheet: Sheet,
    sentence: Span,
    dates: Sequence[DateMention],
    happenings: Sequence[Happening],
    subjects: Sequence[int] = (),
) -> Iterator[Told]:
    """What a sentence tells, each thing with its date if it has one. Reasons and looks back count only with a date of their own.

    `subjects` are the places where somebody else begins a clause: what is told of one does not cover what is told of another.
    """
    low = sheet.flow.low
    happenings = _settled(low, sentence, happenings)
    clusters = list(day_lists(low, sentence, dates))
    own = _claimed(low, clusters, happenings)
    finite = [each for each in happenings if each.voice is not Voice.NOUN and not each.aside]
    used: set[int] = set()
    found: list[tuple[Happening, DayList | None]] = []
    for happening in happenings:
        if happening in own:
            found.append((happening, own[happening]))
        elif not happening.aside and (
            happening.voice is not Voice.NOUN or (not finite and happening.kind not in _ONLY_TOLD_BY_VERBS)
        ):
            cluster = _region(clusters, happening)
            if cluster is None and happening.voice is not Voice.NOUN:
                cluster = _carried(low, happening, found)
            if happening.voice is not Voice.NOUN or cluster is not None:
                found.append((happening, cluster))
    kept, again = kept_apart(low, sentence, found, subjects)
    for happening, cluster in kept:
        also = tuple(other for other, when in again if other.kind is happening.kind and when is cluster)
        if cluster is None:
            yield Told(sentence, happening, None, also=also)
            continue
        used.add(cluster.start)
        for date in cluster.dates:
            yield Told(sentence, happening, date, len(cluster.dates) > 1, also)
    for cluster in clusters:
        if cluster.start not in used and not any(c is cluster for _, c in found):
            for date in cluster.dates:
                yield Told(sentence, None, date, len(cluster.dates) > 1)


def _settled(low: str, sentence: Span, happenings: Sequence[Happening]) -> list[Happening]:
    """What "had been" tells, and what is said of somebody named by the way, is an aside beside another verb.

    Alone in its sentence it is the sentence's matter.
    """
    finite = [each for each in happenings if not each.earlier and not each.aside and each.voice is not Voice.NOUN]
    settled = []
    for each in happenings:
        by_the_way = bool(finite) and finite[0] is not each and _WHO_WAS.search(low[sentence.start : each.span.start])
        others = any(other is not each for other in finite)
        settled.append(replace(each, aside=True) if (each.earlier and others) or by_the_way else each)
    return settled


def _claimed(low: str, clusters: list[DayList], happenings: Sequence[Happening]) -> dict[Happening, DayList]:
    """The words that a date right after them belongs to: "arrested on 5 May and released on 7 May"."""
    claimed: dict[Happening, DayList] = {}
    floor = 0
    for cluster in clusters:
        around = next((each for each in happenings if each.span.start < cluster.start < each.span.end), None)
        if around is not None and around not in claimed and not around.aside:
            claimed[around] = cluster  # "appeared on 4 May before a court"
            floor = cluster.end
            continue
        if _WHEN.match(low, cluster.end):
            then = next((each for each in happenings if each.span.start >= cluster.end), None)
            if then is not None:
                claimed.setdefault(then, cluster)
                floor = cluster.end
                continue
        if not cluster.opens or (cluster.start > 0 and not _follows(cluster, happenings)):
            before = [
                each
                for each in happenings
                if floor <= each.span.start and each.span.end <= cluster.start and each not in claimed
            ]
            owner = _owner(low, before, cluster)
            if owner is None and not before:  # "was hit on that day and died"
                owner = next(
                    (each for each in happenings if each.span.start >= cluster.end and each.voice is not Voice.NOUN),
                    None,
                )
                if owner is not None and any(0 <= other.start - owner.span.end < 12 for other in clusters):
                    owner = None  # it has a day of its own: "… on 3 May and entered into force on 5 May"
            if owner is not None:
                claimed.setdefault(owner, cluster)
        floor = cluster.end
    return claimed


def _follows(cluster: DayList, happenings: Sequence[Happening]) -> bool:
    return any(each.span.start >= cluster.end for each in happenings)


def _owner(low: str, before: list[Happening], cluster: DayList) -> Happening | None:
    if not before or cluster.start - before[-1].span.end > 170:
        return None
    last = before[-1]
    if _RELATIVE.search(low, last.span.end, cluster.start) and not last.aside:
        return None  # "a list of those who had been there on 3 May"
    if _WHICH_HE_HAD.search(low, last.span.end, cluster.start):
        return None  # "poems published by a weekly, and a prize which he had accepted in June"
    has = _HAVE.search(low[max(0, last.span.start - 12) : last.span.start]) is not None
    if cluster.dates[0].bound == "since" and last.kind not in _LASTING and not has:
        return None
    if last.voice is Voice.NOUN and _VERB.search(low, last.span.end, cluster.start):
        return None  # the date is that of another verb, of which the noun is the subject
    if last.voice is Voice.NOUN and not last.aside:
        finite = [each for each in before if each.voice is not Voice.NOUN and not each.aside]
        if finite and cluster.start - finite[-1].span.end <= 170:
            return finite[-1]
    return last


def _region(clusters: list[DayList], happening: Happening) -> DayList | None:
    """The date that opened the clause the words stand in."""
    opened = [cluster for cluster in clusters if cluster.opens and cluster.end <= happening.span.start]
    return opened[-1] if opened else None


def _carried(low: str, happening: Happening, found: list[tuple[Happening, DayList | None]]) -> DayList | None:
    """The date of what stands before in the same breath: "arrested on 5 May 2021 and taken to a police station"."""
    if not found or found[-1][1] is None or found[-1][0].aside:
        return None
    cluster = found[-1][1]
    start = max(cluster.end, found[-1][0].span.end)
    between = low[start : happening.span.start]
    if len(cluster.dates) > 1:
        return DayList(cluster.dates[-1:], False) if _LAST_OF_THESE.search(between) else None
    return (
        cluster
        if len(between) < 90
        and re.match(r",? (?:and|where|et|y|ou|donde|before being|by|par|por|in|at|en|a)\b", between)
        else None
    )
