"""States: by the code of references, by any name in three languages, and by the adjective of nationality.

Codes and names are the United Nations' (ISO 3166-1 alpha-3). `OTH`, the code of addressees that are no States, is no State.
Codes that begin with X belong to States invented for the samples; they are flagged `invented`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from verbale.almanac.forms import is_abbreviation, plain, without_article
from verbale.almanac.languages import LANGUAGES, InLanguages, Language
from verbale.almanac.tables import Confidence, Row, cells, rows

StateStatus = Literal["member", "observer", "invented"]


@dataclass(frozen=True, slots=True)
class State:
    """A Member State of the United Nations, an observer State, or one invented for the samples."""

    code: str
    status: StateStatus
    names: InLanguages
    formal_names: InLanguages
    inline_names: InLanguages
    region: str
    """The regional group: African, Asia-Pacific, Eastern European, GRULAC, WEOG; empty for none."""
    note: str
    confidence: Confidence

    @property
    def invented(self) -> bool:
        return self.status == "invented"

    def name(self, language: Language) -> str:
        """The short name of United Nations lists: `Iran (Islamic Republic of)`."""
        return self.names.of(language)

    def formal(self, language: Language) -> str:
        return self.formal_names.of(language)

    def inline(self, language: Language) -> str:
        """The name with its article, for running text: `the Russian Federation`, `la Fédération de Russie`."""
        return self.inline_names.of(language)


def states() -> tuple[State, ...]:
    """All States, by code; the invented ones last."""
    return tuple(_by_code().values())


def state_by_code(code: str) -> State | None:
    return _by_code().get(code.strip().upper())


def state_named(text: str) -> State | None:
    """The State of that name: short, formal, earlier or usual, in any of the languages, with or without article.

    An abbreviation counts in its own capitals alone. None for a name that two States share.
    """
    code = state_abbreviations().get(text.strip())
    if code is None:
        form = plain(text)
        known = state_forms()
        code = known.get(form) or known.get(without_article(form))
    return _by_code()[code] if code else None


@cache
def state_forms() -> Mapping[str, str]:
    """Each plain form of a State's name, without article, and the State's code.

    Some forms are words too once they are in lower case (turkey, grenade, granada, chad, jordan, dominique): whoever looks for
    them in running text must see that the text has a capital there, and look for the longest form first.
    """
    return _unique((form, code) for code, forms in _names().items() for form in forms if not is_abbreviation(form))


@cache
def state_abbreviations() -> Mapping[str, str]:
    """Each abbreviation of a State's name as written (`DPRK`, `UK`), and the State's code."""
    found: dict[str, str] = {}
    for code, forms in _names().items():
        for form in forms:
            if is_abbreviation(form):
                found[form] = code
    return MappingProxyType(found)


@cache
def nationality_forms() -> Mapping[str, str]:
    """Each plain adjective of nationality, singular and plural, both genders, and the State's code.

    Those that two States share (Congolese, Dominican in English) are left out.
    """
    pairs: list[tuple[str, str]] = []
    for table in ("nationalities", "invented_states"):
        for row in rows(table):
            code = row.get("state") or row["code"]
            for language in LANGUAGES:
                for adjective in cells(row[f"adjective_{language}"]):
                    pairs += ((form, code) for form in _numbers(adjective, language))
    return _unique(pairs)


def state_of_nationality(text: str) -> State | None:
    """The State of an adjective such as `Russian`, `rusas` or `russe`; None where two States share it."""
    code = nationality_forms().get(plain(text))
    return _by_code()[code] if code else None


def _numbers(adjective: str, language: Language) -> tuple[str, ...]:
    form = plain(adjective)
    if language == "es":
        return form, form + ("s" if form[-1] in "aeo" else "es"), *((f"{form}s",) if form[-1] in "iu" else ())
    if form[-1] in "sxz" or form.endswith(("sh", "ch", "ese")):
        return (form,)
    return form, f"{form}s"


def _unique(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The plain forms that belong to one code alone."""
    found: dict[str, str | None] = {}
    for text, code in pairs:
        form = without_article(plain(text))
        if found.setdefault(form, code) != code:
            found[form] = None
    return MappingProxyType({form: code for form, code in found.items() if code is not None})


@cache
def _by_code() -> dict[str, State]:
    found = {row["code"]: _state(row) for row in rows("states") if row["status"] != "other"}
    found = dict(sorted(found.items()))
    found.update((row["code"], _state({**row, "status": "invented"})) for row in rows("invented_states"))
    return found


def _state(row: Row) -> State:
    status = row["status"]
    return State(
        code=row["code"],
        status="invented" if status == "invented" else "observer" if status == "observer" else "member",
        names=_three(row, "name"),
        formal_names=_three(row, "formal"),
        inline_names=_three(row, "inline"),
        region=row["regional_group"],
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )


def _three(row: Row, column: str) -> InLanguages:
    return InLanguages(row[f"{column}_en"], row[f"{column}_fr"], row[f"{column}_es"])


@cache
def _names() -> dict[str, list[str]]:
    """Every form of every State's name, as written."""
    found = {
        state.code: [*state.names.known(), *state.formal_names.known(), *state.inline_names.known()]
        for state in _by_code().values()
    }
    for row in rows("state_aliases"):
        found[row["state"]].append(row["form"])
    for row in rows("invented_states"):
        found[row["code"]] += cells(row["aliases"])
    return found
