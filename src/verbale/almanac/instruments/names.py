"""The names of instruments in three languages: official titles, their shorter forms, abbreviations, and usual variants.

General comments have no names here: see `comments`. Nor have resolutions, except where one is known by a name of its own: their
titles are what letters speak of ("freedom of opinion and expression", "Human Rights Council"); see `instrument_of_resolution`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verbale.almanac.forms import is_abbreviation, plain, without_article
from verbale.almanac.instruments.instrument import (
    Instrument,
    InstrumentKind,
    instrument_by_key,
    instrument_of_symbol,
    instruments,
)
from verbale.almanac.languages import LANGUAGES, Language
from verbale.almanac.tables import rows


@dataclass(frozen=True, slots=True)
class InstrumentForm:
    form: str
    """Plain; of an abbreviation too."""
    key: str
    written: str | None
    """An abbreviation as it is written: it counts only in its own capitals. None for a name in words."""


def instrument_named(text: str) -> Instrument | None:
    """The instrument of that title, shorter title, abbreviation, alias or symbol in any of the languages.

    An abbreviation counts in its own capitals alone. None for a name that several share, or that means one only in its place
    ("the Covenant", "the Declaration").
    """
    bare = text.strip()
    key = _abbreviations().get(bare)
    if key is None:
        form = plain(bare)
        for language in LANGUAGES:
            key = _words(language).get(form) or _words(language).get(without_article(form))
            if key is not None:
                break
    if key is not None:
        return instrument_by_key(key)
    return instrument_of_symbol(bare)


@cache
def instrument_forms(language: Language) -> tuple[InstrumentForm, ...]:
    """Every form in which a text of that language names an instrument, longest first; abbreviations of all languages among them.

    Look for them at the word, in that order: one title often begins another, and "CRC" begins "CRC/C/GC/14".
    """
    found = [InstrumentForm(form, key, None) for form, key in _words(language).items()]
    found += (InstrumentForm(plain(written), key, written) for written, key in _abbreviations().items())
    return tuple(sorted(found, key=lambda each: (-len(each.form), each.form, each.key)))


@cache
def other_instrument_forms(language: Language) -> tuple[str, ...]:
    """The plain names of instruments that the table has no key for, longest first.

    They are here so that nobody finds a shorter name inside them: "African Charter" at the head of "African Charter on
    Democracy …". A place that holds one of them names an instrument whose key is null.
    """
    found = {without_article(plain(row[f"title_{language}"])) for row in rows("other_instruments")} - {""}
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


@cache
def _abbreviations() -> dict[str, str]:
    """By the abbreviation as written, and without its hyphens and blanks where it has any."""
    found: dict[str, str | None] = {}
    for instrument in _named():
        for written in dict.fromkeys(instrument.abbreviations.known()):
            found[written] = instrument.key if found.get(written, instrument.key) == instrument.key else None
    for row in rows("instrument_aliases"):
        if is_abbreviation(row["form"]):
            found[row["form"]] = (
                row["instrument"] if found.get(row["form"], row["instrument"]) == row["instrument"] else None
            )
    return {written: key for written, key in found.items() if key is not None}


@cache
def _words(language: Language) -> dict[str, str]:
    """Each plain form in words and its key: names as they are first, then what follows from them by rule where it is free."""
    names: dict[str, str | None] = {}
    derived: dict[str, str | None] = {}
    aliases: dict[str, list[str]] = {}
    for row in rows("instrument_aliases"):
        if row["language"] == language and not is_abbreviation(row["form"]):
            aliases.setdefault(row["instrument"], []).append(row["form"])
    for instrument in _named():
        given = aliases.get(instrument.key, [])
        if instrument.kind is not InstrumentKind.RESOLUTION:
            given = [instrument.title(language), *given]
        for form in filter(None, map(plain, given)):
            form = without_article(form)
            names[form] = instrument.key if names.get(form, instrument.key) == instrument.key else None
            for other in _derived(form, instrument, language):
                derived[other] = instrument.key if derived.get(other, instrument.key) == instrument.key else None
    for form, key in derived.items():
        names.setdefault(form, key)
    return {form: key for form, key in names.items() if key is not None}


_BRACKET = re.compile(r" \((?:the |les? |las? |los )?([^()]*)\)$")
_YEAR = re.compile(r",? (?:1[89]|20)\d\d(?= |$)")
_ILO = re.compile(r"\((?:no\. |n° |num\. )(\d+)\)")
_OF_THE_UN = {
    "en": (("united nations ", ("un ", "")),),
    "fr": ((" des nations unies", (" de l'onu", "")),),
    "es": ((" de las naciones unidas", (" de la onu", "")),),
}
_OTHER_EDITION = frozenset(("revised", "revisee", "revisada"))  # without it, the title of another text
_ILO_NAMES = {
    "en": (
        "ilo convention no. {0}", "ilo convention {0}", "ilo convention no {0}", "ilo convention number {0}", "ilo c{0}",
        "international labour organization convention no. {0}", "international labour organization (ilo) convention no. {0}",
        "convention no. {0} of the international labour organization", "convention no. {0} of the ilo",
    ),
    "fr": (
        "convention n° {0} de l'oit", "convention no {0} de l'oit", "convention no. {0} de l'oit", "convention {0} de l'oit",
        "convention nº {0} de l'oit", "convention n° {0} de l'organisation internationale du travail",
        "convention no {0} de l'organisation internationale du travail",
    ),
    "es": (
        "convenio num. {0} de la oit", "convenio nº {0} de la oit", "convenio n° {0} de la oit", "convenio no. {0} de la oit",
        "convenio {0} de la oit", "convenio num. {0} de la organizacion internacional del trabajo",
        "convenio {0} de la organizacion internacional del trabajo", "convenio 0{0} de la oit",
    ),
}  # fmt: skip


def _derived(form: str, instrument: Instrument, language: Language) -> Iterator[str]:
    """What letters make of a name: the part before a bracket, the part in it, "UN" for or without "United Nations"."""
    forms = [form]
    number = _ILO.search(form)
    if number:
        number_names = (pattern.format(number[1]) for pattern in _ILO_NAMES[language])
        forms += number_names
        title = _YEAR.sub("", _ILO.sub("", form))
        title = " ".join(title.replace(" ,", ",").split()).strip(" ,")
        forms.append(title)
    bracket = _BRACKET.search(form)
    if bracket and not number and bracket[1] not in _OTHER_EDITION:
        forms.append(form[: bracket.start()])
        if bracket[1].count(" ") > 1 or bracket[1].startswith(("regles", "reglas", "principes", "principios")):
            forms.append(bracket[1])
    for each in forms:
        yield each
        for full, others in _OF_THE_UN[language]:
            if full in each:
                shorter = (each.replace(full, other, 1).strip() for other in others)
                yield from (
                    name for name in shorter if name.count(" ") > 1
                )  # "charte des nations unies" is no "charte"
        if language == "en" and _is_of_the_un(instrument) and each.startswith(_HEADS):
            yield f"un {each}"
            yield f"united nations {each}"


_HEADS = (
    "basic principles", "guidelines on", "guiding principles", "body of principles", "principles on", "principles relating",
    "declaration on", "declaration of basic", "code of conduct for", "standard minimum rules", "rules for", "convention on",
    "convention against", "safeguards", "mandela rules", "nelson mandela rules", "bangkok rules", "beijing rules", "updated set",
    "set of principles", "universal declaration",
)  # fmt: skip


def _is_of_the_un(instrument: Instrument) -> bool:
    return any(symbol.startswith(("A/", "E/", "HR/")) for symbol in instrument.symbols)


def _named() -> Iterator[Instrument]:
    for instrument in instruments():
        if instrument.kind not in (InstrumentKind.GENERAL_COMMENT, InstrumentKind.GENERAL_RECOMMENDATION):
            yield instrument
