"""How the parts of a letter open in Spanish."""

from verbale.letters.reading.words.openings.forms import Openings, form, forms
from verbale.letters.record import PartKind

OPENINGS: Openings = {
    PartKind.HEADING: forms(r"""
        mandatos? (?:conjuntos? )?(?:del|de la|de los|de las|de)\s?(?:relator|expert|grupo|representante|titular
            |procedimiento)
    """),
    PartKind.OPENING: forms(r"""
        (?:tenemos|tengo) el (?:honor|agrado) de (?:dirigir|escribir|comunicar)
        (?:nos|me) (?:dirigimos|dirijo|es grato dirig)
        (?:le|les) (?:escribimos|escribo)
        en (?:nuestras?|mi) (?:calidad(?:es)?|capacidad(?:es)?)
    """),
    PartKind.SUBJECT: forms(r"""
        (?:quisi|quier|dese|queremos|querriamos|nos gustaria|me gustaria|nos permitimos|me permito)\w*
            [^.]{0,60}(?:senal|llam|traer|llevar|poner|hacer|comunic|expres|compart|someter)[^.]{0,140}(?:atencion
            |conocimiento|informacion|relacion|relativ|sobre)
        (?:la presente|esta) (?:carta|comunicacion) (?:se refiere|trata|es|da)
        hemos recibido informacion
    """),
    PartKind.ALLEGATIONS: forms(r"""
        (?:segun|de acuerdo (?:con|a)|conforme a) (?:la |las |los |nuestra )?(?:\w+ ){0,2}(?:informacion(?:es)?
            |alegaciones|fuentes?|denuncias?|reportes?|informes?)\b[^.:]{0,80}
        se (?:alega|informa) (?:que|lo siguiente)[^.]{0,10}:
        los hechos(?: alegados)?:?$
    """),
    PartKind.CONCERNS: forms(r"""
        se (?:expresa|expresan|manifiesta) (?:\w+ )?(?:temor|preocupacion|inquietud)
        (?:tememos|temo) que\b
        sin (?:pretender|prejuzgar|perjuicio|querer|animo|implicar|desear|que ello|intencion)
        (?:si bien|aunque) no (?:queremos|deseamos|pretendemos|quisieramos) prejuzgar
        (?:quisieramos|queremos|deseamos|expresamos|manifestamos|reiteramos|quisiera|expreso|debemos)\b
            [^.]{0,80}(?:preocupacion|alarma|inquietud|consternacion|constemacion)
        (?:nos|me) (?:\w+ ){0,3}(?:preocupa|alarma|inquieta)
        (?:estamos|seguimos|permanecemos|estoy) (?:\w+ ){0,3}(?:preocupad|alarmad|constern)
        es (?:motivo de|objeto de|particularmente|muy|especialmente)[^.]{0,20}preocupa
    """),
    PartKind.LAW: forms(r"""
        (?:en relacion con|con respecto a|a la luz de|en conexion con) (?:los |las |las presuntas )?(?:hechos
            |alegaciones|presuntos)[^.]{0,120}(?:anexo|adjunt|instrumentos|normas|derecho)
        (?:sirvase|por favor|rogamos)[^.]{0,60}(?:ver|consultar|encontrar|referirse|refierase|consulte)[^.]{0,60}anexo
        (?:quisi|quier|dese|queremos|nos permitimos|me permito|recordamos|recordar|subrayamos|destacamos
            |nos referimos|hacemos)\w*[^.]{0,220}(?:articulos?|pacto|convencion(?:es)?|declaracion|principios
            |(?:normas|instrumentos|estandares|derechos?) (?:\w+ )?internacional|observacion general|obligaciones
            |carta|resoluciones)\b
        (?:el articulo|los articulos|articulo) \d
        (?:estos|los|dichos|las) (?:\w+ ){0,2}(?:hechos|alegaciones|actos|medidas)[^.]{0,60}(?:parec|constitu
            |contraven|viol|podrian|contrari)
        referencias? (?:al|a las?|a los?) (?:derecho|normas)
        el texto completo de los instrumentos
        los textos completos
    """),
    PartKind.URGENCY: forms(r"""
        (?:teniendo en cuenta|tomando en cuenta|en vista|dada|debido a|ante|habida cuenta de
            |considerando) (?:de )?(?:la|el) (?:urgencia|caracter urgente)
        (?:emitimos|realizamos|hacemos|enviamos|dirigimos) (?:\w+ )?(?:este|el presente) llamamiento
        (?:este|el presente) llamamiento(?: urgente)?
    """),
    PartKind.REQUESTS: forms(r"""
        (?:quisi|quier|dese|solicit|rog|ped)\w+[^.]{0,100}(?:responda|responder|respondiera|conteste|proporcione
            |facilite)\w*[^.]{0,80}(?:siguiente|:)
        (?:como |dado que |puesto que |ya que )?(?:nos|me) (?:corresponde|incumbe|compete)
        (?:como |dado que |puesto que |ya que )?es (?:nuestra|mi|parte de nuestra) (?:responsabilidad|deber)
        (?:nuestra|mi) responsabilidad
        en (?:virtud|cumplimiento) de (?:los|el|nuestros?|mi) mandatos?
        (?:agradec|estariamos|quedar|le agradec|solicitamos)\w*[^.]{0,140}(?:observaciones|comentarios|informacion
            |respuestas?|cooperacion|aclarar)[^.]{0,140}(?:siguiente|cuestiones|preguntas|asuntos|puntos|:)
        (?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv)[.)] ?|[-•*–] ?)?(?:por favor,? (?:sirvase |tambien )?(?:proporcion|indi[cq]
            |expli[cq]|inform|facilit|suministr|describ|aclar|detall|comparta|especifi[cq]|sirva|brind|provea)
            |sirv(?:a|an)se (?:\w+ )?(?:proporcion|indi[cq]|expli[cq]|inform|facilit|suministr|describ|aclar|detall
            |comparti|especifi[cq]|brind|proveer|comunicar|precisar)|(?:le )?(?:rogamos
            |solicitamos) (?:que )?(?:nos )?(?:proporcion|indi[cq]|expli[cq]|inform|facilit))
        (?:\(?(?:\d{1,2}|[a-h])[.)] ?)?¿? ?(?:son|es) (?:exact|corre|verdad|ciert)[^.?]{0,60}(?:hechos|alegaciones
            |informacion)
    """),
    PartKind.RESPONSE: forms(r"""
        (?:le |les )?(?:agradec|apreci|estariamos|quedar|desear|quisieramos|esperamos)\w*[^.]{0,60}(?:recibir
            |respuesta)[^.]{0,60}(?:respuesta|plazo|dentro|en un|dias|meses)
        (?:esta|la presente) (?:comunicacion|carta)\b[^.]{0,140}\b(?:y|asi como|junto) (?:con )?(?:toda|cualquier|la
            |las) (?:\w+ )?respuesta
        (?:esta|la presente) (?:comunicacion|carta)[^.]{0,100}(?:sera|haran?|seran|publica)
        (?:pasado|transcurrido|tras|despues de|vencido|cumplido|concluido) (?:este|dicho|ese) (?:plazo|periodo
            |termino)
        (?:la|su) respuesta[^.]{0,80}(?:sera|figurara|se reflej|reproducid)
        (?:nos comprometemos|me comprometo|garantizamos|nos aseguraremos|procuraremos|velaremos)[^.]{0,80}respuesta
        en un plazo de
        (?:toda|cualquier) respuesta
    """),
    PartKind.MEASURES: forms(r"""
        (?:a|en) (?:la )?espera de[^.]{0,40}(?:respuesta|contestacion|informacion|observaciones|aclaraci)
        mientras (?:esperamos|tanto, (?:quisi|inst|urg|rog|sol)|se espera|aguardamos|espero|recibimos)
        entre ?tanto, (?:quisi|inst|urg|rog|sol)
        (?:instamos|urgimos|exhortamos|insto|pedimos|solicitamos)[^.]{0,100}(?:medidas|garantizar|asegurar|cese
            |detener)
        (?:tambien |asimismo,? )?(?:quisieramos|quisiera|queremos|quiero|deseamos|desearia(?:mos)?|nos permitimos|me permito
            |permitan(?:os|me))(?: respetuosamente| encarecidamente| tambien)? (?:instar|urgir|exhortar|pedir|solicitar|rogar
            |apelar|llamar|hacer un llamamiento)(?:l[ea]s?)?\b[^.]{0,80}\b(?:a|para) que (?:adopt|tom|garantic|asegur|respet
            |proteja|vel|pong|ces|liber|suspend)
        (?:hacemos|hago|formulamos) un (?:\w+ )?llamamiento a[^.]{0,80}\b(?:a|para) que (?:adopt|tom|garantic|asegur
            |respet|proteja|vel|pong|ces|liber|suspend)
        (?:rogamos|ruego|exhortamos|exhorto|instamos|insto|urgimos|solicitamos|solicito|pedimos|pido)\b[^.]{0,80}\b(?:a|para)?
            ?que (?:adopt|tom|garantic|asegur|respet|proteja|vel|pong|ces|liber|suspend)
    """),
    PartKind.NOTICE: forms(r"""
        (?:quisieramos|queremos|deseamos|quisiera|nos permitimos)[^.]{0,40}(?:informar|comunicar)[^.]{0,80}que
        (?:sirva(?:n)?se|por favor,?) (?:tomar nota|tome nota|tenga en cuenta|note|notar|observe|tener)
        (?:tenemos|tengo) la intencion de[^.]{0,40}publi
        (?:podriamos|es posible que|podremos)[^.]{0,50}publi
        (?:una (?:copia|carta|comunicacion)|copia)[^.]{0,100}(?:enviad|dirigid|transmitid|remitid)
        (?:le |les )?(?:informamos|informo|comunicamos|comunico)\b
        (?:hemos|he) (?:tambien |asimismo )?(?:escrito|enviado|dirigido)\b[^.]{0,80}(?:carta|gobierno|empresa)
        (?:tambien )?se han? (?:tambien )?(?:enviado|dirigido|remitido)\b[^.]{0,60}(?:carta|comunicacion)
        (?:el|los) casos? (?:de|del|sera|seran|podra|ha)\b.{0,120}?(?:remitid|transmitid|sometid)
        el grupo de trabajo sobre (?:la detencion|las desapariciones)[^.]{0,60}(?:desea|puede|podra|podria|se reserva
            |quisiera)
    """),
    PartKind.CLOSING: forms(r"""
        acept[ea]n?\b
        (?:sirvase|ruego|le rogamos|rogamos|le ruego)[^.]{0,20}acept
        reciba\b
        (?:aprovechamos|aprovecho) (?:la|esta)
        atentamente
        hagamos propicia
    """),
}
LEADS = form(r"""
    (?:(?:ademas|asimismo|por ultimo|finalmente|igualmente|en este (?:contexto|sentido)|al respecto|a este respecto
        |en (?:ese|tal) sentido|por otra parte|en particular|en relacion con lo anterior|por lo tanto)[,.]? )?
""")
ASKING = form(r"""
    (?:por favor|sirva(?:n)?se|le rogamos|rogamos|podria|indiquen?|proporcionen?|expliquen?)\b
""")
SALUTATION = form(r"""
    (?:su |vuestra )?excelencia|excelentisim[oa] senora?|(?:muy )?(?:estimad|distinguid|senor)(?:[oa]s?|es|as
        |)(?: ?/ ?[oa]s?)?[^\n,:]{0,70}
""")
QUOTE_REFERENCE = form(r"""
    (?:por favor,? |sirvase |se ruega )(?:utilice|utilizar|use|usar|cite|citar|mencione|mencionar|indique
        |indicar) esta referencia[^)\n]{0,50}
""")
ANNEX = form(r"""
    anexos?|apendice
""")
PRESENTING = forms(r"""
        (?:somos|soy) (?:un |una )?(?:expert|titular)
        (?:la presente|esta) (?:carta|comunicacion) se (?:envia|transmite|dirige) (?:en el marco|en virtud|conforme)
        (?:los titulares de mandato|los procedimientos especiales)
""")
"""How mandate holders say who they are, to an addressee who may not know."""
