# ruff: noqa: E501  (a form is one line, however long)
"""Words of loss of standing: of work, country, registration or good name, in Spanish."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.DISMISSAL: Forms(
        verbs="""
        despedido|despedida|despedidos|despedidas|despidio|despidieron|destituid~|destituyo|destituyeron|cesado|cesada|cesados|inhabilitad~
        separado|separada|separados|removido|removida|suspendido|suspendida .. cargo|puesto|funciones|universidad|colegio|trabajo|ejercicio
        expulsado|expulsada|expulsados .. universidad|colegio|escuela|partido; contrato .. rescindid~|terminad~
        retiro|revoco|suspendio .. licencia|colegiatura
        despedid~|despidio|despidieron|destituid~|destituyo|destituyeron|cesad~|ceso+a|inhabilitad~|inhabilito|removid~|removio|removieron|separad~|separo|suspendid~|suspendio|suspendieron|apartad~|aparto|expulsad~|trasladad~|jubilad~|degradad~|exonerad~+del+cargo|relevad~|releva .. cargo|cargos|puesto|funciones|universidad|colegio|trabajo|ejercicio|escuela|judicatura|empleo|facultad|carrera|partido|magistratura|docencia|juzgado|fiscalia|sueldo|planilla|catedra|jefatura|gremio|bar
        despedid~|despidio|despidieron|destituid~|destituyo|destituyeron
        suspendid~|suspendio|suspendieron|suspension .. sin+goce|sueldo|goce; suspendid~|suspendio|suspendieron .. juez~|fiscal~|magistrad~|profesor~|docente~; expulso|expulsaron .. universidad|colegio|escuela|partido
        contrato|contratos .. rescindid~|terminad~|cancelad~|renovad~|renovo|resuelto~
        inhabilito|inhabilitaron|inhabilitad~ para|del|como|por . . . ejercer|ejercicio|cargo|cargos|abogacia|docencia; obligo|obligaron|forzo|forzaron|presiono|presionaron . . . a|para . renunciar|dimitir|jubilarse|que+renunciara
        echo|echaron|cesaron|ceso|despidio|despidieron|dio|dieron|suspendio|suspendieron|destituyo|destituyeron|removio|removieron|aparto|apartaron . . . . maestr~|profesor~|docente~|enfermer~|medic~|juez~|jueza~|magistrad~|fiscal~|periodista~|emplead~|trabajador~|obrer~|huelguista~|funcionari~|director~|rector~|policia~|abogad~|estudiante~|alcald~|concejal~|mineros
        dio|dieron|dado|dada|dados|dadas|causo|causaron . de+baja|baja; lo|la|los|las obligaron|obligo|forzaron|forzo|despidieron|despidio|cesaron|destituyeron|destituyo|suspendieron|expulsaron+de+la+universidad|echaron+del+trabajo . a+renunciar|a+dimitir|del+cargo|de+su+cargo|de+su+puesto|de+sus+funciones|de+la+universidad|del+trabajo|por|sin
        le|les retiro|retiraron|quito|quitaron|cancelo|cancelaron|revoco|revocaron|suspendio|suspendieron . . . licencia|credencial~|acreditacion|carne|cedula+profesional|plaza|catedra|colegiatura|pension|salario|sueldo|beca; no le renovaron|renovo . . contrato
        rescindio|rescindieron|cancelo|cancelaron|termino .. contrato|contratos
        retiro|retiraron|revoco|revocaron|suspendio|suspendieron|cancelo|anulo|retirad~|revocad~ .. licencia|colegiatura|matricula|credencial~|acreditacion|tarjeta+profesional|titulo
        licencia|acreditacion|credencial~|matricula .. retirad~|revocad~|suspendid~|cancelad~|anulad~
        obligad~|forzad~|obligo|forzaron .. renunciar|dimitir|renuncia|jubila~
        traslado|trasladaron|trasladad~ .. juzgado|plaza|escuela
        acordo|ordeno|resolvio|dispuso|decidio .. traslado|destitucion|cese|remocion|separacion|despido
        perdio|perdieron .. empleo|trabajo|puesto|cargo|plaza|escano; destitucion de|del; dado|dada|dados de baja
        """,
        nouns="despido|destitucion|cese",
        not_after=r"(?:un) $",
        not_before=r" (?:al? fuego|de (?:las hostilidades|la violencia))",
    ),
    K.EXPULSION: Forms(
        verbs="""
        deportad~|deporto|deportaron|extraditad~|expulsado|expulsada|expulsados|expulsadas|expulso|expulsaron|repatriad~
        devuelt~ .. pais|frontera; despojad~|privad~ .. nacionalidad
        nego|negaron|negad~ .. entrada|ingreso .. pais|territorio
        deportad~|deporto|deportaron|extraditad~|extradito|repatriad~|expulsad~|expulso|expulsaron|devuelt~|devolvieron|devolvio|desterrad~|desterro|entregad~|retornad~|refoul~|remitid~ .. a|hacia|del|al|de|hasta .. pais|frontera|autoridades|territorio|honduras|nicaragua|guatemala|mexico|venezuela|cuba|colombia|origen|aeropuerto|vuelo
        deportad~|deporto|deportaron|extraditad~|desterrad~|repatriad~; expulsad~ del pais|territorio
        subid~|subieron|embarcad~|embarcaron|puest~|pusieron|metid~|metieron|montad~ .. autobus|avion|vuelo|bus|barco|aeronave
        devolvio|devolvieron|devuelt~|empujo|empujaron|rechazo|rechazaron|expulso|expulsaron|echaron . . . . al+otro+lado|frontera|rio+fronterizo|a+mexico|a+su+pais|en+caliente|mar; subid~|subieron|embarcad~|metieron|montaron . . . autobus|autobuses|avion|camiones|vuelo . . . frontera|deportad~|expulsad~|pais
        lo|la|los|las|le|les despojaron|despojo|privaron|privo|desterraron|desterro|deportaron|deporto|expulsaron|expulso|extraditaron|extradito|devolvieron|devolvio . . a|de|del|hacia|al; despojo|despojaron|despojad~|privaron|privad~ . . . nacionalidad|ciudadania; desterrad~|desterraron|desterro . a|hacia|del
        llevad~|llevaron|trasladaron|trasladad~|conducid~|escoltad~ . . . a+la+frontera|hasta+la+frontera|al+aeropuerto+para
        nego|negaron|negad~|impidio|impidieron|impedid~|prohibio|prohibieron|denego|denegad~ .. entrada|ingreso|entrar|reingreso|ingresar|retorno|regreso|regresar|asilo|visa|visado|refugio .. pais|territorio|frontera
        entrada|ingreso .. negad~|denegad~|prohibid~
        despojad~|privad~|despojo|privo|retiro|retiraron|cancelo|anulo .. nacionalidad|ciudadania|residencia|permiso+de+residencia|visa|visado
        nacionalidad|residencia|ciudadania|visa .. retirad~|cancelad~|anulad~|revocad~|despojad~
        declarad~ .. persona non+grata; obligad~ a .. abandonar+el+pais|salir+del+pais; orden de expulsion|deportacion
        """,
        nouns="deportacion|extradicion|expulsion",
        not_after=r"(?:una|de) $",
    ),
    K.DISSOLUTION: Forms(
        verbs="""
        disuelt~|disolvio|disolvieron|ilegalizad~|clausurad~|clausuro|clausuraron
        cancelad~|cancelo|revocad~|revoco|retiro|anulo .. personeria|personalidad|registro|personerias|licencia
        personeria|personalidad|registro .. cancelad~|revocad~|anulad~
        ordeno|decreto|decidio|aprobo .. suspension|disolucion|cierre|clausura|cancelacion
        disolucion|cierre|clausura .. ordenad~|decretad~|decidid~
        cerrad~|cerraron|cerro .. oficina~|organizacion|medio|emisora|periodico|sede
        disuelt~|disolvio|disolvieron|ilegaliz~|clausurad~|clausuro|clausuraron|proscribi~|proscrit~|liquidad~|intervenid~+la+organizacion
        suspendio|suspendieron|prohibio|prohibieron|disolvio|disolvieron|ilegalizo|clausuro|clausuraron|cerro|cerraron|intervino|intervinieron . . . . sindicato~|asociacion~|organizacion~|partido~|fundacion|emisora~|radio~|periodico|diario|movimiento|federacion|liga|colectivo|imprenta|libreria|clinica|comedor|cooperativa|canal|ong|iglesia|universidad|semanario|revista|portal
        imprenta|libreria|clinica|centro|teatro|biblioteca|comedor|cooperativa|colegio|universidad|capilla|estudio|canal|portal . . cerrad~|clausurad~|sellad~|precintad~|allanad~+y+cerrad~|intervenid~; revoco|revocaron|retiro|retiraron|cancelo|cancelaron|suspendio|no+renovo . . licencia|concesion|frecuencia|permiso . . . radio|emisora|canal|periodico|diario|revista|universidad|clinica|organizacion|asociacion|fundacion
        licencia|concesion|frecuencia|permiso de|del|de+la . radio|emisora|canal|periodico|diario|revista|universidad|clinica|organizacion|asociacion . . revocad~|retirad~|cancelad~|suspendid~; sello|sellaron|precinto|precintaron|clausuro|clausuraron . . . sede|oficina~|local|imprenta|redaccion|emisora
        cancelad~|cancelo|cancelaron|revocad~|revoco|revocaron|retiro|retiraron|anulo|anularon|suspendio|suspendieron|suspendid~|nego|negaron|denego .. personeria~|personalidad|personalidades|registro|registros|estatus+legal|licencia+de+transmision|licencia+de+operacion|inscripcion|frecuencia|concesion+radial|senal
        personeria~|personalidad|registro|licencia|estatus+legal|inscripcion|frecuencia|senal .. cancelad~|revocad~|anulad~|suspendid~|retirad~|negad~|denegad~
        ordeno|decreto|decidio|aprobo|dispuso|solicito|resolvio .. suspension|disolucion|cierre|clausura|cancelacion|liquidacion|ilegalizacion .. organizacion~|asociacion~|radio|medio~|periodico|fundacion|partido|emisora|canal|ong|universidad|sede|oficina~|actividades|programa|sindicato
        disolucion|cierre|clausura|liquidacion|ilegalizacion .. ordenad~|decretad~|decidid~|aprobad~|anunciad~|solicitad~
        cerrad~|cerraron|cerro|cierran|suspendio|suspendieron|suspendid~|prohibio|prohibieron|prohibid~|clausur~|sello|sellaron|intervino|intervinieron|precinto|precintaron .. oficina~|organizacion~|medio|medios|emisora~|periodico|sede|radio|canal|asociacion~|partido|fundacion|sindicato|ong|universidad|actividades|publicacion|programa|revista|iglesia|escuela|senal|diario|movimiento|federacion|local|semanario
        organizacion~|asociacion~|emisora~|periodico|sede|radio|canal|fundacion|sindicato|ong|oficina~|actividades|revista|medio|partido|movimiento|diario .. cerrad~|clausurad~|suspendid~|disuelt~|prohibid~|ilegalizad~|cancelad~|proscrit~|intervenid~|precintad~|sellad~
        sacad~ del aire|sacaron+del+aire; cese de .. actividades|operaciones|transmisiones
        """,
        nouns="disolucion|clausura|cierre",
        not_after=r"(?:de) $",
        not_before=r" (?:de (?:fronteras|campana|la investigacion|sesiones))",
    ),
    K.DESIGNATION: Forms(
        verbs="""
        designad~|declarad~|declaro|calificad~|califico|catalogad~|reconocid~|clasificad~ .. terrorista|terroristas|extremista|extremistas|extranjer~|persona
        incluid~|incluyo|incluyeron|anadid~|agregad~|inscrit~ .. lista|listas|registro
        designad~|designo|declarad~|declaro|declararon|calificad~|califico|catalogad~|catalogo|reconocid~|clasificad~|clasifico|considerad~|etiquetad~|senalad~|inscrit~|identificad~ .. como|de .. terrorista~|extremista~|agente~+extranjer~|persona+non+grata|organizacion+terrorista|organizacion+criminal|enemig~|traidor~|indeseable~|golpista~
        agente~ extranjer~
        designo|designaron|declaro|declararon|califico|calificaron|incluyo|incluyeron|inscribio|inscribieron|clasifico . . . . . . como|en . . terrorista~|extremista~|agente~+extranjero~|lista+negra|registro+de+agentes|lista+de+terroristas|indeseable~; emitio|emitieron|emitid~|publico . . . notificacion+roja|alerta+roja|ficha+roja|circular+roja|orden+internacional+de+captura; agentes extranjeros
        incluid~|incluyo|incluyeron|anadid~|anadio|agregad~|agrego|inscrit~|figura|ingresad~|registrad~ .. lista|listas|registro|nomina .. terrorista~|negra|agentes|sancion~|extranjer~|buscad~|personas|lavado
        declarad~|declaro .. terrorista~|extremista~; orden|ficha|notificacion|circular+roja .. de+busqueda|roja
        lista engel|negra|de+terroristas
        """,
    ),
}
