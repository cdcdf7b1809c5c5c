"""What people do to each other, in the words French letters have for it; and words that only look like it."""

import pytest

from tests.letters.reading.words.happenings.kinds import cases, kinds, lines

SILENT = lines("""
    Les camions s'arrêtèrent au bord du fleuve.
    Le car s'est arrêté devant le marché.
    Son permis de conduire a expiré au printemps.
    La licence d'importation aurait expiré.
    M. Baro est chargé de trois enfants.
    La ministre chargée de la famille vit à Arvel.
    Mme Tesk est en charge des archives.
    Le bail arrive à échéance.
    Le conseil a arrêté son calendrier.
    Le montant a été arrêté à trois millions.
    La date a été arrêtée d'un commun accord.
    Le ministère a arrêté un plan d'action.
    Le peintre a exécuté deux tableaux.
    Les travaux ont été exécutés par une société étrangère.
    Le jugement n'a pas encore été exécuté.
    Le directeur exécutif est parti.
    Le bateau embarqua le bois au petit matin.
    Mme Tesk s'est lancée dans l'étude du droit fluvial.
    Le réalisateur a tourné un film sur le fleuve.
    La question a été soulevée au conseil.
    Le tribunal a qualifié la mesure d'inacceptable.
    Les eaux ont été libérées par le barrage.
    Le poste libéré a été pourvu.
    Le médecin exerce une profession libérale.
    La sécheresse menaçait les récoltes.
    Le toit menace de s'effondrer.
    L'espèce est menacée d'extinction.
    L'habitude d'écrire des lettres a disparu.
    Le dossier a disparu des archives.
    Le volcan est sous surveillance.
    Le tirage frappe par sa beauté.
    Ce qui frappe, c'est le silence.
    La maladie frappe le bétail.
    La crise a frappé la région.
    Le tribunal frappe d'appel la décision selon le Code.
    La réunion a battu son plein.
    Le conseil a battu le rappel de ses membres.
    L'équipe a battu le record.
    Le rideau est tombé.
    L'audience de la radio est large.
    L'auditoire a applaudi.
    La condamnation de la violence est unanime.
    La mise en examen du projet se poursuit.
    Le procès-verbal compte trois pages.
    Le procès-verbal d'audition n'a pas été remis.
    Le Code punit l'outrage d'une amende.
    L'infraction est passible de cinq ans de prison.
    Quiconque organise un rassemblement est puni d'une amende.
    La peine encourue est de dix ans de prison.
    La garde à vue ne peut excéder trois jours.
    La détention provisoire doit rester l'exception.
    Les personnes condamnées n'ont pas le droit de vote.
    Les blessés n'ont pas été comptés.
    L'accusé est pêcheur.
    Les prévenus sont assis derrière une vitre.
    La recherche de la vérité prendra du temps.
    La perquisition de nuit est interdite par le Code.
    La liberté de réunion est garantie.
    La publication des lois incombe à l'État.
    La dissolution du sel est lente.
    La suspension du véhicule est à refaire.
    La fermeture éclair est cassée.
    L'expulsion du gaz se fait par une soupape.
    L'enquête par sondage porte sur mille ménages.
    Mme Tesk enquête sur la pollution du fleuve.
    M. Baro a remercié ses hôtes.
    Le ministre a remercié les bénévoles.
    Le nombre d'arrestations a doublé.
    Aucun policier n'a été poursuivi.
    Personne n'a été blessé.
    Nul n'a été informé.
    Mme Tesk n'a pas été licenciée.
    Les policiers n'ont pas frappé les étudiants.
    Il serait prévu de dissoudre le syndicat.
    La famille craint qu'il ne soit exécuté.
    Le propriétaire entend expulser les locataires.
    Le rapporteur spécial condamne l'usage de la force.
    Les autorités auraient l'intention de fermer la radio.
    L'avocat a demandé que son client soit libéré.
    Le commissariat se trouve près du port.
    La prison compte 900 détenus.
    La cour est pavée.
    Le juge vit à Arvel.
""")

TOLD = {
    "arrest": """
        Le 3 mai 2021, Mme Tesk a été arrêtée à l'embarcadère.
        Le 3 mai 2021, des gendarmes interpellèrent quatre pêcheurs.
        Le 3 mai 2021, la police arrêta M. Baro devant sa classe.
        Le 3 mai 2021, M. Baro aurait été appréhendé à un barrage.
        Le 3 mai 2021, des agents en civil l'embarquèrent dans une voiture.
        Le 3 mai 2021, les trois sœurs furent arrêtées avec vingt autres.
        Le 3 mai 2021, l'arrestation de M. Baro a eu lieu devant ses élèves.
        Le 3 mai 2021, des soldats sont venus chercher Mme Tesk à son domicile.
        Le 3 mai 2021, on l'emmena menottée au commissariat.
        Le 3 mai 2021, la brigade a procédé à l'interpellation de neuf personnes.
        Le 3 mai 2021, M. Baro a été capturé par des militaires.
        Le 3 mai 2021, Mme Tesk s'est constituée prisonnière.
    """,
    "detention": """
        Le 3 mai 2021, M. Baro a été placé en garde à vue.
        Le 3 mai 2021, le juge a ordonné sa mise sous mandat de dépôt.
        Le 3 mai 2021, Mme Tesk a été écrouée à la maison d'arrêt.
        Du 3 au 9 mai 2021, Mme Tesk fut retenue à la caserne.
        Ils restèrent enfermés dans le gymnase du 3 au 9 mai 2021.
        Le 3 mai 2021, M. Baro a été transféré à la prison centrale.
        Le 3 mai 2021, sa détention provisoire a été prolongée.
        Le 3 mai 2021, Mme Tesk fut mise à l'isolement.
        Le 3 mai 2021, il a été assigné à résidence.
        Le 3 mai 2021, M. Baro a été interné dans un hôpital psychiatrique.
        Le 3 mai 2021, le tribunal a prorogé la garde à vue.
        Le 3 mai 2021, Mme Tesk a été conduite dans un centre de transit.
        M. Baro a passé onze nuits dans une cellule du commissariat.
        Le 3 mai 2021, le juge des libertés a décerné un mandat de dépôt contre M. Baro.
    """,
    "release": """
        Le 3 mai 2021, Mme Tesk a été libérée.
        Le 3 mai 2021, M. Baro fut relâché au bout d'une nuit.
        Le 3 mai 2021, il a été remis en liberté sous caution.
        Le 3 mai 2021, le président le gracia.
        Le 3 mai 2021, M. Baro a recouvré la liberté.
        Le 3 mai 2021, elle est sortie de prison.
        Le 3 mai 2021, ses ravisseurs l'abandonnèrent au bord de la route.
        Le 3 mai 2021, Mme Tesk a bénéficié d'une libération conditionnelle.
        Le 3 mai 2021, on les laissa partir.
    """,
    "search": """
        Le 3 mai 2021, la police a perquisitionné les bureaux du syndicat.
        Le 3 mai 2021, une perquisition a été menée chez M. Baro.
        Le 3 mai 2021, des agents fouillèrent la rédaction.
        Le 3 mai 2021, des hommes ont fait irruption dans la clinique.
        Le 3 mai 2021, les douaniers ont confisqué sa caméra.
        Le 3 mai 2021, des soldats enfoncèrent la porte de la maison.
        Le 3 mai 2021, ses carnets et son ordinateur ont été saisis.
        Le 3 mai 2021, des agents emportèrent les archives de l'association.
        Le 3 mai 2021, une descente de police eut lieu à l'imprimerie.
    """,
    "investigation": """
        Le 3 mai 2021, le parquet a ouvert une enquête.
        Le 3 mai 2021, une information judiciaire fut ouverte.
        Le 3 mai 2021, Mme Tesk a été convoquée par la gendarmerie.
        Le 3 mai 2021, M. Baro fut interrogé pendant neuf heures.
        Le 3 mai 2021, le fisc a lancé un contrôle des comptes de l'association.
        Le 3 mai 2021, l'affaire a été classée sans suite.
        Le 3 mai 2021, le barreau a engagé une procédure disciplinaire.
        Le 3 mai 2021, l'enquête a été rouverte.
        Le 3 mai 2021, les enquêteurs ont recueilli sa déposition.
        Le 3 mai 2021, une commission d'enquête a été créée.
        Le 3 mai 2021, elle s'est vu remettre une convocation.
    """,
    "charge": """
        Le 3 mai 2021, Mme Tesk a été inculpée de sédition.
        Le 3 mai 2021, M. Baro a été mis en examen.
        Le 3 mai 2021, le procureur l'accusa de diffamation.
        Le 3 mai 2021, un nouveau chef d'accusation a été ajouté.
        Le 3 mai 2021, Mme Tesk s'est vu notifier des accusations d'outrage.
        Le 3 mai 2021, les faits furent requalifiés en trahison.
        Le 3 mai 2021, M. Baro est poursuivi pour rébellion.
        Le 3 mai 2021, la société l'a assignée en diffamation.
    """,
    "indictment": """
        Le 3 mai 2021, M. Baro fut renvoyé devant le tribunal correctionnel.
        Le 3 mai 2021, l'acte d'accusation a été déposé.
        Le 3 mai 2021, le juge d'instruction a rendu une ordonnance de renvoi.
        Le 3 mai 2021, la chambre d'accusation renvoya les accusés devant la cour d'assises.
        Le 3 mai 2021, elle a été citée à comparaître.
    """,
    "trial": """
        Le 3 mai 2021, le procès s'est ouvert à huis clos.
        Le 3 mai 2021, M. Baro comparut devant le juge.
        Le 3 mai 2021, l'audience fut renvoyée.
        Le 3 mai 2021, le tribunal a entendu deux témoins.
        Le 3 mai 2021, les trois hommes furent présentés au procureur.
        Le 3 mai 2021, le procureur a requis cinq ans de prison.
        Le 3 mai 2021, Mme Tesk a plaidé non coupable.
        Le 3 mai 2021, la juge s'est récusée.
        Le 3 mai 2021, l'affaire fut mise en délibéré.
    """,
    "verdict": """
        Le 3 mai 2021, Mme Tesk a été acquittée.
        Le 3 mai 2021, le tribunal l'a reconnue coupable.
        Le 3 mai 2021, le tribunal a déclaré la grève illégale.
        Le 3 mai 2021, le juge prononça un non-lieu.
        Le 3 mai 2021, M. Baro fut relaxé.
        Le 3 mai 2021, le verdict a été rendu.
    """,
    "sentence": """
        Le 3 mai 2021, Mme Tesk fut condamnée à quatre ans de prison.
        Le 3 mai 2021, la cour lui infligea une peine de deux ans.
        Le 3 mai 2021, M. Baro a écopé de dix ans de réclusion.
        Le 3 mai 2021, le tribunal l'a reconnu coupable et condamné à mort.
        Le 3 mai 2021, le tribunal l'a condamné à dix mois de prison, dont quatre avec sursis, et à une amende de 500 couronnes.
    """,
    "appeal": """
        Le 3 mai 2021, Mme Tesk a interjeté appel.
        Le 3 mai 2021, la cour d'appel a confirmé la peine.
        Le 3 mai 2021, sa condamnation fut annulée.
        Le 3 mai 2021, la Cour suprême cassa l'arrêt.
        Le 3 mai 2021, l'avocate a formé un recours.
        Le 3 mai 2021, le juge des référés a suspendu l'expulsion.
        Le 3 mai 2021, sa demande de mise en liberté a été rejetée.
        Le 3 mai 2021, M. Baro s'est pourvu en cassation.
    """,
    "fine": """
        Le 3 mai 2021, M. Baro s'est vu infliger une amende de 200 couronnes.
        Le 3 mai 2021, le journal a été condamné à une amende.
        Le 3 mai 2021, la mairie verbalisa les vendeuses.
        Le 3 mai 2021, une amende a été prononcée contre le syndicat.
    """,
    "dismissal": """
        Le 3 mai 2021, Mme Tesk a été licenciée.
        Le 3 mai 2021, la banque renvoya quarante employés.
        Le 3 mai 2021, le ministre a suspendu l'enseignante de ses fonctions.
        Le 3 mai 2021, M. Baro a été radié du barreau.
        Le 3 mai 2021, le conseil révoqua le juge Rusk.
        Le 3 mai 2021, sa carte de presse lui a été retirée.
        Le 3 mai 2021, l'étudiante fut exclue de l'université.
        Le 3 mai 2021, la mine a mis à pied les grévistes.
        Le 3 mai 2021, elle a été contrainte à la démission.
        Le 3 mai 2021, le recteur a interdit d'examens trois étudiants.
        Le 3 mai 2021, M. Baro a été démis de ses fonctions.
        Le 3 mai 2021, il a été mis fin à son contrat.
        Le 3 mai 2021, les délégués furent congédiés.
        Le 3 mai 2021, la directrice l'a limogé.
    """,
    "expulsion": """
        Le 3 mai 2021, Mme Tesk a été expulsée vers Velmar.
        Le 3 mai 2021, les gardes-frontières refoulèrent les familles.
        Le 3 mai 2021, elles furent embarquées dans onze camions et conduites à la frontière.
        Le 3 mai 2021, il a été déchu de sa nationalité.
        Le 3 mai 2021, M. Baro fut extradé.
        Le 3 mai 2021, l'entrée du territoire lui a été refusée.
        Le 3 mai 2021, le moine fut mis de force dans un avion pour Almara.
        Le 3 mai 2021, les réfugiés ont été reconduits à la frontière.
        Le 3 mai 2021, on les abandonna en plein désert, de l'autre côté de la frontière.
    """,
    "eviction": """
        Le 3 mai 2021, trente familles ont été délogées.
        Le 3 mai 2021, des bulldozers rasèrent les cases.
        Le 3 mai 2021, les soldats chassèrent les éleveurs de leurs terres.
        Le 3 mai 2021, le campement fut démoli.
        Le 3 mai 2021, des gardes incendièrent les greniers du village.
        Le 3 mai 2021, les villageois durent quitter leurs maisons.
        Le 3 mai 2021, les policiers encerclèrent le quartier et en firent sortir les habitants.
        Le 3 mai 2021, un avis d'expulsion a été remis aux locataires.
    """,
    "attack": """
        Le 3 mai 2021, des inconnus ont agressé Mme Tesk à la machette.
        Le 3 mai 2021, M. Baro reçut un coup de crosse au visage.
        Le 3 mai 2021, la police a dispersé la foule à coups de matraque.
        Le 3 mai 2021, les gendarmes tirèrent des gaz lacrymogènes.
        Le 3 mai 2021, un gendarme le frappa à la poitrine.
        Le 3 mai 2021, une grenade a été lancée sur sa maison.
        Le 3 mai 2021, sa voiture fut incendiée.
        Le 3 mai 2021, des hommes cagoulés brisèrent les vitres du magasin.
        Le 3 mai 2021, elle a été aspergée d'acide.
        Le 3 mai 2021, un camion percuta sa moto.
        Le 3 mai 2021, M. Baro a été poignardé.
        Le 3 mai 2021, des policiers le rouèrent de coups.
        Le 3 mai 2021, les soldats ouvrirent le feu sur le cortège.
        Le 3 mai 2021, Mme Tesk a été blessée par balle à la jambe.
        Le 3 mai 2021, l'église fut saccagée.
        Le 3 mai 2021, son compte a été piraté.
        Le 3 mai 2021, des jeunes jetèrent des pierres sur la maison.
        Le 3 mai 2021, le vigile lâcha les chiens sur les pêcheurs.
        Le 3 mai 2021, on lui cassa le bras.
    """,
    "threat": """
        Le 3 mai 2021, Mme Tesk a reçu des menaces de mort.
        Le 3 mai 2021, un homme lui cria qu'elle finirait dans le fleuve.
        Le 3 mai 2021, un inconnu l'appela pour lui dire de cesser d'écrire.
        Le 3 mai 2021, une balle fut déposée devant sa porte.
        Le 3 mai 2021, M. Baro a été menacé d'arrestation.
        Les policiers menaçaient de l'arrêter.
        Le 3 mai 2021, des gardes tinrent sa sœur en joue.
        Le 3 mai 2021, des agents firent pression sur son père.
        Le 3 mai 2021, le préfet somma Mme Tesk de se taire.
        Le 3 mai 2021, un cercueil à son nom fut laissé devant la grille.
        Le 3 mai 2021, le chef menaçait de « brûler la case ».
        Le 3 mai 2021, des soldats pointèrent leurs armes sur les enfants.
    """,
    "killing": """
        Le 3 mai 2021, M. Baro a été abattu.
        Le 3 mai 2021, des soldats tuèrent onze villageois.
        Le 3 mai 2021, son corps a été retrouvé dans un puits.
        Le 3 mai 2021, Mme Tesk succomba à ses blessures.
        Le 3 mai 2021, M. Baro est mort en détention.
        Le 3 mai 2021, neuf migrants périrent noyés.
        Le 3 mai 2021, il a été pendu à la prison centrale.
        Le 3 mai 2021, la foule lyncha M. Baro.
        Le 3 mai 2021, deux éleveurs ont perdu la vie.
        Le 3 mai 2021, le nourrisson décéda.
        Le 3 mai 2021, Mme Tesk fut assassinée.
    """,
    "disappearance": """
        Le 3 mai 2021, Mme Tesk a été enlevée par des hommes cagoulés.
        Le 3 mai 2021, M. Baro a disparu.
        Le 3 mai 2021, des hommes armés l'emmenèrent vers une destination inconnue.
        Le 3 mai 2021, deux étudiants furent kidnappés.
        Depuis le 3 mai 2021, M. Baro n'a plus donné de nouvelles.
        Le 3 mai 2021, M. Baro a été vu pour la dernière fois au port.
        Depuis le 3 mai 2021, la famille est sans nouvelles de Mme Tesk.
    """,
    "torture": """
        Le 3 mai 2021, M. Baro a été torturé à l'électricité.
        Le 3 mai 2021, les gardiens la frappèrent dans sa cellule.
        Le 3 mai 2021, il a été suspendu au plafond par les poignets.
        Le 3 mai 2021, on lui mit un sac en plastique sur la tête.
        Le 3 mai 2021, M. Baro fut privé de sommeil pendant trois nuits.
        Le 3 mai 2021, Mme Tesk a été forcée de signer des aveux.
        Le 3 mai 2021, elle fut déshabillée devant les gardiens.
        Le 3 mai 2021, les détenus durent rester à genoux pendant des heures.
    """,
    "surveillance": """
        Le 3 mai 2021, un logiciel espion a été découvert dans son téléphone.
        Le 3 mai 2021, M. Baro fut suivi par deux hommes en voiture.
        Le 3 mai 2021, une balise a été trouvée sous sa camionnette.
        Le 3 mai 2021, les agents ont mis sur écoute la ligne du syndicat.
        Le 3 mai 2021, une caméra fut installée en face de chez elle.
        Le 3 mai 2021, un drone filma les maisons des éleveurs.
        Le 3 mai 2021, Mme Tesk a été placée sous surveillance.
    """,
    "travel-ban": """
        Le 3 mai 2021, Mme Tesk a été empêchée d'embarquer.
        Le 3 mai 2021, son passeport lui fut confisqué.
        Le 3 mai 2021, une interdiction de sortie du territoire a été prononcée.
        Le 3 mai 2021, M. Baro fut refoulé à l'aéroport.
        Le 3 mai 2021, la police des frontières l'a empêché de quitter le pays.
        Le 3 mai 2021, le ministère a refusé de renouveler son passeport.
    """,
    "dissolution": """
        Le 3 mai 2021, le tribunal a dissous l'association.
        Le 3 mai 2021, le ministre suspendit le syndicat pour trois mois.
        Le 3 mai 2021, la radio fut fermée.
        Le 3 mai 2021, il aurait suspendu les activités du collectif.
        Le 3 mai 2021, la licence du journal a été retirée.
        Le 3 mai 2021, la police apposa les scellés sur le siège du parti.
        Le 3 mai 2021, le gouverneur interdit le mouvement.
        Le 3 mai 2021, l'imprimerie a été fermée.
        Le 3 mai 2021, l'agrément de l'association fut annulé.
    """,
    "designation": """
        Le 3 mai 2021, M. Baro a été déclaré agent de l'étranger.
        Le 3 mai 2021, le syndicat fut inscrit sur la liste des organisations terroristes.
        Le 3 mai 2021, le comité désigna six associations comme terroristes.
        Le 3 mai 2021, il a été placé sur une liste noire.
        Le 3 mai 2021, le collectif a été classé organisation extrémiste.
    """,
    "legislation": """
        Le 3 mai 2021, le parlement adopta la loi sur les associations.
        Le 3 mai 2021, l'état d'urgence a été proclamé.
        Le 3 mai 2021, le décret est entré en vigueur.
        Le 3 mai 2021, le président promulgua la loi.
        Le 3 mai 2021, le gouverneur a pris un arrêté sur l'usage des places.
        Le 3 mai 2021, le projet de loi a été transmis au Sénat.
    """,
    "legislation legislation": """
        Le projet a été adopté le 3 mai 2021 et transmis au Sénat le 7 mai 2021.
    """,
    "assembly": """
        Le 3 mai 2021, Mme Tesk a conduit une marche vers le palais.
        Le 3 mai 2021, les mineurs se mirent en grève.
        Le 3 mai 2021, des habitants barrèrent la route avec des troncs.
        Le 3 mai 2021, des femmes se rassemblèrent devant le tribunal.
        Le 3 mai 2021, les étudiants occupèrent la faculté.
        Le 3 mai 2021, les enseignants cessèrent le travail.
        Le 3 mai 2021, des milliers de personnes descendirent dans la rue.
        Le 3 mai 2021, M. Baro a organisé un sit-in.
        Le 3 mai 2021, une veillée fut tenue à la porte de la prison.
    """,
    "publication": """
        Le 3 mai 2021, Mme Tesk a publié un article sur la mine.
        Le 3 mai 2021, M. Baro mit en ligne une vidéo.
        Le 3 mai 2021, le journal fit paraître une enquête.
        Le 3 mai 2021, des images de la journaliste commencèrent à circuler.
        Le 3 mai 2021, son rapport est paru.
        Le 3 mai 2021, la radio diffusa l'enregistrement.
        Le 3 mai 2021, il écrivit une lettre ouverte au ministre.
        Le 3 mai 2021, son numéro de téléphone fut diffusé sur les réseaux sociaux.
    """,
    "speech": """
        Le 3 mai 2021, Mme Tesk prononça un discours sur le barrage.
        Le 3 mai 2021, M. Baro a relaté les faits à la presse.
        Le 3 mai 2021, elle prit la parole à une conférence.
        Le 3 mai 2021, le ministre a qualifié le collectif d'officine.
        Le 3 mai 2021, l'imam dénonça la corruption dans un prêche.
        Le 3 mai 2021, le syndicat tint une conférence de presse.
        Le 3 mai 2021, elle accorda un entretien à une chaîne étrangère.
        Le 3 mai 2021, M. Baro témoigna devant le Sénat.
    """,
    "other": """
        Le 3 mai 2021, Mme Tesk a entamé une grève de la faim.
        Le 3 mai 2021, M. Baro fut hospitalisé.
        Le 3 mai 2021, la famille déposa une plainte.
        Le 3 mai 2021, ses comptes bancaires ont été gelés.
        Le 3 mai 2021, les visites furent interdites.
        Le 3 mai 2021, Mme Tesk perdit connaissance.
        Le 3 mai 2021, M. Baro a fui le pays.
        Le 3 mai 2021, ils fondèrent le Collectif du fleuve.
        Le 3 mai 2021, les poursuites ont été abandonnées.
        Le 3 mai 2021, M. Baro fut élu président du syndicat.
        Le 3 mai 2021, Mme Tesk a été réintégrée dans ses fonctions.
    """,
    "arrest release": """
        M. Baro fut arrêté le 3 mai 2021 et relâché le 7 mai 2021.
    """,
    "arrest attack": """
        Le 3 mai 2021, Mme Tesk fut arrêtée ; son frère reçut un coup de crosse.
    """,
    "search arrest": """
        Le 3 mai 2021, des policiers fouillèrent la maison de Mme Tesk et arrêtèrent son fils.
    """,
    "attack killing": """
        Le 3 mai 2021, la guérite fut incendiée et le gardien mourut.
    """,
}


@pytest.mark.parametrize("text", SILENT)
def test_words_that_only_look_like_an_act_tell_none(text: str) -> None:
    assert kinds(text, "fr") == ""


@pytest.mark.parametrize(("text", "kind"), cases(TOLD))
def test_an_act_is_told_by_its_words(text: str, kind: str) -> None:
    assert kinds(text, "fr") == kind
