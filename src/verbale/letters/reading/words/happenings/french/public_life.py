# ruff: noqa: E501  (a form is one line, however long)
"""Words of public life: legislation, assembly, publication, speech, and acts of no other kind, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.LEGISLATION: Forms(
        verbs="""
        adopte~|vote~|promulgue~|signe~|depose~|presente~|examine~|approuve~|modifie .. loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte|constitution|reglement
        loi|lois|decret|ordonnance|code|projet|proposition|amendement~|texte .. adopte~|vote~|promulgue~|signe~|depose~|presente~|approuve~|publie~|entre~|modifie~
        entre~ en vigueur; projet|proposition|texte|loi .. transmis|transmise|soumis|soumise|renvoye~
        adopte~ .. lecture|assemblee|senat|chambre|deputes|unanimite; abroge~ .. loi|decret|ordonnance|article~
        etat .. urgence|siege|exception .. decrete|proclame|declare|instaure|proroge
        proclame|decrete|declare .. etat .. urgence|siege|exception
        adopte~|vote~|promulgue~|signe~|depose~|presente~|examine~|approuve~|modifie~|abroge~|soumis~|edicte~|pris~|publie~|ratifie~|debattu~|rejete~|revise~ .. loi|lois|decret~|ordonnance~|code|projet+de+loi|proposition+de+loi|projet|proposition|amendement~|texte|constitution|reglement|revision|arrete+ministeriel|circulaire|legislation
        loi|lois|decret~|ordonnance~|code|projet|proposition|amendement~|texte|reforme|arrete|circulaire|constitution .. adopte~|vote~|promulgue~|signe~|depose~|presente~|approuve~|publie~|entre~|modifie~|abroge~|soumis~|examine~|edicte~|ratifie~|rejete~|debattu~
        pris~|prit|prirent|edicte~|signe~|publie~|rendu~|promulgue~|abroge~ . . arrete|arretes|decret|decrets|ordonnance|ordonnances|circulaire|reglement sur|portant|relatif|interdisant|fixant|relative|modifiant|limitant|reglementant
        projet|proposition|loi|texte|amendement~ . . . transmis~|depose~|renvoye~|soumis~|adopte~|vote~ . . senat|assemblee|parlement|chambre|president|conseil|commission; transmis~|renvoye~|soumis~|envoye~ au|a|a+la|a+l' . senat|assemblee|parlement|chambre+haute|president+pour|conseil+constitutionnel
        entre~|entree|entrant en vigueur|application
        chambre|assemblee|senat|parlement|conseil+des+ministres|conseil+de+gouvernement .. adopte~|vote~|approuve~|examine~|rejete~|debattu~
        l'a|l'ont adoptee?|votee?|promulguee?|approuvee?|examinee?
        proclame~|decrete~|declare~|instaure~|leve~|prolonge~|proroge~|impose~ .. etat|urgence|siege|exception|couvre-feu|loi+martiale
        etat .. urgence|siege|exception .. proclame~|decrete~|declare~|instaure~|leve~|prolonge~|proroge~
        premiere|seconde|deuxieme|derniere lecture; referendum .. tenu|adopte~|approuve~
        couvre-feu .. instaure~|impose~|decrete~
        """,
        nouns="adoption|promulgation",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.ASSEMBLY: Forms(
        acts="""
        organise~|tenu|tenue|participe|participent|pris+part|mene|dirige|rejoint .. manifestation|manifestations|rassemblement|rassemblements|marche|sit-in|veillee|piquet
        manifestation|manifestations|rassemblement|marche|sit-in .. organise~|tenue|tenu|eu+lieu|deroulee?|debute|commence
        bloque|bloques|bloquee .. route|rue|pont|acces
        manifeste|manifestes|defile|marche devant|contre|pacifiquement|pour
        rassembles|rassemblees|rassemble|reunis|attroupes|masses .. devant|pacifiquement|pour|pancartes|banderoles
        observe~|lance~|declenche~|entame~|suivi .. sit-in; observe~|lance~|declenche~|entame~|suivi .. arret+de+travail|greve|debrayage .. devant
        occupe|occupes|occupent .. usine|batiment|campus|faculte; descendus dans la rue
        organise~|tenu~|tient|participe~|participent|participait|pris+part|prenait+part|prend+part|mene~|dirige~|rejoint|appele~|lance~|observe~|entame~|convoque~|assiste~|conduit~|encadre~|declenche~ .. manifestation~|rassemblement~|marche~|sit-in|veillee|piquet~|cortege|reunion~|procession|mobilisation~|protestation~|blocage
        barre~|barrerent|bloque~|coupe~|barricade~|obstrue~ . . . route~|rue~|acces|pont|voie~|entree~|piste|carrefour|autoroute; occupe~ . . . faculte|universite|place|usine|rectorat|mairie|terres|terrain|site|carrefour|locaux|campus|batiment|hall|mine|chantier
        mit|mirent|mis~|met en+greve; cesse~|arrete~|suspendu~|suspendirent|debraye~|interrompu~ . . travail|cours|production; descendu~|descendirent|descendit|descendent . . dans . . rue~; debraye~; rassemble~|reuni~|attroupe~|masse~|regroupe~ . . devant|place|sur+la|sur+le|autour|pour . . . .
        defile~|marche~|manifeste~|protesta|protesterent|manifesta|manifesterent dans|vers|jusqu|devant|contre|pour|a|au|le|en; veillee . . . tenu~|organise~; forme~ . . chaine+humaine; dresse~|erige~|monte~ . . barricade~|tentes|campement|barrage+routier; sit-in . . . tenu~|organise~|entame~; grève|greve . . . entame~|declenche~|lance~|observe~|suivi~
        manifestation~|rassemblement~|marche~|sit-in|cortege|mobilisation|reunion+pacifique|veillee|procession|protestation~ .. organise~|tenu~|eu+lieu|deroule~|debute~|commence~|rassemble~|reuni~|eclate~|disperse~|parti~|interdit~
        bloque~|occupe~|barre~|barricade~ .. route~|rue~|pont|acces|place|carrefour|usine|universite|siege|voie|entree
        manifeste~|defile~|proteste~|marche~ devant|contre|pacifiquement|pour|dans|a|sur|vers|en|jusqu'a|au
        rassemble~|reuni~|regroupe~|masse~|assemble~ devant|pacifiquement|pour|a|sur|au|dans|place|aux|en
        rassemble~|rassembles|rassembler|reunies; descendu~ dans la rue; descendu~ dans les rues
                assis~|installe~ devant|sur|a .. ministere|prefecture|place|parlement|route
        appele~ a .. manifester|mobilisation; defile~ dans; campe~ devant|sur; depose~ .. gerbe~
        """,
        nouns="manifestation|rassemblement|marche|sit-in|manifestations|rassemblements|marches|cortege",
        not_after=r"(?:d'une|une|cette|de) ?$",
    ),
    K.PUBLICATION: Forms(
        acts="""
        publie~|poste~|partage~|diffuse~|mis+en+ligne|mise+en+ligne .. article|articles|rapport|video|videos|message|messages|communique|lettre|livre|photo~|facebook|twitter|ligne|commentaire~|tribune
        article|articles|rapport|video|videos|message|messages|publications|commentaire~ .. publie~|poste~|diffuse~|partage~|date~|dates|parue?|mis en ligne
        publie; ecrit .. article|lettre|message|facebook; rendu|rendue|rendus public|publique|publics
        diffuse~ .. reportage|documentaire|emission|enregistrement|images|direct
        reportage|documentaire|enregistrement .. diffuse~|mis+en+ligne|publie~; signe .. petition|lettre|tribune
        publie~|poste~|partage~|diffuse~|mis~+en+ligne|imprime~|paru~|signe~|redige~|ecrit~|edite~|distribue~|affiche~|retransmis~|relaye~|tweete~|sorti~|lance~|projete~|divulgue~|fait+paraitre|consacre~ .. article~|rapport~|video~|message~|communique~|lettre~|livre~|photo~|facebook|twitter|ligne|commentaire~|tribune~|reportage~|enquete~|documentaire|tract~|chanson~|poeme~|caricature~|image~|enregistrement|emission|billet~|entretien|dessin~|film|roman|ouvrage|petition|blog|bande+dessinee|banderole~|etude|serie|site|youtube|tiktok|telegram|whatsapp|affiche~|journal
        mit|mirent|met|mettent|mis~ en+ligne; fit|firent|fait|font paraitre|circuler; commence~|commencerent|commenca a+circuler; images|photographies|photos|video|videos|enregistrement~|captures . . . circule~|circulerent|commence~|diffuse~|fuite~|apparu~
        ecrivit|ecrivirent|ecrit|redige~|adresse~|signe~ . . lettre+ouverte|article|tribune|texte|billet|poeme|livre|communique; parut|parurent|paru~; diffusa|diffuserent|diffuse~|retransmis~|retransmit . . . enregistrement|reportage|documentaire|emission|video|images|entretien|film|chanson|numero|adresse|photographie|donnees
        numero|adresse|coordonnees|donnees|photographie . . . diffuse~|publie~|divulgue~ . . . reseaux|internet|ligne|facebook|presse; rendu~|rendit|rendirent public|publique|publics; sorti~|sortit . . livre|album|numero|enquete
        article~|rapport~|video~|message~|publication~|commentaire~|reportage~|enquete|documentaire|tract~|chanson|poeme|caricature|enregistrement|emission|livre|dessin|billet|communique|lettre|petition|image~|film|photo~ .. publie~|poste~|diffuse~|partage~|paru~|parait|mis+en+ligne|relaye~|distribue~|projete~
        rendu~ public|publique|publics; publie~ par|sur|dans|en|un|une|des|le|la|les|son|sa|plusieurs|deux|trois
        diffuse~ sur|par|en|un|une|des|le|la; mis~ en ligne; met|mettait en ligne; parait|paraissait|paru~ dans|sur|en
        ecrit~|ecrivait|signe~|cosigne~ .. article|lettre|message|facebook|tribune|texte|petition|livre
        tweete~|retweete~; revele~ .. dans|article|enquete|journal
        """,
        nouns="publication|parution",
        not_after=r"(?:rapport) $",
    ),
    K.SPEECH: Forms(
        acts="""
        prononce|tenu|donne|fait .. discours|conference|allocution|entretien|interview|interviews|declaration|expose|sermon|preche
        accorde .. interview|interviews|entretien; pris la parole; conference de presse
        declare|affirme|annonce que|qu'|a|devant|sur; discours|allocution .. prononce~|tenu~
        intervenu|intervenue .. conference|conseil|colloque|reunion
        prononce~|tenu~|donne~|fait~|accorde~|livre~|anime~|lu~|recite~|chante~|preche~|presente~ .. discours|conference~|allocution|entretien~|interview~|declaration~|expose|sermon|preche|homelie|temoignage|communication|poeme|conference+de+presse|point+de+presse|plaidoyer|intervention|propos
        discours|allocution|sermon|homelie|declaration|intervention .. prononce~|tenu~|faite?s?
        pris~|prend|prenait la parole
        intervenu~|intervient|intervention .. conference|conseil|colloque|reunion|television|radio|emission|tribune|plateau|session|parlement
        prononca|prononcerent|prononce~|tint|tinrent|donna|donne~|fit|anime~|lut|lu~|accorda|accorde~|livra . . . discours|conference|conference+de+presse|allocution|entretien|interview|preche|sermon|declaration|point+de+presse|temoignage|communication|poeme
        prit|prirent|pris~|prend la+parole; relate~|raconte~|expose~|confie~|decrit~|decrivit . . . a|aux|devant|dans|sur . . presse|journaliste~|medias|radio|television|journal|chaine|commission|public|foule|delegation
        denonca|denonce~|critiqua|critique~|fustige~|accuse~|condamna|appela . . . dans|lors|sur|a . . preche|sermon|discours|entretien|interview|presse|radio|television|antenne|ondes|conference|reseaux
        qualifia|qualifie~|traita|traite~ . . . d'officine|de+traitre~|de+traitres|d'espion~|d'ennemi~|de+terroriste~+dans|d'agent~|de+menteur~|de+criminel~|de+vendu~|de+complot|d'ingerence; qualifia . . . de|d'
        temoigna|temoigne~|deposa|depose~ devant . . senat|parlement|conseil|comite|commission|assemblee|rapporteur|congres; affirma|declara|annonca|soutint|reconnut|indiqua|revela . . . que|qu'|devant|publiquement|a+la+presse|a+la+radio|a+la+television; harangue~ . . foule
        conference|point de presse
        declare~|affirme~|annonce~|soutenu~|indique~|reconnu~|qualifie~|assure~|estime~|lance~|explique~|denonce~ .. que|qu'|devant|sur+les+ondes|publiquement|a+la+television|a+la+radio|a+la+presse|dans+un+entretien|au+cours|lors
        declare~|affirme~|annonce~ que|qu'|a|devant|sur; dans un entretien|discours|communique
        lors d'un|d'une entretien|interview|discours|conference+de+presse|allocution|emission
        interviewe~|interroge~+par+la+presse
        temoigne~ .. devant|aupres .. conseil|comite|commission|parlement|presse|medias|journal
        qualifie~ .. de|d'|comme; denonce~|critique~ .. publiquement|presse|televis~|radio|discours|ondes
        s'est exprime~; exprime~ .. devant|radio|television|publiquement; repondu~ .. question~|presse|journaliste~
        """,
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?) $",
    ),
    K.OTHER: Forms(
        verbs="""
        menotte~ a|au .. lit|brancard
        hospitalise~; transfere~|transporte~ .. hopital|clinique
        prive~ .. soins|visite~|avocat~; bloque~ .. site|compte~|acces
        refuse~ .. visite~|soins|avocat~|acces|medecin|colis; refuse que|qu'
        coupe~ .. internet|electricite|eau; internet|reseau~ .. coupe~|interrompu~|suspendu~
        gele~ .. comptes|avoirs|compte; comptes|avoirs|compte .. gele~|bloque~
        autopsie .. a+ete|aurait+ete pratiquee|realisee|effectuee|ordonnee; corps|cadavre|depouille|restes .. restitue~|rendu~|remis~|inhume~|enterre~|exhume~; inhume~|enterre~
        place~ sous+controle+judiciaire; acces .. bloque~|coupe~
        transfere~|transporte~|conduit~|admis~|evacue~|emmene~ .. hopital|clinique|infirmerie|soins+intensifs|reanimation|urgences
        prive~|privation de|d' .. soins|visite~|avocat~|contact~|traitement|medicaments|correspondance|acces|nouvelles+de
        perdit|perdu~|perd connaissance; evanoui~; tombe~ dans+le+coma|en+syncope|malade; reintegre~ . . dans|a|au|par|m|mme|fonctions|poste; reintegre~; reintegration; transporte~|admis~|evacue~|conduit~|emmene~ . . . hopital|urgences|clinique|infirmerie|reanimation
        interdit~|interdites|suspendu~|refuse~|supprime~ . . . visites|visite|parloirs|parloir|appels|colis|courrier|correspondance; visites|parloirs|colis|appels . . . interdit~|suspendu~|refuse~|supprime~; gele~|bloque~|saisi~ . . . comptes|avoirs|biens; comptes . . . gele~|bloque~|saisi~
        decore~|prime~|laureat~|laureate . . . prix|medaille; obtenu~|obtint|recut|remporte~ . . prix|medaille|distinction
        refuse~|denie~ .. visite~|soins|acces|avocat~|contact|medecin|medicaments|traitement|famille|parloir; interdit~ .. visite~|parloir|contact
        visite~|acces|soins|contact~|appels|parloir~|medicaments .. refuse~|interdit~|suspendu~|denie~|limite~|empeche~
        pu|autorise~ .. voir|rencontrer|visiter|contacter|rendre+visite|joindre|communiquer|consulter .. famille|avocat~|mere|pere|epouse|epoux|medecin|client~|mari|proches
        bloque~|suspendu~|ferme~|coupe~|pirate~ .. site~|compte~|acces|internet|page|facebook
        comptes|avoirs|biens .. geles|gele~|saisis|bloques|confisques
        gele~|saisi~|bloque~|confisque~ .. avoirs|comptes|biens
        site~|compte~|internet|reseau~|page .. bloque~|suspendu~|coupe~|inaccessible~
        charges|accusations|poursuites .. abandonnees|levees; abandonne~ .. charges|poursuites|accusations
        opere~ de|d'|en|a; place~ sous controle+judiciaire|bracelet
        famille|proches|epouse|avocat~ .. informe~|appris|avise~|prevenu~; fait~ .. malaise|rechute; perdu connaissance
        """,
        acts="""
        depose~|introduit|porte .. plainte|plaintes; plainte|plaintes .. deposee|deposees|introduite
        entame~|commence .. greve de la faim; greve de la faim; fui|fuit|quitte|exile~ .. pays|region
        evade~|s'est+echappe~|s'est+enfui~; cesse .. alimenter
        depose~|introduit~|porte~|enregistre~|adresse~|forme~|saisi~ .. plainte~|requete|petition|denonciation|signalement|reclamation
        plainte~ .. depose~|introduite~|enregistree~|rejetee~|classee~|irrecevable~|refusee~; porte~ plainte
        portant plainte; refuse~|refusent .. enregistrer|recevoir|enregistrement .. plainte~
        entame~|commence~|observe~|entamer|poursuit|mis~+fin+a|cesse~|suspendu~|debute~ .. greve+de+la+faim
        fui~|quitte~ le+pays|en+exil; exile~; fui~ .. pays|village|vers; refugie~ en|a|au|dans|chez; demande~ l'asile
        deposa|deposerent|porta|porterent|introduisit|adressa|adresserent|forma . . . plainte|plaintes|requete|reclamation|petition|signalement; entama|entamerent|commenca|poursuivit|cessa|debuta . . . greve+de+la+faim; cessa|refuse~ . . s'alimenter|nourriture
        fuit|fuirent|fui~|quitta|quitterent|s'exila|s'enfuit|s'enfuirent|s'evada|s'echappa . . pays|village|exil|vers|clandestinite|brousse|foret; refugia|refugierent|refugie~|cacha . . en|a|au|aux|dans|chez|aupres; fonda|fonderent|crea|creerent|fonde~|cree~|cofonde~|mit+sur+pied . . . association|collectif|syndicat|journal|radio|ong|mouvement|parti|ligue|comite|coordination|reseau|cooperative|ecole|clinique|site
        preside~|dirige~|anime~|coordonne~|travaille~|exerce~|enseigne~|milite~ . . . . depuis; elu~|elut|nomme~|designe~|promu~|reelu~ . . . president~|secretaire|tresorier|tresoriere|directeur|directrice|coordonnateur|coordonnatrice|maire|membre|tete|juge|batonnier|delegue~|porte-parole|doyen
        elu~|nomme~|designe~|reelu~ .. president~|secretaire|directeur|directrice|membre|tete|juge|batonnier
        fonde~|cree~|cofonde~ .. association|organisation|syndicat|journal|collectif|mouvement|site|ong; recu~ .. prix
        observe~|lance~|declenche~|entame~|suivi~|commence~|appele~ .. arret+de+travail|greve|debrayage|mouvement+de+greve
        mis~|mettent|entre~|etaient|sont en greve; cesse~|arrete~|suspendu~ .. travail; debraye~; greve .. debute~|commence~|eclate~|declenche~|lance~
        est|sont|serait|seraient|etait mort|morte|decede~ .. arret+cardiaque|crise+cardiaque|infarctus|de+maladie|d'une+maladie|de+vieillesse
        ecrit~|adresse~|saisi~ .. ministre|procureur|president|commission|mediateur|ombudsman|defenseur
        tombe~ malade|dans+le+coma; tente~ .. suicider|jours|fuir
        """,
    ),
}
