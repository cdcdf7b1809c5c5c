"""The words of titles by language: what stands before a title, the words for its kind, the small words, and words of one sense.

All of it is in the plain form of `almanac.forms`.
"""

import re
from functools import cache

from verbale.almanac.languages import Language

_ARTICLE = r"(?: (?: the | la | le | les | el | los | las | du | des | del | de | au | al | a ) \s+ (?: l' )? (?: la \s+ )? | l' )?"
# What may stand before a title: "mandate of", "in our capacity as", articles, the chair of a working group.
_HEAD = rf"""
    (?: (?: and | et | y | e ) \s+ )?
    (?: (?: in \s (?:our|my|the) \s capacit(?:y|ies) \s (?:as|of) | mandates? \s of | mandats? (?=\s d) | mandatos? (?=\s de)
          | en \s (?:nos|ma) \s qualites? (?=\s d) | en \s (?:nuestra|mi) \s calidad (?=\s de) ) \s+ )?
    {_ARTICLE}
    (?: (?:current|former) \s+ )?
    (?:
        (?: on \s behalf \s of | members? \s of
          | (?: (?:first|second|acting) \s+ )? (?: vice-? )? \s* chair (?:person|man|woman)? (?: [- ]+ rapporteur )?
            (?: \s+ (?:on|for) \s (?:communications|follow-up) )? (?: \s+ of | \s+ on \s behalf \s of )? ) \s+
      | (?: (?:premiere?|seconde?|deuxieme) \s+ )? (?: vice-? )? presidente? (?: [- ]+ rapporteu(?:r|se|re) )?
            (?: \s+ (?:chargee?|responsable) \s+ des \s communications )? \s+ (?= d[eu]\b )
      | (?: (?:primera?|primer|segund[oa]) \s+ )? (?: vice-? )? president[ea] (?: [- ]+ relatora? )?
            (?: \s+ (?:de|sobre|para) \s (?:las \s)? comunicaciones )? \s+ (?= del?\b )
      | relatora?-president[ea] \s+ (?= del?\b )
      | (?: au \s nom | en \s nombre | membres? | miembros? ) \s+ (?= d )
    )?
    {_ARTICLE}
    (?: (?: un | united \s nations ) \s+ )?
    """
_HIGH = "(?: of the (?:united nations )?high commissioner(?: for human rights)?)?"
_HAUT = "(?: (?:par|d[ue]) (?:la |le )?haut-commissaire(?: des nations unies)?(?: aux droits (?:de l'homme|humains))?)?"
_ALTO = "(?: (?:por (?:el|la)|del?(?: la)?) alt[oa] comisionad[oa](?: de las naciones unidas)?(?: para los derechos humanos)?)?"
_KINDS: dict[Language, str] = {
    "en": (
        "(?P<group>working group(?: of experts)?)|(?P<sr>special rapporteurs?)|(?P<ie>independent experts?)"
        "|(?P<rep>(?:special )?representatives? of the (?:united nations )?secretary-general)"
        f"|(?P<pr>personal representative{_HIGH})|(?P<de>designated experts?{_HIGH})"
    ),
    "fr": (
        "(?P<group>groupes? de travail(?: d'experts)?)"
        "|(?P<sr>rapporteu(?:rs?|ses?|res?) specia(?:le|les|l|ux))|(?P<ie>expert(?:e|es|s)? independant(?:e|es|s)?)"
        "|(?P<rep>representante?(?: speciale?)? du secretaire general)"
        f"|(?P<pr>representante? personnel(?:le)?{_HAUT})|(?P<de>experte? designee?{_HAUT})"
    ),
    "es": (
        "(?P<group>grupos? de trabajo(?: de expertos)?)"
        "|(?P<sr>relator(?:a|es|as)? especial(?:es)?)|(?P<ie>expert(?:o|a|os|as) independientes?)"
        "|(?P<rep>representante(?: especial)? del secretario general)"
        f"|(?P<pr>representante personal{_ALTO})|(?P<de>expert[oa] designad[oa]{_ALTO})"
    ),
}
# The small words: what joins a title's words and may differ without another title being meant.
_SMALL: dict[Language, str] = {
    "en": "the|of|on|to|and|or|in|for|an?|by|from|its|with|as|field|issue|question|concerning|regarding",
    "fr": (
        "l[ea]?|les|d[eu]?|des|et|ou|en|aux?|a|sur|pour|dans|par|une?|qu?|que|y|domaine|question|chargee?s?|concernant"
        "|relati(?:f|ve)s?|leurs?|ses|sa|son"
    ),
    "es": "el|las?|los?|del?|[yeoua]|en|al|sobre|para|por|con|una?|sus?|esfera|ambito|cuestion",
}
_WORD = re.compile(r"[^\W_]+")
# Several wordings of one sense: each is turned into the first of its pair.
_SAME: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (),
    "fr": (
        ("droits de l'homme", "droits humains"),
        ("droit de l'homme", "droit humain"),
        ("defenseurs", "defenseuses et defenseurs"),
        ("defenseurs", "defenseuses et des defenseurs"),
        ("defenseurs", "defenseurs et defenseuses"),
        ("defenseurs", "defenseurs et des defenseuses"),
    ),
    "es": (
        ("defensores", "defensoras y los defensores"),
        ("defensores", "defensores y las defensoras"),
        ("defensores", "defensoras y defensores"),
        ("defensores", "defensores y defensoras"),
        ("defensores", "personas defensoras"),
    ),
}


def without_head(form: str) -> str:
    """A plain title without what stands before it: "mandate of the", "vice-presidenta del", "in our capacities as"."""
    match = _compiled(_HEAD, re.VERBOSE).match(form)
    return form[match.end() :] if match else form


def kind_of(form: str, language: Language) -> re.Match[str] | None:
    """The words for the kind at the head of a plain title; the group that matched says which (group, sr, ie, rep, pr, de)."""
    return _compiled(_KINDS[language]).match(form)


def sense_of(form: str, language: Language) -> tuple[str, ...]:
    """The words of a plain title, after its kind, that carry its sense: no small words, no plural, one wording of each sense."""
    for usual, other in _SAME[language]:
        form = form.replace(other, usual)
    small = _compiled(_SMALL[language])
    return tuple(_singular(word) for word in _WORD.findall(form) if not small.fullmatch(word))


@cache
def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compiled when first needed: the patterns cost more than an import may."""
    return re.compile(pattern, flags)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == "s" else word
