"""Words for naming instruments in English, French and Spanish, without accents: what the reference data do not list.

The data hold titles, abbreviations and official short names. Here stand the names that letters use beside them, the nouns
that stand for an instrument named before ("the Covenant"), and the words that make a name something else.
"""

from verbale.letters.reading.sheet import Language

BYNAMES: dict[str, tuple[str, ...]] = {
    "udhr": (
        "Universal Declaration",
        "Universal Declaration on Human Rights",
        "Declaration universelle",
        "Declaracion Universal",
        "Declaracion Universal de los Derechos Humanos",
    ),
    "iccpr": (
        "International Pact on Civil and Political Rights",
        "Pacte sur les droits civils et politiques",
        "Pacto de Derechos Civiles y Politicos",
    ),
    "icescr": (
        "International Pact on Economic, Social and Cultural Rights",
        "Pacte sur les droits economiques, sociaux et culturels",
        "Pacto de Derechos Economicos, Sociales y Culturales",
    ),
    "iccpr-op1": (
        "First Optional Protocol to the ICCPR",
        "Premier Protocole facultatif se rapportant au Pacte international",
    ),
    "cat": ("Torture Convention", "Convention contre la torture", "Convencion contra la Tortura"),
    "cerd": (
        "Convention on Racial Discrimination",
        "Convention contre la discrimination raciale",
        "Convencion contra la Discriminacion Racial",
    ),
    "crc": ("Convention relative aux droits de l'enfant", "Convencion de los Derechos del Nino"),
    "cped": (
        "Convention against Enforced Disappearance",
        "Convention on Enforced Disappearance",
        "Convention contre les disparitions forcees",
        "Convencion contra la Desaparicion Forzada",
        "Convencion Internacional contra la Desaparicion Forzada",
    ),
    "declaration-hrd": (
        "Declaration on Human Rights Defenders",
        "Human Rights Defenders Declaration",
        "Declaration des Nations Unies sur les defenseurs des droits de l'homme",
        "Declaration sur les defenseurs des droits humains",
        "Declaracion de las Naciones Unidas sobre los defensores de los derechos humanos",
        "Declaracion sobre los defensores y defensoras de derechos humanos",
        "Declaracion sobre defensores de derechos humanos",
    ),
    "disappearance-declaration": (
        "Declaration on Enforced Disappearance",
        "Declaration sur les disparitions forcees",
        "Declaracion sobre las Desapariciones Forzadas",
    ),
    "torture-declaration": ("Declaration against Torture",),
    "achr": ("American Convention", "Convention americaine", "Convencion Americana", "Pacto de San Jose"),
    "american-declaration": ("American Declaration", "Declaration americaine", "Declaracion Americana"),
    "echr": (
        "European Convention on Human Rights",
        "Convention europeenne des droits de l'homme",
        "Convenio Europeo de Derechos Humanos",
    ),
    "achpr": ("African Charter", "Charte africaine", "Carta Africana"),
    "mandela-rules": (
        "Nelson Mandela Rules",
        "Regles Nelson Mandela",
        "Regles Mandela",
        "Reglas Nelson Mandela",
        "Reglas Mandela",
    ),
    "bangkok-rules": ("Regles de Bangkok", "Reglas de Bangkok"),
    "beijing-rules": ("Regles de Beijing", "Reglas de Beijing"),
    "tokyo-rules": ("Regles de Tokyo", "Reglas de Tokio"),
    "havana-rules": ("Regles de La Havane", "Reglas de La Habana"),
    "istanbul-protocol": ("Istanbul Protocol", "Protocole d'Istanbul", "Protocolo de Estambul"),
    "minnesota-protocol": ("Minnesota Protocol", "Protocole du Minnesota", "Protocolo de Minnesota"),
    "rome-statute": ("Statut de Rome", "Estatuto de Roma"),
    "belem-do-para": ("Convencion de Belem do Para", "Convention de Belem do Para"),
    "san-salvador": ("Protocolo de San Salvador", "Protocole de San Salvador"),
    "maputo-protocol": ("Maputo Protocol", "Protocole de Maputo", "Protocolo de Maputo"),
    "ungp": (
        "UN Guiding Principles on Business and Human Rights",
        "Principes directeurs relatifs aux entreprises et aux droits de l'homme",
        "Principios Rectores sobre las Empresas y los Derechos Humanos",
    ),
    "body-of-principles": ("Body of Principles",),
    "siracusa": ("Siracusa Principles", "Syracuse Principles", "Principes de Syracuse", "Principios de Siracusa"),
    "johannesburg": ("Principes de Johannesburg", "Principios de Johannesburgo"),
    "un-charter": ("United Nations Charter", "Charte des Nations Unies", "Carta de las Naciones Unidas"),
    "ga-70-1": (
        "2030 Agenda",
        "2030 Agenda for Sustainable Development",
        "Sustainable Development Goals",
        "Agenda 2030",
        "Objectifs de developpement durable",
        "Objetivos de Desarrollo Sostenible",
    ),
    "escazu": ("Accord d'Escazu", "Acuerdo de Escazu"),
    "vienna-declaration": ("Vienna Declaration", "Declaration de Vienne", "Declaracion de Viena"),
    "code-law-enforcement": ("Code of Conduct for Law Enforcement Officials",),
}
"""Names in use that are no titles, by the key of the instrument."""

BODIES: dict[str, tuple[str, ...]] = {
    "hrc": ("Human Rights Council", "Conseil des droits de l'homme", "Consejo de Derechos Humanos"),
    "ga": ("General Assembly", "Assemblee generale", "Asamblea General"),
    "sc": ("Security Council", "Conseil de securite", "Consejo de Seguridad"),
    "chr": ("Commission on Human Rights", "Commission des droits de l'homme", "Comision de Derechos Humanos"),
    "ecosoc": ("Economic and Social Council", "Conseil economique et social", "Consejo Economico y Social", "ECOSOC"),
}
"""Bodies whose resolutions are cited, beside the committees of the reference data."""

SHORT: dict[str, dict[Language, tuple[str, ...]]] = {
    "covenant": {"en": ("Covenant",), "fr": ("Pacte",), "es": ("Pacto",)},
    "convention": {"en": ("Convention",), "fr": ("Convention",), "es": ("Convencion", "Convenio")},
    "declaration": {"en": ("Declaration",), "fr": ("Declaration",), "es": ("Declaracion",)},
    "protocol": {
        "en": ("Optional Protocol", "Protocol"),
        "fr": ("Protocole facultatif", "Protocole"),
        "es": ("Protocolo Facultativo", "Protocolo"),
    },
    "charter": {"en": ("Charter",), "fr": ("Charte",), "es": ("Carta",)},
    "statute": {"en": ("Statute",), "fr": ("Statut",), "es": ("Estatuto",)},
    "agreement": {"en": ("Agreement",), "fr": ("Accord",), "es": ("Acuerdo",)},
    "guiding principles": {
        "en": ("Guiding Principles",),
        "fr": ("Principes directeurs",),
        "es": ("Principios Rectores",),
    },
    "basic principles": {
        "en": ("Basic Principles",),
        "fr": ("Principes de base", "Principes fondamentaux"),
        "es": ("Principios Basicos",),
    },
    "body of principles": {"en": (), "fr": ("Ensemble de principes",), "es": ("Conjunto de Principios",)},
    "principles": {"en": ("Principles",), "fr": ("Principes",), "es": ("Principios",)},
    "rules": {"en": ("Rules",), "fr": ("Regles",), "es": ("Reglas",)},
    "guidelines": {"en": ("Guidelines",), "fr": ("Lignes directrices",), "es": ("Directrices",)},
    "safeguards": {"en": ("Safeguards",), "fr": ("Garanties",), "es": ("Salvaguardias",)},
}
"""Nouns that, after an article, stand for an instrument that was named before."""

SHORT_BEFORE: dict[Language, tuple[str, ...]] = {
    "en": ("the", "this", "that", "these", "those", "said", "same", "of"),
    "fr": (
        "le",
        "la",
        "les",
        "du",
        "des",
        "au",
        "aux",
        "ce",
        "cet",
        "cette",
        "ces",
        "dudit",
        "lesdits",
        "lesdites",
        "desdits",
        "desdites",
        "ledit",
        "ladite",
        "meme",
    ),
    "es": (
        "el",
        "la",
        "los",
        "las",
        "del",
        "al",
        "este",
        "esta",
        "estos",
        "estas",
        "esos",
        "esas",
        "dichas",
        "dicho",
        "dicha",
        "dichos",
        "mismo",
        "misma",
        "citado",
    ),
}
FULL_NAME_GOES_ON = (
    r" (?:(?:on|against|for|of|to|concerning|relating to|regarding|between|sur|contre|pour|relative?s? (?:a|aux?)|"
    r"concernant|relatifs? "
    r"(?:a|aux?)|sobre|contra|para|relativ[oa]s? (?:a|al)|de|du|des|del)(?: (?:the|la|le|les|l'|los|las|el|all|toutes|todas))* ?)"
)
"""What follows a noun that begins a longer name."""

ABBREVIATION_AS_BODY = (
    r"(?: Committee|'s| committee| Comite| [Gg]eneral [CcRr]| [Cc]oncluding| (?:has |have )?(?:stated|noted|held|ruled|recommended|"
    r"expressed|observed|concluded|found|considers|considered|reiterated|adopted|reviewed)\b)"
)
"""What after an abbreviation says that it is the committee or court, not the treaty."""

COMMENT: dict[str, dict[Language, tuple[str, ...]]] = {
    "comment": {
        "en": (r"general comments?",),
        "fr": (r"observations? generales?", r"commentaires? generaux?", r"commentaire general"),
        "es": (r"observacion(?:es)? generale?s?", r"comentarios? generale?s?"),
    },
    "recommendation": {
        "en": (r"general recommendations?",),
        "fr": (r"recommandations? generales?",),
        "es": (r"recomendacion(?:es)? generale?s?",),
    },
}
RESOLUTION: dict[Language, tuple[str, ...]] = {
    "en": (r"resolutions?", r"res\."),
    "fr": (r"resolutions?",),
    "es": (r"resolucion(?:es)?",),
}
