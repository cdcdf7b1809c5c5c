# ruff: noqa: E501  (a form is one line, however long)
"""Words of investigation and courts: from the opening of a case to the appeal, in Spanish."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.INVESTIGATION: Forms(
        verbs="""
        abrio|abrieron|inicio|iniciaron|abierto|abierta|iniciad~|inicia|instruyo .. investigacion|investigaciones|proceso|procedimiento|expediente|indagacion|causa|diligencias|sumario
        investigacion|proceso|procedimiento|expediente|causa|indagacion .. abiert~|iniciad~|inicio
        citado|citada|citados|citadas|cito|citaron|convocad~ .. declarar|interrogatorio|fiscalia|policia|comparecer
        investigacion|causa|denuncia|caso|expediente .. archivad~|sobreseid~
        interrogado|interrogada|interrogados|interrogaron|interrogo
        abrio|abrieron|abierto|abierta|abre|inicio|iniciaron|iniciad~|inicia|instruyo|ordeno|ordenaron|anuncio|emprendio|incoo|incoad~|instauro|instaurad~ .. investigacion|investigaciones|proceso|procedimiento|expediente|indagacion|causa|diligencias|sumario|averiguacion|carpeta|investigacion+preliminar|auditoria|pesquisa~
        investigacion|proceso|procedimiento|expediente|causa|indagacion|averiguacion|carpeta|diligencias|sumario .. abrio|abiert~|iniciad~|inicio|incoad~|instaurad~|archivad~|reabiert~|cerrad~|sobreseid~|instruid~
        citad~|cito|citaron|convocad~|convoco|convocaron|requerid~|llamad~|emplazad~ .. declarar|interrogatorio|fiscalia|policia|comparecer|indagatoria|declaracion|testificar|juzgado|rendir|testigo|imputad~|investigad~
        citad~|convocad~ por|a|ante|como|para; interrogad~|interrogo|interrogaron|interrogar|indagad~
        inicio|iniciaron|ordeno|realizo|practico|emprendio . . auditoria|auditorias|inspeccion|inspecciones|fiscalizacion|revision+fiscal; creo|crearon|constituyo|instalo|nombro . . comision+investigadora|comision+de+la+verdad|comision+de+investigacion|comision+especial; se creo|constituyo|instalo . . comision+investigadora|comision+de+investigacion
        abrio|abrieron|abierta|inicio|reabrio|reabrieron|reabierta . . . averiguacion|averiguacion+previa|carpeta+de+investigacion|indagatoria|pesquisa|sumario|expediente|investigacion; tomo|tomaron|rindio|rindieron . . declaracion|declaraciones|testimonio|entrevista+ministerial
        archivo|archivaron|archivad~|sobresey~|cerro|cerraron . . . investigacion|causa|caso|denuncia|averiguacion|expediente; causa|caso|denuncia|investigacion|averiguacion|expediente . . archivad~|sobreseid~|cerrad~|reabiert~|desestimad~
        interrogad~ por|durante|sobre|en|sin|acerca; rindio|rindieron .. declaracion|testimonio|indagatoria
        tomo|tomaron .. declaracion
        archivo|archivaron|cerro|cerraron|sobreseyo|desestimo|reabrio|suspendio .. investigacion|causa|caso|expediente|denuncia|carpeta
        investigad~ por|como|en; archivo|archivo+la|archivada .. denuncia|caso|causa
        sometid~ a .. investigacion|proceso+disciplinario|interrogatorio
        recibio|recibieron .. citacion|citatorio|notificacion+judicial
        inicio|abrio|abrieron|inicio .. proceso+disciplinario|expediente+disciplinario|procedimiento+disciplinario|informativo
        autopsia|necropsia|peritaje .. practicad~|realizad~; tomaron|tomo muestras; tomaron .. muestras
        """,
        nouns="interrogatorio|indagatoria|interrogatorios|citacion",
        not_after=r"(?:de|una) $",
    ),
    K.CHARGE: Forms(
        verbs="""
        presento|presentaron|interpuso|interpusieron|presentad~|interpuest~ .. querella
        imputado|imputada|imputados|imputadas|imputo|imputaron|inculpad~|procesado|procesada|procesados
        acusado|acusada|acusados|acusadas|acuso|acusaron de|por|formalmente
        formulo|formularon|presento|presentaron|formulad~|presentad~|levanto|notifico|formalizo .. cargos|imputacion|imputaciones
        cargos ... formulad~|presentad~|imputad~|levantad~; vinculado|vinculada|vinculados a proceso
        audiencia|formulacion de .. imputacion|cargos; imputad~ por|de|con|el|los|en
        imputo|imputaron|imputa|imputan|atribuye|atribuyen|atribuyo|atribuyeron|formula|formulo|levanto|formalizo .. delito~|cargo~|imputacion|imputaciones|acusacion~|presunt~
        se le|les imputa|imputan|atribuye|atribuyen|imputo|imputaron|acusa|acuso|acusaron; ligad~ a+proceso|proceso
        vinculad~|vinculo|vincularon a+proceso|proceso; auto de vinculacion|procesamiento+por
        admitio|admitieron|acepto . . querella|querellas|denuncia+penal|acusacion+privada; querella . . . admitid~|interpuest~+contra|presentad~+contra; se le|les . atribuyo|imputo|acuso|atribuyen|imputan; acusad~ . . de|por . "|«|delito|delitos|difamacion|sedicion|terrorismo|rebelion|traicion
        demando|demandaron|demandad~ . . por . difamacion|calumnia~|injuria~|dano+moral; formulo|formularon|presento|presentaron|notifico . . . cargos|imputacion
        acusad~ de|por|ante|formalmente|del; acuso|acusaron|acusa|acusan .. de|por; procesad~ por|de|bajo|en
        inculpad~ de|por|del; sindicad~ de|por|del; denunciad~ por|penalmente|ante
        denuncio|denunciaron|querello|interpuso|interpusieron|presento|presentaron|promovio|promovieron .. querella|denuncia+penal|demanda+por+difamacion|demanda+penal|denuncia+por+calumnia~
        cargos|imputaciones|imputacion .. formulad~|presentad~|formalizad~|ampliad~|notificad~|modificad~
        audiencia de+imputacion|de+formulacion|inicial+de+imputacion
        fiscalia|fiscal|ministerio+publico .. imputo|acuso|formulo|atribuyo|formalizo
        reclasific~|recalific~ .. delito|cargos|como|a; sometid~ a proceso+penal
        formalizad~|formalizo .. investigacion+por|cargos; le fue|fueron .. imputad~|notificad~|formulad~
        enfrenta|enfrentan .. cargo~|proceso~|acusacion~; se querello|querellaron contra
        """,
        nouns="imputacion",
        verbs_not_after=r"(?:como|otr[oa]s|numeros[oa]s|de) $",
        not_after=r"(?:del|de|sin|una) $",
    ),
    K.INDICTMENT: Forms(
        verbs="""
        auto de procesamiento|apertura|enjuiciamiento; llamado|llamada|llamados a juicio; escrito de acusacion
        presento|presentaron|presentad~ .. acusacion formal|acusacion; acusacion formal .. presentad~|formulad~
        elevo|elevada|elevaron .. a juicio; remitido|remitida|remitio .. tribunal|juicio
        auto de apertura|enjuiciamiento|elevacion
        presento|presentaron|formulo|formularon|presentad~|emitio|formalizo .. escrito+de+acusacion|acusacion+formal|acusacion+fiscal|acusacion+ante|acusacion+contra|pliego+acusatorio|requisitoria
        dicto|dictaron|dictad~|emitio . . auto+de+apertura|auto+de+procesamiento|auto+de+enjuiciamiento|auto+de+formal+prision|auto+de+vinculacion|auto+de+llamamiento; causa|caso|expediente|proceso . . elevad~|remitid~|turnad~ . . . juicio|tribunal
        acusacion .. presentad~|formulad~|admitid~; admitio|admitieron .. acusacion
        apertura a+juicio|de+juicio|del+juicio
        elevo|elevad~|elevaron|remitio|remitid~|remitieron|envio|enviad~|turno|turnad~ .. juicio|expediente .. tribunal|juicio|juzgado
        requerimiento de+elevacion|fiscal; enviad~|llamad~|remitid~|pasad~ a juicio
        ordeno|dispuso|decreto .. apertura .. juicio; pliego de cargos
        """,
    ),
    K.TRIAL: Forms(
        verbs="""
        juicio|audiencia|audiencias .. inicio|comenzo|celebro|celebrada|realizo|realizada|llevo|llevada|tuvo|suspendi~|aplazad~|reprogramad~|reanud~|instalo|celebraron
        celebro|realizo|llevo|inicio|comenzo|tuvo .. audiencia|juicio|vista
        fiscalia|fiscal|ministerio+publico .. solicito|pidio|requirio|solicita
        presentado|presentada|presentados|puesto|llevado|llevada ante|disposicion .. juez|jueza|tribunal|juzgado|fiscal
        tribunal|juez|jueza|juzgado|corte .. rechazo|nego|desestimo|admitio|examino .. solicitud|peticion|pruebas
        juicio|audiencia|audiencias|vista|debate|sesion .. inicio|iniciad~|comenzo|celebro|celebrad~|realizo|realizad~|llevo|llevad~|tuvo|suspendi~|suspendid~|aplazad~|aplazo|reprogramad~|reprogramo|reanud~|instalo|celebraron|pospuest~|pospuso|diferid~|difirio|concluyo|finalizo|culmino|desarrollo
        celebro|celebraron|realizo|realizaron|llevo|inicio|comenzo|tuvo|instalo|suspendio|aplazo|reprogramo|difirio|pospuso .. audiencia|juicio|vista|debate+oral|sesion
        fiscalia|fiscal|ministerio+publico|procuraduria .. solicito|pidio|requirio|solicita|pide|reclamo|demando|habia+pedido|habia+solicitado .. pena|anos|condena|prision|audiencia
        se inhibio|inhibieron|excuso|excusaron|recuso; recusad~|recuso|recusaron; aplazo|aplazaron|aplazad~|difirio|diferid~|reprogramo|reprogramad~|suspendio|pospuso . . . audiencia|juicio|vista|debate
        tribunal|jueza|juez|corte|sala|juzgado . . escucho|oyo|interrogo|recibio . . . testigo~|peritos|testimonio|declaracion|alegatos; pidio|pidieron|solicito|solicitaron|requirio . . . anos . . . prision|carcel|reclusion; puest~ a+disposicion
        presentad~|puest~|llevad~|conducid~|trasladad~|consignad~ .. ante|disposicion .. juez|jueza|tribunal|juzgado|fiscal|autoridad+judicial|ministerio+publico|fiscalia|corte|judicatura
        puest~ a disposicion; comparecio|comparecieron|compareci~ .. ante|juez|tribunal
        fue|fueron|sido|ser|siendo juzgad~ por|en|ante|a+puerta|sin
        tribunal|juez|jueza|juzgado|corte|sala .. rechazo|nego|desestimo|admitio|examino|aplazo|suspendio|escucho|oyo|excluyo .. pruebas|testigo~|peritaje|recusacion|audiencia|incidente
        testifico|testificaron|declaro|declararon .. ante|como|juicio .. tribunal|juez|juicio|testigo~|corte
        se declaro .. inocente|culpable; careo; alegatos; llevad~ a juicio; sometid~ a juicio
        juicio oral .. inicio|comenzo|celebro
        """,
        acts="""
        comparecio|comparecieron ante|en; se declaro .. inocente|culpable; declaro|declararon ante
        comparecio|comparecieron|compareciera ante|en|como; rindio|rindieron testimonio
        """,
        nouns="audiencia|juicio",
        not_after=r"(?:un|del|al|una|sin|debido|de) $",
        not_before=r"(?: [^ ,;:.]{1,16}){0,6}? (?:(?:esta|estan|estaba|ha sido|han sido|fue|quedo) (?:senalad|previst|programad|fijad|convocad)[oa]s?|debe(?:n|ria|rian)? (?:comenzar|iniciar|celebrarse|reanudarse|tener)|tendra lugar|se celebrara|comenzara|iniciara|se reanudara)",
    ),
    K.VERDICT: Forms(
        verbs="""
        declarado|declarada|declarados|declaradas|hallado|hallada|encontrado|encontrada .. culpable|culpables|inocente
        absuelt~|absolvio|absolvieron; veredicto|fallo|sentencia .. dictad~|emitid~|pronunciad~
        dicto|emitio|pronuncio .. veredicto|fallo|sentencia; declaro .. culpable|inocente
        declarad~|hallad~|encontrad~|considerad~|declaro|hallo|declararon .. culpable~|inocente~|responsable~
        absuelt~|absolvio|absolvieron|absuelve|exonerad~|sobreseid~|exculpad~; absuelt~ de|por|del|en
        lo|la|los|las|le declaro|declararon|hallo|hallaron|encontro|encontraron|considero . culpable~|responsable~|inocente~; absolvio|absolvieron|absuelt~ a|al|por|de; declaro|declararon . . . ilegal|ilegales|nul~|inconstitucional|improcedente|infundad~|ilicit~ . . huelga|despido|contrato|licencia|concesion|decreto|eleccion
        jurado . . hallo|declaro|encontro . culpable~|inocente~; decreto|dicto|ordeno|confirmo . . sobreseimiento|absolucion
        veredicto|fallo|sentencia|resolucion .. dictad~|emitid~|pronunciad~|notificad~|dicto|condenatori~|absolutori~
        dicto|dictaron|emitio|emitieron|pronuncio|profirio|leyo .. veredicto|fallo|sentencia+absolutoria|sentencia+condenatoria|sentencia
        tribunal|juez|jueza|juzgado|corte|sala .. fallo|resolvio|declaro|determino|anulo|dictamino .. que|ilegal|nulo|nula|culpable~|favor|contra|responsable~|licencia|concesion|inconstitucional
        sobreseimiento .. dictad~|decretad~|definitivo; decreto|dicto|ordeno|resolvio .. sobreseimiento
        """,
        nouns="veredicto|absolucion|sobreseimiento",
        not_after=r"(?:un) $",
    ),
    K.SENTENCE: Forms(
        verbs="""
        condenado|condenada|condenados|condenadas|condeno|condenaron|sentenciad~|sentencio|sentenciaron
        impuso|impusieron|impuest~ .. pena|penas|condena|anos|meses; pena|condena .. impuest~|dictad~
        recibio|recibieron .. condena|pena|sentencia; condenad~ a|por|en|el|junto
        condeno|condenaron|sentencio|sentenciaron|sentenciad~ .. a|por
        le|les|lo|la impuso|impusieron|fijo|aplico|condeno|condenaron|sentencio|sentenciaron . . . pena|anos|meses|condena|prision|a; culpable~ . . . y . . impuso|condeno|sentencio . . . pena|anos|meses|a
        recibio|recibieron|cumple . . . condena|pena|sentencia . . anos|meses|prision; condenad~|condeno|condenaron|sentenciad~ . a . . . anos|meses|dias|prision|carcel|muerte|cadena
        impuso|impusieron|impuest~|dicto|fijo|recibio|recibieron|cumplira|aplico|aplicaron .. pena|penas|condena|anos|meses|prision|inhabilitacion|sentencia+de|cadena+perpetua
        pena|penas|condena|sentencia .. impuest~|dictad~|fijad~
        impuso|impusieron .. anos|meses .. prision|carcel|reclusion; inhabilitad~ .. anos|cargos+publicos|ejercer; penad~ con
        """,
        nouns="condena",
        not_after=r"(?:su|una|de|energicamente|hemos) $",
        not_before=r" (?:energicamente|publicamente|el uso|estos|los hechos|la violencia)",
    ),
    K.APPEAL: Forms(
        verbs="""
        apelaciones|apelacion|suprema|supremo|casacion|superior|provincial .. confirmo|ratifico|rechazo|revoco|redujo|anulo|desestimo|aumento|modifico|caso
        confirmo|ratifico|revoco|redujo|anulo|aumento|confirmad~|revocad~|reducid~|anulad~|ratificad~ .. sentencia|condena|pena|fallo|decision
        sentencia|condena|pena|fallo .. confirmad~|revocad~|reducid~|anulad~|ratificad~|redujo
        recurso|apelacion|amparo|casacion .. rechazad~|desestimad~|presentad~|interpuest~|admitid~|negad~
        interpuso|presento|interpusieron|presentaron|desestimo|rechazo|admitio .. recurso|apelacion|amparo|casacion
        apelo|apelaron; recurrio|recurrieron|recurrido; nego|desestimo|rechazo .. habeas
        tribunal|corte|sala|camara|audiencia|juzgado|pleno .. de+apelaciones|de+apelacion|suprem~|casacion|superior|provincial|constitucional|penal|segunda+instancia|de+la+corte|de+lo+penal .. confirmo|ratifico|rechazo|revoco|redujo|anulo|desestimo|aumento|modifico|concedio|nego|elevo|rebajo|admitio|ordeno|declaro|caso|suspendio|dejo|denego|otorgo
        sala|camara|tribunal|corte .. confirmo|ratifico|revoco|redujo|anulo|aumento|modifico|rebajo|caso|denego .. fallo|condena|sentencia|pena|decision|resolucion|detencion|medida|prision|amparo|recurso|habeas
        confirmo|confirmaron|ratifico|revoco|revocaron|redujo|anulo|aumento|modifico|rebajo|elevo|conmuto|conmutad~|confirmad~|revocad~|reducid~|anulad~|ratificad~|dejo+sin+efecto .. sentencia|condena|pena|fallo|decision|resolucion|absolucion|detencion|prision|medida|arresto
        sentencia|condena|pena|fallo|decision|resolucion .. confirmad~|revocad~|reducid~|anulad~|ratificad~|redujo|rebajad~|aumentad~|apelad~|recurrid~|elevad~|conmutad~
        interpuso|interpusieron|promovio|promovieron|presento|presentaron|solicito|solicitaron|tramito . . . recurso|amparo|apelacion|habeas+corpus|casacion|tutela|queja+constitucional|exhibicion+personal|accion+de+inconstitucionalidad; se presento|interpuso|promovio . . habeas+corpus|recurso|amparo
        concedio|concedieron|otorgo|otorgaron|nego|negaron|denego|denegaron|rechazo|rechazaron|desecho|sobreseyo . . . amparo|habeas+corpus|suspension+provisional|suspension+definitiva|libertad|excarcelacion|fianza|recurso|apelacion|casacion
        caso|casaron|anulo|anularon|revoco|confirmo|ratifico|redujo . . sentencia|condena|fallo|pena; se rechazo|nego|denego|desestimo . . . solicitud|peticion|recurso|amparo|apelacion
        recurso|recursos|apelacion|amparo|casacion|habeas|apelaciones|tutela|accion+de+amparo .. rechazad~|desestimad~|presentad~|interpuest~|admitid~|negad~|denegad~|concedid~|declarad~|resuelt~|inadmitid~|rechazo|otorgad~|concedio|promovid~|planteo
        interpuso|interpusieron|presento|presentaron|desestimo|rechazo|admitio|promovio|promovieron|planteo|plantearon|concedio|otorgo|nego|denego|declaro|formulo|radico|inadmitio|resolvio .. recurso|recursos|apelacion|amparo|casacion|habeas|tutela|exhibicion+personal|suspension+provisional|suspension+definitiva
        apelo|apelaron|apelado|apelada; recurrio|recurrieron|recurrid~ .. ante|sentencia|fallo|decision|en
        impugno|impugnaron|impugnad~
        nego|negaron|desestimo|rechazo|denego|denegaron|concedio .. habeas|excarcelacion|libertad+condicional|fianza|amparo|libertad+provisional|solicitud+de+libertad|libertad
        solicitud|peticion .. de .. libertad|excarcelacion|amparo|habeas|revision|suspension .. rechazad~|denegad~|negad~|desestimad~|concedid~|admitid~
        en apelacion|casacion|segunda+instancia .. confirm~|revoc~|redu~|absol~|conden~
        otorgo|concedio|ordeno .. suspension .. desalojo|acto|obra~|orden|decreto
        suspendio|suspendieron .. orden|desalojo|decreto|ejecucion|licencia|concesion
        tribunal constitucional .. ampar~|declaro|rechazo|admitio; segunda instancia
        """,
    ),
    K.FINE: Forms(
        verbs="""
        multado|multada|multados|multadas|multo|multaron; multa|multas .. impuest~|aplicad~
        impuso|impusieron|aplico .. multa|multas; pagar .. multa|suma; sancionado|sancionada|sancionados .. multa
        multad~ con|por|de|en; multo|multaron
        multo|multaron|multad~ a|al|con|por; le|les impuso|impusieron|aplico|aplicaron|cobraron . . multa|multas; se le|les impuso|aplico . . multa|multas
        multa|multas|sancion+economica|sancion+pecuniaria .. impuest~|aplicad~|impuso|fijad~|notificad~
        impuso|impusieron|aplico|aplicaron|fijo|notifico .. multa|multas|sancion+economica|sancion+pecuniaria
        pagar|pago|abonar .. multa|suma|multas|indemnizacion; sancionad~|sanciono .. multa|con; condenad~ a+pagar+una+multa|a+una+multa|al+pago+de+una+multa
        """,
    ),
}
