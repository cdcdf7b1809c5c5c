# ruff: noqa: E501  (a form is one line, however long)
"""Words of custody and control: arrest, detention, release, search, disappearance, surveillance, bans on travel, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""
        arrete~|apprehende~|interpelle~
        arreterent|interpellerent; fait|faite|faits|venu|venus|venues arreter|interpeller|embarquer|apprehender|cueillir
        ete|fut capture~|embarque~|menotte~|alpague~; l'ont|l'a|les+ont embarque~|menotte~|emmene~|capture~
        policiers|gendarmes|agents|militaires|soldats|hommes .. embarque~|capture~
        cueilli~ .. chez|domicile|policiers|gendarmes|militaires|agents; mis|mise aux arrets
        emmene~ par|menotte~|de+force
        conduit|conduite|conduits|emmene~|amene~ .. commissariat|gendarmerie|poste|brigade
        procede .. arrestation|interpellation; cueilli~|embarque~|embarquer|coffre~|rafle~|menotte~|alpague~
        emmene~|embarque~|conduit~ .. menotte~|poste|commissariat|gendarmerie|brigade
        constitue~ prisonnier|prisonniere|prisonniers; livre~ a la+police|la+gendarmerie|la+justice; venu~ le|la|les chercher|arreter|prendre; viennent|vinrent chercher|le+chercher|la+chercher|les+chercher
        emmene~|amene~|conduit~|conduisent|conduisirent|traine~|embarque~ .. commissariat|gendarmerie|poste|brigade|fourgon|menotte~
        procede~|proceda .. l'arrestation|l'interpellation|arrestations|interpellations; menotte~; passe~ .. les menottes; intercepte~ .. conduit~|arrete~|emmene~
        intercepte~|apprehende~|capture~|cueilli~|alpague~|rafle~ par|a|au|alors|dans|devant|m|mm|mme|le|la|les
        tire~|extrait~|arrache~|sorti~ .. de+force|lit|voiture|taxi|bus|salle+de+classe|cachette .. par .. policiers|gendarmes|soldats|agents|militaires; tire~|extrait~|arrache~ .. de .. lit|voiture|taxi|bus|domicile|maison
        pousse~|jete~|force~|contraint~|fait+monter|firent+monter|font+monter .. dans .. voiture|vehicule|fourgon|fourgonnette|camionnette|pick-up|minibus|jeep; arrestations .. opere~|mene~|effectue~
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
        detenu|detenue|detenus|detenues|incarcere~|emprisonne~|ecroue~
        place~|mis|mise|maintenu|maintenue|maintenus .. detention|garde|depot|mandat|isolement|residence|cachot|secret
        decerne~|delivre~|prononce~|renouvele~|prolonge~|ordonne~ .. mandat+de+depot|mandat+d'ecrou|garde+a+vue|detention+provisoire
        mandat de depot|d'ecrou .. decerne~|prononce~|renouvele~|prolonge~|delivre~; assigne~ a residence
        ete|fut interne~|garde~ .. hopital|psychiatrique|force|centre|vue|asile
        reste~|maintenu~ .. locaux|garde+a+vue|cellule|cachot|prison|detention|detenu~
        apercu~ .. cachot|cellule|prison|centre+de|camp|base
        transfere~ .. prison|maison|centre|camp; prolonge~ .. detention|garde
        detention|garde .. prolongee|ordonnee|renouvelee; ordonne .. detention|placement
        retenu|retenue|retenus .. commissariat|locaux|gendarmerie
        detenu~ a|au|dans|en|depuis|pendant|sans|par|avec|durant; ecroue~ a|au|dans; ecroue~
        place~|mis~|maintenu~|garde~|tenu~|retenu~|enferme~|reclus~ en|sous|a|au .. detention|garde|depot|mandat|isolement|residence|secret|ecrou|cellule|incommunicado|assignation|cachot
        enferme~|sequestre~|retenu~|cloitre~|parque~|entasse~|confine~|boucle~ .. dans|a|au|sans|pendant|du|chez|jusqu
        reste~|restent|resterent|demeure~|passe~|croupi~ .. enferme~|retenu~|detenu~|en+detention|en+garde+a+vue|en+prison|cellule|cellules|au+cachot|au+secret|incarcere~
        passe~ .. nuit|nuits|jours|mois|semaines .. cellule|cellules|commissariat|prison|detention|cachot|geole|garde+a+vue
        decerne~|delivre~|emis .. mandat+de+depot|mandats+de+depot; mandat de depot .. decerne~|delivre~|prononce~; prononce~|ordonne~ .. placement|mise .. detention|depot|isolement|residence|secret
        place~|mis~|mit|mirent|plongea .. en|a|au|sous|aux .. isolement|cachot|secret|cellule+disciplinaire|quartier+disciplinaire|retention|ecrou|verrous|fers
        prolonge~|prorogea|proroge~|renouvele~|reconduit~ .. garde+a+vue|detention|retention|mandat+de+depot|placement
        conduit~|conduisit|conduisirent|transporte~|achemine~|emmene~ .. centre|camp|caserne|prison|base|locaux|etat-major|penitencier
        astreint~|assigne~|contraint~ a+residence|a+domicile; residence surveillee; tenu~|maintenu~ au+secret|a+l'isolement|en+detention|en+cellule; ramene~|reconduit~ .. prison|cellule|detention
        interne~|hospitalise~|admis~ .. d'office|de+force|psychiatrique|asile
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
        libere~|relache~|gracie~|amnistie~; remis|remise|remises .. liberte
        mis|mise .. en liberte; beneficie .. grace|liberation|liberte; recouvre~|retrouve~ .. liberte
        sorti~ .. prison|detention; ete|fut elargi~; rendu~ .. liberte
        laisse~ libre|repartir; liberte .. accordee|octroyee
        accorde~|octroye~ .. liberte+provisoire|liberte+conditionnelle|liberation
        libere~ sous|apres|le|de|sans|contre|par|a|en|provisoirement|conditionnellement; relaxe~ et libere~
        remis~|mis~|laisse~|rendu~ .. liberte|libre; remise|mise en liberte .. ordonnee~|accordee~|prononcee~|provisoire
        laisse~ partir|repartir|sortir|filer; laissent|laissa|laisserent partir|repartir|sortir; abandonne~|depose~|jete~|lache~ .. bord|route|rue|foret|peripherie|sortie|terrain+vague|carrefour
        gracie~|amnistie~|elargi~|relaxe~+et+libere~|delivre~ par|apres; gracie~; rendu~|remis~ a la+liberte|sa+famille|leur+famille|ses+parents; remis~ aux parents; liberation ordonnee|obtenue
        ordonne~ .. remise+en+liberte|liberation|elargissement|relaxe; beneficie~ .. liberte+provisoire|liberation+conditionnelle|grace|amnistie|liberation+anticipee
        mainlevee .. ordonnee|prononcee|obtenue; leve~ .. assignation|garde+a+vue|mandat+de+depot|ecrou; garde a vue .. levee
        beneficie~ .. grace|liberation|amnistie|liberte|remise|non-lieu; gracie~
        recouvre~|retrouve~|recouvra|retrouva .. liberte; elargi~|elargie~
        sorti~|sortie~ de|du .. prison|detention|garde; relache~|relacherent; assignation+a+residence .. levee~|leve~
        liberte provisoire .. accordee~
        accorde~|ordonne~ .. liberte+provisoire|liberation|mise+en+liberte|remise+en+liberte|grace
        laisse~ partir|repartir|sortir; pu|pus rentrer chez; reapparu~|reparu~|resurgi~
        """,
        acts="""
        quitte~ .. prison|etablissement+penitentiaire; reapparu~; regagne~ .. domicile
        recouvre~|retrouve~ .. liberte; sorti~|sortit|sortent|sortirent|quitte~ .. prison|detention|cellule|maison+d'arret|penitencier|garde+a+vue; regagne~ .. domicile|maison|famille; reapparu~|reapparut; rentre~ .. chez .. apres .. detention|jours|semaines|mois
        """,
        nouns="liberation|elargissement",
        not_after=r"(?:immediate|front de|mouvement de|pour la|de la) $",
    ),
    K.SEARCH: Forms(
        verbs="""
        perquisitionne~|fouille~; effectue|mene|procede|conduit .. perquisition~|fouille|descente
        perquisition~ .. effectue~|menee|menees|conduite~|eu lieu; descente .. effectuee|eu; fait irruption
        penetre .. domicile|locaux|bureaux|maison
        saisi|saisis|confisque~|emporte|emportes .. ordinateur~|telephone~|document~|materiel|disque~|dossier~|camera~|appareil~|archives|drapeau~
        telephone~|ordinateur~|document~|materiel|dossier~|disque~|appareil~|camera~ .. saisi|saisis|saisie|confisque~|emporte~
        enfonce~|defonce~|force .. porte|portail; investi|investirent .. locaux|siege|bureaux|domicile|maison|redaction
        perquisitionne~|fouille~ .. domicile|locaux|bureaux|maison|siege|appartement|redaction|vehicule|cabinet|etude|eglise
        perquisitionne~; perquisition~ .. effectue~|mene~|conduite~|eu+lieu|operee~|deroulee~|visant
        perquisition|perquisitions au|a|aux|dans|de|du|chez
        enfonce~|defonce~|force~|brise~|fracture~ .. porte|portes|portail|serrure|coffre|entree; fouille~ . . de|le|la|les|son|sa|ses|leur|leurs|m|mme|au|corps
        fouille~|inspecte~|ratisse~|retourne~|mis~+a+sac|passe~+au+crible .. maison|domicile|locaux|redaction|appartement|bureau|bureaux|voiture|vehicule|chambre|siege|cellule|sac|bagages|telephone|imprimerie
        emporte~|emportent|saisi~|confisque~|embarque~|copie~|preleve~|rafle~ .. archives|ordinateur~|telephone~|documents|dossiers|camera~|appareil~|materiel|carnets|disque~|livres|exemplaires|argent|serveur~
        descente~ .. police|gendarmerie|domicile|siege|locaux|imprimerie .. eu+lieu|eut+lieu|mene~|effectue~; fait|firent|fit|font irruption; investi~|penetre~|introduit~+par+effraction .. domicile|maison|locaux|bureau|bureaux|siege|redaction|appartement|clinique|eglise
        visite~ domiciliaire; mandat de perquisition .. execute~|notifie~; effraction .. domicile|locaux|bureau
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
        hommes .. emmene|emmenes|emporte; enleve~|kidnappe~|disparu|disparue|disparus
        conduit|conduite|emmene~|transfere~ .. inconnu|inconnue|inconnus|inconnues|tenu+secret
        vu|vue|vus .. derniere fois; sans nouvelles
        contraint~|force~|oblige~|pousse~|jete~ .. monter|vehicule|voiture|coffre|pick-up|fourgonnette|4x4
        enleve~|kidnappe~|sequestre~|ravi~ par|a|au|de|dans|alors|devant|le|en|sur|chez|et; enleve~|kidnappe~
        conduit~|emmene~|transfere~|emporte~|amene~|detenu~|achemine~ .. destination|lieu|endroit .. inconnu~|secret~|tenu
        n'a|n'ont|n'avait|n'avaient|ne plus|donne donne~|ete|ete+revu~|reparu~|signe|eu . . nouvelle~|vie|revu~|vu~; sans nouvelle~; enleve~|ravi~|kidnappe~ . . par|a|devant|alors|le|la|m|mm|mme|deux|trois
        emmene~|conduit~|conduisirent|transfere~|emporte~ . . vers|dans|a|en . . . destination|lieu|endroit . . inconnu~|secret|tenu~+secret; vu~|aperçu~|apercu~ pour+la+derniere+fois|vivant~+pour; disparu~ depuis|alors|a|en|dans|le|sur|apres|sans; disparut|disparurent; porte~ disparu~
        lieu|sort . . detention|disparu~ . . . inconnu~|ignore|tenu~+secret; perdu~ . . contact|trace|traces; ranconne~|rancon . . exige~|reclame~|demande~; pris~|retenu~ en+otage
        hommes|individus|inconnus .. arme~|cagoule~|masque~|encagoule~|civil|inconnus .. enleve~|emmene~|emporte~|embarque~|force~|contraint~|pousse~
        contraint~|force~|jete~|pousse~|embarque~ .. monter|bord|dans .. jeep|vehicule|voiture|pick-up|camionnette|4x4|fourgon .. immatriculation|plaque~|garde|teintees|banalise~|hommes
        vu~|apercu~ .. derniere+fois|vivant; derniere fois; porte~ disparu~; nulle trace; disparition forcee
        plus donne|aucun .. signe; introuvable~; nie~|niant|refuse~ .. detenir|detention|arrestation
        demeure~|reste~ .. disparu~|introuvable~|inconnu~; plus revu~|reparu~
        """,
        acts="""
        porte~ disparu|disparue|disparus; a disparu; ont disparu; aurait disparu
        disparu~|disparait|disparaissait|disparaitre; porte~ disparu~; volatilise~
        n'est|n'a|ne+sont|n'ont|n'est+jamais|n'a+plus jamais|plus reparu~|rentre~|revenu~|ete+revu~
        """,
        nouns="disparition|enlevement; sort .. inconnu|ignore; lieu .. detention .. inconnu|ignore|tenu|secret; aucune nouvelle|information|trace",
        not_after=r"(?:une|de|d'un|sur les) ?$",
        verbs_not_after=r"(?:de|des|nombreux|certains) $",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""
        mis|mise|place~ .. surveillance|ecoute
        telephone~|appareil~|communications|ordinateur~ .. pirate~|infecte~|intercepte~|ecoute~|surveille~
        surveille~|suivi~ .. agents|hommes|vehicule~|voiture~|individus|inconnus|moto~|policiers
        pris|prise|pris en filature; espionne~; logiciel espion; voiture~|vehicule~|homme~|individus|moto~ .. suivi~|suivaient
        surveille~|suivi~|epie~|file~|filme~|photographie~|prise~+en+filature|pris+en+filature|espionne~|ecoute~ .. par .. hommes|agents|policiers|vehicule~|voiture~|inconnus|individus|drone~|services|renseignement~
        place~|mis~ .. surveillance|ecoute~|filature~; fait|ont+fait|ete l'objet .. surveillance|ecoute~|filature~
        telephone~|appareil~|communications|ordinateur~|messagerie|compte~|ligne~|courriel~|conversations|appels|domicile .. pirate~|infecte~|intercepte~|ecoute~|surveille~|espionne~|cible~|mis+sur+ecoute
        mis~|mit|mirent|place~ . sur+ecoute|sur+ecoutes|sous+ecoute|sous+surveillance . . . ligne|telephone|lignes|telephones|bureau|local|siege; mis~|mit|mirent|place~ . sur+ecoute|sur+ecoutes|sous+ecoute|sous+surveillance; ecoute~ telephonique~; drone~ . . . filme~|survole~|filma|filmerent|photographie~; filme~|photographie~ . . . manifestants|participants|maisons|domicile|visages|fideles|agents|policiers
        suivi~|suivirent|file~|pris~+en+filature|epie~|espionne~|surveille~|guette~ . . par|depuis|jusqu|m|mm|mme . . . homme~|voiture~|agent~|vehicule~|policier~|individu~|moto~|inconnu~; balise|mouchard|traceur|micro|micros|camera|cameras|logiciel+espion . . . trouve~|decouvert~|installe~|pose~|place~|cache~|detecte~
        installe~|pose~|cache~|trouve~|decouvert~|decele~ . . balise|mouchard|micro|micros|camera|cameras|logiciel+espion|traceur; telephone|telephones|ordinateur|ligne|courriels|messages|conversations . . . infecte~|pirate~|intercepte~|espionne~|surveille~|ecoute~|mis+sur+ecoute|copie~; intercepte~|lu~|copie~|ouvert~ . . courrier|courriels|messages|conversations|correspondance|appels
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
        empeche~ .. quitter|voyager|embarquer|sortir
        passeport|passeports .. confisque~|saisi~|retire~|annule~; confisque|saisi|retire .. passeport|passeports
        impose|prononce .. interdiction .. voyager|quitter|sortie|voyage
        empeche~|interdit~|refoule~|bloque~|retenu~|prohibe~|dissuade~ .. quitter|voyager|embarquer|sortir|sortie|prendre+l'avion|partir|se+rendre
        interdit~ de|d' .. sortie|quitter|voyager|voyage|sortir
        interdiction .. prononcee~|imposee~|notifiee~|levee~|prolongee~|renouvelee~ .. quitter|sortie|voyager|territoire
        refuse~|refusa . . de|d' . . renouveler|delivrer|restituer|rendre . . passeport|document+de+voyage; empeche~|interdit~ . . de|d' . . embarquer|quitter|partir|voyager|sortir|franchir|prendre+l'avion
        passeport|passeports . . . confisque~|retire~|retenu~|annule~|saisi~|invalide~|bloque~; confisque~|retire~|retenu~|saisi~|annule~ . . passeport|passeports|documents+de+voyage; refoule~|bloque~|retenu~|intercepte~ . a+l'aeroport|au+poste-frontiere|a+la+frontiere|a+l'embarquement; interdiction de . sortie|quitter|voyager|voyage . . . prononce~|notifie~|leve~|signifie~|prolonge~
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
