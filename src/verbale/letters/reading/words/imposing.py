# ruff: noqa: E501  (a form is one line, however long)
"""Words that tell a penalty imposed from one that is threatened, asked for, served or added up; without accents, in lower case."""

# Somebody imposed it.
IMPOSED: dict[str, str] = {
    "en": r"sentenc\w+|convict\w*|impos\w+|fined|pay|condemned|verdict|upheld|upholding|reduc\w+|increas\w+|commut\w+|handed|given|received|confirm\w+|"
    r"punish(?:ed|ment)|jailed|imprisoned|ordered|overturn\w+|amounting|found .{0,40}guilty|banned|barred|forbidden|placed|serving a|got",
    "fr": r"condamn\w+|inflig\w+|prononc\w+|verdict|confirm\w+|redui\w+|ramen\w+|ecop\w+|port\w+ a|peine|payer|impos\w+|commu\w+|reconnu\w* coupable|jugement|interdit\w*",
    "es": r"conden\w+|sentenci\w+|impus\w+|impuest\w+|multad\w+|dict\w+|confirm\w+|reduj\w+|reduc\w+|rebaj\w+|aument\w+|pagar|sancion\w+|conmut\w+|recibi\w+|"
    r"ratific\w+|inhabilit\w+|culpable|prohib\w+",
}
# Right before a penalty: it is a maximum, a threat, a demand, a sum, time served, a difference, an old one.
NOT_IMPOSED_BEFORE: dict[str, str] = {
    "en": r"\b(?:up to|maximum(?: of| sentence of| penalty of| term of)?|punishable by|punishable with|punishes|punished with|faces?|faced|facing|risks?|risking|"
    r"carr(?:y|ies|ying|ied)(?: a)?|could (?:be|face)|may be|might be|can be|would be|at least|not less than|no less than|minimum(?: of)?|between|liable to|"
    r"provides? for|threat of|threatened with|by (?:a further )?|a total of|in total|altogether|serv(?:e|ed|es|ing)|spent|"
    r"after|for (?:over|more than|nearly|almost|about)|of which|including|compris\w+(?: of)?|consist\w+ of|instead of|rather than|from|first|last|remaining|remainder|"
    r"is still|completed|awaiting|seeking|sought|requested|demanded|recommended|asked for|called for|or|than|carrying|ranging|avoid|abolish\w*|"
    r"additional|further|suspended for|probation(?:ary)? period of|within)(?: (?:him |her |them )?(?:to |for |a |an |the |with |term of |sentence of |prison sentence of |a term of |"
    r"period of |about |nearly |over |more than |at least |up to |almost |around )*)?$",
    "fr": r"\b(?:jusqu'a|maximum de|maximale de|passibles? d[e']|passibles? d'une peine (?:maximale )?de|encour\w+(?: une peine de)?|risqu\w+|punie?s? (?:de|d'une peine de)|prevoit|prevoient|"
    r"au moins|au minimum|entre|un total de|au total|purg\w+|passe|apres|depuis|dont|comprenant|au lieu de|requis|requiert|demande|reclame|"
    r"pourrait|pourraient|susceptible|plus de|pres de|premiere?s?|mise a l'epreuve de|delai de)(?: (?:une peine de |la |une |d'|de |a |plus de |pres de )*)?$",
    "es": r"\b(?:hasta|maxima de|maximo de|sancionad[oa] con|castigad[oa] con|penad[oa] con|preve|preven|contempla|podria|podrian|enfrenta\w*|riesgo de|"
    r"al menos|como minimo|no menos de|entre|un total de|en total|cumpl\w+|purg\w+|tras|despues de|desde|de los cuales|incluyendo|en lugar de|"
    r"solicit\w+|pidio|pide|requirio|reclam\w+|mas de|casi|cerca de|primeros?|plazo de)(?: (?:una pena de |la |una |de |a |la pena de |mas de |hasta )*)?$",
}
NOT_IMPOSED_AFTER: dict[str, str] = {
    "en": r"(?: of imprisonment| in prison| imprisonment)?,? (?:or more|or less|at most|at least|if (?:found|convicted)|in total|since\b|already served|served|so far|as requested|requested by)|"
    r"-?old\b| later\b| after\b| ago\b| before\b| earlier\b",
    "fr": r",? (?:ou plus|au maximum|au plus|au moins|s'il|s'ils|si elle|au total|deja purges?|requis|plus tard|auparavant|apres|depuis)",
    "es": r",? (?:o mas|como maximo|como minimo|si es|en total|ya cumplidos?|solicitad\w+|despues|antes|mas tarde|desde|de edad)",
}
PROSECUTION: dict[str, str] = {
    "en": r"\b(?:prosecut\w+)(?:'s)?(?: [a-z]+){0,6} (?:request\w*|ask\w*|s[eo]\w*gh?t|seek\w*|demand\w*|call\w* for|recommend\w*)\b",
    "fr": r"\b(?:procureure?|parquet|ministere public|accusation)(?: [a-z']+){0,6} (?:requis|requiert|demande|reclame|sollicite)\b",
    "es": r"\b(?:fiscal|fiscalia|ministerio publico|acusacion)(?: [a-z]+){0,6} (?:solicit\w+|pidio|pide|requirio|reclam\w+|pidieron)\b",
}
COURT: dict[str, str] = {
    "en": r"\b(?:court|judge|tribunal|chamber|jury)(?: [a-z]+){0,4} (?:sentenced|convicted|imposed|found|delivered|handed|upheld|reduced)\b|\bwas sentenced\b|\bwere sentenced\b",
    "fr": r"\b(?:tribunal|cour|juge)(?: [a-z']+){0,4} (?:condamne|inflige|prononce|reconnu|confirme)\b|\b(?:a ete|ete|fut) condamnee?s?\b",
    "es": r"\b(?:tribunal|corte|juez|jueza|juzgado)(?: [a-z]+){0,4} (?:condeno|impuso|dicto|confirmo|sentencio)\b|\bfue(?:ron)? condenad[oa]s?\b",
}
LAW_SPEAKS: dict[str, str] = {
    "en": r"\b(?:(?:article|section|law|act|code|bill|offence|crime|provision)s?\b[^.;]{0,80}\b(?:provid\w+|punish\w+|carr\w+|stipulat\w+|prescrib\w+|establish\w*|sets?|foresees?|introduc\w+)|if convicted|if found guilty)\b",
    "fr": r"\b(?:(?:article|loi|code|delit|crime|infraction|disposition)s?\b[^.;]{0,80}\b(?:n'est (?:pourtant |pas )?passible|prevoi\w+|cree\w+|instaure\w+|introdui\w+|puni\w*|sanctionn\w+|dispos\w+|fix\w+)|s'il est reconnu|s'ils sont reconnus)\b",
    "es": r"\b(?:(?:articulo|ley|codigo|delito|disposicion)s?\b[^.;]{0,80}\b(?:preve(?:n|ia|ian)?|castig\w+|sancion\w+|dispon\w+|establec\w+|contempl\w+)|si es declarad\w+|de ser declarad\w+)\b",
}
