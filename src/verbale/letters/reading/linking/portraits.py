"""What the letter says of each person: age, nationality, gender by the words used, and part in the case.

A trait goes to the name that it stands beside: before it in the same sentence with no other name between, or right after it;
"He is 43 years old" goes to the one person of the sentence before. Where it could be two people's it is nobody's.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from verbale.letters.reading.finding.organisations import OrganisationMention
from verbale.letters.reading.finding.traits import AgeSaid, NationalitySaid
from verbale.letters.reading.people.mention import PersonMention
from verbale.letters.reading.people.parts import part_of
from verbale.letters.reading.sheet import Finds, Language, Sheet
from verbale.letters.reading.words.person_nouns import CALLINGS, OFFICES
from verbale.letters.reading.words.portraits import BARE_AGE, HE, MEN, SHE, WOMEN
from verbale.letters.record import Person, Record
from verbale.names.honorifics import Gender, honorific_of
from verbale.spans import Span

_NEAR_BEFORE, _NEAR_AFTER = 70, 60
_HALT = re.compile(r"[;:]|\b(?:whose|his|her|their|with|son|sa|su|sus)\b|\.\s")
_HIS = re.compile(r", (?:his|her|their) [\w-]+(?: [\w-]+)?(?=,|\.)")
_LATTER = re.compile(
    r", (?:(?:of whom )?the latter|the second(?: of them)?|cette derniere|ce dernier|est[ae] ultim[oa]|la segunda|el segundo),? "
)
_PRONOUN = re.compile(r"(?:He|She|Il|Elle|El|Ella|Fue|Habria sido|Ha sido|Habia sido) ")
_APPOSED = re.compile(r"\b([Uu]ne?|[Uu]na?) ((?:[\w'-]+ ){1,7}[\w'-]+), $")
_NO_GENDER = re.compile(r"^(?:personne|victime|persona|victima|membre|miembro|temoin|testigo|autre|enfant)\b")


def link_portraits(sheet: Sheet, finds: Finds, record: Record) -> Record:
    beside = {mention.span: mention for mention in finds.of(PersonMention)}
    owners = sorted((span, index) for index, person in enumerate(record.people) for span in person.mentions)
    ages: dict[int, int] = {}
    nations: dict[int, str] = {}
    for age in finds.of(AgeSaid):
        owner = None if age.relative else _owner(sheet, owners, age.span)
        if owner is not None:
            ages.setdefault(owner, age.years)
    for span, index in owners:
        said = BARE_AGE.match(sheet.flow.plain, span.end)
        if said:
            ages.setdefault(index, int(said["a"] or said["b"]))
    for index, years in _in_rows(sheet, owners):
        ages.setdefault(index, years)
    for nation in finds.of(NationalitySaid):
        owner = _owner(sheet, owners, nation.span)
        if owner is not None:
            nations.setdefault(owner, nation.printed)
    bodies = tuple(mention.span for mention in finds.of(OrganisationMention))
    people = []
    for index, person in enumerate(record.people):
        mentions = [beside[span] for span in person.mentions if span in beside]
        gender = (
            person.gender
            or _by_nouns(mentions)
            or _articled(sheet, person)
            or _by_words(sheet, owners, index)
            or _apposed(sheet, person)
            or _by_what_follows(sheet, owners, index)
        )
        people.append(
            replace(
                person,
                age=person.age if person.age is not None else ages.get(index),
                nationality=nations.get(index),
                gender=gender,
                role=part_of(sheet, person, mentions, bodies),
            )
        )
    return replace(record, people=tuple(people))


def _owner(sheet: Sheet, owners: list[tuple[Span, int]], said: Span) -> int | None:
    """Whose trait it is that is said at a span."""
    plain = sheet.flow.plain
    sentence = sheet.flow.sentence_at(said.start)
    if said.start > sentence.end:
        return None
    within = [(span, index) for span, index in owners if sentence.covers(span)]
    for span, index in within:
        if span.covers(said) or span.overlaps(said):
            return index
    after = [(span, index) for span, index in within if said.end <= span.start <= said.end + _NEAR_AFTER]
    set_apart = (
        after and plain[said.end : after[0][0].start] == ", " and plain[after[0][0].end : after[0][0].end + 1] == ","
    )
    if set_apart:
        return after[0][1]  # "a 14-year-old pupil, A.S.,"
    if after and not re.search(r"[,;:.(]", plain[said.end : after[0][0].start]):
        return after[0][1]
    before = [(span, index) for span, index in within if span.end <= said.start]
    if before:
        span, index = before[-1]
        between = plain[span.end : said.start]
        if _LATTER.match(between):
            return index
        between = _HIS.sub("", between, count=1) if between.startswith(", ") else between
        if len(between) <= _NEAR_BEFORE and not _HALT.search(between) and not _joined(plain, before):
            return index
        return None
    if not within and _PRONOUN.match(plain, sentence.start):
        earlier = sheet.flow.sentence_at(max(sentence.start - 2, 0))
        same = {index for span, index in owners if earlier.covers(span)}
        paragraph = sheet.flow.paragraph_at(sentence.start).span
        return same.pop() if len(same) == 1 and paragraph.covers(earlier) else None
    return None


def _joined(plain: str, before: list[tuple[Span, int]]) -> bool:
    """Whether the last name is one of several of which the trait may be said ("X and Y, Saudi nationals,")."""
    return len(before) > 1 and plain[before[-2][0].end : before[-1][0].start] in {" and ", " et ", " y ", " e "}


_AGE_COLUMN = re.compile(r"(?i)age\b|edad\b|age \(")


def _in_rows(sheet: Sheet, owners: list[tuple[Span, int]]) -> Iterator[tuple[int, int]]:
    """Ages that stand in a column of their own, beside the name in the row."""
    blocks = sheet.document.blocks
    column, row, owner = None, None, None
    for paragraph in sheet.flow.paragraphs:
        block = blocks[paragraph.block]
        if block.row is None:
            column = owner = None
            continue
        if block.row != row:
            row, owner = block.row, None
        if _AGE_COLUMN.match(sheet.flow.plain, *paragraph.span):
            column = block.column
        owner = next((index for span, index in owners if paragraph.span.covers(span)), owner)
        said = paragraph.span.of(sheet.flow.plain)
        if column is not None and block.column == column and owner is not None and re.fullmatch(r"\d{1,2}", said):
            yield owner, int(said)


def _by_nouns(mentions: list[PersonMention]) -> Gender | None:
    nouns = {mention.noun for mention in mentions if mention.noun}
    women, men = bool(nouns & WOMEN), bool(nouns & MEN)
    if women == men:
        return None
    return "female" if women else "male"


def _by_words(sheet: Sheet, owners: list[tuple[Span, int]], index: int) -> Gender | None:
    """By pronouns and agreement in the sentences that name this person alone, and in the next one if it names nobody."""
    sentences = sheet.flow.sentences
    found: set[Gender] = set()
    for span in (span for span, owner in owners if owner == index):
        sentence = sheet.flow.sentence_at(span.start)
        if any(owner != index and sentence.covers(other) for other, owner in owners):
            continue
        if _ASIDE.search(sheet.flow.low, max(sentence.start, span.start - 40), span.start):
            continue
        apposed = _HIS.match(sheet.flow.plain, span.end)  # "B.T., his classmate," says nothing of B.T.
        found |= _told(sheet, Span(apposed.end() if apposed else span.end, sentence.end))
        if found:
            break
        following = next((each for each in sentences if each.start >= sentence.end), None)
        paragraph = sheet.flow.paragraph_at(span.start).span
        alone = following and paragraph.covers(following) and not any(following.covers(other) for other, _ in owners)
        if following and alone and _PRONOUN.match(sheet.flow.plain, following.start):
            found |= _told(sheet, following)
        if found:
            break
    return found.pop() if len(found) == 1 else None


_ASIDE = re.compile(
    r"\b(?:by|according to|with|from|par|selon|d'apres|por|segun|con)(?: the| la| le| el| l'| l)?(?: [\w-]+){0,2} ?$"
)
"""Before the name of one by whom something was done to somebody else: a pronoun in the rest of the sentence is rather theirs."""


def _articled(sheet: Sheet, person: Person) -> Gender | None:
    """By the article before an honorific or a noun that says no gender: "la Lic. X", "el estudiante Y"."""
    if sheet.language == "en":
        return None
    plain = sheet.flow.plain
    found = {
        "female" if said["she"] else "male"
        for span in person.mentions
        if (said := _ARTICLE[sheet.language].search(plain, max(span.start - 40, 0), span.start))
        and (said["noun"] or honorific_of(plain[span.start : span.end].split(" ")[0], sheet.language))
        and (said["noun"] or "").strip().lower() in CALLINGS[sheet.language] | OFFICES[sheet.language] | {""}
        and not _NO_GENDER.match(said["noun"] or "")
        and (said["she"] or sheet.language != "fr" or not _ranked(plain, span, said["noun"]))
    }
    return found.pop() if len(found) == 1 else None  # type: ignore[return-value]


def _ranked(plain: str, span: Span, noun: str | None) -> bool:
    """Whether a rank or an office stands with the name: French has women in the masculine there ("le capitaine", "le juge")."""
    first = (noun or plain[span.start : span.end].split(" ")[0]).strip(" .").lower()
    return (
        first in OFFICES["fr"] or first.split("-")[-1] in OFFICES["fr"] or first in {"adjudant", "caporal", "sergent"}
    )


_ARTICLE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:(?P<she>[Ll]a)|[Ll]e|[Dd]u|[Aa]u) (?P<noun>[a-z-]+ )?$"),
    "es": re.compile(r"\b(?:(?P<she>[Ll]a)|[Ee]l|[Dd]el|[Aa]l) (?P<noun>[a-z-]+ )?$"),
}

_CALLED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\bthe (?:young )?(?:(?P<she>girl|woman)|(?P<he>boy|man))\b(?! who\b)"),
    "fr": re.compile(
        r"\b(?:(?P<she>la (?:jeune )?(?:fille|femme|fillette))|(?P<he>le (?:jeune )?(?:garcon|homme)))\b(?! qui\b)"
    ),
    "es": re.compile(r"\b(?:(?P<she>la (?:nina|mujer|joven))|(?P<he>el (?:nino|hombre|joven)))\b(?! que\b)"),
}


def _by_what_follows(sheet: Sheet, owners: list[tuple[Span, int]], index: int) -> Gender | None:
    """By what somebody is called in the rest of the paragraph ("the boy"), or by whose friend another one is said to be.

    Only up to where the next person is named.
    """
    low = sheet.flow.low
    for span in (span for span, owner in owners if owner == index):
        other = next((each for each, owner in owners if each.start > span.start and owner != index), None)
        end = sheet.flow.paragraph_at(span.start).span.end
        if other is not None and other.start < end:
            his = _WHOSE_FRIEND.match(low, other.end)
            if his:
                return "female" if his[1] == "her" else "male"
            end = other.start
        called = _CALLED[sheet.language].search(low, span.end, end)
        if called:
            return "female" if called["she"] else "male"
    return None


_WHOSE_FRIEND = re.compile(r", (his|her) (?:classmate|friend|colleague|neighbour|cell-?mate|co-defendant)\b")


def _apposed(sheet: Sheet, person: Person) -> Gender | None:
    """By the article of what the person is said to be: "une élève de 14 ans, A. S.,"."""
    plain = sheet.flow.plain
    for span in person.mentions if sheet.language != "en" else ():
        said = _APPOSED.search(plain, max(span.start - 70, 0), span.start)
        if said and plain[span.end : span.end + 1] == "," and not _NO_GENDER.match(said[2]):
            return "female" if said[1].lower() in {"une", "una"} else "male"
    return None


def _told(sheet: Sheet, span: Span) -> set[Gender]:
    """The gender of the first word that tells one."""
    for word in re.findall(r"[a-z]+", sheet.flow.plain[span.start : span.end].lower()):
        if word in SHE[sheet.language]:
            return {"female"}
        if word in HE[sheet.language]:
            return {"male"}
    return set()
