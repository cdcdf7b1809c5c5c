"""How letters say that no reply came, in three languages: patterns without accents, lower case.

A word for a reply with a word that denies it before or behind it, whatever stands between ("has not so far, as we understand,
responded"), and phrases that say it with neither.
"""

_GAP = (
    r"(?:(?!(?:which|who|whose|that|but|until|only|que|qui|mais|pero|sino|hasta que|thank\w*|grateful|acknowledg\w*|appreciat\w*|"
    r"welcom\w*|remerci\w*|agradec\w*|acus\w*)\b)[\w'’-]+(?:, | ,|,| )){0,9}?"
)
"""Between the two words, within one clause."""
_ANSWERS = (
    r"(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|ses?)|answer(?:s|ed|ing)?|"
    r"repon(?:se|ses|du|due|dues|dus|dre|dit|d|dent|dait|dirent)|"
    r"respuestas?|responde|responder|respondio|respondieron|respondid[oa]s?|contestacion(?:es)?|"
    r"contest(?:ar|o|ad[oa]s?|a|aron))"
)
_DENIES = (
    r"(?:(?:not|no|without|sans|sin)(?! (?:obstante|doubt|less|later|longer|only|solo|embargo|perjuicio|prejudice|prejudging|"
    r"delay|demora|delai|tarder|prejuger|prejuzgar)\b)|"
    r"never|nor|neither|none|nothing|cannot|fail(?:s|ed|ing|ure)?|declin\w+|refus\w+|omit\w*|neglect\w*|"
    r"(?:yet|still) to|await\w*|wait(?:ing|s|ed)? for|absence of|lack of|lacks?|"
    r"ne|n'\w+|pas|jamais|aucune?|omis|manque de|absence d[e']|attendons|attend|attendent|attente d[e']|encore a|"
    r"ningun[ao]?|nunca|jamas|tampoco|ausencia de|falta(?: de)?|carecen? de|omitio|omitido|"
    r"esper(?:a(?: de)?|ando|amos)|pendientes? de)"
)
_CAME = (
    r"(?:recei\w+|come|came|arrived?|reached|sent|given|provided|forthcoming|transmitted|"
    r"parvenue?s?|recue?s?|donnee?s?|transmise?s?|adressee?s?|fournie?s?|envoyee?s?|"
    r"llegado|llego|recibid[oa]s?|recibio|recibimos|remitid[oa]s?|enviad[oa]s?|dad[oa]s?|dirigid[oa]s?|transmitid[oa]s?|"
    r"producido)"
)
_BEHIND = (
    rf"(?:(?:not|never|no|nunca|jamas|n'\w+|ne) (?:[\w']+,? ){{0,6}}?{_CAME}|(?:is|are|was|remains?|still) (?:\w+ ){{0,2}}"
    r"(?:outstanding|pending|awaited|overdue|lacking|missing|due|wanting)|(?:fait|font) defaut|(?:toujours|encore) attendue?s?|"
    r"(?:sigue|siguen|esta|estan) (?:\w+ )?pendientes?|"
    r"brill\w+ por)"
)
NO_REPLY = (
    rf"\b{_DENIES},? {_GAP}(?:l'|d'|qu')?{_ANSWERS}\b|"
    rf"\b{_ANSWERS},? {_GAP}{_BEHIND}\b|"
    r"\bunanswered\b|"
    r"\b(?:respuesta|contestacion)\b[^.;]{0,30}\ba ningun[ao]\b|\breponse\b[^.;]{0,30}\ba aucune\b|"
    r"\b(?:replies|reply|responses?|answers?)\b[^.;]{0,60}\b(?:to|for) (?:none|neither)\b|"
    r"\b(?:none|nothing) (?:(?:has|had|was) (?:\w+ ){0,3}(?:come|received|reached|arrived)|came|ever came|arrived)\b|"
    r"\b(?:has|have|had|remain\w*|kept)(?: \w+){0,4} silen(?:t|ce)\b|\bsilence of (?:the|your)\b|"
    r"\b(?:garde|gardent|maintenu|regrett\w+) (?:le |un )?silence\b|\blettres? mortes?\b|"
    r"\b(?:n'\w+|ne \w+) (?:\w+ ){0,4}(?:donne|eu|recu|fait l'objet d') ?(?:\w+ ){0,2}(?:suite|rien)\b|"
    r"\b(?:guarda|guardado|guardo|mantiene|mantenido|lament\w+ el) silencio\b|\ben letra muerta\b|\bsilencio del gobierno\b|"
    r"\bni a l'une ni a l'autre\b|\bni a (?:una|la primera) ni a (?:la )?(?:otra|segunda)\b"
)
NOT_DENIED = (
    r"[^.;]{0,40}\b(?:until|before|earlier than|within (?:the|this|that)|in time|on time|but|only|also|"
    r"avant le|que le|dans les delais|dans le delai|hasta el|sino|dentro del plazo|a tiempo)\b"
)
"""After a denial that does not deny the reply: "was not received until May", "did not reply in time"."""
IN_SUBSTANCE = (
    r"(?: (?:to|a|aux?|to any of|a l[ao]s))? ?(?:the |all |any |all of |any of |our |these |those |each of |most of |some of |"
    r"las? |les |los |nos |nuestras |todas |toutes |ces )*(?:questions?|concerns?|allegations?|issues?|points?|matters|substance|"
    r"requests?|inquir\w+|preoccupations?|demandes|preguntas|preocupaciones|alegaciones|cuestiones|interrogantes)\b|"
    r" (?:in substance|on the merits|substantively|fully|in full|in detail|sur le fond|en detail|integralement|pleinement|"
    r"de fondo|en detalle|plenamente|cabalmente|del todo|entirely|adequately|satisfactorily)\b"
)
"""After a denial that is of what the reply says, not of that it came."""
QUALIFIED = (
    r"\b(?:substantive|detailed|full|complete|satisfactory|adequate|specific|further|additional|second|final|circonstanciee|"
    r"detaillee|complete|satisfaisante|precise|sustantiva|detallada|completa|satisfactoria|concreta|adecuada)\b"
)
"""Of a reply of that kind alone it is said that it did not come."""
