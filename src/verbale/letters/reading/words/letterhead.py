"""What stands on the paper around a letter: letterhead, page marks, cover sheets, address blocks, web pages' own words.

Patterns over text without accents, in lower case. The letterhead is French and English whatever the letter's language.
"""

LETTERHEAD_WORDS = frozenset(
    [
        "nations",
        "unies",
        "united",
        "haut",
        "hautcommissariat",
        "commissariat",
        "haut-commissariat",
        "des",
        "aux",
        "pour",
        "les",
        "droits",
        "droit",
        "de",
        "du",
        "l",
        "homme",
        "d",
        "l'homme",
        "lhomme",
        "office",
        "of",
        "the",
        "high",
        "commissioner",
        "for",
        "human",
        "rights",
        "procedures",
        "speciales",
        "special",
        "conseil",
        "council",
        "palais",
        "geneva",
        "geneve",
        "ginebra",
        "switzerland",
        "suisse",
        "suiza",
        "ch",
        "1211",
        "10",
        "www.ohchr.org",
        "ohchr",
        "oficina",
        "del",
        "alto",
        "comisionado",
        "para",
        "los",
        "derechos",
        "humanos",
        "naciones",
        "unidas",
        "procedimientos",
        "especiales",
        "consejo",
        "hrc",
    ]
)
LETTERHEAD_SIGNS = frozenset(
    [
        "nations",
        "unies",
        "united",
        "commissariat",
        "haut-commissariat",
        "hautcommissariat",
        "commissioner",
        "palais",
        "procedures",
        "1211",
        "www.ohchr.org",
        "naciones",
        "oficina",
        "haut",
        "office",
        "conseil",
        "council",
    ]
)
"""Of these one must be on the line: the others may make a line of a sentence."""

CONTACT = (
    r"(?:tel(?:e(?:phone|fono))?|fax|telefax|telegrammes?|telegrams?|telex|e-?mail|correo electronico|courriel"
    r"|internet|web ?site|address|adresse)"
    r"\b\.?\s?(?:\([^)]{1,30}\))?\s?(?::|\.(?= ?[\d+(@]| ?www| ?http|:))"  # a sentence may end in "website."
)
PAGE_MARK = (
    # a bracket that only opens or closes on the line belongs to a sentence
    r"(?:(?:[-–]\s?)?\d{1,3}(?:\s?[-–])?|\(\s?\d{1,3}\s?\)|\[\s?\d{1,3}\s?\]"
    r"|(?:page|pagina|pag\.|p\.)\s?\d{1,3}(?:\s?(?:of|de|sur|/)\s?\d{1,3})?"
    r"|\d{1,3}\s?(?:/|of|de|sur)\s?\d{1,3}"
    r"|esta(?:s)? en la pagina \d{1,3}\s?de\s?\d{1,3})"
)
HEADED = (
    # the first line of an address block of somebody of rank
    r"(?:(?:his|her) excellency\b|h\.\s?e\.|(?:son|sa) excellence\b|s\.\s?e\.\s|(?:a )?su excelencia\b"
    r"|(?:to )?the permanent (?:mission|representative)"
    r"|excelentisim[oa] senora?\b|excmo\b|excma\b|permanent (?:mission|representative) of|mission permanente d"
    r"|mision permanente d"
    r"|(?:mr|ms|mrs|m|mme|sr|sra|dr)\.? [^\n.;:]{3,60}$)"
)
OFFICE = (
    # a line that only an address block has
    r"(?:(?:ambassador|ambassadeur|ambassadrice|embajadora?|(?:deputy )?permanent representative"
    r"|representante? permanente?|charge d'affaires|encargad[oa] de negocios"
    r"|minist(?:er|re) (?:for|of|des)|ministr[oa] de|permanent mission|mission permanente|mision permanente"
    r"|(?:president and )?chief executive|ceo\b|chair(?:man|person|woman)? (?:of the board|and)"
    r"|managing director|director general|president-directeur|directeur general|directrice generale"
    r"|director(?:a)? ejecutiv|consejer[oa] delegad|company secretary|general counsel)\b"
    r"|(?:representante?|representant) permanente? )"
)
ADDRESS_END = r"\b(?:geneva|geneve|ginebra)\b\.?$"

COVER = r"\b(?:telecopie|facsimile|fac-simile|telefax|fax transmission|transmission par fax)\b"
COVER_LABEL = (
    r"(?:date|fecha|to|a|fax|e-?mail|from|de|ref|our ref|pages?|paginas|no\.? of pages|nombre de pages|subject"
    r"|objet|asunto|cc|tel"
    r"|n.? de (?:facsimile|fax|telephone|telefono|telecopie|paginas)|telephone|telefono)\b[^\n:]{0,24}(?::|$|\s{2,})"
)

COPYIST = (
    r"(?:source|sources|fuente|via|origin(?:al)?(?: source| url)?|posted|published|publie|publicado|tags?"
    r"|categor(?:y|ies|ie|ia)|etiquetas|share(?: this)?|compartir|partager|compart[ae] est[ea]|partagez cet(?:te)?"
    r"|related|read more|leer mas|lire (?:la suite|aussi)|download|descargar|telecharger|copyright"
    r"|all rights reserved|filed under|comments?|print this|back to)\b"
    r"(?:\s?:|\s?$| (?:article|page|entry|nota|articulo|pagina)\b| on\b| by\b| this\b| \d)|https?://\S+$|©"
)
