# ruff: noqa: E501  (a form is one line, however long)
"""What happened, in French."""

from verbale.letters.reading.words.happenings import Forms, Grammar, Table
from verbale.letters.record import EventKind as K

GRAMMAR = Grammar(
    passive=r"\b(?:ete|est|sont|etait|etaient|fut|furent|serait|seraient|etre|etant|se sont|s'est|se serait|etaient)"
    r"(?: (?:[a-z]+ment|aussi|alors|ensuite|de nouveau|a nouveau|egalement|tous|toutes|deja|enfin|violemment|"
    r"par la suite|d'abord)){0,3} $",
    unreal=r"(?:\b(?:pas|jamais|sans|ni|pourrait|pourraient|peut|peuvent|devrait|devraient|doit|doivent|risque de|risquent de|risque d'|"
    r"si|afin de|afin d'|pour etre|demandant la|demande la|demander la|exigeant la|reclamant la|reclame la|crainte d'|crainte de|menace de|menacee? d'|tente de|tenter de|"
    r"eviter|empecher|refuse de|en vue de|en vue d')"
    r"(?: ?(?:etre|ete|avoir ete|se faire|encore|toujours|l'|la|le|une|un|son|sa)){0,3} ?$)",
    reason=r"(?:\b(?:pour (?:avoir|s'etre|son|sa|ses|leur|leurs)|accusee?s? (?:de|d')|inculpee?s? (?:de|d'|pour)|poursuivie?s? pour|soupconnee?s? (?:de|d')|"
    r"(?:sur la base de|sous|pour) (?:les |des |l')?(?:accusations?|chefs?|charges?)|en lien avec|en relation avec|dans le cadre d|en raison d|"
    r"a cause d|en represailles|a la suite d|suite a|apres|avant|malgre|demandant|exigeant|reclamant|denoncant|critiquant|protestant|(?:protest|manifest)[a-z]* contre|"
    r"afin d|en vue d|alors qu'|lors d'une|lors du|lors de la|pendant qu|lorsqu|concernant|relati(?:f|ve)s? a|notamment|au motif|condamnee?s? pour|"
    r"coupables? (?:de|d'))|qui (?:avait|avaient))",
    pluperfect=r"\b(?:avait|avaient|ayant)(?: (?:deja|precedemment|auparavant))?(?: ete)? $",
)

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""arrete|arretee|arretes|arretees|apprehende~|interpelle|interpellee|interpelles|interpellees|interpeller; arreterent|interpellerent
        conduit|conduite|conduits|emmene|emmenee|emmenes|amene|amenee .. commissariat|gendarmerie|poste; procede .. arrestation|interpellation""",
        nouns="arrestation|interpellation|arrestations|interpellations",
        not_after=r"(?:mandat d'|mandats d'|d'|des|un|cet|par) ?$",
        not_before=r" (?:ministeriel|royal|prefectoral|du conseil|arbitraires?|de travail|de la cour)",
    ),
    K.DETENTION: Forms(
        verbs="""detenu|detenue|detenus|detenues|incarcere~|emprisonne|emprisonnee|emprisonnes|ecroue~; place|placee|places|placees|mis|mise|maintenu|maintenue|maintenus .. detention|garde|depot|mandat|isolement|residence
        transfere|transferee|transferes .. prison|maison|centre|camp; prolonge|prolongee .. detention|garde; detention|garde .. prolongee|ordonnee|renouvelee
        ordonne .. detention|placement; retenu|retenue|retenus .. commissariat|locaux|gendarmerie""",
        nouns="detention|incarceration|emprisonnement|placement",
        not_after=r"(?:de|en|d'|des|sa|leur) ?$",
        not_before=r" (?:arbitraires?|politiques?)",
    ),
    K.RELEASE: Forms(
        verbs="""libere|liberee|liberes|liberees|relache~|gracie~|amnistie~; remis|remise|remises .. liberte; mis|mise .. en liberte; beneficie .. grace|liberation""",
        nouns="liberation|elargissement",
        not_after=r"(?:immediate|front de|mouvement de|pour la|de la) $",
    ),
    K.SEARCH: Forms(
        verbs="""perquisitionne~|fouille|fouillee|fouilles; effectue|mene|procede|conduit .. perquisition~|fouille|descente; perquisition~ .. effectue~|menee|menees|conduite~|eu lieu
        descente .. effectuee|eu; fait irruption; penetre .. domicile|locaux|bureaux|maison; saisi|saisis|confisque~ .. ordinateur~|telephone~|document~|materiel""",
        nouns="perquisition|descente|perquisitions",
        not_after=r"(?:de|mandat de|des|cette) $",
    ),
    K.INVESTIGATION: Forms(
        verbs="""ouvert|ouverte|ouvertes|lance|lancee|engage|engagee|engagees|initie|initiee|diligente~ .. enquete|information|procedure|poursuites|instruction|enquetes
        enquete|information+judiciaire|procedure|instruction|poursuites .. ouverte|ouvertes|lancee|engagee|engagees|initiee
        convoque|convoquee|convoques|convoquees; interroge|interrogee|interroges|auditionne~; classe|classee|classees sans suite; entendu|entendue .. police|gendarmerie|enqueteurs|procureur""",
        nouns="interrogatoire|convocation",
        not_after=r"(?:des|d'|de la|une) ?$",
    ),
    K.CHARGE: Forms(
        verbs="""inculpe|inculpee|inculpes|inculpees; mis|mise|mises en examen; charges|accusations ... portees|retenues|notifiees|formulees; porte|retenu|notifie .. charges|accusations|accusation
        accuse|accusee|accuses|accusees de|d'; poursuivi|poursuivie|poursuivis pour""",
        nouns="inculpation",
        not_after=r"(?:d'|sans|non) ?$",
    ),
    K.INDICTMENT: Forms(
        verbs="""acte d'accusation|accusation .. depose|emis|presente|rendu|publie; mis|mise .. accusation; renvoye|renvoyee|renvoyes|defere~|deferee .. tribunal|cour|parquet|juge|procureur|juridiction
        ordonnance de renvoi; cite|citee .. comparaitre""",
    ),
    K.TRIAL: Forms(
        verbs="""proces|audience|audiences .. ouvert|ouverte|debute|commence|reporte~|ajourne~|renvoyee?|tenu|tenue|tenus|repris|eu+lieu|poursuivi|fixe~; s'ouvre|s'est .. proces|audience
        procureur|parquet|ministere .. requis|demande|reclame|requiert; presente|presentee|presentes|traduit|traduite|traduits .. devant|juge|tribunal|procureur; juge|jugee|juges par|devant
        tribunal|cour|juge .. rejete|examine|refuse .. demande|requete|exception; rejete|refuse .. demande .. liberte""",
        acts="comparu|comparait|comparaissait .. devant|tribunal|cour|juge|procureur; plaide .. coupable",
        nouns="proces|audience|comparution",
        not_after=r"(?:du|des|un|de l'|equitable|cette|d'un) ?$",
    ),
    K.VERDICT: Forms(
        verbs="""reconnu|reconnue|reconnus|reconnues|declare|declaree|declares .. coupable|coupables|innocent; acquitte~|relaxe|relaxee|relaxes; verdict|jugement .. rendu|prononce
        rendu|prononce .. verdict|jugement; tribunal|cour .. juge|estime|declare""",
        nouns="verdict|acquittement",
        not_after=r"(?:du|un) ?$",
    ),
    K.SENTENCE: Forms(
        verbs="""condamne|condamnee|condamnes|condamnees; peine|peines .. prononcee|infligee|prononcees; inflige|inflige|prononce|ecope .. peine|ans|mois; ecope; ecope de""",
        nouns="condamnation",
        not_after=r"(?:sa|leur|de|des|ont|avons|fermement|avoir) $",
        not_before=r" (?:fermement|publiquement|l'usage|ces actes|les|la repression|toute)",
    ),
    K.APPEAL: Forms(
        verbs="""cour d'appel|de+cassation|supreme .. confirme|rejete|reduit|annule|infirme|ramene|aggrave|casse|condamne|acquitte|porte|ordonne
        confirme|reduit|annule|infirme|ramene|aggrave|casse .. peine|condamnation|jugement|verdict|decision; peine|condamnation|jugement .. confirmee?|reduite?|annulee?|infirmee?|ramenee?
        appel|pourvoi|recours .. rejete|depose|interjete|forme|introduit|examine; interjete .. appel; fait appel; forme .. pourvoi|appel; depose .. appel|recours""",
    ),
    K.FINE: Forms(
        verbs="""amende|amendes .. infligee|prononcee|imposee; inflige|impose .. amende|amendes; payer .. amende|somme; condamne|condamnee|condamnes .. amende; verbalise~""",
    ),
    K.DISMISSAL: Forms(
        verbs="""licencie~|revoque|revoquee|revoques|limoge~|radie|radiee|radies|renvoye|renvoyee .. universite|ecole|travail|poste|emploi; suspendu|suspendue|suspendus .. fonctions|poste|barreau|exercice
        licencie|licenciee|licencies; revoque|revoquee|limoge|limogee; demis|demise|demises .. fonctions; exclu|exclue|exclus .. universite|ecole|barreau|ordre; contrat .. resilie|rompu; licence .. retiree|suspendue""",
        nouns="licenciement|revocation|limogeage|radiation",
        not_after=r"(?:du|de) $",
    ),
    K.EXPULSION: Forms(
        verbs="""expulse|expulsee|expulses|expulsees; extrade~|refoule~|rapatrie~|deporte~; renvoye|renvoyee|renvoyes .. vers|pays; reconduit|reconduite .. frontiere; dechu|dechue|dechus .. nationalite; refuse .. entree|territoire""",
        nouns="expulsion|extradition|refoulement",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.EVICTION: Forms(
        verbs="""expulse|expulsee|expulses|expulsees de leur|leurs|son|sa .. logement~|maison~|terre~|domicile~|habitation~; deguerpi~; deplace|deplaces|deplacees de force; maisons|maison|habitations|logements .. demolie~|detruite~|incendiee~|rasee~|brulee~
        detruit|demoli|rase|incendie .. maisons|maison|habitations|logements""",
        nouns="demolition|deguerpissement|demolitions",
        not_after=r"(?:de) $",
    ),
    K.ATTACK: Forms(
        verbs="""attaque|attaquee|attaques|attaquees|agresse~|frappe|frappee|frappes|battu|battue|battus|bouscule|bousculee|poignarde~|tabasse~|blesse|blessee|blesses|viole|violee|violees|violente~|bombarde~
        ouvert le feu; tire|tires .. sur|balles|gaz|foule|manifestants; incendie|incendiee|saccage~|vandalise~; fait .. usage .. force|gaz|matraques|balles; disperse~; roue|rouee de coups; lance|jete .. pierres|grenade|gaz|cocktail""",
        nouns="attaque|agression|attentat",
        not_after=r"(?:d'|des|une|cette) ?$",
    ),
    K.THREAT: Forms(
        verbs="""menace|menacee|menaces|menacees de|par|avec|d'; intimide~|harcele~; recu|recoit|recoivent .. menaces|menace; menaces .. proferees|recues|envoyees|adressees; profere .. menaces; fait l'objet .. menaces|intimidation~|harcelement""",
        not_after=r"(?:une|de) $",
    ),
    K.KILLING: Forms(
        verbs="""tue|tuee|tues|tuees|assassine~|execute|executee|executes|executees|abattu|abattue|abattus|massacre~|lynche~|pendu|pendue; retrouve|retrouvee|retrouves|decouvert .. mort|morte|morts|sans vie
        corps .. retrouve|decouvert|retrouves|restitue|rendu""",
        acts="mort|morte|morts en|des|apres|a; decede|decedee|decedes; succombe .. blessures|tortures; perdu la vie; trouve la mort",
        nouns="assassinat|meurtre|execution|deces|assassinats|executions",
        not_after=r"(?:d'|des|peine de|un|du|de) ?$",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""hommes .. emmene|emmenes|emporte; enleve|enlevee|enleves|enlevees|kidnappe~|disparu|disparue|disparus; conduit|conduite|emmene|emmenee|emmenes|transfere|transferee .. inconnu|inconnue|tenu secret; vu|vue|vus .. derniere fois""",
        acts="porte|portee|portes disparu|disparue|disparus; a disparu; ont disparu; aurait disparu",
        nouns="disparition|enlevement",
        not_after=r"(?:une|de|d'un|sur les) ?$",
    ),
    K.TORTURE: Forms(
        verbs="""torture|torturee|tortures|torturees|maltraite~; soumis|soumise|soumises .. torture|tortures|mauvais|traitements|electriques|coups|sevices; subi|subis|subit .. torture|tortures|mauvais|sevices|coups|traitements|violences
        battu|battue|battus|frappe|frappee|tabasse~ .. detention|garde|interrogatoire|cellule|gardiens|commissariat; prive|privee|prives .. sommeil|nourriture|eau; contraint|contrainte|force|forcee .. signer|avouer|aveux""",
        nouns="",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""mis|mise|place|placee|places .. surveillance|ecoute; telephone~|appareil~|communications|ordinateur~ .. pirate~|infecte~|intercepte~|ecoute~|surveille~; surveille|surveillee|surveilles|suivi|suivie|suivis par; espionne~; logiciel espion""",
        not_before=r" (?:de l'onu)",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""interdiction .. voyager|quitter|sortie|sortir .. prononcee|imposee|notifiee|pays|territoire; interdit|interdite|interdits|interdites .. quitter|sortie|voyager|sortir; empeche|empechee|empeches .. quitter|voyager|embarquer|sortir
        passeport|passeports .. confisque~|saisi~|retire~|annule~; confisque|saisi|retire .. passeport|passeports; impose|prononce .. interdiction .. voyager|quitter|sortie|voyage""",
        not_after=r"(?:d'une|une) ?$",
    ),
    K.DISSOLUTION: Forms(
        verbs="""dissous|dissoute|dissoutes|dissout; dissolution .. prononcee|ordonnee|decidee|confirmee; ordonne|prononce|decide .. dissolution|fermeture|suspension; fermeture .. ordonnee|prononcee|decidee; ferme|fermee|fermes|scelle~ .. bureaux|locaux|siege|radio|journal|organisation; suspendu|suspendue|suspendues .. association|activites|journal|radio|organisation|parti
        bureaux|locaux|siege|radio|journal|association|activites .. ferme|fermes|fermee|suspendu~|scelle~|interdit~; agrement|enregistrement|autorisation .. retire~|annule~|revoque~""",
        nouns="dissolution|fermeture",
        not_after=r"(?:de|une) $",
    ),
    K.DESIGNATION: Forms(
        verbs="""designe|designee|designes|designees|qualifie~|declare|declaree|reconnu|reconnue|classe|classee|classes|labellise~ .. terroriste|terroristes|extremiste|extremistes|etranger|etrangers|indesirable|persona; inscrit|inscrite|inscrits|ajoute|ajoutee|ajoutes|place|placee .. liste|listes|registre|fichier""",
    ),
    K.LEGISLATION: Forms(
        verbs="""adopte|adoptee|adoptes|adoptees|vote|votee|promulgue~|signe|signee|depose|deposee|presente|presentee|examine|examinee|approuve~|modifie .. loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte|constitution|reglement
        loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte .. adopte~|vote|votee|promulgue~|signe|signee|depose|deposee|presente|presentee|approuve~|publie~|entre|entree|modifie~; entre|entree en vigueur; proclame|decrete|declare .. etat .. urgence|siege|exception""",
        nouns="adoption|promulgation",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.ASSEMBLY: Forms(
        acts="""organise|organisee|tenu|tenue|participe|participent|pris+part|mene|dirige|rejoint .. manifestation|manifestations|rassemblement|rassemblements|marche|sit-in|greve|veillee|piquet
        manifestation|manifestations|rassemblement|marche|sit-in|greve .. organise~|tenue|tenu|eu+lieu|deroulee?|debute|commence; bloque|bloques|bloquee .. route|rue|pont|acces; manifeste|manifestes|defile|marche devant|contre|pacifiquement|pour; rassembles|rassemblees|reunis .. devant|pacifiquement|pour; descendus dans la rue""",
        nouns="manifestation|rassemblement|marche|sit-in",
        not_after=r"(?:d'une|une|cette|de) ?$",
    ),
    K.PUBLICATION: Forms(
        acts="""publie|publiee|publies|publiees|poste|postee|partage|partagee|diffuse|diffusee|mis|mise .. article|articles|rapport|video|videos|message|messages|communique|lettre|livre|photo~|facebook|twitter|ligne|commentaire~|tribune
        article|articles|rapport|video|videos|message|messages|publications|commentaire~ .. publie~|poste~|diffuse~|partage~|date~|dates|parue?|mis en ligne; publie; ecrit .. article|lettre|message|facebook; signe .. petition|lettre|tribune""",
        not_after=r"(?:rapport) $",
    ),
    K.SPEECH: Forms(
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?) $",
        acts="""prononce|tenu|donne|fait .. discours|conference|allocution|entretien|interview|interviews|declaration|expose|sermon|preche; accorde .. interview|interviews|entretien; pris la parole; conference de presse; declare|affirme|annonce que|qu'|a|devant|sur; discours|allocution .. prononce~|tenu~; intervenu|intervenue .. conference|conseil|colloque|reunion""",
    ),
    K.OTHER: Forms(
        acts="depose|deposee|deposes|introduit|porte .. plainte|plaintes; plainte|plaintes .. deposee|deposees|introduite; entame|entamee|commence .. greve de la faim; greve de la faim",
        verbs="hospitalise~; transfere|transferee|transporte|transportee .. hopital|clinique; prive|privee|prives .. soins|visite~|avocat~; bloque~ .. site|compte|acces",
    ),
}
