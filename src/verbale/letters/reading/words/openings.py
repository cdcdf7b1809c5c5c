"""How the parts of a letter open: the genre's fixed forms, as patterns over text without accents, whatever the case.

Each pattern is matched at the start of a paragraph or of a sentence. They are fixed forms of the genre, with the ways in
which writers and translators vary them; none is a sentence of one letter.
"""

from verbale.letters.reading.sheet import Language
from verbale.letters.record import PartKind

_K = PartKind

Openings = dict[PartKind, tuple[str, ...]]

LEADS: dict[Language, str] = {
    # what may stand before a fixed form
    "en": r"(?:(?:furthermore|moreover|finally|lastly|in addition|additionally|further|again|also|therefore"
    r"|similarly|likewise"
    r"|in particular|in this (?:connection|regard|context|respect)|in that (?:connection|regard|context|respect)"
    r"|in light of this|against this background|as (?:stated|mentioned|noted) above|accordingly),? )?",
    "fr": r"(?:(?:en outre|de plus|par ailleurs|enfin|de meme|egalement|a cet egard|dans ce (?:contexte|cadre)"
    r"|ainsi|en particulier"
    r"|en ce sens|a ce (?:sujet|propos)|en consequence),? )?",
    "es": r"(?:(?:ademas|asimismo|por ultimo|finalmente|igualmente|en este (?:contexto|sentido)|al respecto"
    r"|a este respecto"
    r"|en (?:ese|tal) sentido|por otra parte|en particular|en relacion con lo anterior|por lo tanto)[,.]? )?",
}

OPENINGS: dict[Language, Openings] = {
    "en": {
        _K.HEADING: (
            (
                r"(?:joint )?(?:mandates?|procedures?) of (?:the )?(?:united nations )?(?:special|independent|working"
                r"|personal|designated|representative|expert)"
            ),
        ),
        _K.OPENING: (
            (
                r"(?:we|i) (?:have|has) the (?:honou?r|pleasure) (?:to (?:address|write|direct|be writing)"
                r"|of (?:address|writ|direct))"
            ),
            r"(?:we|i) (?:are|am|'m) (?:writing|addressing)",
            r"(?:we|i) (?:would (?:like|wish) to |wish to |)(?:write|address|send)(?: this| you| to| the| your)",
            r"in (?:our|my) (?:respective )?capacit(?:y|ies) (?:as|of)\b",
        ),
        _K.SUBJECT: (
            (
                r"(?:we|i) (?:would|should|wish|want|write|'d|are|am|also)\b[^.]{0,60}\b(?:bring|draw|call|raise|share"
                r"|convey|seek|express)\b[^.]{0,120}"
                r"(?:attention|information|concerning|regarding|clarification|concern)"
            ),
            r"the (?:present )?(?:letter|communication) (?:is|concerns|relates|follows)",
            r"this (?:letter|communication|urgent appeal) (?:is (?:sent|a follow)|concerns|relates|follows)",
            r"we (?:have )?received information",
        ),
        _K.ALLEGATIONS: (
            (
                r"(?:according|pursuant) to (?:the )?(?:\w+ ){0,3}(?:information|reports?|allegations?|sources?"
                r"|submission)\b[^.:]{0,80}"
                r"(?:received|available|provided|transmitted|gathered|submitted|before us|shared)"
            ),
            (
                r"(?:the )?(?:\w+ )?information (?:that )?(?:we |i )?(?:have )?received (?:indicates|is as follows"
                r"|alleges|states|suggests)[^.]{0,40}:"
            ),
            r"it (?:is|has been) (?:alleged|reported)(?: to us)?(?: as follows| that)?:",
            r"(?:summary of |the )?(?:facts|allegations)(?: received| of the case)?:?$",
        ),
        _K.CONCERNS: (
            (
                r"(?:while |whilst |although )?(?:we |i )?(?:without|do not|not)(?: in any way)? ?(?:wish(?:ing)? "
                r"|want(?:ing)? |intend(?:ing)? )?(?:to )?"
                r"(?:prejudg|pre-judg|imply|express(?:ing)? any)"
            ),
            (
                r"without (?:in any way )?(?:wishing to |making any |expressing )?(?:prejudg|pre-judg|imply|prejudice"
                r"|judgement)"
            ),
            r"while (?:we|i) do not (?:wish|want|intend)",
            (
                r"(?:we|i) (?!may |might |will |could |intend )(?:\w+ ){0,3}(?:express|reiterate|voice|raise|remain"
                r"|share|note"
                r"|wish to express)\b[^.]{0,60}\b(?:concern|alarm|dismay|worr|shock|consternation)"
            ),
            (
                r"(?:we|i) (?:are|am|remain)(?: \w+){0,2} (?:concerned|alarmed|disturbed|dismayed|worried|troubled"
                r"|appalled|preoccupied|shocked)"
            ),
            (
                r"(?:(?:serious|grave|deep|particular|our|great|further|utmost) )+(?:concern|alarm)s? (?:is|are"
                r"|has been|have been)"
            ),
            r"(?:we|i) (?:have|would like to (?:express|reiterate)|wish to (?:express|reiterate))[^.]{0,40}\bconcern",
            r"of (?:particular|special|further|grave|serious) concern",
            r"it is (?:of|a matter of) (?:\w+ )?concern",
        ),
        _K.LAW: (
            r"in connection with (?:the )?above[- ]?(?:mentioned )?(?:alleged )?(?:facts|allegations)",
            r"(?:please|kindly) (?:refer to|see|find) the [^.]{0,60}annex",
            (
                r"(?:we|i) (?:would|wish|should|also|'d|recall|refer|remind|draw|note|stress|underline|reiterate"
                r"|highlight|emphasi[sz]e|further)\b[^.]{0,30}"
                r"(?:like |wish )?(?:to )?(?:also |further |again )?(?:draw|refer|remind|recall|bring|appeal|stress"
                r"|underline|reiterate|highlight|call|note|emphasi[sz]e|direct|point)?"
                r"[^.]{0,200}\b(?:articles?|covenant|conventions?|declarations?|principles|international (?:norms"
                r"|standards|human rights|law)|instruments|general comment"
                r"|obligations|charter|resolutions?|guarantees)\b"
            ),
            (
                r"the (?:above|aforementioned|alleged|reported) (?:\w+ ){0,3}(?:allegations|facts|acts"
                r"|measures)[^.]{0,40}(?:appear|seem|would|may|contravene|violate|be in)"
            ),
            (
                r"if (?:confirmed|proven|true|accurate|the above)[^.]{0,60}(?:contravene|violate|violation|breach"
                r"|contrary|incompatible)"
            ),
            r"(?:article|principle|general comment|paragraph)s? \d",
            r"(?:applicable|relevant|reference to) (?:international )?(?:human rights )?(?:law|norms|standards)",
        ),
        _K.URGENCY: (
            r"(?:we|i) (?:are|am) (?:issuing|sending|making) this (?:joint )?(?:urgent )?appeal",
            r"in (?:view|light) of (?:the|these) (?:urgency|urgent|gravity and urgency|imminen)",
            r"(?:given|considering) the (?:urgency|urgent)",
            r"(?:because|in view) of the urgen",
            r"this (?:joint )?(?:urgent )?appeal is (?:issued|sent)",
        ),
        _K.REQUESTS: (
            r"(?:as )?it is (?:our|my) (?:responsibility|duty)",
            r"(?:our|my) (?:responsibility|mandates? require|duty)",
            r"under the mandates? (?:provided|entrusted|given)",
            (
                r"(?:we|i) (?:would|should)(?: therefore| also)? (?:be grateful|appreciate)[^.]{0,80}(?:observations"
                r"|comments|information|repl(?:y|ies)|answers?|cooperation"
                r"|clarification|details|views)[^.]{0,120}(?:following|questions|matters|points|:)"
            ),
            (
                r"(?:we|i) (?:would )?(?:like|wish)? ?(?:to )?(?:seek|request|ask)[^.]{0,60}(?:clarif|information"
                r"|observations|answers?)[^.]{0,120}(?:following|questions|matters|points|:)"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)] ?|[-•*–] ?)?(?:please (?:also )?(?:provide|indicate"
                r"|explain|inform|supply|describe|elaborate|clarify"
                r"|state|specify|share|comment|advise|identify|confirm|outline|detail|give|highlight|set out|include"
                r"|kindly)|kindly (?:provide|indicate|explain))"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h])[.)] ?)?(?:are|is) the (?:facts|information"
                r"|allegations?)[^.?]{0,60}\b(?:accurate|correct|true)\b"
            ),
        ),
        _K.RESPONSE: (
            (
                r"(?:we|i) (?:would|should|'d)(?: \w+)? (?:appreciate|be (?:grateful|pleased|thankful)|welcome"
                r"|like)[^.]{0,50}(?:recei(?:ve|ving)|getting|a |an |your )?[^.]{0,30}(?:response|reply|answer)s?\b"
                r"(?![^.]{0,80}following (?:matters|questions|points))"
            ),
            r"(?:we|i) look forward to[^.]{0,40}(?:response|reply)",
            (
                r"(?:past|after|upon expiry of|following|beyond|passed) (?:this|that|which) (?:delay|deadline|period"
                r"|date|time)"
            ),
            r"(?:this|the present) (?:communication|letter)\b[^.]{0,140}\b(?:any|all|the) (?:response|repl)",
            (
                r"(?:this|the present) (?:communication|letter)[^.]{0,100}(?:will be|shall be|be) (?:made )?(?:public"
                r"|available|published|posted)"
            ),
            r"a (?:response|reply)[^.]{0,40}within",
            r"(?:please|kindly) (?:reply|respond)",
            r"(?:we|i) (?:undertake|will ensure)[^.]{0,30}(?:ensure )?that[^.]{0,40}(?:response|reply)",
            (
                r"(?:your|the) (?:excellency's )?(?:government's )?(?:response|reply"
                r"|comments?)[^.]{0,60}(?:will be (?:made )?(?:available|public|reflected|included)|within)"
            ),
        ),
        _K.MEASURES: (
            (
                r"(?:while|whilst|pending|when) (?:awaiting|waiting|we await|your|a|the|receipt"
                r"|receiv)[^.]{0,60}(?:repl|response|answer|information|clarification|comments)"
            ),
            r"in the meantime,? (?:we|i|and)",
            r"in the interim,? (?:we|i)",
            r"(?:we|i) (?:would like to )?urge (?:that )?(?:all )?(?:the )?necessary (?:interim )?(?:measures|steps)",
            r"(?:we|i) (?:would like to |respectfully )?urge (?:your|the|you)\b",
            (
                r"(?:we|i) (?:would )?(?:also )?(?:like to )?(?:request|call on|call upon|appeal to) (?:your|the"
                r"|you)\b[^.]{0,80}(?:take all|necessary (?:measures|steps)|halt|ensure that)"
            ),
        ),
        _K.NOTICE: (
            r"(?:we|i) (?:would (?:also )?like|wish|'d like)(?: also)? to inform[^.]{0,80}(?:that|,)",
            r"please (?:be (?:advised|informed)|note) that",
            r"(?:we|i) (?:may|intend to|plan to|will|might|are considering)[^.]{0,30}(?:public|press)",
            (
                r"(?:we|i) (?:would like to |wish to )?(?:note|inform|advise)[^.]{0,60}(?:letter|communication"
                r"|copy)[^.]{0,60}(?:sent|addressed|transmitted|shared)"
            ),
            r"a (?:copy|similar letter|letter)[^.]{0,100}(?:sent|addressed|transmitted|shared|forwarded)",
            r"the working group on (?:arbitrary detention|enforced)[^.]{0,40}(?:may|might|will|would|reserves|can)",
            r"the press release",
        ),
        _K.CLOSING: (
            r"(?:please )?accept,? (?:your )?(?:excellency|sir|madam|dear|the assurances)",
            r"please accept",
            r"yours (?:sincerely|faithfully|truly)",
            r"(?:with )?(?:kind|best|respectful) regards",
            r"sincerely",
            r"(?:we|i) avail",
            r"receive,? (?:excellency|sir|madam)",
        ),
    },
    "fr": {
        _K.HEADING: (
            (
                r"mandats? (?:conjoints? )?(?:du|de la|de l'|des|de)\s?(?:rapporteu|expert|groupe|representant"
                r"|titulaire|procedure)"
            ),
            r"procedures speciales du conseil des droits de l'homme :",
        ),
        _K.OPENING: (
            r"(?:nous avons|j'ai) l.?honneur de (?:nous |m')?(?:adresser|ecrire|vous|m.adresser)",
            r"(?:nous|je) (?:nous |m'|vous )*(?:ecrivons|ecris|adressons|adresse)",
            r"en (?:notre|nos|ma) (?:qualites?|capacites?)",
        ),
        _K.SUBJECT: (
            (
                r"(?:nous|je) (?:souhait|voudr|desir|aimer|tenons|tiens|vous)\w*[^.]{0,60}(?:attir|port|appel|rappel"
                r"|soulev|partag|exprim)[^.]{0,140}(?:attention|connaissance|informations?|concernant)"
            ),
            r"(?:nous|je) (?:vous )?(?:propos|soumett)\w+[^.]{0,80}(?:commentaires|observations)",
            r"(?:la presente|cette) (?:lettre|communication) (?:concerne|fait suite|porte)",
            r"nous avons recu des informations",
        ),
        _K.ALLEGATIONS: (
            (
                r"(?:selon|d'apres) (?:les |des |nos |l')?(?:\w+ ){0,2}(?:informations?|allegations?|sources?"
                r"|renseignements?|rapports?)\b[^.:]{0,80}"
            ),
            r"il (?:est|a ete) (?:allegue|rapporte) (?:que|ce qui suit)[^.]{0,10}:",
            r"les (?:faits|allegations)(?: recues| allegues)? ?:?$",
        ),
        _K.CONCERNS: (
            r"sans (?:vouloir|prejuger|pour autant|aucunement|prejudice|nous prononcer|chercher|tirer|implication)",
            r"bien que nous ne (?:souhaitions|voulions) pas prejuger",
            (
                r"(?:nous|je) (?:\w+ ){0,3}(?:exprim|reiter|fai(?:re|sons|s)|manifest|souhait"
                r"|partage)\w*[^.]{0,80}(?:preoccupation|inquietude|alarme|consternation)"
            ),
            (
                r"(?:nous sommes|je suis|nous (?:rest|demeur)ons|nous nous) (?:\w+ ){0,3}(?:preoccup|inqui|alarm"
                r"|constern|trouble)"
            ),
            r"(?:de )?(?:serieuses|graves|vives|profondes) (?:preoccupations|inquietudes)",
            r"il est (?:\w+ )?(?:preoccupant|inquietant)",
        ),
        _K.LAW: (
            (
                r"(?:au vu|a la lumiere|eu egard|en relation avec|en lien avec|concernant|en rapport avec|s'agissant"
                r"|compte tenu)(?: d[eu]s?| aux?)? (?:les |ces )?(?:faits|allegations)[^.]{0,120}(?:annexe|joint|droit"
                r"|instruments|normes)"
            ),
            r"(?:veuillez|priere de) (?:vous referer|trouver|consulter)[^.]{0,80}annexe",
            (
                r"(?:nous|je) (?:souhait|voudr|desir|aimer|tenons|tiens|rappel|renvoy|refer"
                r"|soulign)\w*[^.]{0,220}(?:articles?|pacte|conventions?|declarations?|principes"
                r"|(?:normes|instruments|droits?) internationa|observation generale|obligations|charte|resolutions?)\b"
            ),
            r"(?:l'article|les articles|article) \d",
            (
                r"(?:ces|les|de tels?|de telles) (?:\w+ ){0,2}(?:faits|allegations|actes|mesures)[^.]{0,60}(?:sembl"
                r"|constitu|contrevien|viol|enfrein)"
            ),
            r"references? (?:au|aux) (?:droit|normes)",
        ),
        _K.URGENCY: (
            r"(?:nous|je) (?:\w+ )?(?:lanc|emett|adress|transmett|publi)\w+ (?:\w+ )?(?:cet|le present) appel",
            (
                r"(?:compte tenu|au vu|vu|etant donne|en raison|eu egard)(?: de| a)? ?(?:l'|la )?(?:urgen"
                r"|caractere urgent)"
            ),
            r"(?:cet|le present) appel(?: urgent)?",
        ),
        _K.REQUESTS: (
            (
                r"(?:comme |etant donne qu'|puisqu')?il (?:est|releve)(?: donc)? de (?:notre|ma|nos) (?:responsabilite"
                r"|devoir)"
            ),
            r"(?:notre|ma) responsabilite",
            r"(?:en vertu|au titre) des? mandats?",
            (
                r"(?:nous (?:vous )?(?:serions|saurions)|je (?:vous )?(?:serais|saurais)"
                r"|nous apprecierions)[^.]{0,140}(?:observations?|commentaires?|informations?|precisions|reponses?)"
                r"[^.]{0,120}(?:suivant|questions|points|:)"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv)[.)] ?|[-•*–] ?)?(?:veuillez|merci de|priere de"
                r"|pourriez-vous) (?:\w+ )?(?:fournir|indiquer|expliquer|nous|preciser|communiquer|decrire|informer"
                r"|donner"
                r"|clarifier|detailler|commenter|transmettre)"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h])[.)] ?)?les (?:faits|allegations)[^.?]{0,60}(?:sont|sont-ils"
                r"|sont-elles)[^.?]{0,20}(?:exact|avere)"
            ),
        ),
        _K.RESPONSE: (
            (
                r"(?:nous|je) (?:vous )?(?:serions|serais|saurions|apprecierions|souhaiterions"
                r"|aimerions)[^.]{0,80}(?:recevoir|reponse|repondre)[^.]{0,60}(?:dans|reponse|delai|jours|mois|avant)"
            ),
            r"une reponse[^.]{0,60}(?:dans|sous)",
            r"(?:passe|apres|au-dela de|a l'expiration de|a l'issue de) ce (?:delai|terme)",
            (
                r"(?:cette|la presente) (?:communication|lettre)\b[^.]{0,140}\b(?:ainsi que|et) (?:toute|la"
                r"|les) (?:\w+ )?reponse"
            ),
            (
                r"(?:cette|la presente) (?:communication|lettre)[^.]{0,100}(?:rendue?s? publi|publiee?s?|accessible"
                r"|disponible)"
            ),
        ),
        _K.MEASURES: (
            (
                r"dans l.?(?:attente|intervalle|entretemps)[^.]{0,60}(?:reponse|nous|je|observations|informations"
                r"|eclaircissements)"
            ),
            r"en (?:attendant|attente)[^.]{0,60}(?:reponse|nous|observations|informations)",
            r"entre-?temps,? (?:nous|je)",
            (
                r"(?:nous|je) (?:prions|exhortons|demandons|appelons|exhorte|prie|demande)[^.]{0,100}(?:mesures"
                r"|garantir|assurer|mettre (?:fin|un terme))"
            ),
        ),
        _K.NOTICE: (
            r"(?:nous|je) (?:souhait|voudr|tenons|tiens|desir)\w*[^.]{0,40}informer[^.]{0,80}que",
            r"(?:veuillez|nous vous prions de) (?:noter|prendre note|bien noter)",
            r"(?:nous|je) (?:pourrions|avons l'intention|pourrais|envisag)\w*[^.]{0,60}publi",
            r"(?:une (?:copie|lettre)|copie)[^.]{0,100}(?:envoyee|adressee|transmise|communiquee)",
            r"le groupe de travail sur (?:la detention|les disparitions)[^.]{0,60}(?:peut|pourra|pourrait|se reserve)",
        ),
        _K.CLOSING: (
            r"veuillez (?:agreer|recevoir|accepter|croire)",
            r"(?:nous vous prions|je vous prie) d'(?:agreer|accepter)",
            r"je saisis",
        ),
    },
    "es": {
        _K.HEADING: (
            (
                r"mandatos? (?:conjuntos? )?(?:del|de la|de los|de las|de)\s?(?:relator|expert|grupo|representante"
                r"|titular|procedimiento)"
            ),
        ),
        _K.OPENING: (
            r"(?:tenemos|tengo) el (?:honor|agrado) de (?:dirigir|escribir|comunicar)",
            r"(?:nos|me) (?:dirigimos|dirijo|es grato dirig)",
            r"(?:le|les) (?:escribimos|escribo)",
            r"en (?:nuestras?|mi) (?:calidad(?:es)?|capacidad(?:es)?)",
        ),
        _K.SUBJECT: (
            (
                r"(?:quisi|quier|dese|queremos|querriamos|nos gustaria|me gustaria|nos permitimos"
                r"|me permito)\w*[^.]{0,60}(?:senal|llam|traer|llevar|poner|hacer|comunic|expres|compart|someter)"
                r"[^.]{0,140}(?:atencion|conocimiento|informacion|relacion|relativ|sobre)"
            ),
            r"(?:la presente|esta) (?:carta|comunicacion) (?:se refiere|trata|es|da)",
            r"hemos recibido informacion",
        ),
        _K.ALLEGATIONS: (
            (
                r"(?:segun|de acuerdo (?:con|a)|conforme a) (?:la |las |los "
                r"|nuestra )?(?:\w+ ){0,2}(?:informacion(?:es)?|alegaciones|fuentes?|denuncias?|reportes?"
                r"|informes?)\b[^.:]{0,80}"
            ),
            r"se (?:alega|informa) (?:que|lo siguiente)[^.]{0,10}:",
            r"los hechos(?: alegados)?:?$",
        ),
        _K.CONCERNS: (
            r"sin (?:pretender|prejuzgar|perjuicio|querer|animo|implicar|desear|que ello|intencion)",
            r"(?:si bien|aunque) no (?:queremos|deseamos|pretendemos|quisieramos) prejuzgar",
            (
                r"(?:quisieramos|queremos|deseamos|expresamos|manifestamos|reiteramos|quisiera|expreso"
                r"|debemos)\b[^.]{0,80}(?:preocupacion|alarma|inquietud|consternacion|constemacion)"
            ),
            r"(?:nos|me) (?:\w+ ){0,3}(?:preocupa|alarma|inquieta)",
            r"(?:estamos|seguimos|permanecemos|estoy) (?:\w+ ){0,3}(?:preocupad|alarmad|constern)",
            r"es (?:motivo de|objeto de|particularmente|muy|especialmente)[^.]{0,20}preocupa",
        ),
        _K.LAW: (
            (
                r"(?:en relacion con|con respecto a|a la luz de|en conexion con) (?:los |las |las presuntas )?(?:hechos"
                r"|alegaciones|presuntos)[^.]{0,120}(?:anexo|adjunt|instrumentos|normas|derecho)"
            ),
            (
                r"(?:sirvase|por favor|rogamos)[^.]{0,60}(?:ver|consultar|encontrar|referirse|refierase"
                r"|consulte)[^.]{0,60}anexo"
            ),
            (
                r"(?:quisi|quier|dese|queremos|nos permitimos|me permito|recordamos|recordar|subrayamos|destacamos"
                r"|nos referimos|hacemos)\w*[^.]{0,220}(?:articulos?|pacto|convencion(?:es)?"
                r"|declaracion|principios|(?:normas|instrumentos|estandares|derechos?) (?:\w+ )?internacional"
                r"|observacion general|obligaciones|carta|resoluciones)\b"
            ),
            r"(?:el articulo|los articulos|articulo) \d",
            (
                r"(?:estos|los|dichos|las) (?:\w+ ){0,2}(?:hechos|alegaciones|actos|medidas)[^.]{0,60}(?:parec|constitu"
                r"|contraven|viol|podrian|contrari)"
            ),
            r"referencias? (?:al|a las?|a los?) (?:derecho|normas)",
            r"el texto completo de los instrumentos",
            r"los textos completos",
        ),
        _K.URGENCY: (
            (
                r"(?:teniendo en cuenta|tomando en cuenta|en vista|dada|debido a|ante|habida cuenta de"
                r"|considerando) (?:de )?(?:la|el) (?:urgencia|caracter urgente)"
            ),
            r"(?:emitimos|realizamos|hacemos|enviamos|dirigimos) (?:\w+ )?(?:este|el presente) llamamiento",
            r"(?:este|el presente) llamamiento(?: urgente)?",
        ),
        _K.REQUESTS: (
            r"(?:como |dado que |puesto que |ya que )?es (?:nuestra|mi|parte de nuestra) (?:responsabilidad|deber)",
            r"(?:nuestra|mi) responsabilidad",
            r"en (?:virtud|cumplimiento) de (?:los|el|nuestros?|mi) mandatos?",
            (
                r"(?:agradec|estariamos|quedar|le agradec|solicitamos)\w*[^.]{0,140}(?:observaciones|comentarios"
                r"|informacion|respuestas?|cooperacion|aclarar)[^.]{0,140}(?:siguiente|cuestiones|preguntas|asuntos"
                r"|puntos|:)"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv)[.)] ?|[-•*–] ?)?(?:por favor,? (?:sirvase |tambien )?(?:proporcion"
                r"|indi[cq]|expli[cq]|inform|facilit|suministr|describ|aclar|detall|comparta|especifi[cq]|sirva|brind"
                r"|provea)"
                r"|sirv(?:a|an)se (?:\w+ )?(?:proporcion|indi[cq]|expli[cq]|inform|facilit|suministr|describ|aclar"
                r"|detall|comparti|especifi[cq]|brind|proveer|comunicar|precisar)"
                r"|(?:le )?(?:rogamos|solicitamos) (?:que )?(?:nos )?(?:proporcion|indi[cq]|expli[cq]|inform|facilit))"
            ),
            (
                r"(?:\(?(?:\d{1,2}|[a-h])[.)] ?)?¿? ?(?:son|es) (?:exact|corre|verdad|ciert)[^.?]{0,60}(?:hechos"
                r"|alegaciones|informacion)"
            ),
        ),
        _K.RESPONSE: (
            (
                r"(?:le |les )?(?:agradec|apreci|estariamos|quedar|desear|quisieramos|esperamos)\w*[^.]{0,60}(?:recibir"
                r"|respuesta)[^.]{0,60}(?:respuesta|plazo|dentro|en un|dias|meses)"
            ),
            (
                r"(?:esta|la presente) (?:comunicacion|carta)\b[^.]{0,140}\b(?:y|asi como|junto) (?:con )?(?:toda"
                r"|cualquier|la|las) (?:\w+ )?respuesta"
            ),
            r"(?:esta|la presente) (?:comunicacion|carta)[^.]{0,100}(?:sera|haran?|seran|publica)",
            (
                r"(?:pasado|transcurrido|tras|despues de|vencido|cumplido|concluido) (?:este|dicho|ese) (?:plazo"
                r"|periodo|termino)"
            ),
            r"en un plazo de",
            r"(?:toda|cualquier) respuesta",
        ),
        _K.MEASURES: (
            r"(?:a|en) (?:la )?espera de[^.]{0,40}(?:respuesta|contestacion|informacion|observaciones|aclaraci)",
            r"mientras (?:esperamos|tanto, (?:quisi|inst|urg|rog|sol)|se espera|aguardamos|espero|recibimos)",
            r"entre ?tanto, (?:quisi|inst|urg|rog|sol)",
            (
                r"(?:instamos|urgimos|exhortamos|insto|pedimos|solicitamos)[^.]{0,100}(?:medidas|garantizar|asegurar"
                r"|cese|detener)"
            ),
        ),
        _K.NOTICE: (
            r"(?:quisieramos|queremos|deseamos|quisiera|nos permitimos)[^.]{0,40}(?:informar|comunicar)[^.]{0,80}que",
            r"(?:sirva(?:n)?se|por favor,?) (?:tomar nota|tome nota|tenga en cuenta|note|notar|observe|tener)",
            r"(?:tenemos|tengo) la intencion de[^.]{0,40}publi",
            r"(?:podriamos|es posible que|podremos)[^.]{0,50}publi",
            r"(?:una (?:copia|carta|comunicacion)|copia)[^.]{0,100}(?:enviad|dirigid|transmitid|remitid)",
            (
                r"el grupo de trabajo sobre (?:la detencion|las desapariciones)[^.]{0,60}(?:desea|puede|podra|podria"
                r"|se reserva|quisiera)"
            ),
        ),
        _K.CLOSING: (
            r"acept[ea]n?,? ",
            r"(?:sirvase|ruego|le rogamos|rogamos|le ruego)[^.]{0,20}acept",
            r"reciba,? ",
            r"(?:aprovechamos|aprovecho) (?:la|esta)",
            r"atentamente",
            r"hagamos propicia",
        ),
    },
}

ASKING: dict[Language, str] = {
    # how a sentence begins that asks for something, wherever it stands
    "en": r"(?:please|kindly|could you|would you|can you)\b",
    "fr": r"(?:veuillez|merci de|priere de|pourriez-vous|pouvez-vous)\b",
    "es": r"(?:por favor|sirva(?:n)?se|le rogamos|rogamos|podria|indiquen?|proporcionen?|expliquen?)\b",
}

SALUTATIONS: dict[Language, str] = {
    "en": r"(?:your )?excellenc(?:y|ies)|dear [^\n,:]{2,70}|sir(?: ?(?:/|or) ?madam)?|madam(?: ?(?:/|or) ?sir)?"
    r"|(?:honou?rable )?minister|to whom it may concern",
    "fr": r"(?:votre )?excellence|(?:chere? )?(?:madame|monsieur|mesdames|messieurs)[^\n,:.]{0,60}",
    "es": r"(?:su |vuestra )?excelencia|excelentisim[oa] senora?|(?:muy )?(?:estimad|distinguid|senor)(?:[oa]s?|es"
    r"|as|)(?: ?/ ?[oa]s?)?[^\n,:.]{0,70}",
}

QUOTE_REFERENCE: dict[Language, str] = {
    "en": r"please (?:use|quote|cite|refer to) this reference[^)\n]{0,40}",
    "fr": r"(?:veuillez|merci de|priere de|prierede) (?:utiliser|citer|rappeler|mentionner"
    rf"|indiquer) cette reference[^)\n]{0, 50}",
    "es": r"(?:por favor,? |sirvase |se ruega )(?:utilice|utilizar|use|usar|cite|citar|mencione|mencionar|indique"
    r"|indicar) esta referencia[^)\n]{0,50}",
}

ANNEXES: dict[Language, str] = {
    "en": r"annex(?:es)?|appendix|appendices|attachment",
    "fr": r"annexes?|appendice",
    "es": r"anexos?|apendice",
}
