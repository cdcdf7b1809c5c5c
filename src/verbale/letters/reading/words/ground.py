"""Words about places: what leads to a place's name and what stands with it, in three languages, without accents."""

from verbale.letters.reading.words.lists import words

Tables = dict[str, str]

# before a name, each enough by itself
AT: Tables = {
    "en": r"in|at|near|outside|around|within|throughout|inside|across|off|over|between",
    "fr": r"a|au|aux|en|dans|pres de|pres d'|hors de|autour de|sur",
    "es": r"en|cerca de|fuera de|alrededor de|dentro de|por todo",
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
    r"brought|went|go(?:ing)?|visit\w*|sent|came|coming|arriv\w*|journey\w*|trips?|relocat\w*|rendered|driv\w+|"
    r"drove|march\w*|way|"
    r"departed|escorted|escap\w*|crossed|back|reloca\w+|repatriat\w*|convoy|road|exile|displaced|left)\b",
    "fr": r"\b(?:voyag\w*|transfer\w*|emmen\w*|condui\w*|retour\w*|deport\w*|extrad\w*|expuls\w*|fui\w*|fuit\w*|"
    r"envoy\w*|ven\w*|arriv\w*|parti\w*|"
    r"rentr\w*|rend\w*|visite\w*|route|aller|ramen\w*|deplac\w*|achemin\w*|vol|amen\w*)\b",
    "es": r"\b(?:viaj\w*|traslad\w*|llevad\w*|conduc\w*|regres\w*|deport\w*|extradit\w*|expuls\w*|hui\w*|huy\w*|"
    r"enviad\w*|llega\w*|sali\w*|"
    r"volvi\w*|visit\w*|vuelo|camino|carretera|retorn\w*|desplaz\w*|proveniente|procedente)\b",
}

HEADS_AFTER = words(
    """district province region county city village governorate prefecture oblast municipality town township
    commune neighbourhood
    neighborhood island islands camp airport square street avenue road boulevard bridge border valley peninsula
    quarter suburb
    settlement state canton checkpoint mountains desert river coast harbour port market park"""
)
"""English: "the Velda district", "Karl Street". They belong to the name."""
HEADS_BEFORE: Tables = {
    "en": r"(?:city|town|village|province|district|region|governorate|municipality|department|island|"
    r"neighbou?rhood|suburb|county|"
    r"prefecture|commune|state|township|settlement|capital|territory|hamlet|port)(?: of|,)",
    "fr": r"(?:ville|village|region|province|quartier|commune|district|departement|prefecture|ile|camp|cercle|"
    r"wilaya|localite|capitale|"
    r"arrondissement|gouvernorat|territoire|bourg|canton|chefferie)",
    "es": r"(?:ciudad|municipio|departamento|provincia|region|estado|barrio|comuna|vereda|corregimiento|pueblo|"
    r"aldea|distrito|localidad|"
    r"canton|parroquia|resguardo|isla|caserio|comunidad|capital|colonia|sector|comunidad indigena|poblado|alcaldia|comarca)",
}
OF: Tables = {
    "en": r" (?:the )?",
    "fr": r" (?:de la |de l'|des |du |de |d')?",
    "es": r" (?:de las |de los |de la |del |de )?",
}
ADDRESS: Tables = {
    "en": r"(?!x)x",
    "fr": r"(?:\d{1,4},? )?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Aa]eroport|[Pp]ort)",
    "es": r"(?:[Cc]alle|[Aa]venida|[Cc]arrera|[Pp]laza|[Aa]eropuerto|[Pp]aseo|[Rr]io|[Cc]arretera)",
}

TOO_WIDE = words(
    """Asia Africa Europe America Oceania Antarctica Afrique Europa Oceanie Amerique Caribbean Caribe Maghreb
    Sahel Balkans Caucasus
    Scandinavia Levant Gulf"""
)
"""Parts of the world, which are no places where something happens; so are names that hold one ("Central Asia")."""
NO_PLACES = words(
    """Parliament Internet Facebook Twitter Telegram WhatsApp YouTube Instagram TikTok Google Islam
    Christianity Court General Particular
    Exile Person Public Absentia Custody Detention Prison Order Addition Light View Response Accordance Case
    Cases Operation Article
    Articles Section Annex Chapter Volume Part Appendix Table Paragraph Note Room Cell Block Ward Flight
    Ramadan Spring Summer Autumn
    Winter Easter Christmas Mr Mrs Ms Dr Messrs MM Mme Me Sr Sra Sres President Minister Ministre Ministro
    Presidente Judge Juez Juge
    Maitre Monsieur Madame Excellency Excellence Excelencia Congress Congreso Senate Senado Law Act Code Decree
    Ley Loi Decreto Codigo
    Resolution Constitution God Dios Dieu Covid COVID Zoom Skype Signal Viber Reddit LinkedIn Droit Derecho Justice Justicia
    Interior Defence Health Education Labour Government Gouvernement Gobierno State Etat Estado Nation Nacion
    Vertu Outre Fait Raison
    Virtud Relacion Cuanto Septiembre Facto Situ Camera Vitro Loco Medio"""
)

CITIES = words(
    "Geneva Vienna Paris Beijing Tokyo Bangkok Istanbul Marrakesh Havana Geneve Ginebra Viena Estambul Minnesota"
)
"""Places that instruments are named after: places all the same where they stand alone."""
