# ruff: noqa: E501  (a form is one line, however long)
"""How Spanish makes a passive, tells what is not real, and opens a reason."""

from verbale.letters.reading.words.happenings.forms import Grammar

GRAMMAR = Grammar(
    passive=r"\b(?:fue|fueron|sido|siendo|ser|es|son|era|eran|seria|serian|resulto|resultaron|quedo|quedaron|estuvo|estuvieron|esta|estan|estaria|"
    r"estarian|permanece|permanecio|permanecieron|permaneceria|encontraba|se encuentra)(?: (?:[a-z]+mente|tambien|luego|despues|nuevamente|de nuevo|todos|todas|"
    r"entonces|ya|en libertad|finalmente|otra vez)){0,3} $",
    unreal=r"(?:\b(?:estuviera|estuvieran|fuera|fueran|hubiera|hubieran|haya|hayan|no|nunca|jamas|sin|ni|podria|podrian|puede|pueden|deberia|deberian|debe|deben|riesgo de|temor a|temor de|teme[n]?|temia[n]?|temio|nadie|ningun[oa]?|sea|sean|fuese|fuesen|piden?|pidio|pidieron|solicitan?|solicito|solicitaron|exigen?|exigio|exigieron|reclaman?|reclamaron|si|para que|"
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
