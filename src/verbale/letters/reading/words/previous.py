"""How letters speak of earlier letters and of the replies to them, in three languages: patterns without accents, lower case."""

LETTER = (
    r"communications?|letters?|urgent appeals?|appeals?|allegation letters?|lettres?(?: d'allegations?)?|appels? urgents?|"
    r"comunicacion(?:es)?|cartas?(?: de alegacion(?:es)?)?|llamamientos?(?: urgentes?)?|correspondence|correspondance|"
    r"(?:j?ua|j?al|j?ol)(?= of| sent| dated)"
)
WROTE = (
    r"(?:\b(?:predecessors?|predecesseure?s?|predeces(?:sr|or)(?:ice|a|es|as)?s?|we|i|nous)\b|\bj'|\bhemos\b|\bhe\b)"
    r"[^.;()]{0,60}\b(?:written|wrote|ecrit|escrito|escribi\w+) (?:to|au|a|al)(?: la| le| el)? ?"
    r"(?:your (?:excellency's )?government|the government|gouvernement|votre gouvernement|gobierno|su gobierno)\b"
)
"""That mandate holders wrote, without a word for the letter."""
STRONG = (
    rf"{WROTE}|"
    # only where the mandates' own letters are plainly meant does a bare date stand for one
    r"(?:previous|earlier|prior|past|former) (?:joint )?(?:communications?|letters?|urgent appeals?|allegation letters?)|"
    r"(?:subject|object) of (?:\w+ ){0,4}(?:communications?|letters?|urgent appeals?|allegation letters?)|"
    r"\b(?:joint )?(?:urgent appeals?|allegation letters?|letters? of allegations?)\b|"
    r"\bcommunications? (?:was |were |had been )?(?:sent|transmitted|addressed|dated|issued)|"
    r"\b(?:sent|transmitted|addressed|issued)[^.;]{0,40} (?:communications?|letters?) (?:to|dated|on)\b|"
    r"(?:communications?|letters?)[^.;]{0,60} (?:your excellency's government|the government of)|"
    r"(?:brought|raised)[^.;]{0,80} (?:attention of|with) (?:your excellency's|"
    r"the) government[^.;]{0,60} (?:communications?|letters?)|"
    r"\bour (?:\w+ ){0,2}(?:communications?|letters?)\b|"
    r"(?:communications?|lettres?) (?:conjointes? )?(?:anterieures?|precedentes?|envoyees?|adressees?|transmises?|en date|datees?)|"
    r"(?:precedentes?|anterieures?) (?:communications?|lettres?)|fait l'objet (?:\w+ ){0,4}(?:communications?|lettres?|appels?)|"
    r"fait l'objet d'une (?:communication|lettre)|"
    r"\bappels? urgents?\b|\blettres? d'allegations?\b|\bnotre (?:communication|lettre)\b|\bnos (?:communications|lettres)\b|"
    r"(?:comunicacion(?:es)?|cartas?) (?:conjuntas? )?(?:anterior(?:es)?|previas?|enviadas?|dirigidas?|transmitidas?|"
    r"de fecha|con fecha|fechadas?)|"
    r"(?:anterior(?:es)?|previas?) (?:comunicacion(?:es)?|cartas?)|(?:objeto|"
    r"sujeto) de (?:\w+ ){0,4}(?:comunicacion(?:es)?|cartas?|llamamientos?)|"
    r"\bllamamientos? urgentes?\b|\bcartas? de alegacion(?:es)?\b|\bnuestras? (?:comunicacion(?:es)?|cartas?)\b"
)
SISTER = (
    r"(?:copy|copies) of this (?:letter|communication)|(?:letters?|communications?)[^.;]{0,80}(?:has|have|was|were|is|are|"
    r"will)(?: also)?(?: being| been| be)?"
    r" (?:also )?(?:sent|addressed|transmitted|shared)[^.]{0,60}(?:\balso\b|as well|other|companies|company|governments? of)|"
    r"\b(?:has|have|is|are|was|were) also (?:been )?(?:being )?(?:sent|addressed|transmitted|shared)\b|"
    r"(?:similar|same|parallel|this)(?: \w+){0,3} (?:letters?|communications?)[^.;]{0,60} (?:sent|addressed|transmitted|shared)|"
    r"letters? (?:expressing|raising|addressing|containing|with) (?:similar|the same)|copie de (?:la presente|cette)|"
    r"lettres? (?:similaires?|exprimant|soulevant)[^.;]{0,80} (?:envoyee|adressee|transmise)|"
    r"egalement (?:ete )?(?:envoyee|adressee|transmise|partagee)|"
    r"copia de (?:la presente|esta)|cartas? (?:similar(?:es)?|que expresa)|tambien (?:ha sido |ha |sera |"
    r"se ha )?(?:enviad|dirigid|transmitid|remitid)|"
    r"(?:se ha enviado|ha sido enviada) tambien"
)
"""A letter on the same matter to somebody else is a sister of this one, not an earlier letter."""
LEFT = (
    r"\)?,? ?[(\[]? ?(?:(?:see|voir|vease|ver|cf\.?|ref(?:erence|erencia)?s?\.?|(?:case |ref\. )?(?:no\.?|number|n°|"
    r"num\.?)|in|en|by|dans|par|"
    r"under|sous|bajo|the|la|le|el|with|avec|con|via|through|communications?|comunicacion|:|joint|letter|allegation|"
    r"urgent appeal|appel urgent|"
    r"lettre|carta|llamamiento urgente|identified as|as|numero|symbol) ?,? ?){0,5}[(\[]? ?"
)
"""Between a date and the reference of the letter of that date."""
RIGHT = (
    r"[)\]]?,? ?[(\[]? ?(?:(?:sent|dated|transmitted|addressed|issued|communicated|on|of|from|was|were|the|du|le|la|en|"
    r"date|datee?s?|"
    r"envoyee?s?|adressee?s?|transmise?s?|del|de|el|fecha|con|fechad[oa]s?|enviad[oa]s?|transmitid[oa]s?|dirigid[oa]s?|"
    r"remitid[oa]s?|"
    r"both|all|which|que|qui|fue|a ete|had been|have been|to your excellency's government|to the government|respectively|"
    r"jointly) ?,? ?){0,7}"
)
"""Between a reference and the date of the letter."""
LISTED = (
    r"[\s)\];,:]*(?:(?:and|et|y|e|as well as|ainsi que|asi como|then|again|finally|most recently|followed by|another|one|"
    r"others?|once|"
    r"letters?|communications?|on|of|dated|sent|le|du|el|del|de|in|en|also|further|an?|the|la|urgent appeals?|appels? urgents?|"
    r"llamamientos?|cartas?|lettres?|un|una|une|joint|conjoint|conjunt[oa]|fecha|con|see|voir|vease) ?,?)*\s*"
)
"""Between an earlier letter in a list and the date of the next."""
DATED = (
    rf"\b(?:{LETTER})\b[^.;]{{0,90}}?(?:\b(?:on|of|dated|du|le|del|de|el|fecha|date|sent|in|since|:)(?: the)?|[:(]|"
    rf"most recent[^.;]{{0,30}}) ?$"
)
"""Before a bare date that is a letter's."""
SENT_BY = (
    rf"\b(?:{LETTER})\b[^;]{{0,120}}?\b(?:by|par|por)(?: the| le| la| el| les| los| las)? (?:\w+[ -]){{0,3}}?"
    r"(?:special r|rapporteu|relator|independent expert|expert|working group|groupe de travail|grupo de trabajo|chair|president|"
    r"representa)(?:(?!\b(?:concerning|regarding|after|since|following|suite|apres|tras|when|who|lorsque|cuando|qui|que)\b)[^.;()]){0,260}"
    r",? (?:on|dated|le|en date du|el|de fecha|del)(?: the)? ?$"
)
"""Before the date of a letter whose senders, with their long titles, stand between."""
WRITTEN_ON = rf"{WROTE}[^.;()\d]{{0,40}}\b(?:on|le|el|dated|of)(?: the)? ?$"
OVER_ITS_TOPIC = (
    r",? (?:concerning|regarding|about|relating to|on|sur|concernant|relative? a|au sujet d|a propos d|sobre|"
    r"relativ[oa] a|acerca de)"
    r"(?: |u |es |e )[^.;()\d]{3,90} ?\("
)
"""Between the date of a letter and its reference in a bracket: what the letter is about."""
TOPIC = (
    r"\b(?:concerning|regarding|about|relating|following|after|since|concernant|relative?|relatifs?|au sujet|suite|apres|"
    r"relativ[oa]s?|sobre|acerca|tras)\b"
)
"""Words after which a date is that of the matter, not of the letter."""
DIRECTLY = r",? ?\(?(?:of|dated|sent on|du|en date du|datee? du|de fecha|del|de|con fecha|fechad[oa] el|fechad[oa])(?: the)? ?$"
SENT_ON = (
    r"\b(?:sent|transmitted|addressed|issued|wrote|communicated|raised|brought|envoye|adresse|transmis|communique|ecrit|"
    r"enviaron|envio|"
    r"enviado|dirigieron|dirigio|transmitieron|transmitio|remitieron|remitio|transmitido|dirigido|enviamos|transmitimos)\b"
)
MANDATES = (
    r"\b(?:we|nous|special rapporteurs?|special procedures|working groups?|mandates?|mandate[- ]holders?|independent experts?|"
    r"rapporteu(?:r|se)s? special|procedures speciales|groupes? de travail|titulaires? de mandat|expert|relator(?:a|es)? especial|"
    r"procedimientos especiales|grupos? de trabajo|titulares? de mandato|hemos|enviamos)\b"
)
REPLY = (
    r"(?:\b(?:its|your|their|government's) (?:letters?|notes?(?: verbales?)?)(?= dated| of)|\breplies\b|\breply\b|"
    r"\bresponses?\b|\breplied\b|\bresponded\b|\breponses?\b|\brepondu\b|\brespuestas?\b|\brespondio\b|\brespondido\b|"
    r"\brespondieron\b|\bcontestacion(?:es)?\b|\banswers?\b(?= (?:of|from|dated|received|to|by)\b)|\banswered\b)"
)
THANKS = (
    r"\b(?:thank\w*|grateful|gratitude|appreciat\w*|acknowledg\w*|welcomes?d?|noted?s?|received|receipt of|remerci\w*|"
    r"accus\w* reception|recu\w*|"
    r"reconnaissants?|agradec\w*|acus\w* recibo|recibi\w*|recibid\w*|reconoc\w*|tomamos nota|prenons note|take note|"
    r"provided|supplied|submitted|in (?:its|the|your|their)|dans (?:sa|ses|la)|en su|according to|furnished)\b"
)
NOT_OF_EARLIER = (
    r"\bany (?:response|reply)\b|appreciate receiving|receive (?:your|a) (?:response|reply) within|within \d+ (?:days|"
    r"hours)|looks? forward to|"
    r"while awaiting|toute reponse|dans l'attente|a la espera|cualquier respuesta|in your (?:reply|response)|"
    r"dans votre reponse|en su respuesta a esta|"
    r"\bin response to (?!our|the (?:communication|letter|urgent|allegation))|en reponse a|en respuesta a (?!nuestr|"
    r"la comunic|la carta)"
)
NO_PLACE = (
    r" (?:time|instance|day|days|hearing|sentence|place|class|name|month|year|fois|jour|lieu|mois|vez|dia|lugar|mes|instancia|"
    r"audience|audiencia)\b"
)
"""After a word for a place in a row that is of no row of letters: "for the first time"."""
FIRST_TWO = r"\b(?:first two|two first|les deux premieres?|l[ao]s dos primer[ao]s|l[ao]s primer[ao]s dos)\b"
LAST_TWO = r"\b(?:last two|two last|les deux dernieres?|l[ao]s dos ultim[ao]s|l[ao]s ultim[ao]s dos)\b"
FIRST = r"\b(?:the |la |el )?(?:first|former|premiere?|primer[oa]?)\b"
SECOND = r"\b(?:second|deuxieme|seconde|segund[oa])\b"
THIRD = r"\b(?:third|troisieme|tercer[oa]?)\b"
FOURTH = r"\b(?:fourth|quatrieme|cuart[oa])\b"
THAT_OF = (
    r",? ?(?:and|as well as|et|ainsi que|y|asi como) (?:for |pour |de |por )?(?:that|those|celles?|las?)"
    r"(?= (?:of|dated|du|del?)\b)"
)
"""How a further reply is named after one: "its reply of … and that of …"."""
OTHERS = (
    r"\b(?:the (?:two |three |remaining |\w+ )?others?|the other (?:two|three|letters?|communications?)|"
    r"the remaining (?:\w+ )?(?:letters?|communications?)|"
    r"les (?:deux |trois )?autres|l'autre|l(?:os|as) (?:otr[oa]s|demas)(?: dos| tres)?|l[ao]s dos otr[oa]s|la otra)\b"
)
KINDS = {
    "UA": r"\b(?:urgent appeal|appel urgent|llamamiento urgente)\b",
    "AL": r"\b(?:allegation letter|letter of allegations?|lettre d'allegations?|carta de alegacion(?:es)?)\b",
}
"""How a letter is called by its type."""
LAST = r"\b(?:latter|last|latest|most recent|derniere?|cette derniere|ultim[oa]|esta ultima|mas reciente)\b"
