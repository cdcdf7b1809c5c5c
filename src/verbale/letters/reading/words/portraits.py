"""What is said of a person beside the name: age, nationality, other names, gender, and what befell them. Three languages."""

import re

from verbale.letters.reading.openings import Opened, opened
from verbale.letters.reading.sheet import Language
from verbale.letters.reading.words.lists import words
from verbale.names.tokens import LOWER, UPPER

ADJECTIVE = rf"[{UPPER}][{UPPER}{LOWER}]+(?:[- ][{UPPER}][{UPPER}{LOWER}]+)?"
_SMALL = rf"[{LOWER}]+(?:-[{LOWER}]+)?"

AGES: dict[Language, str] = {
    "en": r"(?<![\d.,])(?:aged? (?:of )?(?P<a>\d{1,2})\b(?! ?(?:months?|days?|weeks?|to|and|-))|"
    r"(?P<b>\d{1,2})-year-old(?: (?P<noun>[\w-]+))?|"
    r"(?P<c>\d{1,2}) years (?:old|of age)\b|"
    r"(?:man|woman|boy|girl|student|pupil|teenager|youth|worker|farmer|teacher|father|mother|widow|widower|engineer|lawyer|"
    r"journalist|activist|doctor|nurse|driver|writer|poet|priest|monk|imam|defender|fisherman|miner|baker|trader|labourer|"
    r"shopkeeper|electrician|mechanic|musician|singer|artist|professor|lecturer|pensioner|shepherd|tailor)"
    r" of (?P<d>\d{1,2})(?=[,.;)]| who\b)|"
    r"who (?:is|was) (?P<e>\d{2})(?=[,.;)]| at\b| when\b))",
    "fr": r"(?:(?<!sa )(?<!son )(?<!leur )(?:fille|fillette|garcon|enfant|eleve|adolescente?|lyceen(?:ne)?|"
    r"etudiante?|mineure?|femme|homme) de (?P<d>\d{1,2}) "
    r"ans|agee?s? (?:alors |aujourd'hui |actuellement )?de (?P<a>\d{1,2}) ans|(?<=, )(?P<b>\d{1,2}) ans\b|"
    r"(?<=\()(?P<c>\d{1,2}) ans(?=\)))",
    "es": r"(?:(?<!pena )(?<!penas )(?<!condena )de (?P<a>\d{1,2}) anos(?: de edad)?\b(?! de (?:prision|carcel|privacion))|"
    r"(?<=, )(?P<b>\d{1,2}) anos\b(?! de)|(?<=\()(?P<c>\d{1,2}) anos(?=\)))",
}
BARE_AGE = re.compile(r"(?: \((?:aged )?(?P<a>\d{1,2})\)|, (?P<b>\d{1,2})(?:,| \())")
"""Straight after a name: "X (43)", "X, 43,"."""

NATIONALITIES: dict[Language, str] = {
    "en": rf"\b(?:(?P<a>{ADJECTIVE}) (?:(?:dual )?citizen|national)s?\b|of (?P<b>{ADJECTIVE}) (?:nationality|"
    rf"citizenship)\b)",
    "fr": rf"\b(?:(?:ressortissante?|citoyen(?:ne)?|sujet) (?P<a>{_SMALL})\b|de nationalite (?P<b>{_SMALL})\b)",
    "es": rf"\b(?:(?:ciudadan[oa]|nacional|subdit[oa]) (?P<a>{_SMALL})\b|de nacionalidad (?P<b>{_SMALL})\b)",
}
"""Where the words themselves say that a nationality is meant."""
NO_NATION = words(
    "Local Senior Other Fellow Second First Foreign Dual Human de du des d la le en qui et que y del por para con third "
    "third-country etranger etrangere extranjero extranjera innocent ordinaire simple propre meme fellow "
    "senior Prominent Private Law-abiding Young"
)

SHE: dict[Language, frozenset[str]] = {
    "en": words("she her hers herself"),
    "fr": words(
        "elle agee nee arretee detenue condamnee inculpee enlevee liberee tuee accusee emmenee placee interpellee convoquee "
        "transferee "
        "blessee relachee torturee frappee suspendue hospitalisee conduite incarceree poursuivie battue enterree touchee licenciee"
    ),
    "es": words(
        "ella detenida arrestada condenada acusada liberada asesinada secuestrada imputada trasladada nacida amenazada golpeada "
        "llevada interrogada desaparecida herida torturada agredida hospitalizada enterrada despedida"
    ),
}
HE: dict[Language, frozenset[str]] = {
    "en": words("he his him himself"),
    "fr": words(
        "age ne arrete detenu condamne inculpe enleve libere tue accuse emmene place interpelle convoque transfere blesse relache "
        "torture frappe suspendu hospitalise conduit incarcere poursuivi battu enterre touche licencie"
    ),
    "es": words(
        "detenido arrestado condenado acusado liberado asesinado secuestrado imputado trasladado nacido amenazado golpeado llevado "
        "interrogado desaparecido herido torturado agredido hospitalizado enterrado despedido"
    ),
}
WOMEN = words(
    """wife widow fiancee mother daughter sister aunt niece grandmother granddaughter mother-in-law sister-in-law daughter-in-law
    half-sister woman girl businesswoman actress policewoman spokeswoman chairwoman queen princess nun epouse conjointe compagne
    veuve mere fille soeur tante cousine grand-mere belle-soeur belle-mere petite-fille avocate militante ecrivaine redactrice
    editrice chanteuse etudiante enseignante chercheuse infirmiere commercante ouvriere opposante dirigeante religieuse detenue
    prisonniere accusee prevenue plaignante requerante refugiee ressortissante citoyenne residente femme mineure adolescente amie
    manifestante lanceuse defenseure defenseuse coordinatrice esposa companera viuda madre hija hermana tia sobrina prima abuela
    nieta cunada suegra nuera defensora abogada reportera escritora editora fotografa maestra profesora investigadora academica
    medica enfermera ingeniera campesina trabajadora opositora lideresa monja religiosa detenida presa imputada acusada refugiada
    ciudadana mujer nina empresaria comunicadora ministra gobernadora alcaldesa fiscala jueza magistrada diputada senadora
    directora presidenta embajadora secretaria"""
)
MEN = words(
    """husband widower fiance father son brother uncle nephew grandfather grandson stepson stepfather father-in-law brother-in-law
    son-in-law half-brother man boy businessman actor policeman spokesman chairman king prince monk priest imam fisherman epoux
    mari conjoint compagnon veuf pere fils frere oncle neveu cousin grand-pere beau-frere beau-pere petit-fils homme garcon avocat
    militant ecrivain redacteur editeur chanteur etudiant enseignant chercheur infirmier opposant dirigeant pretre abbe moine
    detenu prisonnier accuse prevenu plaignant requerant refugie ressortissant citoyen mineur adolescent esposo marido companero
    viudo padre hijo hermano tio sobrino primo abuelo nieto cunado suegro yerno defensor abogado reportero escritor fotografo
    maestro profesor investigador academico medico ingeniero campesino trabajador opositor comunero sacerdote cura detenido preso
    imputado acusado refugiado ciudadano hombre nino empresario ministro gobernador alcalde juez magistrado diputado senador"""
)

BEFELL: dict[Language, Opened] = {
    "en": opened(
        r"\b(?:arrest\w*|detain\w*|detention|sentenc\w+|charg(?:ed|es)|indict\w+|convict\w+|imprison\w*|abduct\w*|"
        r"kidnap\w*|kill\w*|murder\w*|"
        r"execut\w+|shot|tortur\w+|beat\w*|ill-treat\w*|harass\w*|intimidat\w*|threat\w*|attack\w*|disappear\w*|"
        r"surveill\w*|search\w*|raid\w*|"
        r"fined|expel\w*|deport\w*|extradit\w*|dismiss\w*|interrogat\w*|prosecut\w*|trial|criminali[sz]\w+|custody|"
        r"held|"
        r"injur\w+|wound\w*|"
        r"disbarr\w*|evict\w*|banned|stripped|denied|summon\w*|hunger|reprisals?|stabbed|raped|assault\w*|"
        r"death|followed|bullet\w*|questioned|buried|drowned|died|dead|flogg\w+|whipped|picked up|apprehended|"
        r"rounded up|taken away|house arrest|transferred|blindfolded|handcuffed|"
        r"fired at|struck|tried)\b"
    ),
    "fr": opened(
        r"\b(?:arret\w+|arrestation|detenue?s?|detention|condamn\w+|inculp\w+|accus\w+|emprisonn\w+|enlev\w+|"
        r"kidnapp\w+|tuee?s?|assassin\w+|execut\w+|"
        r"tortur\w+|frapp\w+|battue?s?|harcel\w+|intimid\w+|menac\w+|attaqu\w+|dispar\w+|surveill\w+|perquisition\w*|"
        r"expuls\w+|extrad\w+|"
        r"licenci\w+|revoquee?s?|relach\w+|interrog\w+|poursuivi\w*|proces|incarcer\w+|blesse\w*|radie\w*|convoqu\w+|interpell\w+|"
        r"represailles|"
        r"agress\w+|comparu\w*|comparai\w+|transfere\w*|mort|noye\w*|enseveli\w*|decede\w*|deces|balles?|atteinte?s?|"
        r"suivie?s?|juge(?:e|s|es)?)\b"
    ),
    "es": opened(
        r"\b(?:deten\w+|arrest\w+|conden\w+|sentenci\w+|acus\w+|imput\w+|encarcel\w+|secuestr\w+|asesin\w+|mat\w+|"
        r"ejecut\w+|tortur\w+|golpe\w+|"
        r"hostig\w+|acos\w+|intimid\w+|amenaz\w+|atac\w+|ataque\w*|desapar\w+|vigil\w+|allan\w+|expuls\w+|extrad\w+|"
        r"despid\w+|despedid\w+|"
        r"interrog\w+|proces\w+|juicio|priva\w+ de libertad|prision|herid\w+|represalias?|agred\w+|agresion\w*|muerte|"
        r"criminaliz\w+|muri\w+|fallec\w+|ahogad\w+|disparad\w+|deport\w+|juzgad\w+|comparec\w+|trasladad\w+|"
        r"esposad[oa])\b"
    ),
}
BY: dict[Language, str] = {"en": " by ", "fr": " par ", "es": " por "}
"""In all that follows here."""
DONE_BY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?i)(?:beaten|attacked|assaulted|shot|stabbed|killed|threatened|raped|abducted|tortured)(?: [\w-]+){0,3}"
        r" by (?:[\w-]+ ){0,3}$|"
        r"\b(?:guards|gunmen|men|thugs|militia(?:men)?|assailants|attackers|group)\b[^.;]{0,60} (?:led|headed|"
        r"commanded) by $"
    ),
    "fr": re.compile(
        r"(?i)(?:battue?s?|attaquee?s?|agressee?s?|tuee?s?|menacee?s?|violee?s?|enlevee?s?|torturee?s?)(?: [\w-]+){0,3}"
        r" par (?:[\w-]+ ){0,3}$"
    ),
    "es": re.compile(
        r"(?i)(?:golpead|atacad|agredid|asesinad|amenazad|violad|secuestrad|"
        r"torturad)[oa]s?(?: [\w-]+){0,3} por (?:[\w-]+ ){0,3}$"
    ),
}

SAW: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r",? who (?:had )?(?:saw|seen|witnessed|overheard)\b|"
        r",? (?:who )?(?:has |had |later |also )*(?:told|informed) (?:the )?(?:investigators|police|reporters|inquiry|press) that "
        r"(?!(?:he|she|his|her|they)\b)|"
        r",? who (?:has |had |later |also )*(?:told|recounted|described|related)(?: to)?(?: the)? (?:reporters|press|"
        r"journalists|facts|scene|"
        r"events|story|what (?:had )?happened|investigators)\b"
    ),
    "fr": re.compile(
        r",? qui (?:a|avait|aurait|dit avoir) (?:vu|assiste|entendu)\b|"
        r",? qui (?:a |avait |aurait )?(?:ensuite )?(?:relate|raconte|rapporte|decrit|relata|raconta|rapporta|decrivit) "
        r"(?:les faits|la scene|ce qui)\b|,? (?:a|avait) (?:declare|raconte|dit) (?:aux enqueteurs|a la police) que (?!(?:il|"
        r"elle)\b)"
    ),
    "es": re.compile(
        r",? (?:quien|que) (?:habria |dijo haber )?(?:vio|visto|presencio|presenciado|oyo)\b|"
        r",? (?:quien|que) (?:ha |habia |luego )?(?:relato|narro|conto|describio|relatado|narrado|contado) (?:los hechos|"
        r"la escena|lo "
        r"(?:ocurrido|sucedido))\b|,? (?:declaro|dijo|conto) a (?:los investigadores|la policia) que (?!(?:el|ella|lo|la)\b)"
    ),
}
"""After a name: who saw what happened to somebody else."""
DEFENDS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?i)\b(?:his|her|their|whose)(?: [\w-]+){0,2} (?:lawyers?|counsel|attorneys?|doctor|physician|employer|"
        r"colleague)\b"
    ),
    "fr": re.compile(
        r"(?i)\b(?:son|sa|leurs?|ses)(?: [\w-]+){0,2} (?:avocate?s?|conseils?|medecin|employeur|collegue)\b"
    ),
    "es": re.compile(r"(?i)\bsus?(?: [\w-]+){0,2} (?:abogad[oa]s?|defensora?|representante legal|medic[oa]|colega)\b"),
}
"""Before a name: somebody who stands by the person of the case."""
_NOBODY_ELSE = (
    r"(?:(?!\b(?:he|she|they|whether|that|where|when|how|his|her|il|elle|ils|que|qu|dont|ou|quand|su|cuando|donde|"
    r"ella)\b)[^.;]){0,30}?"
)
STRUCK: dict[Language, str] = {
    "en": _NOBODY_ELSE + r"\b(?:was|were|been|be|being|is) (?:\w+ ){0,3}$",
    "fr": _NOBODY_ELSE + r"\b(?:ete|est|etait|fut|etre) (?:\w+ ){0,3}$",
    "es": _NOBODY_ELSE + r"\b(?:fue|sido|era|es|ser|resulto) (?:\w+ ){0,3}$",
}
"""Between a name and what was done to its bearer."""
SUFFERS: dict[Language, re.Pattern[str]] = {
    # after a name, in small letters
    "en": re.compile(
        r",? (?:has |had |also |reportedly |allegedly |then ){0,3}(?:received|got|was given|was handed|is facing|faces) "
        r"(?:[\w'-]+ ){0,4}(?:threats?|threatening|anonymous (?:calls|letters|messages)|years? (?:in|of)|months? (?:in|of)|"
        r"(?:pictures|photographs|images) of (?:weapons|guns|coffins|bullets)|bullets|insults|blows|"
        r"(?:suspended )?(?:sentence|term))\b"
    ),
    "fr": re.compile(
        r",? (?:(?:a|avait|aurait|ont|auraient) (?:egalement )?(?:recu|ecope)|recut|recurent) (?:[\w'-]+ ){0,4}(?:menaces?|"
        r"appels? anonymes|ans? de|coups?|balles?|insultes|messages (?:injurieux|haineux|menacants)|photo\w* d'armes|gifles?)\b"
    ),
    "es": re.compile(
        r",? (?:habria[n]? |han? |tambien ){0,2}(?:recibio|recibieron|recibido) (?:[\w'-]+ ){0,4}(?:amenazas?|llamadas? anonimas|"
        r"anos? de|golpes?|balas?|insultos|mensajes (?:amenazantes|injuriosos|de odio)|(?:fotos|fotografias|imagenes) de armas|"
        r"panfletos|coronas)\b"
    ),
}
ONE_OF_SEVERAL: dict[Language, re.Pattern[str]] = {
    # before a name that closes a list of those who were counted: "two persons, X and her brother, "
    "en": re.compile(r"\b(?:two|three|four|five|six|\d+) [\w-]+, [^;]{3,80} and (?:his|her|their) [\w-]+,? $"),
    "fr": re.compile(r"\b(?:deux|trois|quatre|cinq|six|\d+) [\w-]+, [^;]{3,80} et (?:son|sa|leur) [\w-]+,? $"),
    "es": re.compile(r"\b(?:dos|tres|cuatro|cinco|seis|\d+) [\w-]+, [^;]{3,80} y su [\w-]+,? (?:la |el )?$"),
}
LED_BY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:chaired|headed|presided over|presided|led|commanded|directed) by (?:the )?(?:[\w-]+ ){0,2}$"
    ),
    "fr": re.compile(
        r"\b(?:presidee?s?|dirigee?s?|menee?s?|commandee?s?|conduite?s?) par (?:le |la |l')?(?:[\w-]+ ){0,2}$|"
        r"\bsous (?:le commandement|les ordres|la direction|la presidence) d(?:e |u |')(?:[\w-]+ ){0,2}$"
    ),
    "es": re.compile(
        r"\b(?:presidid|dirigid|encabezad|comandad|liderad)[oa]s? por (?:el |la )?(?:[\w-]+ ){0,2}$|"
        r"\b(?:al mando|bajo el mando|bajo las ordenes|a cargo) del? (?:[\w-]+ ){0,2}$"
    ),
}
"""Before the name of who heads a body."""
_GUARDS = (
    r"(?:guard|officer|warder|soldier|policeman|policewoman|agent|official|investigator|interrogator|garde|gardien|policier|"
    r"gendarme|officier|soldat|fonctionnaire|surveillant|guardia|policia|soldado|oficial|agente|custodio|funcionario|militar)"
)
KNOWN_AS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b{_GUARDS},? (?:who (?:is|was) )?(?:identified|known|named|called|addressed|referred to)(?: only| simply)?(?: to \w+)?"
        r"(?: as| by)?(?: the (?:name|initials?)(?: of)?)? \W?$"
    ),
    "fr": re.compile(
        rf"\b{_GUARDS},? (?:qui est |uniquement |seulement )?(?:identifiee?|connue?|nommee?|appelee?|surnommee?|designee?)(?: \w+)?"
        r"(?: sous| par| comme)?(?: le nom de| (?:les|ses) initiales)? \W?$"
    ),
    "es": re.compile(
        rf"\b{_GUARDS},? (?:que fue )?(?:identificad|conocid|llamad|apodad|nombrad)[oa](?: solo| unicamente| solamente)?"
        r"(?: como| por)?(?: el| la)?(?: las iniciales| el nombre de)? \W?$"
    ),
}
"""Before a name or initials by which alone an officer or guard is known."""
_DONE_TO = (
    r"arrested|detained|beat|kicked|threatened|removed|dismissed|suspended|sentenced|convicted|fined|attacked|assaulted|abducted|"
    r"searched|summoned|questioned|expelled|deported|stabbed|hit|struck|seized|evicted"
)
PURSUED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:{_DONE_TO}) "
        r"(?:(?P<she>her)(?= (?:from|in|at|to|on|for|with|and|when|while|as)\b|[.,;])|(?P<he>him))(?![\w-])"
    ),
    "fr": re.compile(
        r"\bl'(?:a|ont|aurait|auraient) (?:arret|frapp|menac|suspend|agress|enlev|interrog)(?:(?P<she>ee)|(?P<he>e))\b"
    ),
    "es": re.compile(
        r"\b(?:(?P<she>la)|(?P<he>lo)) (?:detuv|golpe|amenaz|destituy|suspend|agred|secuestr|interrog)\w+"
    ),
}
"""What is done to the one spoken of by a pronoun."""
