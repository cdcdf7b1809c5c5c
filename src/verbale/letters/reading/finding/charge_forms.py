"""What a charge is told by in each language: its verbs, the provision beside it, what ends an offence."""

import re
from dataclasses import dataclass
from functools import cache

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words import charging as words
from verbale.letters.reading.words import imposing


@dataclass(frozen=True, slots=True)
class Forms:
    levelled: Opened
    loose: re.Pattern[str]
    courtly: re.Pattern[str]
    ends: re.Pattern[str]
    provision: Opened
    same: Opened
    against: re.Pattern[str]
    law_speaks: re.Pattern[str]
    punished: re.Pattern[str]


NUMBER = (
    r"\d{1,4}(?:[.-]\d{1,3}){0,3}(?:[a-z]{1,2}(?![a-z])|[ -](?:bis|ter|quater|"
    r"quinquies)\b)?(?: ?\((?:\d{1,2}|[a-z]{1,3})\)){0,4}"
)


@cache
def forms_in(language: Language) -> Forms:
    joint = r"(?:, | and | or | et | ou | y | o |, and |-|/| to | a )"
    return Forms(
        opened(rf"\b(?P<how>{words.LEVELLED[language]})(?: ?(?:the |a |an |la |le |les |l'|el |los |las )?)"),
        re.compile(rf"(?:{words.LOOSE[language]})"),
        re.compile(words.COURTLY[language]),
        re.compile(words.OFFENCE_ENDS[language]),
        opened(
            rf"\b{words.PROVISION[language]} (?P<list>{NUMBER}(?:{joint}(?:{words.PROVISION[language]} )?{NUMBER}){{0,12}})"
        ),
        opened(rf"\b{words.SAME_PROVISION[language]}\b"),
        re.compile(words.AGAINST_SOMEBODY[language]),
        re.compile(imposing.LAW_SPEAKS[language]),
        re.compile(words.PUNISHED[language]),
    )
