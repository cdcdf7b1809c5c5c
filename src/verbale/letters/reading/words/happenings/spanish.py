# ruff: noqa: E501  (a form is one line, however long)
"""What happened, in Spanish."""

from verbale.letters.reading.words.happenings import Forms, Grammar, Table
from verbale.letters.record import EventKind as K

GRAMMAR = Grammar(
    passive=r"\b(?:fue|fueron|sido|siendo|ser|es|son|era|eran|seria|serian|resulto|resultaron|quedo|quedaron|estuvo|estuvieron|esta|estan|estaria|"
    r"estarian|permanece|permanecio|permanecieron|permaneceria|encontraba|se encuentra)(?: (?:[a-z]+mente|tambien|luego|despues|nuevamente|de nuevo|todos|todas|"
    r"entonces|ya|en libertad|finalmente|otra vez)){0,3} $",
    unreal=r"(?:\b(?:estuviera|estuvieran|fuera|fueran|hubiera|hubieran|haya|hayan|no|nunca|jamas|sin|ni|podria|podrian|puede|pueden|deberia|deberian|debe|deben|riesgo de|temor a|temor de|temen|si|para que|"
    r"a fin de|con el fin de|exigiendo la|exigir la|exigia la|pidiendo la|pedir la|solicitando la|demandando la|reclamando la|por la|amenaza de|amenazas de|amenazad[oa]s? de|amenazad[oa]s? con|"
    r"evitar|impedir|intento|intentaron|intentar|trataron de|pretende|pretendia|a punto de|negado a|nego a)"
    r"(?: (?:haber|haber sido|hayan?|hayan? sido|ser|sido|han|ha|habia|habian|se|le|les|lo|la|los|aun|todavia|fue|fueron|un|una|su|inmediata)){0,3} $)",
    reason=r"\b(?:por (?:haber|su|sus|el delito|los delitos|la presunta|presunt[oa]s?|participar|organizar|publicar|ejercer|protestar|denunciar|difundir|"
    r"criticar|realizar|motivo|[a-z]+(?:ar|er|ir))|(?:por|bajo|de) (?:los |las |el )?(?:cargos?|delitos?|acusacion(?:es)?) de|acusad[oa]s? (?:de|por)|imputad[oa]s? por|procesad[oa]s? por|"
    r"sospechos[oa]s? de|en relacion con|en conexion con|en el marco de|en represalia|debido a|a raiz de|como consecuencia|a causa de|tras|despues de|"
    r"antes de|a pesar de|exigiendo|demandando|denunciando|criticando|protestando|en protesta|(?:protest|manifest)[a-z]* contra|a fin de|con el fin de|para|mientras|"
    r"durante (?:una|la|el|un|las|los)|cuando|sobre|relacionad[oa]s? con|relativ[oa]s? a|incluyendo|condenad[oa]s? por|culpables? de|quien(?:es)? habia[n]?|que habia[n]?)\b",
    pluperfect=r"\b(?:habia|habian|habiendo)(?: (?:ya|previamente|anteriormente))?(?: sido)? $",
)

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""arrestado|arrestada|arrestados|arrestadas|arresto|arrestaron|arrestar|aprehendid~|aprehendio|aprehendieron|capturad~|capturo|capturaron
        detenido|detenida|detenidos|detenidas|detuvo|detuvieron; llevado|llevada|llevados|conducido|conducida|conducidos|trasladado|trasladada .. comisaria|estacion|delegacion|dependencias""",
        nouns="arresto|captura|aprehension|detencion",
        not_after=r"(?:orden(?:es)? de|boleta de|bajo|centro de|de|una|su|sobre la) $",
        not_before=r" (?:domiciliario|arbitraria|preventiva|provisional|en (?:la|el) (?:carcel|prision|centro)|mas|desde|por (?:el plazo|un periodo))",
    ),
    K.DETENTION: Forms(
        verbs="""encarcelad~|recluid~|internad~|encarcelo|encarcelaron; privad~ de libertad; privad~ de su|la libertad; ingreso|ingresaron|ingresad~ .. prision|carcel; dicto|dictaron|ordeno|ordenaron|decreto|impuso|confirmo|dictad~|ordenad~|decretad~|prorrogo|prorrogad~|solicito .. prision|detencion+preventiva|arresto+domiciliario
        prision|detencion+preventiva|arresto+domiciliario .. dictad~|ordenad~|decretad~|impuest~|prorrogad~; puesto|puesta|puestos .. custodia|prision; trasladado|trasladada|trasladados|trasladadas .. prision|carcel|centro|penal|penitenciaria
        detenido|detenida|detenidos|detenidas en|durante .. carcel|prision|centro|instalaciones; permanece|permanecio|permanecieron|permanecian|mantenid~ .. detenid~|incomunicad~|prision|recluid~|custodia; incomunicado|incomunicada|incomunicados""",
        nouns="encarcelamiento|reclusion|prision+preventiva",
        not_after=r"(?:de|en|su|a) $",
    ),
    K.RELEASE: Forms(
        verbs="""liberado|liberada|liberados|liberadas|libero|liberaron|excarcelad~|indultad~|amnistiad~; puesto|puesta|puestos|puestas .. libertad; quedo|quedaron|recupero|recuperaron|recobro|obtuvo|concedio|concedieron|otorgo .. libertad; salio|salieron .. libertad|prision|carcel""",
        nouns="liberacion|puesta+en+libertad|excarcelacion",
        not_after=r"(?:inmediata|de|frente de|su) $",
    ),
    K.SEARCH: Forms(
        verbs="""allanado|allanada|allanados|allanaron|allano|registrad~|registraron|cateado|catearon; realizo|realizaron|efectuo|efectuaron|llevo|llevaron|practico|practicaron|realizad~ .. allanamiento~|registro|redada|cateo|registros
        allanamiento|registro|redada|cateo .. realizad~|llevado|efectuad~|practicad~|tuvo; irrumpio|irrumpieron; ingresaron|entraron .. domicilio|vivienda|casa|oficina~|sede; incauto|incautaron|incautad~|confisco|confiscaron|decomiso|decomisaron|confiscad~ .. computadora~|ordenador~|telefono~|documento~|equipo~|dispositivo~|celular~""",
        nouns="allanamiento|redada",
        not_after=r"(?:orden de|de) $",
        not_before=r" (?:civil|unico|de (?:la propiedad|marcas))",
    ),
    K.INVESTIGATION: Forms(
        verbs="""abrio|abrieron|inicio|iniciaron|abierto|abierta|iniciad~|inicia|instruyo .. investigacion|investigaciones|proceso|procedimiento|expediente|indagacion|causa|diligencias|sumario
        investigacion|proceso|procedimiento|expediente|causa|indagacion .. abiert~|iniciad~|inicio
        citado|citada|citados|citadas|cito|citaron|convocad~ .. declarar|interrogatorio|fiscalia|policia|comparecer; investigacion|causa|denuncia .. archivad~|sobreseid~; interrogado|interrogada|interrogados|interrogaron|interrogo""",
        nouns="interrogatorio|indagatoria",
        not_after=r"(?:de|una) $",
    ),
    K.CHARGE: Forms(
        verbs="""presento|presentaron|interpuso|interpusieron|presentad~|interpuest~ .. querella; imputado|imputada|imputados|imputadas|imputo|imputaron|inculpad~|procesado|procesada|procesados; acusado|acusada|acusados|acusadas|acuso|acusaron de|por|formalmente; formulo|formularon|presento|presentaron|formulad~|presentad~|levanto|notifico|formalizo .. cargos|imputacion|imputaciones
        cargos ... formulad~|presentad~|imputad~|levantad~; vinculado|vinculada|vinculados a proceso; audiencia|formulacion de .. imputacion|cargos""",
        nouns="imputacion",
        not_after=r"(?:del|de|sin|una) $",
    ),
    K.INDICTMENT: Forms(
        verbs="""auto de procesamiento|apertura|enjuiciamiento; llamado|llamada|llamados a juicio; escrito de acusacion; presento|presentaron|presentad~ .. acusacion formal|acusacion; acusacion formal .. presentad~|formulad~; elevo|elevada|elevaron .. a juicio; remitido|remitida|remitio .. tribunal|juicio""",
    ),
    K.TRIAL: Forms(
        verbs="""juicio|audiencia|audiencias .. inicio|comenzo|celebro|celebrada|realizo|realizada|llevo|llevada|tuvo|suspendi~|aplazad~|reprogramad~|reanud~|instalo|celebraron; celebro|realizo|llevo|inicio|comenzo|tuvo .. audiencia|juicio|vista
        fiscalia|fiscal|ministerio+publico .. solicito|pidio|requirio|solicita; presentado|presentada|presentados|puesto|llevado|llevada ante|disposicion .. juez|jueza|tribunal|juzgado|fiscal; juzgado|juzgada|juzgados por|en|ante
        tribunal|juez|jueza|juzgado|corte .. rechazo|nego|desestimo|admitio|examino .. solicitud|peticion|pruebas""",
        acts="comparecio|comparecieron ante|en; se declaro .. inocente|culpable; declaro|declararon ante",
        nouns="audiencia|juicio",
        not_after=r"(?:un|del|al|una|sin|debido|de) $",
    ),
    K.VERDICT: Forms(
        verbs="""declarado|declarada|declarados|declaradas|hallado|hallada|encontrado|encontrada .. culpable|culpables|inocente; absuelt~|absolvio|absolvieron; veredicto|fallo|sentencia .. dictad~|emitid~|pronunciad~; dicto|emitio|pronuncio .. veredicto|fallo|sentencia; declaro .. culpable|inocente""",
        nouns="veredicto|absolucion",
        not_after=r"(?:un) $",
    ),
    K.SENTENCE: Forms(
        verbs="""condenado|condenada|condenados|condenadas|condeno|condenaron|sentenciad~|sentencio|sentenciaron; impuso|impusieron|impuest~ .. pena|penas|condena|anos|meses; pena|condena .. impuest~|dictad~; recibio|recibieron .. condena|pena|sentencia""",
        nouns="condena",
        not_after=r"(?:su|una|de|energicamente|hemos) $",
        not_before=r" (?:energicamente|publicamente|el uso|estos|los hechos|la violencia)",
    ),
    K.APPEAL: Forms(
        verbs="""apelaciones|apelacion|suprema|supremo|casacion|superior|provincial .. confirmo|ratifico|rechazo|revoco|redujo|anulo|desestimo|aumento|modifico|caso
        confirmo|ratifico|revoco|redujo|anulo|aumento|confirmad~|revocad~|reducid~|anulad~|ratificad~ .. sentencia|condena|pena|fallo|decision; sentencia|condena|pena|fallo .. confirmad~|revocad~|reducid~|anulad~|ratificad~|redujo
        recurso|apelacion|amparo|casacion .. rechazad~|desestimad~|presentad~|interpuest~|admitid~|negad~; interpuso|presento|interpusieron|presentaron|desestimo|rechazo|admitio .. recurso|apelacion|amparo|casacion; apelo|apelaron; recurrio|recurrieron|recurrido; nego|desestimo|rechazo .. habeas""",
    ),
    K.FINE: Forms(
        verbs="multado|multada|multados|multadas|multo|multaron; multa|multas .. impuest~|aplicad~; impuso|impusieron|aplico .. multa|multas; pagar .. multa|suma; sancionado|sancionada|sancionados .. multa",
    ),
    K.DISMISSAL: Forms(
        verbs="""despedido|despedida|despedidos|despedidas|despidio|despidieron|destituid~|destituyo|destituyeron|cesado|cesada|cesados|inhabilitad~; separado|separada|separados|removido|removida|suspendido|suspendida .. cargo|puesto|funciones|universidad|colegio|trabajo|ejercicio; expulsado|expulsada|expulsados .. universidad|colegio|escuela|partido; contrato .. rescindid~|terminad~; retiro|revoco|suspendio .. licencia|colegiatura""",
        nouns="despido|destitucion|cese",
        not_after=r"(?:un) $",
        not_before=r" (?:al? fuego|de (?:las hostilidades|la violencia))",
    ),
    K.EXPULSION: Forms(
        verbs="deportad~|deporto|deportaron|extraditad~|expulsado|expulsada|expulsados|expulsadas|expulso|expulsaron|repatriad~; devuelt~ .. pais|frontera; despojad~|privad~ .. nacionalidad; nego|negaron|negad~ .. entrada|ingreso .. pais|territorio",
        nouns="deportacion|extradicion|expulsion",
        not_after=r"(?:una|de) $",
    ),
    K.EVICTION: Forms(
        verbs="desalojad~|desalojo|desalojaron; desplazado|desplazada|desplazados|desplazadas|desplazo; viviendas|casas|vivienda|casa|ranchos .. destruid~|demolid~|quemad~|derribad~; destruyeron|demolieron|quemaron|destruyo|derribaron .. viviendas|casas|vivienda|casa|cultivos",
        nouns="desalojo|desalojos|demolicion",
        not_after=r"(?:de) $",
    ),
    K.ATTACK: Forms(
        verbs="""atacado|atacada|atacados|atacadas|ataco|atacaron|agredid~|agredio|agredieron|golpead~|golpeo|golpearon|apunalad~|herido|herida|heridos|heridas|hirio|hirieron|violada|violadas|violaron|apedread~|bombardead~|bombardearon
        disparo|dispararon|disparado .. contra|a|gas|balas; abrieron|abrio fuego; lanzo|lanzaron .. gas|piedras|granada~|bomba~|gases; reprimio|reprimieron|reprimid~|disperso|dispersaron|dispersad~; incendiaron|incendio|incendiad~|prendieron+fuego; victima|victimas .. atentado|agresion|ataque; sufrio|sufrieron .. atentado|ataque|agresion; empujad~""",
        nouns="ataque|agresion|atentado|paliza",
        not_after=r"(?:un|una|de) $",
        not_before=r" (?:de muerte|mortalmente)",
    ),
    K.THREAT: Forms(
        verbs="amenazad~|amenazo|amenazaron|intimidad~|intimidaron|hostigad~|acosad~|hostigaron; recibio|recibieron|recibido .. amenaza|amenazas|mensajes|llamadas; amenazas .. recibid~|proferid~|enviad~; objeto|victima de .. amenazas|hostigamiento|intimidacion",
        not_before=r" (?:por el (?:proyecto|desarrollo))",
    ),
    K.KILLING: Forms(
        verbs="asesinad~|asesino|asesinaron|matado|matada|mataron|mato|ejecutado|ejecutada|ejecutados|ejecutaron|linchad~|ultimad~|masacrad~; hallado|hallada|hallados|encontrado|encontrada|encontrados .. muert~|sin vida; cuerpo|cuerpos|cadaver .. hallad~|encontrad~|entregad~; dieron|dado muerte",
        acts="murio|murieron|fallecio|fallecieron; perdio|perdieron la vida; resulto|resultaron muert~",
        nouns="asesinato|homicidio|ejecucion|muerte|asesinatos|fallecimiento",
        not_after=r"(?:de|pena de|un|amenazas? de|del|delito de|a) $",
        not_before=r" (?:el (?:proyecto|contrato|presupuesto)|por el estado de obras)",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="hombres .. llevado|llevaron|llevo; secuestrad~|secuestro|secuestraron|desaparecido|desaparecida|desaparecidos|desaparecidas|raptad~; levantado por; trasladad~|llevad~|conducid~ .. desconocido|desconocida; visto|vista|vistos .. ultima vez",
        acts="desaparecio|desaparecieron",
        nouns="desaparicion|secuestro",
        not_after=r"(?:de|una) $",
        not_before=r" (?:forzada[s]? (?:de personas|o involuntarias))",
    ),
    K.TORTURE: Forms(
        verbs="""torturad~|torturo|torturaron|maltratad~; sometid~ .. tortura|torturas|malos+tratos|tratos|descargas|golpes|golpizas; sufrio|sufrieron|sufrido .. tortura|torturas|malos+tratos|golpes
        golpead~|golpearon .. custodia|comisaria|celda|detencion|interrogatorio|prision; obligad~ .. confesar|firmar|desnudar~; privad~ .. sueno|alimentos|agua; recibio|recibieron .. descargas""",
    ),
    K.SURVEILLANCE: Forms(
        verbs="vigilad~|vigilaron|espiad~|espiaron|seguido+por|seguida+por|seguidos+por; sometid~|objeto .. vigilancia|seguimiento~; telefono~|celular~|dispositivo~|comunicaciones|cuenta~ .. intervenid~|hackead~|infectad~|interceptad~; infectad~ .. pegasus|spyware",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="prohibio|prohibieron|prohibid~|impidio|impidieron|impedid~ .. salir|salida|viajar|abordar|abandonar; impuso|dicto|ordeno|impuest~ .. prohibicion .. salida|salir|viajar|abandonar; prohibicion|impedimento de salida|salir|viajar .. impuest~|dictad~|ordenad~|notificad~; pasaporte|pasaportes .. confiscad~|retenid~|anulad~|retirad~|cancelad~; confisco|confiscaron|retuvieron|anulo|anularon .. pasaporte|pasaportes",
    ),
    K.DISSOLUTION: Forms(
        verbs="""disuelt~|disolvio|disolvieron|ilegalizad~|clausurad~|clausuro|clausuraron; cancelad~|cancelo|revocad~|revoco|retiro|anulo .. personeria|personalidad|registro|personerias|licencia; personeria|personalidad|registro .. cancelad~|revocad~|anulad~
        ordeno|decreto|decidio|aprobo .. suspension|disolucion|cierre|clausura|cancelacion; disolucion|cierre|clausura .. ordenad~|decretad~|decidid~; cerrad~|cerraron|cerro .. oficina~|organizacion|medio|emisora|periodico|sede""",
        nouns="disolucion|clausura|cierre",
        not_after=r"(?:de) $",
        not_before=r" (?:de (?:fronteras|campana|la investigacion|sesiones))",
    ),
    K.DESIGNATION: Forms(
        verbs="designad~|declarad~|declaro|calificad~|califico|catalogad~|reconocid~|clasificad~ .. terrorista|terroristas|extremista|extremistas|extranjer~|persona; incluid~|incluyo|incluyeron|anadid~|agregad~|inscrit~ .. lista|listas|registro",
    ),
    K.LEGISLATION: Forms(
        verbs="""aprobo|aprobaron|aprobad~|promulgo|promulgad~|adopto|adoptad~|sanciono|firmo|presento|presentad~|reformo|modifico|emitio|publico|publicad~ .. ley|leyes|decreto|proyecto|reforma|codigo|reglamento|constitucion|enmienda~
        ley|leyes|decreto|proyecto|reforma|codigo|reglamento .. aprobad~|promulgad~|adoptad~|sancionad~|publicad~|presentad~|entro|entraron|firmad~; entro|entraron|entrada en vigor|vigencia; decreto|declaro|decretad~|declarad~ .. estado .. emergencia|excepcion|sitio""",
        nouns="aprobacion|promulgacion|adopcion",
        not_after=r"(?:una|de) $",
    ),
    K.ASSEMBLY: Forms(
        acts="""organizo|organizaron|organizad~|participo|participaron|participado|celebraron|convoco|convocaron|convocad~|realizaron|encabezo|asistio .. manifestacion|manifestaciones|protesta|protestas|marcha|marchas|concentracion|planton|huelga|paro|vigilia
        celebro|realizo|tuvo .. manifestacion|protesta|marcha|concentracion|planton|vigilia; manifestacion|protesta|protestas|marcha|concentracion|planton|huelga .. celebro|celebrad~|tuvo|realizo|organizad~|convocad~|inicio; marcho|marcharon|bloqueo|bloquearon por|hacia|hasta|la|el|en; manifesto|manifestaron|protesto|protestaron; salieron a las calles; congregaron|reunieron frente|para|pacificamente""",
        nouns="manifestacion|protesta|marcha|concentracion|planton",
        not_after=r"(?:una|de|un) $",
    ),
    K.PUBLICATION: Forms(
        acts="""publico|publicaron|publicad~|difundio|difundieron|difundid~|compartio|compartieron|transmitio .. articulo|articulos|informe|video|videos|mensaje|mensajes|comunicado|libro|foto~|facebook|twitter|reportaje|comentario~|carta|columna|redes
        articulo|articulos|video|videos|mensaje|mensajes|publicaciones|comentario~|tuits|reportaje .. publicad~|difundid~|fechad~|compartid~|emitid~; publico|publicaron; escribio .. articulo|mensaje|carta; tuiteo; firmo .. peticion|carta""",
        not_after=r"(?:ministerio|en|espacio|orden|servicio|del|defensor|fiscal|interes|al|funcionario|un|empleado|debate) $",
    ),
    K.SPEECH: Forms(
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?) $",
        acts="pronuncio|dio|dieron|impartio|brindo|ofrecio|concedio|pronunciad~ .. discurso|conferencia|charla|ponencia|entrevista|entrevistas|declaraciones; discurso|conferencia|ponencia .. pronunciad~|impartid~; intervino|intervinieron en|ante; tomo la palabra; rueda|conferencia de prensa; declaro|afirmo|anuncio|sostuvo que",
    ),
    K.OTHER: Forms(
        acts="presento|presentaron|interpuso|interpusieron|presentad~|interpuest~ .. denuncia|denuncias; denuncia|denuncias .. presentad~|interpuest~; inicio|iniciaron|comenzo|declaro|declararon .. huelga de hambre; huelga de hambre",
        verbs="hospitalizad~; trasladad~ .. hospital|clinica; nego|negaron|negad~|privad~ .. atencion|visitas|abogad~|medic~|familia~; bloquead~|bloqueo|bloquearon .. sitio|cuenta|acceso|pagina",
    ),
}
