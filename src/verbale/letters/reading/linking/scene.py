"""Which bodies had part in a thing told, and where it happened: those named in its sentence, or near its words."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from verbale.letters.reading.finding.happenings import Happening, is_aside
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.reading.linking.parties import OWN_ACTS
from verbale.letters.reading.linking.standing_by import is_beside, is_home, is_host
from verbale.letters.reading.linking.telling import Told
from verbale.letters.reading.words.ground import BOUND_FOR, NOT_THERE
from verbale.letters.record import EventKind, Key, Organisation, OrganisationKind, Place
from verbale.spans import Span

# Where a thing happened, and no party to it: "died at the Lake Hospital", "dans la cour du lycée".
_HOST = re.compile(
    r"(?:[a-z'-]+ ){0,4}(?:hospital|hopital|clinic|clinica|clinique|school|lycee|college|ecole|escuela|colegio|church|eglise|"
    r"iglesia|mosque|mosquee|mezquita|dispensaire|sanatorio)\b"
)
_INSIDE = re.compile(r"\b(?:at|in|into|to|of|from|dans|a|au|aux|du|de|en|al|del)(?: the| la| el| l'|l')? ?$|\bl'$")
_GROUND = re.compile(
    r"(?:according to|according to the|selon|segun) $"
    r"|\b(?:analys[ei]s?|rapports?|reports?|informes?|etudes?|estudios?|analisis) "
    r"(?:du|de la|des|del|de|of|by)(?: the)?(?: [a-z]+)? $"
)


_AGAINST = re.compile(
    r"\b(?:against|about|contre|contra|sobre|(?:mettant|mis) en cause|accusing|accusant|acusando|"
    r"denounc\w+|denonc\w+|denunci\w+|critici\w+|critiqu\w+)\b"
)
"""After it stands what an article or a rally is about or against, and not who had part in it."""
_NOT_THERE = re.compile(NOT_THERE)
_BOUND_FOR = re.compile(BOUND_FOR)
K = EventKind
_NOT_IN_PRISON = frozenset({K.ARREST, K.CHARGE, K.INDICTMENT, K.TRIAL, K.VERDICT, K.SENTENCE, K.FINE})
"""An arrest, and what courts and prosecutors do: a prison of the same sentence is where the person was sent next."""


def bodies_of(
    cast: Cast, bodies: Sequence[Organisation], each: Told, happening: Happening, parties: tuple[Key, ...]
) -> tuple[Key, ...]:
    """The bodies that did it or to which it happened; of words spoken, the one that spoke if no person did."""
    reach = _reach(each, happening)
    if happening.kind is EventKind.SPEECH:
        if parties:
            return ()  # before whom they spoke, and of whom, is not who did it
        reach = Span(reach.start, max(happening.span.start, reach.start))
    low = cast.sheet.flow.low
    if happening.kind in _NOT_IN_PRISON:
        bodies = [body for body in bodies if body.kind is not OrganisationKind.PRISON]
    named = sorted(_named(cast, bodies, each, happening, reach))
    if happening.kind in OWN_ACTS:
        named = [
            each for each in named if not _AGAINST.search(low, happening.span.end, max(each[0], happening.span.end))
        ]
    return tuple(
        key
        for start, end, key in named
        if not (_HOST.match(low, start, end) and _INSIDE.search(low, max(reach.start, start - 16), start))
        and not is_host(low, Span(start, end), each.sentence, happening)
    )


def places_of(
    cast: Cast, places: Sequence[Place], each: Told, happening: Happening, parties: tuple[Key, ...]
) -> tuple[Key, ...]:
    reach, low = _reach(each, happening), cast.sheet.flow.low
    named = [
        (start, end, key)
        for start, end, key in sorted(_named(cast, places, each, happening, reach))
        if not _NOT_THERE.search(low, max(reach.start, start - 60), start)
        and (happening.kind is K.EXPULSION or not _BOUND_FOR.search(low, max(reach.start, start - 40), start))
    ]
    if not parties or each.happening is not None:
        return tuple(key for _, _, key in named)
    return tuple(key for start, end, key in named if not is_home(low, Span(start, end), each.sentence))


def _reach(each: Told, happening: Happening) -> Span:
    """The sentence; of a thing told as a reason, what stands beside its words."""
    if not happening.aside:
        return each.sentence
    end = each.date.span.end if each.date else happening.span.end
    return Span(max(each.sentence.start, happening.span.start - 70), min(each.sentence.end, end + 40))


def _named(
    cast: Cast, entities: Sequence[Organisation] | Sequence[Place], each: Told, happening: Happening, reach: Span
) -> Iterator[tuple[int, int, Key]]:
    """The first place of each within reach, unless it is only the source of what is told."""
    if each.listed and happening.kind in OWN_ACTS:
        return  # the sentence tells what was made of them, not who was there
    sheet, parted = cast.sheet, bool(entities) and isinstance(entities[0], Organisation)
    for entity in entities:
        mentions = entity.mentions
        for span in mentions[bisect_left(mentions, (reach.start,)) : bisect_left(mentions, (reach.end,))]:
            since = happening.span.end if span.start >= happening.span.end and not happening.aside else 0
            if reach.covers(span) and (happening.aside or not is_aside(sheet, span.start, since)):
                ground = _GROUND.search(sheet.flow.low, max(reach.start, span.start - 36), span.start)
                if not ground and not is_beside(cast, span, each.sentence, happening, parted):
                    yield span.start, span.end, entity.key
                break
