# ruff: noqa: E501  (a form is one line, however long)
"""Words of public life: legislation, assembly, publication, speech, and acts of no other kind, in Spanish."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.LEGISLATION: Forms(
        verbs="""
        aprobo|aprobaron|aprobad~|promulgo|promulgad~|adopto|adoptad~|sanciono|firmo|presento|presentad~|reformo|modifico|emitio|publico|publicad~ .. ley|leyes|decreto|proyecto|reforma|codigo|reglamento|constitucion|enmienda~
        ley|leyes|decreto|proyecto|reforma|codigo|reglamento .. aprobad~|promulgad~|adoptad~|sancionad~|publicad~|presentad~|entro|entraron|firmad~
        entro|entraron|entrada en vigor|vigencia
        decreto|declaro|decretad~|declarad~ .. estado .. emergencia|excepcion|sitio
        aprobo|aprobaron|aprobad~|promulgo|promulgad~|adopto|adoptaron|adoptad~|sanciono|sancionad~|firmo|presento|presentaron|presentad~|reformo|reformaron|reformad~|modifico|modificad~|emitio|emitid~|publico|publicad~|derogo|derogad~|expidio|expedid~|dicto|voto|votaron|debatio|debatieron|debatid~|dictamino|veto|rechazo|envio|remitio|sometio|discutio|ratifico .. ley|leyes|decreto|decretos|proyecto+de+ley|iniciativa|reforma|reformas|codigo|reglamento|constitucion|enmienda~|anteproyecto|dictamen|acuerdo+gubernativo|decreto+ley|decreto-ley|proyecto|proyectos|norma
        ley|leyes|decreto|proyecto|iniciativa|reforma|reformas|codigo|reglamento|anteproyecto|dictamen|acuerdo+gubernativo|enmienda~|texto .. aprobad~|promulgad~|adoptad~|sancionad~|publicad~|presentad~|entro|entraron|firmad~|derogad~|reformad~|expedid~|votad~|debatid~|aprobo|aprobaron|modificad~|creo|introdujo|ingreso|remitid~|vetad~|rechazad~
        congreso|asamblea|senado|parlamento|camara|presidente|presidenta|gobierno|gobernador|ministerio . . aprobo|promulgo|sanciono|emitio|expidio|adopto|derogo|reformo|decreto|publico|firmo . . . ley|leyes|decreto|reglamento|reforma|codigo|ordenanza|acuerdo|estado+de+excepcion|estado+de+sitio|toque+de+queda
        proyecto|iniciativa|ley|decreto|reforma|dictamen . . . remitid~|enviad~|turnad~|presentad~|aprobad~|promulgad~|sancionad~|devuelt~ . . . senado|congreso|camara|asamblea|ejecutivo|presidente|comision; toque de+queda|de+queda+fue
        entro|entraron|entrada|entrara|entrar en vigor|vigencia
        asamblea|congreso|senado|camara|parlamento|cortes|diputados|pleno .. aprobo|aprobaron|voto|votaron|sanciono|debatio|rechazo|ratifico|reformo|derogo .. ley|proyecto|iniciativa|reforma~|decreto|dictamen|enmienda~|codigo|texto|regimen
        decreto|decretaron|declaro|declararon|decretad~|declarad~|prorrogo|prorrogaron|prorrogad~|impuso|levanto|instauro|extendio .. estado|regimen|toque .. emergencia|excepcion|sitio|queda|prevencion|alarma|calamidad
        estado|regimen .. emergencia|excepcion|sitio|prevencion|alarma .. decretad~|declarad~|prorrogad~|levantad~|extendid~|decreto|declaro
        primer|primera|segundo|segunda debate|lectura; referendum|referendo|consulta+popular .. celebr~|realiz~
        """,
        nouns="aprobacion|promulgacion|adopcion",
        not_after=r"(?:una|de) $",
    ),
    K.ASSEMBLY: Forms(
        acts="""
        organizo|organizaron|organizad~|participo|participaron|participado|celebraron|convoco|convocaron|convocad~|realizaron|encabezo|asistio .. manifestacion|manifestaciones|protesta|protestas|marcha|marchas|concentracion|planton|huelga|paro|vigilia
        celebro|realizo|tuvo .. manifestacion|protesta|marcha|concentracion|planton|vigilia
        manifestacion|protesta|protestas|marcha|concentracion|planton|huelga .. celebro|celebrad~|tuvo|realizo|organizad~|convocad~|inicio
        marcho|marcharon|bloqueo|bloquearon por|hacia|hasta|la|el|en; manifesto|manifestaron|protesto|protestaron
        salieron a las calles; congregaron|reunieron frente|para|pacificamente
        organizo|organizaron|organizad~|participo|participaron|participado|participaba|participaban|celebraron|celebro|convoco|convocaron|convocad~|convocado|realizaron|realizo|encabezo|encabezaron|asistio|asistieron|acudieron|acudio|instalaron|instalo|iniciaron|inicio|mantuvieron|llevaron+a+cabo|llevo+a+cabo|sostuvieron|protagonizaron .. manifestacion|manifestaciones|protesta|protestas|marcha|marchas|concentracion|concentraciones|planton|plantones|huelga|paro|vigilia|caravana|asamblea|bloqueo|sentada|mitin|movilizacion|movilizaciones|acampada|toma|ocupacion|cacerolazo|campamento|procesion
        manifestacion|manifestaciones|protesta|protestas|marcha|marchas|concentracion|planton|huelga|paro|vigilia|movilizacion|asamblea|caravana|sentada|mitin|bloqueo .. celebro|celebrad~|tuvo|tuvieron|realizo|realizad~|organizad~|convocad~|convocado|inicio|comenzo|desarrollo|partio|recorrio|reunio|congrego|disuelt~|llego|concluyo
        marcho|marcharon|marchaban por|hacia|hasta|la|el|en|desde|contra|para|pacificamente
        instalo|instalaron|montaron|levantaron|colocaron . . . reten|retenes|bloqueo|campamento|plantón|planton|barricada~|carpas|piquete; ocupo|ocuparon|tomaron|toma . . . facultad|universidad|rectoria|edificio|plaza|predio|finca|mina|planta|oficinas+de|instalaciones|carretera|caseta+de+peaje|alcaldia|tierras
        bloqueo|bloquearon|cerraron|cortaron|obstruyeron . . . carretera|calle|via|paso|acceso|entrada|puente|avenida|ruta . . con|por|para|en; inicio|iniciaron|convoco|convocaron|realizaron|secundaron|comenzaron . . . paro|huelga|planton|protesta|marcha|bloqueo|caravana|vigilia|concentracion; cadena humana; se concentro|concentraron|congrego|congregaron|reunieron|manifesto|manifestaron|movilizo|movilizaron . . frente|ante|en|contra|para|por|hacia; marcho|marcharon|desfilaron . . hacia|hasta|por|en|contra|desde
        bloqueo|bloquearon|bloqueaban|tomaron|ocuparon|cerraron|cortaron .. carretera|via|vias|calle~|puente|acceso~|avenida|ruta|plaza|universidad|finca|edificio|entrada|predio|autopista
        manifesto|manifestaron|manifestaban|manifestarse|protesto|protestaron|protestaban|protestar .. contra|frente|en|por|pacificamente|para|ante
        salieron|salio a+las|a+la calles|calle
        congregaron|reunieron|concentraron|reunio|congrego|congregado|reunid~|concentrad~ .. frente|para|pacificamente|en|ante
        sentaron|sento en|frente|ante; se declararon|declaro|fueron|entraron en huelga|paro
        suspendieron|pararon|detuvieron .. labores|trabajo; guardaron|realizaron|encendieron velas|ofrenda
        acampaban|acamparon
        """,
        nouns="manifestacion|protesta|marcha|concentracion|planton|manifestaciones|protestas|huelga|movilizacion|sentada|caravana|mitin",
        not_after=r"(?:una|de|un) $",
    ),
    K.PUBLICATION: Forms(
        acts="""
        publico|publicaron|publicad~|difundio|difundieron|difundid~|compartio|compartieron|transmitio .. articulo|articulos|informe|video|videos|mensaje|mensajes|comunicado|libro|foto~|facebook|twitter|reportaje|comentario~|carta|columna|redes
        articulo|articulos|video|videos|mensaje|mensajes|publicaciones|comentario~|tuits|reportaje .. publicad~|difundid~|fechad~|compartid~|emitid~
        publicaron; escribio .. articulo|mensaje|carta; tuiteo; firmo .. peticion|carta
        publico|publicaron|publicad~|difundio|difundieron|difundid~|compartio|compartieron|compartid~|transmitio|transmitieron|transmitid~|emitio|subio|subieron|colgo|divulgo|divulgaron|distribuyo|distribuyeron|imprimio|edito|lanzo|firmo|firmaron|escribio|redacto|presento|grabo|exhibio|desplego|desplegaron|colocaron|proyecto .. articulo~|informe~|video~|mensaje~|comunicado|libro~|foto~|facebook|twitter|reportaje~|comentario~|carta|columna~|redes|imagen|imagenes|grabacion|documental|investigacion|nota~|publicacion~|caricatura~|poema~|cancion|blog|tuit~|youtube|tiktok|instagram|telegram|whatsapp|pancarta~|volante~|entrevista|pagina|panfleto|encuesta|serie|pelicula|cuenta+de+x|en+x|estudio|boletin|transmision|audio~
        articulo~|informe|video~|mensaje~|publicacion~|comentario~|tuit~|reportaje|documental|investigacion|columna|grabacion|foto~|imagen|libro|carta|comunicado|poema|cancion|entrevista .. publicad~|difundid~|fechad~|compartid~|emitid~|transmitid~|divulgad~|aparecio|aparecid~|circulo|publico|viraliz~
        comenzo|comenzaron|empezo|empezaron a+circular; circulo|circularon . . . imagen|imagenes|foto~|fotografia~|video~|mensaje~|audio~|lista|grabacion|datos; imagen|imagenes|foto~|video~|audio~ . . . comenzaron+a+circular|circularon|circulo|se+viralizaron|fueron+difundid~
        salio|salieron a+la+luz; vio la+luz; saco|sacaron|edito|imprimio|lanzo . . . investigacion|reportaje|numero|libro|revista|edicion|especial|informe|semanario; publicaron|publico|difundieron|difundio . . . . direccion|datos|domicilio|fotografia~|telefono|lista|grabacion|investigacion
        hizo|hicieron publico|publica|publicos; hecho publico; dio|dieron a conocer .. informe|investigacion|reporte
        publico|publicaron|difundio|difundieron en|un|una|el|la|los|las|varios|varias|su|sus
        tuiteo|tuitearon|retuite~|publico+en+redes; escribio .. en+su+cuenta|facebook|twitter
        revelo|revelaron .. investigacion|reportaje|articulo|corrupcion
        suscribio|suscribieron .. carta|peticion|comunicado
        """,
        nouns="publicacion",
        verbs_not_after=r"(?:ministerio|en|espacio|orden|servicio|del|defensor|fiscal|interes|al|funcionario|empleado|debate|transporte|sector|hospital|gasto|el) $",
        not_after=r"(?:ministerio|en|espacio|orden|servicio|del|defensor|fiscal|interes|al|funcionario|un|empleado|debate) $",
    ),
    K.SPEECH: Forms(
        acts="""
        pronuncio|dio|dieron|impartio|brindo|ofrecio|concedio|pronunciad~ .. discurso|conferencia|charla|ponencia|entrevista|entrevistas|declaraciones
        discurso|conferencia|ponencia .. pronunciad~|impartid~; intervino|intervinieron en|ante; tomo la palabra
        rueda|conferencia de prensa; declaro|afirmo|anuncio|sostuvo que
        pronuncio|dio|dieron|dado|impartio|impartieron|brindo|ofrecio|ofrecieron|concedio|concedieron|presento|leyo|leyeron|recito|rindio|realizo|convoco .. discurso|conferencia|charla|ponencia|entrevista|entrevistas|declaraciones|sermon|homilia|poema|testimonio+ante|manifiesto|conferencia+de+prensa|rueda+de+prensa|intervencion
        discurso|conferencia|ponencia|sermon|homilia .. pronunciad~|impartid~|ofrecid~
        intervino|intervinieron|intervenido en|ante|durante
        declaro|declararon|afirmo|afirmaron|anuncio|anunciaron|sostuvo|manifesto|aseguro|senalo|advirtio|expreso|reconocio|califico|acuso|nego .. que|publicamente|rueda+de+prensa|television|entrevista|ante+la+prensa|cadena+nacional|en+redes|comunicado|conferencia+de+prensa|radio|como|de
        relato|relataron|narro|narraron|conto|contaron|expuso|expusieron|explico . . . . prensa|periodistas|medios|radio|television|diario|canal|congreso|comision|asamblea; llamo|llamaron|tildo|tildaron|tacho|acuso|acusaron|califico|insulto . . . . . . television|radio|conferencia+de+prensa|discurso|programa|cadena+nacional|mañanera|redes+sociales|twitter
        denuncio|denunciaron|critico|criticaron|cuestiono|condeno . . . . . homilia|sermon|discurso|entrevista|programa|conferencia|radio|television|misa|foro|tribuna; dio|dieron|ofrecio|ofrecieron|convoco . . rueda+de+prensa|conferencia+de+prensa|entrevista|discurso|charla|misa+por; declaro|declararon . . a . . prensa|medios|periodistas|radio|diario
        en una|un|su|cadena entrevista|discurso|rueda+de+prensa|conferencia+de+prensa|comparecencia|mensaje+televisado|cadena+nacional
        entrevistad~ por; testifico|testimonio ante .. comision|consejo|comite|corte+interamericana|congreso
        denuncio|denunciaron|critico|criticaron .. publicamente|medios|prensa|entrevista|television|radio|ante+la+onu|redes
        critico|criticaron publicamente
        hablo|hablaron .. ante|en|con .. prensa|medios|periodistas|asamblea|radio|manifestacion|publico|multitud
        participo .. programa+de+radio|programa+de+television|entrevista|panel|audiencia+tematica
        se refirio|refirieron a .. como; expuso .. ante
        """,
        nouns="discurso|entrevista",
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?|se les?) $",
    ),
    K.OTHER: Forms(
        verbs="""
        hospitalizad~; trasladad~ .. hospital|clinica
        nego|negaron|negad~|privad~ .. atencion|visitas|abogad~|medic~|familia~
        bloquead~|bloqueo|bloquearon .. sitio|cuenta|acceso|pagina; hospitalizad~|operad~|internad~+en+un+hospital
        trasladad~|llevad~|ingresad~|evacuad~|remitid~ .. hospital|clinica|enfermeria|urgencias|terapia+intensiva|cuidados+intensivos
        nego|negaron|negad~|niegan|privad~|denego|denegad~|impidio|impidieron|impedid~|restring~|suspendi~|prohibi~ .. atencion|visita~|abogad~|medic~|familia~|medicament~|acceso|comunicacion|contacto|tratamiento|llamadas|informacion|defensa
        visita~|atencion|acceso|comunicacion|llamadas|tratamiento .. negad~|suspendid~|prohibid~|restringid~|denegad~|impedid~|negaron|suspendieron
        podido|permitio|permitieron|permitid~|autoriz~ .. ver|visitar|comunicarse|hablar|reunirse|acceder|entrevistarse|contactar .. familia~|abogad~|esposa|esposo|madre|hij~|medico
        perdio|perdieron . conocimiento|el+conocimiento; desmayo|desmayaron; reincorporad~|reincorporo|reincorporaron|reinstalad~|reinstalo|reinstalaron|restituid~ . . a|en|al|como|el|la|por; reincorporad~|reinstalad~; prohibio|prohibieron|suspendio|suspendieron|restringio|restringieron|negaron|nego . . . visita~|llamadas|correspondencia|paquetes
        congelo|congelaron|embargo|embargaron|bloqueo|bloquearon . . cuenta~|bienes|fondos|activos; retiro|retiraron|desestimo|levanto|levantaron . . cargos|acusacion|acusaciones|imputacion; trasladad~|llevad~|evacuad~|ingresad~ . . . hospital|clinica|urgencias|enfermeria
        bloquead~|bloqueo|bloquearon|suspendid~|hackead~|cerrad~ .. sitio|cuenta~|acceso|pagina|internet|portal
        sitio|cuenta~|pagina|portal|bienes|internet .. bloquead~|congelad~|suspendid~|embargad~|hackead~|cancelad~
        congelo|congelaron|congelad~|embarg~|bloqueo|bloquearon .. cuenta~|bienes|activos|fondos
        cargos|acusaciones .. retirad~|desestimad~; retiro|retiraron .. cargos|acusacion|denuncia+contra
        sepultad~|enterrad~|inhumad~; cuerpo~|cadaver|restos .. entregad~|exhumad~|identificad~; diagnosticad~; informad~|notificad~|avisad~ .. familia~|motivo~|razon~
        sometid~ a .. cirugia|operacion
        """,
        acts="""
        presento|presentaron|interpuso|interpusieron|presentad~|interpuest~ .. denuncia|denuncias
        denuncia|denuncias .. presentad~|interpuest~; inicio|iniciaron|comenzo|declaro|declararon .. huelga de hambre
        huelga de hambre
        presento|presentaron|interpuso|interpusieron|presentad~|interpuest~|formulo|radico|radicaron|puso|pusieron|denuncio|denunciaron|ratifico .. denuncia|denuncias|queja|quejas|peticion|demanda|reclamo|hechos+ante
        denuncio|denunciaron .. ante|policia|fiscalia|procuraduria|comision|defensoria
        denuncia|denuncias|queja|demanda .. presentad~|interpuest~|admitid~|archivad~|desestimad~|recibid~|rechazad~
        se nego|negaron|nego+a a .. recibir~|registrar|tramitar|admitir|entregar|informar
        nego|negaron .. recibir .. denuncia
        fundo|fundaron|fundad~|cofundo|cofundaron|cofundad~; preside|presidio|presidieron|presidia|dirige|dirigio|coordina|coordino|encabeza . . desde; trabaja|trabajaba|trabajo|labora|laboraba|ejerce como|en|para . . . desde; elegid~|elect~|nombrad~|designad~ . . . president~|secretari~|director~|coordinador~|alcald~|rector~|vocer~|tesorer~|dirigente
        huyo|huyeron|se+exilio|se+exiliaron|salio|salieron . . del+pais|al+exilio|de+la+comunidad|al+extranjero|a+velmar; presento|presentaron|interpuso|interpusieron|puso . . . denuncia|queja|queja~|reclamo|demanda|peticion
        inicio|iniciaron|comenzo|comenzaron|declaro|declararon|suspendio|mantuvo|emprendio|puso+fin .. huelga de hambre
        huyo|huyeron|salio+al|exilio|exiliaron|exiliad~|se+exilio|se+refugio; escapo|escaparon|fugo|fugaron
        solicito|solicitaron|pidio .. asilo|refugio|medidas+de+proteccion|proteccion|medidas+cautelares
        medidas cautelares|de+proteccion .. otorg~|conced~|dict~
        fundo|fundaron|fundad~|creo|crearon|cofundo .. asociacion|organizacion|sindicato|medio|periodico|movimiento|colectivo
        electo|electa|elegid~|nombrad~|designad~ .. president~|secretari~|director~|coordinador~|miembro|juez~|magistrad~|fiscal|vocer~
        recibio|obtuvo|gano|galardonad~ .. premio|reconocimiento; ofrecio|ofrecieron|ofrecido .. dinero|soborno|cambio
        intento|intentaron .. suicid~
        """,
    ),
}
