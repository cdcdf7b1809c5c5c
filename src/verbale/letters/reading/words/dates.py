# ruff: noqa: E501  (a form is one line, however long)
"""Words of dates in English, French and Spanish, without accents."""

MONTHS: dict[str, dict[str, int]] = {
    "en": {
        "January": 1,
        "February": 2,
        "March": 3,
        "April": 4,
        "May": 5,
        "June": 6,
        "July": 7,
        "August": 8,
        "September": 9,
        "October": 10,
        "November": 11,
        "December": 12,
        "Jan": 1,
        "Feb": 2,
        "Mar": 3,
        "Apr": 4,
        "Jun": 6,
        "Jul": 7,
        "Aug": 8,
        "Sept": 9,
        "Sep": 9,
        "Oct": 10,
        "Nov": 11,
        "Dec": 12,
    },
    "fr": {
        "janvier": 1,
        "fevrier": 2,
        "mars": 3,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "aout": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "decembre": 12,
    },
    "es": {
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre": 9,
        "setiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    },
}

# What may stand right before a day whose year is left out. Without one of these, "8 March" may be a street or a movement.
BEFORE_DAY: dict[str, str] = {
    "en": r"on|on the|the|of|of the|dated|since|until|till|from|to|by|and|between|before|after|around|about|approximately|"
    r"night of|as of|through|late on|early on|later on|again on|only on",
    "fr": r"le|du|au|depuis le|des le|jusqu'au|et|les|ce|de|vers le|et le|ou le|entre le|avant le|apres le|date du",
    "es": r"el|del|al|de|desde el|hasta el|y|y el|entre el|los|los dias|el dia|del dia|dia|hacia el|antes del|despues del|fecha",
}
BEFORE_MONTH: dict[str, str] = {
    "en": r"in|since|until|till|during|by|from|early|late|mid|mid-|in early|in late|between|throughout|end of|beginning of|"
    r"middle of|start of|month of|half of|course of",
    "fr": r"en|debut|fin|depuis|courant|mi-|mois de|mois d'|d'|des|jusqu'en|entre|de",
    "es": r"en|desde|principios de|comienzos de|inicios de|mediados de|finales de|fines de|hasta|durante|mes de|entre|de",
}
WEEKDAYS = (
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo"
)
# After four digits, these say that things are counted and no year is meant.
COUNTED = (
    r"people|persons|cases|families|personnes|personas|cas|casos|familles|familias|euros|dollars|dolares|"
    r"hectares|hectareas|workers|officers|protesters"
)
# Words that make of a day and month, or of a month, a name: "Calle 9 de Octubre", "Hospital 12 de Octubre".
NAMED_AFTER_A_DAY = (
    r"calle|avenida|av\.|plaza|hospital|movimiento|colonia|barrio|universidad|partido|estadio|parque|puente|escuela|colegio|"
    r"frente|comite|brigada|batallon|organizacion|asociacion|rue|place|boulevard|avenue|mouvement|stade|universite|hopital|"
    r"pont|lycee|ecole|camp|quartier|association|alliance|street|square|movement"
)

BEFORE_YEAR: dict[str, str] = {
    "en": r"in|since|until|till|by|during|from|between|before|after|as early as|early|late|mid|mid-|throughout|year|"
    r"end of|beginning of|back in|only in|again in|(?:spring|summer|autumn|fall|winter|course) of",
    "fr": r"en|depuis|jusqu'en|des|avant|apres|entre|de|annee|fin|debut|courant|l'an|a partir de",
    "es": r"en|desde|hasta|durante|entre|ano|antes de|despues de|principios de|finales de|fines de|comienzos de|inicios de|"
    r"mediados de|a partir de|de",
}
# Of these, some must be followed by a second year ("de 2010 a 2015"): alone they are no sign of a year.
ONLY_IN_RANGES: dict[str, frozenset[str]] = {
    "en": frozenset(),
    "fr": frozenset(["de"]),
    "es": frozenset(["de"]),
}

SAME_DAY: dict[str, str] = {
    "en": r"(?:the|that|this)(?: very)? same day|the same (?:date|morning|afternoon|evening|night)|that (?:very )?day|that (?:night|evening|morning|afternoon)"
    r"|that same (?:date|morning|afternoon|evening|night)|within the (?:same )?hour",
    "fr": r"le meme jour|ce meme jour|du meme jour|ce jour-la|le jour meme|la meme date|le meme soir|la meme nuit|ce soir-la|cette nuit-la|ce matin-la|le soir meme|la nuit meme",
    "es": r"el mismo dia|ese mismo dia|este mismo dia|ese dia|aquel dia|dicho dia|del mismo dia|la misma fecha|esa misma "
    r"(?:noche|tarde|manana|fecha)|(?:esa|aquella) (?:noche|tarde|manana)|la misma (?:noche|tarde|manana)",
}
NEXT_DAY: dict[str, str] = {
    "en": r"the (?:following|next) (?:day|morning|evening|night|afternoon)|the day after(?=[,.;])",
    "fr": r"le lendemain(?! d)|le jour suivant|des le lendemain(?! d)",
    "es": r"(?:el|al) dia siguiente(?! d)|al otro dia|a la manana siguiente",
}
# So many days, weeks or months after the day told last, or before it: "three days later", "two weeks earlier".
COUNTED_UNITS: dict[str, str] = {
    "en": r"days?|weeks?|months?",
    "fr": r"jours?|semaines?|mois",
    "es": r"dias?|semanas?|mes(?:es)?",
}
LATER: dict[str, str] = {
    "en": r"later|afterwards?|thereafter|after that",
    "fr": r"plus tard|apres(?=[,.;])",
    "es": r"despues(?! de)|mas tarde",
}
EARLIER: dict[str, str] = {
    "en": r"earlier|before(?=[,.;]| and\b)|previously",
    "fr": r"plus tot|auparavant|avant(?=[,.;])",
    "es": r"antes(?! de)",
}
DAYS_OF_UNITS = {"d": 1, "j": 1, "w": 7, "s": 7}
"""By the first letter of the unit."""
# Since the day told last; `then` is the word for that day.
SINCE_THEN: dict[str, str] = {
    "en": r"(?:since|from) (?P<then>then|that (?:day|date))",
    "fr": r"depuis (?P<then>lors|cette date|ce jour)",
    "es": r"desde (?P<then>entonces|(?:ese|aquel) dia|esa fecha)",
}
HOURS_LATER: dict[str, str] = {
    "en": r"(?:hours?|minutes) later",
    "fr": r"(?:heures?|minutes) (?:plus tard|apres(?=[,.;]))",
    "es": r"(?:horas?|minutos) (?:despues(?! de)|mas tarde)|pocas horas(?=,)",
}
# A day alone, of the month spoken of.
DAY_OF_MONTH: dict[str, str] = {
    "en": r"\bon the (?P<d>\d{1,2})(?:st|nd|rd|th)(?=[,.;]| (?:he|she|they|it|at|in|after|and|without|to)\b)",
    "fr": r"\ble (?P<d>\d{1,2})(?=[,.;)]| (?:au|pour|sans|par|a|dans|devant|apres|avant|et|puis|il|elle|ils|elles|vers|soir|matin)\b)",
    "es": r"\b(?:el|del) dia (?P<d>\d{1,2})(?! de| y|[\d.:])",
}
DAY_BEFORE: dict[str, str] = {
    "en": r"the previous (?:day|evening|night)|the (?:day|evening|night) before(?=[,.;])",
    "fr": r"la veille(?=[,.;])|le jour precedent",
    "es": r"el dia anterior|la vispera(?=[,.;])",
}
# Let go after a night: the day that follows the one told before.
OVERNIGHT: dict[str, str] = {
    "en": r"(?:released|freed|let go|set free|sent home)(?: only)? (?P<then>at (?:dawn|daybreak|first light)|after midnight)",
    "fr": r"(?:liberee?s?|relachee?s?)(?: seulement)? (?P<then>a l'aube|au petit matin|apres minuit)",
    "es": r"(?:liberad[oa]s?|puest[oa]s? en libertad)(?: recien)? (?P<then>al (?:amanecer|alba)|de madrugada|pasada la medianoche)",
}
SAME_MONTH: dict[str, str] = {
    "en": r"(?:the|that) same month|later that month|during that month|(?:by |at )the end of the month",
    "fr": r"ce mois-la|le meme mois|du meme mois|ce meme mois",
    "es": r"ese mes|el mismo mes|ese mismo mes|del mismo mes",
}
SAME_YEAR: dict[str, str] = {
    "en": r"(?:the|that) same year|later that year",
    "fr": r"la meme annee|cette meme annee",
    "es": r"el mismo ano|ese mismo ano|del mismo ano",
}
# After a day and month: the year spoken of, or the letter's own.
OF_THE_SAME_YEAR = (
    r"(?:,? (?:of|in) (?:the same|that(?: same)?) year|,? (?:del mismo|de(?:l)? (?:ese|dicho)(?: mismo)?) ano"
    r"|,? de (?:la meme|cette(?: meme)?) annee)"
)
OF_THIS_YEAR = (
    r"(?:,? (?:of )?(?:this|the current) year|,? del? (?:este|presente|corriente)(?: mismo)? ano"
    r"|,? del (?:presente|corriente)(?! mes)|,? de (?:cette annee|l'annee en cours)|,? (?:dernier|courant)\b)"
)

# The words before a date that say how the date bounds what is told.
BOUNDS: dict[str, dict[str, str]] = {
    "since": {
        "en": r"since|as of|as from|starting from",
        "fr": r"depuis|des|a compter du|a partir d[eu]",
        "es": r"desde|a partir de",
    },
    "until": {"en": r"(?<!not )(?:until|till)|up to|through", "fr": r"jusqu'(?:au|en|a)", "es": r"hasta"},
    "before": {"en": r"before|prior to|by|ahead of", "fr": r"avant", "es": r"antes de|previo a|con anterioridad a"},
    "after": {"en": r"after|following", "fr": r"apres", "es": r"despues de|tras"},
}

CONNECTORS = {
    "range": r" (?:to|until|till|and until|through|up to|au|a|al|hasta|jusqu'au|jusqu'en) ?(?:the |el |en |le )?| ?[-–] ?",
    "list": r"(?:[,;]? (?:and|et|y|e|or|ou|o|&|as well as|ainsi que|asi como)|[,;]) ?"
    r"(?:(?:on|the|in|the|le|les|du|en|el|los|del|de) )*",
}
# Before the first of two dates, these make a range of "and", and of "to" between full dates.
BEFORE_RANGE = r"\b(?:from|between|period|de|del|desde|entre|du|depuis|d')(?: the| el| le| l'annee| en)? ?$"
BETWEEN = r"\b(?:between|entre)(?: the| el| le)? ?$"

CLOCK: dict[str, str] = {
    "en": r"(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? ?(?P<half>[ap])\.? ?m\b|(?:at|around|about|approximately|by|until) "
    r"(?P<h2>\d{1,2})[:.h](?P<m2>\d\d)(?! ?[ap]\.?m)(?:\b|h)|(?:at|around|about) (?P<h3>\d\d)(?P<m3>\d\d) (?:hours|hrs)"
    r"|(?:at|around|about|towards|after|before) (?P<word>midnight|noon|midday)\b",
    "fr": r"(?:a|vers|environs de|des|avant|apres) (?P<h>\d{1,2}) ?(?:h|heures?|:) ?(?P<m>\d\d)?(?: du (?P<half>matin|soir)"
    r"| de l'(?P<half2>apres-midi))?(?![\w])|(?:a|vers|environs de) (?P<word>minuit|midi)\b",
    "es": r"\blas? (?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?(?: ?(?:horas|hrs?\b|h\b))?"
    r"(?: (?:de|en) la (?P<half>manana|tarde|noche|madrugada)| ?(?P<half2>[ap])\.? ?m\b)?"
    r"|(?:a(?: la)?|alrededor de(?: la)?|hacia(?: la)?|al) (?P<word>medianoche|mediodia)\b",
}
LOOKING_BACK: dict[str, str] = {
    # in a sentence that goes back behind what was told last
    "en": r"\b(?:had|earlier|previously|before that|already|of the same year|that year)\b",
    "fr": r"\b(?:avai(?:t|ent)|etai(?:t|ent)|auparavant|deja|plus tot|de la meme annee)\b",
    "es": r"\b(?:habia|habian|anteriormente|previamente|antes|ya|del mismo ano|de ese ano)\b",
}
# Before a time of day: it says when something was done, and no opening hours or end.
AT_A_TIME: dict[str, str] = {
    "en": r"\b(?:at|around|about|approximately|towards|at around|at about) $",
    "fr": r"\b(?:a|vers) $",
    "es": r"\b(?:a|hacia|sobre) (?:las? )?$",
}
NOON = frozenset(["noon", "midday", "midi", "mediodia"])
AFTER_NOON = frozenset(["p", "soir", "apres-midi", "tarde", "noche"])

# What may stand between the start of a sentence and a date that opens it.
LEADING = (
    r"on|in|at|the|of|around|about|towards|approximately|early|late|mid|morning|afternoon|evening|night|hours|by|between|from|since|"
    r"during|and|also|later|then|finally|again|subsequently|similarly|likewise|moreover|furthermore|reportedly|allegedly|p\.m|"
    r"a\.m|pm|am|en|le|du|au|les|dans|la|nuit|soir|matin|matinee|soiree|vers|depuis|entre|debut|fin|el|del|de|los|dia|dias|noche|"
    r"manana|madrugada|tarde|a|las|horas|desde|hacia|alrededor|aproximadamente|principios|finales|mediados|asimismo|"
    r"posteriormente|luego|tambien|puis|ensuite|egalement|ainsi|" + WEEKDAYS
)
