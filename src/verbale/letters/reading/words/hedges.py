# ruff: noqa: E501  (a form is one line, however long)
"""Words by which a letter keeps its distance from what it tells, in three languages, without accents, in lower case."""

# Of the whole sentence or clause that they stand in.
REPORTED: dict[str, str] = {
    "en": r"reportedly|(?:it|this) (?:is|was|has been|had been) (?:further |also |moreover |however )?(?:reported|believed|said|understood)(?! (?:to|by) the)"
    r"|(?:is|are|was|were) (?:reported|believed|said|understood) to|it (?:appears|seems) that|(?:reports|sources|witnesses|eyewitnesses) "
    r"(?:say|said|indicate|indicated|suggest|suggested|state|stated|report|reported)|according to|it is further (?:reported|believed)"
    r"|(?<!not )(?:reports?|reported)(?= that (?:he|she|they)\b)|apparently|information received (?:indicates|suggests)",
    "fr": r"il (?:est|a ete) (?:egalement )?(?:rapporte|signale)|selon(?! l(?:aquelle|equel|esquel))|d'apres|semble-t-il|apparemment|il semblerait|il semble que",
    "es": r"segun(?! (?:el|la|los|las) cual)|de acuerdo (?:con|a)|se (?:informa|informo|reporta|reporto) (?:que|de)|al parecer|aparentemente|se (?:cree|dice|tendria)",
}
ALLEGED: dict[str, str] = {
    "en": r"allegedly|(?:it|this) (?:is|was|has been|had been) (?:further |also |moreover |, however, |however )?(?:alleged|claimed)"
    r"|(?:is|are|was|were|has been|have been) alleged to|(?:sources?|he|she|they|witnesses|[a-z]+) (?:alleges?|alleged|claims?|claimed)(?= (?:that|to|he|she|they))"
    r"|it is, however, alleged|purportedly|supposedly",
    "fr": r"il (?:est|a ete) (?:egalement |en outre )?allegue|(?:il|elle|ils|elles|sources?) (?:allegue|alleguent|affirme|affirment|pretend|pretendent)(?= (?:que|qu'|avoir))"
    r"|pretendument|presumement",
    "es": r"se (?:alega|alego|ha alegado)|presuntamente|supuestamente|(?:alega|alegan|alego|sostiene|sostienen|afirma|afirman) que",
}
# What follows is what somebody says is not so.
DENIED: dict[str, str] = {
    "en": r"(?:has |have |had )?(?:denied|denies|deny|denying|refuted|refutes)(?! (?:access|entry|bail|visits?|contact|medical|the (?:right|opportunity|request"
    r"|motion|appeal|application)|him|her|them|permission|family|legal|mr|ms|mrs))",
    "fr": r"(?:a|ont|avait) (?:nie|dementi)|nie(?:nt)?(?= (?:avoir|que|etre|ces|les|toute))|dement(?:ent)?(?= )",
    "es": r"(?<!\bse le )(?<!\bse les )(?:ha |han |habria |habrian )?(?:negado|nego|niega|niegan|negaron)(?= (?:que|haber|ser|los hechos|las acusaciones|todo|toda))",
}
# "According to" a law or a contract tells what it says, and keeps no distance from a fact.
GROUND = (
    r" (?:(?:the |this |that |la |le |les |el |los |las |l'|lo )*(?:[a-z]+ ){0,2}(?:article|articles|section|sections|law|laws|act|criminal code|penal code|code|"
    r"constitution|rules?|regulation|international|principle|principles|standards|terms|covenant|loi|lois|code penal|principes?|normes|droit|"
    r"ley|leyes|articulo|articulos|codigo|constitucion|derecho|principios?|normas?|reglamento|establecido|dispuesto|mandatos?)\b)"
)
RECEIVED = (
    r" (?:the |les |la |las )?(?:information|informations|informacion|informaciones) (?:received|recues?|recibidas?),"
)
LEAD_IN = r"[^.;]{0,60}(?:information|informations|informacion) (?:received|recues?|recibida)[^.;]{0,30}:"

# A main clause that sets itself against the hedged one: the hedge does not reach it.
TURN: dict[str, str] = {
    "en": r"(?:[,;] (?:but|while|whereas|however|although|though|yet)\b|; )",
    "fr": r"(?:[,;] (?:mais|tandis que|alors que|bien que|cependant|toutefois)\b|; )",
    "es": r"(?:[,;] (?:pero|mientras que|aunque|sin embargo)\b|; )",
}
# A hedged clause that stands before the main one ends at its comma: "Although it is reported that …, the court …".
BEFORE_MAIN: dict[str, str] = {
    "en": r"^(?:although|though|even though|while|whereas) ",
    "fr": r"^(?:bien que|alors que|meme si) ",
    "es": r"^(?:aunque|si bien|a pesar de que|mientras) ",
}

# The conditional of hearsay. What may stand after it is a participle, or "been" and one.
CONDITIONAL: dict[str, str] = {
    "fr": r"\b(?:aurait|auraient)(?: (?:egalement|ainsi|ensuite|alors|aussi|deja|notamment|pas|ete|de nouveau|par la suite))*(?= [a-z]+)"
    r"|\b(?:serait|seraient)(?! (?:contraires?|incompatibles?|necessaires?|souhaitables?|possibles?|passibles?|reconnaissants?|utiles?|en "
    r"violation|de nature|susceptibles?))(?= [a-z]+)|\b(?:se|s'y|s'en) (?:seraient|serait)\b|\b(?:detiendrait|ferait l'objet|feraient l'objet)\b",
    "es": r"\b(?:habria|habrian)\b|\b(?:seria|serian) (?=[a-z]+(?:ado|ada|ados|adas|ido|ida|idos|idas)\b)|\b(?:estaria|estarian)\b"
    r"|\b(?:se encontraria|se encontrarian|permaneceria|permanecerian|tendria lugar)\b",
}
# After one of these the conditional says what would follow from a condition.
CONDITION: dict[str, str] = {
    "fr": r"\b(?:si|s'il|s'ils|au cas ou|dans le cas ou)\b",
    "es": r"\b(?:si|en caso de que|de haber)\b",
}
