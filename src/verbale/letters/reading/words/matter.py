"""Words by which one tells what a paragraph is about: earlier letters, law, a new fact. Over text without accents, lower case."""

from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

EARLIER_LETTERS: dict[Language, str] = {
    "en": r"\b(?:previous(?:ly)?|earlier|prior|past|former|several|two|three|four|five|six|following|other"
    r"|\d) (?:\w+ ){0,3}(?:communications?|letters?|(?:urgent )?appeals?)\b"
    r"|\bsubject of (?:\w+ ){0,5}(?:communications?|letters?|appeals?)\b"
    r"|\b(?:communication|letter|urgent appeal|appeal)s? (?:[\w.]+ ){0,5}(?:dated|sent|transmitted|addressed|of \d)"
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

TITLES: dict[PartKind, str] = {
    PartKind.BACKGROUND: r"background|introduction|persons? (?:affected|concerned)|contexte|personnes (?:concernees|touchees)"
    r"|antecedentes|introduccion|personas? (?:afectadas?|concernidas?)",
    PartKind.ALLEGATIONS: r"(?:the |alleged )?facts|allegations?(?: received)?|les faits|faits(?: allegues)?|allegations recues"
    r"|(?:los )?hechos(?: alegados)?|alegaciones(?: recibidas)?",
    PartKind.PREVIOUS: r"(?:previous|earlier|prior) (?:communications?|letters?)|communications? (?:anterieures?|precedentes?)"
    r"|comunicaci(?:on|ones) (?:anterior(?:es)?|previas?)",
    PartKind.CONCERNS: r"(?:our )?concerns?(?: and .{3,30})?|(?:nos )?preoccupations?(?: et .{3,30})?"
    r"|(?:nuestras )?preocupaci(?:on|ones)(?: y .{3,30})?",
    PartKind.LAW: r"(?:(?:overview|summary) of )?(?:the )?(?:(?:applicable|relevant) )?(?:international )?(?:human rights )?"
    r"(?:legal (?:framework|standards|obligations)|law|standards|norms|obligations)"
    r"|(?:apercu du |rappel du )?(?:cadre juridique|droit)(?: international)?(?: des droits (?:de l'homme|humains))?"
    r"(?: applicable)?"
    r"|(?:apercu des |rappel des )?normes (?:internationales )?(?:applicables|relatives aux droits (?:de l'homme|humains)"
    r"|internationales)"
    r"|marco (?:juridico|legal|normativo)(?: internacional)?(?: aplicable)?|derecho (?:internacional )?aplicable"
    r"|(?:resumen de (?:las )?)?(?:normas|estandares) internacionales(?: de derechos humanos)?(?: aplicables)?",
    PartKind.REQUESTS: r"(?:our )?(?:questions|requests?(?: for information)?|information requested)|demandes?(?: d'informations?)?"
    r"|(?:nos )?questions|preguntas|solicitud(?:es)?(?: de informacion)?",
}
"""Titles over the parts of a letter, whole but for their number."""

OF_OTHERS = (
    r"\b(?:letters?|lettres?|cartas?)\b (?:\w+ ){0,2}(?:dated|of|du|datee du|en date du|del?|de fecha|con fecha) [\w ]{4,24}? "
    r"(?:to|from|by|a|au|aux|al|adressee? a|dirigida a|de la part de)\b(?! (?:la )?(?:your|the government|the special|special|the "
    r"working|gouvernement|votre|rapporteu|gobierno|su excelencia|relator))"
)
"""A dated letter between others than mandate holders and Governments."""

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

OFFERED = (
    r"(?:we|i) (?:\w+ )?(?:remain|stand|am|are)\b[^.]{0,30}\b(?:disposal|ready to)|(?:nous|je) (?:\w+ )?(?:rest|demeur|ten)\w+\b"
    r"[^.]{0,30}\bdisposition\b|(?:quedamos|quedo|estamos|estoy|nos ponemos|me pongo)\b[^.]{0,30}\bdisposicion\b"
)
"""What mandate holders offer before the closing words."""

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
    r"\b(?:appears? to|seems? to|(?:might|could) \w+"
    r"|(?:may|would) (?:amount|constitute|be|have|lead|serve|mean|suggest|deprive|treat)"
    r"|if (?:confirmed|proven|true)|should they be (?:confirmed|proven)"
    r"|deplor\w*|condemn\w*|chilling effect|deterrent effect|disturb\w*|troubl\w*|bears? the (?:hallmarks?|marks?)"
    r"|risks? \w+ing|is likely to|are likely to|casts? (?:\w+ ){0,3}doubt|raises? (?:\w+ ){0,3}(?:doubts?|questions?)"
    r"|regrett\w*|unacceptable|disproportionate"
    r"|sembl\w+|paraiss\w+|parait|pourrai\w+|deplor\w+|condamn\w+|risqu\w+|susceptibles? de|effet dissuasif|choqu\w+"
    r"|troublante?s?|regrettables?|inacceptables?|disproportionnee?s?|fait craindre|font craindre|sont de nature a|est de nature a"
    r"|parec\w+|podria\w*|lament\w+|conden\w+|efecto (?:amedrentador|inhibidor|disuasorio)|corren? el riesgo|amenazan? con"
    r"|resultan? (?:perturbador|inquietante|inaceptable|desproporcionad)\w*|perturba\w*|hacen? temer)\b"
)
"""What mandate holders say of the facts where they do not use a word for worry."""

IRRECONCILABLE = (
    r"\b(?:(?:difficult|hard) to reconcile|incompatible|irreconcilable|hardly (?:compatible|in line)|"
    r"(?:difficile|malaise)s? a concilier|difficilement compatible|inconciliable|dificil(?:es)? de conciliar|"
    r"dificilmente compatibles?)\b"
)
"""That facts and law do not go together: a concern, though it names the law."""

NO_CONCERN = (
    r"(?:(?:without|while|although|in|given|sans|sous|tout|au vu|compte|sin|aun|a la|dad)\b[^.;:]{0,160}?, |(?:\w+ ){0,4}\w+, )?(?:"
    r"(?:we|i) (?:\w+ ){0,3}?(?:recall|note|refer|remind|stress|underline|emphasi[sz]e|draw|urge|call|welcome|thank|request|ask|"
    r"appeal|invite|take note|acknowledge|encourage|reiterate (?:our|my) (?:call|request|appeal))\b"
    r"|(?:nous|je|j') ?(?:\w+ ){0,3}?(?:rappel|not|renvoy|referons|soulign|attir|exhort|pri|demand|salu|remerci|"
    r"invit|pren|engag)\w*"
    r"|(?:quisier\w+ |dese\w+ |nos |me |permit\w+ ){0,3}(?:record|not|remit|referi|subray|senal|inst|exhort|ped|"
    r"solicit|agradec|llam|invit|acog|hacer un llamamiento|tom\w+ nota)\w*"
    r"|(?:for further|for more|pour plus|para mas|please|veuillez|sirva\w*|the full text|le texte integral|el texto completo)\b)"
)
"""How a sentence begins in which mandate holders recall, ask or point to a thing, and state no worry."""

OF_A_LETTER = (
    r"(?:(?:already )?in (?:a|an|our|my|its|the|another|previous) (?:\w+ ){0,3}(?:letter|communication|appeal)s?\b|"
    r"(?:deja )?(?:dans|par) (?:une?|notre|nos|ma|la|de precedentes) (?:\w+ ){0,2}(?:lettre|communication|appel)s?\b|"
    r"(?:ya )?(?:en|por|mediante) (?:una?|nuestr[ao]s?|mi|la) (?:\w+ ){0,2}(?:carta|comunicacion|llamamiento)(?:es|s)?\b)"
)
"""How a sentence begins that tells of an earlier letter, whatever worry that letter stated."""

OF_A_LAW = (
    r"(?:(?:\w+ )?\w+, )?(?:(?:under|pursuant to|according to|by virtue of|en vertu de|aux termes de|selon|en virtud de|segun|"
    r"conforme a) ?)?(?:the |le |la |l'|el |los |las |les )?(?:new |proposed |nouvelle? |nuev[oa] )?"
    r"(?:(?:draft )?(?:section|article|clause|articulo|seccion|chapter|chapitre|capitulo|paragraph|paragraphe|parrafo)s? \d|"
    r"(?:bill|draft|act|law|decree|projet|loi|decret|proyecto|ley|decreto)\b)"
)
"""How a sentence begins that says what a domestic law provides."""

SENT = (
    r"\b(?:(?:communication|letter|appeal|lettre|appel|comunicacion|carta|llamamiento)\w* (?:\w+ ){0,6}(?:sent|"
    r"addressed|transmitted|envoyee?|adressee?|transmise?|enviad\w+|dirigid\w+|transmitid\w+)"
    r"|(?:mandate holders?|titulaires? de mandats?|titulares de mandatos?|procedures speciales|"
    r"special procedures|procedimientos especiales)\b)"
)
"""That mandate holders wrote."""
