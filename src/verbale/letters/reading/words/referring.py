# ruff: noqa: E501  (a form is one line, however long)
"""Words that refer to a person named before, in three languages, without accents, in lower case."""

from verbale.names.honorifics import Gender

ROLES = {
    "en": r"defenders?|lawyers?|journalists?|activists?|bloggers?|victims?|students?|professors?|academics?|wom[ae]n|m[ae]n|nuns?|monks?|priests?|nurses?|doctors?|"
    r"leaders?|politicians?|authors?|writers?|poets?|teachers?|detainees?|protesters?|brothers|sisters|couple|accused|defendants?|prisoners?|"
    r"reporters?|researchers?|scholars?|singers?|artists?|editors?|minor|child|boy|girl|applicant|unionists?|friends|colleagues|convicts?|farmers?|"
    r"teenagers?|youths?|elders?",
    "fr": r"defenseu(?:r|re|se)s?|avocate?s?|journalistes?|militante?s?|activistes?|blogueu(?:r|se)s?|victimes?|etudiante?s?|professeure?s?|femmes?|hommes?|"
    r"religieuse|pretre|infirmiere?|medecin|leaders?|dirigeante?s?|auteure?s?|ecrivaine?|poete|enseignante?s?|detenue?s?|manifestante?s?|"
    r"prevenue?s?|accusee?s?|syndicalistes?|chercheu(?:r|se)s?|opposante?s?|jeune|enfant|mineure?|interessee?s?",
    "es": r"defensor(?:a|as|es)?|abogad[oa]s?|periodistas?|activistas?|blogueros?|victimas?|estudiantes?|profesor(?:a|es|as)?|mujer(?:es)?|hombres?|"
    r"sacerdote|monja|enfermer[oa]|medic[oa]|lider(?:es)?|lideresas?|dirigentes?|autor(?:a|es)?|escritor(?:a)?|poeta|docentes?|detenid[oa]s|"
    r"manifestantes?|acusad[oa]s?|procesad[oa]s?|sindicalistas?|investigador(?:a|es)?|joven(?:es)?|menor|nin[oa]|senor(?:a)?",
}
REFERRING: dict[str, str] = {
    "en": rf"(?P<male>he|him|his|himself)|(?P<female>she|her|hers|herself)|(?P<many>they|them|their|both(?! (?:of )?(?:the |these |those |his |her |their |[a-z]+ )?[a-z]+s\b)|each(?= of them\b| was\b| were\b| had\b| received\b| got\b|,)|neither|"
    rf"the (?:two|three|four|five|six|seven|eight|nine|ten)(?: of them)?(?= (?:were|had|have|are|was|would|will|could|to|in|for|on|at|and|remain|remained|received|appeared|also|then)\b|[,.;])|"
    rf"all (?:of them|two|three|four|five|six|seven|eight|nine|ten))"
    rf"|(?P<role>the (?:[a-z-]+ ){{0,3}}?(?:{ROLES['en']}))",
    "fr": rf"(?P<male>il|celui-ci)|(?P<female>elle|celle-ci)|(?P<many>ils|elles|leurs?|(?:tous|toutes) (?:les )?(?:deux|trois|quatre|cinq)|tous|toutes|chacune?|tous deux|toutes deux|les (?:deux|trois|quatre|cinq)(?= (?:ont|sont|auraient|seraient|hommes|femmes))|ceux-ci|celles-ci)"
    rf"|(?P<own>l'(?=(?:a|ont|avait|avaient|aurait|auraient|en|y)\b)|lui|son(?! tour)|sa|ses)|(?P<role>(?:(?:le|la|les|du|au|des|aux) |l')(?:[a-z-]+ ){{0,1}}?(?:{ROLES['fr']}))",
    "es": rf"(?P<male>el mismo(?! dia)|este ultimo)|(?P<female>ella|esta ultima)|(?P<many>ellos|ellas|los(?= (?:ha|han|habia|habian|habria|habrian|[a-z]{{2,}}(?:aron|ieron)) )|ambos|ambas|cada uno|cada una|(?:tod[oa]s )?(?:los|las) (?:tres|cuatro|cinco)|los tres|las tres|los dos|las dos)"
    rf"|(?P<own>su|sus|le|lo|la(?= (?:ha|han|habia|habian|habria|habrian|[a-z]+(?:aron|ieron)|[a-z]{{3,}}io) ))|(?P<role>(?:el|la|los|las|del|al) (?:[a-z-]+ ){{0,1}}?(?:{ROLES['es']}))",
}
# Others whom a thing may have happened to: between a name and the verb one of these takes its place as the subject.
# Of these in the plural, each is that of everybody told of just before: "the verdicts were upheld".
OF_SEVERAL = (
    r"\b(?:sentences|verdicts|convictions|penalties|judgments|appeals|prison terms|les (?:peines|condamnations|verdicts)|"
    r"las (?:penas|condenas|sentencias))\b"
)
# How many the words of several say they mean.
COUNTS: dict[str, int] = {
    "both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "deux": 2,
    "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "ambos": 2, "ambas": 2,
}  # fmt: skip
OTHERS: dict[str, str] = {
    "en": r"(?:people|persons|protesters|demonstrators|students|members|others|individuals|families|relatives|colleagues|residents|villagers|"
    r"participants|workers|supporters|civilians|children|minors|boys?|girls?|(?:his|her|their) (?:[a-z]+ ){0,1}(?:wife|husband|brothers?|sisters?|sons?|daughters?|father|mother|"
    r"parents|cousin|lawyer|colleague|friends?|uncle|nephew)|that the (?:court|police|law))",
    "fr": r"(?:personnes|manifestants|etudiants|membres|autres|individus|familles|proches|collegues|habitants|villageois|participants|travailleurs|mineure?s?|"
    r"civils|enfants|(?:son|sa|ses|leurs?) (?:epouse|epoux|mari|femme|freres?|soeurs?|fils|filles?|pere|mere|parents|cousine?|avocate?|collegues?|amie?s?))",
    "es": r"(?:personas|manifestantes|estudiantes|miembros|otros|otras|individuos|familias|familiares|colegas|habitantes|participantes|"
    r"trabajadores|civiles|ninos|vecin[oa]s|pobladores|menores|nin[oa]|adolescentes?|(?:su|sus) (?:esposa|esposo|marido|mujer|hermanos?|hermanas?|hijos?|hijas?|padres?|madre|prim[oa]|abogad[oa]|amig[oa]s?))",
}
BY: dict[str, str] = {
    "en": r"\bby (?:the )?(?:(?!that |who )[a-z]+ ){0,2}$|\bby (?:[a-z-]+ ){1,4}[a-z-]+, (?:including|among them) $",
    "fr": r"\bpar (?:le |la |les |l')?(?:(?!que |qui )[a-z]+ ){0,2}$|\bpar (?:[a-z-]+ ){1,4}[a-z-]+, (?:dont|parmi lesquels) $",
    "es": r"\bpor (?:el |la |los |las )?(?:(?!que |quien )[a-z]+ ){0,2}$|\bpor (?:[a-z-]+ ){1,4}[a-z-]+, entre (?:ellos|ellas|los que) (?:el |la )?$",
}
# A verb without a subject right before it tells of the person last named.
SUBJECTLESS: dict[str, str | None] = {
    "en": None,
    "fr": None,
    "es": r"(?:^|[,;:.] |\by |\bque |\b(?:de (?:19|20)\d\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) )(?:(?:habria|habrian|habia|ha|han|fue|fueron|sido|estuvo|permanece|seria|posteriormente|luego|tambien|nuevamente|"
    r"finalmente|se|le|lo|la|presuntamente|donde|resulto|quedo) ?){0,5}$",
}
JOINT: str = (
    r"(?:(?:,? (?:and|et|y|e|as well as|ainsi que|asi como)|,)(?: (?:of|de|d'|to|a|al|el|la|le|los|las|contre|contra|against|por|par|by))*"
    # "and a friend, Mr. Y", "y el periodista Y": a word or three on who the second is
    r"|,? (?:and|et|y|e|as well as|ainsi que|asi como)(?: (?:con|avec|with|de|a))? (?:the|un|une|una|el|la|le|l'|his|her|son|sa|su) ?"
    r"(?:(?!(?:a|ont|est|avait|aurait|sera|was|were|had|has|fue|ha|han|habia|que|qui|who|par|por|by)\b)[a-z-]+ ){0,2}[a-z-]{4,},?) $"
)
# Right before a name: the next is that of kin: "the father of Ms. A, Mr. B".
KIN_OF: str = (
    r"\b(?:father|mother|wife|husband|brother|sister|son|daughter|widow|widower|uncle|aunt|cousin|nephew|niece|lawyer|counsel|pere|mere|epouse|"
    r"epoux|mari|femme|frere|soeur|fils|fille|veuve|oncle|cousine?|avocate?|padre|madre|esposa|esposo|marido|mujer|hermano|hermana|hijo|hija|"
    r"viuda|tio|tia|prim[oa]|abogad[oa]) (?:of|de|d'|du|del)(?: la)? ?$"
)
# In the passive, a Spanish subject may stand after its verb: "fue allanada la sede".
INVERTED: str = r"[a-z]+ (?:el|la|los|las|un|una|unos|unas|su|sus|dos|tres|otr[oa]s?) "
PASSIVE_ES: str = r"\b(?:fue|fueron|sido|ser|resulto|quedo) "
# Of a verb without a subject: several did it, or it happened to several.
PLURAL_ES: str = r"\b(?:fueron|han|habian|habrian|serian|resultaron|quedaron|estuvieron) "
# The gender that an article before a noun for a person shows, in French and Spanish.
BY_ARTICLE: dict[str, Gender] = {
    "la": "female",
    "le": "male",
    "el": "male",
    "del": "male",
    "al": "male",
    "du": "male",
    "au": "male",
}
# Before and behind a name: what its bearer is.
CALLED: str = r"\b(?P<noun>{roles})(?: [a-z]+){{0,2}},? (?:(?:the|la|le|el) )?$"
CALLED_BEHIND: str = r", (?:an?|the|une?|una?|la|le|el|l')? ?(?:[a-z-]+ ){{0,2}}?(?P<noun>{roles})\b"
# Right before a name: somebody who only stands by the person of the case.
HELPING: str = (
    r"\b(?:his|her|their|son|sa|leurs?|sus?)(?: [a-z-]+)? (?:lawyer|counsel|attorney|doctor|physician|avocate?|conseil|medecin|"
    r"abogad[oa]|defensora?|medic[oa])s?,? (?:(?:the|la|le|el) )?$"
)
# Set between commas behind a name, it says who that is: whoever is named in it is not whom the sentence tells of.
PARENTHESIS: str = (
    r", (?:who|whose|whom|which|an?|the|then|aged|his|her|their|also known|himself|herself|now|both|qui|dont|une?|le|la|l'|age|alors|"
    r"quien|cuy[oa]|el|de \d|entonces)\b[^,;:]{1,140}, "
)
# Before the person whom a sentence opens with: a date, and what the person is.
OPENING: str = r"(?:[^,;:]{0,50}\d(?:[^,;:]|(?<=\d):(?=\d)){0,16}, ){0,2}(?:an? [a-z -]{1,50}, |the [a-z -]{1,60}, )?(?:le |la |el |l')?"
SUBJECT: str = r"(?:[^,;:]{0,50}\d[^,;:]{0,16}, )?(?P<who>he|she|they|both|il|elle|ils|elles)(?= )"
