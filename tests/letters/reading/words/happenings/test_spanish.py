"""What people do to each other, in the words Spanish letters have for it; and words that only look like it."""

import pytest

from tests.letters.reading.words.happenings.kinds import cases, kinds, lines

SILENT = lines("""
    El camión se detuvo junto al río.
    Los camiones se detuvieron en la plaza.
    El autobús fue detenido por la nieve.
    Su licencia de conducir venció en primavera.
    El permiso expiró en mayo.
    El Sr. Baro está a cargo de los archivos.
    La ministra encargada de la familia vive en Arvel.
    El banco le cargó una comisión.
    El equipo ganó el partido.
    El partido se celebró en el estadio.
    El director rodó una película sobre el río.
    El fotógrafo disparó varias fotografías.
    Los precios se dispararon.
    El Senado mató el proyecto de ley.
    La sequía mató al ganado.
    La sequía amenaza las cosechas.
    La especie está amenazada de extinción.
    El techo amenaza con derrumbarse.
    La costumbre de escribir cartas ha desaparecido.
    El expediente desapareció del archivo.
    El dolor desapareció a los pocos días.
    La crisis golpeó a la región.
    El huracán golpeó la costa.
    El equipo batió el récord.
    Las obras fueron ejecutadas por una empresa extranjera.
    El presupuesto se ejecutó a tiempo.
    La sentencia no ha sido ejecutada.
    El pianista ejecutó dos piezas.
    La comisión ejecutiva se reúne cada mes.
    El juez de ejecución vive en Arvel.
    La Sra. Tesk se embarcó en un estudio del río.
    La empresa embarcó la madera.
    El agua fue liberada por la presa.
    La plaza liberada fue cubierta.
    El libro fue liberado de derechos.
    El congreso de pescadores se celebra cada año.
    La audiencia de la radio es amplia.
    El juicio del público fue favorable.
    A juicio de los expertos, el puente es seguro.
    El Código sanciona con multa el ultraje.
    El delito se castiga con cinco años de prisión.
    Quien organice una marcha sin permiso será multado.
    La pena prevista es de diez años de prisión.
    La prisión preventiva debe ser excepcional.
    Las personas condenadas no pueden votar.
    Los heridos no han sido contados.
    El acusado es pescador.
    Los detenidos carecen de agua.
    La búsqueda de la verdad tomará tiempo.
    El allanamiento nocturno está prohibido por el Código.
    La libertad de reunión está garantizada.
    La publicación de las leyes corresponde al Estado.
    La disolución de la sal es lenta.
    El cierre de la carretera duró un día.
    La tienda cerró a las seis.
    El puente fue cerrado al tráfico.
    La suspensión del vehículo está dañada.
    Se suspendió la sesión por falta de quórum.
    El tribunal suspendió la pena.
    La encuesta abarca mil hogares.
    El ministerio publicó los precios del trigo en el boletín oficial.
    El número de detenciones se duplicó.
    Ningún policía fue procesado.
    Nadie resultó herido.
    La Sra. Tesk no fue despedida.
    Los policías no golpearon a los estudiantes.
    Está previsto disolver el sindicato.
    La familia teme que sea ejecutado.
    El propietario pretende desalojar a los inquilinos.
    El Relator Especial condena el uso de la fuerza.
    Las autoridades tendrían la intención de cerrar la radio.
    El abogado pidió que su cliente fuera liberado.
    La comisaría está junto al mercado.
    La cárcel alberga a 900 personas.
    La corte está en la capital.
    El juez vive en Arvel.
    El fuego fue sofocado por los vecinos.
    La empresa llegó a un acuerdo con el sindicato.
    El alcalde calificó la obra de necesaria.
    El ataque de asma pasó pronto.
""")

TOLD = {
    "arrest": """
        El 3 de mayo de 2021, la Sra. Tesk fue detenida en el embarcadero.
        El 3 de mayo de 2021, la guardia arrestó a cuatro pescadores.
        El 3 de mayo de 2021, el Sr. Baro fue aprehendido en un retén.
        El 3 de mayo de 2021, lo detuvieron elementos uniformados.
        El 3 de mayo de 2021, agentes de civil lo subieron a una camioneta.
        El 3 de mayo de 2021, la detención del Sr. Baro se produjo delante de sus alumnos.
        El 3 de mayo de 2021, los soldados sacaron a la Sra. Tesk de su casa.
        El 3 de mayo de 2021, la patrulla capturó a nueve personas.
        El 3 de mayo de 2021, se la llevaron esposada.
        El 3 de mayo de 2021, el Sr. Baro fue apresado por militares.
        El 3 de mayo de 2021, la Sra. Tesk se entregó a la policía.
    """,
    "detention": """
        El 3 de mayo de 2021, el Sr. Baro fue recluido en la cárcel central.
        El 3 de mayo de 2021, el juez dictó prisión preventiva.
        El 3 de mayo de 2021, la Sra. Tesk fue trasladada a una prisión del norte.
        El 3 de mayo de 2021, se prorrogó su detención.
        Del 3 al 9 de mayo de 2021, la Sra. Tesk permaneció retenida en el cuartel.
        El 3 de mayo de 2021, fue puesto en aislamiento.
        El 3 de mayo de 2021, el Sr. Baro quedó en arresto domiciliario.
        El 3 de mayo de 2021, los estudiantes fueron encerrados en un gimnasio.
        El 3 de mayo de 2021, la internaron en un hospital psiquiátrico.
        El Sr. Baro pasó once noches en una celda de la comisaría.
        El 3 de mayo de 2021, ingresó en la prisión de Arvel.
        Fue retenido durante toda la noche en la comisaría.
    """,
    "release": """
        El 3 de mayo de 2021, la Sra. Tesk fue liberada.
        El 3 de mayo de 2021, el Sr. Baro fue puesto en libertad bajo fianza.
        El 3 de mayo de 2021, el presidente lo indultó.
        El 3 de mayo de 2021, salió de prisión.
        El 3 de mayo de 2021, el Sr. Baro recobró la libertad.
        El 3 de mayo de 2021, los captores lo abandonaron a la orilla de la carretera.
        El 3 de mayo de 2021, la Sra. Tesk fue excarcelada.
        El 3 de mayo de 2021, los dejaron ir.
    """,
    "search": """
        El 3 de mayo de 2021, la policía allanó las oficinas del sindicato.
        El 3 de mayo de 2021, se practicó un allanamiento en la casa del Sr. Baro.
        El 3 de mayo de 2021, agentes registraron la redacción.
        El 3 de mayo de 2021, unos hombres irrumpieron en la clínica.
        El 3 de mayo de 2021, los aduaneros decomisaron su cámara.
        El 3 de mayo de 2021, los soldados derribaron la puerta de la vivienda.
        El 3 de mayo de 2021, sus cuadernos y su computadora fueron incautados.
        El 3 de mayo de 2021, se llevaron los archivos de la asociación.
        El 3 de mayo de 2021, se ejecutó una orden de cateo en la imprenta.
    """,
    "investigation": """
        El 3 de mayo de 2021, la fiscalía abrió una investigación.
        El 3 de mayo de 2021, el fiscal abrió la averiguación previa.
        El 3 de mayo de 2021, la Sra. Tesk fue citada a declarar.
        El 3 de mayo de 2021, el Sr. Baro fue interrogado durante nueve horas.
        El 3 de mayo de 2021, la hacienda pública inició una auditoría a la asociación.
        El 3 de mayo de 2021, la causa fue archivada.
        El 3 de mayo de 2021, el colegio abrió un expediente disciplinario.
        El 3 de mayo de 2021, se reabrió la investigación.
        El 3 de mayo de 2021, los investigadores le tomaron declaración.
        El 3 de mayo de 2021, se creó una comisión investigadora.
    """,
    "charge": """
        El 3 de mayo de 2021, la Sra. Tesk fue acusada de sedición.
        El 3 de mayo de 2021, el Sr. Baro fue imputado.
        El 3 de mayo de 2021, la fiscalía le imputó el delito de difamación.
        El 3 de mayo de 2021, la jueza admitió la querella interpuesta contra él por difamación.
        El 3 de mayo de 2021, se formularon cargos contra ambos.
        El 3 de mayo de 2021, fue vinculado a proceso.
        El 3 de mayo de 2021, se le atribuyó el delito de traición.
    """,
    "indictment": """
        El 3 de mayo de 2021, se dictó auto de apertura a juicio.
        El 3 de mayo de 2021, el fiscal presentó el escrito de acusación.
        El 3 de mayo de 2021, la causa fue elevada a juicio.
        El 3 de mayo de 2021, el juez dictó auto de procesamiento.
    """,
    "trial": """
        El 3 de mayo de 2021, comenzó el juicio a puerta cerrada.
        El 3 de mayo de 2021, el Sr. Baro compareció ante el juez.
        El 3 de mayo de 2021, la audiencia fue aplazada.
        El 3 de mayo de 2021, el tribunal escuchó a dos testigos.
        El 3 de mayo de 2021, los tres hombres fueron puestos a disposición del juez.
        El 3 de mayo de 2021, el fiscal pidió cinco años de prisión.
        El 3 de mayo de 2021, la Sra. Tesk se declaró inocente.
        El 3 de mayo de 2021, la jueza se inhibió.
    """,
    "verdict": """
        El 3 de mayo de 2021, la Sra. Tesk fue absuelta.
        El 3 de mayo de 2021, el tribunal la declaró culpable.
        El 3 de mayo de 2021, el tribunal declaró ilegal la huelga.
        El 3 de mayo de 2021, el juez decretó el sobreseimiento.
        El 3 de mayo de 2021, el jurado halló culpable al Sr. Baro.
    """,
    "sentence": """
        El 3 de mayo de 2021, la Sra. Tesk fue condenada a cuatro años de prisión.
        El 3 de mayo de 2021, el tribunal le impuso una pena de dos años.
        El 3 de mayo de 2021, el Sr. Baro fue sentenciado a diez años.
        El 3 de mayo de 2021, el tribunal la declaró culpable y le impuso una pena de dos años.
        El 3 de mayo de 2021, recibió una condena de seis meses.
    """,
    "appeal": """
        El 3 de mayo de 2021, la Sra. Tesk apeló.
        El 3 de mayo de 2021, la Corte de Apelaciones confirmó la pena.
        El 3 de mayo de 2021, su condena fue anulada.
        El 3 de mayo de 2021, la Corte Suprema casó la sentencia.
        El 3 de mayo de 2021, la defensa interpuso un recurso.
        El 3 de mayo de 2021, el juez concedió el amparo.
        El 3 de mayo de 2021, se rechazó su solicitud de libertad.
        El 3 de mayo de 2021, se presentó un hábeas corpus.
    """,
    "fine": """
        El 3 de mayo de 2021, el Sr. Baro fue multado con 200 coronas.
        El 3 de mayo de 2021, el tribunal impuso una multa al periódico.
        El 3 de mayo de 2021, el ayuntamiento multó a las vendedoras.
        El 3 de mayo de 2021, se le impuso una multa.
    """,
    "dismissal": """
        El 3 de mayo de 2021, la Sra. Tesk fue despedida.
        El 3 de mayo de 2021, el banco despidió a cuarenta empleados.
        El 3 de mayo de 2021, el ministro suspendió al maestro sin goce de sueldo.
        El 3 de mayo de 2021, el Sr. Baro fue inhabilitado para ejercer la abogacía.
        El 3 de mayo de 2021, el consejo destituyó al juez Rusk.
        El 3 de mayo de 2021, le retiraron la credencial de prensa.
        El 3 de mayo de 2021, la estudiante fue expulsada de la universidad.
        El 3 de mayo de 2021, la obligaron a renunciar.
        El 3 de mayo de 2021, el Sr. Baro fue cesado.
        El 3 de mayo de 2021, la empresa rescindió su contrato.
        El 3 de mayo de 2021, el hospital echó a tres enfermeras.
        El 3 de mayo de 2021, fue separada de su cargo.
        El 3 de mayo de 2021, la mina dio de baja a los huelguistas.
    """,
    "expulsion": """
        El 3 de mayo de 2021, la Sra. Tesk fue deportada.
        El 3 de mayo de 2021, los guardias fronterizos devolvieron a las familias al otro lado del río.
        El 3 de mayo de 2021, los migrantes fueron subidos a autobuses y llevados a la frontera.
        El 3 de mayo de 2021, lo despojaron de su nacionalidad.
        El 3 de mayo de 2021, el Sr. Baro fue extraditado.
        El 3 de mayo de 2021, le negaron la entrada al país.
        El 3 de mayo de 2021, el sacerdote fue expulsado del país.
        El 3 de mayo de 2021, la desterraron a Velmar.
    """,
    "eviction": """
        El 3 de mayo de 2021, treinta familias fueron desalojadas.
        El 3 de mayo de 2021, las excavadoras derribaron las chozas.
        El 3 de mayo de 2021, los soldados echaron a los campesinos de sus tierras.
        El 3 de mayo de 2021, el asentamiento fue demolido.
        El 3 de mayo de 2021, quemaron los ranchos de la comunidad.
        El 3 de mayo de 2021, los comuneros tuvieron que abandonar sus casas.
        El 3 de mayo de 2021, se notificó la orden de desalojo a los inquilinos.
        El 3 de mayo de 2021, los policías rodearon el barrio y sacaron de sus viviendas a los vecinos.
    """,
    "attack": """
        El 3 de mayo de 2021, desconocidos agredieron a la Sra. Tesk con un machete.
        El 3 de mayo de 2021, el Sr. Baro recibió un culatazo en la cara.
        El 3 de mayo de 2021, la policía dispersó a la multitud a golpes.
        El 3 de mayo de 2021, los agentes lanzaron gases lacrimógenos.
        El 3 de mayo de 2021, un guardia le dio un puñetazo.
        El 3 de mayo de 2021, arrojaron una granada contra su casa.
        El 3 de mayo de 2021, su auto fue incendiado.
        El 3 de mayo de 2021, encapuchados rompieron los vidrios de la tienda.
        El 3 de mayo de 2021, le rociaron ácido.
        El 3 de mayo de 2021, un camión embistió su motocicleta.
        El 3 de mayo de 2021, el Sr. Baro fue apuñalado.
        El 3 de mayo de 2021, los soldados abrieron fuego contra la marcha.
        El 3 de mayo de 2021, la Sra. Tesk fue herida de bala en una pierna.
        El 3 de mayo de 2021, la iglesia fue saqueada.
        El 3 de mayo de 2021, balearon la fachada del periódico.
        El 3 de mayo de 2021, le rompieron el brazo.
        El 3 de mayo de 2021, fueron perseguidos por una camioneta.
        El 3 de mayo de 2021, los guardias soltaron los perros contra los pescadores.
        El 3 de mayo de 2021, un soldado la empujó al suelo.
    """,
    "threat": """
        El 3 de mayo de 2021, la Sra. Tesk recibió amenazas de muerte.
        El 3 de mayo de 2021, un hombre le gritó que iba a terminar en el río.
        El 3 de mayo de 2021, un desconocido la llamó para decirle que dejara de escribir.
        El 3 de mayo de 2021, dejaron una bala en su puerta.
        El 3 de mayo de 2021, el Sr. Baro fue amenazado con ser detenido.
        El 3 de mayo de 2021, encañonaron a su hermana.
        El 3 de mayo de 2021, agentes presionaron a su padre.
        El 3 de mayo de 2021, recibieron fotografías de armas.
        El 3 de mayo de 2021, entraron en la casa y dejaron un muñeco degollado.
        El 3 de mayo de 2021, los soldados apuntaron sus armas a los niños.
        El 3 de mayo de 2021, colocaron una corona fúnebre frente a la oficina.
    """,
    "killing": """
        El 3 de mayo de 2021, el Sr. Baro fue asesinado.
        El 3 de mayo de 2021, los soldados mataron a once campesinos.
        El 3 de mayo de 2021, su cuerpo fue hallado en un pozo.
        El 3 de mayo de 2021, la Sra. Tesk murió a causa de las heridas.
        El 3 de mayo de 2021, el Sr. Baro falleció bajo custodia.
        El 3 de mayo de 2021, nueve migrantes se ahogaron.
        El 3 de mayo de 2021, una turba linchó al Sr. Baro.
        El 3 de mayo de 2021, dos comuneros perdieron la vida.
        El 3 de mayo de 2021, fue ultimado a balazos.
        El 3 de mayo de 2021, una bala perdida mató a una niña.
    """,
    "disappearance": """
        El 3 de mayo de 2021, la Sra. Tesk fue secuestrada por encapuchados.
        El 3 de mayo de 2021, el Sr. Baro desapareció.
        El 3 de mayo de 2021, hombres armados se lo llevaron con rumbo desconocido.
        El 3 de mayo de 2021, dos estudiantes fueron levantados.
        El 3 de mayo de 2021, fue visto por última vez en el puerto.
        Desde el 3 de mayo de 2021, no se sabe nada de la Sra. Tesk.
    """,
    "torture": """
        El 3 de mayo de 2021, el Sr. Baro fue torturado con descargas eléctricas.
        El 3 de mayo de 2021, los custodios golpearon a la Sra. Tesk en su celda.
        El 3 de mayo de 2021, lo colgaron del techo.
        El 3 de mayo de 2021, le pusieron una bolsa de plástico en la cabeza.
        El 3 de mayo de 2021, no lo dejaron dormir durante tres noches.
        El 3 de mayo de 2021, la obligaron a firmar una confesión.
        El 3 de mayo de 2021, fue desnudada delante de los guardias.
        El 3 de mayo de 2021, los presos fueron obligados a permanecer de rodillas.
    """,
    "surveillance": """
        El 3 de mayo de 2021, se descubrió un programa espía en su teléfono.
        El 3 de mayo de 2021, el Sr. Baro fue seguido por dos hombres en un coche gris.
        El 3 de mayo de 2021, hallaron un rastreador debajo de su camioneta.
        El 3 de mayo de 2021, los agentes intervinieron el teléfono del sindicato.
        El 3 de mayo de 2021, instalaron una cámara frente a su casa.
        El 3 de mayo de 2021, un dron sobrevoló la comunidad.
        El 3 de mayo de 2021, una camioneta sin placas permaneció estacionada frente a su casa.
    """,
    "travel-ban": """
        El 3 de mayo de 2021, impidieron a la Sra. Tesk abordar un avión.
        El 3 de mayo de 2021, le retuvieron el pasaporte.
        El 3 de mayo de 2021, se dictó una prohibición de salida del país.
        El 3 de mayo de 2021, le prohibieron salir del país.
        El 3 de mayo de 2021, el ministerio se negó a renovar su pasaporte.
    """,
    "dissolution": """
        El 3 de mayo de 2021, el tribunal disolvió la asociación.
        El 3 de mayo de 2021, el ministro suspendió al sindicato por tres meses.
        El 3 de mayo de 2021, la emisora fue clausurada.
        El 3 de mayo de 2021, se canceló la personería jurídica de la fundación.
        El 3 de mayo de 2021, la policía selló la sede del partido.
        El 3 de mayo de 2021, el gobernador prohibió el movimiento.
        El 3 de mayo de 2021, la imprenta fue cerrada.
        El 3 de mayo de 2021, revocaron la licencia de la radio.
    """,
    "designation": """
        El 3 de mayo de 2021, el Sr. Baro fue declarado agente extranjero.
        El 3 de mayo de 2021, el sindicato fue incluido en la lista de organizaciones terroristas.
        El 3 de mayo de 2021, el comité designó a seis asociaciones como terroristas.
        El 3 de mayo de 2021, se emitió una notificación roja contra él.
    """,
    "legislation": """
        El 3 de mayo de 2021, el congreso aprobó la ley de asociaciones.
        El 3 de mayo de 2021, se declaró el estado de excepción.
        El 3 de mayo de 2021, el decreto entró en vigor.
        El 3 de mayo de 2021, la presidenta promulgó la ley.
        El 3 de mayo de 2021, el gobernador emitió un decreto sobre el uso de las plazas.
        El 3 de mayo de 2021, el proyecto de ley fue remitido al Senado.
    """,
    "assembly": """
        El 3 de mayo de 2021, la Sra. Tesk encabezó una marcha hasta el palacio.
        El 3 de mayo de 2021, los mineros se declararon en huelga.
        El 3 de mayo de 2021, los vecinos bloquearon la carretera con troncos.
        El 3 de mayo de 2021, unas mujeres se concentraron frente al tribunal.
        El 3 de mayo de 2021, los estudiantes ocuparon la facultad.
        El 3 de mayo de 2021, los comuneros instalaron un retén.
        El 3 de mayo de 2021, miles de personas salieron a las calles.
        El 3 de mayo de 2021, el Sr. Baro organizó un plantón.
        El 3 de mayo de 2021, los maestros iniciaron un paro.
    """,
    "publication": """
        El 3 de mayo de 2021, la Sra. Tesk publicó un artículo sobre la mina.
        El 3 de mayo de 2021, el Sr. Baro subió un video.
        El 3 de mayo de 2021, el diario sacó una investigación sobre el puerto.
        El 3 de mayo de 2021, comenzaron a circular imágenes de la periodista.
        El 3 de mayo de 2021, salió a la luz su informe.
        El 3 de mayo de 2021, la radio difundió la grabación.
        El 3 de mayo de 2021, escribió una carta abierta al ministro.
    """,
    "speech": """
        El 3 de mayo de 2021, la Sra. Tesk pronunció un discurso sobre la presa.
        El 3 de mayo de 2021, el Sr. Baro relató los hechos a la prensa.
        El 3 de mayo de 2021, tomó la palabra en una conferencia.
        El 3 de mayo de 2021, el presidente llamó traidores a los abogados en su programa de televisión.
        El 3 de mayo de 2021, el párroco denunció la corrupción en una homilía.
        El 3 de mayo de 2021, el sindicato dio una rueda de prensa.
        El 3 de mayo de 2021, concedió una entrevista a un canal extranjero.
    """,
    "other": """
        El 3 de mayo de 2021, la Sra. Tesk inició una huelga de hambre.
        El 3 de mayo de 2021, el Sr. Baro fue hospitalizado.
        El 3 de mayo de 2021, la familia presentó una denuncia.
        El 3 de mayo de 2021, le congelaron las cuentas.
        El 3 de mayo de 2021, se prohibieron las visitas.
        El 3 de mayo de 2021, la Sra. Tesk perdió el conocimiento.
        El 3 de mayo de 2021, el Sr. Baro huyó del país.
        El 3 de mayo de 2021, fundaron la Alianza del Río.
        El 3 de mayo de 2021, se retiraron los cargos.
        El 3 de mayo de 2021, el Sr. Baro fue elegido presidente del sindicato.
        El 3 de mayo de 2021, fue reincorporada a su puesto.
    """,
    "arrest release": """
        El Sr. Baro fue detenido el 3 de mayo de 2021 y liberado el 7 de mayo de 2021.
    """,
    "search arrest": """
        El 3 de mayo de 2021, la policía allanó la casa de la Sra. Tesk y detuvo a su hijo.
    """,
    "attack killing": """
        El 3 de mayo de 2021, la caseta fue incendiada y el velador murió.
    """,
    "dismissal other": """
        El Sr. Baro fue despedido el 3 de mayo de 2021 y reincorporado el 7 de junio de 2021.
    """,
}


@pytest.mark.parametrize("text", SILENT)
def test_words_that_only_look_like_an_act_tell_none(text: str) -> None:
    assert kinds(text, "es") == ""


@pytest.mark.parametrize(("text", "kind"), cases(TOLD))
def test_an_act_is_told_by_its_words(text: str, kind: str) -> None:
    assert kinds(text, "es") == kind
