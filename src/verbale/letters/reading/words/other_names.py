"""How a letter says that somebody has another name: pen-names, nicknames, aliases. Three languages, without accents."""

import re

from verbale.letters.reading.sheet import Language
from verbale.names.tokens import NAME, UPPER, WORD

_LEAD = r"""['"]?,? ?\(?"""
_QUOTED = rf"""(?P<mark>["']) ?(?:(?:the|el|la|le) )?(?P<quoted>[{UPPER}][^"'\n]{{1,40}}?(?:'[a-z][^"'\n]{{0,20}})?) ?(?P=mark)"""
_OTHER = rf"(?:{_QUOTED}|(?P<alias>{NAME}(?: (?:the|le|la|el) {WORD})?))"

STRAIGHT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_LEAD}(?:who is )?(?i:(?:also |better |commonly |widely |otherwise |formerly )?known "
        rf"(?:as|by (?:his|her|the) (?:pen[- ]?name|nickname|alias)(?: of)?)|a\.?k\.?a\.?|alias|(?:who )?writ(?:es|"
        rf"ing) as|nee|"
        rf"(?:(?:under the )?(?:pen[- ]?name|pseudonym)|nom de plume|nickname(?:d)?|nom de guerre|stage name)(?: is|"
        rf" of)?)[:,]? {_OTHER}"
    ),
    "fr": re.compile(
        rf"{_LEAD}(?i:(?:plus |egalement |aussi |mieux )?connue? (?:sous le (?:nom|pseudonyme|surnom)(?: de plume)? "
        rf"(?:de |d')|(?:sous|par) (?:son|le) (?:nom de plume|nom de guerre|pseudonyme|surnom),? |comme )|"
        rf"alias |dite? |surnommee? |pseudonyme ?:? ?|nom de plume ?:? ?|nee ){_OTHER}"
    ),
    "es": re.compile(
        rf"{_LEAD}(?i:(?:tambien |mas |mejor )?(?:conocid[oa]|llamad[oa])(?: tambien)? (?:como |por el (?:apodo|"
        rf"seudonimo) de |(?:por|bajo|con) su (?:apodo|seudonimo|nombre de pluma)(?: de)?,? )|"
        rf"alias |apodad[oa] |(?:con el |bajo el )?(?:seudonimo|apodo)(?: de)?:? )(?:el |la )?{_OTHER}"
    ),
}
"""What follows a name straight away and gives another one."""

BRACKETED = re.compile(rf" \({_QUOTED}\)")
"""Nothing but a name in quotation marks and brackets, straight after a name."""

APART: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?:(?:also|better|widely|commonly|publicly) known (?:as|by (?:his|her|the) (?:pen[- ]?name|nickname|"
        rf"alias)(?: of)?)|under the (?:name|pseudonym|pen[- ]?name|"
        rf"alias)(?: of)?|nicknamed) {_QUOTED}"
    ),
    "fr": re.compile(
        rf"(?:connue? (?:aussi |egalement )?(?:sous le (?:nom|pseudonyme|surnom)(?: de plume)? de|comme)|"
        rf"sous le (?:nom(?: de plume)?|pseudonyme|surnom)(?: de)?|surnommee?) {_QUOTED}"
    ),
    "es": re.compile(
        rf"(?:(?:se l[eao] )?conoc(?:e|en|id[oa])(?: tambien)? como|(?:bajo|con) el (?:nombre|seudonimo|"
        rf"apodo)(?: de)?|apodad[oa]) {_QUOTED}"
    ),
}
"""The same elsewhere in the sentence or in the next one; then only a name in quotation marks is believed."""
