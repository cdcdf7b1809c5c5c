"""How annexes are headed and announced. Patterns over text without accents, in lower case."""

from verbale.letters.reading.sheet import Language

ANNEX: dict[Language, str] = {
    "en": r"(?:annex(?:es)?|appendix|appendices|attachment)",
    "fr": r"(?:annexes?|appendice)",
    "es": r"(?:anexos?|apendice)",
}
NUMERAL = r"(?:(?:no\. ?|n° ?)?(?:[ivx]{1,5}|\d{1,2}|[a-f])\b)"
ANNOUNCED: dict[Language, str] = {
    # the words in the body that announce an annex, with its title where one is given
    "en": rf"\b(?P<announced>annex(?: {NUMERAL})?(?:,? (?:on|entitled|titled|containing|with"
    rf"|regarding) (?P<title>(?:\"[^\"]{{4,120}}\"|[^,.;\"]{{4,120}}?)))?)"
    r"(?=,| attached| enclosed| below| to this| which| that| cites?| sets? out|\.|;|$| of this| for | hereto"
    r"| at the (?:end|foot)| of the present| following"
    r"| contains)",
    "fr": rf"\b(?P<announced>annexe(?: {NUMERAL})?(?: (?:ci-jointe|ci-apres|jointe))?(?:,? (?:sur|intitulee"
    rf"|relative aux?|relative a la|contenant|concernant) (?P<title>(?:\"[^\"]{{4,120}}\"|[^,.;\"]{{4,120}}?)))?)"
    r"(?=,| jointe| ci-jointe| qui| de (?:cette|la presente)|\.|;|$| a la presente| a cette| a la fin| en fin de)",
    "es": rf"\b(?P<announced>anexo(?: {NUMERAL})?(?:,? (?:adjunto )?(?:de|sobre|titulado|relativo al?"
    rf"|con) (?P<title>(?:\"[^\"]{{4,120}}\"|[^,.;\"]{{4,120}}?)))?)"
    r"(?=,| adjunt| que| de (?:esta|la presente)|\.|;|$| a la presente| a esta| al final)",
}
"""“Annexed” and “annexes” of a decree announce nothing; the law pointer and the last parts of a letter are where to look."""
