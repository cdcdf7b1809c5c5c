"""How the holder of a mandate is called, and the words around titles in a heading, an opening and a signature.

Patterns over text without accents, in lower case; of all three languages at once, since titles stand in one language and
their letter in another often enough.
"""

CAPACITY = (
    r"(?:special rapporteurs?|independent experts?|working groups?(?= (?:on|of)\b)"
    r"|special representatives?(?: of the (?:united nations )?secretary[- ]general)?"
    r"|personal representative|representative of the (?:united nations )?secretary[- ]general|designated expert"
    r"|rapporteur(?= (?:on|for)\b)"
    r"|rapporteu(?:r|se)s? specia(?:le?s?|ux)|expert(?:e|s|es)? (?:independant|designe)(?:e|s|es)?"
    r"|groupes? de travail(?= (?:sur|d'|de))|representante?s? (?:special|specia|personnel)(?:e|le|s|les)?\b"
    r"|representante? du secretaire[- ]general|rapporteu(?:r|se)(?= (?:sur|pour)\b)"
    r"|relator(?:a|es|as)? especial(?:es)?|expert[oa]s? (?:independientes?|designad[oa])"
    r"|grupos? de trabajo(?= (?:sobre|de)\b)"
    r"|representante (?:especial|personal|del secretario general)|relator[a]?(?= (?:sobre|para)\b))"
)

CHAIR = (
    r"(?:(?:the |la |le |el |l'|current |first |second |acting |premiere? |seconde? |primera? |segunda? )*"
    r"(?:(?:vice|co)[- ]?)?(?:chair(?:person|man|woman)?|presidente?|presidenta|vicepresident[ae])s?"
    r"(?:[- ](?:cum[- ])?(?:rapporteu(?:r|se)|relator[a]?)s?)?(?:,? (?:on|for|charge[e]? des|de"
    r"|encargad[oa] de(?: las)?) communications?)?"
    r"(?:,? (?:en charge des|a cargo de las|de las) comunicaciones)?"
    r"|members?|membres?|miembros?)(?:,)? (?:of the |of |du |de la |del |de |des )"
)
"""What stands before "Working Group" where its chair, a vice-chair or a member is meant."""

JOINERS = (
    r"(?:[;,:.\s]|\b(?:and|et|y|e|as well as|ainsi que|asi como|the|of the|of|du|de la|del|de los|de las|des"
    r"|de|le|la|les|el|los|las"
    r"|as|in our capacit(?:y|ies)|united nations|un)\b|\b(?:de l|l|d)')"
)
"""What may stand between two titles of a list."""

BASIS = (
    r"(?:\.(?= )|[,;]? ?\b(?:pursuant to|in accordance with|in conformity with|under (?:the )?(?:human|general|commission"
    r"|resolution|articles?)|as (?:established|mandated|extended)|established (?:by|pursuant)"
    r"|in line with|conformement|en application|en vertu|au titre|de conformidad|de acuerdo|en cumplimiento"
    r"|en virtud|con arreglo|conforme a|segun))"
)
"""Where the list of capacities ends: at its ground, or at the end of its sentence."""

SHARED_HEADS = {
    r"special rapporteurs ": "Special Rapporteur",
    r"independent experts ": "Independent Expert",
    r"working groups ": "Working Group",
    r"special representatives of the secretary[- ]general ": "Special Representative of the Secretary-General",
    r"rapporteu(?:r|se)s specia(?:ux|les) ": "Rapporteur spécial",
    r"expert(?:e)?s independant(?:e)?s ": "Expert indépendant",
    r"groupes de travail ": "Groupe de travail",
    r"relator[ae]s especiales ": "Relator Especial",
    r"expert[oa]s independientes ": "Experto Independiente",
    r"grupos de trabajo ": "Grupo de Trabajo",
}
"""A head in the plural, and the head that each mandate of its list has by itself."""

SHARED_JOINTS = (
    r"(?:[,;] ?(?:and |et |y |e )?|,? (?:and|as well as|et|ainsi que|y|e|asi como) )"
    r"(?:the one |that |those |celles? |celui |ceux |el |la |los |las )?(?=(?:on|for|sur|pour|sobre|para)\b|charge|encargad)"
)
"""Between two mandates under one head; the preposition comes again."""
