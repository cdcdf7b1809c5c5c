"""Names beside a noun for a person, an office or an age: "the lawyer X", "X, a journalist", "X, aged 43"."""

import re
from functools import cache
from itertools import pairwise

from verbale.letters.reading.capitals import full_words, tokens_in, trimmed
from verbale.letters.reading.people.mention import Ground, PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.lists import words as table
from verbale.letters.reading.words.no_names import BODIES, STARTERS
from verbale.letters.reading.words.person_nouns import (
    BODY_NOUNS,
    BODY_QUALIFIERS,
    CALLINGS,
    OFFICES,
    QUALIFIERS,
    RELATIVES,
    WITNESSES,
)
from verbale.spans import Span

_WORD_BEFORE = re.compile(r"([\w'-]+)(,?) $")
_OFFICE_BEFORE = re.compile(r"(?:^|[,.;:(\n])[^,.;:(\n]{0,90}, $")
AGED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r",? \(?aged? (?:of )?\d{1,2}\b| \(\d{1,2}(?: years(?: old| of age)?)?\)|,? \(?born (?:on|in) |, \d{1,2}(?:,| years)"
    ),
    "fr": re.compile(r",? \(?agee? de \d{1,2} ans| \(\d{1,2} ans\)|,? \(?nee? (?:le|en) |, \d{1,2} ans"),
    "es": re.compile(r",? \(?de \d{1,2} anos| \(\d{1,2} anos\)|,? \(?nacid[oa] (?:el|en) |, \d{1,2} anos"),
}
_ARTICLED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r",? (?:\()?(?:an?|the|his|her|their|who is an?|is an?|was an?) (.{3,90})"),
    "fr": re.compile(
        r",? (?:\()?(?:un|une|le|la|l'|son|sa|est une?|etait une?|qui est une?)(?: |(?<='))(.{3,90})|, ([a-z].{3,90})"
    ),
    "es": re.compile(r",? (?:\()?(?:un|una|el|la|su|es una?|era una?|quien es una?) (.{3,90})|, ([a-z].{3,90})"),
}
_WORDS = re.compile(r"[\w'-]+|[,.;:()\n]")


@cache
def all_nouns(tongue: Language) -> frozenset[str]:
    return CALLINGS[tongue] | RELATIVES[tongue] | OFFICES[tongue] | WITNESSES[tongue]


def noun_before(plain: str, start: int, tongue: Language) -> str | None:
    """The noun for a person that leads to a name: "the lawyer", "his wife,", "the Minister of the Interior,"."""
    window = plain[max(start - 140, 0) : start]
    if not window.endswith(" "):
        return None
    clause = _CLAUSE.split(window)[-1]
    if clause.endswith(_APPOSED):
        clause = _APPOSING.sub(", ", clause)
    comma = clause.endswith(", ")
    head = clause.rstrip(", ").rsplit(",", 1)[-1]
    words = re.findall(r"[\w'-]+", head)
    if not words:
        return None
    nouns = all_nouns(tongue)
    if not comma and words[-1].lower() in _LEADING:
        return None  # "the spokesperson of X"
    place = len(words) - 1
    while place > 0 and words[place].lower() in QUALIFIERS[tongue]:
        place -= 1  # "el defensor de derechos humanos X"
    for last in (words[place].lower(), words[-1].lower()):  # "le general X": the qualifier may be the noun itself
        if last in nouns:
            return str(last)
    if not comma and not any(word.lower() in OFFICES[tongue] for word in words[-8:]):
        return None
    if tongue == "en" and not comma and words[-1][0].islower():
        return None  # "an official of the Ministry told X"
    # the first noun of the phrase is its head: "the Minister of Justice,", "a member of the bar,"
    phrase = words[-14:]
    for word, after in pairwise(phrase):
        small: str = word.lower()
        if small in RELATIVES[tongue] and _of_an_office(phrase, word, tongue):
            continue
        if small in nouns and small not in BODY_NOUNS[tongue] and (after.lower() in _GOES_ON or after[1:2] == "'"):
            return small
    return None


def _of_an_office(phrase: list[str], kin: str, tongue: Language) -> bool:
    """Whether it is the office holder who is named after "un primo del gobernador de …", not the cousin, who is left unnamed."""
    place = phrase.index(kin)
    if place == 0 or phrase[place - 1].lower() not in {"a", "an", "un", "une", "una"}:
        return False
    rest = [word.lower() for word in phrase[place + 1 :]]
    office = next((at for at, word in enumerate(rest[:4]) if word in OFFICES[tongue]), None)
    return office is not None and len(rest) > office + 1


_CLAUSE = re.compile(r"[.;:(\n]")
_APPOSED = (" the ", " la ", " le ", " el ", " dont ", " including ", " them ", " ellos ", " ellas ")
_APPOSING = re.compile(r", (?:(?:the|la|le|el) |(?:dont|including|among them|entre ellos|entre ellas) )$")
"""Between a noun and the name beside it: "su madre, la Sra. X", "vingt députés, dont M. X"."""
_LEADING = table("of the in at for from to by with de del du des d la las los le les el l en a al au aux y e et and")
_GOES_ON = table("pres aupres charge chargee of for at in general de du des del en chef principal la to with d l")
_HALTS = table("of which that for de des du qui que del para who")
_DEFINITE = re.compile(r"(?:the|le|la|l'|el|his|her|their|son|sa|su)\b")
_IN_A_PLACE = re.compile(r"\b(?:in|at|near|from|to|of|a|en|au|de|du|des|dans|desde|del|d') ?$")


def noun_after(plain: str, end: int, tongue: Language) -> str | None:
    """The noun for a person that follows a name: ", a journalist", "is a human rights lawyer"."""
    found = _ARTICLED[tongue].match(plain, end)
    if not found:
        return None
    phrase = next(group for group in found.groups() if group)
    for count, word in enumerate(_WORDS.findall(phrase)):
        small: str = word.lower()
        if small in BODY_NOUNS[tongue]:
            return None
        if small in all_nouns(tongue):
            closed = not _DEFINITE.match(found[0].lstrip(", (")) or _closing(word).search(phrase)
            return small if closed else None
        if count > 6 or not word[0].isalpha() or small in _HALTS:
            return None
    return None


@cache
def _closing(noun: str) -> re.Pattern[str]:
    """The end of an apposition: a comma after the noun, with no second person before it ("his wife and children,")."""
    return re.compile(rf"\b{re.escape(noun)}\b(?:(?! and | et | y )[^,.;\n]){{0,50}},")


def beside(sheet: Sheet, candidate: Span) -> PersonMention | None:
    """A name of two words or more beside a noun for a person or an age."""
    plain, tongue = sheet.flow.plain, sheet.language
    words = tokens_in(plain, candidate)
    noun = None
    while words and words[0].of(plain) in STARTERS:
        words = words[1:]
    while len(words) > 1 and (first := words[0].of(plain).lower().removeprefix("l'")) in all_nouns(tongue):
        noun, words = first, words[1:]
    if not words or (noun and words[0].of(plain)[0].islower()):  # "Ministre de l'Interieur"
        return None
    name = trimmed(plain, Span(words[0].start, candidate.end), tongue)
    if name is None or name.end < candidate.end:
        return None
    if name.of(plain).lower() in OFFICES[tongue]:
        return None  # "a Chief Inspector"
    if noun in OFFICES[tongue] and full_words(plain, name) >= 1 and _capital_once(plain, name):
        return PersonMention(name, name, None, Ground.NOUN, noun)
    if full_words(plain, name) < 2 and not (full_words(plain, name) == 1 and len(tokens_in(plain, name)) > 1):
        return None
    if of_something(plain, name, tongue) or plain[name.start - 3 : name.start] in {"'s ", "s' "}:
        return None
    before = noun_before(plain, name.start, tongue) if noun is None else noun
    if before and (plain[name.start - 2] != "," or _closes_apposition(plain, name)):
        return PersonMention(name, name, None, Ground.NOUN, before)
    after = (
        None if _IN_A_PLACE.search(plain, max(name.start - 8, 0), name.start) else noun_after(plain, name.end, tongue)
    )
    if after or AGED[tongue].match(plain, name.end):
        return PersonMention(name, name, None, Ground.NOUN, after)
    return None


def _capital_once(plain: str, name: Span) -> bool:
    """Whether a name after an office is no further word of the office in capitals ("DIRECTOR GENERAL")."""
    return not name.of(plain).isupper() or len(name.of(plain)) < 3


def _closes_apposition(plain: str, name: Span) -> bool:
    return plain[name.end : name.end + 1] in {",", ".", ")", ";"} or plain[name.end : name.end + 5] in {
        " and ",
        " et l",
        " y su",
    }


_HEAD_BEFORE = re.compile(r"((?:[\w-]+ ){1,4})(?:(?:of |de |du |d')?(?:the |la |le |el )?)?$")
_HYPHENED = re.compile(r"[\w-]+")
_HEAD_AFTER = re.compile(r" ([\w-]+)")


def of_something(plain: str, name: Span, tongue: Language) -> bool:
    """Whether the name is a body's or a place's: "the newspaper Nova Zarya", "the Ana Berg Foundation"."""
    start, nouns = max(name.start - 60, 0), BODY_NOUNS[tongue]
    # the pattern takes long, and seldom is there a noun that it could find
    near = not nouns.isdisjoint(_HYPHENED.findall(plain[start : name.start].lower()))
    before = _HEAD_BEFORE.search(plain, start, name.start) if near else None
    for word in reversed(before[1].lower().split() if before else []):
        if word in nouns:
            return True
        if word not in BODY_QUALIFIERS:
            break
    after = _HEAD_AFTER.match(plain, name.end)
    if after is None:
        return False
    return after[1] in BODIES or after[1].lower() in BODY_NOUNS[tongue]
