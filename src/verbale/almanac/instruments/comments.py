"""General comments and recommendations, by the committee that made them and their number."""

from dataclasses import dataclass
from functools import cache

from verbale.almanac.forms import is_abbreviation, plain, without_article
from verbale.almanac.instruments.instrument import Instrument, instrument_by_key
from verbale.almanac.languages import LANGUAGES, InLanguages, Language
from verbale.almanac.tables import cells, rows


@dataclass(frozen=True, slots=True)
class Committee:
    """A treaty body. `prefix` begins the keys of its comments: `ccpr-gc-34`."""

    prefix: str
    series: str
    """gc for general comments, gr for general recommendations."""
    names: InLanguages
    abbreviation: str
    treaty: str
    """The key of the treaty that it monitors."""
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CommitteeForm:
    form: str
    prefix: str


def committees() -> tuple[Committee, ...]:
    return tuple(_by_prefix().values())


def committee_named(text: str, language: Language | None = None) -> Committee | None:
    """The committee of that name, of that abbreviation in capitals, or of that prefix of keys; by name in one language or any."""
    bare = text.strip()
    by_prefix = _by_prefix()
    if bare in by_prefix:
        return by_prefix[bare]
    for committee in by_prefix.values():
        if bare == committee.abbreviation:
            return committee
    form = without_article(plain(bare))
    for spoken in (language,) if language else LANGUAGES:
        for each in committee_forms(spoken):
            if each.form == form:
                return by_prefix[each.prefix]
    return None


@cache
def committee_forms(language: Language) -> tuple[CommitteeForm, ...]:
    """The plain names of the committees, for a finder: those of the language and the aliases; longest first."""
    found = {
        plain(name): committee.prefix
        for committee in committees()
        for name in (committee.names.of(language), *committee.aliases)
        if not is_abbreviation(name)
    }
    return tuple(CommitteeForm(form, found[form]) for form in sorted(found, key=lambda form: (-len(form), form)))


def general_comment(body: str, number: int | str, language: Language | None = None) -> Instrument | None:
    """A committee's general comment, or general recommendation, of that number; None where the series has no such number.

    `body` is what `committee_named` knows. That a letter says "comment" for "recommendation" changes nothing: a committee has
    one series. A comment of two committees is one instrument for each.
    """
    committee = committee_named(body, language)
    digits = str(number).strip().lstrip("0")
    if committee is None or not digits.isdecimal():
        return None
    return instrument_by_key(f"{committee.prefix}-{committee.series}-{digits}")


@cache
def _by_prefix() -> dict[str, Committee]:
    return {
        row["prefix"]: Committee(
            row["prefix"],
            row["series"],
            InLanguages(row["name_en"], row["name_fr"], row["name_es"]),
            row["abbreviation"],
            row["treaty"],
            cells(row["aliases"]),
        )
        for row in rows("committees")
    }
