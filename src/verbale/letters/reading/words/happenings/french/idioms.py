# ruff: noqa: E501  (a form is one line, however long)
"""What looks like an act and is none, in French: by the object that a verb has, or the subject that cannot do it."""

IDIOMS = """
s'arrete~|s'arreter; s'est|s'etait|s'etaient|s'arretant arrete~; se sont arrete~; arrete~ de . pleuvoir|fumer|fonctionner|travailler
arrete~ .. calendrier|liste|programme|plan|budget|comptes|montant|date|position|strategie|mesures|principe|modalites|composition|regles|ordre+du+jour
montant|date|prix|liste|calendrier|plan|programme|budget|position|somme|strategie . . arrete~; arrete ministeriel|prefectoral|municipal|royal|presidentiel
permis|licence|licences|bail|mandat|passeport|contrat|visa|delai|ultimatum|treve|concession|assurance .. expire~; expire~ le|en|au|a|depuis
charge~ de|des|du|d' . trois|deux|quatre|cinq|famille|enfants|mission|recherche|cours|communication|affaires|projet|projets|programme|dossier|suivi|securite|execution|instruire|veiller|coordonner|mettre|rediger|surveiller|proteger
ministre|ministres|service|services|agent|personne|responsable|directeur|directrice|juge|magistrat|procureur|policiers|inspecteur charge~ de|des|du|d'; en|prise|pris|prend|prendre|prises charge
prend|prit|prenait|pris|prise en charge; camion|camions|vehicule|vehicules|car|train|bateau|batterie charge~ de|a
execute~ . . tableaux|tableau|morceaux|morceau|travaux|plan|plans|contrat|programme|budget|danse|commande|ordres; travaux|plan|contrat|budget|programme|projet|jugement|decision|ordonnance . . execute~
directeur|directrice|comite|secretaire|bureau|conseil executif|executive; peine|peines encourue|encourues; passible|passibles de
embarque~ . . bois|marchandises|marchandise|materiel|passagers+du+ferry|vehicules|fret|vivres; camera embarquee; embarque~ dans+une|dans+l' . aventure|etude|projet
s'est|se+sont|s'etait lance~ dans; lance~ . . produit|fusee|satellite|mode|debat|appel+d'offres; tourne~ . . film|documentaire|clip|scene|page
tire~ . . conclusion~|lecon~|parti|profit|consequence~|avantage|sort|argent|benefice|revenu~|carte; tire~ a|de . pile|sort|exemplaires|livre; coup d'envoi|de+pouce|de+main|de+chance|d'oeil|de+chapeau|de+coeur|de+theatre
abattu~ . . travail|arbre~|chene|cloison|betail|mur|carte~; abat~ . . arbre~|mur; arbre|arbres|chenes|betail|troupeau|cloison . . abattu~
frappe~ par|de . sa|la|leur|son|le|stupeur|etonnement|beaute|ressemblance|silence|absence|nullite|caducite|prescription|interdiction|saisie|inegibilite|droit; ce+qui|qui frappe
maladie|crise|epidemie|secheresse|tempete|cyclone|inflation|chomage|seisme|inondation|famine|malheur|taxe|impot|embargo|sanction|sanctions|nullite . . frappe~; frappe~ d'appel|d'opposition|a+la+porte|monnaie|des+mains|d'un+droit
battu~ . . record|pavillon|campagne|rappel|plein|retraite|mesure|monnaie; battait|bat son plein|de+l'aile; battu~ aux|en elections|finale|match; coeur . battait
touche~ . . pension|salaire|allocation|prime|indemnite|secheresse|crise; blesse~ dans+son|dans+leur amour-propre|orgueil
libere~ . . eaux|eau|place|temps|espace|fonds|poste|energie|gaz|chaleur|tranche|capacites; eaux|poste|place|fonds|gaz|terrain . . libere~
sort|sortie|sorti|sortit . . film|livre|album|route|crise; relache~ . . effort~|pression|attention|discipline
menace~ de . s'effondrer|s'ecrouler|tomber|ceder|deborder|pleuvoir|s'eteindre; menace~ d'extinction|de+disparition|par+la+secheresse|de+ruine|par+les+eaux; secheresse|erosion|inondation|maladie|crue|pollution|feu|incendie|orage menace~
espece|especes|langue|foret|cote|recolte|recoltes . menace~; menace~ . . recoltes|cote|equilibre|stabilite|paix|biodiversite|avenir
habitude|coutume|tradition|pratique|langue|espece|glacier|foret .. disparu~; dossier|dossiers|fichier|document|documents|argent|preuve|preuves|fonds|sommes|symptomes|douleur|riviere|lac . . disparu~
meurt|mort|mourut . . ennui|faim+de+gloire|rire|lettre|saison; moteur|batterie|tradition|arbre|betail|projet|rumeur|langue . . mort~; nature morte; point mort; peine de+mort+existe
torture~ l'esprit|par+le+doute; tue~ le+temps|l'ennui|dans+l'oeuf; tue~ . . projet|debat|initiative|commerce
mise en+examen+du|en+examen+de+la . projet|proposition|texte|budget; remercie~ . . hotes|benevoles|public|participants|peuple|partenaires|communaute|gouvernement|ses; remercie~ de|d' . leur|sa|son|avoir
quiconque|toute+personne+qui|celui+qui|ceux+qui|tout+citoyen+qui ....; est|sont puni~ de|d'|par|jusqu'a
personnes|detenus|prisonniers|femmes|hommes|individus condamne~ n'|ne|ont|purgent|doivent|peuvent|sont; personne n'a|n'avait|n'aurait ete|encore+ete|jamais+ete [a-z]{2,20}; personne n'est|n'etait [a-z]{2,20}
perquisition|perquisitions de+nuit|est+interdite|sont+interdites; recherche de|d' . la|verite|travail|emploi|solution|paix; enquete par|de sondage|satisfaction|menages|terrain+sur
enquete~ sur . pollution|conditions|effets; reunion a|bat|battait|a+battu . plein|son; bat|battu|battait son+plein
prevu|envisage|question|possible|intention|projet de|d' . dissoudre|fermer|arreter|expulser|interdire|suspendre|extrader|expulsion|fermeture|dissolution|expulsions
proces-verbal d'audition|d'interrogatoire|d'audience|de+perquisition|de+saisie|de+garde+a+vue; proces-verbal|proces-verbaux
audience de+la+radio|de+la+chaine|large|televisuelle; salle|salles d'audience|d'audiences; cour d'ecole|de+recreation|pavee|de+la+maison
taux|nombre|statistiques|chiffres|registre|registres|conditions|mandat|mandats|delai|duree|regime de|d'|des . detention|arrestation|arrestations|expulsion|expulsions|perquisition|condamnations|liberation|amende|garde+a+vue|depot
suspension|suspensions du+vehicule|de+la+voiture|de+seance|d'audience|des+travaux|des+vols|du+service|des+paiements; suspendu~ . . seance|vols|service|paiements|negociations|pourparlers|match|tournee|voyage|sejour
fermeture eclair|des+bureaux+de+vote|de+la+chasse|du+magasin; ferme~ . . yeux|porte+a|boutique+a|marche|parenthese|frontiere|pont|route; magasin|magasins|boutique|banque|banques|pont|route|frontiere|marche|ecoles . . ferme~
dissous|dissout|dissolution dans|du|de+la|de+l' . eau|sel|sucre|mariage|acide; mariage . dissous; dissoudre . . sel|sucre|assemblee+nationale
expulsion|expulse~ du|de|des|le|les|l' . gaz|air|fumee|placenta|eau+de; releve~ . . defi|niveau|fait|erreur|absence|nom|tete|incoherence|contradiction~
exclu~ de|du|des . benefice|champ|debat|calcul|application; exclu~ toute|l'hypothese|que; interdit~ de . fumer|pecher|chasser|stationner
qualifie~ . . inacceptable|excellente|utile|insuffisante|inadmissible|prematuree|infraction|delit|crime|contravention; personnel|ouvrier|main-d'oeuvre|majorite|emploi qualifie~
considere~ . . valide|utile|necessaire|possible; saisi~ . . occasion|opportunite|sens|nuance; saisi~ de|par . . froid|peur|stupeur|panique|doute
monte~ . . film|piece|spectacle|ton; piege~ . . animaux|loup; loge~ chez|dans+un|a
"""
