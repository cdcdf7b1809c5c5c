"""What the notices at the end of a letter speak of. Patterns over text without accents, in lower case."""

from verbale.letters.reading.sheet import Language
from verbale.letters.record import NoticeKind

NOTICES: dict[Language, dict[NoticeKind, str]] = {
    "en": {
        NoticeKind.DETENTION: r"working group on arbitrary detention\b[^.]{0,160}\b(?:regular procedure|transmit"
        r"|opinion|investigate|case)"
        r"|regular procedure[^.]{0,120}arbitrary",
        NoticeKind.DISAPPEARANCES: r"working group on enforced[^.]{0,160}\b(?:humanitarian|consideration|procedure"
        r"|transmit|examin)|humanitarian (?:procedure|mandate)"
        r"|consideration of the working group on enforced",
        NoticeKind.PRESS: r"\b(?:publicly (?:express|address|raise|voice|comment)|express (?:\w+ ){0,4}publicly"
        r"|make (?:\w+ ){0,4}public statement|press (?:release|statement)|public statement|express (?:our"
        r"|my) concerns? in public"
        r"|go public)",
        NoticeKind.COPY: r"\b(?:(?:we|i) (?:have )?(?:also )?(?:sent|addressed"
        r"|written) (?:[\w']+ ){0,8}(?:letters?|governments?|companies|company)"
        r"|cop(?:y|ies) of (?:this|the present) (?:letter|communication)|(?:similar|same|this"
        r"|related|separate|parallel|identical) (?:\w+ ){0,3}(?:letters?|communications?)[^.]{0,120}(?<!has )(?<!have )(?:sent"
        r"|addressed|transmitted|shared|forwarded)"
        r"|(?:letters?|communications?)\b[^.]{0,140}\b(?:(?:(?:has|have)(?: also)? been|is|are|was|were"
        r"|being)(?: also)?(?: been)?(?: also)? (?:sent|addressed|transmitted|shared|forwarded)"
        r"|will (?:also )?be (?:sent|addressed|transmitted|shared)))",
        NoticeKind.REPORT: r"\breports?\b[^.]{0,100}\b(?:human rights council|commission on human rights"
        r"|general assembly)\b|\bin (?:the|our|my) (?:\w+ ){0,2}report",
    },
    "fr": {
        NoticeKind.DETENTION: r"groupe de travail sur la detention arbitraire\b"
        r"[^.]{0,160}\b(?:procedure (?:ordinaire|reguliere)|transmettre|avis|cas)|procedure (?:ordinaire|reguliere)",
        NoticeKind.DISAPPEARANCES: r"groupe de travail sur les disparitions[^.]{0,160}\b(?:humanitaire|examen"
        r"|procedure)|procedure humanitaire",
        NoticeKind.PRESS: r"\b(?:exprimer publiquement|publiquement (?:exprimer|nos|notre)|communique de presse"
        r"|declaration publique|rendre publiques? (?:nos|mes) preoccupations|faire part publiquement)",
        NoticeKind.COPY: r"\b(?:(?:nous avons|j'ai) (?:egalement |aussi )?(?:adresse|envoye"
        r"|ecrit) (?:[\w']+ ){0,6}(?:lettres?|communications?|gouvernements?)"
        r"|copie de (?:cette|la presente) (?:lettre|communication)|(?:lettres?"
        r"|communications?)\b[^.]{0,140}\b(?:(?:a|ont) (?:egalement |aussi )?ete|est|sont|sera|seront) (?:egalement "
        r"|aussi )?(?:ete )?(?:egalement |aussi )?(?:envoyee?s?|adressee?s?|transmises?|partagee?s?))",
        NoticeKind.REPORT: r"\brapports?\b[^.]{0,100}\b(?:conseil des droits de l'homme|conseil des droits humains"
        r"|commission des droits|assemblee generale)\b",
    },
    "es": {
        NoticeKind.DETENTION: r"grupo de trabajo sobre (?:la )?detencion(?:es)? arbitrarias?\b"
        r"[^.]{0,200}\b(?:procedimiento (?:ordinario|regular)|transmit|tramitar|opinion|caso)"
        r"|procedimiento (?:ordinario|regular)",
        NoticeKind.DISAPPEARANCES: r"grupo de trabajo sobre (?:las )?desapariciones[^.]{0,160}\b(?:humanitari"
        r"|examen|consideracion|procedimiento)|procedimiento humanitario",
        NoticeKind.PRESS: r"\b(?:expresar (?:\w+ ){0,3}publicamente|publicamente (?:expresar|nuestr|mis?)"
        r"|comunicado (?:\w+ )?(?:de|a la) prensa|declaracion publica|hacer publicas? (?:nuestras|mis) preocupaci)",
        NoticeKind.COPY: r"\b(?:(?:enviad|dirigid|remitid|transmitid|escrit)[oa]s? (?:\w+ ){0,3}(?:cartas?|comunicaci)"
        r"|copia de (?:esta|la presente) (?:carta|comunicacion)|(?:cartas?"
        r"|comunicaci[a-z]+)\b[^.]{0,140}\b(?:(?:ha|han) (?:tambien )?sido|fue|fueron|sera|seran"
        r"|esta siendo) (?:tambien )?(?:sido )?(?:tambien )?(?:enviad|dirigid|transmitid|remitid|compartid)[oa]s?)",
        NoticeKind.REPORT: r"\binformes?\b[^.]{0,100}\b(?:consejo de derechos humanos|comision de derechos humanos"
        r"|asamblea general)\b",
    },
}

RUNS_ON: dict[Language, str] = {
    # how a sentence begins that goes on with the notice before it
    "en": r"(?:such|these|this|the (?:press release|government|said)|the said|we believe|we also believe"
    r"|any (?:public|such)|it|in (?:our|my) view)\b",
    "fr": r"(?:de tels?|ces|ce|cette|le (?:communique|gouvernement)|un tel|nous (?:pensons|croyons|estimons)|tout"
    r"|il)\b",
    "es": r"(?:tales|estos|estas|dicha?o?s?|el (?:comunicado|gobierno)|creemos|consideramos|pensamos|este|esta"
    r"|cualquier|toda)\b",
}
RUNNING = frozenset({NoticeKind.DETENTION, NoticeKind.DISAPPEARANCES, NoticeKind.PRESS})
"""Notices that are commonly given in several sentences."""

INTERIM: dict[Language, str] = {
    "en": r"\b(?:(?:while|whilst|pending|when) (?:awaiting|waiting|we await|your|a|the|receipt"
    r"|receiving)[^.]{0,80}\b(?:repl(?:y|ies)|responses?|answers?|information|clarifications?)|interim (?:measures"
    r"|steps)"
    r"|in the meantime,? (?:we|i)\b)",
    "fr": r"\b(?:dans l'(?:attente|intervalle)|en attendant[^.]{0,60}reponse|mesures (?:provisoires|interimaires"
    r"|conservatoires)|entre-?temps,? (?:nous|je))",
    "es": r"\b(?:(?:a|en) (?:la )?espera de[^.]{0,50}(?:respuesta|contestacion|informacion|aclaraci)"
    r"|mientras (?:esperamos|tanto|se espera|aguardamos|espero)|medidas (?:provisionales|interinas"
    r"|cautelares) (?:necesarias|para))",
}
URGED: dict[Language, str] = {
    "en": r"\b(?:urg(?:e|ing)|request|call(?:ing)? (?:on|upon)|appeal|ask|measures|steps)\b",
    "fr": r"\b(?:pri(?:ons|er?)|exhort\w+|demand\w+|appel\w+|mesures|engage\w+|invit\w+)\b",
    "es": r"\b(?:inst\w+|urgi\w+|exhort\w+|solicit\w+|ped\w+|rueg\w+|rog\w+|medidas|llam\w+)\b",
}
