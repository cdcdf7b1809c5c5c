"""What kind of body a name's words tell."""

import re

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.bodies import ARMED, CIVIC, INTERNATIONAL, LEARNED_STATE, LINKS, STATE_BODIES
from verbale.letters.reading.words.body_heads import HEADS
from verbale.letters.record import OrganisationKind

_Kind = OrganisationKind


def body_kind(words: list[str], head: str, tongue: Language) -> tuple[str, OrganisationKind]:
    """The telling head, and its kind: the last head before the first "of" in English, else the first."""
    heads = HEADS[tongue]
    links = [place for place, word in enumerate(words) if word in LINKS[tongue] and place]
    group = words[: links[0]] if links else words
    known = [word for word in group if word in heads]
    told = (known[-1] if tongue == "en" else known[0]) if known else head
    if told == "Haute" and len(known) > 1:
        told = known[1]
    return told, _by_words(told, heads.get(told, _Kind.OTHER), words, tongue)


def _by_words(told: str, kind: OrganisationKind, words: list[str], tongue: Language) -> OrganisationKind:
    """The kind that the other words of the name make of the head's."""
    own = set(words)
    if told in _VAGUE and _LOCKED.search(" ".join(words)):
        return _Kind.PRISON
    if told in {"Committee", "Comite"}:
        kind = _Kind.AUTHORITY if STATE_BODIES & own else _Kind.CIVIL_SOCIETY
    elif told in {"Council", "Conseil", "Consejo"} and CIVIC & own:
        kind = _Kind.CIVIL_SOCIETY
    elif told in {"Institute", "Instituto", "Institut"}:
        kind = _Kind.AUTHORITY if LEARNED_STATE & own else _Kind.CIVIL_SOCIETY
    elif told in {"Chamber", "Chambre", "Camara"} and not _JUDGES.search(" ".join(words)):
        kind = _Kind.AUTHORITY if _HOUSE.search(" ".join(words)) else kind
    if ARMED & own and told in _FIGHTING:
        return _Kind.ARMED_GROUP
    leads = (
        words[0] in INTERNATIONAL or words[-1] == "International" or (tongue != "en" and INTERNATIONAL & set(words[:3]))
    )
    if leads and kind not in (_Kind.COURT, _Kind.MEDIA, _Kind.COMPANY):
        return _Kind.INTERNATIONAL
    return _Kind.MEDIA if told in {"Group", "Grupo", "Groupe"} and _PRESS & own else kind


_HOUSE = re.compile(r"\b(?:[Dd]eput\w+|[Rr]epresent\w+|[Dd]iputad\w+|[Ss]enat\w+|Legislat\w+|Peers|Lords|Nacional$)")
_JUDGES = re.compile(r"(?i)\b(?:appeals?|security|criminal|accusation|penal\w*|apelacion\w*)\b")
_VAGUE = frozenset(["Committee", "Comite", "Center", "Centre", "Centro", "Institute", "Instituto"])
_LOCKED = re.compile(
    r"(?i)\b(?:detention|investigation|interrogation|detencion|remand|penitent\w+|penal|reclusion|correction\w+|reinsercion|readaptacion|internamiento)\b"
)
_FIGHTING = frozenset(
    ["Army", "Front", "Frente", "Forces", "Movement", "Movimiento", "Ejercito", "Brigade", "Brigades"]
)
_PRESS = frozenset(["Media", "Press", "Prensa", "Presse", "News"])
