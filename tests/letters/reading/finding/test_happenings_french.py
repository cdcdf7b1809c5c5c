
"""What French sentences tell to have happened: nothing in what is feared, demanded or named, and the kind of what was done."""

import pytest

from tests.letters.reading.sheets import sheet_of
from verbale.letters.reading.finding.dates import find_dates
from verbale.letters.reading.finding.happenings import find_happenings
from verbale.letters.reading.linking.telling import told


def kinds(text: str) -> str:
    """The kinds of what a text tells, sentence by sentence, in order."""
    letter = sheet_of(text, language="fr", dated="25 octobre 2023")
    dates, happenings = list(find_dates(letter)), list(find_happenings(letter))
    found = []
    for sentence in letter.flow.sentences:
        within = [each for each in happenings if sentence.covers(each.span)]
        when = [each for each in dates if sentence.covers(each.span)]
        found += [each.happening.kind for each in told(letter, sentence, when, within) if each.happening is not None]
    return " ".join(found)


SILENT = [
    # feared, possible, demanded, offered
    "Mme Tesk craint d'être arrêtée.",
    "M. Baro risque d'être condamné à dix ans de prison.",
    "Il existe un risque d'arrestation de Mme Tesk.",
    "M. Baro pourrait être expulsé vers un pays tiers.",
    "Ses avocats demandent sa remise en liberté.",
    "Ses avocats ont déposé une demande de libération.",
    "Les habitants exigent la libération immédiate de M. Baro.",
    "Mme Tesk craint pour sa vie et celle de ses enfants.",
    "Les familles redoutent d'être expulsées de leurs maisons.",
    "Les autorités envisagent de dissoudre l'association.",
    "Les policiers menaçaient de l'arrêter.",
    # denied
    "M. Baro n'a jamais été inculpé.",
    "Mme Tesk n'a pas été présentée à un juge.",
    "Aucune enquête n'a été ouverte.",
    "Aucune arrestation n'a eu lieu.",
    "Aucun mandat ne lui a été présenté lors de la perquisition.",
    "Il a été retenu sans être inculpé.",
    # still to come
    "L'audience est fixée au 2 décembre 2023.",
    "Le procès doit s'ouvrir le 4 décembre 2023.",
    "La prochaine audience est prévue le 4 décembre 2023.",
    # things named, persons called by what was done
    "Le mandat d'arrêt vise Mme Tesk.",
    "L'arrêté ministériel porte sur la pêche.",
    "Les détenus ne reçoivent pas de soins.",
    "La loi punit de prison la diffusion de fausses nouvelles.",
    "La Commission de la justice siège à Arvel.",
    "Le chef de la police judiciaire vit à Arvel.",
    "M. Baro assure la défense de nombreux détenus d'opinion.",
    "M. Baro est membre de l'association des familles de disparus.",
    "Le Comité contre la torture siège à Arvel.",
    "La liberté de manifestation est garantie par la Constitution.",
    "La cour d'appel siège à Arvel.",
    "La peine de mort existe toujours dans ce pays.",
    "Le tribunal compétent est celui d'Arvel.",
    "L'article 12 prévoit la dissolution des associations.",
    "Le projet interdirait de quitter le territoire.",
    "M. Baro est connu pour avoir dénoncé la corruption.",
    "Les conditions de détention y sont mauvaises.",
    "Mme Tesk est toujours suivie par un médecin.",
    "L'association a pour siège une maison saisie.",
    "L'arrêté a un seul article.",
    "Le texte porte atteinte à la liberté de réunion.",
    "M. Baro est atteint d'un cancer.",
    "Sa présence constitue une menace pour la sécurité de la région.",
    "La famille s'est cachée de peur que M. Baro soit arrêté.",
    "La juge a une longue carrière.",
]
TOLD = [
    # arrest
    ("Le 3 mai 2021, Mme Tesk a été interpellée par des agents en civil.", "arrest"),
    ("Le 3 mai 2021, des agents ont appréhendé M. Baro à la gare.", "arrest"),
    ("Le 3 mai 2021, des policiers ont embarqué M. Baro.", "arrest"),
    ("Le 3 mai 2021, il a été embarqué de force dans un véhicule de police.", "arrest"),
    ("Le 3 mai 2021, des hommes armés sont venus l'arrêter à son domicile.", "arrest"),
    ("Le 3 mai 2021, M. Baro a été cueilli chez lui par les gendarmes.", "arrest"),
    ("Le 3 mai 2021, la police a procédé à l'arrestation de Mme Tesk.", "arrest"),
    ("Le 3 mai 2021, il a été capturé par des soldats.", "arrest"),
    ("Le 3 mai 2021, M. Baro a été mis aux arrêts.", "arrest"),
    ("Le 3 mai 2021, M. Baro s'est fait arrêter à un barrage.", "arrest"),
    ("Le 3 mai 2021, M. Baro a été menotté et emmené par quatre policiers.", "arrest"),
    # detention
    ("Le 3 mai 2021, M. Baro a été placé en garde à vue.", "detention"),
    ("Le 3 mai 2021, Mme Tesk a été placée sous mandat de dépôt.", "detention"),
    ("Le 3 mai 2021, M. Baro a été écroué à la prison d'Arvel.", "detention"),
    ("Le 3 mai 2021, le juge l'a placé en détention provisoire.", "detention"),
    ("Le 3 mai 2021, le juge a décerné un mandat de dépôt contre Mme Tesk.", "detention"),
    ("Le 3 mai 2021, il a été transféré à la prison centrale.", "detention"),
    ("Le 3 mai 2021, sa détention provisoire a été prolongée de quatre mois.", "detention"),
    ("Le 3 mai 2021, le juge a renouvelé son mandat de dépôt.", "detention"),
    ("Le 3 mai 2021, elle a été assignée à résidence.", "detention"),
    ("Le 3 mai 2021, M. Baro a été placé à l'isolement.", "detention"),
    ("Le 3 mai 2021, M. Baro a été retenu dans les locaux de la gendarmerie.", "detention"),
    ("Depuis le 3 mai 2021, M. Baro est détenu au secret.", "detention"),
    ("Le 3 mai 2021, Mme Tesk a été internée de force dans un hôpital psychiatrique.", "detention"),
    # release
    ("Le 3 mai 2021, M. Baro a été remis en liberté.", "release"),
    ("Le 3 mai 2021, Mme Tesk a été libérée sous caution.", "release"),
    ("Le 3 mai 2021, M. Baro a bénéficié d'une grâce présidentielle.", "release"),
    ("Le 3 mai 2021, il a recouvré la liberté.", "release"),
    ("Le 3 mai 2021, Mme Tesk est sortie de prison.", "release"),
    ("Le 3 mai 2021, Mme Tesk a été relâchée sans explication.", "release"),
    ("Le 3 mai 2021, le juge a ordonné sa remise en liberté.", "release"),
    ("Le 3 mai 2021, M. Baro a été élargi.", "release"),
    # search
    ("Le 3 mai 2021, des gendarmes ont perquisitionné son domicile.", "search"),
    ("Le 3 mai 2021, les agents ont saisi deux ordinateurs.", "search"),
    ("Le 3 mai 2021, des hommes en uniforme ont fait irruption chez Mme Tesk.", "search"),
    ("Le 3 mai 2021, la police a effectué une descente dans les bureaux de l'association.", "search"),
    ("Le 3 mai 2021, son téléphone portable a été confisqué.", "search"),
    ("Le 3 mai 2021, des agents ont fouillé sa maison.", "search"),
    ("Le 3 mai 2021, une perquisition a été menée à son domicile.", "search"),
    ("Le 3 mai 2021, les agents ont emporté des disques durs et des dossiers.", "search"),
    # investigation
    ("Le 3 mai 2021, une information judiciaire a été ouverte contre Mme Tesk.", "investigation"),
    ("Le 3 mai 2021, M. Baro a été convoqué au commissariat.", "investigation"),
    ("Le 3 mai 2021, elle a été auditionnée par la brigade de recherche.", "investigation"),
    ("Le 3 mai 2021, M. Baro a reçu une convocation de la gendarmerie.", "investigation"),
    ("Le 3 mai 2021, le parquet a classé l'affaire sans suite.", "investigation"),
    ("Le 3 mai 2021, le procureur s'est saisi de l'affaire.", "investigation"),
    ("Le 3 mai 2021, M. Baro a subi un interrogatoire de six heures.", "investigation"),
    ("Le 3 mai 2021, une procédure disciplinaire a été engagée contre elle.", "investigation"),
    ("Le 3 mai 2021, un avis de recherche a été lancé contre M. Baro.", "investigation"),
    # charge
    ("Le 3 mai 2021, M. Baro a été inculpé d'atteinte à la sûreté de l'État.", "charge"),
    ("Le 3 mai 2021, Mme Tesk a été mise en examen pour outrage.", "charge"),
    ("Le 3 mai 2021, le juge lui a notifié son inculpation pour outrage.", "charge"),
    ("Le 3 mai 2021, le parquet a engagé des poursuites contre M. Baro.", "investigation"),
    ("M. Baro est poursuivi pour outrage.", "charge"),
    ("Il lui est reproché d'avoir organisé une réunion.", "charge"),
    ("Le 3 mai 2021, de nouvelles charges ont été retenues contre elle.", "charge"),
    ("Le 3 mai 2021, une nouvelle accusation est venue s'ajouter à la première.", "charge"),
    # indictment
    ("Le 3 mai 2021, M. Baro a été renvoyé devant le tribunal correctionnel.", "indictment"),
    ("Le 3 mai 2021, le procureur a déposé l'acte d'accusation.", "indictment"),
    ("Le 3 mai 2021, la chambre a ordonné le renvoi de Mme Tesk devant la cour d'assises.", "indictment"),
    # trial
    ("Le 3 mai 2021, M. Baro a comparu devant le tribunal d'Arvel.", "trial"),
    ("Le procès s'est ouvert le 3 mai 2021.", "trial"),
    ("Le 3 mai 2021, l'audience a été ajournée.", "trial"),
    ("Le 3 mai 2021, le procureur a requis cinq ans de prison.", "trial"),
    ("Le 3 mai 2021, le tribunal a renvoyé l'affaire au mois de juin.", "trial"),
    ("Le 3 mai 2021, Mme Tesk a été présentée à un juge.", "trial"),
    ("Le 3 mai 2021, M. Baro a été déféré devant le tribunal militaire.", "indictment"),
    ("Le 3 mai 2021, l'affaire a été mise en délibéré.", "trial"),
    ("Le 3 mai 2021, M. Baro est passé en jugement.", "trial"),
    # verdict
    ("Le 3 mai 2021, M. Baro a été reconnu coupable.", "verdict"),
    ("Le 3 mai 2021, le tribunal a relaxé Mme Tesk.", "verdict"),
    ("Le 3 mai 2021, Mme Tesk a été acquittée.", "verdict"),
    ("Le 3 mai 2021, le juge a rendu une ordonnance de non-lieu en faveur de M. Baro.", "verdict"),
    # sentence
    ("Le 3 mai 2021, M. Baro a été condamné à cinq ans d'emprisonnement.", "sentence"),
    ("Le 3 mai 2021, le tribunal l'a condamnée par contumace à dix ans de prison.", "sentence"),
    ("Le 3 mai 2021, Mme Tesk a écopé de deux ans de prison ferme.", "sentence"),
    ("Le 3 mai 2021, le tribunal lui a infligé une peine de trois ans.", "sentence"),
    ("Le 3 mai 2021, M. Baro s'est vu infliger six mois de prison.", "sentence"),
    # appeal
    ("Le 3 mai 2021, la cour d'appel a confirmé le jugement.", "appeal"),
    ("Le 3 mai 2021, la cour a ramené sa peine à deux ans.", "appeal"),
    ("Le 3 mai 2021, la cour d'appel a porté la peine à sept ans.", "appeal"),
    ("Le 3 mai 2021, la cour d'appel a infirmé le jugement.", "appeal"),
    ("Le 3 mai 2021, M. Baro a interjeté appel.", "appeal"),
    ("Le 3 mai 2021, Mme Tesk s'est pourvue en cassation.", "appeal"),
    ("Le 3 mai 2021, ses avocats ont formé un pourvoi.", "appeal"),
    ("Le parquet a fait appel de cette décision le 3 mai 2021.", "appeal"),
    ("Le 3 mai 2021, sa demande de mise en liberté a été rejetée.", "appeal"),
    ("Le 3 mai 2021, la Cour de cassation a cassé l'arrêt.", "appeal"),
    ("Le 3 mai 2021, l'association a saisi le tribunal administratif d'un recours.", "appeal"),
    ("Le 3 mai 2021, le tribunal a suspendu l'exécution de l'arrêté.", "appeal"),
    # fine
    ("Le 3 mai 2021, Mme Tesk s'est vu infliger une amende de 500 dinars.", "fine"),
    ("Le 3 mai 2021, M. Baro a été condamné à une amende de 500 dinars.", "fine"),
    ("Le 3 mai 2021, l'association a été mise à l'amende.", "fine"),
    # dismissal
    ("Le 3 mai 2021, M. Baro a été licencié.", "dismissal"),
    ("Le 3 mai 2021, Mme Tesk a été radiée du barreau.", "dismissal"),
    ("Le 3 mai 2021, le conseil de discipline l'a suspendue d'exercice pour six mois.", "dismissal"),
    ("Le 3 mai 2021, le ministre a mis fin à ses fonctions.", "dismissal"),
    ("Le 3 mai 2021, la juge a été mutée d'office.", "dismissal"),
    ("Le 3 mai 2021, Mme Tesk a été relevée de ses fonctions.", "dismissal"),
    ("Le 3 mai 2021, M. Baro s'est vu notifier son licenciement.", "dismissal"),
    ("Le 3 mai 2021, il a été exclu de l'université.", "dismissal"),
    ("Le 3 mai 2021, il a été démis de ses fonctions.", "dismissal"),
    # expulsion
    ("Le 3 mai 2021, Mme Tesk a été reconduite à la frontière.", "expulsion"),
    ("Le 3 mai 2021, M. Baro a été extradé.", "expulsion"),
    ("Le 3 mai 2021, elle a été refoulée à l'aéroport.", "travel-ban"),
    ("Le 3 mai 2021, M. Baro a été mis dans un avion à destination d'Arvel.", "expulsion"),
    ("Le 3 mai 2021, les autorités l'ont déchu de sa nationalité.", "expulsion"),
    ("Le 3 mai 2021, vingt migrants ont été renvoyés vers un pays tiers.", "expulsion"),
    # eviction
    ("Le 3 mai 2021, douze familles ont été expulsées de leurs logements.", "eviction"),
    ("Le 3 mai 2021, des bulldozers ont rasé quarante maisons.", "eviction"),
    ("Le 3 mai 2021, les habitants ont été déguerpis.", "eviction"),
    ("Le 3 mai 2021, les familles ont été délogées par la police.", "eviction"),
    ("Le 3 mai 2021, un huissier leur a remis un avis d'expulsion.", "eviction"),
    ("Le 3 mai 2021, trois cents cases ont été détruites.", "eviction"),
    ("Le 3 mai 2021, les familles ont été sommées de quitter les lieux.", "eviction"),
    # attack
    ("Le 3 mai 2021, M. Baro a été agressé devant chez lui.", "attack"),
    ("Le 3 mai 2021, des inconnus l'ont roué de coups.", "attack"),
    ("Le 3 mai 2021, les forces de l'ordre ont dispersé les manifestants à coups de matraque.", "attack"),
    ("Le 3 mai 2021, les policiers ont tiré à balles réelles sur la foule.", "attack"),
    ("Le 3 mai 2021, des inconnus ont mis le feu à sa voiture.", "attack"),
    ("Le 3 mai 2021, sa voiture a été incendiée.", "attack"),
    ("Le 3 mai 2021, Mme Tesk a été blessée par balle.", "attack"),
    ("Le 3 mai 2021, un homme lui a asséné un coup de couteau.", "attack"),
    ("Le 3 mai 2021, des inconnus lui ont cassé le bras.", "attack"),
    ("Le 3 mai 2021, la moto de M. Baro a été percutée par un camion sans plaques.", "attack"),
    ("Le 3 mai 2021, M. Baro a été passé à tabac.", "attack"),
    ("Le 3 mai 2021, Mme Tesk a échappé à une tentative d'assassinat.", "attack"),
    ("Le 3 mai 2021, Mme Tesk a été atteinte d'une balle à la jambe.", "attack"),
    # threat
    ("Le 3 mai 2021, Mme Tesk a reçu des menaces de mort.", "threat"),
    ("Le 3 mai 2021, un appel anonyme l'a avertie qu'elle serait la prochaine.", "threat"),
    ("Le 3 mai 2021, M. Baro a reçu des appels anonymes.", "threat"),
    ("Le 3 mai 2021, un officier l'a menacé de mort.", "threat"),
    ("Le 3 mai 2021, une balle a été déposée devant sa porte.", "threat"),
    ("Le 3 mai 2021, Mme Tesk a fait l'objet de menaces.", "threat"),
    ("Le 3 mai 2021, un homme lui a conseillé de se taire.", "threat"),
    # killing
    ("Le 3 mai 2021, M. Baro a été abattu par des hommes armés.", "killing"),
    ("Le 3 mai 2021, M. Baro a succombé à ses blessures.", "killing"),
    ("Le 3 mai 2021, M. Baro est décédé des suites de ses blessures.", "killing"),
    ("Le 3 mai 2021, M. Baro a été retrouvé mort dans sa cellule.", "killing"),
    ("Le 3 mai 2021, Mme Tesk est morte en détention.", "killing"),
    ("Le 3 mai 2021, le corps de M. Baro a été découvert dans un puits.", "killing"),
    ("Le 3 mai 2021, M. Baro a été mortellement blessé.", "killing"),
    # disappearance
    ("Le 3 mai 2021, M. Baro a été enlevé par des hommes cagoulés.", "disappearance"),
    ("Le 3 mai 2021, des hommes armés ont contraint M. Baro à monter dans un véhicule sans plaques.", "disappearance"),
    ("Depuis le 3 mai 2021, sa famille est sans nouvelles de lui.", "disappearance"),
    ("Le 3 mai 2021, Mme Tesk a disparu.", "disappearance"),
    ("Le 3 mai 2021, M. Baro a été emmené vers une destination inconnue.", "disappearance"),
    ("Le 3 mai 2021, M. Baro a été vu pour la dernière fois au marché.", "disappearance"),
    # torture
    ("M. Baro a été torturé à l'électricité.", "torture"),
    ("Mme Tesk aurait subi des mauvais traitements.", "torture"),
    ("M. Baro a été suspendu par les poignets pendant deux heures.", "torture"),
    ("Mme Tesk a été contrainte de rester à genoux au soleil.", "torture"),
    ("En garde à vue, M. Baro a été frappé à plusieurs reprises.", "torture"),
    ("M. Baro a été brûlé avec des cigarettes.", "torture"),
    ("M. Baro a été battu à coups de câbles électriques.", "torture"),
    # surveillance
    ("Le 3 mai 2021, son téléphone a été mis sur écoute.", "surveillance"),
    ("Le 3 mai 2021, son téléphone a été infecté par un logiciel espion.", "surveillance"),
    ("Le 3 mai 2021, Mme Tesk a été prise en filature par deux hommes.", "surveillance"),
    # travel ban
    ("Le 3 mai 2021, M. Baro a été empêché d'embarquer à bord d'un vol.", "travel-ban"),
    ("Le 3 mai 2021, la police lui a notifié une interdiction de sortie du territoire.", "travel-ban"),
    ("Le 3 mai 2021, son passeport lui a été confisqué.", "travel-ban"),
    ("Le 3 mai 2021, M. Baro s'est vu interdire de quitter le pays.", "travel-ban"),
    ("Il lui aurait été interdit de quitter le territoire.", "travel-ban"),
    ("Le 3 mai 2021, Mme Tesk a été libérée, avec interdiction de quitter le pays.", "release travel-ban"),
    # dissolution
    ("Le 3 mai 2021, le tribunal a dissous l'association.", "dissolution"),
    ("Le 3 mai 2021, le préfet a suspendu les activités de l'association.", "dissolution"),
    ("Le 3 mai 2021, les locaux de la radio ont été mis sous scellés.", "dissolution"),
    ("Le 3 mai 2021, l'agrément de l'association lui a été retiré.", "dissolution"),
    ("Le 3 mai 2021, le ministre a ordonné la fermeture du centre.", "dissolution"),
    ("Le 3 mai 2021, le ministre a interdit les activités du syndicat.", "dissolution"),
    # designation
    ("Le 3 mai 2021, l'association a été inscrite sur la liste des organisations terroristes.", "designation"),
    ("Le 3 mai 2021, M. Baro a été qualifié de terroriste par le ministre.", "designation"),
    # legislation
    ("Le 3 mai 2021, l'Assemblée nationale a adopté le projet de loi.", "legislation"),
    ("Le 3 mai 2021, la loi a été promulguée.", "legislation"),
    ("Le projet de loi a été transmis au Sénat le 3 mai 2021.", "legislation"),
    ("Le 3 mai 2021, le décret est entré en vigueur.", "legislation"),
    ("Le 3 mai 2021, l'état d'urgence a été décrété.", "legislation"),
    # assembly
    ("Le 3 mai 2021, des étudiants ont manifesté devant le ministère.", "assembly"),
    ("Le 3 mai 2021, près de 600 élèves se sont rassemblés devant la préfecture.", "assembly"),
    ("Le 3 mai 2021, les ouvriers ont observé un arrêt de travail.", "assembly"),
    ("Le 3 mai 2021, un sit-in a été organisé devant le tribunal.", "assembly"),
    ("Le 3 mai 2021, les salariés se sont mis en grève.", "assembly"),
    # publication
    ("Le 3 mai 2021, M. Baro a publié un article sur la mine.", "publication"),
    ("Le 3 mai 2021, l'association a rendu public un rapport.", "publication"),
    ("Le 3 mai 2021, la télévision a diffusé un reportage sur Mme Tesk.", "publication"),
    ("Le 3 mai 2021, le rapport a été mis en ligne.", "publication"),
    # speech
    ("Le 3 mai 2021, M. Baro a prononcé un discours.", "speech"),
    ("Le 3 mai 2021, Mme Tesk a accordé un entretien à une radio.", "speech"),
    ("Le 3 mai 2021, Mme Tesk est intervenue devant le Conseil.", "speech"),
    # other
    ("Le 3 mai 2021, Mme Tesk a porté plainte.", "other"),
    ("Le 3 mai 2021, M. Baro a entamé une grève de la faim.", "other"),
    ("Le 3 mai 2021, le corps de M. Baro a été rendu à sa famille.", "other"),
    ("M. Baro a comparu le 3 mai 2021 devant le tribunal d'Arvel.", "trial"),
    ("Le 3 mai 2021, le gardien a refusé la visite de son avocat.", "other"),
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_feared_demanded_denied_or_named_tells_nothing(text: str) -> None:
    assert kinds(text) == ""


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_was_done_has_its_kind(text: str, expected: str) -> None:
    assert kinds(text) == expected
