# ruff: noqa: E501  (a form is one line, however long)
"""What looks like an act and is none, in Spanish: by the object that a verb has, or the subject that cannot do it."""

IDIOMS = """
se detuvo|detuvieron|detenia|detenian|detiene|detienen|detendra; camion|camiones|autobus|bus|tren|vehiculo|vehiculos|trafico|convoy . . detenido|detenida|detenidos|detenidas por; detuvo el+paso|la+marcha|su+marcha
embarco|embarcaron . . madera|mercancia|mercancias|carga|aventura|estudio|proyecto; se embarco|embarcaron; rodo|filmo . . pelicula|documental|escena|corto
disparo|dispararon . . fotografia|fotografias|fotos|flash|alarma|alarmas; se disparo|dispararon los+precios|la+inflacion|el+precio; precios|inflacion|casos se dispararon|disparo
mato|mataron . . proyecto|proyectos|debate|iniciativa|tiempo|ganado|cosecha|cosechas|hambre; sequia|peste|helada|plaga|contaminacion . mato|mataron; mato|mataron al ganado
sequia|erosion|plaga|inundacion|crecida|contaminacion|incendio|tormenta|huracan amenaza|amenazan|amenazaba|amenazo; amenaza|amenazan|amenazaba con derrumbarse|caer|caerse|desbordarse|llover|colapsar|extinguirse
amenazada|amenazadas|amenazado|amenazados de extincion; especie|especies|lengua|bosque|ecosistema . amenazad~
costumbre|costumbres|tradicion|practica|lengua|especie|glaciar|bosque .. desaparecio|desaparecido|desaparecieron; expediente|expedientes|archivo|documento|documentos|dinero|fondos|prueba|pruebas|dolor|sintomas|fiebre|lago|rio . desaparecio|desaparecieron; dolor desaparecio
crisis|huracan|tormenta|sequia|inflacion|desempleo|pandemia|terremoto|sismo|ola|lluvia|pobreza . golpeo|golpea|golpearon|golpeado|afecto; golpeo|golpearon la|el|las|los . costa|economia|region|mercado|mercados|puerta
ejecutado|ejecutada|ejecutadas|ejecutados|ejecuto|ejecutaron . . obra|obras|pieza|piezas|plan|planes|contrato|presupuesto|programa|proyecto|danza; obra|obras|plan|contrato|presupuesto|programa|proyecto|sentencia|fallo|trabajos . . ejecutad~; se ejecuto . el+plan|la+obra|a+tiempo; ejecutadas por+una+empresa
comision|comite|poder|director|directora|secretario|secretaria|rama ejecutiv~; juez|jueza|juzgado de+ejecucion; ejecucion . de|del la|las|los|un . obra|obras|contrato|plan|presupuesto|programa|sentencia|proyecto; ejecucion del presupuesto|contrato|plan|proyecto|programa
agua|aguas|plaza|plazas|fondos|gas|peces|libro|espacio . . liberad~; libero|liberaron|liberado|liberada . . agua|aguas|espacio|fondos|energia|gas|peces|recursos|tortugas; liberado|liberada|liberados de derechos|impuestos|cargas
quien|quienes organice|participe|publique|difunda|insulte|incumpla|atente|promueva|cometa|impida|instigue ....
personas|mujeres|hombres|presos condenad~ no|pueden|cumplen|deben|tienen|a+muerte+esperan; se sanciona|castiga|pena|penaliza con
tribunal|juez|sala suspendio|suspende la+pena|la+condena|la+sentencia; suspendio|suspendieron|suspendida|suspendido . . sesion|vuelo|vuelos|servicio|servicios|clases|partido|pago|pagos|negociaciones|conversaciones|gira|viaje; se suspendio . sesion|partido|la+sesion|el+servicio
ningun|ninguna|ninguno|ninguna+de+las . . . fue|fueron|ha+sido|resulto|resultaron|habia+sido [a-z]{2,20}; nadie fue|ha+sido|resulto|habia+sido [a-z]{2,20}
condena el+uso|la+violencia; condena el|la|los|las|todo|toda|todos|enfaticamente|energicamente; condenamos|condenan|condenar el|la|los|las|todo|toda
califico|calificaron . . . necesaria|necesario|util|positiva|positivo|historico|historica|exitosa|insuficiente|excelente|inaceptable; clasifico|califico a|para la+final|el+mundial
tienda|tiendas|mercado|banco|bancos|restaurante|escuela|puente|carretera|paso|frontera|herida . cerro|cerrado|cerrada|cerraron|cerrados a|al|el|los|por+vacaciones; fue cerrado al+trafico; cierre de la|las|los|una . carretera|frontera|frontera~|campana|sesion|inscripciones|tienda|brecha
disolucion de la . sal|mezcla; disolvio|disuelto|disuelve . . agua|alcohol|sal|azucar|matrimonio; disolucion del matrimonio|vinculo
ataque|ataques de . asma|tos|nervios|panico|risa|ansiedad; ataque|infarto al+corazon; aborto espontaneo+es; a juicio de|del|suyo; a+mi juicio; juicio del . publico|lector; audiencia de la . radio|television|cadena
sala|salas de . audiencias|audiencia|juicio|juicios; numero|tasa|tasas|estadistica|estadisticas|cifra|cifras|registro|orden|ordenes|mandamiento|centro|centros|condiciones|plazo de|del . detencion|detenciones|aprehension|expulsiones|desalojo+sin+ejecutar|allanamientos
allanamiento|cateo nocturno|nocturnos|esta+prohibido|requiere; busqueda de . la|verdad|justicia|empleo|trabajo|personas; libro|disco|producto|campana . lanzo; lanzo|lanzaron . . producto|satelite|disco|campana+de+publicidad|moda
cargo|cargaron . . comision|mercancia|bateria|camion|camiones; a cargo del|de; hacerse|hizo|hicieron cargo; levanto|levantaron . . acta|mano|manos|sesion|vista|voz|cosecha|muro|casa; levantado|levantada . . acta|sesion
batio|batieron . . record|marca|huevos; gano|ganaron . . partido|copa|eleccion; empresa llego a+un+acuerdo; abatio . . precio; saco|sacaron . . provecho|conclusion~|foto|fotos|pasaje|agua|carbon
murio|murieron . de+risa|de+aburrimiento; motor|bateria|arbol|arboles|ganado|proyecto|tradicion|lengua . murio|murieron; naturaleza muerta; punto|letra|mano|lengua muerto|muerta
intervenido|intervenida quirurgicamente; intervino|intervinieron quirurgicamente; entrego|entregaron . . premio|premios|diploma|informe|obra|llaves|vivienda|viviendas|ayuda|medalla
"""
