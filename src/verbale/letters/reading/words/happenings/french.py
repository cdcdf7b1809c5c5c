# ruff: noqa: E501  (a form is one line, however long)
"""What happened, in French."""

from verbale.letters.reading.words.happenings import Forms, Grammar, Table
from verbale.letters.record import EventKind as K

GRAMMAR = Grammar(
    passive=r"\b(?:ete|est|sont|etait|etaient|fut|furent|serait|seraient|etre|etant|se sont|s'est|se serait|etaient)"
    r"(?: (?:[a-z]+ment|aussi|alors|ensuite|de nouveau|a nouveau|egalement|tous|toutes|deja|enfin|violemment|"
    r"par la suite|d'abord)){0,3} $",
    unreal=r"(?:\b(?:pas|jamais|sans|ni|pourrait|pourraient|peut|peuvent|devrait|devraient|doit|doivent|risque de|risquent de|risque d'|"
    r"si|afin de|afin d'|pour etre|(?:demand|exig|reclam|sollicit)[a-z]{1,5}|(?:crai[a-z]+|redout[a-z]+|envisag[a-z]+) (?:de|d')|menace de|menacee? d'|menacai(?:t|ent) (?:de|d')|tente de|tenter de|aucune?|"
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
        verbs="""arrete|arretee|arretes|arretees|apprehende~|interpelle|interpellee|interpelles|interpellees; arreterent|interpellerent; fait|faite|faits|venu|venus|venues arreter|interpeller|embarquer|apprehender|cueillir; ete|fut capture~|embarque~|menotte~|alpague~
        l'ont|l'a|les+ont embarque~|menotte~|emmene~|capture~; policiers|gendarmes|agents|militaires|soldats|hommes .. embarque~|capture~; cueilli|cueillie|cueillis .. chez|domicile|policiers|gendarmes|militaires|agents; mis|mise aux arrets
        emmene~ par|menotte~|de+force
        conduit|conduite|conduits|emmene|emmenee|emmenes|amene|amenee .. commissariat|gendarmerie|poste|brigade; procede .. arrestation|interpellation""",
        nouns="arrestation|interpellation|arrestations|interpellations",
        not_after=r"(?:mandat d'|mandats d'|d'|des|un|cet|par) ?$",
        not_before=r" (?:ministeriel|royal|prefectoral|du conseil|arbitraires?|de travail|de la cour)",
    ),
    K.DETENTION: Forms(
        verbs="""detenu|detenue|detenus|detenues|incarcere~|emprisonne|emprisonnee|emprisonnes|ecroue~; place|placee|places|placees|mis|mise|maintenu|maintenue|maintenus .. detention|garde|depot|mandat|isolement|residence|cachot|secret
        decerne~|delivre~|prononce~|renouvele~|prolonge~|ordonne~ .. mandat+de+depot|mandat+d'ecrou|garde+a+vue|detention+provisoire; mandat de depot|d'ecrou .. decerne~|prononce~|renouvele~|prolonge~|delivre~; assigne~ a residence; ete|fut interne~|garde~ .. hopital|psychiatrique|force|centre|vue|asile
        reste|restee|restes|maintenu~ .. locaux|garde+a+vue|cellule|cachot|prison|detention|detenu~; apercu~ .. cachot|cellule|prison|centre+de|camp|base
        transfere|transferee|transferes .. prison|maison|centre|camp; prolonge|prolongee .. detention|garde; detention|garde .. prolongee|ordonnee|renouvelee
        ordonne .. detention|placement; retenu|retenue|retenus .. commissariat|locaux|gendarmerie""",
        nouns="detention|incarceration|emprisonnement|placement",
        not_after=r"(?:de|en|d'|des|sa|leur) ?$",
        verbs_not_after=r"(?:nombreux|plusieurs|autres|anciens?|certains|codetenus|leurs|ses|de|deux|trois|quatre|cinq|dix|\d+) $",
        not_before=r" (?:arbitraires?|politiques?)",
    ),
    K.RELEASE: Forms(
        verbs="""libere|liberee|liberes|liberees|relache~|gracie~|amnistie~; remis|remise|remises .. liberte; mis|mise .. en liberte; beneficie .. grace|liberation|liberte; recouvre~|retrouve~ .. liberte; sorti|sortie|sortis|sorties .. prison|detention; ete|fut elargi|elargie|elargis; rendu~ .. liberte; laisse~ libre|repartir; liberte .. accordee|octroyee; accorde~|octroye~ .. liberte+provisoire|liberte+conditionnelle|liberation""",
        nouns="liberation|elargissement",
        not_after=r"(?:immediate|front de|mouvement de|pour la|de la) $",
    ),
    K.SEARCH: Forms(
        verbs="""perquisitionne~|fouille|fouillee|fouilles; effectue|mene|procede|conduit .. perquisition~|fouille|descente; perquisition~ .. effectue~|menee|menees|conduite~|eu lieu
        descente .. effectuee|eu; fait irruption; penetre .. domicile|locaux|bureaux|maison; saisi|saisis|confisque~|emporte|emportes .. ordinateur~|telephone~|document~|materiel|disque~|dossier~|camera~|appareil~|archives|drapeau~; telephone~|ordinateur~|document~|materiel|dossier~|disque~|appareil~|camera~ .. saisi|saisis|saisie|confisque~|emporte~; enfonce~|defonce~|force .. porte|portail; investi|investirent .. locaux|siege|bureaux|domicile|maison|redaction""",
        nouns="perquisition|descente|perquisitions",
        not_after=r"(?:de|mandat de|des|cette) $",
    ),
    K.INVESTIGATION: Forms(
        verbs="""ouvert|ouverte|ouvertes|lance|lancee|engage|engagee|engagees|initie|initiee|diligente~ .. enquete|information|procedure|poursuites|instruction|enquetes
        enquete|information+judiciaire|procedure|instruction|poursuites .. ouverte|ouvertes|lancee|engagee|engagees|initiee
        convoque|convoquee|convoques|convoquees; interroge|interrogee|interroges|auditionne~; classe|classee|classees .. sans+suite; recu|recoit|recue .. convocation~; convocation .. remise|notifiee|adressee|delivree; saisi|autosaisi .. affaire|dossier|faits; subi|subit|subis|soumis|soumise .. interrogatoire~; avis de recherche .. lance|emis|diffuse; lance|emis|diffuse .. avis+de+recherche; questionne~; entendu|entendue|entendus .. police|gendarmerie|enqueteurs|procureur|juge+d'instruction""",
        nouns="interrogatoire|convocation",
        not_after=r"(?:des|d'|de la|une) ?$",
    ),
    K.CHARGE: Forms(
        verbs="""inculpe|inculpee|inculpes|inculpees; mis|mise|mises en examen; charges|accusations ... portees|retenues|notifiees|formulees; porte|retenu|notifie .. charges|accusations|accusation
        accuse|accusee|accuses|accusees de|d'; poursuivi|poursuivie|poursuivis pour; lui|leur est|etait|serait|sont reproche~; est|sont|ete|etait|serait|seraient poursuivi~ .. pour|chefs|vertu|diffamation; accusation|charge|chef|inculpation .. ajoutee|ajouter|notifiee|prononcee; notifie~ .. inculpation|chefs; assigne~ en diffamation|justice; objet de poursuites+pour|poursuites+penales|poursuites+judiciaires; vu|vue|vus|voit reprocher|notifier .. chefs|accusations|charges|inculpation|avoir""",
        nouns="inculpation",
        not_after=r"(?:d'|sans|non) ?$",
    ),
    K.INDICTMENT: Forms(
        verbs="""acte d'accusation|accusation .. depose|emis|presente|rendu|publie; mis|mise .. accusation; renvoye|renvoyee|renvoyes|defere~|deferee .. tribunal|cour|parquet|juge|procureur|juridiction
        ordonnance de renvoi; cite|citee .. comparaitre; depose|presente|signe|emis|notifie|transmis .. acte+d'accusation; ordonne|decide|prononce .. renvoi .. devant|tribunal|cour|assises""",
    ),
    K.TRIAL: Forms(
        verbs="""proces|audience|audiences .. ouvert|ouverte|debute|commence|reporte~|ajourne~|renvoyee?|tenu|tenue|tenus|repris|eu+lieu|poursuivi; s'ouvre|s'est .. proces|audience
        procureur|parquet|ministere .. requis|demande|reclame|requiert; presente|presentee|presentes|traduit|traduite|traduits .. devant|juge|tribunal|procureur; juge|jugee|juges par|devant
        tribunal|cour|juge .. rejete|examine|refuse .. demande|requete|exception; renvoye|reporte~|ajourne~|mis|mise .. affaire|proces|audience|debats|delibere; affaire|jugement|debats .. renvoyee?|renvoyes|reporte~|ajourne~|mise?+en+delibere; passe|passee|passes en jugement; defere~ .. parquet|procureur|juge""",
        acts="comparu|comparait|comparaissait; plaide .. coupable",
        nouns="proces|audience|comparution",
        not_after=r"(?:du|des|un|de l'|equitable|cette|d'un) ?$",
        not_before=r"(?: [^ ,;:.]{1,16}){0,6}? (?:(?:est|sont|a ete|ont ete|etait) (?:fixe|prevu|programme|annonce)|(?:doi(?:t|vent)|devrai(?:t|ent)) (?:s'ouvrir|se tenir|avoir|debuter|commencer|reprendre)|sera|aura|se tiendra|s'ouvrira|debutera)",
    ),
    K.VERDICT: Forms(
        verbs="""reconnu|reconnue|reconnus|reconnues|declare|declaree|declares .. coupable|coupables|innocent; acquitte~|relaxe|relaxee|relaxes; verdict|jugement .. rendu|prononce
        rendu|prononce .. verdict|jugement; tribunal|cour .. juge|estime|declare; rendu|prononce|ordonne|beneficie .. non-lieu|relaxe|acquittement; disculpe~|innocente~|blanchi|blanchie|blanchis""",
        nouns="verdict|acquittement",
        not_after=r"(?:du|un) ?$",
    ),
    K.SENTENCE: Forms(
        verbs="""condamne|condamnee|condamnes|condamnees; peine|peines .. prononcee|infligee|prononcees; inflige|inflige|prononce|ecope .. peine|ans|mois; ecope; ecope de; vu|vue|vus infliger .. peine|ans|mois|an""",
        nouns="condamnation",
        not_after=r"(?:sa|leur|de|des|ont|avons|fermement|avoir) $",
        not_before=r" (?:fermement|publiquement|l'usage|ces actes|les|la repression|toute)",
    ),
    K.APPEAL: Forms(
        verbs="""cour d'appel|de+cassation|supreme .. confirme|rejete|reduit|annule|infirme|ramene|aggrave|casse|condamne|acquitte|porte|ordonne
        confirme|reduit|annule|infirme|ramene|aggrave|casse .. peine|condamnation|jugement|verdict|decision; peine|condamnation|jugement .. confirmee?|reduite?|annulee?|infirmee?|ramenee?
        interjete .. appel; fait appel; forme .. pourvoi|appel; depose .. appel|recours; pourvu|pourvue|pourvus .. cassation; releve appel; appel|pourvoi|recours .. ete+rejete~|ete+declare~|ete+depose~|ete+forme~|ete+interjete~|ete+introduit|ete+examine~
        demande|requete .. liberte|liberation|sursis .. rejetee|refusee|accueillie|irrecevable; rejete|refuse|accueilli .. demande|requete|recours .. liberte|liberation|sursis|habeas|refere; saisi|saisie .. tribunal|cour|conseil|juge .. recours|refere|requete|appel|annulation|suspendre
        tribunal|cour|juge|chambre|conseil .. rejete|refuse|accueilli|examine .. demande|requete .. liberte|liberation|sursis|habeas; tribunal|cour|juge|conseil .. suspendu|annule|leve .. execution|ordre|decret|arrete|expulsion|decision|mesure|interdiction; suspendu|annule|casse .. execution|arret|arrete|jugement""",
    ),
    K.FINE: Forms(
        verbs="""amende|amendes .. infligee|prononcee|imposee; inflige|impose .. amende|amendes; payer .. amende|somme; condamne|condamnee|condamnes|condamnees (?:(?!ans|an|mois|prison|jours|d'emprisonnement|d'un)[^+.]{1,20}+){0,7}?(?:d')?amende; verbalise~; vu|vue|vus infliger|imposer .. amende~; mis|mise .. l'amende""",
    ),
    K.DISMISSAL: Forms(
        verbs="""licencie~|revoque|revoquee|revoques|limoge~|radie|radiee|radies|renvoye|renvoyee .. universite|ecole|travail|poste|emploi; suspendu|suspendue|suspendus|suspendues .. fonctions|poste|barreau|exercice|service; radie~; mute|mutee|mutes|mutees; mis|mise .. fin .. fonctions|contrat|mandat; releve~|ecarte~|decharge~ .. fonctions|poste|fonction; mis|mise|mises a pied; mis|mise .. retraite+d'office|retraite+anticipee; destitue~
        licencie|licenciee|licencies; revoque|revoquee|limoge|limogee; demis|demise|demises .. fonctions; exclu|exclue|exclus .. universite|ecole|barreau|ordre; contrat .. resilie|rompu; licence|accreditation|carte .. retiree|suspendue|annulee; retire|suspendu|annule .. licence|carte+de+presse|accreditation; contrat .. pas+ete+renouvele; interdit~ .. exercer|enseigner|plaider; notifier|signifier|notifie|signifie .. licenciement|revocation|exclusion|mutation|renvoi""",
        nouns="licenciement|revocation|limogeage|radiation",
        not_after=r"(?:du|de) $",
    ),
    K.EXPULSION: Forms(
        verbs="""expulse|expulsee|expulses|expulsees; extrade~|refoule~|rapatrie~|deporte~; renvoye|renvoyee|renvoyes .. vers|pays; reconduit|reconduite .. frontiere; dechu|dechue|dechus .. nationalite; refuse .. entree|territoire; mis|mise|mises|places|place|placee .. avion|vol|bateau|bus|autocar .. destination|vers|pour; remis|remise .. autorites; livre~ .. autorites+d; eloigne~ .. territoire; nationalite .. retiree; chasse~ .. pays""",
        nouns="expulsion|extradition|refoulement",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.EVICTION: Forms(
        verbs="""expulse|expulsee|expulses|expulsees de leur|leurs|son|sa .. logement~|maison~|terre~|domicile~|habitation~; deguerpi~; deplace|deplaces|deplacees de force; maisons|maison|habitations|logements .. demolie~|detruite~|incendiee~|rasee~|brulee~
        detruit|demoli|rase|incendie|brule .. maisons|maison|habitations|logements|cases|abris|tentes|campement|constructions; cases|abris|tentes|campement|constructions|baraques .. detruit~|demoli~|rase~|incendie~|brule~; deloge~; somme|sommee|sommes|sommees|contraint|contraints .. quitter|liberer|evacuer .. lieux|terres|maison|maisons|village|logement~|site|terrain
        remis|notifie|signifie|recu|placarde|affiche .. avis|ordre|ordonnance|arrete|mise+en+demeure|commandement .. expulsion|eviction|deguerpissement|demolition|deguerpir|quitter|liberer; chasse~ .. terres|maison|village|maisons""",
        nouns="demolition|deguerpissement|demolitions",
        not_after=r"(?:de) $",
    ),
    K.ATTACK: Forms(
        verbs="""attaque|attaquee|attaques|attaquees|agresse~|frappe|frappee|frappes|battu|battue|battus|bouscule|bousculee|poignarde~|tabasse~|blesse|blessee|blesses|viole|violee|violees|violente~|bombarde~
        ouvert le feu; tire|tires .. sur|balles|gaz|foule|manifestants; incendie|incendiee|saccage~|vandalise~; fait .. usage .. force|gaz|matraques|balles; disperse~; roue|rouee de coups; lance|jete .. pierres|grenade|gaz|cocktail; mis|mirent le feu; assene~|porte .. coups|coup; casse|fracture|brise .. bras|jambe|nez|machoire|cote|cotes|dent|dents|main|doigt~|crane|poignet|vitres; percute~|renverse~|heurte~|fauche~ .. vehicule|voiture|camion|moto|pick-up; passe|passee|passes a tabac; echappe|victime|objet .. tentative|attentat|agression|attaque
        atteint|atteinte|atteints|touche~ .. balle|balles|projectile|grenade|tir|tirs; molest~|malmene~|gifle~|lapide~|traine~|caillasse~; crible~|asperge~ .. balles|essence|acide|gaz; charge .. manifestants|foule|cortege; perdu .. usage|vue|oeil; pris|prise|prises a partie; ete matraque~|gaze~|pietine~|charge~""",
        nouns="attaque|agression|attentat",
        not_after=r"(?:d'|des|une|cette) ?$",
    ),
    K.THREAT: Forms(
        verbs="""menace|menacee|menaces|menacees de|par|avec|d'; intimide~|harcele~; recu|recoit|recoivent .. menaces|menace; menaces .. proferees|recues|envoyees|adressees; profere .. menaces; fait l'objet .. menaces|intimidation~|harcelement; appels|appel|messages|message|lettre|lettres|courrier~|sms|coups+de+fil anonyme~|menacant~|intimidant~|menace; balle|balles|cercueil|cartouche~ .. depose~|trouve~|place~|glisse~; trouve|decouvert|depose|recu .. balle|balles|cercueil|douille~|cartouche~
        averti|avertie|avertis|prevenu|prevenue|somme|sommee|enjoint|conseille|intime .. taire|silence|cesser|renoncer|retirer+sa|quitter+le+pays|abandonner|derniere|prochaine|prochain; graffiti~|inscription~ .. mur|murs|facade|porte""",
        not_after=r"(?:une|de) $",
    ),
    K.KILLING: Forms(
        verbs="""tue|tuee|tues|tuees|assassine~|execute|executee|executes|executees|abattu|abattue|abattus|massacre~|lynche~|pendu|pendue; retrouve|retrouvee|retrouves|decouvert|decouverte|decouverts .. mort|morte|morts|sans+vie|pendu|pendue
        mortellement blesse~|atteint~|touche~|frappe~; blesse|blessee|atteint|atteinte|touche .. mortellement; egorge~|decapite~|fusille~; tombe|tombee|tombes sous+les+balles; cadavre~|depouille .. retrouve~|decouvert~|repeche~
        corps .. retrouve|decouvert|retrouves|restitue|rendu""",
        acts="est|sont|serait|seraient|etait mort|morte|morts|mortes; mort|morte|morts en|des|apres|a; decede|decedee|decedes; succombe .. blessures|tortures; perdu la vie; trouve la mort",
        nouns="assassinat|meurtre|execution|deces|assassinats|executions",
        not_before=r" (?:de l'arrete|du (?:jugement|contrat|budget)|de la (?:peine|decision|mesure|loi)|des travaux|provisoire|budgetaire|forcee)",
        not_after=r"(?:d'|des|peine de|un|du|de) ?$",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""hommes .. emmene|emmenes|emporte; enleve|enlevee|enleves|enlevees|kidnappe~|disparu|disparue|disparus; conduit|conduite|emmene|emmenee|emmenes|transfere|transferee .. inconnu|inconnue|inconnus|inconnues|tenu+secret; vu|vue|vus .. derniere fois; sans nouvelles; contraint~|force|forcee|forces|oblige|obligee|pousse|poussee|pousses|jete|jetee|jetes .. monter|vehicule|voiture|coffre|pick-up|fourgonnette|4x4""",
        acts="porte|portee|portes disparu|disparue|disparus; a disparu; ont disparu; aurait disparu",
        nouns="disparition|enlevement",
        not_after=r"(?:une|de|d'un|sur les) ?$",
    ),
    K.TORTURE: Forms(
        verbs="""torture|torturee|tortures|torturees|maltraite~; soumis|soumise|soumises .. torture|tortures|mauvais|traitements|electriques|coups|sevices; subi|subis|subit .. torture|tortures|mauvais|sevices|coups|traitements|violences
        battu|battue|battus|frappe|frappee|tabasse~ .. detention|garde|interrogatoire|cellule|gardiens|commissariat; prive|privee|prives .. sommeil|nourriture|eau; contraint|contrainte|contraints|contraintes|force|forcee|forces|forcees .. signer|avouer|aveux|rester|genoux|agenouille~|nu|nue|nus|deshabiller|denuder|debout|ramper
        garde+a+vue|detention|interrogatoire|cellule|cachot|commissariat|brigade .. ete+battu~|ete+frappe~|ete+tabasse~|ete+passe~+a+tabac|ete+roue~; battu~|battu|battue|battus|frappe|frappee|frappes|fouette~ .. cable~|fil+electrique|electrique~|plante+des+pieds; suspendu|suspendue|suspendus|attache|attachee|attaches .. poignets|pieds|plafond|barre|chevilles; brule~ .. cigarette~|megot~|fer; electrocute~; decharges|chocs electriques; simulacre~ de noyade|execution""",
        nouns="",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""mis|mise|place|placee|places .. surveillance|ecoute; telephone~|appareil~|communications|ordinateur~ .. pirate~|infecte~|intercepte~|ecoute~|surveille~; surveille|surveillee|surveilles|suivi|suivie|suivis|suivies .. agents|hommes|vehicule~|voiture~|individus|inconnus|moto~|policiers; pris|prise|pris en filature; espionne~; logiciel espion""",
        not_before=r" (?:de l'onu)",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""interdiction .. voyager|quitter|sortie|sortir|voyage .. prononcee|imposee|notifiee|ordonnee; notifie~|frappe~|frappee|vise~|objet .. interdiction .. voyager|quitter|sortie|sortir|voyage; vu|vue|vus interdire|refuser .. quitter|sortir|voyager|embarquer|sortie|embarquement|passeport; debarque~ .. avion|vol; interdit|interdite|interdits|interdites .. quitter|sortie|voyager|sortir; empeche|empechee|empeches .. quitter|voyager|embarquer|sortir
        passeport|passeports .. confisque~|saisi~|retire~|annule~; confisque|saisi|retire .. passeport|passeports; impose|prononce .. interdiction .. voyager|quitter|sortie|voyage""",
        not_after=r"(?:d'une|une) ?$",
    ),
    K.DISSOLUTION: Forms(
        verbs="""dissous|dissoute|dissoutes|dissout; dissolution .. prononcee|ordonnee|decidee|confirmee; ordonne|prononce|decide .. dissolution|fermeture|suspension; fermeture .. ordonnee|prononcee|decidee; ferme|fermee|fermes|scelle~ .. bureaux|locaux|siege|radio|journal|organisation; suspendu|suspendue|suspendues .. association|activites|journal|radio|organisation|parti
        bureaux|locaux|siege|radio|journal|association|activites .. ferme|fermes|fermee|suspendu~|scelle~|interdit~; agrement|enregistrement|autorisation|recepisse .. retire~|annule~|revoque~|suspendu~; mis|mise|mises sous scelles; appose .. scelles; interdit .. activites|association|parti|syndicat|journal|organisation|parution; retire|suspendu|annule|revoque .. agrement|recepisse|statut+juridique|enregistrement; signal|emissions|parution|publication|diffusion .. suspendu~|coupe~|interrompu~|interdit~""",
        nouns="dissolution|fermeture",
        not_after=r"(?:de|une) $",
    ),
    K.DESIGNATION: Forms(
        verbs="""designe|designee|designes|designees|qualifie~|declare|declaree|reconnu|reconnue|classe|classee|classes|labellise~ .. terroriste|terroristes|extremiste|extremistes|etranger|etrangers|indesirable|persona; inscrit|inscrite|inscrits|ajoute|ajoutee|ajoutes|place|placee .. liste|listes|registre|fichier""",
    ),
    K.LEGISLATION: Forms(
        verbs="""adopte|adoptee|adoptes|adoptees|vote|votee|promulgue~|signe|signee|depose|deposee|presente|presentee|examine|examinee|approuve~|modifie .. loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte|constitution|reglement
        loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte .. adopte~|vote|votee|promulgue~|signe|signee|depose|deposee|presente|presentee|approuve~|publie~|entre|entree|modifie~; entre|entree en vigueur; projet|proposition|texte|loi .. transmis|transmise|soumis|soumise|renvoye~; adopte~ .. lecture|assemblee|senat|chambre|deputes|unanimite; abroge~ .. loi|decret|ordonnance|article~; etat .. urgence|siege|exception .. decrete|proclame|declare|instaure|proroge; proclame|decrete|declare .. etat .. urgence|siege|exception""",
        nouns="adoption|promulgation",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.ASSEMBLY: Forms(
        acts="""organise|organisee|tenu|tenue|participe|participent|pris+part|mene|dirige|rejoint .. manifestation|manifestations|rassemblement|rassemblements|marche|sit-in|greve|veillee|piquet
        manifestation|manifestations|rassemblement|marche|sit-in|greve .. organise~|tenue|tenu|eu+lieu|deroulee?|debute|commence; bloque|bloques|bloquee .. route|rue|pont|acces; manifeste|manifestes|defile|marche devant|contre|pacifiquement|pour; rassembles|rassemblees|rassemble|reunis|attroupes|masses .. devant|pacifiquement|pour|pancartes|banderoles; observe~|lance~|declenche~|entame~|suivi .. arret+de+travail|greve|sit-in|debrayage; mis|mises|mise en greve; debraye~; cesse .. travail; occupe|occupes|occupent .. usine|batiment|campus|faculte; descendus dans la rue""",
        nouns="manifestation|rassemblement|marche|sit-in",
        not_after=r"(?:d'une|une|cette|de) ?$",
    ),
    K.PUBLICATION: Forms(
        acts="""publie|publiee|publies|publiees|poste|postee|partage|partagee|diffuse|diffusee|mis|mise .. article|articles|rapport|video|videos|message|messages|communique|lettre|livre|photo~|facebook|twitter|ligne|commentaire~|tribune
        article|articles|rapport|video|videos|message|messages|publications|commentaire~ .. publie~|poste~|diffuse~|partage~|date~|dates|parue?|mis en ligne; publie; ecrit .. article|lettre|message|facebook; rendu|rendue|rendus public|publique|publics; diffuse|diffusee|diffuses .. reportage|documentaire|emission|enregistrement|images|direct; reportage|documentaire|enregistrement .. diffuse~|mis+en+ligne|publie~; signe .. petition|lettre|tribune""",
        not_after=r"(?:rapport) $",
    ),
    K.SPEECH: Forms(
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?) $",
        acts="""prononce|tenu|donne|fait .. discours|conference|allocution|entretien|interview|interviews|declaration|expose|sermon|preche; accorde .. interview|interviews|entretien; pris la parole; conference de presse; declare|affirme|annonce que|qu'|a|devant|sur; discours|allocution .. prononce~|tenu~; intervenu|intervenue .. conference|conseil|colloque|reunion""",
    ),
    K.OTHER: Forms(
        acts="depose|deposee|deposes|introduit|porte .. plainte|plaintes; plainte|plaintes .. deposee|deposees|introduite; entame|entamee|commence .. greve de la faim; greve de la faim; fui|fuit|quitte|exile~ .. pays|region; evade~|s'est+echappe~|s'est+enfui~; cesse .. alimenter",
        verbs="hospitalise~; transfere|transferee|transporte|transportee .. hopital|clinique; prive|privee|prives .. soins|visite~|avocat~; bloque~ .. site|compte~|acces; refuse|refusee|refuses .. visite~|soins|avocat~|acces|medecin|colis; refuse que|qu'; coupe|coupee .. internet|electricite|eau; internet|reseau~ .. coupe~|interrompu~|suspendu~; gele~ .. comptes|avoirs|compte; comptes|avoirs|compte .. gele~|bloque~; autopsie .. pratiquee|realisee|effectuee|ordonnee|conclu; inhume~|enterre~; place|placee|places|placees sous+controle+judiciaire; acces .. bloque~|coupe~",
    ),
}
