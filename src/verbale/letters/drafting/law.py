"""International law in the letter: what the facts may be contrary to, and the annex that says what the provisions protect."""

import re
from collections.abc import Sequence

from verbale.almanac.instruments import Instrument, InstrumentKind, committees, instrument_by_key
from verbale.almanac.states import state_by_code
from verbale.dates import PartialDate
from verbale.documents.tree import Block, BlockKind
from verbale.letters.drafting.draft import Origin, Source
from verbale.letters.drafting.head import typographic
from verbale.letters.drafting.law_panel import Hold, PanelRow
from verbale.letters.drafting.text import Words, capitalised, listed, listed_long, said
from verbale.letters.drafting.writing import Writing, clause, emphasised, own
from verbale.letters.record import PartKind
from verbale.wording.dates import written

_COMMENT = re.compile(r"(?P<prefix>.+)-(?:gc|gr)-(?P<number>\d+)")
_RESOLUTION = re.compile(r"A/(?P<organ>HRC/)?RES/(?P<number>[\w/-]+)")
_PLURAL = re.compile(r"^\S+s(?:-\S+s)?\b")
_FEMININE = {
    "fr": re.compile(r"^(?:Convention|Déclaration|Charte|Observation|Recommandation|Résolution|Liberté|Protection)"),
    "es": re.compile(r"^(?:Convención|Declaración|Carta|Observación|Recomendación|Resolución|Libertad|Protección)"),
}
_KINDS = ("ratification", "accession", "succession")


def write_law(writing: Writing) -> None:
    """The paragraph that names what the facts may be contrary to, and the pointer to the annex."""
    rows = [row for row in writing.law if row.in_letter]
    if not rows:
        return
    named = listed_long([_cited(writing, row) for row in rows], writing.language)
    sources = [Source(Origin.PROVISION, row.instrument) for row in rows]
    writing.add("law", PartKind.LAW, writing.say("law.body", provisions=named), clause("law.body"), *sources)
    writing.add("law.pointer", PartKind.LAW, writing.say("law.pointer"), clause("law.pointer"))


def write_law_annex(writing: Writing) -> None:
    rows = [row for row in writing.law if row.in_letter]
    if not rows:
        return
    title = emphasised(said(f"{_text(writing, 'annex.title')}\n{_text(writing, 'annex.law')}"))
    head = Block(BlockKind.HEADING, title, level=1, centred=True, new_page=True)
    writing.add_block("annex", PartKind.ANNEX, head, clause("annex.title"))
    writing.add("annex.intro", PartKind.ANNEX, writing.say("annex.intro"), clause("annex.intro"))
    own_words = {each.instrument: each.words for each in writing.matter.cited if each.words}
    for row in rows:
        key = f"annex.{row.instrument}"
        source = Source(Origin.PROVISION, row.instrument)
        writing.add(key, PartKind.ANNEX, capitalised(_standing(writing, row)), source, clause("annex"))
        if row.instrument in own_words:
            words = writing.own(own_words[row.instrument] or "")
            writing.add(f"{key}.words", PartKind.ANNEX, words, source, own("cited"))
            continue
        for provision in row.cited:
            words = capitalised(_provision(writing, row.instrument, provision))
            code = _provision_clause(writing, row.instrument, provision)
            writing.add(f"{key}.{provision}", PartKind.ANNEX, words, source, clause(code))


def _text(writing: Writing, code: str) -> str:
    return "".join(run.text for run in writing.say(code))


def _cited(writing: Writing, row: PanelRow) -> Words:
    """An instrument with its provisions, and since when the State is bound."""
    title = said(title_with_article(writing, row.instrument))
    what = writing.say("instrument.whole", title=title)
    if row.cited:
        units = _unit(writing, row.instrument, row.cited)
        what = writing.say("instrument.part", provisions=units, title=title)
    if row.hold is not Hold.BINDS or row.since is None:
        return what
    return writing.say(f"body.{_how(row)}", what=what, **_act(writing, row))


def _standing(writing: Writing, row: PanelRow) -> Words:
    title = said(title_with_article(writing, row.instrument, abbreviated=True))
    if row.hold is Hold.BINDS and row.since is not None:
        return writing.say(f"annex.{_how(row)}", title=title, **_act(writing, row))
    if not row.cited:
        return writing.say("annex.whole", title=title)
    return writing.say("annex.addresses" if writing.matter.addressee.state else "annex.addresses_actors", title=title)


def _act(writing: Writing, row: PanelRow) -> dict[str, Words | str]:
    state = state_by_code(writing.matter.addressee.state or "")
    assert state is not None
    assert row.since is not None
    return {
        "state": typographic(state.inline(writing.language)),
        "date": written(PartialDate.of(row.since), writing.language),
    }


def _how(row: PanelRow) -> str:
    return row.how if row.how in _KINDS else "party"


def title_with_article(writing: Writing, key: str, *, abbreviated: bool = False) -> str:
    """The instrument as a sentence names it: "the Convention …", "la Convention …", "General Comment No. 34 of the …"."""
    instrument = instrument_by_key(key)
    assert instrument is not None  # an unknown one is not in the letter
    comment = _COMMENT.fullmatch(key)
    resolution = _RESOLUTION.fullmatch(instrument.symbols[0]) if _is_resolution(instrument) else None
    if resolution:
        organ = "council" if resolution["organ"] else "assembly"
        return _text_of(writing, f"instrument.{organ}", number=resolution["number"])
    if comment:
        return _comment(writing, comment["prefix"], int(comment["number"]), instrument)
    title = typographic(_title(writing, instrument).split(":")[0].strip())
    abbreviation = instrument.abbreviation(writing.language)
    if abbreviated and abbreviation and "(" not in title and instrument.is_binding:
        title = f"{title} ({abbreviation})"
    return _article(title, writing) + title


def _is_resolution(instrument: Instrument) -> bool:
    """Whether it is known by its number: the titles of resolutions are what letters speak of."""
    return instrument.kind is InstrumentKind.RESOLUTION and bool(instrument.symbols)


def _comment(writing: Writing, prefix: str, number: int, instrument: Instrument) -> str:
    committee = next(each for each in committees() if each.prefix == prefix)
    name = typographic(committee.names.of(writing.language))
    kind = "recommendation" if instrument.kind is InstrumentKind.GENERAL_RECOMMENDATION else "comment"
    return _text_of(writing, f"instrument.{kind}", number=f"{number}", committee=name)


def _text_of(writing: Writing, code: str, **given: str) -> str:
    return "".join(run.text for run in writing.say(code, **given))


def _title(writing: Writing, instrument: Instrument) -> str:
    """The title in the letter's language; where the almanac has none there, an obstacle, and the English one."""
    title = instrument.title(writing.language)
    if not title and _COMMENT.fullmatch(instrument.key) is None:
        writing.miss("no-title-in-language", instrument.key)
    return title or instrument.title("en")


def _article(title: str, writing: Writing) -> str:
    if writing.language == "en":
        return "the "
    plural = _PLURAL.match(title) is not None
    feminine = _FEMININE[writing.language].match(title) is not None
    if writing.language == "fr":
        if plural:
            return "les "
        return "l’" if title[0] in "AEIOUÉÎ" else "la " if feminine else "le "
    if plural:
        return (
            "las "
            if title.startswith(("Reglas", "Directrices", "Líneas", "Orientaciones", "Salvaguardias"))
            else "los "
        )
    return "la " if feminine else "el "


def _unit(writing: Writing, key: str, provisions: Sequence[str]) -> Words:
    instrument = instrument_by_key(key)
    unit = instrument.unit if instrument is not None else ""
    code = f"unit.{unit}" if writing.clauses.has(f"unit.{unit}.one") else "unit.article"
    count = "one" if len(provisions) == 1 else "many"
    numbers = listed([said(provision) for provision in provisions], writing.language)
    return writing.say(f"{code}.{count}", numbers=numbers)


def _provision_clause(writing: Writing, key: str, provision: str) -> str:
    """The clause for a provision, or for the article that it is a paragraph of, else the one for any."""
    for each in (provision, provision.split("(")[0]):
        if writing.clauses.has(f"provision.{key}.{each}"):
            return f"provision.{key}.{each}"
    return "annex.provision"


def _provision(writing: Writing, key: str, provision: str) -> Words:
    instrument = instrument_by_key(key)
    assert instrument is not None
    of = writing.say("instrument.of", title=said(_short(writing, instrument)))
    unit = _unit(writing, key, (provision,))
    return writing.say(_provision_clause(writing, key, provision), provision=unit, of=of)


def _short(writing: Writing, instrument: Instrument) -> str:
    """What an instrument is called once it has been named in full: its abbreviation, or a short name of the clauses."""
    if writing.clauses.has(f"short.{instrument.key}"):
        return _text_of(writing, f"short.{instrument.key}")
    abbreviation = instrument.abbreviation(writing.language) if instrument.is_binding else ""
    if not abbreviation:
        return title_with_article(writing, instrument.key)
    article = _article(typographic(instrument.title(writing.language)), writing)
    return (article if not article.endswith("’") else "le ") + abbreviation
