"""Whether two names can be one person's, with a score and the reasons for it."""

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import DamerauLevenshtein

from verbale.names.folding import first_vowel, fold, skeleton, without_article
from verbale.names.tokens import is_initial, is_particle, words_of


class Reason(StrEnum):
    SAME = "same"
    ACCENTS = "accents"
    """Only accents, capitals, hyphens or the article differ."""
    ORDER = "order"
    SHORTER = "shorter"
    """One name leaves out words of the other."""
    ONE_WORD = "one-word"
    """One of the names is a single word, so that only a text can say whose it is."""
    INITIALS = "initials"
    SPELLING = "spelling"
    """A letter differs, as by a slip."""
    TRANSLITERATION = "transliteration"
    """The consonants agree."""
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Match:
    """`score` from 0 (different people) to 1 (the same name). At 0.75 and above the names are one person's unless
    something outside them speaks against it; a single word in common gives 0.5."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def likely(self) -> bool:
        return self.score >= 0.75


_DIFFERENT = Match(0.0, (Reason.DIFFERENT,))
_COST = {
    Reason.SAME: 0.0,
    Reason.ACCENTS: 0.01,
    Reason.ORDER: 0.03,
    Reason.SHORTER: 0.08,
    Reason.INITIALS: 0.1,
    Reason.SPELLING: 0.1,
    Reason.TRANSLITERATION: 0.12,
    Reason.ONE_WORD: 0.42,
}


def slip(first: str, second: str) -> bool:
    """Whether two folded words differ by one letter lost, added, changed or turned round, in words long enough for it.

    A last vowel is no slip: it tells the genders apart in many languages (Aleksandr, Aleksandra).
    """
    if min(len(first), len(second)) < 5 or DamerauLevenshtein.distance(first, second, score_cutoff=1) > 1:
        return False
    if len(first) == len(second):
        return first[-1] == second[-1] or not {first[-1], second[-1]} & set("aeiou")
    longer, shorter = sorted((first, second), key=len, reverse=True)
    return not (longer[:-1] == shorter and longer[-1] in "aeiou")


def _alike(first: str, second: str) -> Reason | None:
    """How two words of names agree, or None."""
    if first == second:
        return Reason.SAME
    one, two = fold(first), fold(second)
    if one == two or without_article(first) == without_article(second):
        return Reason.ACCENTS
    if (is_initial(first) or is_initial(second)) and one[:1] == two[:1]:
        return Reason.INITIALS
    if not one or not two or is_initial(first) or is_initial(second):
        return None
    if slip(one, two):
        return Reason.SPELLING
    if one == two + "a" or two == one + "a":  # a woman's form of a man's name
        return None
    scripts = (first[0] < "\u0250") is not (second[0] < "\u0250")
    if scripts and min(len(one), len(two)) >= 3 and DamerauLevenshtein.distance(one, two, score_cutoff=1) <= 1:
        return Reason.TRANSLITERATION  # a short name has too few consonants to be told by them
    bones = skeleton(first)
    if (
        len(bones) < 2
        or bones != skeleton(second)
        or (len(bones) == 2 and without_article(first)[:1] != without_article(second)[:1])
    ):
        return None
    latin = first[0] < "\u0250" and second[0] < "\u0250"
    if latin and first_vowel(first) != first_vowel(second):  # Hassan and Hussein are two names
        return None
    return Reason.TRANSLITERATION


def same_person(first: str, second: str) -> Match:
    """Compare two names without honorifics, in any script and order.

    Names agree when each word of the shorter one has a word of its own in the longer. Two initials alone agree with
    nothing but themselves: they are there to keep a name back.
    """
    one = [word for word in words_of(first) if not (is_particle(word) and word.islower())]
    two = [word for word in words_of(second) if not (is_particle(word) and word.islower())]
    if not one or not two:
        return _DIFFERENT
    if [fold(word) for word in one] == [fold(word) for word in two] and (all(map(fold, one)) or one == two):
        return Match(1.0, (Reason.SAME,)) if one == two else Match(0.99, (Reason.ACCENTS,))
    shorter, longer = sorted((one, two), key=len)
    if all(map(is_initial, shorter)) and not all(map(is_initial, longer)):
        return _initials(shorter, longer)
    pairs = _pairs(shorter, longer)
    if pairs is None:
        return _DIFFERENT
    reasons = {reason for _, reason in pairs}
    strong = sum(reason is not Reason.INITIALS for _, reason in pairs)
    weak = sum(reason in (Reason.SPELLING, Reason.TRANSLITERATION) for _, reason in pairs)
    if strong == 0 or (weak > 1 and weak == len(pairs) and Reason.SPELLING in reasons and len(longer) > len(shorter)):
        return _DIFFERENT
    places = [place for place, _ in pairs]
    if places != sorted(places):
        if len(shorter) < len(longer) and 0 not in places:
            return _DIFFERENT  # two family names the other way round, as of a mother and her daughter
        reasons.add(Reason.ORDER)
    if len(shorter) < len(longer):
        reasons.add(Reason.ONE_WORD if len(shorter) == 1 else Reason.SHORTER)
    if len(reasons) > 1:
        reasons.discard(Reason.SAME)
    costs = [_COST[reason] for reason in reasons]
    score = 1.0 - max(costs) - 0.02 * (len(costs) - 1) - 0.04 * max(weak - 1, 0)
    return Match(round(max(score, 0.0), 2), tuple(sorted(reasons)))


def _pairs(shorter: list[str], longer: list[str]) -> list[tuple[int, Reason]] | None:
    """For each word of the shorter name the place of its partner in the longer, strongest agreements first."""
    free = set(range(len(longer)))
    found: dict[int, tuple[int, Reason]] = {}
    for wanted in (Reason.SAME, Reason.ACCENTS, Reason.SPELLING, Reason.TRANSLITERATION, Reason.INITIALS):
        for place, word in enumerate(shorter):
            if place in found:
                continue
            near = sorted(free, key=lambda other, here=place: abs(other - here))  # type: ignore[misc]
            for other in near:
                if _alike(word, longer[other]) is wanted:
                    found[place] = (other, wanted)
                    free.discard(other)
                    break
    return [found[place] for place in range(len(shorter))] if len(found) == len(shorter) else None


def _initials(letters: list[str], words: list[str]) -> Match:
    """ "A.B." and "Anna Berg": possible, never enough."""
    fits = len(letters) == len(words) and all(
        letter.lower() == fold(word)[:1] for letter, word in zip(letters, words, strict=True)
    )
    return Match(0.3, (Reason.INITIALS,)) if fits else _DIFFERENT
