"""Linking mentions to people: which names are one person's.

Names of two words and more are compared first, as `names` does; then names of one word go to the person who bears the word,
if only one does. A word that two people bear goes to the one whom the honorific fits, else to nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from verbale.letters.reading.finding.described import DescribedMention
from verbale.letters.reading.finding.organisations import OrganisationMention
from verbale.letters.reading.flow import without_accents
from verbale.letters.reading.people.mention import Ground, PersonMention
from verbale.letters.reading.people.signs import IS_INITIALS, IS_MARK
from verbale.letters.reading.sheet import Finds, Language, Sheet
from verbale.letters.reading.words.person_nouns import RELATIVES
from verbale.letters.record import PartKind, Person, Record, Role, Withheld
from verbale.names import Match, Reason, same_person
from verbale.names.folding import fold, skeleton
from verbale.names.forms import family_of
from verbale.names.honorifics import Gender, honorific_of
from verbale.names.same import slip
from verbale.names.tokens import is_initial, is_particle, words_of

_LOOSE = {Reason.SPELLING, Reason.TRANSLITERATION, Reason.INITIALS}


@dataclass(slots=True, eq=False)
class _Bearer:
    """A person in the making."""

    names: list[str]
    mentions: list[PersonMention]
    aliases: list[str] = field(default_factory=list)
    gender: Gender | None = None
    words: set[str] = field(default_factory=set)
    family: set[str] = field(default_factory=set)

    def take(self, mention: PersonMention, name: str, gender: Gender | None) -> None:
        self.mentions.append(mention)
        self.aliases.extend(alias for alias in mention.aliases if alias not in self.aliases)
        if name not in self.names and not self.also(name):
            self.names.append(name)
        self.gender = self.gender or gender
        words = _words(name)
        self.words.update(words)
        if len(words) > 1:
            printed = words_of(name)
            self.family.add(fold(family_of(printed)[-1]))
            self.family.update(fold(word) for word in printed if word.isupper() and len(word) > 1)

    @property
    def name(self) -> str:
        """The fullest form; of two as full, the one that came first."""
        return max(self.names, key=_fullness)

    def also(self, name: str) -> bool:
        """Whether this is one of the person's other names."""
        return any(_words(alias) == _words(name) for alias in self.aliases)

    def beside(self, tongue: Language) -> bool:
        """Whether this one is introduced as somebody's relative ("his mother, Ms. X"): a bare surname is the other's."""
        first = min(self.mentions, key=lambda mention: mention.span)
        return first.noun in RELATIVES[tongue]

    def fits(self, gender: Gender | None) -> bool:
        return gender is None or self.gender is None or gender == self.gender


def _fullness(name: str) -> tuple[int, int]:
    """How many words that are no particles, and how many of those are no initials."""
    words = [word for word in words_of(name) if not is_particle(word)]
    return len(words), sum(not is_initial(word) for word in words)


def link_people(sheet: Sheet, finds: Finds, record: Record) -> Record:
    people = [_person(bearer) for bearer in _bearers(sheet, _own(sheet, finds))]
    named = {place for person in people for span in person.mentions for place in range(span.start, span.end)}
    kept_back = [mention for mention in finds.of(DescribedMention) if named.isdisjoint(range(*mention.span))]
    people = _with_described(sheet, people, kept_back)
    people.sort(key=lambda person: person.mentions[0])
    taken: set[str] = set()
    keyed = []
    for person in people:
        key = sheet.key("person", person.mentions[0], taken)
        taken.add(key)
        keyed.append(replace(person, key=key))
    return replace(record, people=tuple(keyed))


def _person(bearer: _Bearer) -> Person:
    mentions = sorted(bearer.mentions, key=lambda mention: mention.span)
    return Person(
        key="",
        name=bearer.name,
        honorific=next((mention.honorific for mention in mentions if mention.honorific), None),
        aliases=tuple(bearer.aliases),
        age=None,
        gender=bearer.gender,
        nationality=None,
        role=Role.OTHER,
        withheld=_withheld(without_accents(bearer.name)),
        mentions=tuple(mention.span for mention in mentions),
    )


def _withheld(name: str) -> Withheld | None:
    if IS_MARK.fullmatch(name):
        return Withheld.NAME
    return Withheld.INITIALS if IS_INITIALS.fullmatch(name) else None


def _with_described(sheet: Sheet, people: list[Person], mentions: list[DescribedMention]) -> list[Person]:
    """The people and those who are kept back; initials and descriptions in the same words are one person."""
    found = list(people)
    for mention in mentions:
        name = mention.span.of(sheet.flow.text)
        same = next(
            (each for each in found if each.withheld is mention.withheld and _alike(each.name, name, mention)), None
        )
        if same is not None:
            spans = tuple(sorted((*same.mentions, mention.span)))
            found[found.index(same)] = replace(same, mentions=spans)
            continue
        found.append(
            Person(
                key="",
                name=name,
                honorific=None,
                aliases=(),
                age=mention.age,
                gender=mention.gender,
                nationality=None,
                role=Role.OTHER,
                withheld=mention.withheld,
                mentions=(mention.span,),
            )
        )
    return found


def _alike(first: str, second: str, mention: DescribedMention) -> bool:
    """Whether two initials, marks or descriptions are the same, whatever the article ("a", "the 14-year-old girl")."""
    skipped = 1 if mention.withheld is Withheld.DESCRIPTION else 0
    return _words(first)[skipped:] == _words(second)[skipped:] and bool(_words(first)[skipped:])


def _own(sheet: Sheet, finds: Finds) -> list[PersonMention]:
    """The mentions without those of signatories, and of those whose name is part of a body's."""
    mentions = finds.of(PersonMention)
    bodies = {place for body in finds.of(OrganisationMention) for place in range(body.span.start, body.span.end)}
    signed = [
        frozenset(fold(word) for word in words_of(line))
        for span in sheet.within(PartKind.SIGNATURES)
        for line in span.of(sheet.flow.text).split("\n")
    ]
    kept = []
    for mention in mentions:
        words = _words(mention.name.of(sheet.flow.text))
        if mention.name.start in bodies:
            continue
        if len(words) > 1 and any(set(words) <= line for line in signed):
            continue
        kept.append(mention)
    return kept


def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(word) or word for word in words_of(name) if not (is_particle(word) and word.islower()))


def _bearers(sheet: Sheet, mentions: Iterable[PersonMention]) -> list[_Bearer]:
    bearers: list[_Bearer] = []
    by_word: dict[str, list[_Bearer]] = {}
    short: list[tuple[PersonMention, str, Gender | None]] = []
    late: list[tuple[PersonMention, str, Gender | None]] = []
    for mention in mentions:
        name = mention.name.of(sheet.flow.text)
        gender = _gender(mention, sheet)
        words = words_of(name)
        if len(_words(name)) < 2 or all(map(is_initial, words)):
            short.append((mention, name, gender))
            continue
        forms = {form for each in (name, *mention.aliases) for form in _forms(each)}
        near = [bearer for form in forms for bearer in by_word.get(form, ())]
        bearer = _same(sheet, list({id(each): each for each in near}.values()), mention, name, gender)
        if bearer is None and mention.ground in (Ground.ALIAS, Ground.AGAIN):
            late.append((mention, name, gender))
            continue
        if bearer is None:
            bearer = _Bearer([], [])
            bearers.append(bearer)
        bearer.take(mention, name, gender)
        for form in forms:
            if bearer not in by_word.setdefault(form, []):
                by_word[form].append(bearer)
    for mention, name, gender in short:
        bearer = _bearing(sheet, bearers, mention, name, gender)
        if bearer is not None:
            bearer.take(mention, name, gender)
    for mention, name, gender in late:  # other names, which may stand before anything says whose they are
        bearer = _same(sheet, bearers, mention, name, gender)
        if bearer is not None:
            bearer.take(mention, name, gender)
    return bearers


def _forms(name: str) -> set[str]:
    """Under what a name is looked for: two names of one person have at least one of these in common."""
    words = [word for word in words_of(name) if not is_initial(word)]
    return {form for word in words for form in (fold(word), f"/{skeleton(word)}") if len(form) > 1}


def _gender(mention: PersonMention, sheet: Sheet) -> Gender | None:
    printed = mention.honorific or (mention.noun if mention.ground is Ground.LIST else None)
    form = honorific_of(printed, sheet.language) if printed else None
    return form.gender if form else None


def _same(
    sheet: Sheet, bearers: list[_Bearer], mention: PersonMention, name: str, gender: Gender | None
) -> _Bearer | None:
    """The one bearer whose name this is; None where there is none, or where two are as near."""
    scored = []
    for bearer in bearers:
        if not bearer.fits(gender):
            continue
        match = max((same_person(name, each) for each in (*bearer.names, *bearer.aliases)), key=_score)
        if match.likely and not (_LOOSE & set(match.reasons) and _beside(sheet, bearer, mention)):
            scored.append((match.score, bearer))
    scored.sort(key=lambda each: -each[0])
    if len(scored) > 1 and scored[0][0] - scored[1][0] < 0.02 and scored[0][0] < 0.98:
        return None
    return scored[0][1] if scored else None


def _score(match: Match) -> float:
    return match.score


def _beside(sheet: Sheet, bearer: _Bearer, mention: PersonMention) -> bool:
    """Whether the bearer is named in the same sentence: names that stand side by side and differ are two people's."""
    sentence = sheet.flow.sentence_at(mention.span.start)
    return any(sentence.covers(each.span) for each in bearer.mentions)


def _bearing(
    sheet: Sheet, bearers: list[_Bearer], mention: PersonMention, name: str, gender: Gender | None
) -> _Bearer | None:
    """The bearer of a name of one word, a new one where an honorific says that it is somebody's whole name; else None."""
    words = _words(name)
    if all(map(is_initial, words_of(name))) or not words:
        alike = [
            bearer for bearer in bearers if any(_words(each) == words for each in bearer.names) and bearer.fits(gender)
        ]
    else:
        word = words[0]
        alike = [each for each in bearers if (word in each.words or each.also(name)) and each.fits(gender)]
        if not alike and mention.ground is Ground.HONORIFIC:
            alike = [each for each in bearers if any(slip(word, own) for own in each.words) and each.fits(gender)]
        if len(alike) > 1:
            alike = [each for each in alike if word in each.family] or alike
        if len(alike) > 1 and gender:
            alike = [each for each in alike if each.gender == gender] or alike
    if len(alike) > 1:
        kin = mention.noun in RELATIVES[sheet.language]
        alike = [each for each in alike if each.beside(sheet.language) is kin] or alike
    if len(alike) == 1:
        return alike[0]
    if alike or mention.ground in (Ground.AGAIN, Ground.ALIAS):
        return None
    bearer = _Bearer([], [])
    bearers.append(bearer)
    return bearer
