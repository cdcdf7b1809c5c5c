# ruff: noqa: E501  (a form is one line, however long)
"""Words of harm: eviction, attack, threat, killing, torture, in Spanish."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.EVICTION: Forms(
        verbs="""
        desalojad~|desalojaron; desplazado|desplazada|desplazados|desplazadas; desalojo a|al|violentamente|por+la+fuerza|las+familias|la+finca|el+predio; autorizo|ejecuto|ejecutaron|ordeno|ordenaron|realizo|realizaron|inicio|iniciaron|practico|dispuso .. desalojo|lanzamiento|demolicion
        viviendas|casas|vivienda|casa|ranchos .. destruid~|demolid~|quemad~|derribad~
        destruyeron|demolieron|quemaron|destruyo|derribaron .. viviendas|casas|vivienda|casa|cultivos
        desalojad~|desalojaron|desplazad~|desplazaron|reubicad~|reubicaron|lanzad~ de|por|a|en|del|sin|con|forzosamente|violentamente|las|la|los
        quemaron|quemo|incendiaron|incendio|destruyeron|destruyo|demolieron|demolio|derribaron|derribo|arrasaron|arraso|talaron|tumbaron|derruyeron|quemad~|destruid~|demolid~|derribad~|arrasad~|incendiad~ .. vivienda~|casa|casas|rancho~|cultivo~|milpa~|cosecha~|champa~|poblado|aldea|comunidad|cafetal~|siembra~|choza~|cabana~|escuela|maloca~|parcela~|campamento|enseres
        vivienda~|casa|casas|rancho~|cultivo~|milpa~|cosecha~|champa~|choza~|campamento .. quemad~|destruid~|demolid~|derribad~|arrasad~|incendiad~|calcinad~
        echo|echaron|expulso|expulsaron|desalojo|desalojaron|sacaron|corrieron|despojaron . . . . de|del . sus|su|las|la|los . tierra|tierras|casa|casas|vivienda|viviendas|hogares|parcela|parcelas|territorio|comunidad|predio|ranchos|chozas
        demolid~|demolio|demolieron|derribad~|derribo|derribaron|arrasad~|arraso|arrasaron|quemad~|quemo|quemaron|incendiaron|destruyo|destruyeron|destruid~ . . . casa|casas|vivienda|viviendas|choza|chozas|rancho|ranchos|asentamiento|campamento|cultivos|cosechas|milpa|milpas|aldea|poblado|comunidad|graneros|refugios
        asentamiento|campamento|casas|viviendas|chozas|ranchos|cultivos|cosechas|aldea|poblado . . . demolid~|derribad~|arrasad~|quemad~|incendiad~|destruid~|desalojad~; rodearon|cercaron . . . . sacaron|desalojaron|obligaron . . . viviendas|casas|salir|vecinos
        tuvo|tuvieron|obligad~|obligo|obligaron|forzad~|forzo|forzaron . . . a|que . abandonar|dejar|salir+de|desocupar|huir+de . . . casa|casas|vivienda|viviendas|tierras|hogares|comunidad|comunidades|hogar|aldea|parcelas; desalojad~|desplazad~|reubicad~ . por|de|del|sin|a+la+fuerza|violentamente|forzosamente
        obligad~|forzad~|obligaron|forzaron|obligo .. abandonar|dejar|desalojar|salir|huir .. casa~|tierra~|vivienda~|comunidad|hogar~|territorio|aldea|parcela~
        orden|ordenes de+desalojo|de+lanzamiento|desalojo; despojad~|despojaron|despojo .. tierra~|parcela~|territorio
        expropiad~|expropio|expropiaron; tierras .. despojad~|ocupad~|invadid~|usurpad~|cercad~
        tuvieron que abandonar|huir|desplazarse|salir
        expulso|expulsaron|expulsad~ .. tierra~|parcela~|vivienda~|casas; notifico|notificaron|notificad~ .. desalojo|lanzamiento|demolicion
        huyeron|huyo .. comunidad|viviendas|montana|hogares; irrumpieron y|para desaloj~
        """,
        nouns="desalojo|desalojos|demolicion",
        not_after=r"(?:de) $",
    ),
    K.ATTACK: Forms(
        verbs="""
        atacado|atacada|atacados|atacadas|ataco|atacaron|agredid~|agredio|agredieron|golpead~|golpeo|golpearon|apunalad~|herido|herida|heridos|heridas|hirio|hirieron|violada|violadas|violaron|apedread~|bombardead~|bombardearon
        disparo|dispararon|disparado .. contra|a|gas|balas; abrieron|abrio fuego
        lanzo|lanzaron .. gas|piedras|granada~|bomba~|gases
        reprimio|reprimieron|reprimid~|disperso|dispersaron|dispersad~; incendiaron|incendio|incendiad~|prendieron+fuego
        victima|victimas .. atentado|agresion|ataque; sufrio|sufrieron .. atentado|ataque|agresion; empujad~
        atacad~|agredid~|golpead~|apunalad~|herid~|apedread~|baleado|baleada|tiroteado|tiroteada|acuchillad~|arrollad~|embestid~|atropellad~|empujad~|lesionad~|rociad~|macheteado|macheteada|apaleado|pateado|pateada|pateados|emboscad~|linchad~ por|con|en|a|el|cuando|de|tras|al|fisicamente|mientras|brutalmente|gravemente
        golpeo|golpearon|agredio|agredieron|ataco|atacaron|hirio|hirieron|embistio|embistieron|arrollo|arrollaron|atropello|atropellaron|empujo|empujaron|pateo|patearon|apunalo|apunalaron|lesiono|lesionaron|rocio|rociaron|baleo|balearon|acuchillo|emboscaron|lanzo+acido
        alcanzad~|impactad~|herid~|alcanzo|impacto|impactaron .. disparo~|bala~|proyectil~|perdigon~|perdigones|cartucho|esquirla~|bomba~|granada~|arma|cabeza|pierna|ojo|rostro
        disparo|dispararon|disparado|disparando|disparar|dispara .. contra|a|gas~|bala~|balas|goma|arma~|fuego|perdigones|aire|indiscriminadamente|hacia|tiros|veces
        abrieron|abrio|abrir|abierto fuego|fuego
        resulto|resultaron|resultado herid~|lesionad~|heridos
        fracturo|fracturaron|rompio|rompieron|quebro|quebraron|fracturad~ .. brazo|nariz|pierna|muneca|mandibula|costilla~|dientes|craneo|cabeza|dedo~
        recibio|recibieron|sufrio|sufrieron|propino|propinaron|asesto|asestaron|dio|dieron|daban . . . culatazo~|golpe~|punetazo~|patada~|pedrada~|bofetada~|machetazo~|punalada~|balazo~|palazo~|garrotazo~|empujon~|disparo~|bala|paliza|perdigon~|cachetada~
        rompio|rompieron|quebro|quebraron|destrozo|destrozaron|fracturo|fracturaron . . . vidrio~|cristal~|ventana~|parabrisas|camara~|equipo~|brazo|nariz|pierna|mandibula|diente~|costilla~|dedo~|craneo|puerta+de+la+oficina|motocicleta|pancarta~
        saqueo|saquearon|saquead~|vandalizo|vandalizaron|vandalizad~|profano|profanaron|profanad~|baleo|balearon|balead~|ametrallo|ametrallaron|ametrallad~|apedreo|apedrearon|apedread~|tirotearon|tirotead~|incendio|incendiaron|incendiad~ . . . casa|iglesia|oficina~|sede|local|fachada|vehiculo|auto|camioneta|redaccion|tienda|por|con|el|la|los|las|durante|contra
        iglesia|templo|oficina~|sede|local|tienda|caseta|vehiculo|auto|camioneta|coche|camion|motocicleta|moto . . . saquead~|incendiad~|quemad~|vandalizad~|profanad~|apedread~|balead~|destrozad~|tirotead~|atacad~|embestid~
        perseguid~|persiguio|persiguieron . . por|a|al . . camioneta|auto|vehiculo|hombres|motocicleta|coche|moto|policias|desconocidos; solto|soltaron|azuzo|azuzaron|lanzaron . . perro|perros . . contra|sobre|a; empujo|empujaron|arrojo|arrojaron|tiro|tiraron|derribo|derribaron|lanzo|lanzaron . . . al+suelo|contra+la+pared|al+piso|por+las+escaleras
        embistio|embistieron|embestid~|arrollo|arrollaron|arrollad~|atropello|atropellaron|atropellad~; rocio|rociaron|rociad~|arrojo|arrojaron|lanzo|lanzaron . . . acido|gasolina|pintura|gas|gases|piedra~|granada~|bomba~|explosivo~|coctel~|molotov|botella~|lacrimogen~|perdigones|balas|agua
        golpeo|golpearon|golpead~|agredio|agredieron|agredid~|ataco|atacaron|atacad~|pateo|patearon|pateaban|abofeteo|abofetearon|apaleo|apalearon|apalead~|zarandearon|arrastro|arrastraron|apunalo|apunalaron|acuchillo|acuchillaron a|al|con|en|por; herid~ de+bala|de+gravedad|por+arma|por+disparos|en+la|en+el|con
        cuenta|cuentas|pagina|sitio|portal . . hackead~|atacad~+por; hackeo|hackearon|jaquearon . . cuenta|cuentas|pagina|sitio; ataque cibernetico|informatico
        lanzo|lanzaron|lanzado|arrojo|arrojaron|arrojad~|uso|usaron|utilizo|utilizaron|emplearon|empleo|detono|detonaron .. gas~|gases|piedra~|granada~|bomba~|lacrimogen~|fuerza|artefacto~|explosivo~|molotov|balas|porras|toletes|perdigones|gas+pimienta
        reprimio|reprimieron|reprimid~|disperso|dispersaron|dispersad~ .. manifesta~|manifestacion|manifestantes|marcha|protesta|concentracion|con|por|a
        dispersad~|reprimid~
        saqueo|saquearon|saquead~|vandaliz~|destrozo|destrozaron|incendio|incendiaron|incendiad~|asalto|asaltaron|robaron|robo|balearon|tirotearon .. oficina~|sede|domicilio|casa|vehiculo|local|iglesia|templo|redaccion|automovil|camioneta
        asalto|asaltaron|asaltad~
        intento|intentaron|intento+de|tentativa+de asesin~|mat~|homicidio|atropell~|secuestr~|estrangul~
        atento|atentaron contra; violad~ por|sexualmente|en; violaron|violo sexualmente|a
        agredid~|agredieron|abusaron|abuso sexualmente; tocamientos
        explosion|artefacto explosivo~ .. detono|exploto|estallo|colocad~
        detono|exploto|estallo .. artefacto|bomba|explosivo|granada; prendieron fuego|prendio+fuego; prendio fuego
        corte|cortes de .. machete; victima~|objeto|blanco de|del .. atentado|agresion~|ataque~|golpiza; propino|propinaron .. golpiza|paliza|golpes|patadas; arremetio|arremetieron contra
        derribo|derribaron|tiro|tiraron .. suelo|motocicleta; atentado contra; vandaliz~; vandalizad~
        """,
        acts="""
        recibio|recibieron|recibido .. impacto~|disparo~|golpe|golpes|balazo~|bala~|patada~|perdigon~|perdigones|punalada~|herida~|machetazo~
        sufrio|sufrieron|sufrido|presento|presentaba .. herida~|lesion|lesiones|fractura~|atentado|agresion~|ataque~|quemadura~|golpe+en|contusion~|contusiones|traumatismo|traumatismos|perdida+del+ojo
        perdio|perdieron|perdido .. ojo|vision|vista|bebe|dientes|audicion|mano|embarazo
        """,
        nouns="ataque|agresion|atentado|paliza|ataques|agresiones|golpiza|balacera|emboscada|bombardeo|tiroteo|atentados",
        not_after=r"(?:un|una|de) $",
        not_before=r" (?:de muerte|mortalmente)",
    ),
    K.THREAT: Forms(
        verbs="""
        aparecio|aparecieron|amanecio|amanecieron .. pintada~|pintad~|pintas|grafitis|grafiti
        pintada~|pintas|grafiti~ .. decian|que+decia|con+la+leyenda
        amenazad~|amenazo|amenazaron|intimidad~|intimidaron|hostigad~|acosad~|hostigaron
        recibio|recibieron|recibido .. amenaza|amenazas|mensajes|llamadas; amenazas .. recibid~|proferid~|enviad~
        objeto|victima de .. amenazas|hostigamiento|intimidacion; amenazad~ de|con|por|a|en|telefonicamente
        amenazo|amenazaron|amenaza|amenazan .. con|de|que|a
        recibe|reciben|recibio|recibieron|recibido|recibiendo|recibia .. amenaza~|mensaje~|llamada~|carta~|correo~|nota~|panfleto~|audio~|visita~ .. amenaz~|muerte|anonim~|advert~|insult~|intimid~|matar~|callar~|en+las+que|en+la+que|abandon~|desconocid~|que
        llamada~|mensaje~|panfleto~|corona~|nota~|carta~|correo~ .. amenaz~|anonim~|muerte|intimidatori~
        recibio|recibieron|recibido|recibe llamadas|mensajes|amenazas
        encanono|encanonaron|encanonad~|apunto|apuntaron|apuntad~ . . . arma~|pistola~|fusil~|rifle~|a|al; llamo|llamaron|telefoneo|telefonearon . . . decirle~|advertirle~|exigirle~|amenazarl~|amenazar; grito|gritaron|dijo|dijeron|advirtio|advirtieron|juro . . que . iba|iban|terminaria|terminarian|moriria|acabaria|mataria|matarian|pagaria|seria|desapareceria|correria
        recibio|recibieron|recibid~|enviaron|envio|mandaron . . . . fotografia~|foto~|imagen|imagenes|video|mensaje~|carta|cartas|sobre|llamada~|nota|panfleto|corona . . . arma~|bala~|amenazante~|amenaza~|muerte|cuchillo~|anonim~|intimidatori~|funebre|funeraria|ataud
        dejo|dejaron|dejad~|coloco|colocaron|arrojo|arrojaron|colgo|colgaron|hallo|hallaron|encontro|encontraron|aparecio|clavaron . . . . muneco|muneca|corona+funebre|corona+funeraria|corona|ataud|bala|balas|casquillo~|soga|cabeza|perro+muerto|gato+muerto|rata|animal+muerto|cruz|cruces|nota+amenazante|panfleto~
        entro|entraron|ingreso|ingresaron . . . . y . dejaron|dejo|colgaron . . . muneco|muneca|bala|balas|nota|cabeza|soga|corona; presiono|presionaron|presionad~|hostigo|hostigaron|hostigad~|intimido|intimidaron|intimidad~|amedrentaron|acoso|acosaron|chantajearon|coacciono|coaccionaron a|al|por|para|con|en
        advirtio|advirtieron|advertid~|avisaron|previno|dijo|dijeron|gritaron|grito|conmino|conminaron .. que|de .. matar~|callar~|muerte|morir|desapare~|arrepent~|consecuencia~|cuid~|abandon~|dejar~|iba|iban|mataria~|pagar~|pasar~|siguiente
        dejaron|dejo|encontro|encontraron|hallo|aparecio|aparecieron|colocaron|arrojaron|enviaron .. bala~|corona|animal|panfleto~|pintas|nota|cabeza|ataud|cruz|cruces|pintadas|casquillo~|mensaje .. puerta|casa|vehiculo|oficina|parabrisas|sede|pared~|fachada|domicilio|amenaz~|muerte
        pintada~|pintas|pintaron|amanecio .. amenaz~|insult~|muerte|fuera; amanecio|amanecieron .. pintad~|pintas; circulo|circularon .. panfleto~|volante~|pasquin~
        objeto|victima~|blanco de .. amenaza~|hostigamiento|intimidacion|acoso|campana|difamacion|desprestigio|estigmatizacion|hostigamientos|actos+de
        campana de .. desprestigio|difamacion|estigmatizacion|odio|hostigamiento|descredito|criminalizacion
        hostigad~|acosad~|intimidad~|presionad~|coaccionad~|extorsionad~|difamad~|estigmatizad~|senalad~+como .. por|para|en|con
        hostigo|hostigaron|acosaron|acoso|presionaron|presiono|coacciono|intimido|extorsiono .. para|a|con
        apunto|apuntaron|apuntad~|encanono|encanonaron|encanonad~
        amenazas .. recibid~|proferid~|enviad~|contra|de|telefonicas
        """,
        nouns="amenazas|hostigamiento|intimidacion|hostigamientos",
        not_before=r" (?:por el (?:proyecto|desarrollo))",
    ),
    K.KILLING: Forms(
        verbs="""
        asesinad~|asesino|asesinaron|matado|matada|mataron|mato|ejecutado|ejecutada|ejecutados|ejecutaron|linchad~|ultimad~|masacrad~
        hallado|hallada|hallados|encontrado|encontrada|encontrados .. muert~|sin vida
        cuerpo|cuerpos|cadaver .. hallad~|encontrad~; dieron|dado muerte
        asesinad~|asesino|asesinaron|matad~|mato|mataron|ejecutad~|linchad~|ultimad~|masacrad~|acribillad~|decapitad~|degollad~|abatid~|abatieron|estrangulad~|ahorcad~|fusilad~|calcinad~|baleado+hasta|baleada+hasta .. por|en|a|el|con|de|cuando|junto|extrajudicial~|al|frente|mientras|tiros|hombres|sicarios
        asesinad~|asesinaron|ultimad~|acribillad~
        hallad~|encontrad~|localizad~|hallaron|encontraron|localizaron|aparecio|aparecieron|encontro|descubri~ .. muert~|sin+vida|cadaver~|cuerpo~|restos|asesinad~|calcinad~
        lincho|lincharon|linchad~|ultimo+a|ultimaron|ultimad~|acribillo|acribillaron|acribillad~|degollaron|degollad~|decapitad~|fusilo|fusilaron|fusilad~|ahorcad~|estrangulad~|masacraron|masacrad~|asesino|asesinaron|asesinad~|ejecutaron|abatio|abatieron a|al|por|con|en|el|la|cuando|mientras|dos|tres
        se ahogo|ahogaron|asfixio|asfixiaron; ahogad~|ahogaron|perecio|perecieron; bala perdida .. mato|alcanzo; perdio|perdieron la . vida; cuerpo~|cadaver|cadaveres|restos . . . hallad~|encontrad~|localizad~|aparecio|aparecieron|flotando|recuperad~; hallo|hallaron|encontro|encontraron . . cuerpo~|cadaver|restos|muert~|sin+vida
        mato|mataron|quito|quitaron|dio+muerte|dieron+muerte a|al|la+vida|los|las|un|una|dos|tres|varios; murio|murieron|fallecio|fallecieron . . . . custodia|detencion|herida~|hospital|prision|celda|carcel|disparos|golpes|asfixia|incendio|derrumbe
        cuerpo~|cadaver|cadaveres|restos .. hallad~|encontrad~|localizad~|aparecio|aparecieron|abandonad~|recuperad~
        dieron|dio|dado muerte; quito|quitaron|arrebato|cobro|costo|segaron .. vida
        mat~ a .. personas|hombres|mujeres|campesinos|defensor~|manifestantes
        causo|causaron|provoco|provocaron|dejo|dejaron|dejando .. muerte|muertos|muertes|fallecidos|victimas+mortales
        disparo mortal; perdieron|perdio la+vida; privad~ de la vida; ejecucion .. extrajudicial
        """,
        acts="""
        murio|murieron|fallecio|fallecieron; perdio|perdieron la vida; resulto|resultaron muert~
        murio|murieron|muerto|muere|mueren|fallecio|fallecieron|fallece|perecio|perecieron
        murio|fallecio .. desangrad~|heridas|lesiones|hospital|instante|camino
        resulto|resultaron|resultado muert~|fallecid~|asesinad~; sucumbio; se suicido; se ahogo
        """,
        nouns="asesinato|homicidio|ejecucion|muerte|asesinatos|fallecimiento",
        not_after=r"(?:de|pena de|un|amenazas? de|del|delito de|a) $",
        not_before=r" (?:el (?:proyecto|contrato|presupuesto)|por el estado de obras)",
    ),
    K.TORTURE: Forms(
        verbs="""
        torturad~|torturo|torturaron|maltratad~
        sometid~ .. tortura|torturas|malos+tratos|tratos|descargas|golpes|golpizas
        sufrio|sufrieron|sufrido .. tortura|torturas|malos+tratos|golpes
        golpead~|golpearon .. custodia|comisaria|celda|detencion|interrogatorio|prision
        obligad~ .. confesar|firmar|desnudar~; privad~ .. sueno|alimentos|agua; recibio|recibieron .. descargas
        torturad~|torturo|torturaron|maltratad~|maltrataron|vejad~|electrocutad~ por|en|durante|para|con|mientras|y|fisica~
        torturad~|torturaron|torturo
        sometid~|sometio|sometieron|sufrio|sufrieron|sufrido|padecio|infligieron|objeto|victima~ .. tortura|torturas|malos+tratos|tratos+crueles|tratos|descargas|golpes|golpizas|tocamientos|asfixia|vejaciones|abusos|electric~|simulacro~|ahogamiento|interrogatorios|desnudez|violencia+sexual|maltrato~|palizas|aislamiento
        golpead~|golpearon|golpeo|patead~|patearon|abofete~|agredid~|agredieron|insultad~|quemad~|quemaron|colgad~|colgaron|asfixiad~|asfixiaron|rociad~|violad~|violaron|amarrad~|vendad~|encadenad~|encadenaron .. custodia|comisaria|celda|detencion|interrogatorio~|prision|carcel|custodios|guardias|carceleros|agentes+penitenciarios|reclus~|calabozo~|penal|cuartel|patrulla|confes~|ojos+vendados|vendad~|esposad~|trayecto|traslado|tablas|cautiverio|detenid~|casa+de+seguridad|bolsa|firm~
        custodios|guardias|carceleros|celadores|interrogadores|funcionarios|agentes|policias|militares|captores .. golpearon|golpeo|torturaron|patearon|quemaron|desnud~|asfixi~|colg~|cort~|amarr~|oblig~ .. celda|penal|prision|detenid~|carcel|interrogat~|custodia|confes~|comisaria
        obligad~|obligaron|obligo|forzad~|forzaron|coaccionad~ .. confesar|firmar|desnudar~|arrodill~|declarar~|inculp~|desvestir~|permanecer|de+pie|ponerse|hacer|beber|comer|sentadillas
        no lo|la|los|las|le|les dejaron|permitieron|dejaban|permitian|dejo dormir|sentarse|beber|comer|ir+al+bano; desnudo|desnudaron|desnudad~ . . . . guardias|custodios|policias|agentes|delante|frente|por+completo|celda|fuerza; colgo|colgaron|colgad~|suspendieron . . . techo|munecas|brazos|pies|tobillos|viga|barra|tubo
        custodio~|guardia~|celador~|carcelero~|interrogador~|gendarmes|reclusos . . . golpeo|golpearon|golpeaban|patearon|torturaron|desnudaron|quemaron|asfixiaron|sumergieron|ataron|vendaron|electrocutaron|rociaron
        obligo|obligaron|obligad~|forzo|forzaron|forzad~ . . . a . firmar|confesar|declarar+contra|desnudarse|permanecer|arrodillarse|estar+de+pie|autoinculparse|beber|comer+excrementos|hacer+cuclillas|inculparse; de rodillas durante; descarga~ electrica~; pusieron|puso|colocaron|metieron . . . bolsa|capucha|trapo . . . cabeza|boca|cara|rostro
        asfixiaron|asfixiad~ . . bolsa; sumergieron|sumergid~ . . . agua|cabeza|tambo|pila; quemaron|quemad~ . . con . . cigarro~|cigarrillo~|hierro; vendaron|vendad~ . los+ojos . . . golpe~|interrog~; violad~|violaron . . . custodia|detencion|celda|guardias|policias|interrogatorio; arrancaron . . unas|confesion
        privad~|privaron|privo|privacion .. sueno|alimentos|agua|comida|luz; descargas electricas
        descargas|choques|toques electric~
        recibio|recibieron|aplicaron|aplico|aplicad~ .. descargas|choques|toques|electric~
        bolsa~ .. plastic~|cabeza|rostro; ahogamiento|simulacro de|simulado; simulacro~ de
        desnudad~|desnudaron|desnudo|desvistieron .. por+la+fuerza|custodia|frente|a|celda|y
        colgad~|colgaron|suspendid~|atad~|amarrad~ .. muneca~|techo|brazo~|pies|tobillo~|silla|reja~
        cortaron|corto|arrancaron|arranco .. dedo~|unas|oreja~|pelo|dientes; alimentad~ a+la+fuerza|la+fuerza
        quemad~|quemaron|quemaduras .. cigarrill~|cigarro~|plancha
        obtuvieron|arrancad~|extrajeron .. confesion .. tortura|coaccion; sumergi~ .. agua|cabeza; encapuchad~ y
        azotad~|latigazos
        """,
    ),
}
