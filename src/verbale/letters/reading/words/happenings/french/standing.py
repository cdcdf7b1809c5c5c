# ruff: noqa: E501  (a form is one line, however long)
"""Words of loss of standing: of work, country, registration or good name, in French."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.DISMISSAL: Forms(
        verbs="""
        licencie~|revoque~|limoge~|radie~|renvoye~ .. universite|ecole|travail|poste|emploi
        suspendu|suspendue|suspendus|suspendues .. fonctions|poste|barreau|exercice|service; radie~
        mute~; mis|mise .. fin .. fonctions|contrat|mandat
        releve~|ecarte~|decharge~ .. fonctions|poste|fonction; mis|mise|mises a pied
        mis|mise .. retraite+d'office|retraite+anticipee; destitue~; licencie~
        revoque~|limoge~; demis|demise|demises .. fonctions
        exclu|exclue|exclus .. universite|ecole|barreau|ordre; contrat .. resilie|rompu
        licence|accreditation|carte .. retiree|suspendue|annulee
        retire|suspendu|annule .. licence|carte+de+presse|accreditation; contrat .. pas+ete+renouvele
        notifier|signifier|notifie|signifie .. licenciement|revocation|exclusion|mutation|renvoi
        licencie~|renvoye~|congedie~|remercie~|mute~|suspendu~|revoque~|limoge~|radie~|demis~|destitue~|ecarte~|exclu~|raye~|retrograde~|evince~ de|du|des|par|pour|sans|d'|comme|en+raison .. fonction~|poste|emploi|barreau|exercice|universite|ecole|ordre|tableau|charge|enseignement|magistrature|entreprise|lycee|effectifs|travail|faculte|service|siege|mandat|presidence|direction
        renvoya|renvoyerent|renvoie|congedie~|debauche~|licencie~|limoge~|revoque~|suspendit|destitue~|mute~|radie~ . . . employe~|ouvrier~|ouvriere~|enseignant~|enseignante~|professeur~|juge|juges|magistrat~|journaliste~|greviste~|fonctionnaire~|medecin~|agent|agents|avocat~|etudiant~|etudiante~|delegue~|salarie~|directeur|directrice|personnes|chauffeur~|infirmier~|infirmiere~
        suspendu~|suspendit|suspendirent . . . enseignant~|enseignante~|professeur~|juge|juges|magistrat~|officier~|avocat~|avocate|medecin|fonctionnaire~|etudiant~|etudiante~|delegue~|agent|chercheur~|maire|depute~
        interdit~|interdirent|exclu~|exclut|exclurent . . . examens|examen|cours|campus|inscription; carte de presse|professionnelle .. retire~|suspendu~|annule~
        limoge~|revoque~|destitue~|demit|demirent|evince~ m|mm|mme|l'|le|la|les; demission .. contraint~|force~|forcee|exigee|obtenue; contraint~|accule~|pousse~|force~|oblige~ a . demission|demissionner|la+demission|la+retraite
        exclu~|expulse~|radie~|ecarte~|chasse~ du|de|des . . conseil|comite|syndicat|parti|bureau|federation|ordre|chambre|barreau|commission|universite|ecole|lycee|faculte|equipe; prive~ . . salaire|traitement|pension|bourse
        salaire|salaires|pension|bourse|traitement . . suspendu~|coupe~|supprime~|bloque~; mis~|mit|mirent . a+pied|a+la+porte|a+la+retraite|au+placard; non-renouvellement . . contrat; fin . . a+son|a+ses|a+leur|a+leurs contrat|contrats|fonctions|detachement|mission
        licencie~|limoge~|revoque~|radie~|destitue~|congedie~|demis~
        suspendu~ d'exercice|de+ses|de+son|de+leurs|de+sa|d'activite|pour|pendant|de+toute|sans+solde|a+titre
        raye~ .. barreau|tableau|liste; contrat~ .. resilie~|rompu~|renouvele~|mis+fin|suspendu~
        resilie~|rompu~|rompt|suspendu~ .. contrat~; mis~ fin a|au|aux .. contrat~|fonctions|mandat
        mis~ a pied|a+la+retraite|en+disponibilite|en+conge; releve~ de|du .. fonctions|commandement|poste
        licence|carte+de+presse|accreditation|agrement+d'avocat .. retiree~|suspendue~|annulee~
        retire~|suspendu~|annule~ .. licence|carte+de+presse|accreditation|carte+professionnelle
        ete interdit~ d'exercer|de+plaider|d'enseigner|d'antenne; contraint~|force~ .. demission|demissionner
        perdu .. emploi|poste|travail; prive~ de .. salaire|emploi|poste
        exclu~ de .. universite|ecole|barreau|ordre|lycee|parti|etablissement; ecarte~ de .. poste|fonctions
        """,
        nouns="licenciement|revocation|limogeage|radiation|mise+a+pied|destitution|suspension+d'exercice",
        not_after=r"(?:du|de) $",
    ),
    K.EXPULSION: Forms(
        verbs="""
        expulse~; extrade~|refoule~|rapatrie~|deporte~
        renvoye~ .. vers|pays; reconduit|reconduite .. frontiere; dechu|dechue|dechus .. nationalite
        refuse .. entree|territoire
        mis|mise|mises|places|place~ .. avion|vol|bateau|bus|autocar .. destination|vers|pour
        remis|remise .. autorites; livre~ .. autorites+d; eloigne~ .. territoire; nationalite .. retiree
        chasse~ .. pays; expulse~ vers|du+pays|du+territoire|de+france|par+avion|manu|a|en
        expulse~|extrade~|refoule~|rapatrie~|deporte~|banni~|exile~ vers|du|de|a|en|le|par; extrade~|refoule~|deporte~
        embarque~|entasse~|charge~|monte~ . . dans|a+bord|sur .. camion|camions|bus|car|cars|avion|bateau|charter .. frontiere|desert|expulse~|pays|vers
        abandonne~|depose~|laisse~|lache~|jete~ .. desert|frontiere|no+man's+land|pleine+mer|mer; refoule~|repousse~|renvoye~|chasse~|reconduit~|reconduisirent . . . au-dela|frontiere|mer|desert|fleuve
        expulse~|extrade~|refoule~|deporte~|rapatrie~|bannit|banni~ m|mm|mme|l'|le|la|les|familles|migrants|refugies|ressortissants|demandeurs; remis~|remit|remirent|livre~|extrade~ aux . autorites
        conduit~|conduisirent|escorte~|transporte~|ramene~|emmene~ .. a+la+frontiere|jusqu'a+la+frontiere|aeroport .. expulse~|vol|frontiere|avion; quitter le+territoire|le+pays . sous|dans . . heures|jours; ordonne~|intime~ .. quitter+le+territoire|quitter+le+pays
        renvoye~|reconduit~|remis~|livre~|ramene~|escorte~ .. vers|a|aux .. pays|frontiere|autorites|aeroport
        mis~|embarque~|place~|conduit~ .. de+force .. avion|vol|bus; mis~ dans|a+bord .. avion|vol
        dechu~|prive~ de .. nationalite|citoyennete; refuse~|denie~ .. entree|territoire|visa|asile
        entree .. refusee~|interdite~; interdit~ d'entree|d'entrer|de+territoire
        nationalite|titre+de+sejour|visa|permis+de+sejour .. retire~|annule~|revoque~
        retire~|annule~ .. nationalite|titre+de+sejour|visa|permis+de+sejour; declare~ persona+non+grata
        somme~ de quitter le pays|territoire; arrete d'expulsion; reconduite a la frontiere
        """,
        nouns="expulsion|extradition|refoulement",
        not_after=r"(?:d'|de l') ?$",
    ),
    K.DISSOLUTION: Forms(
        verbs="""
        pris|prise|signe~|emis|edicte .. arrete|decret|decision|ordonnance de+dissolution|de+fermeture|portant+dissolution|portant+fermeture
        dissous|dissoute|dissoutes|dissout; dissolution .. prononcee|ordonnee|decidee|confirmee
        ordonne|prononce|decide .. dissolution|fermeture|suspension; fermeture .. ordonnee|prononcee|decidee
        ferme~|scelle~ .. bureaux|locaux|siege|radio|journal|organisation
        suspendu|suspendue|suspendues .. association|activites|journal|radio|organisation|parti
        bureaux|locaux|siege|radio|journal|association|activites .. ferme|fermes|fermee|suspendu~|scelle~|interdit~
        agrement|enregistrement|autorisation|recepisse .. retire~|annule~|revoque~|suspendu~
        mis|mise|mises sous scelles; appose .. scelles
        interdit .. activites|association|parti|syndicat|journal|organisation|parution
        retire|suspendu|annule|revoque .. agrement|recepisse|statut+juridique|enregistrement
        suspendit|suspendirent|suspendu~|interdit~|dissout|dissous|ferme~|fermerent . . . . association~|syndicat~|activites|journal|radio|organisation~|parti|partis|ong|media~|chaine|station|mouvement|collectif|hebdomadaire|quotidien|federation|ligue|alliance|eglise|imprimerie|site|centre|clinique|librairie|cooperative
        imprimerie|librairie|clinique|centre|cafe|theatre|bibliotheque|studio|cooperative|foyer|maison+d'edition|eglise|temple|mosquee|ecole|cabinet . . ferme~|scelle~|suspendu~|mis+sous+scelles|interdit~; licence|autorisation|frequence|agrement . du|de . la|l' . journal|radio|chaine|station|magazine|association|ecole|clinique|syndicat|media . . . retire~|suspendu~|annule~|revoque~
        licence|autorisation|frequence|agrement du|de . journal|radio|chaine|station|magazine|association|ecole|clinique|syndicat|media . . . retire~|suspendu~|annule~|revoque~; pose~|apposa|apposerent|apposent . . scelles; prive~ . . agrement|statut; radie~ . . registre . . associations|ong
        signal|emissions|parution|publication|diffusion .. suspendu~|coupe~|interrompu~|interdit~
        dissous|dissout|dissoute~|dissoutes|dissoudre
        dissolution .. association|prononcee~|ordonnee~|decidee~|confirmee~|organisation|syndicat|parti
        prononce~|ordonne~|decide~|decrete~|demande~|confirme~|requis~ .. dissolution|fermeture|suspension|interdiction|liquidation .. association|organisation|syndicat|parti|journal|radio|media|ong|mouvement|collectif|bureaux|siege|chaine|station|ecole
        suspendu~|suspend|interdit~|interdisant|ferme~|fermer|scelle~|dissous|retire~|suspendant|mis~+sous+scelles .. association~|activites|journal|radio|organisation~|parti|partis|syndicat~|ong|media~|chaine|station|site|ecole~|eglise~|mosquee|siege|bureaux|locaux|hebdomadaire|quotidien|mouvement|emission|collectif|cabinet|antenne|parution|regroupement~|groupement~
        bureaux|locaux|siege|radio|journal|association|organisation|activites|syndicat|ong|parti|chaine|station|media|emission|eglise|ecole|antenne|hebdomadaire|mouvement|publication .. ferme~|suspendu~|scelle~|interdit~|dissous|dissoute|mis+sous+scelles|fermee~|suspendue~|radie~|prohibe~
        agrement|enregistrement|autorisation|recepisse|personnalite+juridique|statut|licence|frequence .. retire~|annule~|revoque~|suspendu~|refuse~|coupee~
        retire~|annule~|refuse~|suspendu~|revoque~ .. agrement|enregistrement|autorisation|recepisse|personnalite+juridique|frequence|licence+d'exploitation
        place~ sous administration+provisoire|tutelle|scelles
        """,
        nouns="dissolution|fermeture",
        not_after=r"(?:de|une) $",
    ),
    K.DESIGNATION: Forms(
        verbs="""
        designe~|qualifie~|declare~|reconnu|reconnue|classe~|labellise~ .. terroriste|terroristes|extremiste|extremistes|etranger|etrangers|indesirable|persona
        inscrit|inscrite|inscrits|ajoute~|place~ .. liste|listes|registre|fichier
        designe~|qualifie~|declare~|reconnu~|classe~|labellise~|etiquete~|etiquette~|inscrit~|enregistre~|repertorie~|considere~ .. comme|en+tant+que|agent~|organisation .. terroriste~|extremiste~|etranger~|indesirable~|separatiste~|ennemi~
        declare~ .. indesirable~|extremiste~|terroriste~|hors-la-loi|persona+non+grata
        designe~|qualifie~|classe~|declare~|inscrit~|inscrivit|range~ . . . . comme|en+tant+que|sur+la+liste+des|au+registre+des|parmi . . terroriste~|extremiste~|agents+de+l'etranger|indesirable~|organisations+terroristes|ennemis; classe~|declare~|proclame~ organisation|association|groupe . terroriste|extremiste|indesirable
        liste noire; place~|inscrit~|mis~|ajoute~|figure~ . . sur . . liste+noire|liste+des+personnes|liste+des+organisations|fichier|liste+de+sanctions
        inscrit~|ajoute~|place~|porte~|figure~|inclus~|mis~ .. sur|dans|au|a .. liste~|registre|fichier|repertoire .. terroriste~|extremiste~|agents|recherchees|noire|etrangers|personnes
        liste~ .. terroristes|noire|extremistes|agents+de+l'etranger .. inscrit~|ajoute~|publie~; agent~ de l'etranger
        avis de recherche .. emis|diffuse|lance|publie; fiche~ s|comme
        """,
    ),
}
