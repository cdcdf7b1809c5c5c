"""Periods in days, hours, weeks and months, in figures and words, and what a response and a publication are called.

Patterns over text without accents, in lower case.
"""

from verbale.letters.reading.sheet import Language

NUMBERS: dict[Language, dict[str, int]] = {
    "en": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "fifteen": 15, "twenty": 20,
        "twenty-four": 24, "thirty": 30, "forty-five": 45, "forty-eight": 48, "sixty": 60, "seventy-two": 72, "ninety": 90,
    },
    "fr": {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "dix": 10, "quinze": 15,
        "vingt": 20, "vingt-quatre": 24, "trente": 30, "quarante-cinq": 45, "quarante-huit": 48, "soixante": 60,
        "soixante-douze": 72, "quatre-vingt-dix": 90,
    },
    "es": {
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "diez": 10, "quince": 15,
        "veinte": 20, "veinticuatro": 24, "treinta": 30, "cuarenta y cinco": 45, "cuarenta y ocho": 48, "sesenta": 60,
        "setenta y dos": 72, "noventa": 90,
    },
}  # fmt: skip

UNITS: dict[Language, dict[str, str]] = {
    "en": {
        "hour": r"hours?",
        "day": r"(?:calendar |working "
        r"|consecutive )?days?",
        "week": r"weeks?",
        "month": r"months?",
    },
    "fr": {"hour": r"heures?", "day": r"jours?(?: calendaires| ouvrables)?", "week": r"semaines?", "month": r"mois"},
    "es": {
        "hour": r"horas?",
        "day": r"dias?(?: naturales| habiles"
        r"| calendario)?",
        "week": r"semanas?",
        "month": r"mes(?:es)?",
    },
}

BEFORE: dict[Language, str] = {
    # what stands before a period that is a time limit
    "en": r"(?:within|in|of|next|after|than|the|period of|a|these|following) (?:a period of |the next "
    r"|the following |a time frame of )?",
    "fr": r"(?:dans|de|d'ici|sous|les|apres|des|prochains) (?:un delai de |les |les prochains )?",
    "es": r"(?:de|en|dentro de|los|proximos|tras|a|las|proximas) (?:un plazo de |un plazo maximo de |los "
    r"|los proximos |las |las proximas )?",
}

MADE_PUBLIC: dict[Language, str] = {
    "en": r"\b(?:made? public|be public|publish\w*|publicly available|made available|posted"
    r"|communications reporting website|web ?site)\b",
    "fr": r"\b(?:rendue?s? publi(?:c|cs|que|ques)|publie\w*|publiees?|publics?|site (?:internet|web)|accessibles?"
    r"|mises? en ligne)\b",
    "es": r"\b(?:hara(?:n)? publicas?|publicas?|publicara(?:n)?|publicad[oa]s?|sitio web|pagina web|disponibles?)\b",
}
ASKED: dict[Language, str] = {
    "en": r"\b(?:repl(?:y|ies)|responses?|answers?|observations|comments|respond|information|cooperation)\b",
    "fr": r"\b(?:reponses?|repondre|observations|commentaires|informations?|cooperation)\b",
    "es": r"\b(?:respuestas?|responder|observaciones|comentarios|informacion|cooperacion)\b",
}
THEREUPON: dict[Language, str] = {
    # publication rests on the period asked for
    "en": r"\b(?:past|passed|after|beyond|following|upon (?:the )?expir\w+ of|at the end of|once) (?:this|that|the"
    r"|which|said)(?: said| \w+day)? ?(?:delay|deadline|period|date|time(?: limit)?)?|\bthereafter\b"
    r"|\bafter which\b|\bupon expir",
    "fr": r"\b(?:passe|apres|au-dela de|a l'(?:expiration|issue) de|au terme de|une fois) (?:ce|cette|le) (?:delai"
    r"|periode|terme|date)|\bpasse ce|\bulterieurement\b",
    "es": r"\b(?:pasad[oa]|transcurrid[oa]|tras|despues de|vencid[oa]|cumplid[oa]|concluid[oa]|expirad[oa]"
    r"|finalizad[oa]|a partir de|al termino de|mas alla de) (?:este|ese|dicho|el|esta|dicha|esa)"
    r" (?:\w+ )?(?:plazo|periodo|termino|fecha)",
}
