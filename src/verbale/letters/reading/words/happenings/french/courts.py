# ruff: noqa: E501  (a form is one line, however long)
"""Words of investigation and courts: from the opening of a case to the appeal, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.INVESTIGATION: Forms(
        verbs="""
        ouvert|ouverte|ouvertes|lance~|engage~|initie~|diligente~ .. enquete|information|procedure|poursuites|instruction|enquetes
        enquete|information+judiciaire|procedure|instruction|poursuites .. ouverte|ouvertes|lancee|engagee|engagees|initiee
        convoque~; interroge~|auditionne~
        classe~ .. sans+suite; recu|recoit|recue .. convocation~
        convocation .. remise|notifiee|adressee|delivree; saisi|autosaisi .. affaire|dossier|faits
        subi|subit|subis|soumis|soumise .. interrogatoire~; avis de recherche .. lance|emis|diffuse
        lance|emis|diffuse .. avis+de+recherche; questionne~
        entendu|entendue|entendus .. police|gendarmerie|enqueteurs|procureur|juge+d'instruction
        annonce~ .. l'ouverture|ouverture .. enquete|information; ouvre|ouvert~|ouvrit|lance~|engage~|initie~|diligente~|ordonne~|entame~|declenche~ .. enquete~|information|procedure~|poursuites|instruction|investigation~|dossier
        enquete~|information+judiciaire|procedure~|instruction|poursuites|investigations .. ouvert~|lance~|engage~|initie~|diligente~|declenche~|entame~|ordonne~|confie~|clos~|cloture~
        lance~|ordonne~|effectue~|mene~|diligente~|subi~ .. controle+des+comptes|controle+fiscal|audit|verification|inspection|enquete+preliminaire; controle fiscal
        enquete~|instruction|dossier|affaire . . rouvert~|relance~|close|clos|cloture~|jointe|classe~; rouvert~|reouvert~ .. enquete|dossier|instruction|affaire; commission d'enquete .. cree~|institue~|mise+en+place|constitue~|nommee
        recueilli~|pris~|prit|prirent|enregistre~ .. deposition|depositions|temoignage|declaration|declarations|empreintes|adn
        vu~|voit remettre|notifier|adresser|signifier .. convocation~|citation; reçu~|recoit|recut|recurent .. convocation|convocations|citation|mise+en+demeure|demande+d'explications
        somme~|requis~|invite~|prie~ de . se presenter|comparaitre|s'expliquer; se presente~ .. convocation; auditionne~|auditionnent|entendu~ .. par|pendant|comme .. police|gendarmes|enqueteurs|juge|procureur|brigade|renseignement~
        creation|ouverture d'une .. commission+d'enquete|enquete|information; saisi~|saisit|saisirent .. inspection|parquet|conseil+de+discipline|commission+rogatoire; cree~|institue~|nomme~|constitue~ .. commission+d'enquete
        convoque~ .. police|gendarmerie|commissariat|procureur|juge|parquet|services|brigade|renseignement~|direction
        convoque~|interroge~|auditionne~|questionne~|entendu~|cuisine~ par|pendant|sur|au|a|le|pour|durant|comme|en|dans|de|sans
        recu~|recoit .. convocation|citation|assignation+a+comparaitre
        convocation .. remise|recue|adressee|delivree|notifiee|envoyee
        fait~ l'objet .. enquete|procedure|poursuites|instruction|information+judiciaire; classe~ sans suite
        enquete|plainte|affaire|dossier .. classe~|close~|cloturee~; plainte|affaire .. classee~ sans suite
        procedure disciplinaire .. engagee~|ouverte~|initiee~; saisi~ .. conseil+de+discipline|inspection
        defere~ devant .. conseil+de+discipline
        soumis~ a .. interrogatoire~; subi~|subit .. interrogatoire~; entendu~ par|comme|en|au; mis~ sous enquete
        """,
        nouns="interrogatoire|convocation|audition|interrogatoires",
        verbs_not_after=r"(?:juges? d'|juges? de l'|chambres? d'|chambre de l')$",
        not_after=r"(?:des|d'|de la|une) ?$",
    ),
    K.CHARGE: Forms(
        verbs="""
        inculpe~; mis|mise|mises en examen
        charges|accusations ... portees|retenues|notifiees|formulees
        porte|retenu|notifie .. charges|accusations|accusation; accuse~ de|d'
        poursuivi~ pour; lui|leur est|etait|serait|sont reproche~
        est|sont|ete|etait|serait|seraient poursuivi~ .. pour|chefs|vertu|diffamation
        accusation ... ajoutee|ajouter; charge|chef|inculpation .. ajoutee|ajouter|notifiee|prononcee; notifie~ .. inculpation|chefs
        assigne~ en diffamation|justice; objet de poursuites+pour|poursuites+penales|poursuites+judiciaires
        vu|vue|vus|voit reprocher|notifier .. chefs|accusations|charges|inculpation|avoir
        inculpe~ de|d'|pour|par|du|des; mis~ en examen; reproche~ d'avoir|de|d'
        poursuit|poursuivi~|poursuivent|poursuivirent|attaque~|assigne~|cite~ . . en|pour . diffamation|justice|denonciation+calomnieuse|outrage; notifie~|signifie~ .. mise+en+examen|inculpation|charges|accusations|chefs
        inculpe~ m|mm|mme|le|la|les|du|de+la|des; accuse~ formellement; vise~ par . . plainte|poursuites|accusations|chefs; chef d'accusation|chef+d'inculpation|chefs+d'accusation . . ajoute~|retenu~|abandonne~|modifie~
        lui|leur est|sont|etait|etaient|serait|seraient reproche~
        charge~|accusation~|inculpation~|chef~|grief~ .. porte~|retenu~|notifie~|formule~|requalifie~|signifie~|ajoute~|abandonne~|ajouter
        porte~|retenu~|notifie~|signifie~|formule~ .. charges|accusations|accusation|inculpation
        poursuivi~ pour|du|des|sur|en|devant|de|au; poursuivre pour|mm|m|mme; accuse~ .. d'|de|du|des|par
        accuse~|accusent|accusant m|mme|mm|l'|les; requalifie~ .. en; faits .. requalifie~; inculpations .. notifiees
        fait~ l'objet .. inculpation|accusations|charges; tombe~ sous .. inculpation|accusation; mis~ .. cause pour
        retenu~ .. l'encontre|contre; inculpe~|accuse~|poursuivi~ l'a|les+a; renvoye~ des chefs; poursuites .. chef~
        place~|mis~ sous le statut de prevenu
        """,
        nouns="inculpation",
        not_after=r"(?:d'|sans|non) ?$",
    ),
    K.INDICTMENT: Forms(
        verbs="""
        acte d'accusation|accusation .. depose|emis|presente|rendu|publie; mis|mise|mises .. accusation
        renvoye~|defere~|deferee .. tribunal|cour|parquet|juge|procureur|juridiction
        ordonnance de renvoi; cite~ .. comparaitre
        depose|presente|signe|emis|notifie|transmis .. acte+d'accusation
        ordonne|decide|prononce .. renvoi .. devant|tribunal|cour|assises
        renvoye~|defere~|transmis~|traduit~ .. devant|au|a .. tribunal|cour|juridiction|chambre|assises
        ordonnance de+renvoi|de+mise+en+accusation|de+transmission; rendu~|rendit|rend|signe~|signa|pris~ . . ordonnance+de+renvoi|ordonnance+de+mise+en+accusation|arret+de+renvoi; chambre d'accusation|de+l'instruction|criminelle .. renvoya|renvoye~|renvoie|renvoyerent|confirme~ .. devant|renvoi|accuses
        renvoya|renvoyerent|renvoie|defera|defere~|traduit~|traduisit .. devant . . tribunal|cour|juridiction|chambre|assises|conseil+de+guerre
        renvoi .. devant|en .. tribunal|cour|assises|jugement .. ordonne~|prononce~|decide~
        ordonne|ordonnant|prononce .. renvoi .. devant; acte d'accusation; mise en accusation
        arret|ordonnance de renvoi; cite~|assigne~ a comparaitre; citation directe
        defere~ au|devant .. parquet|juge|procureur|tribunal
        dossier .. transmis~|renvoye~ .. tribunal|cour|chambre|parquet|juge; requisitoire definitif|introductif
        chambre .. accusation .. renvoye~|confirme~
        """,
    ),
    K.TRIAL: Forms(
        verbs="""
        proces|audience|audiences .. ouvert|ouverte|debute|commence|reporte~|ajourne~|renvoyee?|tenu|tenue|tenus|repris|eu+lieu|poursuivi
        s'ouvre|s'est .. proces|audience; procureur|parquet|ministere .. requis|demande|reclame|requiert
        presente~|traduit|traduite|traduits .. devant|juge|tribunal|procureur
        juge~ par|devant; tribunal|cour|juge .. rejete|examine|refuse .. demande|requete|exception
        renvoye|reporte~|ajourne~|mis|mise .. affaire|proces|audience|debats|delibere
        affaire|jugement|debats .. renvoyee?|renvoyes|reporte~|ajourne~|mise?+en+delibere
        passe~ en jugement; defere~ .. parquet|procureur|juge
        proces|audience|audiences|seance|debats|plaidoiries .. ouvert~|ouvre|debute~|commence~|reporte~|ajourne~|renvoye~|renvoi|tenu~|repris~|reprend|eu+lieu|poursuivi~|suspendu~|deroule~|leve~|dure
        comparut|comparurent|comparait|comparaissent|comparaissait devant|a|en|pour|assiste~|seul; recuse~; recusation; ajourne~|renvoya|renvoie|reporte~ .. audience|proces|affaire|debats|seance
        entendu~|entendit|entendirent|entend|auditionne~ .. temoin~|partie+civile|expert~|avocat~|plaidoirie~ .. tribunal|cour|audience; requit|requirent|requiert|requierent . . peine|ans|mois|mort|emprisonnement|reclusion|relaxe|amende|prison|trois|cinq
        plaida|plaiderent|plaide non+coupable|coupable; temoigne~ a+la+barre|au+proces|a+l'audience|au+tribunal; tribunal|cour|juge . . entendu~|entendit .. temoin~
        s'est|s'ouvre|s'ouvrit|s'etait .. proces|audience|ouvert~|tenu~; tenu~ .. audience|proces|huis+clos
        procureur|parquet|ministere+public|avocat+general|accusation|commissaire .. requis~|requiert|demande~|demande|reclame~|reclame|requerir|requierent|sollicite~
        requis~|requiert .. peine|ans|emprisonnement|reclusion|mort|amende|relaxe|acquittement|mois
        presente~|traduit~|conduit~|amene~|defere~|comparu~|cite~|juge~ .. devant .. juge|tribunal|procureur|cour|magistrat|juridiction|parquet|chambre|doyen
        ete|est|sont|fut juge~ par|devant|pour|en|avec|selon|sans|a+huis+clos
        tribunal|cour|juge|juridiction|chambre .. rejete~|examine~|refuse~|entendu~|renvoye~|reporte~|ajourne~|mis~+en+delibere|ecarte~|denie .. demande|requete|exception|affaire|temoin~|audience|moyens|pieces|proces
        affaire .. mise+en+delibere|mis+en+delibere|renvoyee~|appelee~|reportee~|ajournee~; mis~ en delibere
        temoigne~ .. devant|audience|tribunal; depose~ a la barre; plaide~ .. coupable|non; proces .. huis+clos
        """,
        acts="""
        comparu|comparait|comparaissait; plaide .. coupable
        comparu~|comparait|comparaissait|comparaissent|comparaitre devant|en|a|pour|le|libre|detenu~; comparu~
        plaide .. coupable|non|relaxe
        """,
        nouns="proces|audience|comparution",
        not_after=r"(?:du|des|un|de l'|equitable|cette|d'un) ?$",
        not_before=r"(?: [^ ,;:.]{1,16}){0,6}? (?:(?:est|sont|a ete|ont ete|etait) (?:fixe|prevu|programme|annonce)|(?:doi(?:t|vent)|devrai(?:t|ent)) (?:s'ouvrir|se tenir|avoir|debuter|commencer|reprendre)|sera|aura|se tiendra|s'ouvrira|debutera)",
    ),
    K.VERDICT: Forms(
        verbs="""
        reconnu|reconnue|reconnus|reconnues|declare~ .. coupable|coupables|innocent
        acquitte~|relaxe~; verdict|jugement .. rendu|prononce; rendu|prononce .. verdict|jugement
        tribunal|cour .. juge|estime|declare; rendu|prononce|ordonne|beneficie .. non-lieu|relaxe|acquittement
        disculpe~|innocente~|blanchi~
        reconnu~|declare~|juge~|declarant|reconnaissant|trouve~|tenu~ .. coupable|coupables|innocent~|responsable~
        acquitte~|relaxe~|relaxes|relax~|blanchi~|innocente~|disculpe~|mis~+hors+de+cause|deboute~; mis~ hors de cause
        prononca|prononce~|rendit|rendirent|accorde~ . . non-lieu|relaxe|acquittement|jugement|verdict|arret; reconnut|declara|jugea . . coupable|coupables|non+coupable|innocent|responsable
        tribunal|cour|juge|juridiction|conseil . . declara|declare~|jugea|annula|annule~|estima|constate~ .. illegale|illegal|nul|nulle|irreguliere|non+fonde~|fonde~|nullite
        verdict|jugement|decision|arret|sentence .. rendu~|prononce~|tombe~|lu~
        rendu~|rend|rendit|prononce~ .. verdict|jugement|arret|decision|sentence|ordonnance
        non-lieu .. prononce~|rendu~|ordonne~; beneficie~ d'un non-lieu|acquittement|relaxe
        tribunal|cour|juge|juridiction .. juge~|estime~|declare~|deboute~|relaxe~|acquitte~|considere~
        conclu~ a la culpabilite; culpabilite .. reconnue~|retenue~; deboute~ de|m|mme|l'
        """,
        nouns="verdict|acquittement|relaxe|non-lieu",
        not_after=r"(?:du|un) ?$",
    ),
    K.SENTENCE: Forms(
        verbs="""
        condamne~; peine|peines .. prononcee|infligee|prononcees
        inflige|inflige|prononce|ecope .. peine|ans|mois; ecope; ecope de; vu|vue|vus infliger .. peine|ans|mois|an
        condamne~ .. a|aux .. ans|mois|an|peine|mort|emprisonnement|reclusion|perpetuite|prison|travaux|jours|coups
        condamne~ a|aux|en|par|pour|de|a+mort; condamnant|condamna|condamnerent
        infligea|infligeant|inflige~|prononca|prononce~ . . . peine|peines|sanction .. ans|an|mois|jours|prison|emprisonnement|reclusion; condamna|condamnerent . . . a; condamne~ . . a . . . ans|mois|an|jours|mort|perpetuite|reclusion|emprisonnement|prison; condamne~ a .. mois|ans|an .. amende
        peine~|sanction~ .. prononce~|inflige~|impose~|assortie~
        inflige~|prononce~|impose~|ecope~|ecoper|recolte~|prononcant|infligeant .. peine~|ans|mois|an|prison|emprisonnement|sursis
        ecope~ de|d'; place~ sous .. mise+a+l'epreuve|probation
        prive~|dechu~ de .. droits+civiques|droits+civils|droits; interdit~ de sejour
        """,
        nouns="condamnation",
        not_after=r"(?:sa|leur|de|des|ont|avons|fermement|avoir) $",
        not_before=r" (?:fermement|publiquement|l'usage|ces actes|les|la repression|toute)",
    ),
    K.APPEAL: Forms(
        verbs="""
        cour d'appel|de+cassation|supreme .. confirme|rejete|reduit|annule|infirme|ramene|aggrave|casse|condamne|acquitte|porte|ordonne
        confirme|reduit|annule|infirme|ramene|aggrave|casse .. peine|condamnation|jugement|verdict|decision
        peine|condamnation|jugement .. confirmee?|reduite?|annulee?|infirmee?|ramenee?; interjete .. appel; fait appel
        forme .. pourvoi|appel; depose .. appel|recours; pourvu|pourvue|pourvus .. cassation; releve appel
        appel|pourvoi|recours .. ete+rejete~|ete+declare~|ete+depose~|ete+forme~|ete+interjete~|ete+introduit|ete+examine~
        demande|requete .. liberte|liberation|sursis .. rejetee|refusee|accueillie|irrecevable
        rejete|refuse|accueilli .. demande|requete|recours .. liberte|liberation|sursis|habeas|refere
        saisi~ .. tribunal|cour|conseil|juge .. recours|refere|requete|appel|annulation|suspendre
        tribunal|cour|juge|chambre|conseil .. rejete|refuse|accueilli|examine .. demande|requete .. liberte|liberation|sursis|habeas; tribunal|cour|juge .. declare irrecevable|recevable|irrecevables; cour|conseil constitutionnelle? .. declare|censure|annule|invalide .. loi|contraire|inconstitutionnel~|anticonstitutionnel~|decret
        tribunal|cour|juge|conseil .. suspendu|annule|leve .. execution|ordre|decret|arrete|expulsion|decision|mesure|interdiction
        suspendu|annule|casse .. execution|arret|arrete|jugement
        cour d'appel|de+cassation|supreme|constitutionnelle|provinciale|regionale .. confirme~|rejete~|reduit~|annule~|infirme~|ramene~|aggrave~|casse~|condamne~|acquitte~|porte~|ordonne~|double~|alourdi~|allege~|relaxe~|declare~|rejetait|refuse~|accueilli~|suspendu~|valide~|renvoye~|maintenu~
        chambre|conseil|juridiction d'appel|de+cassation|d'etat|criminelle|des+appels|constitutionnel|d'accusation .. confirme~|rejete~|reduit~|annule~|infirme~|ramene~|aggrave~|casse~|declare~|suspendu~|valide~|refuse~|maintenu~|ordonne~
        cassa|casse~|casserent . . arret|jugement|decision; cour supreme|de+cassation|d'appel . . cassa|casse~|annula|annule~|confirma|rejeta|reduisit|infirma|aggrava|ordonna|declara|accueillit
        interjeta|interjeterent|forma|formerent|introduisit|introduisirent|deposa|deposerent|exerca . . appel|pourvoi|recours|opposition|refere|tierce+opposition; fit|firent|font|fait appel; pourvut|pourvurent|pourvoit en+cassation
        rejeta|rejeterent|refusa|accueillit|accorda|ecarta|declara+irrecevable . . demande~|requete~|recours|pourvoi|appel|exception .. liberte|liberation|suspension|sursis|pourvoi|appel|recours|refere|habeas
        demande~|requete~ de|en . . liberte|mise+en+liberte|liberation|sursis . . rejete~|refuse~|ajourne~|accueilli~|ecarte~; juge|juges des+referes|des+libertes . . suspendu~|suspendit|ordonne~|rejete~|refuse~|enjoint
        confirme~|reduit~|annule~|infirme~|ramene~|aggrave~|casse~|commue~|double~|alourdi~|allege~|maintenu~|portant|ramenant|reduisant|confirmant|annulant|infirmant .. peine~|condamnation~|jugement|verdict|decision|arret|ordonnance|detention|sentence|amende
        peine~|condamnation~|jugement|verdict|decision|sentence .. confirme~|reduit~|annule~|infirme~|ramene~|aggrave~|commue~|double~|alourdi~|allege~|porte~|casse~
        appel|pourvoi|recours|requete|demande|referes? .. ete|est|fut|ayant+ete rejete~|depose~|interjete~|forme~|introduit~|examine~|declare~|accueilli~|juge~+irrecevable|deboute~|refuse~
        interjete~|interjeter|forme~|introduit~|depose~|releve~|exerce~|enregistre~ .. appel|recours|pourvoi|cassation
        fait~|fit|font|ont+fait|ayant+fait appel; fait|ont|a appel de|du|contre; pourvu~|pourvoir|pourvoit en cassation
        saisi~ .. conseil+d'etat|cour+d'appel|cour+supreme|cour+constitutionnelle|cour+de+cassation|juge+des+referes|tribunal+administratif
        demande~|requete~ de|en|d' .. liberte|liberation|mise+en+liberte|habeas|remise+en+liberte|suspension|sursis|revision|grace .. rejete~|refuse~|accueilli~|accorde~|declare~|examine~|introduit~|depose~|deboute~
        rejete~|refuse~|accueilli~|declare~ .. demande~|requete~|recours|pourvoi|appel .. liberte|liberation|habeas|recours|pourvoi|appel|cassation|irrecevable|sursis|suspension|revision
        rejete~|refuse~|examine~|admis~ .. appel|pourvoi|recours
        suspendu~ l'execution|l'expulsion|l'arrete|la+decision|les+travaux
        en appel .. confirme~|reduit~|condamne~|ramene~|acquitte~|relaxe~|alourdi~
        deboute~ .. appel|pourvoi|recours|requete; attaque~|conteste~ .. devant .. tribunal|conseil|cour|juge
        referes? .. suspendu~|ordonne~
        """,
    ),
    K.FINE: Forms(
        verbs="""
        amende|amendes .. infligee|prononcee|imposee; inflige|impose .. amende|amendes; payer .. amende|somme
        condamne~ (?:(?!ans|an|mois|prison|jours|d'emprisonnement|d'un)[^+.]{1,20}+){0,7}?(?:d')?amende
        verbalise~; vu|vue|vus infliger|imposer .. amende~; mis|mise .. l'amende
        amende~ .. inflige~|prononce~|impose~|requise~|dressee~
        verbalise~; vu~|voit|vit|virent infliger|imposer|reclamer . . amende~; amende~ . . . prononce~|inflige~|notifie~|reclame~; condamne~|condamna . . au+paiement|a+verser|a+payer . . amende|dommages|somme|couronnes; sanctionne~ d'une+amende|d'amende
        inflige~|impose~|ecope~|condamne~|prononce~|soumis~|frappe~ .. amende|amendes
        payer .. amende|somme|francs|dinars|euros|dirhams|ouguiyas; amende de|d'; dresse~ .. contravention|proces-verbal
        mis~ a l'amende; condamne~ .. verser|payer .. dommages|francs|dinars|euros|somme
        """,
    ),
}
