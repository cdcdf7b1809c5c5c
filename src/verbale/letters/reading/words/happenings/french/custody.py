# ruff: noqa: E501  (a form is one line, however long)
"""Words of custody and control: arrest, detention, release, search, disappearance, surveillance, bans on travel, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""
        arrete|arretee|arretes|arretees|apprehende~|interpelle|interpellee|interpelles|interpellees
        arreterent|interpellerent; fait|faite|faits|venu|venus|venues arreter|interpeller|embarquer|apprehender|cueillir
        ete|fut capture~|embarque~|menotte~|alpague~; l'ont|l'a|les+ont embarque~|menotte~|emmene~|capture~
        policiers|gendarmes|agents|militaires|soldats|hommes .. embarque~|capture~
        cueilli|cueillie|cueillis .. chez|domicile|policiers|gendarmes|militaires|agents; mis|mise aux arrets
        emmene~ par|menotte~|de+force
        conduit|conduite|conduits|emmene|emmenee|emmenes|amene|amenee .. commissariat|gendarmerie|poste|brigade
        procede .. arrestation|interpellation; cueilli~|embarque~|embarquer|coffre~|rafle~|menotte~|alpague~
        emmene~|embarque~|conduit~ .. menotte~|poste|commissariat|gendarmerie|brigade
        arrete~ par|a|au|en|le|lors|chez|pour|sans|dans|devant|alors; arretent|interpelle~|apprehende~|capture~
        pris~ de force
        conduit~|emmene~|amene~|emporte~|transporte~ au|a|aux|dans .. commissariat|poste|brigade|gendarmerie|locaux+de+la+police|sieges+de+la+police
        procede|proceda|procedaient|procedent a|aux .. arrestation|arrestations|interpellation|interpellations
        s'est rendu~ .. police|gendarmerie|justice; tire~|sorti~|extrait~ de .. lit|domicile|voiture|vehicule|maison
        place~ en etat d'arrestation; l'objet|fait l'objet d'une arrestation|interpellation
        venu~ .. arreter|interpeller|chercher; mandat d'arret .. execute; arrete~|interpelle~ et|puis
        force~|contraint~|jete~|pousse~|embarque~ .. monter|dans .. vehicule|voiture|fourgon|camionnette|pick-up|bus
        """,
        nouns="arrestation|interpellation|arrestations|interpellations",
        not_after=r"(?:mandat d'|mandats d'|d'|des|un|cet|par) ?$",
        verbs_not_after=r"(?:l'|d'|par |cet |un |ledit |dudit )$",
        not_before=r" (?:ministeriel|royal|prefectoral|du conseil|arbitraires?|de travail|de la cour)",
    ),
    K.DETENTION: Forms(
        verbs="""
        detenu|detenue|detenus|detenues|incarcere~|emprisonne|emprisonnee|emprisonnes|ecroue~
        place|placee|places|placees|mis|mise|maintenu|maintenue|maintenus .. detention|garde|depot|mandat|isolement|residence|cachot|secret
        decerne~|delivre~|prononce~|renouvele~|prolonge~|ordonne~ .. mandat+de+depot|mandat+d'ecrou|garde+a+vue|detention+provisoire
        mandat de depot|d'ecrou .. decerne~|prononce~|renouvele~|prolonge~|delivre~; assigne~ a residence
        ete|fut interne~|garde~ .. hopital|psychiatrique|force|centre|vue|asile
        reste|restee|restes|maintenu~ .. locaux|garde+a+vue|cellule|cachot|prison|detention|detenu~
        apercu~ .. cachot|cellule|prison|centre+de|camp|base
        transfere|transferee|transferes .. prison|maison|centre|camp; prolonge|prolongee .. detention|garde
        detention|garde .. prolongee|ordonnee|renouvelee; ordonne .. detention|placement
        retenu|retenue|retenus .. commissariat|locaux|gendarmerie
        detenu~ a|au|dans|en|depuis|pendant|sans|par|avec|durant; ecroue~ a|au|dans; ecroue~
        place~|mis~|maintenu~|garde~|tenu~|retenu~|enferme~|reclus~ en|sous|a|au .. detention|garde|depot|mandat|isolement|residence|secret|ecrou|cellule|incommunicado|assignation|cachot
        ete|etre garde~ a vue; etait|etaient|ete|est|sont enferme~; etait|etaient|serait|seraient|est|sont pourtant|toujours|alors|encore|aussi|deja|en+realite enferme~|detenu~|retenu~; place~ en garde a vue; mandat de depot
        mandat|mandats .. depot|ecrou .. decerne|delivre|emis|prononce|signe
        decerne|delivre|emis|signe .. mandat|mandats de depot
        transfere~|conduit~|emmene~|amene~|envoye~|reconduit~|deplace~|achemine~|incarcere~ .. prison|maison|centre|camp|cachot|quartier|penitencier|cellule|base|etat-major|caserne|locaux|etablissement|bagne|camp+penal|centrale
        retenu~|garde~|detenu~|maintenu~|enferme~|sequestre~ .. commissariat|locaux|gendarmerie|cellule|camp|caserne|cachot|poste|cave|hangar|centre|domicile
        reste~|passe~|demeure~ .. jours|mois|semaines|ans|heures|nuits en|dans|au|sans|a .. locaux|detention|cellule|prison|garde|cachot|centre|isolement|commissariat
        prolonge~|prolongee?|renouvele~|ordonne~|confirme~|prescrit~ .. detention|garde|incarceration|placement
        detention|garde|incarceration|garde+a+vue|mesure .. prolongee~|prolonge~|ordonnee~|renouvelee~|renouvele~|ordonne~|confirmee~|reconduite~
        mis~ a l'isolement|au+secret; au secret; toujours|actuellement detenu~
        detenu~ arbitrairement|illegalement|provisoirement; incarcere~ a|au|depuis|dans|en
        apercu~|vu~ .. dans .. cachot|cellule|prison|detention; interne~ .. hopital|psychiatrique|camp
        sejourne~ .. cellule|prison|detention; emprisonne~ a|au|depuis|pendant|pour
        """,
        nouns="detention|incarceration|emprisonnement|placement|placement+en+detention|garde+a+vue|placement+en+garde+a+vue",
        not_after=r"(?:de|en|d'|des|sa|leur) ?$",
        verbs_not_after=r"(?:nombreux|plusieurs|autres|anciens?|certains|codetenus|leurs|ses|de|deux|trois|quatre|cinq|dix|\d+) $",
        not_before=r" (?:arbitraires?|politiques?)",
    ),
    K.RELEASE: Forms(
        verbs="""
        libere|liberee|liberes|liberees|relache~|gracie~|amnistie~; remis|remise|remises .. liberte
        mis|mise .. en liberte; beneficie .. grace|liberation|liberte; recouvre~|retrouve~ .. liberte
        sorti|sortie|sortis|sorties .. prison|detention; ete|fut elargi|elargie|elargis; rendu~ .. liberte
        laisse~ libre|repartir; liberte .. accordee|octroyee
        accorde~|octroye~ .. liberte+provisoire|liberte+conditionnelle|liberation
        libere~ sous|apres|le|de|sans|contre|par|a|en|provisoirement|conditionnellement; relaxe~ et libere~
        remis~|mis~|laisse~|rendu~ .. liberte|libre; remise|mise en liberte .. ordonnee~|accordee~|prononcee~|provisoire
        beneficie~ .. grace|liberation|amnistie|liberte|remise|non-lieu; gracie~
        recouvre~|retrouve~|recouvra|retrouva .. liberte; elargi~|elargie~
        sorti~|sortie~ de|du .. prison|detention|garde; relache~|relacherent; assignation+a+residence .. levee~|leve~
        liberte provisoire .. accordee~
        accorde~|ordonne~ .. liberte+provisoire|liberation|mise+en+liberte|remise+en+liberte|grace
        laisse~ partir|repartir|sortir; pu|pus rentrer chez; reapparu~|reparu~|resurgi~
        """,
        acts="quitte~ .. prison|etablissement+penitentiaire; reapparu~; regagne~ .. domicile",
        nouns="liberation|elargissement",
        not_after=r"(?:immediate|front de|mouvement de|pour la|de la) $",
    ),
    K.SEARCH: Forms(
        verbs="""
        perquisitionne~|fouille|fouillee|fouilles; effectue|mene|procede|conduit .. perquisition~|fouille|descente
        perquisition~ .. effectue~|menee|menees|conduite~|eu lieu; descente .. effectuee|eu; fait irruption
        penetre .. domicile|locaux|bureaux|maison
        saisi|saisis|confisque~|emporte|emportes .. ordinateur~|telephone~|document~|materiel|disque~|dossier~|camera~|appareil~|archives|drapeau~
        telephone~|ordinateur~|document~|materiel|dossier~|disque~|appareil~|camera~ .. saisi|saisis|saisie|confisque~|emporte~
        enfonce~|defonce~|force .. porte|portail; investi|investirent .. locaux|siege|bureaux|domicile|maison|redaction
        perquisitionne~|fouille~ .. domicile|locaux|bureaux|maison|siege|appartement|redaction|vehicule|cabinet|etude|eglise
        perquisitionne~; perquisition~ .. effectue~|mene~|conduite~|eu+lieu|operee~|deroulee~|visant
        perquisition|perquisitions au|a|aux|dans|de|du|chez
        effectue~|mene~|procede~|opere~|conduit~ .. perquisition~|fouille~|descente~|saisie~
        fait~|fit|firent irruption|une+descente|descente; faire irruption
        penetre~|entre~|introduit~|introduits .. force|fracture|effraction
        penetre~|entre~|introduit~|introduits .. domicile|locaux|bureaux|maison|siege|appartement|redaction|cabinet|eglise
        force~|enfonce~|defonce~|brise~|fracture~ .. porte|portes|portail|serrure
        saisi~|saisie~|confisque~|emporte~|emporter|preleve~ .. ordinateur~|telephone~|document~|materiel|disque~|appareil~|camera~|dossier~|argent|livre~|tablette~|cle~|archives|effets|equipement~
        ordinateur~|telephone~|document~|materiel|disque~|appareil~|camera~|dossier~ .. saisi~|confisque~|emporte~
        mis~ a sac; l'objet d'une perquisition|fouille|descente
        investi~ .. domicile|locaux|bureaux|siege|maison|redaction
        """,
        nouns="perquisition|descente|perquisitions",
        not_after=r"(?:de|mandat de|des|cette) $",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""
        hommes .. emmene|emmenes|emporte; enleve|enlevee|enleves|enlevees|kidnappe~|disparu|disparue|disparus
        conduit|conduite|emmene|emmenee|emmenes|transfere|transferee .. inconnu|inconnue|inconnus|inconnues|tenu+secret
        vu|vue|vus .. derniere fois; sans nouvelles
        contraint~|force|forcee|forces|oblige|obligee|pousse|poussee|pousses|jete|jetee|jetes .. monter|vehicule|voiture|coffre|pick-up|fourgonnette|4x4
        enleve~|kidnappe~|sequestre~|ravi~ par|a|au|de|dans|alors|devant|le|en|sur|chez|et; enleve~|kidnappe~
        conduit~|emmene~|transfere~|emporte~|amene~|detenu~|achemine~ .. destination|lieu|endroit .. inconnu~|secret~|tenu
        hommes|individus|inconnus .. arme~|cagoule~|masque~|encagoule~|civil|inconnus .. enleve~|emmene~|emporte~|embarque~|force~|contraint~|pousse~
        contraint~|force~|jete~|pousse~|embarque~ .. monter|bord|dans .. jeep|vehicule|voiture|pick-up|camionnette|4x4|fourgon .. immatriculation|plaque~|garde|teintees|banalise~|hommes
        vu~|apercu~ .. derniere+fois|vivant; derniere fois; porte~ disparu~; nulle trace; disparition forcee
        plus donne|aucun .. signe; introuvable~; nie~|niant|refuse~ .. detenir|detention|arrestation
        demeure~|reste~ .. disparu~|introuvable~|inconnu~; plus revu~|reparu~
        """,
        acts="""
        porte|portee|portes disparu|disparue|disparus; a disparu; ont disparu; aurait disparu
        disparu~|disparait|disparaissait|disparaitre; porte~ disparu~; volatilise~
        n'est|n'a|ne+sont|n'ont|n'est+jamais|n'a+plus jamais|plus reparu~|rentre~|revenu~|ete+revu~
        """,
        nouns="disparition|enlevement; sort .. inconnu|ignore; lieu .. detention .. inconnu|ignore|tenu|secret; aucune nouvelle|information|trace",
        not_after=r"(?:une|de|d'un|sur les) ?$",
        verbs_not_after=r"(?:de|des|nombreux|certains) $",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""
        mis|mise|place|placee|places .. surveillance|ecoute
        telephone~|appareil~|communications|ordinateur~ .. pirate~|infecte~|intercepte~|ecoute~|surveille~
        surveille|surveillee|surveilles|suivi|suivie|suivis|suivies .. agents|hommes|vehicule~|voiture~|individus|inconnus|moto~|policiers
        pris|prise|pris en filature; espionne~; logiciel espion; voiture~|vehicule~|homme~|individus|moto~ .. suivi~|suivaient
        surveille~|suivi~|epie~|file~|filme~|photographie~|prise~+en+filature|pris+en+filature|espionne~|ecoute~ .. par .. hommes|agents|policiers|vehicule~|voiture~|inconnus|individus|drone~|services|renseignement~
        place~|mis~ .. surveillance|ecoute~|filature~; fait|ont+fait|ete l'objet .. surveillance|ecoute~|filature~
        telephone~|appareil~|communications|ordinateur~|messagerie|compte~|ligne~|courriel~|conversations|appels|domicile .. pirate~|infecte~|intercepte~|ecoute~|surveille~|espionne~|cible~|mis+sur+ecoute
        pirate~|intercepte~|infecte~|ecoute~|surveille~|espionne~ .. telephone~|ordinateur~|communications|messagerie|compte~|conversations|courriels|correspondance
        pegasus|predator .. infecte~|installe~|detecte~|cible~|utilise~
        infecte~ par|au|avec .. pegasus|logiciel|predator
        mouchard|micro|micros|traceur|balise|camera~|gps .. trouve~|decouvert~|installe~|pose~|cache~
        decouvert~|trouve~ .. mouchard|micro|micros|traceur|balise|camera~+cachee~; reconnaissance faciale
        drone~ .. survole~; stationne~|poste~ devant .. domicile|maison|bureau~
        """,
        nouns="filature|ecoutes|ecoutes+telephoniques",
        not_before=r" (?:de l'onu)",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""
        interdiction .. voyager|quitter|sortie|sortir|voyage .. prononcee|imposee|notifiee|ordonnee
        notifie~|frappe~|frappee|vise~|objet .. interdiction .. voyager|quitter|sortie|sortir|voyage
        vu|vue|vus interdire|refuser .. quitter|sortir|voyager|embarquer|sortie|embarquement|passeport
        debarque~ .. avion|vol; interdit|interdite|interdits|interdites .. quitter|sortie|voyager|sortir
        empeche|empechee|empeches .. quitter|voyager|embarquer|sortir
        passeport|passeports .. confisque~|saisi~|retire~|annule~; confisque|saisi|retire .. passeport|passeports
        impose|prononce .. interdiction .. voyager|quitter|sortie|voyage
        empeche~|interdit~|refoule~|bloque~|retenu~|prohibe~|dissuade~ .. quitter|voyager|embarquer|sortir|sortie|prendre+l'avion|partir|se+rendre
        interdit~ de|d' .. sortie|quitter|voyager|voyage|sortir
        interdiction .. prononcee~|imposee~|notifiee~|levee~|prolongee~|renouvelee~ .. quitter|sortie|voyager|territoire
        frappe~|fait~+l'objet|sous+le+coup d'une interdiction .. quitter|sortie|voyager|voyage|sortir|territoire
        passeport~|titre~+de+voyage|documents+de+voyage .. confisque~|saisi~|retire~|annule~|retenu~|refuse~|invalide~|conserve~
        confisque~|saisi~|retire~|retenu~|annule~|conserve~ .. passeport~|titre+de+voyage|documents+de+voyage
        impose~|prononce~|notifie~|signifie~|ordonne~|leve~ .. interdiction .. voyager|quitter|sortie|voyage|sortir|territoire
        descendre .. avion|train; debarque~ .. avion|vol|train
        refuse~|refus .. embarquement|delivrance+de+passeport|renouvellement+de+passeport|passeport
        refoule~|bloque~ .. aeroport; avec|assortie? interdiction|d'une+interdiction de+quitter|de+voyager|de+sortie|de+sortir
        inscrit~|place~ .. interdits+de+sortie|liste+d'interdiction|no-fly; controle judiciaire .. interdiction|quitter
        oblige~ .. de+ne+pas+quitter; empeche~ .. prendre .. vol|avion|train|bateau
        """,
        nouns="interdiction .. voyager|quitter|sortie|sortir|voyage",
        not_after=r"(?:d'une|une) ?$",
    ),
}
