"""How the parts of a letter open: the genre's fixed forms, as patterns over text without accents, in lower case.

Each pattern is matched at the start of a paragraph or of a sentence. They are fixed forms of the genre, with the ways in
which writers and translators vary them; none is a sentence of one letter.
"""

from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.openings import en, es, fr
from verbale.letters.reading.words.openings.forms import Openings

OPENINGS: dict[Language, Openings] = {"en": en.OPENINGS, "fr": fr.OPENINGS, "es": es.OPENINGS}
LEADS: dict[Language, str] = {"en": en.LEADS, "fr": fr.LEADS, "es": es.LEADS}
"""What may stand before a fixed form: "Furthermore, "."""
ASKING: dict[Language, str] = {"en": en.ASKING, "fr": fr.ASKING, "es": es.ASKING}
"""How a sentence begins that asks for something, wherever it stands."""
SALUTATIONS: dict[Language, str] = {"en": en.SALUTATION, "fr": fr.SALUTATION, "es": es.SALUTATION}
QUOTE_REFERENCE: dict[Language, str] = {
    "en": en.QUOTE_REFERENCE,
    "fr": fr.QUOTE_REFERENCE,
    "es": es.QUOTE_REFERENCE,
}
"""The line that asks to quote the reference in the reply."""
ANNEXES: dict[Language, str] = {"en": en.ANNEX, "fr": fr.ANNEX, "es": es.ANNEX}
PRESENTING: dict[Language, tuple[str, ...]] = {"en": en.PRESENTING, "fr": fr.PRESENTING, "es": es.PRESENTING}
"""How mandate holders say who they are, to an addressee who may not know."""
