"""Head nouns of named bodies with the kind that each tells, in three languages.

Without accents. A head with a capital is looked for as it stands here; small heads ("prison", "tribunal") only in `SMALL`.
"""

from verbale.letters.reading.words.lists import words
from verbale.letters.record import OrganisationKind as Kind

_HEADS: dict[str, dict[Kind, str]] = {
    "en": {
        Kind.AUTHORITY: """Ministry Department Directorate Directorate-General Bureau Office Agency Authority
            Administration Police
            Gendarmerie Army Navy Guard Guards Forces Service Services Unit Division Command Prosecution
                Inspectorate Secretariat
            Cabinet Parliament Assembly Senate Congress Council Commission Board Municipality Registry
                Embassy Consulate Barracks
            Regiment Squad Squadron Taskforce Garrison Ombudsman Presidency Chancellery Headquarters Militia Duma
            Knesset Majlis Investigation Procuracy
            Procuratorate Constabulary Battalion Brigade Branch Treasury Committee""",
        Kind.COURT: "Court Courts Tribunal Chamber",
        Kind.PRISON: "Prison Jail Penitentiary Colony Gaol Correctional Reformatory",
        Kind.COMPANY: """Company Corporation Holding Holdings Ltd Limited Inc LLC GmbH PLC Bank Mining Airlines
        Industries
            Enterprises Systems Technologies Resources Minerals Logistics Solutions Corp Co Telecom Petroleum AG Consortium""",
        Kind.MEDIA: (
            "Newspaper News Times Herald Tribune Gazette Radio TV Television Broadcasting Magazine "
            "Daily Media Online Weekly"
        ),
        Kind.CIVIL_SOCIETY: """Association Foundation Union Centre Center Organization Organisation Society
            Network Coalition Alliance
            Movement League Confederation Collective Forum Initiative Watch Club Syndicate Congregation Solidarity
            Campaign Fund
            Institute Project Group Observatory Monitor Federation Lawyers Mothers Trust Circle Guild Caucus Cooperative""",
        Kind.ARMED_GROUP: "Brigades Battalions",
        Kind.INTERNATIONAL: "International",
        Kind.OTHER: "University College School Academy Hospital Church Mosque Party Front Temple Monastery Seminary Faculty Clinic "
        "Dispensary",
    },
    "fr": {
        Kind.AUTHORITY: """Ministere Departement Direction Bureau Office Agence Autorite Administration
            Police Gendarmerie Armee Marine
            Garde Forces Service Services Unite Division Commandement Parquet Inspection Secretariat Cabinet
            Parlement Assemblee
            Senat Congres Conseil Commission Municipalite Prefecture Sous-prefecture Ambassade Consulat Mediateur
            Presidence
            Primature Etat-major Commissariat Brigade Compagnie-republicaine Douanes Procureur-general Mairie Haute
            Surete Cellule Batallion Bataillon Camp Groupement Escadron""",
        Kind.COURT: "Cour Cours Tribunal Tribunaux Chambre",
        Kind.PRISON: "Prison Penitencier Maison",
        Kind.COMPANY: "Societe Compagnie Entreprise Banque Holding Groupe SARL SA SAS Consortium",
        Kind.MEDIA: "Journal Quotidien Hebdomadaire Radio Television Magazine Chaine Gazette",
        Kind.CIVIL_SOCIETY: """Association Fondation Union Centre Organisation Reseau Coalition Alliance
            Mouvement Ligue Confederation
            Collectif Forum Initiative Observatoire Syndicat Club Comite Institut Federation Rassemblement
            Coordination Convergence
            Barreau Ordre Amicale""",
        Kind.OTHER: "Universite Ecole College Lycee Hopital Eglise Mosquee Parti Front Faculte Institution Clinique",
    },
    "es": {
        Kind.AUTHORITY: """Ministerio Departamento Direccion Oficina Agencia Autoridad Administracion Policia
            Ejercito Armada Marina
            Guardia Fuerza Fuerzas Servicio Servicios Unidad Division Comando Fiscalia Procuraduria
                Inspeccion Secretaria Gabinete
            Parlamento Asamblea Senado Congreso Consejo Comision Municipalidad Alcaldia Gobernacion
                Prefectura Embajada Consulado
            Defensoria Presidencia Contraloria Registro Intendencia Brigada Batallon Comisaria Superintendencia
            Gendarmeria
            Carabineros Subsecretaria Viceministerio Instituto Jefatura Cancilleria Ayuntamiento""",
        Kind.COURT: "Corte Cortes Tribunal Tribunales Juzgado Juzgados Sala Audiencia",
        Kind.PRISON: "Prision Carcel Penal Penitenciaria Penitenciario Reclusorio Reclusorios",
        Kind.COMPANY: "Empresa Compania Sociedad Corporacion Banco Grupo Consorcio Minera Petrolera Hidroelectrica SA",
        Kind.MEDIA: "Periodico Diario Radio Television Revista Canal Semanario Noticias Emisora",
        Kind.CIVIL_SOCIETY: """Asociacion Fundacion Union Centro Organizacion Red Coalicion Alianza
            Movimiento Liga Confederacion
            Colectivo Foro Iniciativa Observatorio Sindicato Club Comite Federacion Coordinadora Colegio Plataforma
            Frente
            Corporacion-civil Consejeria Coordinacion Vicaria""",
        Kind.OTHER: "Universidad Escuela Academia Hospital Iglesia Partido Facultad Clinica",
    },
}
HEADS: dict[str, dict[str, Kind]] = {
    tongue: {word: kind for kind, text in table.items() for word in text.split()} for tongue, table in _HEADS.items()
}

SMALL: dict[str, dict[str, Kind]] = {
    "en": {
        **dict.fromkeys(words("prison jail penitentiary colony"), Kind.PRISON),
        **dict.fromkeys(words("court tribunal"), Kind.COURT),
        **dict.fromkeys(words("newspaper magazine radio"), Kind.MEDIA),
        "university": Kind.OTHER,
        "hospital": Kind.OTHER,
        "barracks": Kind.AUTHORITY,
        "police": Kind.AUTHORITY,
        "centre": Kind.PRISON,
        "center": Kind.PRISON,
        "facility": Kind.PRISON,
        "station": Kind.AUTHORITY,
        "department": Kind.AUTHORITY,
        "office": Kind.AUTHORITY,
    },
    "fr": {
        **dict.fromkeys(words("prison penitencier maison centre"), Kind.PRISON),
        "barreau": Kind.CIVIL_SOCIETY,
        **dict.fromkeys(words("tribunal cour"), Kind.COURT),
        **dict.fromkeys(
            words(
                "ministere commissariat gendarmerie police parquet brigade prefecture mairie camp ambassade direction"
            ),
            Kind.AUTHORITY,
        ),
        **dict.fromkeys(words("universite hopital lycee dispensaire clinique"), Kind.OTHER),
    },
    "es": {
        **dict.fromkeys(words("prision carcel penal penitenciaria centro reclusorio"), Kind.PRISON),
        **dict.fromkeys(words("tribunal juzgado corte"), Kind.COURT),
        **dict.fromkeys(
            words("comisaria policia fiscalia ministerio alcaldia embajada cuartel batallon gobernacion"),
            Kind.AUTHORITY,
        ),
        **dict.fromkeys(words("universidad hospital colegio liceo clinica"), Kind.OTHER),
    },
}
"""Heads that make a body's name in small letters too, where a name with a capital or a number belongs to them."""

SMALL_MODIFIERS: dict[str, frozenset[str]] = {
    "en": words(
        """pre-trial central women's men's maximum-security high-security remand juvenile detention penal prison
        correctional
        district regional city county town criminal civil military temporary holding high supreme appeal appellate federal
        provincial magistrates
        magistrate's police investigation prosecutor's central state university general security"""
    ),
    "fr": words(
        """civile civil centrale central militaire regional regionale principale principal d'arret correctionnelle
        penal penale
        criminel criminelle judiciaire national nationale supreme constitutionnelle administratif
            administrative general generale
        centrale universitaire departemental departementale provincial provinciale d'assises d'appel special speciale"""
    ),
    "es": words(
        """central regional provincial municipal militar nacional penal civil preventivo preventiva femenil
            femenino superior supremo
        suprema penitenciario general estatal federal departamental local"""
    ),
}
TELLING_SMALL: dict[str, frozenset[str]] = {
    # a small head counts only with one of these before it
    "en": words("detention remand correctional police prosecutor's holding investigation"),
    "fr": frozenset(),
    "es": words("penitenciario detencion reclusion"),
}
NEEDS_TELLING = words("centre center facility station department office centro")
QUALIFIED: dict[str, dict[str, Kind]] = {
    # heads of English names that tell nothing without the word before them
    "Post": {"Health": Kind.OTHER, "Medical": Kind.OTHER, "Police": Kind.AUTHORITY, "Border": Kind.AUTHORITY},
    "Facility": {"Detention": Kind.PRISON, "Correctional": Kind.PRISON, "Holding": Kind.PRISON, "Custody": Kind.PRISON},
}
NUMBERED = {"Channel": Kind.MEDIA}
"""English heads that make a name only with a number after them: "Channel Two"."""
ONLY_ALONE = {"Prefecture": Kind.AUTHORITY}
"""English heads that name an office where they stand alone, and a place where a name stands before them."""
FIGURES = words("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve")
