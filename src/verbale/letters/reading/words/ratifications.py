"""How letters say that a State is bound by a treaty, in English, French and Spanish: patterns without accents, lower case.

Only finished acts: "ratified", not "ratify", "ratifying" or "States parties" in general.
"""

VERBS: dict[str, str] = {
    "ratification": (
        r"\bratified\b|\bratification (?:of|by)\b|\bratifiee?s?\b|\bratification (?:par|de|du)\b|\bratifico\b|\bratificad[oa]s?\b|"
        r"\bratificacion (?:por|de|del)\b|\bratificaron\b"
    ),
    "accession": (
        r"\bacceded\b|\baccession (?:to|by|of)\b|\badhere\b|\badhesion (?:a|au|aux|de|du|par)\b|\badhirio\b|"
        r"\badherid[oa]\b|\badhesion (?:al?|de|por)\b"
    ),
    "succession": r"\bsucceeded to\b|\bsuccession (?:to|by)\b|\bsuccede a\b|\bsucedio\b",
    "signature": r"\bsigned\b|\bsignature (?:of|by)\b|\bsignee?s?\b|\bfirmo\b|\bsuscribio\b|\bfirmad[oa]s?\b|\bsuscrit[oa]s?\b",
    "party": (
        r"\b(?:is|are|was|being|became|becoming|has been|have been|had been) (?:also )?(?:an? )?(?:state )?party\b|"
        r"\bas an? (?:state )?party\b|"
        r"\b(?:est|etant|etait|devenue?) (?:egalement )?(?:un )?(?:etat )?partie\b|\ben tant qu'etat partie\b|"
        r"\b(?:es|siendo|era|paso a ser) (?:tambien )?(?:un )?(?:estado )?parte\b|\bcomo estado parte\b|"
        r"\bforma parte\b(?= del pacto| de la conv)"
    ),
}
NOT = (
    r"(?:\bnot (?:yet )?(?:\w+ )?|\bnever |\bnon (?:encore )?|\baun no |\bsin |\bwithout having |\bnor |\bneither |"
    r"\byet to (?:be )?|\bto be |\b(?:ne|n'a|n'ont|n'est) (?:pas |"
    r"encore |toujours |jamais ){0,3}|\bpas (?:encore )?|"
    r"\bno (?:ha |han |es |fue )?(?:aun |todavia )?|\bnunca )(?:been |ete |sido |a )?$"
)
"""Before the verb: the act has not been done."""
ADDRESSED = (
    r"\b(?:your excellency's government|your government|your country|your excellency's country|the government of your excellency|"
    r"le gouvernement de votre excellence|votre gouvernement|votre pays|votre excellence|"
    r"el gobierno de su excelencia|su gobierno|su pais|el gobierno de vuestra excelencia|el estado de su excelencia|"
    r"the state|le pays|el pais|l'etat|el estado)\b"
)
"""The State that the letter is addressed to."""
IT = (
    r"(?:it|elle|il|este|esta) (?:(?:has|had|also|then|later|subsequently|further|furthermore|a|avait|egalement|aussi|ensuite|"
    r"par la suite|ha|habia|tambien|posteriormente|luego) ){0,3}"
)
"""A pronoun for the State of the sentence before, and what may stand between it and the verb."""
NOT_YET = r",? (?:but|mais|pero) (?:not|non|no)(?: yet| encore| aun| todavia)? (?:ratified|ratifiee?s?|ratificad[oa]s?)"
"""After a signature: no more than that was done."""
BY = rf"(?:{NOT_YET})? (?:by|par|por)(?: the| la| le| l'| el| los| les)? ?"
"""Before the State that acted; what it has not done yet may stand between."""
OBJECT = (
    r"(?: (?:to|of|by|the|both|also|il|elle|a|au|aux|le|la|les|l'|du|de|al|el|los|del|respectively|inter alia|"
    r"entre autres|tambien|egalement|"
    r"since|depuis|desde|,)| ?,)* ?"
)
"""Between the verb and the treaty that is its object."""
BETWEEN_OBJECTS = (
    r"(?:,| and| et| y| as well as| ainsi que| asi como| e|;| to| the| au| aux| a| le| la| les| l'| al| el| los| del| de|"
    r" du)* ?"
)
BETWEEN_SUBJECTS = (
    r"(?:,|;| (?:and|et|y|e|as well as|ainsi que|asi como|of|to|the|in|its|their|by|au|aux|a|en|le|la|les|l'|al|el|los|las|"
    r"del?|du|ses|"
    r"sus?|articles?|art\.|arts\.|articulos?|paragraphs?|paras?\.|paragraphes?|parrafos?|particular|notably|notamment|particulier|"
    r"\d[\w()-]*|\([\w\d]\)))* ?"
)
"""Between two treaties of which one verb speaks behind them: what joins them, and the articles of the second that are meant."""
PLURAL = (
    r"\b(?:both|all|each|which (?:were|are)|have been|were|(?:ratifi|adhere|sign)ee?s|(?:ratificad|firmad|suscrit)[oa]s|"
    r"tous|toutes|auxquels|auxquelles|lesquels|lesquelles|amb[oa]s|"
    r"a (?:l[ao]s|l[ao]s dos|amb[oa]s) (?:que|cuales)|l[ao]s cuales|tod[oa]s)\b"
)
"""Before the verb, or the verb itself: more treaties than the last one are meant."""
ON = r"\b(?:on|in|since|le|en|depuis|desde|el|de|del|du|fecha|dated)(?: the| el| le)? ?$|[(,] ?$"
RESPECTIVELY = r"\b(?:respectively|respectivement|respectivamente)\b"
SAME_DAY = (
    r"(?:\bon |\ba |\ben |\b)(?P<day>(?:the|that)(?: very)? same (?:day|date)|that (?:day|date)|(?:le|ce) meme jour|"
    r"(?:la|cette) meme date|(?:el|ese|este) mismo dia|(?:la|esa|esta) misma fecha|(?:dicha|esa) fecha)\b"
)
"""Of the date given for the treaty before."""
