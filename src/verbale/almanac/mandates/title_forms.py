"""Every form in which a mandate's title stands in running text, for a finder that looks for titles.

Forms are plain (see `almanac.forms`) and sorted longest first: look for them at the word, in that order, so that a title which
begins another is not taken for it. A title of another organisation's mandate may begin with one of these forms ("… of the
Inter-American Commission"): whoever finds a form must see what follows it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from verbale.almanac.forms import plain
from verbale.almanac.languages import Language
from verbale.almanac.mandates.title_words import kind_of
from verbale.almanac.mandates.titles import Wording, wordings
from verbale.dates import PartialDate


@dataclass(frozen=True, slots=True)
class TitleForm:
    form: str
    mandate: str
    subject: str
    """The form without the words of the kind: "on the right to food", as in "the Special Rapporteurs on … and on …"."""
    official: bool
    """A form of an official title; other forms are wordings known from letters."""
    since: PartialDate | None
    until: PartialDate | None


# The feminine of a head, and what else letters print for it.
_FEMININE = {
    "en": (),
    "fr": (
        ("rapporteur special", ("rapporteuse speciale", "rapporteure speciale")),
        ("expert independant charge", ("experte independante chargee",)),
        ("expert independant", ("experte independante",)),
        ("expert designe", ("experte designee",)),
        ("representant special", ("representante speciale",)),
        ("representant personnel", ("representante personnelle",)),
        ("representant du", ("representante du",)),
    ),
    "es": (
        ("relator especial", ("relatora especial",)),
        ("experto independiente", ("experta independiente",)),
        ("experto designado", ("experta designada",)),
    ),
}  # fmt: skip
# Words for which another wording stands as often; each pair is tried by itself.
_OTHER = {
    "en": ((", and on the", (" and on the",)),),
    "fr": (
        (
            "des defenseurs",
            ("des defenseuses et defenseurs", "des defenseuses et des defenseurs", "des defenseurs et defenseuses"),
        ),
        ("droits de l'homme", ("droits humains",)),
        ("droit de l'homme", ("droit humain",)),
    ),
    "es": (
        ("promocion y la proteccion", ("promocion y proteccion",)),
        (
            "los defensores de los",
            (
                "las defensoras y los defensores de los",
                "las defensoras y defensores de los",
                "los defensores y las defensoras de los",
                "los defensores y defensoras de los",
                "las personas defensoras de los",
                "los defensores de",
                "las defensoras y los defensores de",
                "las defensoras y defensores de",
                "los defensores y las defensoras de",
                "los defensores y defensoras de",
                "las personas defensoras de",
                "defensores de los",
                "defensores de",
            ),
        ),
    ),
}


@cache
def title_forms(language: Language) -> tuple[TitleForm, ...]:
    """Every form of every whole title of any period, both genders, longest first."""
    return _forms((each for each in wordings() if not each.short), language)


@cache
def short_title_forms(language: Language) -> tuple[TitleForm, ...]:
    """The short names that running text gives a mandate ("the Special Rapporteur on torture"), longest first."""
    return _forms((each for each in wordings() if each.short), language)


def _forms(them: Iterable[Wording], language: Language) -> tuple[TitleForm, ...]:
    found: dict[tuple[str, str], TitleForm] = {}
    for wording in them:
        if wording.language == language:
            for form in _spelled(wording):
                head = kind_of(form, language)
                assert head is not None, form
                each = TitleForm(
                    form,
                    wording.mandate,
                    form[head.end() :].strip(),
                    wording.since is not None,
                    wording.since,
                    wording.until,
                )
                found.setdefault((form, wording.mandate), each)
    return tuple(sorted(found.values(), key=lambda each: (-len(each.form), each.form, each.mandate)))


def _spelled(wording: Wording) -> Iterator[str]:
    usual = plain(wording.text)
    heads = [usual]
    for masculine, feminine in _FEMININE[wording.language]:
        if usual.startswith(masculine):
            heads += [other + usual[len(masculine) :] for other in feminine]
            break
    swaps = [(a, (a, *others)) for a, others in _OTHER[wording.language] if a in usual]
    for head in heads:
        for choice in product(*(others for _, others in swaps)):
            form = head
            for (old, _), new in zip(swaps, choice, strict=True):
                form = form.replace(old, new)
            yield form
