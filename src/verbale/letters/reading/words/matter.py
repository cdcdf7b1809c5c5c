"""Words by which one tells what a paragraph is about: earlier letters, law, a new fact. Over text without accents, lower case."""

from verbale.letters.reading.sheet import Language

EARLIER_LETTERS: dict[Language, str] = {
    "en": r"\b(?:previous(?:ly)?|earlier|prior|past|former|several|two|three|four|five|six|following|other"
    r"|\d) (?:\w+ ){0,3}(?:communications?|letters?|(?:urgent )?appeals?)\b"
    r"|\bsubject of (?:\w+ ){0,5}(?:communications?|letters?|appeals?)\b"
    r"|\b(?:communication|letter|urgent appeal|appeal)s? (?:\w+ ){0,5}(?:dated|sent|transmitted|addressed|of \d)"
    r"|\b(?:thank|regret|appreciat|acknowledg|note)\w*\b[^.]{0,80}\b(?:repl(?:y|ies)|responses?)\b[^.]{0,60}"
    r"|\bno (?:reply|response) (?:has|was|had)"
    r"|\b(?:reply|response) (?:dated|of \d|received)|\bfollow[- ]?up (?:to|on) (?:\w+ ){0,3}(?:communication|letter"
    r"|appeal)",
    "fr": r"\b(?:precedente|anterieure|derniere)s? (?:communication|lettre)s?\b|\b(?:communication|lettre"
    r"|appel)s?(?: \w+){0,3} (?:precedent|anterieur|envoye|adresse|transmis|datee?)"
    r"|\bfait l'objet (?:de |d')(?:\w+ ){0,4}(?:communication|lettre|appel)|\b(?:remerci|regrett|deplor"
    r"|accus)\w*\b[^.]{0,100}\breponses?\b"
    r"|\baucune reponse|\bfait suite a|\bpropres? a[^.]{0,10}communication",
    "es": r"\b(?:anterior|previa|pasada)(?:e?s)? (?:comunicacion|carta)(?:es|s)?\b|\b(?:comunicacion|carta"
    r"|llamamiento)(?:es|s)?(?: \w+){0,4} (?:anterior|previ|enviad|transmitid|dirigid|de fecha)"
    r"|\bobjeto de (?:\w+ ){0,4}(?:comunicacion|carta|llamamiento)|\b(?:agradec|lament)\w*\b[^.]{0,100}\brespuestas?\b"
    r"|\bno (?:hemos|se ha) recibido (?:\w+ )?respuesta|\bda seguimiento",
}

INTERNATIONAL_LAW = (
    r"\bcovenant\b|\bconventions?\b|\buniversal declaration\b|\bdeclaration on\b|\bcharter of\b"
    r"|\bbody of principles\b|\bbasic principles\b"
    r"|\bguiding principles\b|\bgeneral (?:comment|recommendation)\b|\biccpr\b|\bicescr\b|\budhr\b|\bcedaw\b"
    r"|\bcrpd\b|\bminimum rules\b|\bsiracusa\b"
    r"|\bpidcp\b|\bpidesc\b|\bpacte international\b|\bdeclaration universelle\b|\bdeclaration sur\b"
    r"|\bobservation generale\b|\bprincipes (?:de base|directeurs|fondamentaux)\b"
    r"|\bensemble de(?:s)? (?:principes|regles)\b|\bcharte africaine\b|\bpacto internacional\b"
    r"|\bconvencion(?:es)?\b|\bdeclaracion (?:universal|sobre|americana)\b"
    r"|\bobservacion general\b|\bprincipios (?:basicos|rectores)\b|\bconjunto de principios\b|\breglas minimas\b"
    r"|\bresolutions? \d+/\d+|\bresolucion(?:es)? \d+/\d+"
    r"|\ba/hrc/|\ba/res/|\bccpr/c/|\be/c\.12/"
)

CONCERN = (
    r"\b(?:concern|alarm|worr|dismay|fear|preoccup|preocupa|inquiet|alarma|temor|crain|constern|constem|shock|appall"
    r"|distress|indign)\w*"
)

FACT = (
    r"(?:on|in|since|between|from|by|at|le|en|depuis|el|desde|du|entre|a) (?:or about |around |the |early |late "
    r"|debut |fin |the night of |el |les )?(?:\d{1,2}\w{0,2} |(?:19|20)\d\d\b|january|february|march|april|may|june"
    r"|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre)|(?:it (?:is|was|has been) (?:reported|alleged)|reportedly|allegedly|il (?:est|a ete) (?:rapporte"
    r"|allegue)|se (?:alega|informa|reporta)|segun|selon)"
)
"""How a paragraph begins that tells what happened."""

CAPACITY = (
    r"(?:(?:the |first |second |current )*(?:vice[- ]?|co-?)?(?:chair(?:person|man|woman)?(?:[- ]rapporteur)?"
    r"|president\w*|vicepresident\w*|presidenta?)\b"
    r"|special rapporteur|rapporteu(?:r|se) special|relatora? especial|independent expert|experte? independant"
    r"|expert[oa] independiente"
    r"|working group|groupe de travail|grupo de trabajo|special representative|representante? special"
    r"|representante especial|personal representative"
    r"|on behalf|au nom d|en nombre d|pour le groupe|por el grupo|member of the working|designated expert)"
)
"""How the line under a signatory's name begins."""

JUDGED = (
    r"\b(?:appears? to|seems? to|(?:may|might|could|would) (?:amount|constitute|be)|if (?:confirmed|proven|true)"
    r"|deplore|condemn|chilling effect|disturb\w*|alarm\w*"
    r"|sembl\w+|pourrai\w+ (?:constituer|etre)|deplor\w+|condamn\w+|parec\w+|podria\w* (?:constituir|ser)|lament\w+"
    r"|conden\w+|efecto (?:amedrentador|inhibidor|disuasorio))\b"
)
"""What mandate holders say of the facts where they do not use a word for worry."""

SENT = (
    r"\b(?:(?:communication|letter|appeal|lettre|appel|comunicacion|carta|llamamiento)\w* (?:\w+ ){0,6}(?:sent|"
    r"addressed|transmitted|envoyee?|adressee?|transmise?|enviad\w+|dirigid\w+|transmitid\w+)"
    r"|(?:mandate holders?|titulaires? de mandats?|titulares de mandatos?|procedures speciales|"
    r"special procedures|procedimientos especiales)\b)"
)
"""That mandate holders wrote."""
