# ruff: noqa: E501  (a form is one line, however long)
"""Words of lengths of time, sums of money and penalties, in three languages, without accents, in lower case."""

NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
    "vingt": 20, "vingt-cinq": 25, "trente": 30,
    "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veinticinco": 25, "treinta": 30, "cuarenta": 40,
}  # fmt: skip

UNITS: dict[str, dict[str, str]] = {
    "en": {"year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours"},
    "fr": {"an": "years", "annee": "years", "mois": "months", "semaine": "weeks", "jour": "days", "heure": "hours"},
    "es": {"ano": "years", "mes": "months", "semana": "weeks", "dia": "days", "hora": "hours"},
}
UNIT_WORDS: dict[str, str] = {
    "en": r"years?|months?|weeks?|days?|hours?",
    "fr": r"ans?|annees?|mois|semaines?|jours?|heures?",
    "es": r"anos?|mes(?:es)?|semanas?|dias?|horas?",
}

# What makes of a length right before it a term of imprisonment.
PRISON_AFTER: dict[str, str] = {
    "en": r"'?(?:,? (?:of|in|at|behind))?(?: (?:a|an|the))?(?: (?:suspended|[a-z]+-security|rigorous|strict[a-z-]*|general|simple|effective|"
    r"hard|regime|actual|conditional|additional)){0,3}(?: |-)(?:imprisonment|prison(?: colony| terms?| sentences?)?|jail(?: terms?| sentences?)?|"
    r"labou?r(?: camp)?|penal colony|penal servitude|deprivation of liberty|incarceration|bars|custodial sentence|suspended sentence|"
    r"sentences?|term of imprisonment|administrative arrest)\b",
    "fr": r"(?: (?:de|d'|en))?(?: ?(?:peine|une peine) de)? ?(?:emprisonnement|prison|reclusion|travaux forces|detention criminelle|"
    r"privation de liberte|servitude penale|bagne)(?: criminelle| a temps)?(?: ferme)?\b",
    "es": r"(?: de| en)?(?: (?:la |una )?pena(?: privativa)? de)? ?(?:prision|carcel|privacion de (?:la )?libertad|reclusion|presidio|encarcelamiento|"
    r"pena privativa de (?:la )?libertad|arresto)\b(?: mayor| menor| efectiva)?",
}
# What makes of a length right after it one.
PRISON_BEFORE: dict[str, str] = {
    "en": r"\b(?:(?:imprisonment|administrative arrest) (?:for|of)|(?:prison|jail|suspended|custodial) (?:terms?|sentences?) of|sentences? of|imprisoned for|jailed for|"
    r"sentenced(?: [a-z]+)? to(?: a (?:term|punishment|sentence|total) of)?|amounting to|sentences?(?: was| were)? (?:\w+ )?to|"
    r"(?:reduced|increased|commuted|raised)[^;]{0,80}? to)(?: a term of)? $",
    "fr": r"\b(?:(?:peines?|emprisonnement|prison|reclusion)(?: ferme)? (?:de|pendant)|condamnee?s?(?: [a-z]+)?(?: respectivement)? a|"
    r"(?:redui|rame|port|augment)[a-z]*[^.;]{0,60}? a) $",
    "es": r"\b(?:(?:penas?|penas? privativas? de (?:la )?libertad|condenas?|prision|sentencias?)(?: [a-z]+)? (?:de|por)|condenad[oa]s?(?: [a-z]+)? a|sentenciad[oa]s? a|"
    r"(?:reduj|reduc|rebaj|aument|elev)[a-z]*[^.;]{0,60}? a) $",
}
# Kept in custody before a judgment: no sentence, whatever its length.
CUSTODY: dict[str, str] = {
    "en": r"(?:pre-?trial|preventive|provisional|remand|custody|administrative detention)",
    "fr": r"(?:provisoire|preventive|garde a vue|mandat de depot)",
    "es": r"(?:preventiva|provisional|cautelar|flagrancia)",
}
OTHER_AFTER: dict[str, str] = {
    "en": r"'?(?: of| in)? (?:community service|probation|house arrest|correctional labou?r|corrective labou?r|supervised release|"
    r"administrative detention|community work|unpaid work|compulsory work|(?:internal )?exile|restricted (?:liberty|freedom)|restriction of (?:liberty|freedom))\b",
    "fr": r" (?:de |d')(?:travail d'interet general|travaux d'interet general|mise a l'epreuve|residence surveillee|exil|relegation)\b",
    "es": r" de (?:trabajos? comunitarios?|servicio comunitario|arresto domiciliario|libertad vigilada|prision domiciliaria|destierro|exilio|trabajos? (?:en beneficio|en favor) de la comunidad)\b",
}
LIFE: dict[str, str] = {
    "en": r"\b(?:life imprisonment|life in prison|a life sentence|life sentences?|imprisonment for life|(?<=sentenced to )life|(?:sentenced|condemned|sentencing) (?:[^.;\n]|(?<=\bmr|\bms|\bdr)\.|(?<=\bmrs)\.|(?<=\bmessrs)\.){1,160}? to (?P<at>life(?! imprisonment| in prison)))\b",
    "fr": r"\b(?:(?:emprisonnement|prison|reclusion(?: criminelle)?|detention|travaux forces|servitude penale) a (?:perpetuite|vie)|perpetuite)\b",
    "es": r"\b(?:cadena perpetua|prision perpetua|reclusion perpetua|presidio perpetuo|prision permanente(?: revisable)?|prision de por vida)\b",
}
DEATH: dict[str, str] = {
    "en": r"\b(?:death (?:penalty|sentences?)|(?<=sentenced to )death(?: by [a-z]+)?|(?<=condemned to )death|capital punishment|(?:sentenced|condemned|sentencing) (?:[^.;\n]|(?<=\bmr|\bms|\bdr)\.|(?<=\bmrs)\.|(?<=\bmessrs)\.){1,160}? to (?P<at>death))\b",
    "fr": r"\b(?:peine (?:de mort|capitale)|(?<=condamne a )mort|(?<=condamnee a )mort|(?<=condamnes a )mort|(?:condamn[a-z]+) [^.;\n]{1,120}? a (?P<at>mort))\b",
    "es": r"\b(?:pena (?:de muerte|capital)|(?<=condenado a )muerte|(?<=condenada a )muerte|(?<=condenados a )muerte|"
    r"(?<=sentenciado a )muerte|(?:conden[a-z]+|sentenci[a-z]+) [^.;\n]{1,120}? a (?P<at>muerte))\b",
}
LASHES: dict[str, str] = {
    "en": r"(?:lashes|strokes of the cane|floggings)",
    "fr": r"(?:coups de fouet|coups de baton)",
    "es": r"(?:latigazos|azotes)",
}
FINE_BEFORE: dict[str, str] = {
    "en": r"\b(?:(?:(?:an? |the )(?:[a-z]+ ){0,2})?fines? (?:of|in the amount of|amounting to|equivalent to)|fined(?: (?:him|her|them|a total of))?|pay)"
    r"(?: approximately| about| around| a sum of)? ?$",
    "fr": r"\b(?:(?:une |des |l')?amendes?(?: [a-z]+)? de|payer(?: la somme de)?|amende d'un montant de)(?: environ| plus de)? ?$",
    "es": r"\b(?:(?:una |la )?multas?(?: [a-z]+){0,2} (?:de|por)|pagar(?: la suma de)?|multad[oa]s? con|multa equivalente a)"
    r"(?: unos| aproximadamente)? ?$",
}
FINE_AFTER: dict[str, str] = {"en": r" fines?\b", "fr": r" d'amende\b", "es": r" de multa\b"}
BAN: dict[str, str] = {
    "en": r"\b(?:travel ban|ban on (?:travel|leaving|work|practi[cs]ing|holding|engaging|publishing|using)[a-z]*|"
    r"(?:banned|barred|prohibited|disqualified|forbidden) (?:from|to) (?!leav|travel)[a-z]+(?: [a-z]+){0,6}?|exit ban|deprivation of the right|ban)\b",
    "fr": r"\b(?:interdiction (?:de|du|d')[a-z' ]{1,40}?|privation (?:de ses|des) droits [a-z]+|inegibilite|ineligibilite|interdite?s? (?:de |d')[a-z' ]{1,50}?)\b",
    "es": r"\b(?:inhabilitacion(?: [a-z]+){0,8}?|prohibicion de [a-z ]{1,40}?|prohib(?:io|ieron|ido)(?: a)? [a-z ]{1,40}?|inhabilitad[oa]s? para [a-z ]{1,60}?|privacion de (?:sus )?derechos)\b",
}
BAN_LINK: dict[str, str] = {
    "en": r"(?:,? (?:for|of|lasting|for a (?:further|period of)|for a period of)(?: a)? )",
    "fr": r"(?:,? (?:pendant|pour|de|d'une duree de|pour une duree de|pour une periode de) ?)",
    "es": r"(?:,? (?:por|de|durante|por un periodo de|por el plazo de|por el termino de) )",
}
SUSPENDED: dict[str, str] = {
    "en": r"\b(?:suspended|conditional(?:ly)?|on probation|(?:its|the|whose) (?:execution|enforcement) (?:being |was |of which was )?stayed)\b",
    "fr": r"\b(?:avec sursis|de sursis|sursis|assortie?s? du sursis|avec suspension de (?:son|l')execution)\b",
    "es": r"\b(?:en suspenso|suspendid[oa]s?|condicional(?:mente)?|de ejecucion condicional|"
    r"(?:con |bajo )?suspension (?:condicional |a prueba )?de (?:su ejecucion|la ejecucion|la pena|su cumplimiento)|remision condicional|"
    r"con beneficio de suspension|cuya ejecucion (?:se suspendio|quedo suspendida|quedo en suspenso)|a prueba)\b",
}
# A part of the term only: "of which two years suspended".
PARTLY: dict[str, str] = {
    "en": r"of which|half|part of",
    "fr": r"dont|la moitie",
    "es": r"de los cuales|de las cuales|la mitad",
}

CURRENCIES = (
    r"r(?:o?u)bles?|dollars?|euros?|pounds?|francs?(?: cfa)?|cfa francs?|fcfa|f ?cfa|riyals?|rials?|tomans?|dinars?|dirhams?|yuans?|renminbi|"
    r"pesos?|soles|nuevos soles|bolivares|bolivianos|quetzales|lempiras?|cordobas?|colones|guaranies|reales|reais|liras?|lires?|tenges?|"
    r"manats?|soms?|somonis?|hryvnias?|shillings?|nairas?|takas?|rupees?|rupias?|roupies|bahts?|dongs?|birrs?|kyats?|riels?|ringgits?|"
    r"rupiahs?|wons?|yens?|kwachas?|kwanzas?|meticais|cedis?|dalasis?|leones|lempiras|balboas|gourdes?|ouguiyas?|ariarys?|drams?|laris?|"
    r"leva|lei|zlotys?|forints?|dolares(?: estadounidenses| americanos)?|unidades? (?:tributarias?|de multa)|"
    r"salarios minimos(?: [a-z]+)?|dias[- ]multa|jours-amende"
)
CURRENCY_CODES = r"usd|eur|gbp|rub|cny|rmb|sar|bhd|aed|egp|try|inr|pkr|bdt|vnd|thb|myr|idr|php|kes|ugx|tzs|ngn|ghs|mxn|cop|pen|clp|ars|brl|xaf|xof|byn|kzt|uah|azn|mad|dzd|tnd|irr|iqd|qar|omr|kwd|jod|lbp"
