# ruff: noqa: E501  (a form is one line, however long)
"""Words around a date that say what it dates, in three languages, without accents, in lower case."""

# Right before the date (a preposition and an article may stand between).
BIRTH = r"\b(?:born|birth|d\.o\.b\.?|nee?s?|naissance|nacid[oa]s?|nacio|nacimiento)\b[^.;]{0,30}$"
_LETTERS = (
    r"letters?|communications?|urgent appeals?|allegation letters?|appeals? sent|lettres?|appels? urgents?|carta|cartas|"
    r"comunicacion(?:es)?|llamamientos?(?: urgentes?)?"
)
_REPLIES = (
    r"repl(?:y|ies)|responses?|reponses?|respuestas?|replied|responded|note verbale|acknowledg\w+|repondu|respondio|"
    r"information (?:provided|received|submitted) by (?:your|the)"
)
_DOCUMENTS = (
    r"reports?|rapports?|informes?|opinions?|avis|opinion(?:es)?|press releases?|communiques?|comunicados?|statement|"
    r"general comments?|observations? (?:generales?|finales?)|concluding observations|resolutions?|resolucion(?:es)? \d|"
    r"views|constatations|dictamen(?:es)? del (?:comite|grupo)"
)
LETTER = rf"\b(?:{_LETTERS})\b[^.;]{{0,60}}$"
REPLY = rf"\b(?:{_REPLIES})\b[^.;]{{0,40}}$"
DOCUMENT = (
    rf"\b(?:{_DOCUMENTS})\b[^.;,]{{0,40}}"
    r"\b(?:of|dated|du|de|del|le|date|fechad[oa]|el|on|published|issued)(?: the| le| el)? $"
)
SESSION = (
    r"\b(?:session|periodo de sesiones|seance plenaria|upr|universal periodic review|examen periodique)\b[^.;]{0,50}$"
)
_LAWS = (
    r"laws?|acts?|bills?|lois?|ley(?:es)?|decretos?(?:-ley)?|decrees?(?:-laws?)?|ordinances?|decrets?(?:-lois?)?|ordonnances?|"
    r"codes?|codigos?|constitution|constitucion|regulations?|reglamentos?|arretes?|propositions? de loi|projets? de loi|"
    r"proyectos? de ley|statutes?|amendments?"
)
LAW = rf"\b(?:{_LAWS})\b[^.;,]{{0,60}}(?:\b(?:of|dated|du|de|del|date)(?: the)? $|, (?:de |del |du )$|\((?:of )?$)"
# Still to come when it is told: "a hearing has been set for", "est fixée au", "está señalada para".
PLANNED = (
    r"\bwith effect (?:from|as of)(?: the)?|\b(?:(?:set|fixed|scheduled|slated|rescheduled|due|listed|convened|planned|expected|deadline)(?: (?:for|on|in|by|to))|(?:postponed|put off|adjourned|deferred|moved|remanded)"
    r"(?: again| once more)? (?:to|until|till)|expected[^.;,]{0,30} (?:on|in|by|before|before the end of|for)|(?:is|are) (?:now |still )?(?:due|to be|to) [^.;,]{0,40}(?:on|in|at)|will [^.;,]{0,40}(?:on|in)|"
    r"(?:fixe|prevu|programme|renvoye|reporte|ajourne|repousse)e?s? (?:au|pour|pour le|le|en|a|a la date du)|(?:doit|doivent|devrait|devraient) [^.;,]{0,40}(?:le|en)|(?:aura|auront|sera|seront) [^.;,]{0,40}(?:le|en)|"
    r"(?:fijad|senalad|programad|previst|convocad|aplazad|reprogramad|pospuest|agendad|diferid|citad)[oa]s? (?:para|al|hasta|para las? [^.;,]{0,12})(?: el| la)?|"
    r"(?:fijo|senalo|aplazo|reprogramo|pospuso|difirio)[^.;,]{0,40} (?:para|al|hasta)(?: el)?|(?:debe|deben|debera|deberan|tendra|sera|seran)[^.;,]{0,40}(?:el|en))(?: the| the end of| el| le| mois d[e']| el mes de| mid-| early| late| dia)? ?$"
)
# The beginning of a sum of time: "a total of eleven years in prison since".
SUM = (
    r"\b(?:(?:a|un) (?:combined )?total (?:of|de)|altogether|all told|in total|au total|en total)\b[^.;,]{0,60}"
    r"\b(?:since|depuis|desde)(?: the| le| el)? $"
)
# What an authority did by an act of that day: "par un arrêté du", "mediante un decreto de".
DONE_BY_ACT = (
    r"\b(?:par (?:un|une) (?:arrete|decision|decret|ordonnance|circulaire)|(?:mediante|por) (?:un|una) (?:decreto|resolucion|acuerdo|decision)|"
    r"by (?:a|an) (?:decree|order|decision|circular))[^.;,]{0,40}(?:\bdu|\bde|\bdel|\bde fecha|\bof|\bdated)(?: the)? $"
)
TREATY = (
    r"\b(?:ratified|ratification|acceded|accession|signed|succeeded|party|adopted|proclaimed|entered into force|ratifiee?|"
    r"ratifie|adhere|adhesion|signe|partie|adoptee?s?|proclamee?|ratifico|ratificad[oa]|adhirio|suscribio|firmo|parte|adoptad[oa]s?|"
    r"proclamad[oa])\b[^.;]{0,80}$"
)
INSTRUMENT = (
    r"\b(?:covenant|convention|declaration|protocol|treaty|charter|principles|iccpr|icescr|pacte|protocole|pacto|convenio|convencion|"
    r"convenci6n|protocolo|declaracion|principios|pidcp|pidesc|cadh|carta)\b"
)
DOCUMENT_DATED = (
    r"\bletters? dated(?: the)? $|"
    r"\b(?:contracts?|certificates?|passports?|licen[cs]es?|warrants?|summons|subpoenas?|medical report|autopsy|contrat|mandats?|"
    r"convocation|contrato|boletas?|oficios?|autos?|providencia|certificado|memos?|memorandum)\b[^.;]{0,40}"
    r"\b(?:dated|of|date|en date|"
    r"du|fechad[oa]|de fecha|con fecha|del|de)(?: the| le| el| on)? $"
)
