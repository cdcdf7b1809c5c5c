"""Words about places: what leads to a place's name and what stands with it, in three languages, without accents."""

from verbale.letters.reading.words.lists import words

Tables = dict[str, str]

# before a name, each enough by itself
AT: Tables = {
    "en": r"in|at|near|outside|around|within|throughout|inside|across|off|over|between|(?:left|leaving|bound|"
    r"head(?:ed|ing)|"
    r"depart(?:ed|ing)|flew|sailed|set off|en route) for|(?:north|south|east|west) of|passing through|passed through|"
    r"opposite|beyond|reached|as far as|(?:kilomet(?:re|er)s|miles|hours|minutes|far|away|km) from|bound for|on board for|"
    r"on (?:the|his|her|their|its) way (?:to|from|back to|home to)|natives? of|hailing from|originally from",
    "fr": r"a|au|aux|en|dans|pres de|pres d'|hors de|autour de|sur|vers|jusqu'a|a travers|"
    r"(?:kilometres|lieues?|heures?|minutes|km|metres|proximite|loin|distance|hauteur|direction|destination|provenance|originaires?|"
    r"natifs?|natives?|au-dela|au-dessus|en dehors|en face) (?:de|d')|"
    r"(?:embarqu\w+|part|partir?|partie?s?|s'envol\w+|decoll\w+) pour|(?:gagn|regagn|quitt|travers|attei(?:gn|nd)|rejoi(?:gn|"
    r"nd))\w+",
    "es": r"en|cerca de|fuera de|alrededor de|dentro de|por todo|hacia|rumbo a|con destino a|camino (?:a|de)|procedentes? de|"
    r"provenientes? de|oriund[oa]s? de|originari[oa]s? de|naturale?s? de|a la altura de|(?:kilometros|horas|minutos|km|metros|"
    r"lejos|proximidades|distancia|direccion) (?:de|a)|a las puertas de|mas alla de|abandon(?:o|aron|ar)|cruz(?:o|aron|ar)|"
    r"atraves(?:o|aron|ar)|alcanz(?:o|aron|ar)",
}
# before a name, where something moves
TOWARDS: Tables = {
    "en": r"to|from|into|via|through|towards?|leaving|left|entered|reached|visited",
    "fr": r"de|du|d'|des|vers|depuis|via|quitte|rejoint|jusqu'a|a",
    "es": r"a|al|de|del|desde|hacia|hasta|via",
}
MOTION: Tables = {
    "en": r"\b(?:travel\w*|transferr?\w*|tak(?:en?|ing)|took|return\w*|mov(?:ed?|ing)|deport\w*|extradit\w*|"
    r"expel\w*|flew|fl(?:ed|ee\w*|y|ying|ight\w*)|"
    r"brought|went|go(?:ing)?|visit\w*|sent|came|coming|arriv\w*|journey\w*|trips?|pushed|turned|handed|relocat\w*|rendered|driv\w+|"
    r"drove|march\w*|way|"
    r"departed|escorted|escap\w*|crossed|back|reloca\w+|repatriat\w*|convoy|road|exile|displaced|left)\b",
    "fr": r"\b(?:voyag\w*|transfer\w*|emmen\w*|condui\w*|retour\w*|deport\w*|extrad\w*|expuls\w*|fui\w*|fuit\w*|"
    r"envoy\w*|ven\w*|arriv\w*|parti\w*|"
    r"rentr\w*|rend\w*|visite\w*|route|aller|ramen\w*|renvoy\w*|refoul\w*|reconduit\w*|deplac\w*|achemin\w*|vol|amen\w*)\b",
    "es": r"\b(?:viaj\w*|traslad\w*|llevad\w*|devuelt\w*|devolv\w*|vuelta|remitid\w*|conduc\w*|regres\w*|deport\w*|"
    r"extradit\w*|expuls\w*|hui\w*|huy\w*|"
    r"enviad\w*|llega\w*|sali\w*|"
    r"volvi\w*|visit\w*|vuelo|camino|carretera|retorn\w*|desplaz\w*|proveniente|procedente)\b",
}

HEADS_AFTER = words(
    """district province region county city village governorate prefecture oblast municipality town township
    commune neighbourhood
    neighborhood island islands camp airport square street avenue road boulevard bridge border valley peninsula
    quarter suburb
    estate plantation ranch oasis canyon crossing junction roundabout ridge plateau lake reservoir bay lagoon
    settlement state canton checkpoint mountains desert river coast harbour port market park"""
)
"""English: "the Velda district", "Karl Street". They belong to the name."""
CAPITAL_HEADS = (
    "Street|Square|Avenue|Road|District|Province|Region|County|Airport|Bridge|River|Lake|Valley|Island|Islands|Mountains|Peninsula|"
    "Highway|Boulevard|Lane|Hill|Heights|Quay|Pier|Forest|Plateau|Governorate|Prefecture|Oblast|Municipality|Township|Camp|Beach|Bay|Harbour|Park|Market"
)
"""The same with a capital, as they stand in a name ("Karl Street")."""
AREAS = words(
    """district province region county city village governorate prefecture oblast municipality town township commune
    neighbourhood neighborhood state canton settlement"""
)
"""Nouns that leave the name its meaning: "Velda district" is where "Velda" is; "Velda airport" is not."""
HEADS_BEFORE: Tables = {
    # a noun for a settlement or an area: the name stands after it, without it
    "en": r"(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|regions?|governorates?|municipalit(?:y|ies)|"
    r"departments?|islands?|"
    r"neighbou?rhoods?|suburbs?|count(?:y|ies)|prefectures?|communes?|states?|townships?|settlements?|capital|"
    r"territor(?:y|ies)|"
    r"hamlets?|ports?|communit(?:y|ies)|commune|oblast|canton)(?: of|,)",
    "fr": r"(?:villes?|villages?|regions?|provinces?|quartiers?|communes?|districts?|departements?|prefectures?|"
    r"iles?|camps?|cercles?|"
    r"wilayas?|localites?|capitale|arrondissements?|gouvernorats?|territoires?|bourgs?|cantons?|chefferies?|hameaux?|"
    r"municipalites?|banlieues?)",
    "es": r"(?:ciudad(?:es)?|municipios?|departamentos?|provincias?|region(?:es)?|(?<=en el )estado|(?<=del )estado|"
    r"(?<=al )estado|(?<=, )estado|(?<=los )estados|barrios?|comunas?|veredas?|"
    r"corregimientos?|pueblos?|aldeas?|distritos?|localidad(?:es)?|canton(?:es)?|parroquias?|resguardos?|islas?|"
    r"caserios?|"
    r"comunidad(?:es)?(?: (?:indigena|campesina|nativa|rural)(?:e?s)?)?|capital|colonias?|sector(?:es)?|poblados?|"
    r"alcaldias?|comarcas?|"
    r"cabecera municipal|"
    r"caleta|cuenca)",
}
SEVERAL: Tables = {
    "en": r"(?:ies|[^s]s)(?: of|,)$",
    "fr": r"[^s]s$|x$",
    "es": r"s$|s indigenas$",
}
"""The end of such a noun in the plural, after which a list of names stands."""
INSIDE: Tables = {
    # a part of a place, or a building in it: the place is what they are of
    "en": r"(?:cent(?:re|er)|outskirts|streets|suburbs|heart|north|south|east|west|coast|shore|vicinity|edge|"
    r"residents|inhabitants|"
    r"(?:bus |railway |train |coach )?(?:station|terminal|stop)|airport|harbour|cathedral|market|square|entrance|gates?|exits?|"
    r"hills|mountains|forests?|woods|fields|valleys?|plains|banks|shores|border|crossroads|junction|bridge|well|wells|mines?|"
    r"governor|mayor|vice-governor|deputy mayor|bishop|archbishop|sheriff|villagers|farmers|fishermen|"
    r"fisherfolk|elders|townspeople|traders|herders) of",
    "fr": r"(?:centre|centre-ville|rues|peripherie|alentours|environs|nord|sud|est|ouest|large|"
    r"gare(?: routiere| centrale| ferroviaire)?|aeroport|port|"
    r"marche|cathedrale|entree|sortie|sorties|abords|portes|carrefour|rond-point|croisement|pont|puits|col|barrage|forets?|"
    r"collines?|oasis|frontiere|plage|plaine|plateau|montagnes?|mines?|plantations?|champs|terres|abattoirs?|"
    r"(?<=sa )maison|(?<=son )domicile|(?<=leur )maison|(?<=sa )ferme|(?<=son )appartement|"
    r"gouverneure?|maire|prefete?|sous-prefete?|eveque|archeveque|wali|villageois|paysans|riverains|pecheurs|notables|eleveurs|"
    r"habitants|route|autoroute|piste)",
    "es": r"(?:centro|afueras|calles|alrededores|cercanias|inmediaciones|norte|sur|este|oeste|oriente|occidente|"
    r"aeropuerto|estacion|"
    r"terminal|puerto|mercado|catedral|habitantes|casco urbano|zona rural|zona urbana|periferia|entrada|salida|cruce|puente|"
    r"frontera|bosques?|montes|cerros|tierras|campos|playas?|minas?|pozos?|plantacion(?:es)?|terminal de autobuses|"
    r"(?<=su )casa|(?<=su )domicilio|(?<=su )vivienda|casa de seguridad|"
    r"(?:gobernador|alcalde|regidor|intendente|corregidor|obispo|arzobispo)a?s?(?: [a-z]+)?|alcaldesa|jefe politico|"
    r"(?:presidente|presidenta) municipal|(?:comuner|vecin|ejidatari|campesin)[oa]s|poblador(?:es|as)|pescadores|autoridades "
    r"(?:comunales|municipales|locales|tradicionales))",
}
OF: Tables = {
    "en": r" (?:the )?",
    "fr": r" (?:de la |de l'|des |du |de |d')?",
    "es": r" (?:de las |de los |de la |del |de )?",
}
ADDRESS: Tables = {
    # the noun makes the name
    "en": r"(?!x)x",
    "fr": r"(?:\d{1,4}(?: bis)?,? )?(?:(?<=\d )de (?:la |l'))?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|Aeroport|"
    r"[Rr]iviere|[Ff]leuve|[Ll]ac|[Mm]ont|[Vv]allee|[Rr]ond-point|[Pp]ont|"
    r"[Rr]oute nationale)",
    "es": r"(?:[Cc]alle|[Aa]venida|Carrera|[Pp]laza|Aeropuerto(?: Internacional)?|[Pp]aseo|[Rr]io|[Cc]arretera|"
    r"[Ff]inca|[Hh]acienda|[Ss]ierra|[Cc]ordillera|[Ss]errania|[Vv]olcan|[Qq]uebrada|[Ee]jido|"
    r"[Pp]redio|[Ff]undo|[Rr]ancho|[Ll]aguna|[Vv]alle|[Cc]erro|[Pp]uente)",
}

TOO_WIDE = words(
    """Asia Africa Europe America Oceania Antarctica Afrique Europa Oceanie Amerique Caribbean Caribe Maghreb
    Sahel Balkans Caucasus
    Scandinavia Levant Gulf"""
)
"""Parts of the world, which are no places where something happens; so are names that hold one ("Central Asia")."""
NO_PLACES = words(
    """Mecanismo Mechanism Mecanisme Programa Programme Sistema System Registro Registry Plan Fondo Fund Proyecto
    Project
    Parliament Internet Facebook Twitter Telegram WhatsApp YouTube Instagram TikTok Google Islam
    Christianity Court General Particular
    Exile Person Public Absentia Custody Detention Prison Order Addition Light View Response Accordance Case
    Cases Operation Article
    Articles Section Annex Chapter Volume Part Appendix Table Paragraph Note Room Cell Block Ward Flight
    Ramadan April May June August Avril Mai Juin Abril Spring Summer Autumn
    Winter Easter Christmas Mr Mrs Ms Dr Messrs MM Mme Me Sr Sra Sres President Minister Ministre Ministro
    Presidente Judge Juez Juge
    Maitre Monsieur Madame Excellency Excellence Excelencia Congress Congreso Senate Senado Law Act Code Decree
    Ley Loi Decreto Codigo
    Resolution Constitution God Dios Dieu Covid COVID Zoom Skype Signal Viber Reddit LinkedIn Droit Derecho Justice
    Justicia
    Interior Defence Health Education Labour Government Gouvernement Gobierno State Etat Estado Nation Nacion
    Vertu Outre Fait Raison
    Virtud Relacion Cuanto Septiembre Facto Situ Camera Vitro Loco Medio"""
)

CITIES = words(
    "Geneva Vienna Paris Beijing Tokyo Bangkok Istanbul Marrakesh Havana Geneve Ginebra Viena Estambul Minnesota"
)
"""Places that instruments are named after: places all the same where they stand alone."""

_AIMS = (
    r"way to|invited to|due (?:to|at)|visa (?:to|for)|(?:travel|fly|go|leave|set off) (?:to|for)|invitee?s? a|se rend(?:re|ait) a|"
    r"visa pour|partir pour|invitad[oa]s? a|camino a|viajar a|visado? para"
)
_GATHERINGS = (
    r"conferences?|meetings?|workshops?|seminars?|sessions?|training|congress|festivals?|summits?|conferencias?|"
    r"reunion(?:es)?|talleres|taller|seminarios?|cursos?|colloques?|reunions?|ateliers?|seminaires?|formations?|sommets?"
)
AIM = rf"\b(?:{_AIMS})\b[^.;,]{{0,30}}\b(?:{_GATHERINGS})\b[^.;,]{{0,30}}$"
"""Before "in X": where somebody was bound for, and nothing of the case happened."""
PRINTED: Tables = {
    # before "in X" where X is more likely a newspaper than a place, or where a body only has its seat
    "en": r"(?:publish\w*|print\w*|appear\w*|articles?|wr[io]t\w+|interview\w*|column|editorial|quoted|featured|"
    r"advertis\w+|"
    r"registered|incorporated|headquartered|headquarters|based|domiciled|listed)(?: \w+){0,1} $",
    "fr": r"(?:publie\w*|paru\w*|articles?|ecrit\w*|entretien|tribune|chronique|editorial|"
    r"siege(?: social)?|enregistree?|immatriculee?|domiciliee?|basee?|cotee?)(?: \w+){0,1} $",
    "es": r"(?:public\w+|aparec\w+|articulos?|escri\w+|entrevista\w*|columna|editorial|"
    r"(?:con |su )sede(?: social)?|registrada|domiciliada|constituida|radicada)(?: \w+){0,1} $",
}

_ORIGINS = (
    r"(?:oriund[oa]s?|originari[oa]s?|naturale?s?|originaires?|natifs?|natives?|natives? of|hailing|originally|ressortissantes?|"
    r"(?:an?|une?|una|, |elder|native) ?(?:farmer|teacher|journalist|lawyer|villager|resident|inhabitant|worker|student|activist|"
    r"fisherman|trader|herder|shopkeeper|habitante?|paysanne?|villageoise?|campesin[oa]|comuner[oa]|vecin[oa]|pescador|maestr[oa]|"
    r"elder))"
)
_HOLDERS = (
    r"(?:governor|vice-governor|mayor|bishop|archbishop|sheriff|gouverneure?|maire|prefete?|sous-prefete?|eveque|archeveque|wali|"
    r"gobernadora?|alcalde(?:sa)?|intendente|obispo|arzobispo|(?:presidente|presidenta) municipal|autoridades)"
)
NOT_THERE = (
    rf"\b(?:{_ORIGINS}|{_HOLDERS})(?: [a-z]+)?(?: (?:of|from|de|du|des|del|in|d'))?"
    r"(?: (?:the|la|le|el|los|las|les))?(?: (?:[a-z]+ ){1,3}(?:of|de|d'|del|du))? ?$"
)
"""Before a place: where people come from or whom an office rules, not where something was done."""
BOUND_FOR = (
    r"\b(?:bound for|(?:left|leaving|leave|depart\w*) for|way to|embarqu\w+ pour|part\w* pour|a destination d(?:e|')|rumbo a|"
    r"con destino a|camino a)(?: the| la| le| el)? ?$"
)
"""Before a place: where somebody was going, and is only where a thing was done if they were sent there."""
