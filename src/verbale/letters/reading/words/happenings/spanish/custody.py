# ruff: noqa: E501  (a form is one line, however long)
"""Words of custody and control: arrest, detention, release, search, disappearance, surveillance, bans on travel, in Spanish."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""
        arrestado|arrestada|arrestados|arrestadas|arresto|arrestaron|arrestar|aprehendid~|aprehendio|aprehendieron|capturad~|capturo|capturaron
        detenido|detenida|detenidos|detenidas|detuvo|detuvieron
        llevado|llevada|llevados|conducido|conducida|conducidos|trasladado|trasladada .. comisaria|estacion|delegacion|dependencias
        detenid~ por|en|el|junto|cuando|sin|mientras|a|durante|con|al|frente|tras|y
        llevaron|llevo|sacaron|saco|subieron|bajaron|arrastraron|condujeron .. esposad~|patrulla|comisaria|delegacion|estacion|comandancia|vehiculo+policial
        se la|lo|las|los llevaron|llevo; se llevaron|llevo a|al|detenid~|esposad~|preso|presa; esposad~|esposaron
        aprehendid~|aprehendio|aprehendieron; capturad~ por|en|el|cuando|a|durante
        practicaron|practico|realizo|realizaron|efectuo|efectuaron|ejecuto|ejecutaron|llevo+a+cabo .. detencion|arresto|captura|aprehension|detenciones|arrestos
        saco|sacaron|sacad~ . . . . de . su|la|una . casa|vivienda|domicilio|auto|vehiculo|autobus|aula|clase|cama|taxi|oficina|hogar; lo|la|los|las subieron|metieron|montaron|introdujeron .. camioneta|patrulla|vehiculo|auto|coche|furgoneta
        lo|la|los|las|le|les detuvieron|detuvo|arrestaron|arresto|aprehendieron|aprehendio|capturaron|capturo|apresaron|esposaron; esposad~|esposaron; se entrego|entregaron a+la+policia|a+las+autoridades|voluntariamente; retuvieron y+arrestaron
        apresad~|apreso|apresaron|aprehendid~|aprehendio|aprehendieron|capturad~|capturo|capturaron|interceptad~+y+detenid~; practico|practicaron|realizo|realizaron|efectuo|efectuaron . . detencion|detenciones|arresto|arrestos|aprehension; conducid~|llevad~|trasladad~ . . a . la|una . comisaria|estacion+de+policia|delegacion
        detencion|captura|arresto .. practicad~|ejecutad~|efectuad~|realizad~|llevad~
        ejecutad~|cumplid~ .. orden .. captura|aprehension|detencion|arresto; orden|ordenes de .. captura|aprehension|detencion|arresto .. ejecutad~|cumplid~|cumplimentad~
        se entrego|entregaron a|voluntariamente|ante; interceptad~|intercepto|interceptaron por|a|en|cuando|y
        retuvieron|retenid~ .. policia~|agentes|militares|soldados|marinos
        llevad~|conducid~|trasladad~ .. comisaria|delegacion|estacion|dependencias|comandancia|cuartel|sede+policial|jefatura|fiscalia
        subid~|subieron|obligad~|forzad~|metid~|introducid~ .. camioneta|patrulla|vehiculo|automovil|furgoneta|coche
        corrio|corrieron la+misma|igual suerte; sacad~ .. domicilio|casa|vivienda|vehiculo; apresad~|apreso|apresaron
        puest~ bajo arresto; aseguraron|aseguro al|a; la|lo|los|las aseguraron y|en
        """,
        nouns="arresto|captura|aprehension|detencion",
        verbs_not_after=r"(?:numeros[oa]s|vari[oa]s|otr[oa]s|algun[oa]s|de|much[oa]s) $",
        not_after=r"(?:orden(?:es)? de|boleta de|bajo|centro de|de|una|su|sobre la) $",
        not_before=r" (?:domiciliario|arbitraria|preventiva|provisional|en (?:la|el) (?:carcel|prision|centro)|mas|desde|por (?:el plazo|un periodo))",
    ),
    K.DETENTION: Forms(
        verbs="""
        encarcelad~|recluid~|internad~|encarcelo|encarcelaron; privad~ de libertad; privad~ de su|la libertad
        ingreso|ingresaron|ingresad~ .. prision|carcel
        dicto|dictaron|ordeno|ordenaron|decreto|confirmo|dictad~|ordenad~|decretad~|prorrogo|prorrogad~|solicito .. prision|detencion+preventiva|arresto+domiciliario
        prision|detencion+preventiva|arresto+domiciliario .. dictad~|ordenad~|decretad~|impuest~|prorrogad~
        puesto|puesta|puestos .. custodia|prision
        trasladado|trasladada|trasladados|trasladadas .. prision|carcel|centro|penal|penitenciaria
        detenido|detenida|detenidos|detenidas en|durante .. carcel|prision|centro|instalaciones
        permanece|permanecio|permanecieron|permanecian|mantenid~ .. detenid~|incomunicad~|prision|recluid~|custodia
        incomunicado|incomunicada|incomunicados
        trasladad~|traslado|trasladaron|llevad~|enviad~|remitid~|conducid~|ingresad~|recluid~|internad~|devuelt~ .. prision|carcel|centro+de+detencion|centro+penitenciario|centro+carcelario|penal|penitenciaria|celda~|cuartel|calabozo~|reclusorio|cereso|modulo|preventivo|aislamiento|base+militar|estacion+migratoria|instalaciones|pabellon|establecimiento|cpj|cefereso
        impuso|impusieron .. prision+preventiva|prision+provisional|detencion|arresto|arraigo|medida+cautelar; decreto|decretaron|dicto|dictaron|ordeno|ordenaron|fijo|concedio|otorgo|ratifico|prorrogo|amplio|mantuvo|sustituyo|acordo|aprobo|autorizo .. prision|detencion|arresto|arraigo|internamiento|privativa|medida+cautelar|privacion
        prision|detencion|arresto|arraigo|privacion|medida .. decretad~|impuest~|dictad~|ordenad~|prorrogad~|ampliad~|sustituid~|ratificad~|mantenid~
        encerrad~|encerro|encerraron|retenid~|retuvo|retuvieron|confinad~|confinaron|recluid~|recluyo|recluyeron|internad~|interno|internaron|encarcelad~|encarcelo|encarcelaron|hacinad~ . . en|durante|toda|por|sin
        permanecio|permanecieron|estuvo|estuvieron|quedo|quedaron|sigue|siguio|continua . . retenid~|encerrad~|recluid~|detenid~|incomunicad~|pres~|en+prision|en+detencion|bajo+custodia|en+aislamiento|internad~
        paso|pasaron . . . noche|noches|dias|horas|semanas|meses|anos . . . celda|calabozo|carcel|comisaria|prision|detencion|custodia|aislamiento; puest~|puso|pusieron|mantenid~|mantuvo|mantuvieron|colocad~ . . en . aislamiento|celda|calabozo|incomunicacion|regimen; ingreso|ingresaron|ingresad~|reingreso . . en|a . . prision|carcel|penal|penitenciaria|centro+penitenciario
        prorrogo|prorrogaron|prorrogad~|amplio|amplid~|renovo|extendio . . detencion|prision+preventiva|arraigo|arresto; dicto|decreto|ordeno|impuso|dispuso . . . prision+preventiva|arresto+domiciliario|detencion+preventiva|internamiento|arraigo|encarcelamiento; incomunicad~|aislad~
        en prision preventiva; bajo arresto domiciliario; arresto domiciliario
        en regimen|situacion .. aislamiento|incomunicacion
        permanece|permanecio|permanecieron|permanecian|permaneceria|sigue|siguen|continua|continuan|estuvo|estuvieron|estaria|se+encuentra|se+encuentran|quedo|quedaron|mantuvo|mantuvieron|mantienen|tuvieron|tuvo .. detenid~|incomunicad~|prision|pres[oa]s?|recluid~|custodia|aislamiento|celda|calabozo~|privad~|encerrad~|cautiv~|secuestrad~|retenid~|calabozos|sotano
        retuvieron|retuvo|retenid~|encerrad~|encerraron|mantenid~|mantuvieron|detenid~ durante|por .. dias|horas|semanas|meses|noches
        detenid~|retenid~|encerrad~|mantenid~ en .. comisaria|cuartel|instalaciones|celda|calabozo~|casa+de+seguridad|bodega|carcel|prision|estacion|sotano|batallon
        incomunicad~|aislad~; ingreso|ingresaron|ingresad~ .. prision|carcel|penal|centro|reclusorio
        privad~ de|arbitrariamente|ilegalmente .. libertad
        pasaron|paso .. noche|dias|horas|semanas|meses .. celda|detenid~|prision|carcel|calabozo~
        enviad~ a prision|la+carcel; cumple|cumplen|cumplia|purga|purgan .. prision|condena+en
        revoco|revocad~ .. libertad|fianza|medida+sustitutiva; encarcelad~ en|desde|por|el; recluid~ en|desde
        auto de formal+prision; arraigad~
        """,
        nouns="encarcelamiento|reclusion|prision+preventiva|arresto+domiciliario|incomunicacion",
        not_after=r"(?:de|en|su|a) $",
    ),
    K.RELEASE: Forms(
        verbs="""
        liberado|liberada|liberados|liberadas|libero|liberaron|excarcelad~|indultad~|amnistiad~
        puesto|puesta|puestos|puestas .. libertad
        quedo|quedaron|recupero|recuperaron|recobro|obtuvo|concedio|concedieron|otorgo .. libertad
        salio|salieron .. libertad|prision|carcel; liberad~ por|bajo|tras|el|sin|con|a|al|despues
        puest~|quedo|quedaron|dejad~|dejaron|dejo|puso|pusieron en|bajo libertad; puest~ .. libertad
        salio|salieron|salir .. libertad|prision|carcel|penal|carcel
        indulto|indultaron|indultad~|amnistiad~|excarcelo|excarcelaron|excarcelad~|solto|soltaron|soltad~ . . a|al|por|tras|bajo|sin|el|la|los; indulto|indultaron|soltaron|solto|liberaron|libero
        abandono|abandonaron|abandonad~|dejaron|tiraron|arrojaron|botaron . . . orilla|borde|carretera|camino|monte|descampado|afueras|basurero|rio; dejo|dejaron|dejad~ ir|marchar|salir|en+libertad; recupero|recuperaron|recobro|recobraron|obtuvo|obtuvieron . . libertad
        ordeno|ordenaron|dispuso|decreto . . . libertad|excarcelacion|liberacion|puesta+en+libertad; libertad . . condicional|provisional|bajo+fianza|bajo+caucion . . concedid~|otorgad~|decretad~; salio|salieron|salid~ . . de+prision|de+la+carcel|en+libertad|libre|libres|del+penal
        concedio|concedieron|otorgo|otorgaron|ordeno|ordenaron|dispuso|decreto|obtuvo|recobro|recupero|recuperaron .. libertad|excarcelacion|liberacion|indulto|amnistia
        excarcelad~|excarcelo|excarcelaron; aparecio|aparecieron .. vida|carretera|vivo|viva|vivos|abandonad~|con+vida
        soltad~|solto|soltaron; fue|fueron dejad~ en libertad; libertad .. concedid~|otorgad~|ordenad~
        recobraron .. libertad; abandono|abandonaron .. prision|penal|carcel; reaparecio|reaparecieron
        indultad~|indulto+presidencial|amnistiad~; indulto|indultaron a|al
        """,
        nouns="liberacion|puesta+en+libertad|excarcelacion",
        not_after=r"(?:inmediata|de|frente de|su) $",
    ),
    K.SEARCH: Forms(
        verbs="""
        presento|presentaron|personaron|persono|acudieron en|a .. redaccion|oficina~|sede|local|locales|domicilio|vivienda|casa .. exigieron|exigio|exigiendo|requisaron|incautaron|registraron|revisaron|inspeccionaron
        allanado|allanada|allanados|allanaron|allano|registrad~|registraron|cateado|catearon
        realizo|realizaron|efectuo|efectuaron|llevo|llevaron|practico|practicaron|realizad~ .. allanamiento~|registro|redada|cateo|registros
        allanamiento|registro|redada|cateo .. realizad~|llevado|efectuad~|practicad~|tuvo; irrumpio|irrumpieron
        ingresaron|entraron .. domicilio|vivienda|casa|oficina~|sede
        incauto|incautaron|incautad~|confisco|confiscaron|decomiso|decomisaron|confiscad~ .. computadora~|ordenador~|telefono~|documento~|equipo~|dispositivo~|celular~
        allanamiento|registro|cateo|redada|operativo .. domicilio|vivienda|casa|oficina~|sede|locales|redaccion
        allano|allanaron|registro|registraron|cateo|catearon|irrumpio|irrumpieron|ingreso|ingresaron|entro|entraron|penetro|penetraron .. domicilio|vivienda|casa|oficina~|sede|local|locales|redaccion|instalaciones|residencia|despacho|finca|bufete|parroquia
        allano|allanaron|allanad~|catearon|cateo|catead~|registro|registraron|registrad~|requiso|requisaron|requisad~|irrumpio|irrumpieron|incursiono|incursionaron . . . casa|vivienda|domicilio|oficina~|sede|redaccion|local|locales|imprenta|clinica|iglesia|habitacion|vehiculo|finca|bodega|convento|universidad
        practico|practicaron|realizo|realizaron|efectuo|efectuaron|ejecuto|ejecutaron . . . allanamiento|allanamientos|cateo|registro+domiciliario|orden+de+cateo|orden+de+allanamiento|orden+de+registro; derribo|derribaron|rompio|rompieron|forzo|forzaron|tumbaron . . . puerta|puertas|cerradura|porton
        incauto|incautaron|incautad~|decomiso|decomisaron|decomisad~|confisco|confiscaron|confiscad~|sustrajeron|robaron|llevaron . . . computadora~|ordenador~|celular~|telefono~|documentos|archivos|archivo|camara~|equipo~|cuadernos|libros|discos|material|expedientes|memoria~
        computadora~|ordenador~|celular~|telefono~|documentos|archivos|camara~|equipo~|cuadernos|libros|material . . . incautad~|decomisad~|confiscad~|sustraid~|robad~
        irrumpio|irrumpieron|irrumpido en
        derribo|derribaron|forzo|forzaron|rompio|rompieron|derribad~|forzad~|tumbaron|tumbo .. puerta~|cerradura~|porton; tumbaron|tumbo|derribaron|derribo .. puerta .. vivienda|casa|domicilio|sede|oficina; catead~
        incauto|incautaron|incautad~|confisco|confiscaron|decomiso|decomisaron|decomisad~|confiscad~|requiso|requisaron|requisad~|llevaron|llevo|sustrajeron|sustraj~|secuestro+judicial|aseguraron .. computador~|ordenador~|telefono~|documento~|equipo~|dispositivo~|celular~|camara~|archivo~|libro~|disco~|material~|dinero|expediente~|memoria~|laptop~|tableta~|bienes|grabadora~|cuaderno~
        se presentaron|presento .. registrar|allanar|inspeccion~|revisar|exigi~
        practicaron|practico|realizaron|realizo|llevaron|efectuaron|efectuo .. registro|allanamiento|cateo|inspeccion|redada|diligencia+de+allanamiento
        domicilio|vivienda|casa|oficina~|sede .. allanad~|registrad~|catead~
        fue|fueron|sido objeto .. allanamiento|registro|cateo; registr[oa]~ .. sin+orden
        diligencia de allanamiento|registro
        """,
        nouns="allanamiento|redada",
        not_after=r"(?:orden de|de) $",
        not_before=r" (?:civil|unico|de (?:la propiedad|marcas))",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""
        hombres .. llevado|llevaron|llevo
        secuestrad~|secuestro|secuestraron|desaparecido|desaparecida|desaparecidos|desaparecidas|raptad~; levantado por
        trasladad~|llevad~|conducid~ .. desconocido|desconocida; visto|vista|vistos .. ultima vez
        desaparecid~ desde|por|tras|el|forzadamente|en|a; desaparecio|desaparecieron|desaparece
        secuestrad~|secuestro|secuestraron|raptad~|rapto|raptaron|levantad~|plagiad~|privad~+de+su+libertad+por+hombres .. por|en|a|cuando|y|el|frente
        levantad~|levantaron|levanto . . . por|hombres|desconocidos|encapuchados|armados|estudiantes|campesinos; fueron levantados; no se+sabe|se+sabia|se+supo|se+ha+sabido|se+tiene|se+tienen|se+tuvo . . nada|noticia~|paradero|mas
        no se+sabia . paradero; se|lo|la|los|las|le llevaron|llevo . . . . rumbo+desconocido|lugar+desconocido|destino+desconocido|paradero+desconocido; secuestro|secuestraron|secuestrad~|rapto|raptaron|raptad~|plagio|plagiaron|plagiad~ a|al|por|en|cuando|el|la|desde; vist~ . por+ultima+vez; sin noticias de
        hombres|sujetos|individuos|personas|desconocidos .. armad~|encapuchad~|uniformad~|civil|camioneta~ .. llevaron|secuestr~|sacaron|subieron|raptaron|privaron|obligaron|interceptaron
        visto|vista|vistos|vistas .. ultima+vez|con+vida; obligaron|obligo|forzaron|obligad~ .. subir|abordar .. camioneta|vehiculo|automovil|carro|taxi
        perdio|perdieron|perdido .. contacto|rastro
        subid~|subieron|obligad~|obligaron .. patrulla~|camioneta~|vehiculo~ .. sin+placas|encapuchad~|desconocid~|blindad~
        dejo|dejaron de .. comunicarse
        """,
        acts="desaparecio|desaparecieron; desaparecio|desaparecieron|desaparecer; no|nunca|jamas regreso|volvio|regresaron|volvieron|llego a+su+casa|a+casa|a+su+domicilio|al+hogar",
        nouns="desaparicion|secuestro; paradero .. desconocid~; desconoce|desconocia|desconocen|ignora .. paradero|suerte|ubicacion; sin noticias|rastro; no|nunca se+ha+vuelto|ha+vuelto|han+vuelto|se+supo|se+sabe .. saber|ver|noticias|contacto",
        verbs_not_after=r"(?:de|los|las|numeros[oa]s) $",
        not_after=r"(?:de|una) $",
        not_before=r" (?:forzada[s]? (?:de personas|o involuntarias))",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""
        vigilad~|vigilaron|espiad~|espiaron|seguido+por|seguida+por|seguidos+por
        sometid~|sido+objeto|fue+objeto|fueron+objeto .. vigilancia|seguimiento~
        telefono~|celular~|dispositivo~|comunicaciones|cuenta~ .. intervenid~|hackead~|infectad~|interceptad~
        infectad~ .. pegasus|spyware
        vigilad~|seguid~|espiad~|filmad~|fotografiad~|grabad~|vigilaron|vigilo|siguieron|siguio|espiaron|fotografiaron|filmaron|fotografio .. por|a .. hombres|agentes|vehiculo~|personas|desconocid~|policias|sujetos|camioneta~|militares|motocicleta~|dron|drones|inteligencia|individuos|civil|automovil|integrantes|asistentes|manifestantes
        sometid~|bajo|blanco .. vigilancia|seguimiento~|espionaje|escuchas|intervencion
        telefono~|celular~|dispositivo~|comunicaciones|cuenta~|correo~|llamadas|linea~|conversaciones|computadora~ .. intervenid~|hackead~|infectad~|interceptad~|pinchad~|vulnerad~|espiad~|monitoread~|clonad~
        intervino|intervinieron|hackearon|interceptaron|intercepto|infectaron|monitore~|pincharon .. telefono~|comunicaciones|cuenta~|correo~|llamadas|dispositivo~|conversaciones
        descubrio|descubrieron|hallo|hallaron|encontro|encontraron|detecto|detectaron|instalo|instalaron|coloco|colocaron|infecto|infectaron . . . programa+espia|software+espia|rastreador|gps|microfono~|camara~|dispositivo|pegasus|localizador|spyware; se descubrio|detecto . . . programa+espia|pegasus|software
        intervino|intervinieron|intervenid~|pincharon|pinchad~|espio|espiaron|espiad~|intercepto|interceptaron|interceptad~|grabaron+en+secreto . . . telefono~|linea~|celular~|llamada~|comunicacion~|correo~|mensaje~|conversacion~ . . sindicato|asociacion|organizacion|oficina|familia; intervino|intervinieron|intervenid~|pincharon|intercepto|interceptaron|espiaron . . telefono~|linea~|celular~|llamada~|comunicacion~|correo~|mensaje~; telefono~|celular~|computadora~ . . infectad~|intervenid~|hackead~|pinchad~|espiad~
        seguid~|siguio|siguieron|vigilad~|vigilo|vigilaron|fotografiad~|fotografiaron|filmad~|filmaron|espiad~ . . por|a|al . . . hombre~|coche|auto|camioneta|vehiculo~|desconocid~|agente~|policia~|motocicleta|individuo~; dron|drones . . sobrevolo|sobrevolaron|filmo|filmaron|grabo|vigilo
        camioneta|camionetas|auto|autos|vehiculo|vehiculos|coche|hombres . . . . estacionad~|apostad~|aparcad~|permanecio|permanecieron . . . frente|afuera|cerca|delante . . . casa|domicilio|vivienda|oficina|sede
        infectad~ con|por
        pegasus|spyware|programa+espia|software+espia .. infect~|instalad~|detect~|utilizad~|usad~|hallad~|encontr~
        infect~ .. pegasus|spyware|programa+espia
        descubrio|encontro|hallo|descubrieron|encontraron|hallaron|detecto .. localizador|gps|microfono~|camara~+oculta~|rastreador|dispositivo+de|micrófono|aparato+de+escucha
        localizador|gps|rastreador|microfono~ .. hallad~|descubiert~|instalad~|adherid~|encontrad~|colocad~
        vehiculo~|camioneta~|hombres|automovil|motocicletas .. estacionad~|apostad~|merode~ .. casa|domicilio|vivienda|oficina~|frente|sede
        vehiculo|camioneta|automovil|motocicleta|hombres|individuos .. siguio|siguieron; merodea~|merodearon; apostad~ frente; dron|drones .. sobrevol~; reconocimiento facial; seguid~ por
        camaras .. instalad~|instalaron
        """,
        nouns="seguimientos|espionaje|escuchas+telefonicas",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""
        prohibio|prohibieron|prohibid~|impidio|impidieron|impedid~ .. salir|salida|viajar|abordar|abandonar
        impuso|dicto|ordeno|impuest~ .. prohibicion .. salida|salir|viajar|abandonar
        prohibicion|impedimento de salida|salir|viajar .. impuest~|dictad~|ordenad~|notificad~
        pasaporte|pasaportes .. confiscad~|retenid~|anulad~|retirad~|cancelad~
        confisco|confiscaron|retuvieron|anulo|anularon .. pasaporte|pasaportes; impidio|impidieron .. tomar|embarcar|abordar .. vuelo|avion|autobus
        prohibio|prohibieron|prohibid~|prohibe|impidio|impidieron|impedid~|nego|negaron|restringi~|vedo .. salir|salida|viajar|abordar|abandonar|embarcar|dejar .. pais|vuelo|avion|ciudad|territorio|frontera|aeropuerto
        impidio|impidieron|impedid~|prohibio|prohibieron|prohibid~ .. salir|salida|viajar|abordar|abandonar|embarcar
        impuso|impusieron|dicto|ordeno|decreto|impuest~|notifico|levanto|emitio .. prohibicion|impedimento|arraigo|alerta+migratoria|restriccion .. salida|salir|viajar|abandonar|migratori~
        impidio|impidieron|impedid~|prohibio|prohibieron|prohibid~|no+permitieron . . . . abordar|embarcar|salir+del|viajar|abandonar|subir+al+avion; retuvo|retuvieron|retenid~|confisco|confiscaron|quitaron|anulo|anularon|cancelo|cancelaron . . . pasaporte|pasaportes|documentos+de+viaje
        se nego|negaron a . renovar|devolver|expedir|entregar . . pasaporte|documento; prohibicion|impedimento|orden|restriccion|alerta de . salida|salir|viaje|viajar|migratori~ . . . dictad~|impuest~|decretad~|notificad~|emitid~; dicto|dictaron|impuso|decreto|ordeno . . . prohibicion+de+salida|impedimento+de+salida|alerta+migratoria|prohibicion+de+viajar|arraigo+nacional
        prohibicion|impedimento|restriccion .. salida|salir|viajar|abandonar .. impuest~|dictad~|ordenad~|notificad~|decretad~|levantad~|pais
        bajad~|bajaron|descendid~ .. avion|vuelo|autobus|tren
        pasaporte|pasaportes|documentos+de+viaje|visa .. confiscad~|retenid~|anulad~|retirad~|cancelad~|decomisad~|negad~|invalidad~|suspendid~
        confisco|confiscaron|retuvo|retuvieron|anulo|anularon|retiro|retiraron|cancelo|cancelaron|decomiso|decomisaron|nego|negaron|quito|quitaron|invalido .. pasaporte|pasaportes|documentos+de+viaje
        se le|les .. impidio|impedido|prohibio|prohibido|nego|negado .. salir|salida|viajar|abordar|embarcar|abandonar|renov~
        retenid~|interceptad~ en .. aeropuerto .. impid~|salir|viaj~; orden de .. no+salir|impedimento
        prohibicion de salida|salir|viajar; obligacion de .. presentarse
        """,
        nouns="impedimento+de+salida|prohibicion+de+salida",
    ),
}
