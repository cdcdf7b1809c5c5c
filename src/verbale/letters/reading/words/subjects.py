"""What leads to the words that say what a letter concerns. Patterns over text without accents, in lower case."""

from verbale.letters.reading.sheet import Language

_ABOUT = {
    "en": r"(?:concerning|regarding|relating to|related to|in relation (?:to|with)|in connection with|with (?:respect"
    r"|regard) to|in respect of|about|on|as to|pertaining to"
    r"|which (?:concerns|relates to)|that (?:concerns|relates to))",
    "fr": r"(?:concernant|relative(?:s|ment)? (?:a|aux?)|au sujet d[eu]s?|quant aux?|quant a|en ce qui concerne"
    r"|a propos d[eu]s?|sur|portant sur|faisant etat d[eu]s?"
    r"|ayant trait aux?|ayant trait a|en lien avec|en relation avec|en rapport avec|touchant)",
    "es": r"(?:en relacion (?:con|a)|en relacion al?|relativas? al?|relacionadas? con|con respecto al?"
    r"|respecto (?:de|del|a|al)|sobre|acerca de(?:l)?|concernientes? al?"
    r"|referentes? al?|en torno a(?:l)?|en lo que concierne al?)",
}

INFORMED: dict[Language, str] = {
    # "information (that) we have received concerning"
    "en": r"\b(?:information|allegations|reports)\b[^.,;:]{0,70}? " + _ABOUT["en"] + " ",
    "fr": r"\b(?:informations?|allegations|renseignements)\b[^.,;:]{0,80}? " + _ABOUT["fr"] + "(?: |(?<='))",
    "es": r"\b(?:informacion(?:es)?|alegaciones|denuncias)\b[^.,;:]{0,80}? " + _ABOUT["es"] + " ",
}
EVIDENCE: dict[Language, str] = {
    # "information … that, if correct, provides evidence of"
    "en": r"information[^.;]{0,80}(?:evidence|indications?) (?:of|that) ",
    "fr": r"informations?[^.;]{0,80}(?:preuves?|indices?) (?:de |d'|que )",
    "es": r"informacion[^.;]{0,80}(?:pruebas?|indicios?) de ",
}
ATTENTION: dict[Language, str] = {
    # "draw the attention … to … regarding", "share comments on"
    "en": r"(?:attention|comments?|observations?|concerns?|recommendations?|analysis|clarification"
    r"|information)\b[^.;]{0,140}? (?:concerning|regarding|relating to|in relation (?:to|with)|with respect to|on|about|to) ",
    "fr": r"(?:attention|commentaires?|observations?|preoccupations?|suggestions?|analyse"
    r"|informations?)\b[^.;]{0,140}? " + _ABOUT["fr"] + " ",
    "es": r"(?:atencion|comentarios?|observaciones|preocupaci[a-z]+|recomendaciones|analisis"
    r"|informacion)\b[^.;]{0,140}? " + _ABOUT["es"] + " ",
}
SUBJECT_LINE = r"(?:re|subject|objet|asunto|concerne) ?: ?"
