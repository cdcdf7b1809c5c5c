"""Names of a sentence that had no part in the thing told: hosts, destinations, what somebody is, another clause's matter."""

import re
from bisect import bisect_left

from verbale.letters.reading.finding.happening_forms import Voice
from verbale.letters.reading.finding.happenings import Happening
from verbale.letters.reading.linking.cast import Cast
from verbale.letters.record import EventKind, Role
from verbale.spans import Span

K = EventKind
# Right before a body: the thing happened beside it, or on the way to it or from it.
_NEARBY = re.compile(
    r"\b(?:in front of|outside|opposite|near|towards?|leaving|left|on (?:his|her|their) way (?:to|from)|calling from"
    r"|(?:post|job) (?:at|in)"
    r"|devant (?:les|le|la|l')(?=(?: |(?<='))(?:bureaux|locaux|siege|portes?|entree))"
    r"|en face d\w*|a proximite d\w*|pres d\w*|vers|en direction d\w*|en (?:sortant|quittant)|au sortir d\w*"
    r"|frente a|delante d\w*|cerca d\w*|hacia|camino d\w*|al salir d\w*|a la salida d\w*)"
    r"(?:,? (?:the|a|an|le|la|les|l'|des|du|de|el|los|las))*"
    r"(?:(?: |(?<='))(?:hall|gates?|doors?|offices?|premises|headquarters|entrance|bureaux|locaux|siege|portes?|entree|sede|"
    r"oficinas|puertas?|"
    r"entrada) (?:of|de|du|des|del|d')(?: (?:the|la|las|los|l'))?)? ?$"
)
# The rooms of somebody who only lends them.
_ROOMS = re.compile(
    r"\bin the (?:hall|rooms?|theatre) of(?: the)? $|\bdans (?:la|les) (?:salles?) (?:de la|de l'|du|des) ?$"
    r"|\ben (?:la|las) (?:sala|salas|salon) (?:de la|del|de los|de las) $"
)
# Where a complaint or an appeal was laid: who has done nothing with it yet.
_LAID = re.compile(
    r"\b(?:complaint|appeal|petition|plainte|recours|pourvoi|appel|denuncia|queja|recurso)s?"
    r" (?:to|with|before|devant|aupres d\w*|a|ante)(?: (?:the|le|la|l'|les|el))? ?$"
)
_ANSWERED_BY_NOBODY = re.compile(
    r"\b(?:not|never) (?:yet )?been (?:answered|examined|followed)|\b(?:was|were) (?:lodged|filed|submitted)"
    r"|sans (?:reponse|suite)|(?:n'a|n'ont) pas (?:ete|recu)|(?:a|ont) ete (?:depose|forme|introduit)"
    r"|no ha (?:sido|recibido|obtenido)|sin respuesta|(?:fue|fueron|ha sido) (?:presentad|interpuest)"
)
# Whose client or branch another is: "the firm whose only client the Harbour Company is".
_WHOSE = re.compile(r"\bdont (?:la |le |l'|les )?$|\bcuy[oa]s? [a-z ]{3,30} (?:es|son) (?:el |la |los |las )?$")
# Where somebody was held afterwards, which is told as another thing.
_THEN_HELD = re.compile(r"\b(?:and|et|y) (?:was |were )?(?:held|kept|detained) (?:for|until)\b")
# What somebody is, said between commas after the name, or what befell them another time.
_IS = re.compile(
    r"(?:, (?:(?:the|an?|la|el|le|une?) |l')?(?:[a-z-]+ ){0,3}(?:editor|member|founder|director|head|chair\w*|president|convenor|"
    r"farmer|student|"
    r"teacher|reporter|journalist|correspondent|lawyer|resident|native|employee|worker|driver|engineer|professor|"
    r"redact\w+|membre|fondat\w+|direct\w+|president\w*|paysanne?|agriculteur|etudiante?|journaliste|avocate?|habitante?|"
    r"miembro|fundador\w*|presidente\w*|agricultor\w*|campesin[oa]|estudiante|periodista|abogad[oa]|vecin[oa])\b"
    r"|,? who (?:was|is|were|are|lives?|works?|worked|lived) |,? qui (?:etait|est|travaill\w+|vi[tv]\w*|sejourn\w+) |"
    r",? quien (?:era|estaba|vive|trabaja\w*) )[^,;]*$"
)
# Families and villagers of a place: where they live, and nothing more.
_PEOPLE_OF = re.compile(
    r"\b(?:famil(?:y|ies)|farmers|villagers|residents|inhabitants|people|communities|peasants|farmer|familles|habitants|riverains|paysans|"
    r"villageois|habitantes|familias|vecinos|campesinos|comunidades|pobladores)"
    r" (?:of|from|in|de|du|des|del)(?: (?:the|la|les|l'|los|las))? ?(?:[a-z]+ (?:of|de|du|d')(?: (?:la|l'))? ?)?$"
)
# What was said there, by whoever it was.
_WHERE = re.compile(r",? (?:where|ou|donde)\b")
# Somebody was brought there, and something was done to another in the next clause.
_ANOTHER_WAS = re.compile(r", (?:and|et|y) (?:that |qu'|que )?(?:mr|ms|mrs|m|mme|el sr|la sra)\.? [^.;,]{2,60}$")
_PUT_IN = re.compile(r"\b(?:to|at|in|into|a|au|en|dans|al)(?: the| la| le| el)? $")
_PARTED = re.compile(r";")
_MOVED = re.compile(
    r"\b(?:brought|taken|sent|transferred|moved|driven|conduit|emmene|transfere|envoye|trasladad|llevad|conducid|enviad)"
)
_BEFORE = 90
_HOLDERS = frozenset({Role.OFFICIAL, Role.PERPETRATOR})


def is_beside(cast: Cast, span: Span, sentence: Span, happening: Happening, parted: bool) -> bool:
    """Whether a name stands in another clause, or says what somebody is: of bodies and places alike.

    Another clause is one that a semicolon parts, where `parted` says that this matters.
    """
    low = cast.sheet.flow.low
    first, last = sorted((span, happening.span))
    if (
        parted
        and _ANOTHER_WAS.search(low, span.end, happening.span.start)
        and _PUT_IN.search(low[span.start - 12 : span.start])
    ):
        return True
    if parted and happening.voice is not Voice.NOUN and _PARTED.search(low, first.end, last.start):
        return True
    if happening.kind is K.DISMISSAL:
        return False  # who somebody works for is who dismissed them
    at = bisect_left(cast.starts, span.start) - 1
    if at < 0 or cast.starts[at] < sentence.start:
        return False
    named = cast.named[at]
    if named.person.role in _HOLDERS:
        return False
    if _IS.fullmatch(low, named.span.end, span.start) is None:
        return False
    if named.span.start < happening.span.start < span.start:
        return False  # told in the same words
    return happening.span.start < span.start or "," in low[span.end : happening.span.start]


def is_host(low: str, span: Span, sentence: Span, happening: Happening) -> bool:
    """Whether a body only stands near: "arrested in front of the Court", "marched towards the Prefecture"."""
    before = low[max(sentence.start, span.start - _BEFORE) : span.start]
    if _NEARBY.search(before) or _ROOMS.search(before):
        return True
    if happening.kind is K.THREAT and _WHERE.match(low, span.end, happening.span.start):
        return True
    if happening.kind is K.ARREST and _THEN_HELD.search(low, happening.span.end, span.start):
        return True
    if _WHOSE.search(before):
        return True
    return _LAID.search(before) is not None and _ANSWERED_BY_NOBODY.search(low, span.end, sentence.end) is not None


def is_home(low: str, span: Span, sentence: Span) -> bool:
    """Whether a place only says where people are from: "families of the Lenz valley"."""
    return _PEOPLE_OF.search(low[max(sentence.start, span.start - _BEFORE) : span.start]) is not None
