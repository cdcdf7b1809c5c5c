# ruff: noqa: E501  (a form is one line, however long)
"""Words of domestic laws in English, French and Spanish: what heads a title, what joins its words, what only looks like one.

English titles are capitalised, so they are read with their capitals; French and Spanish ones begin with their head word.
"""

# A title ends or begins with one of these, capitalised.
HEADS_EN = (
    r"Decree-Law|Decree Law|Legislative Decree|Presidential Decree|Code of Criminal Procedure|Criminal Procedure Code|Code of Administrative Offences|"
    r"Code of Civil Procedure|Code|Act|Law|Bill|Ordinance|Decree|Constitution|Regulations?|Proclamation|Executive Order|Statute|Order"
)
BILL_EN = r"[Dd]raft (?:[Ll]aw|[Bb]ill|[Aa]ct|[Dd]ecree)|Bill"
# Capitalised words with a head in them that are no domestic law.
NO_LAW_EN = (
    r"International|Humanitarian|Human Rights Law|Law Courts?|Law Society|Law School|Law Firm|Law Enforcement|Law Office|Law Center|Law Centre|Law Association|Bill of Rights|"
    r"Bill Clinton|Rome Statute|Code of Conduct|Rule of Law|Rule Of Law|Martial Law|Common Law|Sharia|Shari'a|American Convention|Universal|Basic Principles|"
    r"Faculty|Institute|Ministry of Law|Law Minister|Law Group|Law Clinic|Court Order|Law Commission|Law Council|Public Order$|Criminal Law Department|Law Department"
)
# An adjective may close a code's name. Its ending tells it from the verb or pronoun after it: "code de procédure pénale prévoit".
_KIND_FR = (
    r"(?: (?!r?appelle|tell?e?s?\b|quel|signale|(?:ind|appl|expl|impl)ique)"
    r"[a-z]+(?:ale?s?|aux|iles?|els?|elles?|ives?|aires?|iques?|itimes?|iers?|ieres?|ieure?s?|ics|ects)\b)?"
)
_KIND_ES = (
    r"(?: (?!(?:tipif|ind|modif|publ|apl|ratif)ica|tal(?:es)?\b|cual)"
    r"(?:[a-z]+(?:al|ales|ar|ares|iv[oa]s?|ic[oa]s?|ari[oa]s?|ori[oa]s?)|civil(?:es)?)\b)?"
)
HEADS_FR = (
    r"(?P<bill>propositions? de loi(?: organique| constitutionnelle)?|projets? de loi(?: organique| de finances)?|avant-projet de loi|projets? de (?:code|decret))|"
    r"loi(?:-cadre| organique| constitutionnelle| federale| de finances| fondamentale| nationale)?|"
    r"decret(?:-loi| presidentiel| executif)?|ordonnance(?:-loi)?|dahir|arrete(?: ministeriel| prefectoral)?|"
    r"code (?:penal|civil|du travail|electoral|minier|forestier|foncier|rural|douanier|fiscal|penitentiaire|maritime|petrolier|de (?:la |l'|procedure |justice |bonne )?[a-z]+"
    + _KIND_FR
    + r"|des [a-z]+"
    + _KIND_FR
    + r"|d'[a-z]+"
    + _KIND_FR
    + r"|general des [a-z]+)(?: militaire)?|constitution"
)
HEADS_ES = (
    r"(?P<bill>proyectos? de (?:ley(?: organica)?|reforma|codigo|decreto)|anteproyectos? de ley|proposicion(?:es)? de ley|iniciativa de ley)|"
    r"ley(?:es)?(?: organica| federal| general| nacional| especial| estatutaria| marco| fundamental| constitucional| reformatoria| reguladora)?|"
    r"real decreto(?:-ley| legislativo)?|decretos?(?:-ley| ley| legislativo| ejecutivo| supremo| presidencial)?|"
    r"codigo (?:organico integral penal|organico de [a-z]+ [a-z]+|organico [a-z]+"
    + _KIND_ES
    + r"|penal(?: federal| militar)?|procesal penal|nacional de procedimientos penales|"
    r"de procedimientos? penal(?:es)?|civil|de trabajo|del trabajo|de [a-z]+"
    + _KIND_ES
    + r"|municipal|minero|tributario|fiscal|electoral|agrario|aduanero|sanitario|judicial|militar|laboral)|constitucion(?: politica)?(?: de la republica)?"
)
# A number after the head.
NUMBER = r"(?:(?:no|nos|n|num|nro|numero|number)?[.°º]? ?)(?P<number>\d{1,5}(?: de (?:19|20)\d\d(?!\d)|(?:[-/.]\d{1,5})?(?:-[a-z]{1,4})?))"
# Right after a code's name: an adjective of its level, in French and Spanish. Those of nationality are in the almanac.
LEVELS = frozenset({"federal", "federale", "nacional", "national"})
