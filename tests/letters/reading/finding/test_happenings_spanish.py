
"""What Spanish sentences tell to have happened: nothing in what is feared, demanded or named, and the kind of what was done."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.linking.telling import told


def kinds(text: str) -> str:
    """The kinds of what a text tells, sentence by sentence, in order."""
    letter = sheet_of(text, language="es", dated="25 de octubre de 2023")
    dates, happenings = list(find_dates(letter)), list(find_happenings(letter))
    found = []
    for sentence in letter.flow.sentences:
        within = [each for each in happenings if sentence.covers(each.span)]
        when = [each for each in dates if sentence.covers(each.span)]
        found += [each.happening.kind for each in told(letter, sentence, when, within) if each.happening is not None]
    return " ".join(found)


SILENT = [
    # feared, possible, demanded, offered
    "La Sra. Tesk teme ser detenida.",
    "El Sr. Baro corre el riesgo de ser condenado a diez años de prisión.",
    "Existe riesgo de detención de la Sra. Tesk.",
    "El Sr. Baro podría ser extraditado a un tercer país.",
    "Sus abogados piden su puesta en libertad.",
    "Sus abogados solicitan la liberación del Sr. Baro.",
    "Los vecinos exigen la liberación inmediata del Sr. Baro.",
    "La Sra. Tesk teme por su vida y la de sus hijos.",
    "Las familias temen ser desalojadas de sus viviendas.",
    "Las autoridades pretenden disolver la asociación.",
    "Se teme que el Sr. Baro sea torturado.",
    # denied
    "El Sr. Baro nunca fue imputado.",
    "La Sra. Tesk no ha sido presentada ante un juez.",
    "No se ha abierto ninguna investigación.",
    "Hasta la fecha, nadie ha sido imputado.",
    "No se le mostró orden alguna.",
    "Ningún agente ha sido sancionado.",
    # still to come
    "La audiencia está señalada para el 2 de diciembre de 2023.",
    "El juicio debe comenzar el 4 de diciembre de 2023.",
    "La próxima audiencia está prevista para el 4 de diciembre de 2023.",
    "La audiencia ha sido fijada para el 4 de diciembre de 2023.",
    # things named, persons called by what was done
    "La orden de captura afecta a la Sra. Tesk.",
    "El acuerdo ministerial trata de la pesca.",
    "Los detenidos no reciben atención médica.",
    "La ley castiga con prisión la difusión de noticias falsas.",
    "El Ministerio Público tiene su sede en Arvel.",
    "El jefe de la policía judicial vive en Arvel.",
    "El Sr. Baro asume la defensa de numerosos detenidos.",
    "El Sr. Baro es miembro de la asociación de familiares de desaparecidos.",
    "El Comité contra la Tortura tiene su sede en Arvel.",
    "La Constitución garantiza el derecho de manifestación.",
    "La sala de apelaciones tiene su sede en Arvel.",
    "La pena de muerte sigue vigente en ese país.",
    "El tribunal competente es el de Arvel.",
    "El artículo 12 prevé la disolución de las asociaciones.",
    "El proyecto prohibiría salir del país.",
    "El Sr. Baro es conocido por haber denunciado la corrupción.",
    "Las condiciones de reclusión son malas.",
    "El proyecto Marcha Verde desplazó el interés público.",
    "La Sra. Tesk es acusada particular en la causa.",
    "El Registro Civil abre los lunes.",
    "Se prevé una pena de cinco a diez años.",
    "El desalojo es contrario a la ley.",
    "La Sra. Tesk sufrió un infarto.",
    "El juzgado en Arvel es competente.",
    "Las familias recuerdan a las víctimas fallecidas.",
]
TOLD = [
    # arrest
    ("El 3 de mayo de 2021, la Sra. Tesk fue detenida por agentes vestidos de civil.", "arrest"),
    ("El 3 de mayo de 2021, agentes capturaron al Sr. Baro en la estación.", "arrest"),
    ("El 3 de mayo de 2021, soldados se llevaron esposado al Sr. Baro.", "arrest"),
    ("El 3 de mayo de 2021, el Sr. Baro fue aprehendido en un retén.", "arrest"),
    ("El 3 de mayo de 2021, se lo llevaron a la comisaría.", "arrest"),
    ("El 3 de mayo de 2021, el Sr. Baro fue esposado y llevado por cuatro policías.", "arrest"),
    ("El 3 de mayo de 2021, se produjo la detención de la Sra. Tesk.", "arrest"),
    ("El 3 de mayo de 2021, agentes de migración aseguraron al Sr. Baro.", "arrest"),
    ("El 3 de mayo de 2021, la policía procedió a la detención del Sr. Baro.", "arrest"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue conducida a la comisaría.", "arrest"),
    # detention
    ("El 3 de mayo de 2021, un juez decretó seis meses de detención provisional.", "detention"),
    ("El 3 de mayo de 2021, el juez le dictó prisión preventiva.", "detention"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue trasladada al penal de Arvel.", "detention"),
    ("El 3 de mayo de 2021, el Sr. Baro fue enviado a prisión.", "detention"),
    ("El 3 de mayo de 2021, el juez prorrogó la prisión preventiva.", "detention"),
    ("El 3 de mayo de 2021, el Sr. Baro fue recluido en una celda de castigo.", "detention"),
    ("El 3 de mayo de 2021, el Sr. Baro quedó arraigado por 40 días.", "detention"),
    ("El 3 de mayo de 2021, el juez le impuso arresto domiciliario.", "detention"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue internada en un hospital psiquiátrico.", "detention"),
    ("Desde el 3 de mayo de 2021, el Sr. Baro permanece detenido.", "detention"),
    ("Desde el 3 de mayo de 2021, el Sr. Baro permanece incomunicado.", "detention"),
    ("El 3 de mayo de 2021, la jueza ordenó su ingreso en prisión.", "detention"),
    ("El 3 de mayo de 2021, el Sr. Baro ingresó en el centro penitenciario de Arvel.", "detention"),
    # release
    ("El 3 de mayo de 2021, el Sr. Baro quedó en libertad.", "release"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue puesta en libertad bajo fianza.", "release"),
    ("El 3 de mayo de 2021, la Sra. Tesk salió del penal.", "release"),
    ("El 3 de mayo de 2021, el Sr. Baro fue excarcelado.", "release"),
    ("El 3 de mayo de 2021, el Sr. Baro recuperó su libertad.", "release"),
    ("El 3 de mayo de 2021, lo soltaron sin explicación.", "release"),
    ("El 3 de mayo de 2021, el juez ordenó la libertad del Sr. Baro.", "release"),
    ("El 3 de mayo de 2021, el Presidente indultó a la Sra. Tesk.", "release"),
    ("El 3 de mayo de 2021, el Sr. Baro fue dejado en libertad.", "release"),
    # search
    ("El 3 de mayo de 2021, la policía allanó su vivienda.", "search"),
    ("El 3 de mayo de 2021, agentes registraron su domicilio.", "search"),
    ("El 3 de mayo de 2021, hombres armados irrumpieron en su casa.", "search"),
    ("El 3 de mayo de 2021, la fiscalía se incautó de cuatro computadoras.", "search"),
    ("El 3 de mayo de 2021, fue cateada la sede de la organización.", "search"),
    ("El 3 de mayo de 2021, soldados tumbaron la puerta de su vivienda.", "search"),
    (
        "El 3 de mayo de 2021, inspectores de la Dirección de Impuestos se presentaron en la sede y se llevaron los libros.",
        "search",
    ),
    ("El 3 de mayo de 2021, desconocidos sustrajeron dos ordenadores de la oficina.", "search"),
    # investigation
    ("El 3 de mayo de 2021, la fiscalía abrió una investigación.", "investigation"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue citada a declarar.", "investigation"),
    ("El 3 de mayo de 2021, el Sr. Baro fue interrogado durante seis horas.", "investigation"),
    ("El 3 de mayo de 2021, se le incoó un expediente disciplinario.", "investigation"),
    ("El 3 de mayo de 2021, la averiguación previa se abrió.", "investigation"),
    ("El 3 de mayo de 2021, el Sr. Baro recibió una citación de la fiscalía.", "investigation"),
    ("El 3 de mayo de 2021, el caso fue archivado.", "investigation"),
    ("El 3 de mayo de 2021, el Sr. Baro rindió declaración ante la fiscalía.", "investigation"),
    ("El 3 de mayo de 2021, se abrió un sumario administrativo contra ella.", "investigation"),
    # charge
    ("El 3 de mayo de 2021, el Sr. Baro fue imputado por usurpación.", "charge"),
    ("El 3 de mayo de 2021, la fiscalía le formuló cargos.", "charge"),
    ("El 3 de mayo de 2021, el Sr. Baro quedó ligado a proceso.", "charge"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue vinculada a proceso por usurpación.", "charge"),
    ("Se le atribuye el delito de usurpación.", "charge"),
    ("El 3 de mayo de 2021, la empresa presentó una querella contra el Sr. Baro.", "charge"),
    ("El 3 de mayo de 2021, el Sr. Baro fue acusado de terrorismo.", "charge"),
    ("El 3 de mayo de 2021, la Fiscalía le imputó el delito de usurpación.", "charge"),
    ("El Sr. Baro está siendo procesado por usurpación.", "charge"),
    # indictment
    ("El 3 de mayo de 2021, la fiscalía presentó la acusación formal.", "indictment"),
    ("El 3 de mayo de 2021, el juez dictó auto de apertura a juicio.", "indictment"),
    ("El 3 de mayo de 2021, la causa fue elevada a juicio.", "indictment"),
    ("El 3 de mayo de 2021, la Fiscalía presentó escrito de acusación contra el Sr. Baro.", "indictment"),
    # trial
    ("El 3 de mayo de 2021, el Sr. Baro compareció ante el tribunal.", "trial"),
    ("El juicio oral comenzó el 3 de mayo de 2021.", "trial"),
    ("El 3 de mayo de 2021, la audiencia fue aplazada.", "trial"),
    ("El 3 de mayo de 2021, la Fiscalía solicitó doce años de cárcel.", "trial"),
    ("El 3 de mayo de 2021, el Sr. Baro fue puesto a disposición del juez.", "trial"),
    ("El 3 de mayo de 2021, tuvo lugar la audiencia preliminar.", "trial"),
    ("El 3 de mayo de 2021, se celebró la vista oral.", "trial"),
    ("El 3 de mayo de 2021, el tribunal suspendió la audiencia.", "trial"),
    # verdict
    ("El 3 de mayo de 2021, el Sr. Baro fue declarado culpable.", "verdict"),
    ("El 3 de mayo de 2021, el tribunal absolvió a la Sra. Tesk.", "verdict"),
    ("El 3 de mayo de 2021, el juez dictó el sobreseimiento de la causa.", "verdict"),
    ("El 3 de mayo de 2021, el Sr. Baro resultó absuelto.", "verdict"),
    # sentence
    ("El 3 de mayo de 2021, el Sr. Baro fue condenado a cinco años de prisión.", "sentence"),
    ("El 3 de mayo de 2021, el tribunal le impuso una pena de tres años.", "sentence"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue sentenciada a dos años de cárcel.", "sentence"),
    ("El 3 de mayo de 2021, el Sr. Baro recibió una condena de dos años.", "sentence"),
    # appeal
    ("El 3 de mayo de 2021, la Corte Suprema confirmó la condena.", "appeal"),
    ("El 3 de mayo de 2021, la Sala confirmó el fallo.", "appeal"),
    ("El 3 de mayo de 2021, el tribunal redujo la pena a dos años.", "appeal"),
    ("El 3 de mayo de 2021, el Sr. Baro interpuso un recurso de casación.", "appeal"),
    ("El 3 de mayo de 2021, sus abogados apelaron la sentencia.", "appeal"),
    ("El 3 de mayo de 2021, la Sala concedió el hábeas corpus.", "appeal"),
    ("El 3 de mayo de 2021, el juez le concedió un amparo.", "appeal"),
    ("El 3 de mayo de 2021, la Corte de Apelaciones revocó el fallo.", "appeal"),
    ("El 3 de mayo de 2021, la Cámara de lo Penal revocó la medida.", "appeal"),
    ("El 3 de mayo de 2021, el juez denegó la libertad provisional.", "appeal"),
    ("El 3 de mayo de 2021, la Sra. Tesk recurrió la decisión.", "appeal"),
    ("El 3 de mayo de 2021, el juzgado suspendió la orden de desalojo.", "appeal"),
    # fine
    ("El 3 de mayo de 2021, la Sra. Tesk fue multada con 500 pesos.", "fine"),
    ("El 3 de mayo de 2021, se impuso una multa a la organización.", "fine"),
    ("El 3 de mayo de 2021, el Sr. Baro fue condenado a pagar una multa de 500 pesos.", "fine"),
    # dismissal
    ("El 3 de mayo de 2021, el Sr. Baro fue despedido.", "dismissal"),
    ("El 3 de mayo de 2021, el Pleno acordó el traslado de la jueza a otro juzgado.", "dismissal"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue apartada de su cargo.", "dismissal"),
    ("El 3 de mayo de 2021, el Sr. Baro fue suspendido de sus funciones.", "dismissal"),
    ("El 3 de mayo de 2021, el Consejo suspendió a la jueza por noventa días.", "dismissal"),
    ("El 3 de mayo de 2021, la fiscal fue destituida.", "dismissal"),
    ("El 3 de mayo de 2021, el decano expulsó al Sr. Baro de la universidad.", "dismissal"),
    ("El 3 de mayo de 2021, la empresa rescindió el contrato de la Sra. Tesk.", "dismissal"),
    # expulsion
    ("El 3 de mayo de 2021, la Sra. Tesk fue deportada.", "expulsion"),
    ("El 3 de mayo de 2021, el Sr. Baro fue devuelto a su país en autobús.", "expulsion"),
    ("El 3 de mayo de 2021, las autoridades expulsaron a dos misioneros.", "expulsion"),
    ("El 3 de mayo de 2021, la pusieron a bordo de un avión con destino a Arvel.", "expulsion"),
    ("El 3 de mayo de 2021, el Sr. Baro fue despojado de su nacionalidad.", "expulsion"),
    ("El 3 de mayo de 2021, se le negó la entrada al país.", "expulsion"),
    # eviction
    ("El 3 de mayo de 2021, doce familias fueron desalojadas.", "eviction"),
    ("El 3 de mayo de 2021, agentes quemaron cuarenta viviendas.", "eviction"),
    ("El 3 de mayo de 2021, un juez autorizó el desalojo de la finca.", "eviction"),
    ("El 3 de mayo de 2021, la policía ejecutó el desalojo de la comunidad.", "eviction"),
    ("El 3 de mayo de 2021, las familias recibieron una orden de desalojo.", "eviction"),
    ("El 3 de mayo de 2021, máquinas derribaron veinte casas.", "eviction"),
    ("El 3 de mayo de 2021, unas cien personas fueron desplazadas.", "eviction"),
    # attack
    ("El 3 de mayo de 2021, el Sr. Baro fue agredido frente a su casa.", "attack"),
    ("El 3 de mayo de 2021, el Sr. Baro fue alcanzado por un disparo en el cuello.", "attack"),
    ("El 3 de mayo de 2021, desconocidos prendieron fuego a su vivienda.", "attack"),
    ("El 3 de mayo de 2021, una camioneta embistió el vehículo de la Sra. Tesk.", "attack"),
    ("El 3 de mayo de 2021, la policía dispersó la marcha con gases lacrimógenos.", "attack"),
    ("El 3 de mayo de 2021, agentes dispararon contra la multitud.", "attack"),
    ("El 3 de mayo de 2021, el Sr. Baro sufrió un atentado.", "attack"),
    ("El 3 de mayo de 2021, una joven perdió la visión de un ojo.", "attack"),
    ("El 3 de mayo de 2021, dos personas resultaron heridas.", "attack"),
    ("El 3 de mayo de 2021, un estudiante recibió el impacto de un cartucho en la cabeza.", "attack"),
    ("El 3 de mayo de 2021, desconocidos le propinaron una golpiza.", "attack"),
    ("El 3 de mayo de 2021, le fracturaron el brazo.", "attack"),
    ("El 3 de mayo de 2021, su automóvil fue incendiado.", "attack"),
    ("El 3 de mayo de 2021, la Sra. Tesk resultó lesionada.", "attack"),
    ("El 3 de mayo de 2021, agentes arremetieron contra los manifestantes.", "attack"),
    # threat
    ("El 3 de mayo de 2021, la Sra. Tesk recibió amenazas de muerte.", "threat"),
    ("El 3 de mayo de 2021, el Sr. Baro recibió una llamada anónima.", "threat"),
    ("El 3 de mayo de 2021, un hombre le advirtió de que la iban a matar.", "threat"),
    ("El 3 de mayo de 2021, la sede amaneció con pintadas.", "threat"),
    ("El 3 de mayo de 2021, dejaron una corona fúnebre en su puerta.", "threat"),
    ("El 3 de mayo de 2021, cinco vecinos fueron amenazados con armas de fuego.", "threat"),
    ("El 3 de mayo de 2021, circuló un panfleto firmado por un grupo armado.", "threat"),
    ("El 3 de mayo de 2021, el Sr. Baro recibió un mensaje de texto intimidatorio.", "threat"),
    # killing
    ("El 3 de mayo de 2021, el Sr. Baro fue asesinado.", "killing"),
    ("El 3 de mayo de 2021, hombres armados mataron al Sr. Baro.", "killing"),
    ("El 3 de mayo de 2021, el Sr. Baro fue hallado sin vida en su celda.", "killing"),
    ("El 3 de mayo de 2021, el Sr. Baro falleció a causa de las heridas.", "killing"),
    ("El Sr. Baro murió desangrado.", "killing"),
    ("El 3 de mayo de 2021, encontraron el cuerpo del Sr. Baro en un pozo.", "killing"),
    ("El 3 de mayo de 2021, el Sr. Baro fue acribillado.", "killing"),
    ("El 3 de mayo de 2021, el Sr. Baro perdió la vida.", "killing"),
    # disappearance
    ("El 3 de mayo de 2021, el Sr. Baro fue secuestrado por hombres encapuchados.", "disappearance"),
    ("El 3 de mayo de 2021, hombres armados se llevaron al Sr. Baro.", "disappearance"),
    ("Desde el 3 de mayo de 2021, se desconoce el paradero del Sr. Baro.", "disappearance"),
    ("El 3 de mayo de 2021, la Sra. Tesk desapareció.", "disappearance"),
    ("El 3 de mayo de 2021, el Sr. Baro fue subido a un vehículo sin placas.", "disappearance"),
    ("El 3 de mayo de 2021, el Sr. Baro fue visto por última vez en el mercado.", "disappearance"),
    ("El 3 de mayo de 2021, lo obligaron a subir a una camioneta.", "disappearance"),
    # torture
    ("El Sr. Baro fue torturado con descargas eléctricas.", "torture"),
    ("La Sra. Tesk habría sufrido malos tratos.", "torture"),
    ("A la Sra. Tesk la obligaron a desnudarse.", "torture"),
    ("Al Sr. Baro lo quemaron con cigarrillos.", "torture"),
    ("El Sr. Baro fue golpeado en la comisaría.", "torture"),
    ("Al Sr. Baro le colocaron una bolsa de plástico en la cabeza.", "torture"),
    ("Un agente la sometió a tocamientos.", "torture"),
    # surveillance
    ("El 3 de mayo de 2021, la Sra. Tesk descubrió un localizador GPS en su automóvil.", "surveillance"),
    ("El 3 de mayo de 2021, su teléfono fue infectado con un programa espía.", "surveillance"),
    ("El 3 de mayo de 2021, un vehículo siguió al Sr. Baro hasta su casa.", "surveillance"),
    # travel ban
    ("El 3 de mayo de 2021, las autoridades le impidieron abordar un vuelo.", "travel-ban"),
    ("El 3 de mayo de 2021, un juez le prohibió salir del país.", "travel-ban"),
    ("El 3 de mayo de 2021, le retuvieron el pasaporte.", "travel-ban"),
    ("El 3 de mayo de 2021, se dictó contra él un impedimento de salida.", "travel-ban"),
    # dissolution
    ("El 3 de mayo de 2021, el Ministerio canceló la personalidad jurídica de la organización.", "dissolution"),
    ("El 3 de mayo de 2021, la emisora fue clausurada.", "dissolution"),
    ("El 3 de mayo de 2021, la Asamblea aprobó la disolución de la asociación.", "dissolution"),
    ("El 3 de mayo de 2021, las autoridades cerraron la oficina.", "dissolution"),
    ("El 3 de mayo de 2021, la organización fue ilegalizada.", "dissolution"),
    ("El 3 de mayo de 2021, se suspendieron las actividades del sindicato.", "dissolution"),
    # designation
    ("El 3 de mayo de 2021, la organización fue declarada agente extranjero.", "designation"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue incluida en una lista de terroristas.", "designation"),
    # legislation
    ("El 3 de mayo de 2021, la Asamblea aprobó la ley.", "legislation"),
    ("El 3 de mayo de 2021, se presentó un proyecto de ley.", "legislation"),
    ("La ley entró en vigor el 3 de mayo de 2021.", "legislation"),
    ("El 3 de mayo de 2021, se decretó el estado de excepción.", "legislation"),
    ("El 3 de mayo de 2021, el Congreso derogó el decreto.", "legislation"),
    # assembly
    ("El 3 de mayo de 2021, la asociación convocó una marcha.", "assembly"),
    ("El 3 de mayo de 2021, los estudiantes se manifestaron frente al ministerio.", "assembly"),
    ("El 3 de mayo de 2021, los obreros se declararon en huelga.", "assembly"),
    ("El 3 de mayo de 2021, unos cien vecinos bloquearon la carretera.", "assembly"),
    ("El 3 de mayo de 2021, los vecinos instalaron un plantón.", "assembly"),
    # publication
    ("El 3 de mayo de 2021, el Sr. Baro publicó un artículo.", "publication"),
    ("El 3 de mayo de 2021, el diputado difundió en redes la fotografía de la Sra. Tesk.", "publication"),
    ("El 3 de mayo de 2021, la organización presentó un informe.", "publication"),
    ("El 3 de mayo de 2021, el canal emitió un reportaje.", "publication"),
    # speech
    ("El 3 de mayo de 2021, la Sra. Tesk pronunció un discurso.", "speech"),
    ("El 3 de mayo de 2021, el Sr. Baro concedió una entrevista.", "speech"),
    ("El 3 de mayo de 2021, la Sra. Tesk intervino ante el Consejo.", "speech"),
    # other
    ("El 3 de mayo de 2021, la Sra. Tesk presentó una denuncia.", "other"),
    ("El 3 de mayo de 2021, el Sr. Baro inició una huelga de hambre.", "other"),
    ("El 3 de mayo de 2021, el cuerpo fue entregado a la familia.", "other"),
    ("El 3 de mayo de 2021, se le negó la visita de su abogado.", "other"),
    ("El 3 de mayo de 2021, la Sra. Tesk fue hospitalizada.", "other"),
    ("El 3 de mayo de 2021, la fiscalía congeló las cuentas de la asociación.", "other"),
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_feared_demanded_denied_or_named_tells_nothing(text: str) -> None:
    assert kinds(text) == ""


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_was_done_has_its_kind(text: str, expected: str) -> None:
    assert kinds(text) == expected
