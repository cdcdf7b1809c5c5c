"""Words for the provisions of instruments in English, French and Spanish, without accents, in lower case.

Each is a piece of a regular expression. A letter cites in any of the three languages whatever its own, so readers use all.
"""

from verbale.letters.reading.sheet import Language

UNITS: dict[str, dict[Language, tuple[str, ...]]] = {
    "article": {
        "en": (r"articles?", r"art\.", r"arts\.?"),
        "fr": (r"articles?", r"art\.", r"arts\.?"),
        "es": (r"articulos?", r"art\.", r"arts\.?"),
    },
    "principle": {"en": (r"principles?",), "fr": (r"principes?",), "es": (r"principios?",)},
    "rule": {"en": (r"rules?",), "fr": (r"regles?",), "es": (r"reglas?",)},
    "guideline": {
        "en": (r"guidelines?",),
        "fr": (r"lignes? directrices?", r"directives?"),
        "es": (r"directri(?:z|ces)",),
    },
    "safeguard": {"en": (r"safeguards?",), "fr": (r"garanties?",), "es": (r"salvaguardias?",)},
    "section": {"en": (r"sections?",), "fr": (r"sections?",), "es": (r"seccion(?:es)?",)},
    "goal": {"en": (r"goals?", r"objectives?"), "fr": (r"objectifs?",), "es": (r"objetivos?",)},
    "paragraph": {
        "en": (r"paragraphs?", r"paras?\.?", r"pars?\.", r"§§?"),
        "fr": (r"paragraphes?", r"paras?\.?", r"pars?\.", r"§§?"),
        "es": (r"parrafos?", r"parrs?\.?", r"pars?\."),
    },
}
"""What a provision is called; the plural and the abbreviation are of the same unit."""

SUBUNITS: dict[Language, tuple[str, ...]] = {
    "en": (r"sub-?paragraphs?", r"sub-?sections?", r"clauses?", r"litt?\.", r"letters?"),
    "fr": (r"alineas?", r"sous-alineas?", r"lettres?", r"al\.", r"points?"),
    "es": (r"apartados?", r"incisos?", r"numeral(?:es)?", r"literal(?:es)?", r"letras?", r"inc\."),
}
"""What a part of an article is called beside "paragraph"."""

JOINERS: dict[Language, tuple[str, ...]] = {
    "en": ("and/or", "as well as", "and", "or", "&"),
    "fr": ("et/ou", "ainsi que", "et", "ou"),
    "es": ("y/o", "asi como", "y", "e", "o", "u"),
}
RANGES: dict[Language, tuple[str, ...]] = {
    "en": ("to", "through", "until"),
    "fr": ("jusqu'a", "au", "a"),
    "es": ("hasta el", "hasta", "al", "a"),
}
OF: dict[Language, tuple[str, ...]] = {
    "en": ("of the", "of", "to the", "in the", "under the", "under"),
    "fr": ("de la", "de l'", "du", "des", "de", "a l'", "de cet", "dudit"),
    "es": ("de la", "de los", "de las", "del", "de"),
}
NUMBER_SIGNS = r"(?:nos?\.? ?|n°s? ?|nums?\. ?|nº ?)"


def any_language(table: dict[Language, tuple[str, ...]]) -> str:
    """One alternation of a table's pieces of all languages, the longest first."""
    pieces = {piece for language in table.values() for piece in language}
    return "|".join(sorted(pieces, key=lambda piece: (-len(piece), piece)))
