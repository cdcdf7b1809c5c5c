# ruff: noqa: E501  (a form is one line, however long)
"""Words of harm: eviction, attack, threat, killing, torture, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.EVICTION: Forms(
        verbs="""
        expulse~ de leur|leurs|son|sa .. logement~|maison~|terre~|domicile~|habitation~
        deguerpi~; deplace|deplaces|deplacees de force
        maisons|maison|habitations|logements .. demolie~|detruite~|incendiee~|rasee~|brulee~
        detruit|demoli|rase|incendie|brule .. maisons|maison|habitations|logements|cases|abris|tentes|campement|constructions
        cases|abris|tentes|campement|constructions|baraques .. detruit~|demoli~|rase~|incendie~|brule~; deloge~
        somme~|contraint|contraints .. quitter|liberer|evacuer .. lieux|terres|maison|maisons|village|logement~|site|terrain
        remis|notifie|signifie|recu|placarde|affiche .. avis|ordre|ordonnance|arrete|mise+en+demeure|commandement .. expulsion|eviction|deguerpissement|demolition|deguerpir|quitter|liberer
        chasse~ .. terres|maison|village|maisons|paturages|champs|foret
        demoli~|detruit~|rase~|incendie~|brule~|abattu~|saccage~|demolir|demolis|demolissent .. maison~|habitation~|logement~|case~|cabane~|abri~|village~|quartier|campement|recolte~|champ~|tente~|baraque~|constructions|ecole
        encercle~|boucle~|cerne~ .. firent+sortir|fait+sortir|font+sortir|chasse~|delogea|evacue~; fait|fit|firent|font sortir . . habitants|familles|locataires|residents|villageois|occupants
        du|durent|doivent|doit|contraint~|contraignit|oblige~|force~|somme~ . . . quitter|evacuer|abandonner|liberer . . maison|maisons|domicile|village|terres|terre|cases|logement|logements|quartier|foyers|campement|tentes
        bulldozers|bulldozer|pelleteuses|engins|gardes|soldats|policiers|gendarmes|militaires .. rase~|demoli~|detruit~|detruisirent|incendie~|brule~|saccage~ .. cases|case|maisons|maison|village|campement|greniers|champs|recoltes|tentes|abris|habitations|quartier|echoppes
        deloge~|deguerpi~|evacue~|chasse~|deplace~|expulse~ de|des|du|d' . . maison|maisons|domicile|logement|terres|village|quartier|foyer|campement|habitations|parcelle~|paturages|foret; habitants|familles|villageois|locataires|eleveurs . . . deloge~|evacue~|deguerpi~|deplace~|chasse~|expulse~
        chasse~|delogea|delogerent|deloge~|evacue~|evince~ . . . eleveurs|habitants|familles|locataires|paysans|villageois|residents|occupants; abattu~|saisi~|confisque~ . . . betail|troupeau~|chevres|moutons|chameaux|filets|pirogues; comble~|detruit~|empoisonne~ . . puits|forage~
        rase~|demoli~|incendie~|brule~|detruit~|detruisit|detruisirent|demolit|abattu~ . . . maison|maisons|case|cases|village|campement|habitations|greniers|bidonville|tentes|huttes|abris|vergers|oliviers|recoltes; recoltes|champs|oliviers|vergers . . . arrache~|brule~|detruit~
        maison~|habitation~|logement~|case~|cabane~|abri~|village~|quartier|campement|tente~|baraque~|constructions|cultures .. demoli~|detruit~|incendie~|rase~|brule~|abattu~|saccage~
        deguerpi~|deloge~|deloge~|evacue~|chasse~|deplace~|reinstalle~|reloge~|reloge~|expulse~ de|par|du|des|vers|a|sans|dans|d' .. logement~|maison~|terre~|domicile~|habitation~|village~|parcelle~|quartier|site|force
        deguerpi~|deloge~
        contraint~|force~|oblige~|somme~ .. de|a quitter|abandonner|evacuer|fuir .. logement~|maison~|terre~|village~|domicile~|habitation~|parcelle~|lieux|quartier
        ordre|avis|ordres|mise+en+demeure d'expulsion|de+quitter|d'evacuer|de+deguerpir|d'evacuation|de+demolition
        expulsion .. habitants|familles|villageois|commence~|debute~|residents|force
        expulsion des|du+village|de+leur|de+leurs; terre~ .. saisie~|confisquee~|accaparee~|expropriee~|cloturee~
        exproprie~; familles .. ont+ete|auraient+ete transportees|expulsees|deplacees|delogees|relogees|evacuees; laisse~ sans abri|toit
        remis~ .. ordre+d'expulsion|avis+d'expulsion
        """,
        nouns="demolition|deguerpissement|demolitions",
        not_after=r"(?:de) $",
    ),
    K.ATTACK: Forms(
        verbs="""
        attaque~|agresse~|frappe~|battu|battue|battus|bouscule~|poignarde~|tabasse~|blesse~|viole~|violente~|bombarde~
        ouvert le feu; tire|tires .. sur|balles|gaz|foule|manifestants; incendie~|saccage~|vandalise~
        fait .. usage .. force|gaz|matraques|balles; disperse~; roue~ de coups
        lance|jete .. pierres|grenade|gaz|cocktail; mis|mirent le feu; assene~|porte .. coups|coup
        casse|fracture|brise .. bras|jambe|nez|machoire|cote|cotes|dent|dents|main|doigt~|crane|poignet|vitres
        percute~|renverse~|heurte~|fauche~ .. vehicule|voiture|camion|moto|pick-up; passe~ a tabac
        echappe|victime|objet .. tentative|attentat|agression|attaque
        atteint|atteinte|atteints|touche~ .. balle|balles|projectile|grenade|tir|tirs
        molest~|malmene~|gifle~|lapide~|traine~|caillasse~; crible~|asperge~ .. balles|essence|acide|gaz
        charge .. manifestants|foule|cortege; pris|prise|prises a partie
        ete matraque~|gaze~|pietine~|charge~
        agresse~|attaque~|frappe~|battu~|roue~|bouscule~|poignarde~|tabasse~|lynche~|moleste~|moleste~|malmene~|brutalise~|gifle~|passe~+a+tabac|pietine~|traine~|jete~+a+terre|plaque~+au+sol|projete~|percute~|renverse~|fauche~|matraque~|asperge~|charge~|caillasse~|blesse~|viole~|vise~ a|par|au|aux|avec|de|dans|devant|lors|en|grievement|mortellement|d'|sexuellement|le|la
        agresse~|poignarde~|tabasse~|moleste~|moleste~|passe~+a+tabac|percute~|matraque~|gifle~; roue~ de coups
        coups de feu|matraque|crosse|poing|pied|couteau|machette|baton .. tire~|portes|assenes|recus
        recu~|recoit|assene~|porte~ .. coup|coups|balle|balles
        reçu~|recu~|recut|recurent|recoit|recoivent|essuie~|essuye~ . . . coup~|balle|balles|gifle~|projectile~|eclat~|pierre~|crosse|tirs; coup~ de . crosse|matraque|poing|pied|baton|couteau|fouet|machette|hache|barre|fusil|feu|botte
        le|la|les|l'|lui|leur frappant|battant|giflant|rouant|blessant|poussant|bousculant|trainant|jetant|projetant|assenant|cognant; frappe~|gifle~|cogne~|bouscule~|malmene~|molesta|moleste~ a|au|aux|avec|sur|m|mm|mme|violemment|plusieurs
        lance~|jete~|tire~|projete~|lacherent . . . grenade~|pierre~|pave~|cocktail~|bombe~|projectile~|gaz|balle~|roquette~|obus|bouteille~|acide|engin+explosif; grenade~|pierre~|cocktail~|bombe~|engin+explosif|projectile~ . . lance~|jete~|explose~|pose~|depose~
        brise~|casse~|fracasse~|defonce~|saccage~|vandalise~|incendie~|caillasse~|crible~ . . . vitre~|vitrine~|pare-brise|porte|camera~|materiel|voiture|vehicule~|magasin|eglise|mosquee|locaux|siege|moto|appareil~|echoppe~|bureau~|domicile|boutique~
        ouvert~|ouvrirent|ouvrit|ouvrent le|du feu; percute~|renverse~|ecrase~|fauche~|heurte~|ejecte~ . . . par|moto|velo|voiture|m|mm|mme|pieton; casse~|brise~|fracture~|demis|luxe~ . . le|la|un|une|deux|plusieurs . bras|nez|jambe|machoire|poignet|cote~|dent~|doigt~|crane
        lache~|lacherent|lance~ . . chiens|chien sur; charge~ . . foule|manifestants|cortege|etudiants|grevistes; disperse~|dispersent|dispersa . . . foule|cortege|manifestation|manifestants|rassemblement|sit-in|marche|a+coups|gaz
        compte|comptes|site|page|serveur|serveurs|boite . . pirate~|attaque~|defigure~; cyberattaque~; pirate~ . . compte|site|page|serveur; asperge~|arrose~ . . acide|essence|peinture|gaz|petrole; poignarde~|larde~|taillade~|mordu~
        blesse~ par|a|au|aux|dans|lors . . balle~|jambe|tete|bras|dos|eclat~|poitrine|epaule|visage|couteau; tire~|tirerent|tirent . . . sur . . foule|cortege|manifestants|m|mm|mme|voiture|vehicule|habitants|maison|lui|eux
        roue~|tabasse~|passe~+a+tabac|moleste~|rosse~|lynche~+sans|houspille~|gifle~|matraque~|battit|battirent|cogne~|agresse~|assailli~|assaillirent|bouscule~|empoigne~; saisi~|empoigne~|attrape~|traine~ . . . cheveux|gorge|cou|col|bras|sol
        touche~|atteint~|fauche~|blesse~|frappe~ .. balle|balles|projectile~|grenade~|cartouche|tir|tirs|eclat~|matraque~|bombe~|tete|oeil|jambe|dos
        ouvert~|ouvrent|ouvrit|ouvrir le+feu
        tire~|tirent|lance~|jete~|utilise~|employe~|lancent|propulse~ .. balles|gaz|lacrymogene~|grenade~|pierres|reels|reelles|foule|manifestants|cocktail~|roquette~|obus|plomb
        fait~ usage; fait usage
        fait~ .. blesses|blesse; grievement|gravement|legerement blesse~
        disperse~ .. manifestation|manifestants|rassemblement|foule|marche|sit-in|etudiants|eleves
        disperse~ par|a|au|avec|violemment; charge~|chargent|charge~ .. foule|manifestants|etudiants
        fracture~|casse~|brise~|fracasse~ .. bras|nez|poignet|jambe|cote~|machoire|dents|crane
        saccage~|vandalise~|cambriole~|incendie~|pille~|vise~ .. bureaux|locaux|domicile|maison|siege|voiture|vehicule|eglise|mosquee|redaction
        cambriole~|saccage~; tentative d'assassinat|de+meurtre|d'enlevement|d'homicide
        tente~ .. tuer|assassiner|etrangler|enlever|renverser; echappe~ .. tentative|attentat|assassinat|attaque
        viole~ par|a|collectivement|en; attouchements; agression sexuelle; agresse~ sexuellement
        bombarde~|pilonne~|bombardement~; repression .. violente; violemment reprime~|disperse~|frappe~
        reprime~ par|dans|a; explosion|engin explosif; blesse~|blesses dont|par|lors|dans; auraient|ont|a ete blesse~
        """,
        acts="""
        perdu .. usage|vue|oeil
        perdu .. oeil|usage|vue|dents|bebe|audition|enfant|main
        subi~|souffert|souffre .. blessure~|fracture~|contusion~|brulure~|traumatisme~
        """,
        nouns="attaque|agression|attentat|agressions|attaques|fusillade|embuscade|bombardement|cambriolage",
        not_after=r"(?:d'|des|une|cette) ?$",
    ),
    K.THREAT: Forms(
        verbs="""
        menace~ de|par|avec|d'; intimide~|harcele~; recu|recoit|recoivent .. menaces|menace
        menaces .. proferees|recues|envoyees|adressees; profere .. menaces
        fait l'objet .. menaces|intimidation~|harcelement
        appels|appel|messages|message|lettre|lettres|courrier~|sms|coups+de+fil anonyme~|menacant~|intimidant~|menace
        balle|balles|cercueil|cartouche~ .. depose~|trouve~|place~|glisse~
        trouve|decouvert|depose|recu .. balle|balles|cercueil|douille~|cartouche~
        pour la|le|les menacer; averti~|prevenu|prevenue|somme~|enjoint|conseille|intime .. taire|silence|cesser|renoncer|retirer+sa|quitter+le+pays|abandonner|derniere|prochaine|prochain
        graffiti~|inscription~ .. mur|murs|facade|porte
        menace~ .. de+mort|represailles|arme|viol|telephone; menacent|menacant
        recu~|recoit|recoivent|recevoir|recevait|recu .. appel~|message~|lettre~|courrier~|sms|visite~ .. menac~|menaces|anonyme~|avertiss~|insult~|mort|intimid~|sommant|enjoignant|qu'il|qu'elle|lui
        appel~|message~|lettre~|courrier~|sms anonyme~|de+menaces|de+mort|menacants|d'intimidation
        appel|appels telephonique~ anonyme~|menac~
        cria|crie~|criait|lance~|dit|disant|dirent|repete~|jura|jure~|hurla|promit|ecrivit . . . qu'elle|qu'il|qu'elles|qu'ils|qu'on|que . . finirait|finira|tuerait|tuera|mourrait|regretterait|paierait|brulerait|serait+le+prochain|serait+la+prochaine|serait+tue|subirait|verrait|payer
        appela|appelle|appele~|telephone~ . . . pour|et . . . cesser|arreter|taire|menace~|retirer|prevenir|mettre+en+garde; tinrent|tint|tenu~|tenant|tiennent|mis~|mirent|mit|braque~ . . . en+joue; braque~|pointe~|brandi~|brandit|brandirent|braquant|sorti~ . . . arme~|fusil~|pistolet~|couteau|machette~|revolver
        fit|firent|font|fait|exerce~|exercerent|subi~ . . pression|pressions|chantage; somme~ . . de|d' . se . . taire|cesser|retirer|renoncer|partir|arreter; somma|sommerent . . de|d'; mit|mirent|mis~|met . en+garde . .
        cercueil|cercueils|balle|balles|linceul|corde|couronne|bougie|tete|chat|chien|poule . . . . depose~|laisse~|accroche~|pendu~|jete~|cloue~|trouve~|place~ . . . porte|grille|maison|portail|bureau|domicile|voiture|seuil|paillasson; depose~|laisse~|accroche~ . . cercueil|balle|balles|linceul|corde
        menace~ de|d'|par|m|mm|mme|l'|les|la|son|sa|ses|leur|leurs; menacant|menacerent|menaca; menaces de+mort|anonymes|verbales|telephoniques . . . reçu~|recu~|profere~|adresse~|lance~|parvenue~; profere~|adresse~|lance~|multiplie~ . . menaces; intimide~|fait+chanter|harcele~|traque~
        tire~ en+l'air; tirs de+sommation; appele~ . . au|a . meurtre|lynchage|lyncher|tuer|eliminer; insulte~|injurie~ . . et|puis . menace~; traite~ de . traitre~|vendu~|espion~|agent~; inscriptions|graffiti|graffitis|tracts|affiches . . . mort|traitre~|menacant~|hostiles|peints|decouvert~
        averti~|avertissant|previent|prevenu~|enjoint|intime~+l'ordre|somme~ .. que|qu'|de .. cesser|arreter|taire|derniere|tue~|tuer|mort|arrete~|subir|consequences|vie|retirer|quitter|abandonner
        trouve~|decouvert~|retrouve~ .. cercueil|balle|balles|cartouche~|tract~|lettre|mot .. porte|pare-brise|voiture|tente|domicile|seuil|boite
        cercueil|balle|cartouche~ .. depose~|laisse~|envoye~|glisse~|trouve~
        declare~ .. verraient|vivrai~|mourr~|tuerai~|paierai~
        menaces .. mort|recues|proferees|envoyees|adressees|visant|formulees|telephoniques|anonymes|represailles|contre
        profere~|adresse~|lance~|envoye~ .. menaces
        objet|victime~|cible~ .. menaces|intimidation~|harcelement|campagne|denigrement|diffamation|represailles
        campagne de .. denigrement|diffamation|harcelement|haine|calomnie|stigmatisation
        subi~|fait~|subit|subissent .. pressions|intimidation~|menaces|harcelement|represailles; pression~ .. exercee~
        harcele~|intimide~|traque~|insulte~ par|au|sur|de|et|a
        pointe~|braque~|brandi~ .. arme|pistolet|fusil|couteau|machette; mis~ en garde; fait~ chanter
        """,
        nouns="menaces|intimidations|harcelement",
        verbs_not_after=r"(?:la|cette|toute|comme) $",
        not_after=r"(?:une|de) $",
    ),
    K.KILLING: Forms(
        verbs="""
        tue~|assassine~|execute~|abattu|abattue|abattus|massacre~|lynche~|pendu|pendue
        retrouve~|decouvert|decouverte|decouverts .. mort|morte|morts|sans+vie|pendu|pendue
        mortellement blesse~|atteint~|touche~|frappe~; blesse~|atteint|atteinte|touche .. mortellement
        egorge~|decapite~|fusille~; tombe~ sous+les+balles
        cadavre~|depouille .. retrouve~|decouvert~|repeche~; corps .. retrouve|decouvert|retrouves
        tue~ par|lors|dans|a|en|au|d'une|de|le|la|sur|alors|devant|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|au+moins|m|mme|l'
        tue~
        succombe~|succomba; deced~|decede~|deceda; peri~|perirent|perit; lynche~|egorge~|pendu~|fusille~|decapite~|execute~|massacre~|etrangle~|noye~|assassine~|liquide~ . . par|a|au|dans|en|m|mm|mme|le|la|les|lors|devant
        tue~|tuerent|tuant|abattit|abattirent|abattu~|assassine~|massacre~|execute~ . . . personnes|civils|villageois|manifestants|habitants|enfants|pecheurs|eleveurs|etudiants|hommes|femmes|mineurs|ouvriers|par|balle|balles
        mourut|moururent|meurt|meurent; mort~ . . en+detention|en+prison|en+garde+a+vue|des+suites|sous+la+torture|a+l'hopital|de+ses+blessures|noye~|asphyxie~|ecrase~; perdu~|perdit|perdirent|laisse~ la+vie; vie . coute~|ote~
        corps|cadavre|cadavres|depouille|restes|squelette . . . retrouve~|decouvert~|repeche~|exhume~|deterre~|rejete~|flottant|gisant|identifie~|rendu~+a; retrouve~|decouvert~ mort~|pendu~|sans+vie|assassine~|noye~; balle perdue . . tue~; mis~ a+mort
        assassine~|execute~|abattu~|massacre~|lynche~|pendu~|egorge~|decapite~|etrangle~|brule~+vif|brules+vifs|noye~|crible~+de+balles|extermine~
        mortellement blesse~|touche~|atteint~|frappe~
        retrouve~|decouvert~|trouve~ .. mort|morte|morts|sans+vie|pendu|pendue|assassine~|noye~|inanime~
        corps|cadavre|cadavres|depouille|depouilles|ossements .. retrouve~|decouvert~|repeche~|abandonne~
        battu~|torture~|frappe~ a mort; coute~ la vie; fait~|faisant|faire .. morts|mort; execution|peine .. executee~
        abattu~ de|par|d'une|a|devant|en|alors; trouver|trouve~|trouverent la mort; ote~|ote|ota la+vie
        morts|deces par+balle~; donne~ la mort; entraine~|cause~|provoque~ .. mort|deces
        """,
        acts="""
        est|sont|serait|seraient|etait mort|morte|morts|mortes; mort|morte|morts en|des|apres|a; decede~
        succombe .. blessures|tortures; perdu la vie; trouve la mort
        mort|morte|morts|mortes en|des|apres|a|de|d'|sous|dans|au|le|lors|par|sur|quelques
        meurt|mourut|mourir|mourait|meurent; decede~|decedait; succombe~|succombait; succombe~ a|des|de|dans|le|avant|en
        perdu|perdent|perdaient|perdit la vie; trouve~|trouver la mort; peri~; expire~; rendu l'ame
        n'a|n'ont pas survecu; suicide~; saigne~ a mort
        """,
        nouns="assassinat|meurtre|execution|deces|assassinats|executions",
        not_after=r"(?:d'|des|peine de|un|du|de) ?$",
        not_before=r" (?:de l'arrete|du (?:jugement|contrat|budget)|de la (?:peine|decision|mesure|loi)|des travaux|provisoire|budgetaire|forcee)",
    ),
    K.TORTURE: Forms(
        verbs="""
        torture~|maltraite~
        soumis|soumise|soumises .. torture|tortures|mauvais|traitements|electriques|coups|sevices
        subi|subis|subit .. torture|tortures|mauvais|sevices|coups|traitements|violences
        battu|battue|battus|frappe~|tabasse~ .. detention|garde|interrogatoire|cellule|gardiens|commissariat
        prive~ .. sommeil|nourriture|eau
        contraint|contrainte|contraints|contraintes|force~ .. signer|avouer|aveux|rester|genoux|agenouille~|nu|nue|nus|deshabiller|denuder|debout|ramper
        garde+a+vue,?|detention,?|interrogatoire,?|cellule,?|cachot,?|commissariat,?|brigade,? .. ete+battu~|ete+frappe~|ete+tabasse~|ete+passe~+a+tabac|ete+roue~
        battu~|battu|battue|battus|frappe~|fouette~ .. cable~|fil+electrique|electrique~|plante+des+pieds
        suspendu|suspendue|suspendus|attache~ .. poignets|pieds|plafond|barre|chevilles
        brule~ .. cigarette~|megot~|fer; electrocute~; decharges|chocs electriques; simulacre~ de noyade|execution
        torture~ par|en|pendant|au|a|lors|dans|durant|et|pour
        maltraite~|supplicie~|fouette~|flagelle~|bastonne~|electrocute~
        soumis~|soumettent|subi~|subit|subir|inflige~|victime~|objet|endure~ .. torture~|mauvais|traitements|electrique~|electricite|coups+de|sevices|simulacre~|supplice~|falaqa|humiliation~|suffocation|noyade|viols?|sexuel~|violences|degradant~|cruels|fouet|waterboarding
        battu~|frappe~|tabasse~|roue~|gifle~|brule~|brules|insulte~|brutalise~|passe~+a+tabac|violente~|moleste~|agresse~|viole~ .. detention|garde+a+vue|interrogatoire~|cellule|gardiens|gardien|surveillants|commissariat|cachot|prison|geoliers|codetenus|detenu~|enqueteurs|fer+a+repasser|cable~|menotte~|camp|officier|poste|transfert|aveux
        durent|dut|contraint~|contraignit|oblige~|force~ . . . rester|se+tenir|s'agenouiller|s'accroupir|se+deshabiller|ramper|dormir|boire|manger|demeurer . . . genoux|debout|nu|nue|nus|sol|accroupi~|yeux|urine|position
        gardien~|geolier~|surveillant~|matons|interrogateur~|enqueteurs|agents|codetenus . . . frappe~|frapperent|battu~|battirent|gifle~|roue~|fouette~|brule~|deshabille~|suspendu~|tortura|torturerent|torture~|asperge~
        suspendu~|suspendirent|pendu~|attache~|enchaine~|ligote~ . . . plafond|poignets|pieds|chevilles|barre|radiateur|bras|crochet|grille|arbre; mit|mirent|mis~|enfonce~|passe~ . . . sac|cagoule|chiffon|capuche . . . tete|bouche|visage; yeux bandes
        prive~ de . sommeil|nourriture|eau|soins|toilettes|lumiere . . pendant|durant|jours|nuits; deshabille~|devetu~|mis~+a+nu|denude~|rase~ . . devant|par|de+force|entierement; electrocute~|ebouillante~|fouette~|flagelle~|supplicie~|gave~
        aveux . . . extorque~|arrache~|obtenu~|signe~|sous+la+contrainte; extorque~|arrache~|signe~ . . aveux; force~|contraint~|oblige~|contraignit . . a|de . signer|avouer|s'accuser|temoigner|reconnaitre; decharge~ electriques; brule~ . . avec|a+la|au . cigarette~|fer|acide; coups . . plante+des+pieds|plante~
        garde a vue,? .. frappe~|battu~|tabasse~|torture~|gifle~|insulte~|deshabille~|prive~
        conduit~|detenu~ .. cachot|cellule|commissariat|poste .. battu~|frappe~|brule~|tabasse~
        gardiens|geoliers|surveillants|enqueteurs|interrogateurs|policiers|agents|gendarmes|militaires .. frappe~|battu~|brule~|torture~|deshabille~|force~|contraint~|arrache~ .. cellule|prison|detention|interrogatoire|detenu~|cachot|garde
        suspendu~|pendu~|attache~|accroche~|ligote~|enchaine~ .. plafond|poignets|pieds|barre|bras|chevilles|radiateur|chaise|lit|tete+en+bas|mur|nu~|arbre|heures
        sac .. tete|plastique; cagoule~ sur la tete; prive~|privation de|d' .. sommeil|nourriture|eau|lumiere|soins+et
        contraint~|force~|oblige~|oblige .. signer|avouer|aveux|agenouill~|genoux|deshabill~|debout|ramper|nu~|confess~|boire|accroupi~|s'allonger|lecher
        deshabille~|devetu~ de+force|et|entierement|devant; denude~
        mis~|laisse~|maintenu~|tenu~|reste~ a|au|aux .. nu|nue|nus|debout|genoux|agenouille~|fers|soleil|menotte~
        simulacre~ d'execution|de+noyade; cigarette~ .. brule~|eteint~|peau; brule~ .. cigarette~|fer
        ongles .. arrache~; nourri~ de force; aveux .. arraches|extorques|obtenus|contrainte|torture
        plonge~ .. eau|tete|baignoire; position~ .. stress|douloureuse~|inconfortable~
        coups de .. baton|matraque|cable~|fouet|ceinture .. plante~|pieds|dos|cellule|interrogatoire
        fouille~ a nu|corporelle~|intime; mauvais traitements; conditions .. inhumaines
        """,
    ),
}
