"""What part a person has in the case: victim, relative, official, perpetrator, witness, other."""

import re

from verbale.letters.reading.people.beside import noun_after, noun_before
from verbale.letters.reading.people.mention import PersonMention
from verbale.letters.reading.sheet import Language, Sheet
from verbale.letters.reading.words.lists import words
from verbale.letters.reading.words.person_nouns import OFFICES, RELATIVES, WITNESSES
from verbale.letters.reading.words.portraits import BEFELL, DONE_BY
from verbale.letters.record import PartKind, Person, Role
from verbale.spans import Span

_ASKED = (PartKind.SUBJECT, PartKind.CONCERNS, PartKind.REQUESTS, PartKind.MEASURES)
_OF_BODIES = words(
    """president presidente presidenta director directora directeur directrice head chair chairman chairperson chairwoman secretary
    secretaire secretario secretaria chief chef jefe jefa spokesperson spokesman spokeswoman portavoz vocero vocera porte-parole
    deputy officer official agent vice-president administrator general"""
)
"""Offices that associations have too."""
_RANKS = words(
    "col gen gral capt cap lt sgt maj brig adm cmdr cdte cnel tte sgto corporal admiral brigadier major mayor sargento"
)
_STATE = re.compile(
    r"\b(?:of|for|at|in|du|de|des|del|de la|d'|l')? ?(?:the |la |le |l')?"
    r"(?:government|gouvernement|gobierno|ministry|ministere|ministerio|"
    r"police|policia|gendarmerie|army|armee|ejercito|prison|carcel|court|tribunal|cour|corte|parliament|parlement|parlamento|senat\w*|"
    r"republi\w+|state|etat|security|securite|seguridad|prosecut\w+|parquet|fiscalia|customs|intelligence|municipality|assembly|"
    r"assemblee|asamblea|penal colony|detention)"
)
_FORMER = frozenset(["former", "ex", "ancien", "ancienne", "exministro"])


def part_of(sheet: Sheet, person: Person, mentions: list[PersonMention], bodies: tuple[Span, ...]) -> Role:
    """The part by nouns beside the name and by what is told after it; victim where something befell the person."""
    tongue, plain = sheet.language, sheet.flow.plain
    if any(DONE_BY[tongue].search(plain, max(span.start - 90, 0), span.start) for span in person.mentions):
        return Role.PERPETRATOR
    nouns = [mention.noun for mention in mentions if mention.noun]
    if person.withheld and not nouns:
        span = person.mentions[0]
        said = noun_before(plain, span.start, tongue) or noun_after(plain, span.end, tongue)
        nouns = [said] if said else []
    raised = any(sheet.part_at(span.start) is PartKind.SUBJECT for span in person.mentions)
    harmed = raised or any(_befell(sheet, span) for span in person.mentions)
    if any(noun in WITNESSES[tongue] for noun in nouns):
        return Role.WITNESS
    office = any(_holds(sheet, mention, tongue, bodies) for mention in mentions)
    if office and not raised:
        return Role.OFFICIAL
    if any(noun in RELATIVES[tongue] for noun in nouns) and not harmed:
        return Role.RELATIVE
    asked = any(sheet.part_at(span.start) in _ASKED for span in person.mentions)
    return Role.VICTIM if harmed or asked or person.withheld else Role.OTHER


def _holds(sheet: Sheet, mention: PersonMention, tongue: Language, bodies: tuple[Span, ...]) -> bool:
    """Whether the noun beside the name is an office of the State."""
    rank = (mention.honorific or "").rstrip(".").lower()
    if rank in OFFICES[tongue] | _RANKS:
        return True
    if mention.noun not in OFFICES[tongue]:
        return False
    plain, start = sheet.flow.plain, mention.span.start
    before = plain[max(start - 90, 0) : start].lower()
    if any(word in before.split(" ")[-12:] for word in _FORMER):
        return False
    if mention.noun not in _OF_BODIES:
        return True
    if _STATE.search(before.rsplit(mention.noun, 1)[-1]):
        return True
    capital = plain[max(start - 40, 0) : start]
    printed = mention.noun[0].upper() + mention.noun[1:]
    return f"{printed} " in capital and not any(body.end <= start and start - body.end < 4 for body in bodies)


def _befell(sheet: Sheet, span: Span) -> bool:
    """Whether the words after the name, in its sentence, tell of something that is done to people, or those before name it."""
    plain = sheet.flow.plain
    sentence = sheet.flow.sentence_at(span.start)
    told = BEFELL[sheet.language]
    if told.search(plain, span.end, min(sentence.end, span.end + 140)):
        return True
    return told.search(plain, max(sentence.start, span.start - 40), span.start) is not None
