"""Words around the head nouns of named bodies, and names without a head noun, in three languages. Without accents."""

from verbale.letters.reading.words.lists import words
from verbale.letters.record import OrganisationKind as Kind

CONNECTORS: dict[str, frozenset[str]] = {
    "en": words("of for the and on against & de la du del des"),
    "fr": words("de du des la le les l' d' et pour contre aux a au sur en &"),
    "es": words("de del la las los lo el y e para por contra a en al &"),
}
LINKS: dict[str, frozenset[str]] = {
    # a run of connectors must begin with one of these to lead on to the next word of a name
    "en": words("of for and on against & de du del des"),
    "fr": words("de du des d' pour contre et aux &"),
    "es": words("de del para por contra y e sobre &"),
}
AND: dict[str, frozenset[str]] = {"en": words("and &"), "fr": words("et &"), "es": words("y e &")}

LOWER_PARTS: dict[str, frozenset[str]] = {
    # words in small letters that belong to a body's name after its head
    "en": frozenset(),
    "fr": words(
        """general generale national nationale nationaux regional regionale central centrale judiciaire militaire
        civil civile
        penal penale criminel criminelle supreme constitutionnel constitutionnelle administratif administrative
        departemental
        departementale provincial provinciale populaire islamique independant independante international
        internationale europeen
        europeenne africain africaine interamericaine republicaine presidentielle municipal municipale rural rurale
        urbaine
        grande premiere instance appel cassation assises commerce justice interieur securite surete renseignement
        renseignements defense police gendarmerie douanes territoire etat droits homme humains personnes libertes
        liberte presse
        journalistes avocats etudiants travailleurs enseignants magistrats medecins infirmiers electriciens mineurs
        cheminots fonctionnaires agriculteurs pecheurs autonome autonomes armees armee democratique femmes
        jeunes consultative consultatif nationales electorale
        electoral
        antiterroriste anti-terroriste speciale special specialise specialisee recherches recherche intervention
        enquetes
        publique public financiere financier correctionnel correctionnelle mobile territoriale territorial federale
        federal fiscale
        provisoire penitentiaire penitentiaires antidrogue frontiere frontieres electorales urbain urbaine rapide
        speciales sante education communication audiovisuel affaires etrangeres sociale sociales interieure exterieure
        arret correction haute superieur superieure lutte terrorisme corruption torture promotion protection defenseurs
        communes campagnes comptes nations unies commune commun travail environnement mines peche agriculture"""
    ),
    "es": words(
        """general nacional nacionales regional central judicial militar civil penal supremo suprema
            provincial municipal federal
        superior armadas armada justicia interior seguridad defensa derechos humanos garantias instancia primera segunda
            paz familia menores instruccion control ejecucion penas sentencia carcelario migratoria municipal"""
    ),
}

PEOPLES = words(
    "Magistrate Coroner Sheriff Physicians Doctors Fishermen Bar Notaries Prosecutor-General Miners Mayors Prosecutor "
    "Prosecutors People Peoples Women Children Workers Lawyers Attorney Governor Mayor Ombudsman "
    "Journalists Teachers "
    "Students Citizens Writers Prisoners Mothers Farmers Peasants Defender Public King Queen President "
    "General Magistrates Girls Men Young"
)
"""Possessives that begin a body's name ("Prosecutor's Office") where others belong to the sentence ("Velda's Police")."""

INSTRUMENTS = words(
    """Code Law Laws Act Bill Convention Covenant Declaration Principles Principle Rules Rule Constitution
        Decree Protocol Resolution
    Report Opinion Guidelines Statute Charter Treaty Regulation Regulations Ordinance Article Articles Comment
    Amendment Order
    Codigo Ley Leyes Convencion Pacto Declaracion Principios Reglas Constitucion Decreto Protocolo Resolucion Informe
    Opinion
    Directrices Estatuto Carta Reglamento Ordenanza Articulo Articulos Observacion Loi Lois Pacte Principes Regles
    Decret
    Protocole Rapport Avis Charte Traite Reglement Ordonnance Observation Statut Platform Agenda Programme Day Prize
    Award Annex
    Annexe Anexo Mandate Mandates Mandat Mandats Mandato Mandatos Rapporteur Rapporteuse Relator Relatora Expert
    Experte Experto
    Rights-Day Premio Prix Plan Strategy Session Summit Conference Rally March"""
)

UNITED_NATIONS_PHRASES = (
    r"United Nations|Nations [Uu]nies|Naciones Unidas|Human Rights Council|General Assembly|"
    r"Human Rights Committee|Security Council|"
    r"Committee (?:against Torture|on (?:the|Economic|Enforced|Migrant))|Commission on Human Rights|"
    r"Economic and Social Council|"
    r"Working Groups? on|High Commissioner|Special Procedures|Special Rapporteur|Universal Periodic|"
    r"Secretary-General|Treaty Bod|"
    r"Commission on the Status|Sub-Commission|Independent Expert|"
    r"Conseil des droits de l'[Hh]omme|Assemblee generale|Comite des droits de l'[Hh]omme|Conseil de securite|"
    r"Haut[- ]Commissaire|"
    r"Haut[- ]Commissariat|Comite contre la [Tt]orture|Comite des droits|Comite pour l'elimination|Groupes? de travail|"
    r"Commission des droits de l'[Hh]omme|Procedures speciales|Conseil economique et social|Rapporteu|"
    r"Consejo de Derechos Humanos|Asamblea General|Comite de Derechos (?:Humanos|Economicos)|"
    r"Consejo de Seguridad|Alto Comisionado|"
    r"Comite contra la Tortura|Comite (?:de los Derechos|para la Eliminacion|sobre los)|Grupos? de Trabajo|"
    r"Comision de Derechos Humanos$|"
    r"Procedimientos Especiales|Consejo Economico y Social|Relator"
)
"""Bodies of the United Nations as a letter names them for their law, mandates and procedures."""

INTERNATIONAL = words(
    """European Europeenne Europeen Europea Europeo African Africaine Africain Africana Africano Inter-American
    Interamericaine
    Interamericana Interamericano International Internationale Internacional World Mondiale Mundial Arab Asean Andean"""
)
STATE_BODIES = words(
    """Investigative State Security Electoral Election Elections Parliamentary Anti-Corruption
        Counter-Terrorism Intelligence Executive
    Revolutionary Standing Judicial Privy National Preventive Affairs Disciplinary Steering"""
)
"""Words that make a committee, a council or a centre an authority."""
LEARNED_STATE = words(
    """National Nacional Nationale Geologico Geological Geologique Forense Forensic Estadistica Statistics
    Statistique Meteorologico
    Meteorological Penitenciario Electoral Federal Medicina Forensics Migracion Migraciones Seguridad Hidrologico
    Legista"""
)
"""Words that make an institute the State's."""
CIVIC = words(
    "Indigena Indigenas Indigenous Civico Civica Comunitario Comunitaria Popular Populares Churches Elders Women "
    "Mujeres Femmes "
    "Bar Autochtone Autochtones Peasant Campesino Workers Refugees"
)
"""Words that make a council or a commission no authority."""
ARMED = words(
    "Liberation Salvation Resistance Jihad Mujahideen Guerrilla Libertador Liberacion Paramilitary Insurgent Rebel"
)

COMPANY_ENDS = (
    r"(?:Ltd\.?|Limited|Inc\.?|LLC|L\.L\.C\.|GmbH|PLC|plc|S\.A\.S\.|S\.A\. de C\.V\.|S\. de R\.L\.|S\.A\.|"
    r"S\.L\.|SARL|S\.A\.R\.L\.|AG|B\.V\.|N\.V\.|"
    r"Corp\.?|Co\.|OJSC|JSC|LLP|Pty|SpA|AB|ASA|Oyj?|[Bb]hd\.?)"
)

BODY_BEFORE: dict[str, dict[str, Kind]] = {
    # nouns that stand before a body's proper name ("the NGO Nova Zarya", "l'association Velda Libre")
    "en": {
        **dict.fromkeys(
            words(
                "organisation organization ngo group association union foundation network coalition "
                "collective initiative movement"
            ),
            Kind.CIVIL_SOCIETY,
        ),
        **dict.fromkeys(
            words("newspaper magazine website outlet channel station broadcaster weekly daily monthly weblog blog"),
            Kind.MEDIA,
        ),
        **dict.fromkeys(words("company corporation firm bank enterprise subsidiary"), Kind.COMPANY),
        "party": Kind.OTHER,
        "laboratory": Kind.OTHER,
        "news agency": Kind.MEDIA,
    },
    "fr": {
        **dict.fromkeys(
            words("organisation ong association syndicat fondation reseau coalition collectif mouvement groupe"),
            Kind.CIVIL_SOCIETY,
        ),
        **dict.fromkeys(words("journal magazine hebdomadaire quotidien site chaine station"), Kind.MEDIA),
        **dict.fromkeys(words("societe entreprise compagnie banque operateur"), Kind.COMPANY),
        "parti": Kind.OTHER,
        "laboratoire": Kind.OTHER,
        "agence de presse": Kind.MEDIA,
    },
    "es": {
        **dict.fromkeys(
            words("organizacion ong asociacion sindicato fundacion red coalicion colectivo movimiento grupo"),
            Kind.CIVIL_SOCIETY,
        ),
        **dict.fromkeys(words("periodico diario revista semanario portal canal emisora medio"), Kind.MEDIA),
        **dict.fromkeys(words("empresa compania sociedad firma banco operador operadora"), Kind.COMPANY),
        "partido": Kind.OTHER,
        "laboratorio": Kind.OTHER,
        **dict.fromkeys(("agencia de noticias", "agencia de prensa"), Kind.MEDIA),
    },
}
ALONE = words(
    "Prefecture Parliament Senate Gendarmerie Parlement Senat Parlamento Senado Duma Knesset Majlis Carabineros"
)
"""Heads that are a body's whole name in a State."""
SOLDIERS = words(
    "officers agents members officials representatives officer agent headquarters offices employees soldiers militants "
    "agents membres responsables agentes miembros funcionarios efectivos integrantes elements"
)
"""Nouns whose "of the ABC" tells that ABC is a body."""
NO_ACRONYMS = words(
    """UN ONU UK USA US EU UE ICCPR ICESCR UDHR CEDAW CRC CAT CERD CRPD ICPPED CMW PIDCP PIDESC DUDH CADH
        CEDEF CDE PIDCP DUDH CCPR
    AL UA OL JAL JUA HRC OHCHR WGAD WGEID UPR NGO NGOS ONG HRD DRC RDC UAE PRC COVID HIV AIDS LGBT LGBTI
        LGBTQ LGBTIQ ID TV PDF IP
    GMT AM PM CCTV SIM DNA ADN CCPR GC RES ADD CORR PARA II III IV VI VII VIII IX XI XII"""
)

STANDING: dict[str, dict[str, Kind]] = {
    # bodies that a State has one of, whose names French writes small throughout
    "fr": dict.fromkeys(
        (
            "police aux frontieres", "police judiciaire", "police nationale", "gendarmerie nationale", "garde nationale",
            "garde republicaine", "garde presidentielle", "inspection du travail", "auditorat militaire",
        ),
        Kind.AUTHORITY,
    ),
    "en": {},
    "es": {},
}  # fmt: skip
