# ruff: noqa: E501  (a form is one line, however long)
"""Words that lay an offence at somebody's door, in three languages, without accents, in lower case."""

# Right before the offence.
LEVELLED: dict[str, str] = {
    "en": r"(?:charges?|counts?|offen[cs]es?|crimes?|accusations?) of(?: having (?:assisted in|committed|participated in))?|charges? for|"
    r"(?:charged|charging|charges)(?: (?:him|her|them))? with|"
    r"accus(?:ed|ing)(?: (?:him|her|them))? of(?: having committed)?|on suspicion of|suspected of|convicted (?:of|for|on charges of)|found guilty of|guilty of|indicted (?:for|on)|"
    r"prosecuted for|tried for|tried on|reclassified (?:to include|as|to)|for the (?:alleged )?(?:offen[cs]e|crime)s? of|on charges (?:related|relating) to|charges? (?:including|such as)|acquitted of|pleaded (?:not )?guilty to|pleading (?:not )?guilty to|cleared of|(?:investigation|inquiry|proceedings|case) (?:for|into|on (?:charges|suspicion) of)|arrested (?:for|on charges of)|wanted for|(?:charged|accused|convicted|indicted|prosecuted|tried)[^.;:\"]{0,80}? (?:with|of|for|on) ?(?=\")",
    "fr": r"inculpee?s? (?:de|d'|pour)|accusee?s? (?:de|d')|accusations? (?:de|d')|poursuivie?s? pour|(?:sous|pour)? ?(?:les? )?(?:chefs?|charges?) (?:de|d')(?: ?(?:l')?(?:accusations?|inculpations?) (?:de|d'))?|"
    r"mis(?:e|es)? en examen pour|coupables? (?:de|d'|des? (?:chefs?|delits?|crimes?) (?:de|d'))|condamnee?s? pour|(?:delits?|infractions?|crimes?) (?:de|d')|soupconnee?s? (?:de|d')|acquittee?s? (?:de|d'|du)|relaxee?s? (?:de|d'|du)|reproche[a-z]* (?:de|d')|jugee?s? pour|comparu[a-z]*[^.;,\"]{0,60} pour|enquete (?:pour|du chef (?:de|d'))|accusations?, celles? (?:de|d')|prevenue?s? (?:de|d')|chef (?:de|d')|cite[es]* [^.;,\"]{0,40}pour|(?:inculp|accus|poursuivi|mise?s? en examen|condamn|soupconn|reconnu|requalifi)[a-z]*[^.;:\"]{0,60}? (?:de|d'|pour|en) ?(?=\")",
    "es": r"(?:(?:acusad[oa]s?|acuso|acusaron)(?: a(?:l| la| los)? (?:sra?\. )?(?:[^\s,.;]+ ){0,3}?[^\s,.;]+)? (?:de|por)(?: (?:el|los|la) (?:presunto |supuesto )?(?:delito|delitos) de)?|acusacion(?:es)? de|imputad[oa]s? (?:por|de)|cargos? (?:de|por)|(?:el |los )?(?:presunto |supuesto )?delitos? de|procesad[oa]s? por|"
    r"condenad[oa]s? por|culpables? de|sospechos[oa]s? de|inculpad[oa]s? (?:de|por)|absuelt[oa]s? de(?:l| los)?(?: (?:delito|delitos) de)?|atribuyen? (?:el |los |la )?(?:delitos? de )|(?:juzgad|investigad|detenid)[oa]s? por(?: (?:el |los )?(?:presunt[oa]s? |supuest[oa]s? )?delitos? de)?|sindicad[oa]s? (?:de|por)|ligad[oa]s? a proceso por|vinculad[oa]s? a proceso por|(?:prision|formal prision|orden de captura|orden de aprehension) por|querella por|(?:acus|imput|conden|proces|vincul|sindic)[a-z]+[^.;:\"]{0,80}? (?:de|por) ?(?=\")|responsables? de ?(?=\"))"
    # who brings a charge in the passive is no offence: "imputado por el Tribunal de …"
    r"(?! (?:el|la|los|las|un|una) (?:tribunal(?:es)?|juez\w*|juzgados?|corte|sala|camara|audiencia|fiscal\w*|ministerio|procurad\w+|policia|"
    r"autoridad\w*|gobierno|estado|jefe|comandante|magistrad\w+)\b)",
}
# Joins an offence in quotation marks to the provision right after it, or right before it.
PLACED_UNDER = (
    r",? ?(?:an offen[cs]e|which is|crime|delito|infraction)?,? ?(?:[a-z]+ ){0,3}(?:under|as per|pursuant to|contrary to|in violation of|en virtud del?|conforme al?|segun|previst[oa]s? "
    r"(?:en|por)|tipificad[oa]s? en|contemplad[oa]s? en|sancionad[oa]s? (?:en|por)|prevue?s? (?:par|a|aux?)|au titre de|en vertu de|sur la base de|aux termes de|vise[es]* (?:par|a)|reprime[es]* par)"
    r" ?(?:respectively |respectivement |respectivamente )?(?:the |la |le |les |l'|el |los |las )?$"
)
EXPLAINED_BY = r"[^.;\"]{0,50}?,? ?(?:\(|on (?:the )?|for |which (?:prohibits|punishes) |– |relati(?:f|ve)s? (?:a |au |aux )|sobre |por |pour |que (?:sanciona|castiga) (?:la |el )?)$"
# Of these, the ones that may accuse outside any court: they need a court's word, a provision or quotation marks beside them.
LOOSE: dict[str, str] = {
    "en": r"accus|crime|offen|suspected|charges? for|guilty of|counts?|investigation|inquiry|proceedings|case|arrested|cleared|wanted",
    "fr": r"accus|crime|infraction|delit|soupconn|charges?|coupables? d|reproch|prevenu|chef|enquete|comparu|cite",
    "es": r"acus[ao]|sospechos|delito|culpables? de|investigad|detenid|juzgad|atribu",
}
COURTLY: dict[str, str] = {
    "en": r"\b(?:charg\w+|indict\w+|court|tribunal|judge|prosecut\w+|trial|arrest\w*|convict\w+|sentenc\w+|detain\w+|verdict|article|section|criminal case)\b",
    "fr": r"\b(?:inculp\w+|mis\w* en examen|tribunal|cour|juge|procureur|parquet|proces|arret(?!e (?:du|n|de|ministeriel|prefectoral|municipal|royal)\b)\w+|interpell\w+|condamn\w+|detenu\w*|garde a vue|article|code)\b",
    "es": r"\b(?:imput\w+|proces\w+|tribunal|corte|juez\w*|fiscal\w*|juicio|arrest\w+|detenid\w+|conden\w+|cargos?|articulo|codigo|delitos?)\b",
}
# Said of somebody before "for", these make what follows in quotation marks an offence.
PUNISHED: dict[str, str] = {
    "en": r"\b(?:sentenced?|sentences|fined|convicted|tried|charged|prosecuted|jailed|imprisoned|remanded|custody|warrant|indicted|imposed|detention|administrative arrest|years|months|days|arrested|detained|investigated|summoned|disbarred)\b",
    "fr": r"\b(?:condamne\w*|juge\w*|poursuivi\w*|inculpe\w*|comparu\w*|ecroue\w*|amende|detention|mandat|poursuites|inflige\w*|prison|ecope|arrete\w*|convoque\w*|discipline|disciplinaire\w*|radie\w*|suspendu\w*|garde a vue|enquete)\b",
    "es": r"\b(?:condenad\w+|condeno|juzgad\w+|procesad\w+|imputad\w+|multad\w+|multo|prision|captura|aprehension|impuso|detenid\w+|arrest\w+|pena|meses|anos|proceso|investig\w+|querella|sentenci\w+)\b",
}
# Where an offence without quotation marks ends.
OFFENCE_ENDS: dict[str, str] = {
    "en": r"[,;:.(\n\"]|,? (?:under|pursuant to|as per|in connection with|in relation to|in violation of|contrary to|by|on (?:\d|the \d)|in (?:(?:19|20)\d\d|[a-z]+ (?:19|20)\d\d)|following|after|"
    r"was|were|which|who|before|stemming|based on|punishable|provided for|is not|are not|defined in|as defined|against (?:him|her|them|mr|ms|mrs|the (?:defenders?|lawyer|journalist)|messrs)|for (?:having|his|her|their)|and (?:imposed|handed|gave|was|were|is|are|faces?|sentenced|ordered|placed|he|she|they|to|fined|transferred)|"
    r"has|have|had|is|are|levelled|brought|following|at|despite|without|while|when|because|and sentenced|carrying|that|due to|during|allegedly|reportedly|although)\b",
    "fr": r"[,;:.(\n\"]|,? (?:en vertu|aux termes|selon|sur la base|en lien|en relation|conformement|prevue?s?|punie?s?|vise[es]*|par|n'est|n'a|n'ont|le \d|en (?:19|20)\d\d|apres|a la suite|suite|qui|devant|et (?:l'|lui|leur|les|a|ont|est|sont|fut|furent|place\w*|condamne\w*|transfere\w*|ecroue\w*)|"
    r"a ete|ont ete|est|sont|contre (?:lui|elle|eux|m\.|mme)|pour avoir|dans le cadre|lors|au titre|sans|alors|avant)\b",
    "es": r"[,;:.(\n\"]|,? (?:en virtud|segun|conforme|con base|en relacion|previst[oa]s?|tipificad[oa]s?|contemplad[oa]s?|establecid[oa]s?|sancionad[oa]s?|por (?:el|la|los|su|haber)|el \d|en (?:19|20)\d\d|tras|despues|que|ante|y (?:fue|fueron|ha|han|se|le|les|lo|la|los|las|condenad\w+|trasladad\w+|puest\w+)|"
    r"fue|fueron|ha|han|contra (?:el|ella|ellos)|en contra|de conformidad|durante|sin|mientras|antes|al amparo)\b",
}
PROVISION: dict[str, str] = {
    "en": r"(?:articles?|arts?\.|sections?|secs?\.|s\.)",
    "fr": r"(?:articles?|arts?\.)",
    "es": r"(?:articulos?|arts?\.|numeral(?:es)?)",
}
SAME_PROVISION: dict[str, str] = {
    "en": r"the same (?:article|section|provision)",
    "fr": r"(?:le|du) meme article",
    "es": r"(?:el|del) mismo articulo",
}
# Before an offence in quotation marks: which of two just named it is held against.
FORMER_LATTER: str = (
    r"\b(?:(?P<one>the former|the first|le premier|la premiere|l'un|l'une|celui-la|el primero|la primera|aquel|aquella|uno|una)|"
    r"the latter|the second|le second|la seconde|le deuxieme|la deuxieme|l'autre|ce dernier|cette derniere|el segundo|la segunda|"
    r"este ultimo|esta ultima|el otro|la otra),? (?:was |were |fue |est |a ete )?(?:\w+ )?(?:with|for|of|pour|de|d'|por|con) ?[\" \u00a0\u202f]*$"
)
# A complaint against somebody, with its offence in quotation marks and the provision in a bracket.
COMPLAINT: dict[str, str] = {
    "en": r"\b(?:complaints?|petitions?|lawsuits?)\b",
    "fr": r"\b(?:plaintes?|denonciations?|citations? directes?)\b",
    "es": r"\b(?:denuncias?|querellas?|demandas?)\b",
}
# In the same sentence as a provision, one of these says that it was held against somebody.
AGAINST_SOMEBODY: dict[str, str] = {
    "en": r"\b(?:charg(?:e|es|ed|ing)|accus\w+|indict\w+|convict\w+|prosecut\w+|contraven\w+|sentenced|fined|conviction|criminal case|investigat\w+|arrested|offen[cs]es?|summoned|tried|case (?:was )?(?:opened|initiated|registered)|fir|guilty|acquitt\w+|pleaded|remanded|warrants?|accusations?|custody)\b",
    "fr": r"\b(?:inculp\w+|accus\w+|poursuivi\w*|condamn\w+|mis\w* en examen|arret\w+|interpell\w+|infractions?|delits?|enquete|chefs?|reproch\w+|accusations?|juge\w*|comparu\w*|detention|poursuites?|coupables?|relax\w+|acquitt\w+|ecrou\w*|soupconn\w+|requalifi\w+)\b",
    "es": r"\b(?:imput\w+|multad\w+|querell\w+|acus\w+|proces\w+|conden\w+|delitos?|investig\w+|detenid\w+|arrest\w+|cargos?|denunci\w+|culpables?|absuelt\w+|ligad[oa]s?|vinculad\w+|sindicad\w+|prision)\b",
}
INSTRUMENT_AFTER = (
    r"(?: and \d[\d ,()and]*)? ?,?(?:of|du|de la|de l'|del|de los|de las|de|des|in|to)? ?(?:the|la|le|el|los|las|les|l')? ?(?:said |aforementioned )?"
    r"(?:international|universal|covenant|convention|iccpr|icescr|udhr|cat|cedaw|crc|declaration|un |united nations|american|african|european|inter-american|guiding|basic principles|"
    r"pacte|pidcp|convencion|pacto|dudh|declaracion|protocol|protocole|charte|carta|principles|principes|principios)"
)
# After a named offence: what its penalty is in general. It is held against nobody there.
PENALTY_STATED: str = r"[^.;,]{0,60} (?:n'est|est|es|esta|is) (?:[a-z]+ )?(?:passible|puni[es]?|punissable|punishable|castigad[oa]|sancionad[oa]|penad[oa])\b"
